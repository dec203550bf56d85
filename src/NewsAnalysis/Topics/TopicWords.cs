namespace NewsAnalysis.Topics;

/// <summary>One word of a text, as the comparison of wordings needs it.</summary>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Just after its last character.</param>
/// <param name="Lower">In lower case, without a possessive ending.</param>
/// <param name="Capital">Whether it starts with a capital letter.</param>
/// <param name="First">Whether it opens a sentence, a line or a quotation, so that its capital says nothing.</param>
internal readonly record struct TopicWord(int Start, int End, string Lower, bool Capital, bool First);

/// <summary>Splits text into words: runs of letters and digits; hyphens part words, so hyphenation makes no difference.</summary>
internal static class TopicWords
{
    /// <summary>The words in text order. Linear in the text's length.</summary>
    public static IEnumerable<TopicWord> Of(string text)
    {
        var first = true;
        var position = 0;
        while (position < text.Length)
        {
            var start = position;
            while (position < text.Length && IsInside(text, start, position))
                position++;
            if (position > start)
            {
                yield return Make(text, start, position, first);
                first = false;
                continue;
            }

            first |= OpensAnew(text[position]);
            position++;
        }
    }

    private static TopicWord Make(string text, int start, int end, bool first)
    {
        var bare = end;
        if (bare - start > 2 && text[bare - 1] is 's' or 'S' && IsApostrophe(text[bare - 2]))
            bare -= 2;
        return new TopicWord(start, end, text[start..bare].ToLowerInvariant(), char.IsUpper(text[start]), first);
    }

    private static bool IsInside(string text, int start, int position) =>
        char.IsLetterOrDigit(text[position])
        || (position > start && position + 1 < text.Length && IsJoint(text, position));

    private static bool IsJoint(string text, int position) =>
        (IsApostrophe(text[position]) && char.IsLetter(text[position + 1]))
        || (text[position] is '.' or ',' && char.IsDigit(text[position - 1]) && char.IsDigit(text[position + 1]));

    private static bool IsApostrophe(char letter) => letter is '\'' or '’';

    private static bool OpensAnew(char letter) => letter is '.' or '!' or '?' or ':' or '\n' or '"' or '“' or '”' or '‘' or '•';
}
