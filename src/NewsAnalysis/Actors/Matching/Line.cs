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
    private const string Closing = "\"”’')*";
    private const string Stops = ".!:;,…";

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
        var letters = LineLetters.Of(text, start, end);
        var isOpen = IsOpen(text, start, end - 1);
        var isHeading = isOpen && letters.Words >= 2;
        return new Line(start, Math.Min(end + 1, text.Length), letters.IsTitleCase(isOpen), letters.IsCapitals, isHeading)
        {
            IsWhole = true
        };
    }

    // Whether no full stop or the like ends it, closing marks aside.
    private static bool IsOpen(string text, int start, int last)
    {
        while (last > start && (char.IsWhiteSpace(text[last]) || Closing.Contains(text[last])))
            last--;
        return last < start || !Stops.Contains(text[last]);
    }
}
