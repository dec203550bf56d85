using NewsAnalysis.Articles.Encodings;
using NewsAnalysis.Articles.WebPages;
using NewsAnalysis.Articles.WebPages.Tree;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Reads saved web pages, in the encoding that the server or the page states, else the one that its letters show.</summary>
internal sealed class HtmlReader : WholeFileReader
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    /// <summary>The article of a page's bytes.</summary>
    /// <exception cref="UnusableException">It has too many tags.</exception>
    public static ArticleDraft Draft(byte[] bytes, ReadHints hints, ReadOptions options)
    {
        var decoded = TextDecoder.DecodePage(bytes, KnownEncodings.Of(hints.Charset) is null ? DeclaredCharset.Of(bytes) : hints.Charset);
        if (decoded.Text is not { } html)
            return ArticleDraft.Unusable(decoded.Problem!);
        TagLimit.Check(html);
        return WebPageReading.Read(html, hints.Url, options.KeepFurniture).ToDraft() with { Notes = decoded.Notes };
    }

    /// <inheritdoc/>
    protected override IEnumerable<ArticleDraft> Read(byte[] bytes, ReadHints hints, ReadOptions options) => [Draft(bytes, hints, options)];
}
