using NewsAnalysis.Articles.Encodings;
using NewsAnalysis.Articles.Exports;
using NewsAnalysis.Articles.WebPages;
using NewsAnalysis.Articles.WebPages.Tree;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Reads saved web pages, in the encoding that the server or the page states, else the one that its letters show.</summary>
internal sealed class HtmlReader : WholeFileReader
{
    public override ReaderTrace Trace { get; } = new("web page", Certainty.Likely);

    public override IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    /// <summary>The article of a page's bytes.</summary>
    /// <exception cref="UnusableException">It has too many tags.</exception>
    public static ArticleDraft Draft(byte[] bytes, ReadHints hints, ReadOptions options)
    {
        var decoded = Decode(bytes, hints);
        if (decoded.Text is not { } html)
            return ArticleDraft.Unusable(decoded.Problem!);
        TagLimit.Check(html);
        return Draft(html, decoded.Notes, hints, options);
    }

    protected override IEnumerable<ArticleDraft> Read(byte[] bytes, ReadHints hints, ReadOptions options)
    {
        var decoded = Decode(bytes, hints);
        if (decoded.Text is not { } html)
            return [ArticleDraft.Unusable(decoded.Problem!)];
        TagLimit.Check(html);
        return PageExports.Read(html) is { } export ? ExportDrafts.Of(export, decoded.Notes, hints, options)
            : [Draft(html, decoded.Notes, hints, options)];
    }

    private static DecodedText Decode(byte[] bytes, ReadHints hints) =>
        TextDecoder.DecodePage(bytes, KnownEncodings.Of(hints.Charset) is null ? DeclaredCharset.Of(bytes) : hints.Charset);

    private static ArticleDraft Draft(string html, IReadOnlyList<string> notes, ReadHints hints, ReadOptions options) =>
        WebPageReading.Read(html, hints.Url, options.KeepFurniture).ToDraft() with { Notes = notes };
}
