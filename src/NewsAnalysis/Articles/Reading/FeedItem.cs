using System.Xml;
using NewsAnalysis.Articles.Dates;

namespace NewsAnalysis.Articles.Reading;

/// <summary>An item of a feed, or the feed's own head: the elements that say something about an article.</summary>
/// <param name="feed">The feed's head, or null for the head itself.</param>
internal sealed class FeedItem(FeedItem? feed)
{
    // One name in several vocabularies: RSS, Dublin Core, Atom, Content.
    private static readonly Dictionary<string, string> Targets = new(StringComparer.Ordinal)
    {
        ["title"] = "title",
        ["guid"] = "id",
        ["id"] = "id",
        ["link"] = "url",
        ["pubDate"] = "published",
        ["published"] = "published",
        ["issued"] = "published",
        ["date"] = "published",
        ["author"] = "author",
        ["creator"] = "author",
        ["encoded"] = "text",
        ["content"] = "content",
        ["description"] = "summary",
        ["summary"] = "summary",
        ["updated"] = "updated",
        ["language"] = "language",
        ["source"] = "outlet",
    };

    private static readonly Dictionary<string, string> OfExports =
        new(StringComparer.Ordinal) { ["post_type"] = "type", ["status"] = "status", ["post_date"] = "posted" };

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>The language that the element states, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The type of an item of a WordPress export, or null.</summary>
    public string? Type => Value("type");

    /// <summary>The status of an item of a WordPress export, or null.</summary>
    public string? Status => Value("status");

    /// <summary>Reads the item that the reader stands at and moves behind it.</summary>
    public static FeedItem Read(XmlReader xml, FeedItem feed)
    {
        var item = new FeedItem(feed) { Language = xml.GetAttribute("xml:lang") };
        if (xml.GetAttribute("about", "http://www.w3.org/1999/02/22-rdf-syntax-ns#") is { } about)
            item._values["id"] = about;
        var depth = xml.Depth;
        var isEmpty = xml.IsEmptyElement;
        xml.Read();
        while (!isEmpty && !xml.EOF && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
                item.Add(xml);
            else
                xml.Read();
        }

        xml.Read();
        return item;
    }

    /// <summary>Reads the element that the reader stands at and moves behind it.</summary>
    public void Add(XmlReader xml)
    {
        var name = xml.LocalName;
        var isMedia = xml.NamespaceURI.Contains("search.yahoo.com", StringComparison.Ordinal);
        var isExport = xml.NamespaceURI.Contains(WordPressExport.Namespace, StringComparison.Ordinal)
            && !xml.NamespaceURI.EndsWith("excerpt/", StringComparison.Ordinal);
        if (!(isExport ? OfExports : Targets).TryGetValue(name, out var target) || isMedia)
        {
            xml.Skip();
            return;
        }

        var href = name == "link" && xml.GetAttribute("rel") is null or "alternate" ? xml.GetAttribute("href") : null;
        var isOtherLink = name == "link" && xml.GetAttribute("rel") is not (null or "alternate");
        var text = name == "author" || name == "source" ? Inner(xml, "name", "title") : Inner(xml);
        var value = href ?? text;
        if (!isOtherLink && !UnknownValues.Is(value))
            _values.TryAdd(target, value.Trim());
    }

    /// <summary>The article of the item.</summary>
    public ArticleDraft ToDraft(int number, ReadHints hints, ReadOptions options)
    {
        var named = new ArticleDraft { Record = Value("id") ?? Value("url"), Line = number };
        try
        {
            var title = MarkupText.Line(hints.TitleOf(named.Record ?? number.ToString(CultureInfo.InvariantCulture)) ?? Value("title"));
            if ((Value("text") ?? Value("content") ?? Value("summary")) is not { } text)
                return named with
                {
                    Problem = $"item {number} has no text; expected content:encoded, content, description or summary; "
                        + "save the article's own page"
                };
            if (HeadlineLists.Count(text) is > 0 and var headlines)
                return OfHeadline(title, headlines, number, hints, options) with { Record = named.Record, Line = number };
            var draft = RecordText.Draft(title, text, hints, options);
            return draft with { Record = named.Record, Line = number, Found = Facts().Over(draft.Found) };
        }
        catch (UnusableException problem)
        {
            return named with { Problem = $"item {number}: {problem.Message}" };
        }
    }

    /// <summary>An item of an aggregated feed: its headline is all that its outlet says here; the list below it is of other
    /// outlets.</summary>
    private ArticleDraft OfHeadline(string? title, int headlines, int number, ReadHints hints, ReadOptions options)
    {
        var outlet = MarkupText.Line(Value("outlet"));
        var tail = $" - {outlet}";
        var headline = title is not null && outlet is not null && title.EndsWith(tail, StringComparison.OrdinalIgnoreCase)
            ? title[..^tail.Length] : title;
        if (string.IsNullOrWhiteSpace(headline))
            return ArticleDraft.Unusable($"item {number} is a list of headlines ({headlines}) without a headline of its own; "
                + "expected an article; save the articles' own pages");
        var draft = RecordText.Draft(headline, headline, hints, options);
        return draft with
        {
            Found = Facts() with { Title = Sourced.Text(headline, Origin.Page) },
            Notes = [.. draft.Notes, $"item {number} has no text but links to {headlines} articles with their headlines, "
                + $"each its outlet's own; only the item's headline is read; save the article's own page"],
        };
    }

    private FoundFacts Facts()
    {
        var language = Language ?? Value("language") ?? feed?.Language ?? feed?.Value("language");
        var date = new[] { "published", "posted", "updated" }.Select(target => DateReader.ReadReduced(Value(target), language))
            .FirstOrDefault(read => read is not null);
        return new FoundFacts
        {
            Title = Page(Value("title")),
            Outlet = Page(Value("outlet") ?? feed?.Value("title")),
            Author = Page(Value("author") ?? feed?.Value("author")),
            Url = Sourced.Text(Value("url"), Origin.Page),
            Language = Sourced.Text(language, Origin.Page),
            Published = date is null ? Sourced.Unknown<ArticleDate>() : new(date, Origin.Page),
        };
    }

    private static Sourced<string> Page(string? text) => Sourced.Text(MarkupText.Line(text), Origin.Page);

    private string? Value(string target) => _values.GetValueOrDefault(target);

    /// <summary>All text inside the element, or only that of these child elements where it has some; XHTML content gets its tags
    /// back.</summary>
    private static string Inner(XmlReader xml, params ReadOnlySpan<string> children)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }

        var depth = xml.Depth;
        var (all, chosen) = (new StringBuilder(), new StringBuilder());
        var inChild = false;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                inChild = children.Contains(xml.LocalName);
                if (children.IsEmpty)
                    all.Append('<').Append(xml.LocalName).Append('>');
            }
            else if (xml.NodeType == XmlNodeType.EndElement && children.IsEmpty)
                all.Append("</").Append(xml.LocalName).Append('>');
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                (inChild ? chosen : all).Append(xml.Value);
        }

        xml.Read();
        return chosen.Length > 0 ? chosen.ToString() : all.ToString();
    }
}
