using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Layout;

/// <summary>Tells running text from titles, labels and controls by form alone.</summary>
internal static class Prose
{
    private const int ShortestSentence = 4;
    private const int LongestTitle = 30;
    private const int LongestTitleCharacters = 220;

    /// <summary>Whether a line is a sentence or longer than any title.</summary>
    public static bool IsProse(string line)
    {
        if (line.Length > LongestTitleCharacters)
            return true;
        var words = Words.Count(line);
        return words > LongestTitle || (words >= ShortestSentence && Marks.EndsSentence(line));
    }

    /// <summary>Whether the line ends in a full stop, closing quotes and brackets left aside; an ellipsis is none.</summary>
    public static bool EndsInFullStop(string line)
    {
        var end = line.Length;
        while (end > 0 && (Marks.IsCloser(line[end - 1]) || char.IsWhiteSpace(line[end - 1])))
            end--;
        return end > 0 && line[end - 1] is '.' or '。' && !(end > 1 && line[end - 2] == '.');
    }

    /// <summary>The line in small letters, single spaces, straight apostrophes, without signs at its ends: as phrases are listed.</summary>
    public static string Normalize(string line)
    {
        var (start, end) = (0, line.Length);
        while (start < end && !char.IsLetterOrDigit(line[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(line[end - 1]))
            end--;
        return Spans.OneLine(line[start..end].ToLowerInvariant().Replace('’', '\''));
    }
}
