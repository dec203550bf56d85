using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>
/// Decides whether "one" stands for a person or thing instead of counting: "one of the best", "the one that", "no one".
/// "One soldier was killed" counts.
/// </summary>
internal static class PronounRule
{
    /// <summary>The reason why the number counts nothing; null where it counts.</summary>
    /// <returns><see cref="NoClaimReason.Pronoun"/> for "one of" a group, <see cref="NoClaimReason.Idiom"/> for "one" without a noun.</returns>
    public static NoClaimReason? Read(TokenLine line, NumberText number)
    {
        if (number.To != number.From + 1 || !line.Is(number.From, "one"))
            return null;
        var (before, after) = (number.From - 1, number.To);
        if (line.Is(after, "of"))
            return NoClaimReason.Pronoun;
        if (line.IsHyphen(after))
            return null;
        if (line.Lower(before) is "no" or "any" or "every" or "each" or "this" or "that" or "which" or "another" or "the" or "-"
            && !(line.IsWord(after) && !line.Is(after, WordClass.Function | WordClass.Verb | WordClass.Adverb)))
            return NoClaimReason.Idiom;
        if (!line.IsWord(after) || line.Is(after, WordClass.Function | WordClass.Verb | WordClass.Adverb) || line.Lower(before) is "no" or "every" or "each" or "this" or "another")
            return NoClaimReason.Idiom;
        return line.Is(after, "point") && line.Is(before, "at") ? NoClaimReason.Pronoun : null;
    }
}
