using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Cues;

/// <summary>Verbs of speech that were read as nouns ("The Harbour Trust estimates that …", "…, the Evening Post reports.", "The Evening
/// Post reports:"), told by the order of the words.</summary>
internal static class MisreadVerbs
{
    /// <summary>The cue that a plural noun makes which is a verb of speech in its place; null where it is none.</summary>
    public static Cue? Of(SentenceTree tree, int node)
    {
        if (OfObject(tree, node) is { } cue)
            return cue;
        if (node == 0 || !IsBehindNoun(tree, node))
            return null;
        var span = new TextSpan(tree.Tokens[node].Start, tree.Tokens[node].End);
        if (IsBeforeThat(tree, node))
            return new Cue(tree, node, CueForm.Verb, span, node - 1,
                [.. Enumerable.Range(node + 1, tree.Tokens.Count - node - 1)], "ccomp");
        if (node + 2 < tree.Tokens.Count)
            return null;
        if (tree.Tokens[^1].Form == ":" && char.IsUpper(tree.Tokens[node - 1].Form[0]))
            return new Cue(tree, node, CueForm.Verb, span, node - 1, [], "none");
        var first = First(tree, node);
        return IsBehindStatement(tree, first)
            ? new Cue(tree, node, CueForm.Verb, span, node - 1, [.. Enumerable.Range(0, first - 1)], "before") : null;
    }

    // "40 ships sank, the Evening Post reports."
    private static bool IsBehindStatement(SentenceTree tree, int first) => first > 1 && tree.Tokens[first - 1].Form is "," or "”" or "\""
        && tree.Tokens.Take(first).Any(word => word.Tag is Tag.Verb or Tag.Aux);

    // Right behind a noun a word for speech in the third person, or without its -s behind a plural.
    private static bool IsBehindNoun(SentenceTree tree, int node) => 
        (tree.Tokens[node - 1].Tag == Tag.Noun || Insets.IsLikeName(tree.Tokens[node - 1]))
        && (tree.Tokens[node].Xpos == "NNS" || (tree.Tokens[node].Xpos == "NN" && tree.Tokens[node - 1].Xpos is "NNS" or "NNPS"))
        && IsVerb(tree.Tokens[node].Lemma.ToLowerInvariant());

    // The first word of the noun before it.
    private static int First(SentenceTree tree, int node)
    {
        var first = Phrases.Leftmost(tree, node - 1);
        while (first > 0 && tree.Tokens[first - 1] is { Relation: Relation.Det or Relation.Compound or Relation.Amod } part
            && part.Head == node)
            first--;
        return first;
    }

    // "A survey of the young shows a divide", "The poll shows Ann Lee has fallen": what has a subject before it and an object behind it, or
    // another subject of its own verb, is no noun.
    private static Cue? OfObject(SentenceTree tree, int node)
    {
        var token = tree.Tokens[node];
        if (token.Xpos != "NNS" || !IsVerb(token.Lemma.ToLowerInvariant()))
            return null;
        if (IsBesideSubject(tree, node))
            return new Cue(tree, node, CueForm.Verb, new TextSpan(token.Start, token.End), node - 1,
                [.. tree.Subtree(token.Head).Where(at => at > node)], "ccomp");
        if (tree.Child(node, Relation.Nsubj) is not (>= 0 and var subject) || subject > node)
            return null;
        var said = tree.Children(node)
            .FirstOrDefault(child => child > node && tree.Tokens[child].Relation is Relation.Obj or Relation.Ccomp, -1);
        return said < 0 ? null : new Cue(tree, node, CueForm.Verb, new TextSpan(token.Start, token.End), subject, tree.Subtree(said),
            tree.Tokens[said].Relation == Relation.Obj ? "obj" : "ccomp");
    }

    // Behind a noun, as a subject of a verb that has another right behind it.
    private static bool IsBesideSubject(SentenceTree tree, int node) =>
        tree.Tokens[node] is { Relation: Relation.Nsubj, Head: var head } && node > 0 && head > node + 1
            && tree.Tokens[node - 1].Tag is Tag.Noun or Tag.Propn
            && tree.Children(head)
                .Any(child => child > node && tree.Tokens[child].Relation == Relation.Nsubj && Phrases.Leftmost(tree, child) == node + 1);

    // "that" opens the clause whose subject the noun would be; of "the estimates that we saw" it is a relative clause's own word.
    private static bool IsBeforeThat(SentenceTree tree, int node) =>
        node + 2 < tree.Tokens.Count && tree.Tokens[node + 1] is { Form: "that", Relation: Relation.Mark } that
            && (that.Head == tree.Tokens[node].Head || tree.Tokens[node].Head < 0);

    private static bool IsVerb(string lemma) =>
        Speech.IsVerb(lemma) || WordClasses.OfVerb(lemma).Any(one => one is "communication" or "cognition" or "perception");
}
