using NewsAnalysis.Attributions;
using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>A person's name as a run of tokens: words with a capital, initials, particles, a nickname in marks, "Jr." behind a
/// comma.</summary>
internal static class NameRuns
{
    private const int Longest = 14;
    private const int LongestNickname = 4;

    /// <summary>The first token of the longest name that ends before a token; -1 where none does.</summary>
    public static int Start(TokenLine line, int end)
    {
        var first = -1;
        for (var at = end - 1; at >= Math.Max(0, end - Longest); at--)
        {
            if (line.IsCapital(at) && End(line, at) == end)
                first = at;
        }

        return first;
    }

    /// <summary>The token behind the name that begins at a token with a capital.</summary>
    public static int End(TokenLine line, int start)
    {
        var (at, next) = (start, start + 1);
        while (next > at && next < start + Longest)
            (at, next) = (next, Next(line, next));
        return at;
    }

    /// <summary>The name without titles and nicknames, one blank between words: "Ann B. Lee Jr."; null where only titles stand
    /// there.</summary>
    public static string? Written(TokenLine line, int start, int end)
    {
        var words = new List<string>();
        for (var at = start; at < end; at++)
        {
            if (Closing(line, at) is var close and > 0 && close < end)
                at = close;
            else if (line.IsWord(at) && at < end - 1 && SpeakerWords.Has("title", line.Written(at)))
                words.Clear();
            else if (words.Count > 0 && line.Glued(at) && !line.Is(at, ","))
                words[^1] += line.Written(at);
            else if (line.IsWord(at))
                words.Add(line.Written(at));
        }

        return words.Count == 0 ? null : string.Join(' ', words);
    }

    /// <summary>Whether a surname stands in a text behind no other name than that of one person.</summary>
    /// <param name="text">The text.</param>
    /// <param name="surname">The surname, in capitals or not.</param>
    /// <param name="full">The person's full name.</param>
    public static bool AreAllOf(string text, string surname, string full)
    {
        for (var at = text.IndexOf(surname, StringComparison.OrdinalIgnoreCase); at >= 0; at =
            text.IndexOf(surname, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at + surname.Length < text.Length && char.IsLetter(text[at + surname.Length]))
                continue; // "Leeds" is no Lee
            var from = at - 1;
            while (from > 0 && (char.IsLetter(text[from - 1]) || text[from - 1] is '’' or '-'))
                from--;
            var word = from >= 0 && from < at && text[at - 1] == ' ' ? text[from..(at - 1)] : "";
            if (word.Length > 1 && char.IsUpper(word[0]) && !full.Contains(word, StringComparison.OrdinalIgnoreCase)
                && !SpeakerWords.Has("title", word) && (WordTable.Of(word) & WordClass.Function) == WordClass.None)
                return false;
        }

        return true;
    }

    /// <summary>Whether a word joins a name's parts ("van", "de"), as written with a small letter.</summary>
    public static bool IsParticle(TokenLine line, int at) =>
        line.IsWord(at) && !line.IsCapital(at) && PersonName.IsParticle(line.Lower(at));

    // The token behind the next part of a name that has come as far as a token; the token itself where it ends.
    private static int Next(TokenLine line, int at)
    {
        if (line.IsCapital(at))
            return IsDay(line, at) ? at : at + 1;
        if (line.Is(at, ".") && line.Glued(at))
            return IsInName(line, at) ? at + 1 : at;
        if (line.IsHyphen(at) || (line.Is(at, ",") && PersonName.IsSuffix(line.Lower(at + 1))))
            return line.IsCapital(at + 1) ? at + 2 : at;
        var next = IsParticle(line, at) ? (IsParticle(line, at + 1) ? at + 2 : at + 1) : Closing(line, at) + 1;
        return next > at && line.IsCapital(next) ? next : at;
    }

    // "Ann Moor Monday"
    private static bool IsDay(TokenLine line, int at) =>
        line.Is(at, WordClass.Weekday | WordClass.Month) && line.IsCapital(at - 1) && !line.IsCapital(at + 1);

    // "B.", "Jr.", "Sgt. Lee"; not where a sentence ends without a blank behind it ("Lee.The").
    private static bool IsInName(TokenLine line, int stop) =>
        !(line.IsCapital(stop + 1) && line.Glued(stop + 1) && line.Written(stop - 1).Length > 1)
        && (line.IsCapital(stop + 1) || Closing(line, stop + 1) > 0 || PersonName.IsSuffix(line.Lower(stop - 1)));

    // The mark that closes a nickname which opens at a token; 0 where none does.
    private static int Closing(TokenLine line, int at)
    {
        var closing = line.Lower(at) switch { "“" => "”", "‘" => "’", "(" => ")", "\"" => "\"", "'" => "'", _ => "" };
        for (var close = at + 2; closing.Length > 0 && close <= at + 1 + LongestNickname; close++)
        {
            if (line.Is(close, closing))
                return close;
        }

        return 0;
    }
}
