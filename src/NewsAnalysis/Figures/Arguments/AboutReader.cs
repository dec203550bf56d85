using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Says what a quantity is about beyond its unit: the thing measured, the noun it belongs to, the subject and object of its clause.</summary>
internal static class AboutReader
{
    /// <summary>The words; null where the sentence has none.</summary>
    public static string? Read(SentenceReading sentence, Reading reading, NumberNode number, IReadOnlyList<Governor> governors, int measured)
    {
        if (number.Top < 0)
            return null;
        var parts = new List<string?> { PhraseWords.Of(sentence, measured) };
        foreach (var governor in governors)
        {
            if (governor.Slot is Slot.OfNoun or Slot.InNoun or Slot.Copular && sentence.IsNoun(governor.Node) && governor.Node != measured)
                parts.Add(PhraseWords.Of(sentence, governor.Node));
        }

        parts.Add(ArgumentReader.Possessor(sentence, number.Counted));
        if (PartRules.Whole(sentence, number) is >= 0 and var whole && reading.Unit is not null)
            parts.Add(PhraseWords.Of(sentence, whole));
        AddClause(sentence, reading, number, governors, parts);
        return Join(parts);
    }

    // Subject and object of the clause's verb, where they are not the counted themselves.
    private static void AddClause(SentenceReading sentence, Reading reading, NumberNode number, IReadOnlyList<Governor> governors, List<string?> parts)
    {
        var predicate = ArgumentReader.Predicate(sentence, governors.Where(governor => governor.Node < 0 || !Modifies(sentence, governor.Node, number.Counted)).ToList());
        if (predicate.Node < 0)
            return;
        var verb = predicate.Node;
        var isSaidOf = predicate.Slot == Slot.Copular && sentence.Tree.Tokens[verb].Head == number.Counted;
        var (subject, thing) = (isSaidOf && sentence.IsNoun(verb) ? verb : sentence.Subject(verb), sentence.Tree.Object(verb));
        if (subject >= 0 && subject != number.Counted && predicate.Slot is not Slot.Actor)
            parts.Add(PhraseWords.Of(sentence, subject));
        if (predicate.Slot == Slot.Actor)
        {
            var about = thing >= 0 ? thing : sentence.Children(verb).FirstOrDefault(child => sentence.Tree.Tokens[child].Relation == Relation.Obl && sentence.IsNoun(child) && !TimeWords.IsTime(sentence, child), -1);
            parts.Add(PhraseWords.Of(sentence, about));
            return;
        }

        if (thing >= 0 && thing != number.Counted && predicate.Slot is Slot.Oblique && (reading.Unit is not null || subject < 0))
            parts.Add(PhraseWords.Of(sentence, thing));
    }

    private static bool Modifies(SentenceReading sentence, int node, int counted) => sentence.Tree.Tokens[node].Head == counted;

    /// <summary>The words of all parts, each once; null where there are none.</summary>
    public static string? Join(IEnumerable<string?> parts)
    {
        var words = parts.OfType<string>().SelectMany(part => part.Split(' ')).Distinct(StringComparer.Ordinal);
        return string.Join(' ', words) is { Length: > 0 } joined ? joined : null;
    }
}
