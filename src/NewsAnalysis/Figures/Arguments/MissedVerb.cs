using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Phrases;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Finds the verb that the tree took for a part of the counted phrase: a clause of a sentence has a verb, so where it shows no
/// other, the word of the phrase that may be one is it ("a third of the fruit spoils on the quay", "all three suffered wounds").</summary>
internal static class MissedVerb
{
    /// <summary>The phrase without the verb; null where nothing is left of it.</summary>
    public static NounPhrase? Without(SentenceReading sentence, NumberReading reading, NounPhrase phrase)
    {
        var line = sentence.Line;
        if (phrase.Compound || phrase.To - phrase.From < 2 || !line.Is(line.Count - 1, ".") || HasVerb(sentence, phrase))
            return phrase;
        if (line.Ends(phrase.From, "ed") && line.In(reading.From - 1, "definite") && !line.Is(reading.From - 2, WordClass.Preposition))
            return null; // but "of the 33 trapped divers, five"
        var last = phrase.To - 1;
        var isForm = reading.Number.Form == NumberForm.Fraction && NounForms.IsPlural(line.Lower(last))
            && !NounForms.IsPlural(line.Lower(last - 1));
        return isForm && line.Is(phrase.To, WordClass.Preposition | WordClass.Adverb | WordClass.Determiner)
            ? phrase with { To = last } : phrase;
    }

    /// <summary>Whether a noun right before an amount is the verb of its clause ("the bill lists $40 for paint").</summary>
    public static bool IsBefore(SentenceReading sentence, NumberReading reading, int node)
    {
        var (line, at) = (sentence.Line, sentence.Token(node));
        return at > 0 && at < reading.From && (line.IsNumber(at + 1) || line.IsNumber(at + 2)) && line.Ends(at, "s") && line.IsWord(at - 1)
            && line.Is(line.Count - 1, ".")
            && !HasVerb(sentence, new NounPhrase(at, at + 1));
    }

    private static bool HasVerb(SentenceReading sentence, NounPhrase phrase)
    {
        var line = sentence.Line;
        for (var at = phrase.To; line.Has(at) && !line.In(at, "clause-mark"); at++)
        {
            if (IsFinite(sentence, at))
                return true;
        }

        for (var at = phrase.From - 1; at >= 0 && !line.In(at, "clause-mark"); at--)
        {
            if (IsFinite(sentence, at))
                return true;
        }

        return false;
    }

    private static bool IsFinite(SentenceReading sentence, int at) =>
        sentence.Node(at) is >= 0 and var node && sentence.Tree.Tokens[node].Xpos is "VBD" or "VBZ" or "VBP" or "MD";
}
