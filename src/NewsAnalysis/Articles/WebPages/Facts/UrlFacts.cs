namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>Where pages state their address.</summary>
internal static class UrlFacts
{
    /// <summary>Addresses of the page, its own canonical one first, the one it was saved from last.</summary>
    public static IEnumerable<Stated> Of(FactSources sources, string? savedFrom) =>
        sources.Document.QuerySelectorAll("link[rel~='canonical' i]").Select(link => link.GetAttribute("href")).OfType<string>()
            .Select(href => new Stated(href.Trim(), "link canonical"))
            .Concat(sources.Meta("og:url"))
            .Concat(sources.JsonLd("url"))
            .Concat(sources.JsonLd("@id"))
            .Where(stated => IsPage(stated.Value))
            .Concat(string.IsNullOrWhiteSpace(savedFrom) ? [] : [new Stated(savedFrom.Trim(), "saved from")]);

    /// <summary>A web address with a path; a site's front page is no article's address.</summary>
    private static bool IsPage(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && (uri.AbsolutePath.Length > 1 || uri.Query.Length > 1);
}
