namespace NewsAnalysis.Text;

/// <summary>The speaker that follows a quotation: "…?” Jane Doe asked".</summary>
internal static class SpeakerBehind
{
    private const int MostWords = 5;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs =
        WordList.Set("Text.reporting-verbs.tsv", StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a verb of saying comes within the next words, only spaces and title stops between them.</summary>
    public static bool Follows(string text, int start, int limit)
    {
        var at = start;
        for (var words = 0; words < MostWords && at < limit; words++)
        {
            var end = EndOfWord(text, at, limit);
            if (end == at)
                return false;
            if (words > 0 && Verbs.Contains(text.AsSpan(at, end - at)))
                return true;
            if (end < limit && text[end] == '.' && end - at <= 4)
                end++;
            if (end >= limit || text[end] != ' ')
                return false;
            at = end + 1;
        }

        return false;
    }

    private static int EndOfWord(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && end - start < 30 && (char.IsLetter(text[end]) || text[end] is '-' or '’' or '\''))
            end++;
        return end;
    }
}
