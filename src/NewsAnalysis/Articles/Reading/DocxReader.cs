using System.IO.Compression;
using System.Xml;
using NewsAnalysis.Articles.Exports;
using NewsAnalysis.Articles.Layout;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Reads the paragraphs of a word processor's document, as press databases export them, and takes these for what the same lines of
/// a plain text are. It is a zip with one part of XML that has them all; a library for the whole format would be loaded for that
/// part.</summary>
internal sealed class DocxReader : WholeFileReader
{
    private const string Part = "word/document.xml";

    public override ReaderTrace Trace { get; } = new("word processor's document", Certainty.Guess);

    public override IReadOnlyList<string> Extensions { get; } = [".docx"];

    protected override IEnumerable<ArticleDraft> Read(byte[] bytes, ReadHints hints, ReadOptions options)
    {
        try
        {
            var text = Text(bytes, options.MaxBytes);
            return TextExports.Read(text) is { } export ? ExportDrafts.Of(export, [], hints, options)
                : [PageLayout.Draft(PlainTextReader.Lines(text), hints, options)];
        }
        catch (Exception problem) when (problem is InvalidDataException or XmlException)
        {
            return [ArticleDraft.Unusable("the file cannot be opened as a word processor's document (.docx); "
                + "expected one without a password; save it again, or as .txt")];
        }
    }

    private static string Text(byte[] bytes, long most)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        using var part = (zip.GetEntry(Part) ?? throw new InvalidDataException($"There is no {Part}.")).Open();
        using var xml = XmlReader.Create(
            new MemoryStream(Bytes(part, most)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var text = new StringBuilder();
        for (var isMore = xml.Read(); isMore;)
        {
            // What older programs show in place of a text box is there twice.
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Fallback" })
            {
                xml.Skip();
                continue;
            }

            if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" })
            {
                text.Append(xml.ReadElementContentAsString());
                continue;
            }

            text.Append((xml.NodeType, xml.LocalName) switch
            {
                (XmlNodeType.Element, "tab") => " ",
                (XmlNodeType.Element, "br" or "cr") => "\n",
                (XmlNodeType.EndElement, "p") => "\n\n",
                _ => "",
            });
            isMore = xml.Read();
        }

        return text.ToString();
    }
}
