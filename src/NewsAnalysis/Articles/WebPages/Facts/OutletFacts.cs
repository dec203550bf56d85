using NewsAnalysis.Articles.Layout;

namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>Where pages state the outlet.</summary>
internal static class OutletFacts
{
    private const int Longest = 80;

    /// <summary>Statements of the outlet's name, most trusted first.</summary>
    public static IEnumerable<Stated> Of(FactSources sources, string? title, string? address) =>
        sources.JsonLd("publisher")
            .Concat(sources.Meta("og:site_name"))
            .Concat(sources.Elements("[itemprop='publisher'] [itemprop='name']", "microdata publisher", Origin.Page, "content"))
            .Concat(sources.Meta("publisher", "dc.publisher", "dcterms.publisher", "citation_journal_title", "cre", "source_name",
                "application-name", "apple-mobile-web-app-title"))
            .Concat(sources.JsonLd("sourceOrganization"))
            .Concat(InTitle(sources, title))
            .Where(stated => stated.Value.Length <= Longest && !IsAddress(stated.Value) && !IsPartOfSite(stated.Value, address));

    /// <summary>"Headline | Outlet".</summary>
    private static IEnumerable<Stated> InTitle(FactSources sources, string? title) =>
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
