using NewsAnalysis.Articles.WebPages;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Reads saved web pages.</summary>
internal sealed class HtmlReader : IArticleReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm"];

    /// <inheritdoc/>
    public IEnumerable<ArticleDraft> Read(byte[] bytes, ReadHints hints, ReadOptions options)
    {
        var decoded = TextDecoder.Decode(bytes);
        yield return decoded.Text is { } html ? WebPage.Read(html).ToDraft() : ArticleDraft.Unusable(decoded.Problem!);
    }
}
