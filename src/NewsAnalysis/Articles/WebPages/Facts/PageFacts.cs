using System.Globalization;
using NewsAnalysis.Articles.Dates;

namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>A value with the place it was found at.</summary>
/// <param name="Value">The value, never empty.</param>
/// <param name="Place">Where it stands: "JSON-LD headline".</param>
/// <param name="Origin">Machine-readable metadata, or words that a reader sees.</param>
internal sealed record Stated(string Value, string Place, Origin Origin = Origin.Page);

/// <summary>
/// What a page says about its article. Sources in the order of trust: JSON-LD, OpenGraph, microdata, meta, the time element,
/// then what a reader sees.
/// </summary>
internal static class PageFacts
{
    // Between these hours of universal time most newsrooms have the same day.
    private const int LateHour = 20;
    private const int EarlyHour = 8;

    /// <summary>The facts of a page, as a page without text.</summary>
    public static WebPage Of(FactSources sources, string? url)
    {
        var address = First(UrlFacts.Of(sources, url));
        var language = First(LanguageFacts.Of(sources));
        var title = First(TitleFacts.Of(sources));
        return new WebPage
        {
            Title = title,
            Url = address,
            Language = language,
            Outlet = First(OutletFacts.Of(sources, title.Value, address.Value)),
            Author = First(AuthorFacts.Of(sources)),
            Published = AsShown(sources, Date(DateFacts.Published(sources), language.Value, address.Value), language.Value),
            Modified = Date(DateFacts.Modified(sources), language.Value, null),
        };
    }

    private static Sourced<string> First(IEnumerable<Stated> values) =>
        values.FirstOrDefault() is { } found ? new Sourced<string>(found.Value, found.Origin) { Detail = found.Place }
            : Sourced.Unknown<string>();

    /// <summary>
    /// The day that readers are shown, where a statement in universal time falls on the day beside it: the publisher's day is its own.
    /// </summary>
    private static Sourced<ArticleDate> AsShown(FactSources sources, Sourced<ArticleDate> stated, string? language)
    {
        if (stated.Value is not { Day: not null } date
            || DateFacts.Published(sources).FirstOrDefault(value => DateReader.Read(value.Value, language) == date) is not { } statement
            || !MayFallOnAnotherDay(statement.Value))
            return stated;
        var shown = VisibleDates.Near(sources.Tree, sources.Others, sources.Document.Title)
            .Select(value => DateReader.Read(value.Value, language)).FirstOrDefault(day => day is not null);
        return shown is not null && Math.Abs(shown.Earliest.DayNumber - date.Earliest.DayNumber) == 1
            ? new Sourced<ArticleDate>(shown, stated.Origin) { Detail = $"{stated.Detail} in universal time, the day as shown" }
            : stated;
    }

    private static bool MayFallOnAnotherDay(string value) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            && value.Contains('T') && (value.EndsWith('Z') || value.EndsWith("+00:00", StringComparison.Ordinal)
                || value.EndsWith("+0000", StringComparison.Ordinal))
        && time.UtcDateTime.Hour is >= LateHour or <= EarlyHour;

    private static Sourced<ArticleDate> Date(IEnumerable<Stated> values, string? language, string? url)
    {
        foreach (var value in values)
        {
            if (DateReader.Read(value.Value, language) is { } date)
                return new Sourced<ArticleDate>(date, value.Origin) { Detail = value.Place };
        }

        return DateReader.InUrl(url) is { } inUrl ? new Sourced<ArticleDate>(inUrl, Origin.Page) { Detail = "address" }
            : Sourced.Unknown<ArticleDate>();
    }
}
