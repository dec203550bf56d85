using NewsAnalysis.Articles.Layout;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>Where pages state the authors.</summary>
internal static class AuthorFacts
{
    private const int Longest = 120;
    private const int MostAuthors = 10;

    private static readonly HashSet<string> Titles = WordList.Set("Articles.WebPages.job-titles.tsv", StringComparer.Ordinal);
    private static readonly HashSet<string> Labels = WordList.Set("Articles.WebPages.author-labels.tsv", StringComparer.Ordinal);

    /// <summary>Statements of the authors, most trusted first; the authors of one statement parted by commas.</summary>
    public static IEnumerable<Stated> Of(FactSources sources) =>
        Linked(sources)
            .Concat(Joined(sources.Meta("article:author", "og:author"), "meta article:author"))
            .Concat(Joined(sources.Elements("[itemprop~='author'] [itemprop~='name']", "microdata author", Origin.Page, "content"),
                "microdata author"))
            .Concat(Joined(sources.Microdata("author"), "microdata author"))
            .Concat(Joined(sources.Meta("author", "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
                "article:author_name", "citation_author"), null))
            .Concat(Joined(SocialCard(sources), "meta twitter:data"))
            .Concat(Joined(sources.Elements("a[rel~='author']", "author link", Origin.Text), "author link"))
            .Concat(Joined(sources.Elements("[class*='byline' i],[class*='author-name' i],[class~='author']", "byline", Origin.Text)
                .Take(1), "byline"));

    /// <summary>A social card has two facts under labels of its own; one may be the author, another the time to read.</summary>
    private static IEnumerable<Stated> SocialCard(FactSources sources) =>
        new[] { "1", "2" }
            .Where(number => sources.Meta("twitter:label" + number).Any(label => Labels.Contains(Prose.Normalize(label.Value))))
            .SelectMany(number => sources.Meta("twitter:data" + number));

    private static IEnumerable<Stated> Linked(FactSources sources) =>
        sources.Linked.Select(
            item => Join(JsonFields.Texts(JsonFields.Get(item, "author")).Concat(JsonFields.Texts(JsonFields.Get(item, "creator")))))
            .Where(names => names.Length > 0).Select(names => new Stated(names, "JSON-LD author"));

    private static IEnumerable<Stated> Joined(IEnumerable<Stated> values, string? place)
    {
        foreach (var group in values.GroupBy(stated => place ?? stated.Place, StringComparer.Ordinal))
        {
            if (Join(group.Select(stated => stated.Value)) is { Length: > 0 } names)
                yield return new Stated(names, group.Key, group.First().Origin);
        }
    }

    private static string Join(IEnumerable<string> names) =>
        string.Join(", ", names.Select(Name).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(MostAuthors));

    /// <summary>The name in a statement without "By"; null for an address or a text that is no name.</summary>
    private static string? Name(string stated)
    {
        var text = WithoutJob(Bylines.Read(stated)?.Author ?? stated);
        var isName = text.Length is > 1 and <= Longest && !text.Contains("://", StringComparison.Ordinal) && !text.StartsWith('@')
            && !text.StartsWith('/')
            && text.Any(char.IsLetter) && !UnknownValues.Is(text) && MetaPatterns.ReadingTime(text) == 0 && !IsTitle(text)
            && text.Count(char.IsDigit) < 5 && !text.Contains("www.", StringComparison.OrdinalIgnoreCase);
        return isName ? text.Trim(' ', ',', '|', '-', '–', '—', '·', '•') : null;
    }

    /// <summary>"Ida Moss, Senior Reporter" without what follows the comma.</summary>
    private static string WithoutJob(string text) =>
        text.LastIndexOf(',') is > 0 and var comma && IsTitle(text[(comma + 1)..]) ? text[..comma] : text;

    /// <summary>"Senior Political Editor", "Staff", "admin": words for work only.</summary>
    private static bool IsTitle(string text) =>
        Prose.Normalize(text).Split([' ', '-', '/', '&'], StringSplitOptions.RemoveEmptyEntries).All(Titles.Contains);
}
