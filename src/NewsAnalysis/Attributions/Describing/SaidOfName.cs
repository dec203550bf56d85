namespace NewsAnalysis.Attributions.Describing;

/// <summary>Reads what a name is said to be: "Lee is a family firm", "Lee was unfit"; no place, no state of affairs.</summary>
internal static class SaidOfName
{
    /// <summary>The predicates of a name, in its own clause and in one behind it ("Lee, who is the mayor").</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="last">Last token of the name.</param>
    /// <param name="node">Its head.</param>
    public static IEnumerable<Described> Of(SentenceTree tree, int last, int node)
    {
        var which = last + 2;
        if (which + 1 < tree.Tokens.Count && tree.Tokens[last + 1].Form == "," && tree.Tokens[which].Form is "who" or "which"
            && tree.Tokens[which + 1].Head is var said && Of(tree, which, which, said) is { } aside)
            yield return aside;
        if (tree.Tokens[node].Relation == Relation.Nsubj && Of(tree, last, node, tree.Tokens[node].Head) is { } found)
            yield return found;
    }

    private static Described? Of(SentenceTree tree, int last, int node, int head)
    {
        if (head <= last || tree.Child(head, Relation.Cop) is not (>= 0 and var be) || be <= last
            || be > head || !IsDescription(tree, head) || !IsNear(tree, node, last, be))
            return null;
        var first = NounPhrase.First(tree, head, be + 1);
        var not = Enumerable.Range(be + 1, first - be - 1).FirstOrDefault(at => tree.Tokens[at].Lemma is "not" or "never" or "no", -1);
        return not >= 0 && tree.Tokens[not].Start == tree.Tokens[be].End ? null
            : new Described("predicate", head, not >= 0 ? not : first, NounPhrase.Last(tree, head));
    }

    // "Lee is in talks" is nothing that Lee is; "Lee is likely to win" says more of the winning.
    private static bool IsDescription(SentenceTree tree, int head) =>
        tree.Tokens[head].Tag is Tag.Noun or Tag.Adj && !tree.Has(head, Relation.Case) && !tree.Has(head, Relation.Ccomp)
        && !DescribingWords.IsLeaning(tree.Tokens[head]) && !Cues.NearbySource.IsTime(tree, head)
        && !tree.Has(head, Relation.Expl)
        && !(tree.Child(head, Relation.Mark) is >= 0 and var mark && tree.Tokens[mark].Lemma is "if" or "whether" or "unless" or "as");

    // "The board, in its answer, writes that the end is near": another verb has the name as its subject.
    private static bool IsNear(SentenceTree tree, int node, int last, int be)
    {
        for (var at = last + 1; at < be; at++)
        {
            if (tree.Tokens[at].Tag is Tag.Verb or Tag.Aux or Tag.Pron && !tree.IsWithin(at, node)
                && tree.Tokens[at].Head != tree.Tokens[be].Head)
                return false;
        }

        return true;
    }
}
