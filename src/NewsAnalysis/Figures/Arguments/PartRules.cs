namespace NewsAnalysis.Figures.Arguments;

/// <summary>Tells a part from a whole.</summary>
internal static class PartRules
{
    private static readonly FrozenSet<string> Definite = WordLists.Of("definite");
    private static readonly FrozenSet<string> Rest = WordLists.Of("rest");

    /// <summary>Whether a phrase after "of" names a whole that is known ("of the 40", "of his sons", "of them", "of 40 passengers"), not
    /// just a kind ("dozens of miners").</summary>
    public static bool IsDefinite(SentenceReading sentence, int node) =>
        sentence.Tree.Tokens[node].Tag == Tag.Pron
        || sentence.Children(node).Any(child => sentence.Tree.Tokens[child].Relation is Relation.Nummod or Relation.NmodPoss
            || Definite.Contains(sentence.Lemma(child)));

    /// <summary>The whole that a number is a part of, as "of" or "out of" names it after the number; -1 where none is named.</summary>
    public static int Whole(SentenceReading sentence, NumberNode number)
    {
        foreach (var child in sentence.Children(number.Top))
        {
            if (child > number.Top && sentence.Tree.Tokens[child].Relation is Relation.Nmod or Relation.Obl
                && sentence.Case(child) is "of" or "out" or "among"
                && IsDefinite(sentence, child))
                return child;
        }

        return -1;
    }

    /// <summary>Whether a word beside the counted says that others are named besides ("three other climbers", "the remaining two", "another
    /// 12").</summary>
    public static bool IsRest(SentenceReading sentence, NumberNode number) =>
        Rest.Contains(sentence.Lemma(number.Noun))
        || sentence.Children(number.Counted)
            .Any(child => child < number.Counted + 2 && Rest.Contains(sentence.Lemma(child)) && !IsMoreThan(sentence, child));

    private static bool IsMoreThan(SentenceReading sentence, int node) =>
        sentence.Lemma(node + 1 < sentence.Tree.Tokens.Count ? node + 1 : -1) == "than";

}
