using NewsAnalysis.Articles.Dates;
using NewsAnalysis.Articles.Layout;

namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>A value with the place it was found at.</summary>
/// <param name="Value">The value, never empty.</param>
/// <param name="Place">Where it stands: "JSON-LD headline".</param>
/// <param name="Origin">Machine-readable metadata, or words that a reader sees.</param>
internal sealed record Stated(string Value, string Place, Origin Origin = Origin.Page);

/// <summary>What a page says about its article. Sources in the order of trust: JSON-LD, OpenGraph, microdata, meta, the time element, then
/// what a reader sees.</summary>
internal static class PageFacts
{
    // Between these hours of universal time most newsrooms have the same day.
    private const int LateHour = 20;
    private const int EarlyHour = 8;
    private const int LongestOutlet = 80;

    /// <summary>The facts of a page, as a page without text.</summary>
    public static WebPage Of(FactSources sources, string? url)
    {
        var address = First(Addresses(sources, url));
        var language = First(Languages(sources));
        var title = First(TitleFacts.Of(sources));
        return new WebPage
        {
            Title = title,
            Url = address,
            Language = language,
            Outlet = First(Outlets(sources, title.Value, address.Value)),
            Author = First(AuthorFacts.Of(sources)),
            Published = AsShown(sources, Date(DateFacts.Published(sources), language.Value, address.Value), language.Value),
            Modified = Date(DateFacts.Modified(sources), language.Value, null),
        };
    }

    private static Sourced<string> First(IEnumerable<Stated> values) =>
        values.FirstOrDefault() is { } found ? new Sourced<string>(found.Value, found.Origin) { Detail = found.Place }
            : Sourced.Unknown<string>();

    /// <summary>The day that readers are shown, where a statement in universal time falls on the day beside it: the publisher's day is its
    /// own.</summary>
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

    /// <summary>BCP 47 tags, most trusted first.</summary>
    private static IEnumerable<Stated> Languages(FactSources sources) =>
        sources.JsonLd("inLanguage")
            .Concat(sources.Elements("html[lang]", "html lang", Origin.Page, "lang"))
            .Concat(sources.Meta("og:locale", "content-language", "dc.language", "language", "inlanguage"))
            .Select(stated => stated with { Value = stated.Value.Replace('_', '-').Trim() })
            .Where(stated => IsLanguageTag(stated.Value));

    private static bool IsLanguageTag(string value) =>
        value.Length is >= 2 and <= 20 && value.Split('-') is var parts && parts[0].Length is 2 or 3
            && parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));

    /// <summary>Addresses of the page, its own canonical one first, the one it was saved from last.</summary>
    private static IEnumerable<Stated> Addresses(FactSources sources, string? savedFrom) =>
        sources.Document.QuerySelectorAll("link[rel~='canonical' i]").Select(link => link.GetAttribute("href")).OfType<string>()
            .Select(href => new Stated(href.Trim(), "link canonical"))
            .Concat(sources.Meta("og:url"))
            .Concat(sources.JsonLd("url"))
            .Concat(sources.JsonLd("@id"))
            .Where(stated => IsPageAddress(stated.Value))
            .Concat(string.IsNullOrWhiteSpace(savedFrom) ? [] : [new Stated(savedFrom.Trim(), "saved from")]);

    /// <summary>A web address with a path; a site's front page is no article's address.</summary>
    private static bool IsPageAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && (uri.AbsolutePath.Length > 1 || uri.Query.Length > 1);

    /// <summary>Statements of the outlet's name, most trusted first.</summary>
    private static IEnumerable<Stated> Outlets(FactSources sources, string? title, string? address) =>
        sources.JsonLd("publisher")
            .Concat(sources.Meta("og:site_name"))
            .Concat(sources.Elements("[itemprop='publisher'] [itemprop='name']", "microdata publisher", Origin.Page, "content"))
            .Concat(sources.Meta("publisher", "dc.publisher", "dcterms.publisher", "citation_journal_title", "cre", "source_name",
                "application-name", "apple-mobile-web-app-title"))
            .Concat(sources.JsonLd("sourceOrganization"))
            .Concat(InPageTitle(sources, title))
            .Where(stated => stated.Value.Length <= LongestOutlet && !IsAddress(stated.Value) && !IsPartOfSite(stated.Value, address));

    /// <summary>"Headline | Outlet".</summary>
    private static IEnumerable<Stated> InPageTitle(FactSources sources, string? title) =>
        TitleFacts.PageTitle(sources).Select(stated => TitleFacts.Tail(stated.Value))
            .Where(tail => tail is { Length: > 2 and < 50 } && title is not null && !Headlines.IsSame(tail, title)
                && !title.EndsWith(tail, StringComparison.OrdinalIgnoreCase))
            .Select(tail => new Stated(tail!, "title element"));

    /// <summary>"Hosted" of hosted.echo.example, "World News": a subdomain's word or a section's is no outlet.</summary>
    private static bool IsPartOfSite(string value, string? address)
    {
        if (FurniturePhrases.IsSectionName(value))
            return true;
        var host = Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host.Split('.') : [];
        return host.Length > 2 && host[0].Equals(value, StringComparison.OrdinalIgnoreCase)
            && !host[1].Equals(value, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsAddress(string value) =>
        value.StartsWith("http", StringComparison.OrdinalIgnoreCase) || value.StartsWith("//", StringComparison.Ordinal)
            || value.StartsWith('@') || value.All(char.IsAsciiDigit);
}
