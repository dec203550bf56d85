namespace NewsAnalysis.Actors.Matching;

/// <summary>Finds the places from which reports are sent: "VIENNA —", "Madrid (AP) –", "OSLO, Oct 3.".</summary>
internal static class Datelines
{
    private const int Farthest = 45;
    private const string LongDashes = "—–―‒−⸺";

    /// <summary>Whether a name is one: at the start of a line, closed by a dash, or in capitals before a comma.</summary>
    public static bool Is(MentionReading reading, int start, int end)
    {
        var text = reading.Text;
        if (!OpensLine(text, start))
            return false;
        var isCapitals = MatchWords.IsAllCapitals(text.AsSpan(start, end - start)) && !reading.LineAt(start).IsCapitals;
        if (isCapitals && end < text.Length && text[end] == ',')
            return true;
        for (var i = end; i < Math.Min(text.Length, end + Farthest); i++)
        {
            var between = text.AsSpan(end, i - end);
            if (IsDash(text, i))
                return isCapitals || between.Trim().Length == 0 || between.Contains('(') || between.ContainsAnyInRange('0', '9');
            if (Ends(text[i], between))
                return false;
        }

        return false;
    }

    // "Paris, Oct. 3 (AP) -": a full stop of a month ends no sentence.
    private static bool Ends(char sign, ReadOnlySpan<char> before) =>
        sign is '\n' or '?' or '!' || (sign == '.' && !before.Contains(','));

    private static bool OpensLine(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(" \t\u00a0*");
        return before.IsEmpty || before[^1] == '\n';
    }

    private static bool IsDash(string text, int at) =>
        LongDashes.Contains(text[at])
        || (text[at] == '-' && text[at - 1] is ' ' or '-' && at + 1 < text.Length && text[at + 1] is '-' or ' ');
}
