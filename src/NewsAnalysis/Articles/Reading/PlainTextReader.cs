using NewsAnalysis.Articles.Layout;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Reading;

/// <summary>
/// Reads plain text. A paragraph is a line, or the lines of a paragraph where the file is wrapped at a fixed width; wrapped
/// lines are joined by a space.
/// </summary>
internal sealed class PlainTextReader : WholeFileReader
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = [".txt"];

    /// <inheritdoc/>
    protected override IEnumerable<ArticleDraft> Read(byte[] bytes, ReadHints hints, ReadOptions options)
    {
        var decoded = TextDecoder.DecodeAny(bytes, hints.Charset);
        yield return decoded.Text is { } text
            ? PageLayout.Draft(Lines(text), hints, options) with { Notes = decoded.Notes }
            : ArticleDraft.Unusable(decoded.Problem!);
    }

    internal static List<PageLine> Lines(string text)
    {
        var whole = new TextSpan(0, text.Length);
        var lines = new List<PageLine>();
        var (number, counted, last) = (1, 0, 0);
        foreach (var span in LineBreaks.Of(text, [whole]).Paragraphs(whole))
        {
            var between = text.AsSpan(counted, span.Start - counted).Count('\n');
            number += between;
            var spaced = text.AsSpan(last, span.Start - last).Count('\n') > 1;
            lines.Add(new PageLine(number, Unwrap(span.Of(text))) { SpaceBefore = spaced });
            (counted, last) = (span.Start, span.End);
        }

        return lines;
    }

    private static string Unwrap(string paragraph) =>
        paragraph.Contains('\n') ? string.Join(' ', paragraph.Split('\n', StringSplitOptions.TrimEntries)) : paragraph;
}
