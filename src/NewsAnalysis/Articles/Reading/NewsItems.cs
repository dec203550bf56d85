using System.Xml.Linq;
using NewsAnalysis.Articles.Dates;
using NewsAnalysis.Articles.Layout;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Reads what news agencies send as XML: NITF documents, and NewsML-G2 items alone or in a message. Pictures, advisories and what
/// was withdrawn are no articles; of a later version the date of the first one counts, and both are told.</summary>
internal static class NewsItems
{
    private const int LongestNames = 300;

    private static readonly HashSet<string> Roots = ["nitf", "newsItem", "newsMessage", "packageItem"];

    private static readonly string[] Withdrawn = ["canceled", "cancelled", "withheld"];

    /// <summary>Whether the root element is an agency's.</summary>
    public static bool Are(string root) => Roots.Contains(root);

    /// <summary>The articles of a document.</summary>
    /// <param name="root">Its root element.</param>
    /// <param name="notes">What is worth knowing about how it was decoded.</param>
    /// <param name="hints">What is known about the file.</param>
    /// <param name="options">How to read.</param>
    public static IEnumerable<ArticleDraft> Read(XElement root, IReadOnlyList<string> notes, ReadHints hints, ReadOptions options)
    {
        var items = root.Name.LocalName switch
        {
            "nitf" => [root],
            "newsItem" => [root],
            _ => All(root, "newsItem")
                .Concat(All(root, "nitf").Where(nitf => !nitf.Ancestors().Any(up => up.Name.LocalName == "newsItem"))).ToList(),
        };
        if (items.Count == 0)
            throw new UnusableException(
                $"the root element <{root.Name.LocalName}> holds no news item; expected <newsItem> or <nitf>; save the items themselves");
        var number = 0;
        foreach (var item in items)
        {
            number++;
            int? line = items.Count == 1 ? null : number;
            var draft = Draft(item, hints, options) with
            {
                Reader = new ReaderTrace(item.Name.LocalName == "nitf" ? "NITF document" : "NewsML-G2 item", Certainty.Sure),
                Line = line,
                Record = items.Count == 1 ? null : item.Attribute("guid")?.Value
            };
            yield return number == 1 ? draft with { Notes = [.. notes, .. draft.Notes] } : draft;
        }
    }

