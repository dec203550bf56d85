using System.Xml;
using System.Xml.Linq;
using NewsAnalysis.Articles.Containers;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Reads RSS 0.9x, 1.0 and 2.0 and Atom feeds, an article an item, one item in memory at a time. The feed's title is the outlet.
/// Entities that a document defines are never resolved, inside or outside of it. Of an export of WordPress only published posts are
/// articles.</summary>
/// <remarks>System.ServiceModel.Syndication 10.0.15 refuses RSS 0.9x and 1.0 and Atom 0.3; it and CodeHollow.FeedReader 2.1.1 refuse
/// prefixes that mean nothing, <c>&amp;nbsp;</c> and a file that is cut, and hold the whole feed.</remarks>
internal sealed class FeedReader : IArticleReader
{
    private static readonly HashSet<string> Roots = ["rss", "feed", "RDF", "channel"];

    private static readonly (string Prefix, string Space)[] UsualPrefixes =
    [
        ("media", "http://search.yahoo.com/mrss/"), ("dc", "http://purl.org/dc/elements/1.1/"),
        ("content", "http://purl.org/rss/1.0/modules/content/"),
        ("atom", "http://www.w3.org/2005/Atom"), ("wp", "http://wordpress.org/export/1.2/"),
        ("excerpt", "http://wordpress.org/export/1.2/excerpt/"),
        ("wfw", "http://wellformedweb.org/CommentAPI/"), ("slash", "http://purl.org/rss/1.0/modules/slash/"),
        ("sy", "http://purl.org/rss/1.0/modules/syndication/"),
        ("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"), ("georss", "http://www.georss.org/georss"),
    ];

    public ReaderTrace Trace { get; } = new("feed", Certainty.Sure);

    public IReadOnlyList<string> Extensions { get; } = [".xml", ".rss", ".atom"];

    public IEnumerable<ArticleDraft> Read(Stream content, ReadHints hints, ReadOptions options)
    {
        var source = TextSource.Open(content, hints.Charset);
        var allowance = new AllowanceStream(source.Utf8, options.MaxBytes);
        using var text = new StreamReader(
            allowance, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, bufferSize: 16 * 1024);
        using var mended = new FeedText(text);
        using var xml = XmlReader.Create(mended, Settings(options), Prefixes());
        if (NewsItems.Are(Root(xml)))
        {
            foreach (var item in NewsItems.Read(Loaded(xml), source.Notes, hints, options))
                yield return item;
            yield break;
        }

        var export = new WordPressExport();
        ArticleDraft? last = null;
        var notes = source.Notes;
        var number = 0;
        using var items = Items(xml).GetEnumerator();
        UnusableException? failure;
        while (Next(items, xml, out failure))
        {
            allowance.Renew();
            number++;
            if (!export.IsArticle(items.Current.Type, items.Current.Status))
                continue;
            if (last is not null)
                yield return last;
            last = items.Current.ToDraft(number, hints, options);
            last = last with
            {
                Reader = items.Current.Type is null ? null : new ReaderTrace("WordPress export", Certainty.Sure),
                Notes = [.. notes, .. last.Notes],
                FileNotes = mended.Mended is { } fault ? [$"the feed is no well-formed XML ({fault}) and was read as feed readers do"] : []
            };
            notes = [];
        }

        if (last is null)
            throw failure ?? new UnusableException(
                export.Note ?? "the feed holds no item; expected RSS items or Atom entries; save it again or remove it");
        yield return export.Note is { } note ? last with { Notes = [.. last.Notes, note] } : last;
        if (failure is not null)
            throw failure;
    }

    // A reader over text ignores the encoding of the XML declaration, which has been honoured before.
    private static XmlReaderSettings Settings(ReadOptions options) => new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = options.MaxUnpackedBytes,
        CheckCharacters = false,
    };

    /// <summary>The usual prefixes, which some feeds use without saying what they mean.</summary>
    private static XmlParserContext Prefixes()
    {
        var spaces = new XmlNamespaceManager(new NameTable());
        foreach (var (prefix, space) in UsualPrefixes)
            spaces.AddNamespace(prefix, space);
        return new XmlParserContext(spaces.NameTable, spaces, null, XmlSpace.None);
    }

    private static string Root(XmlReader xml)
    {
        try
        {
            xml.MoveToContent();
            return xml.LocalName;
        }
        catch (XmlException error)
        {
            throw Broken(error);
        }
    }

    private static XElement Loaded(XmlReader xml)
    {
        try
        {
            return XElement.Load(xml.ReadSubtree());
        }
        catch (XmlException error)
        {
            throw Broken(error);
        }
    }

    private static UnusableException Broken(XmlException error) =>
        new($"line {Math.Max(1, error.LineNumber)}: this is no well-formed XML ({error.Message.Split(" Line ")[0].TrimEnd('.')}); "
            + "expected an RSS or Atom feed; save it again or remove it", error);

    private static bool Next(IEnumerator<FeedItem> items, XmlReader xml, out UnusableException? failure)
    {
        failure = null;
        try
        {
            return items.MoveNext();
        }
        catch (XmlException error)
        {
            failure = Broken(error);
        }
        catch (DecoderFallbackException error)
        {
            var line = (xml as IXmlLineInfo)?.LineNumber ?? 1;
            failure = new UnusableException($"after line {line}: bytes that are not valid UTF-8; expected UTF-8, "
                + "or the encoding named in the XML declaration; save it again", error);
        }
        catch (UnusableException error)
        {
            failure = error;
        }

        return false;
    }

    private static IEnumerable<FeedItem> Items(XmlReader xml)
    {
        xml.MoveToContent();
        if (!Roots.Contains(xml.LocalName))
            throw new UnusableException($"the root element is <{xml.LocalName}>; expected a feed (<rss>, "
                + "<rdf:RDF> or <feed>) or an agency's item (<nitf>, <newsItem>); save the articles in another format");
        var feed = new FeedItem(null) { Language = xml.GetAttribute("xml:lang") };
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element)
                xml.Read();
            else if (xml.LocalName is "item" or "entry")
                yield return FeedItem.Read(xml, feed);
            else if (xml.LocalName == "channel")
                xml.Read();
            else
                feed.Add(xml);
        }
    }
}
