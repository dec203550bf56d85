using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Figures.Units;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>Decides whether a letter that touches a number scales it ("3.5m people", "25k") or is a unit ("a 37m-long wall").</summary>
internal static class LetterScale
{
    /// <summary>Whether the letter is a scale.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="digits">The number without the letter.</param>
    /// <param name="scaled">The number with it.</param>
    public static bool IsScale(TokenLine line, NumberText digits, NumberText scaled)
    {
        if (IsHouseLetter(line, digits.To, scaled.To) || NonClaims.NameRule.HasLetter(line, digits))
            return false;
        if (line.Glued(digits.To) && line.Written(digits.To) is not "m")
            return true;
        var next = scaled.To;
        if (line.IsDash(next) || line.In(next, "behind-metres"))
            return false;
        return UnitTable.ByName(line.Lower(next)) is not null || (line.Is(next, "of") && line.Is(next + 1, WordClass.Determiner))
            || CountsPlural(line, next);
    }

    // "12m young trees": a plural follows in the same phrase.
    private static bool CountsPlural(TokenLine line, int next)
    {
        for (var i = next; i < next + 6 && line.IsWord(i)
            && (!line.Is(i, WordClass.Function) || (i > next && line.In(i, "conjunction"))); i++)
        {
            if (NounForms.IsPlural(line.Lower(i)))
                return true;
        }

        return false;
    }

    // "12B Harbour Street"
    private static bool IsHouseLetter(TokenLine line, int letter, int next) =>
        line.IsCapital(letter) && line.Written(letter).Length == 1 && line.IsCapital(next) && !NounForms.IsPlural(line.Lower(next));

    /// <summary>Whether the number and its letter name a format: "a 4K screen", "shot in 8K", "the 5K run".</summary>
    public static bool IsFormat(TokenLine line, int at) =>
        line.Glued(at + 1) && line.Written(at + 1) is "K" && line.In(at, "screen-format")
        && ((line.IsWord(at + 2) && !line.Is(at + 2, WordClass.Function) && !NounForms.IsPlural(line.Lower(at + 2)))
            || line.Is(at - 1, "in"));
}
