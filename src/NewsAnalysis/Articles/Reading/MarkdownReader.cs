using NewsAnalysis.Articles.Layout;

namespace NewsAnalysis.Articles.Reading;

/// <summary>
/// Reads Markdown: the markup goes, the text of links stays, the description of a picture becomes a caption, the first heading is
/// the headline, and front matter gives title, date, author and so on with the origin <c>page</c>.
/// </summary>
internal sealed class MarkdownReader : WholeFileReader
{
    private const int MostCharacters = 4 * 1024 * 1024;

    // The parser takes time that grows with the square of the unfinished links.
    private const int MostLinks = 5000;

    /// <inheritdoc/>
    public override ReaderTrace Trace { get; } = new("Markdown", Certainty.Likely);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = [".md"];

    /// <inheritdoc/>
    protected override IEnumerable<ArticleDraft> Read(byte[] bytes, ReadHints hints, ReadOptions options)
    {
        var decoded = TextDecoder.DecodeAny(bytes, hints.Charset);
        yield return decoded.Text is { } text ? Draft(text, hints, options) with { Notes = decoded.Notes }
            : ArticleDraft.Unusable(decoded.Problem!);
    }

    private static ArticleDraft Draft(string text, ReadHints hints, ReadOptions options)
    {
        if (text.Length > MostCharacters)
            return ArticleDraft.Unusable($"the Markdown has {text.Length:N0} characters; expected an article, "
                + $"of at most {MostCharacters:N0}; split it, or save it as plain text");
        if (text.AsSpan().Count("](") is > MostLinks and var links)
            return ArticleDraft.Unusable($"the Markdown holds {links:N0} links and pictures; expected an article, "
                + $"with at most {MostLinks:N0}; save it as plain text");
        var matter = FrontMatter.Read(text);
        if (matter.Problem is { } problem)
            return ArticleDraft.Unusable(problem);
        List<PageLine> lines;
        try
        {
            lines = MarkdownLines.Of(matter.Body, matter.BodyLine);
        }
        catch (ArgumentException tooDeep)
        {
            // The parser bounds the depth of nested quotes, lists and emphasis.
            return ArticleDraft.Unusable(
                $"the Markdown is nested too deeply ({tooDeep.Message}); expected an article; save it as plain text");
        }

        if (matter.Found.Title.Value is { } title && lines.Count > 0 && !lines.Take(3).Any(line => Headlines.IsSame(line.Text, title)))
            lines.Insert(0, new PageLine(1, title) { Hint = LineHint.Headline });
        var draft = PageLayout.Draft(lines, hints, options);
        return draft with { Found = matter.Found.Over(draft.Found) };
    }
}
