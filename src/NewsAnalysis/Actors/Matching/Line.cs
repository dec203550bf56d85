namespace NewsAnalysis.Actors.Matching;

/// <summary>A line of a text and how it is written.</summary>
/// <param name="Start">Position of its first character.</param>
/// <param name="End">Position just after its last, the line break included.</param>
/// <param name="IsTitleCase">Whether it is a heading with a capital on nearly every longer word, so that these tell no names.</param>
/// <param name="IsCapitals">Whether nearly all its letters are capitals.</param>
/// <param name="IsHeading">Whether it is a short line without a full stop at its end.</param>
internal readonly record struct Line(int Start, int End, bool IsTitleCase, bool IsCapitals, bool IsHeading)
{
    /// <summary>Whether it is a whole line, not a stretch of running text whose ends were not looked for.</summary>
    public bool IsWhole { get; private init; }

    private const int MaxHeading = 200;

    /// <summary>The line around a position. One longer than a heading is running text; its ends are not looked for.</summary>
    public static Line Around(string text, int position)
    {
        var least = Math.Max(0, position - MaxHeading - 1);
        var start = least + text.AsSpan(least, position - least).LastIndexOf('\n') + 1;
        var most = Math.Min(text.Length, position + MaxHeading + 1);
        var length = text.AsSpan(position, most - position).IndexOf('\n');
        var end = length < 0 ? most : position + length;
        var isWhole = (start == 0 || text[start - 1] == '\n') && (end == text.Length || text[end] == '\n');
        return isWhole && end - start <= MaxHeading
            ? Describe(text, start, end)
            : new Line(start, Math.Max(end, position + 1), false, false, false);
    }

    private static Line Describe(string text, int start, int end)
    {
        var (longer, capitalised, words, letters, capitals) = (0, 0, 0, 0, 0);
        // So many words and letters that begin small leave neither a heading with capitals nor a line of capitals, whatever follows.
        var (mostSmallWords, mostSmall) = ((end - start + 1) / 25, (end - start) / 5);
        for (var position = start; MatchWords.Next(text, position, end, out var word); position = word.End)
        {
            words++;
            longer += word.End - word.Start >= 4 ? 1 : 0;
            capitalised += word.End - word.Start >= 4 && MatchWords.IsCapitalised(word.In(text)) ? 1 : 0;
            foreach (var character in word.In(text))
            {
                // Most letters of most lines are these.
                var isSmall = char.IsAsciiLetterLower(character);
                letters += isSmall || char.IsLetter(character) ? 1 : 0;
                capitals += !isSmall && char.IsUpper(character) ? 1 : 0;
            }

            if (words > 1 && longer - capitalised > mostSmallWords && letters - capitals > mostSmall)
                break;
        }

        var last = end - 1;
        while (last > start && (char.IsWhiteSpace(text[last]) || text[last] is '"' or '”' or '’' or '\'' or ')' or '*'))
            last--;
        var isOpen = last < start || text[last] is not ('.' or '!' or ':' or ';' or ',' or '…');
        var isCapitals = words >= 2 && capitals * 10 >= letters * 8;
        // Several headlines in a line may end with a full stop; then nearly every word must have its capital.
        var isTitleCase = isOpen
            ? words >= 4 && longer >= 3 && capitalised * 10 >= longer * 8
            : longer >= 12 && capitalised * 20 >= longer * 19;
        return new Line(start, Math.Min(end + 1, text.Length), isTitleCase, isCapitals, isOpen && words >= 2) { IsWhole = true };
    }
}
