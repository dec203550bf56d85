using NewsAnalysis.Articles.Layout;

namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>Where pages state their headline.</summary>
internal static class TitleFacts
{
    private static readonly string[] Separators = [" | ", " – ", " — ", " - ", " « ", " » ", " :: ", " · ", " • ", " • "];

    /// <summary>Statements of the headline, most trusted first; a site's name after it is cut off.</summary>
    public static IEnumerable<Stated> Of(FactSources sources)
    {
        var shown = Shown(sources).ToList();
        return sources.JsonLd("headline").Where(stated => !IsCut(stated.Value) && !IsDescription(sources, shown, stated.Value))
            .Concat(sources.Meta("og:title").Select(stated => Cut(stated, shown)))
            .Concat(sources.Microdata("headline"))
            .Concat(sources.Meta("twitter:title", "dc.title", "sailthru.title", "parsely-title", "title")
                .Select(stated => Cut(stated, shown)))
            .Concat(shown)
            .Concat(PageTitle(sources).Select(stated => Cut(stated, shown)));
    }

    /// <summary>Every wording of the headline, with and without the site's name.</summary>
    public static IReadOnlyList<string> Wordings(FactSources sources) =>
        [.. Of(sources).Concat(PageTitle(sources)).Concat(sources.Meta("og:title")).Concat(sources.JsonLd("headline"))
            .Concat(sources.JsonLd("alternativeHeadline"))
            .Select(stated => stated.Value).Distinct(StringComparer.Ordinal).Take(20)];

    /// <summary>The title element's text.</summary>
    public static IEnumerable<Stated> PageTitle(FactSources sources) =>
        PlainText.Of(sources.Document.Title) is { Length: > 0 } title ? [new Stated(title, "title element")] : [];

    /// <summary>What stands after the last separator of a title, or null.</summary>
    public static string? Tail(string title)
    {
        var at = Separators.Max(separator => title.LastIndexOf(separator, StringComparison.Ordinal));
        return at > 0 ? title[(at + 1)..].Trim(' ', '|', '–', '—', '-', '«', '»', ':', '·', '•') : null;
    }

    private static IEnumerable<Stated> Shown(FactSources sources) =>
        sources.Elements("h1", "h1", Origin.Text).Where(stated => stated.Value.Length > 3)
            .DistinctBy(stated => stated.Value, StringComparer.Ordinal).Take(2) is var headings
            && headings.Count() == 1 ? headings : sources.Elements("article h1,h1[class*='title' i],h1[class*='headline' i]", "h1",
                Origin.Text).Where(stated => stated.Value.Length > 3).Concat(headings);

    /// <summary>"Headline | Site": the page shows the headline alone, or the separator is a bar.</summary>
    private static Stated Cut(Stated stated, List<Stated> shown)
    {
        var whole = stated.Value;
        if (shown.Find(heading => whole.Length > heading.Value.Length
            && whole.StartsWith(heading.Value, StringComparison.OrdinalIgnoreCase)) is { } same
            && whole[same.Value.Length..].TrimStart() is [var sign, ..] && "|-–—«»:·•".Contains(sign, StringComparison.Ordinal))
            return stated with { Value = same.Value };
        var bar = whole.LastIndexOf(" | ", StringComparison.Ordinal);
        return bar > 15 && bar > whole.Length / 3 ? stated with { Value = whole[..bar].TrimEnd() } : stated;
    }

    /// <summary>Some sites state a description as headline: the page's title and its only first heading agree on another one, which the
    /// description's name says too.</summary>
    private static bool IsDescription(FactSources sources, List<Stated> shown, string headline)
    {
        if (shown.Count != 1 || PageTitle(sources).FirstOrDefault() is not { } title
            || !title.Value.StartsWith(shown[0].Value, StringComparison.OrdinalIgnoreCase))
            return false;
        return sources.JsonLd("name").Any(name => Headlines.IsSame(name.Value, shown[0].Value))
            && !Headlines.IsSame(headline, shown[0].Value)
            && !title.Value.Contains(headline, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A headline that the site cut off for search engines.</summary>
    private static bool IsCut(string headline) => headline.EndsWith("...", StringComparison.Ordinal) || headline.EndsWith('…');
}
