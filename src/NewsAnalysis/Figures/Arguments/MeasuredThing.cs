using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Finds the thing that a measure measures.</summary>
internal static class MeasuredThing
{
    /// <summary>The node of the measured thing, with the name of the rule; -1 where the sentence names none beside the measure.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="number">The place of the measure in the tree.</param>
    /// <param name="governors">What governs it.</param>
    /// <param name="isAmount">Whether "in" leads to what is measured: of an amount, but of no share.</param>
    public static (int Node, string? Rule) Find(SentenceReading sentence, NumberNode number, IReadOnlyList<Governor> governors, bool isAmount)
    {
        if (number.Top < 0)
            return (-1, null);
        // "$70 million in aid", "450 Nm of torque"; "38 percent in the primary" says where.
        foreach (var child in sentence.Children(number.Top))
        {
            if (child > number.Top && sentence.Tree.Tokens[child].Relation == Relation.Nmod
                && (sentence.Case(child) is "of" or "worth" || (isAmount && sentence.Case(child) == "in")) && !TimeWords.IsTime(sentence, child)
                && sentence.IsNoun(child))
                return (child, "measure-of");
        }

        // "an $800 oven", "a two-hour film": the unit stands before the noun.
        var token = sentence.Tree.Tokens[number.Top];
        if (token.Head > number.Top && token.Head - number.Top <= 6 && sentence.IsNoun(token.Head)
            && token.Relation is Relation.Compound or Relation.Nummod or Relation.Amod or Relation.NmodUnmarked or Relation.Nmod or Relation.NmodDesc or Relation.Dep)
            return (token.Head, "measure-before-noun");
        foreach (var governor in governors)
        {
            // "a fine of $200", "the price is $5", "shares at $31"
            if (governor.Slot is Slot.OfNoun or Slot.InNoun && sentence.IsNoun(governor.Node) && PhraseWords.Of(sentence, governor.Node) is not null)
                return (governor.Node, "noun-with-measure");
            if (governor.Slot == Slot.Copular && sentence.IsNoun(governor.Node))
                return (governor.Node, "subject-is-measure");
        }

        return (-1, null);
    }
}
