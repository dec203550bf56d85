using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Joins the lines of a wrapped paragraph, and the words that were broken at their ends ("vil-" and "lagers"). A hyphen stays
/// where the text writes the word with it elsewhere, before a capital or a digit, and after or before parts of compounds ("well-",
/// "-backed") from the embedded list <c>compound-parts.tsv</c>.</summary>
internal static class BrokenWords
{
    private static readonly HashSet<string> First = Parts("first");
    private static readonly HashSet<string> Last = Parts("last");

    /// <summary>The paragraph on one line.</summary>
    /// <param name="paragraph">Its lines.</param>
    /// <param name="text">The text that it is of.</param>
    public static string Join(string paragraph, string text)
    {
        if (!paragraph.Contains('\n'))
            return paragraph;
        var joined = new StringBuilder(paragraph.Length);
        foreach (var line in paragraph.Split('\n', StringSplitOptions.TrimEntries))
        {
            if (joined.Length > 1 && joined[^1] is '-' or '\u2010' && char.IsLetterOrDigit(joined[^2]) && line.Length > 0
                && char.IsLetterOrDigit(line[0]))
                joined.Length -= Keeps(joined, line, text) ? 0 : 1;
            else if (joined.Length > 0)
                joined.Append(' ');
            joined.Append(line);
        }

        return joined.ToString();
    }

    private static bool Keeps(StringBuilder before, string line, string text)
    {
        var start = before.Length - 1;
        while (start > 0 && (char.IsLetterOrDigit(before[start - 1]) || before[start - 1] is '-' or '\''))
            start--;
        var left = before.ToString(start, before.Length - 1 - start);
        var right = string.Concat(line.TakeWhile(char.IsLetterOrDigit));
        if (!char.IsLower(right[0]) || left.Contains('-') || !char.IsLetter(left[^1]))
            return true;
        if (text.Contains($"{left}-{right}", StringComparison.OrdinalIgnoreCase))
            return true;
        return !text.Contains(left + right, StringComparison.OrdinalIgnoreCase)
            && (First.Contains(left.ToLowerInvariant()) || Last.Contains(right));
    }

    private static HashSet<string> Parts(string place) =>
        [.. WordList.Rows("Articles.Reading.compound-parts.tsv").Where(cells => cells[0] == place)
            .SelectMany(cells => cells[1].Split(' '))];
}
