using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.WebPages.Body;

/// <summary>Weighs how much running text a block is, in any script.</summary>
internal static class BlockProse
{
    private const int ShortestProse = 60;
    private const int LongestTitle = 200;

    // A character of these scripts says about as much as three letters.
    private const int IdeographWeight = 3;

    /// <summary>The weight, in characters of an alphabet; 0 for what is no running text.</summary>
    public static double Of(string text, int linkLength)
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
