using NewsAnalysis.Figures.Lexicon;
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
        if (line.Glued(digits.To) && line.Written(digits.To) is not "m")
            return true;
        var next = scaled.To;
        if (line.IsDash(next) || line.Lower(next) is "(" or "long" or "tall" or "high" or "wide" or "deep" or "away" or "above" or "below"
            or "/")
            return false;
        if (UnitTable.ByName(line.Lower(next)) is not null)
            return true;
        for (var i = next; i < next + 4 && line.IsWord(i) && !line.Is(i, WordClass.Function); i++)
        {
            if (Nouns.IsPlural(line.Lower(i)))
                return true;
        }

        return false;
    }
}
