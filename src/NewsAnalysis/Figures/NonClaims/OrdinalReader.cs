using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Finds ordinals (2nd, third, twenty-first) and decades and centuries (1990s, the 19th century).</summary>
internal static class OrdinalReader
{
    /// <summary>The token after the ordinal, decade or century that begins at a token with its reason; null where none begins.</summary>
    public static (int To, NoClaimReason Reason)? Read(TokenLine line, int at)
    {
        if (line.IsNumber(at))
            return InDigits(line, at);
        if (!line.Is(at, WordClass.Number))
            return null;
        var end = IsTens(line, at) && line.IsHyphen(at + 1) && IsOrdinal(line, at + 2) ? at + 3 : IsOrdinal(line, at) ? at + 1 : -1;
        if (end < 0 || (line.Is(at, "second") && IsTimeUnit(line, at)))
            return null;
        return (end, IsCentury(line, end) ? NoClaimReason.Decade : NoClaimReason.Ordinal);
    }

    private static (int To, NoClaimReason Reason)? InDigits(TokenLine line, int at)
    {
        if (!line.Glued(at + 1))
            return null;
        var ending = line.Lower(at + 1);
        if (ending is "st" or "nd" or "rd" or "th")
            return (at + 2, IsCentury(line, at + 2) ? NoClaimReason.Decade : NoClaimReason.Ordinal);
        return IsYears(line, at, ending)
            ? (at + 2, line.Lower(at).Length == 2 && line.In(at - 1, "age-of-time") ? NoClaimReason.Age : NoClaimReason.Decade) : null;
    }

    // "the 1990s", "the '60s", "her 30's"
    private static bool IsYears(TokenLine line, int at, string ending)
    {
        var text = line.Lower(at);
        var plural = ending is "s" or "'s" or "’s" || (line.In(at + 1, "apostrophe") && line.Is(at + 2, "s") && line.Glued(at + 2));
        return plural && IsRound(text) && (ending is "s" || text.Length != 4 || line.Is(at - 1, "the"));
    }

    private static bool IsRound(string text) => text is [_, '0'] or [_, _, _, '0'] && DigitReader.IsPlain(text);

    private static bool IsTens(TokenLine line, int at) => NumberWords.Find(line.Lower(at)) is { Kind: NumberWordKind.Tens };

    private static bool IsOrdinal(TokenLine line, int at) => NumberWords.Find(line.Lower(at)) is { Kind: NumberWordKind.Ordinal };

    private static bool IsCentury(TokenLine line, int at) =>
        line.In(at, "century") || (line.IsHyphen(at) && line.Is(at + 1, "century"));

    // "per second", "every second", "a split second" measure time; so does "second" after a number.
    private static bool IsTimeUnit(TokenLine line, int at) =>
        line.In(at - 1, "ordinal-link") || line.IsNumber(at - 1) || line.Reads(at - 2, ["half", "a"]);
}
