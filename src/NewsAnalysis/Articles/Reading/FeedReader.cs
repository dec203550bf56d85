using System.Text;
using System.Xml;
using NewsAnalysis.Articles.Containers;

namespace NewsAnalysis.Articles.Reading;

/// <summary>
/// Reads RSS 0.9x, 1.0 and 2.0 and Atom feeds, an article an item, one item in memory at a time. The feed's title is the outlet. Entities that a document
/// defines are never resolved, inside or outside of it.
/// </summary>
internal sealed class FeedReader : IArticleReader
{
    private static readonly HashSet<string> Roots = ["rss", "feed", "RDF", "channel"];

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".xml", ".rss", ".atom"];

    /// <inheritdoc/>
    public IEnumerable<ArticleDraft> Read(Stream content, ReadHints hints, ReadOptions options)
    {
        var source = TextSource.Open(content, hints.Charset);
        var allowance = new AllowanceStream(source.Utf8, options.MaxBytes);
        using var text = new StreamReader(allowance, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, bufferSize: 16 * 1024);
        using var xml = XmlReader.Create(text, Settings(options));
        var notes = source.Notes;
        var number = 0;
        using var items = Items(xml).GetEnumerator();
        while (Next(items, xml))
        {
            allowance.Renew();
            yield return items.Current.ToDraft(++number, hints, options) is var draft ? draft with { Notes = [.. notes, .. draft.Notes] } : null!;
            notes = [];
        }

        if (number == 0)
            throw new UnusableException("the feed holds no item; expected RSS items or Atom entries; save it again or remove it");
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

    private static bool Next(IEnumerator<FeedItem> items, XmlReader xml)
    {
        try
        {
            return items.MoveNext();
        }
        catch (XmlException error)
        {
            throw new UnusableException($"line {Math.Max(1, error.LineNumber)}: this is no well-formed XML ({error.Message.Split(" Line ")[0].TrimEnd('.')}); expected an RSS or Atom feed; save it again or remove it", error);
        }
        catch (DecoderFallbackException error)
        {
            var line = (xml as IXmlLineInfo)?.LineNumber ?? 1;
            throw new UnusableException($"after line {line}: bytes that are not valid UTF-8; expected UTF-8, or the encoding named in the XML declaration; save it again", error);
        }
    }

    private static IEnumerable<FeedItem> Items(XmlReader xml)
    {
        xml.MoveToContent();
        if (!Roots.Contains(xml.LocalName))
            throw new UnusableException($"the root element is <{xml.LocalName}>; expected a feed: <rss>, <rdf:RDF> or <feed>; save the articles in another format");
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
