using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Context;

/// <summary>
/// Decides whether a phrase can name a source: a proper name, or a noun for those who give figures (official, ministry,
/// report). Other nouns beside a verb of reporting ("his father", "riot helmets") name none; no source is better than a wrong one.
/// </summary>
internal static class SpeakerRule
{
    private static readonly HashSet<string> Nouns = [.. DataFile.Rows("reporting").Where(row => row[0] == "speaker")
        .SelectMany(row => DataFile.Words(row[1]))];

    /// <summary>Whether the tokens from one up to, not including, another name a source.</summary>
    public static bool IsSpeaker(TokenLine line, int from, int to)
    {
        var head = Head(line, from, to);
        if (IsNoun(line, head))
            return true;
        if (line.IsNumber(from) || line.Is(from, WordClass.Number))
            return false;
        for (var at = from; at < to; at++)
        {
            if (line.IsCapital(at) && !line.Is(at, WordClass.Function | WordClass.Weekday | WordClass.Month)
                && (line.IsTitle || !Opens(line, at) || to == from + 1))
                return true;
        }

        return Opens(line, from) && line.IsCapital(from) && line.IsCapital(to - 1);
    }

    private static bool Opens(TokenLine line, int at) => at == 0 || line.IsSymbol(at - 1);

    // The head of "officials in the region", "the head of the agency"
    private static int Head(TokenLine line, int from, int to)
    {
        var at = from + 1;
        while (at < to && !line.Is(at, WordClass.Preposition) && !(line.IsSymbol(at) && !line.IsHyphen(at)))
            at++;
        return at - 1;
    }

    private static bool IsNoun(TokenLine line, int at) =>
        Nouns.Contains(line.Lower(at)) || Nouns.Contains(Lexicon.Nouns.Singular(line.Lower(at)));
}
