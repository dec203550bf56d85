using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>
/// Decides whether "one" stands for a person or thing instead of counting: "one of the best", "the one that", "no one",
/// "at one point". "One soldier was killed" counts.
/// </summary>
internal static class PronounRule
{
    /// <summary><see cref="NoClaimReason.Pronoun"/> where "one" counts nothing; null where it counts.</summary>
    public static NoClaimReason? Read(TokenLine line, NumberText number)
    {
        if (number.To != number.From + 1 || !line.Is(number.From, "one") || line.IsHyphen(number.To))
            return null;
        return Stands(line, line.Lower(number.From - 1), number.To) ? NoClaimReason.Pronoun : null;
    }

    private static bool Stands(TokenLine line, string before, int after)
    {
        var noun = line.IsWord(after) && !line.Is(after, WordClass.Function | WordClass.Verb | WordClass.Adverb);
        return !noun || before is "no" or "every" or "each" or "this" or "another" || (before is "at" && line.Is(after, "point"))
            || (before is "the" && line.Is(after, WordClass.Gerund));
    }
}
