using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.WebPages.Body;

/// <summary>A stretch of a page's text that stands on lines of its own.</summary>
/// <param name="Node">Index of the innermost element that breaks lines around it.</param>
/// <param name="Text">The text, white space made single; <c>\n</c> where the page breaks a line.</param>
/// <param name="LinkLength">Number of its characters that stand in links, white space left out.</param>
internal sealed record Block(int Node, string Text, int LinkLength)
{
    private const int ShortestProse = 60;
    private const int LongestTitle = 200;
    // A character of these scripts says about as much as three letters.
    private const int IdeographWeight = 3;

    /// <summary>Number of characters, white space left out.</summary>
    public int Length { get; } = Text.Count(c => !char.IsWhiteSpace(c));

    /// <summary>Share of the characters that stand in links, 0 to 1.</summary>
    public double LinkShare => (double)LinkLength / Math.Max(1, Length);

    /// <summary>How much running text it is, in characters; 0 for titles, labels and lists of links.</summary>
    public double Prose { get; } = ProseOf(Text, LinkLength);

    /// <summary>The rule of an inline element that holds nearly all of the text, or null.</summary>
    public string? InlineRule { get; init; }

    /// <summary>The weight, in characters of an alphabet; 0 for what is no running text.</summary>
    private static double ProseOf(string text, int linkLength)
    {
        var (weight, marks) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
                continue;
            weight += IsIdeograph(c) ? IdeographWeight : 1;
            marks += IsMark(text, i) ? 1 : 0;
        }

        var unlinked = weight - (2.0 * linkLength);
        return unlinked < ShortestProse || (marks == 0 && weight < LongestTitle) ? 0 : weight - linkLength;
    }

    private static bool IsIdeograph(char c) =>
        c is >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u9fff' or >= '\uac00' and <= '\ud7af';

    /// <summary>A mark that ends a sentence or parts its phrases.</summary>
    private static bool IsMark(string text, int i) =>
        text[i] is ',' or ';' or '،' or '、' or '，' or '؛'
        || (Marks.IsTerminator(text[i]) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])));
}