    private static ArticleDraft Draft(XElement item, ReadHints hints, ReadOptions options)
    {
        if (Problem(item) is { } problem)
            return ArticleDraft.Unusable(problem);
        if (Body(item) is not { Length: > 0 } body)
            return ArticleDraft.Unusable(
                "the item has no text; expected body.content, inlineXML or inlineData; save an item with its text");
        try
        {
            var title = Text(First(item, "hl1") ?? First(item, "hedline") ?? First(item, "headline") ?? First(item, "title"));
            var draft = RecordText.Draft(hints.Title ?? title, body, hints, options);
            var (published, version) = Dates(item);
            var found = new FoundFacts
            {
                Title = Sourced.Text(title, Origin.Page),
                Outlet = Sourced.Text(Outlet(item), Origin.Page),
                Author = Sourced.Text(Author(item), Origin.Page),
                Language = Sourced.Text(First(item, "language")?.Attribute("tag")?.Value
                    ?? item.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "lang")?.Value, Origin.Page),
                Published = published is null ? Sourced.Unknown<ArticleDate>() : new(published, Origin.Page),
            };
            return draft with { Found = found.Over(draft.Found), Notes = [.. draft.Notes, .. LaterVersion(version, published)] };
        }
        catch (UnusableException failure)
        {
            return ArticleDraft.Unusable(failure.Message);
        }
    }

    private static IEnumerable<string> LaterVersion(ArticleDate? version, ArticleDate? published) =>
        version is not null && published is not null && version.CompareTo(published) > 0
            ? [$"the text is the version of {version} of an item first made on {published}; the first date counts"] : [];

    private static string? Problem(XElement item)
    {
        if (Code(item, "pubStatus") is { } status && Withdrawn.Contains(status))
            return $"the item's status is '{status}': the agency took it back; expected a usable item; remove it";
        if (Code(item, "itemClass") is { } kind && kind is not ("text" or "composite"))
            return $"the item is of the class '{kind}' and no article; expected a text; remove it";
        var genre = Code(item, "genre")
            ?? All(item, "tobject").Select(subject => subject.Attribute("tobject.type")?.Value).FirstOrDefault();
        var head = Text(First(item, "hl1") ?? First(item, "headline"));
        return genre?.Contains("advisory", StringComparison.OrdinalIgnoreCase) == true
            || head?.StartsWith("ADVISORY", StringComparison.Ordinal) == true
            ? "the item is an advisory to editors and no article; expected a text; remove it"
            : null;
    }

    /// <summary>The date of publication, and that of this version.</summary>
    private static (ArticleDate? Published, ArticleDate? Version) Dates(XElement item)
    {
        ArticleDate? Of(string name, string? attribute = null) =>
            First(item, name) is { } element
                ? DateReader.Read(attribute is null ? element.Value : element.Attribute(attribute)?.Value ?? element.Value) : null;

        var version = Of("versionCreated");
        var first = Of("firstCreated") ?? Of("contentCreated") ?? Of("date.issue", "norm") ?? Of("date.release", "norm")
            ?? Of("story.date", "norm");
        return (first ?? version, version);
    }

    private static string? Outlet(XElement item) =>
        new[]
        {
            First(item, "pubdata")?.Attribute("name")?.Value, First(First(item, "provider"), "name")?.Value, First(item, "provider")
                ?.Attribute("literal")?.Value,
            First(First(item, "copyrightHolder"), "name")?.Value, First(item, "copyrightHolder")?.Attribute("literal")?.Value,
            First(item, "doc.copyright")?.Attribute("holder")?.Value, First(item, "distributor")?.Value, Code(item, "provider"),
        }.FirstOrDefault(name => !UnknownValues.Is(name));

    private static string? Author(XElement item)
    {
        var line = First(item, "byline") is { } byline ? Text(First(byline, "person")) ?? Text(byline) : Text(First(item, "by"))
            ?? First(First(item, "creator"), "name")?.Value;
        return UnknownValues.Is(line) || line!.Length > LongestNames ? null : Bylines.Read(line)?.Author ?? line;
    }

    private static string? Body(XElement item)
    {
        var content = First(item, "body.content") ?? First(item, "inlineXML") ?? First(item, "inlineData");
        if (content is null)
            return null;
        if (content.Name.LocalName == "inlineData")
            return content.Value;
        var body = First(content, "body") ?? content;
        return MarkupText.Plain("<div>" + string.Concat(body.Nodes()
            .Where(node => node is not XElement { Name.LocalName: "media" or "figure" or "body.head" or "body.end" or "hedline" })
            .Select(Html)) + "</div>");
    }

    // Name spaces and prefixes are none of HTML.
    private static string Html(XNode node) => node switch
    {
        XText text => System.Net.WebUtility.HtmlEncode(text.Value),
        XElement element => $"<{element.Name.LocalName}>{string.Concat(element.Nodes().Select(Html))}</{element.Name.LocalName}>",
        _ => "",
    };

    /// <summary>The last part of a code: <c>text</c> of <c>ninat:text</c>.</summary>
    private static string? Code(XElement item, string name) =>
        First(item, name)?.Attribute("qcode")?.Value is { } code
            ? code[(code.LastIndexOf(':') + 1)..].ToLower(CultureInfo.InvariantCulture) : null;

    private static string? Text(XElement? element) =>
        element is null ? null : MarkupText.Line(element.Value) is { Length: > 0 } line ? line : null;

    private static XElement? First(XElement? item, string name) => item is null ? null : All(item, name).FirstOrDefault();

    private static IEnumerable<XElement> All(XElement item, string name) =>
        item.Descendants().Where(element => element.Name.LocalName == name);
}
