using NewsAnalysis.Text;
using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Attributions.Cues;

/// <summary>
/// Verbs of speech that were read as nouns ("The Harbour Trust estimates that …", "…, the Evening Post reports.", "The Evening Post reports:"),
/// told by the order of the words.
/// </summary>
internal static class MisreadVerbs
{
    /// <summary>The cue that a plural noun makes which is a verb of speech in its place; null where it is none.</summary>
    public static Cue? Of(SentenceTree tree, int node)
    {
        var token = tree.Tokens[node];
        if (token.Xpos != "NNS" || node == 0 || tree.Tokens[node - 1].Tag is not (Tag.Noun or Tag.Propn) || !IsVerb(token.Lemma.ToLowerInvariant()))
            return null;
        var span = new TextSpan(token.Start, token.End);
        if (IsBeforeThat(tree, node))
            return new Cue(tree, node, CueForm.Verb, span, node - 1, [.. Enumerable.Range(node + 1, tree.Tokens.Count - node - 1)], "ccomp");
        if (tree.Tokens[node - 1].Tag != Tag.Propn || node + 2 < tree.Tokens.Count)
            return null;
        if (tree.Tokens[^1].Form == ":")
            return new Cue(tree, node, CueForm.Verb, span, node - 1, [], "none");
        var first = Phrases.Leftmost(tree, node - 1);
        return first > 1 && tree.Tokens[first - 1].Form is "," or "”" or "\"" && tree.Tokens.Take(first).Any(word => word.Tag is Tag.Verb or Tag.Aux)
            ? new Cue(tree, node, CueForm.Verb, span, node - 1, [.. Enumerable.Range(0, first - 1)], "before") : null;
    }

    // "that" opens the clause whose subject the noun would be; of "the estimates that we saw" it is a relative clause's own word.
    private static bool IsBeforeThat(SentenceTree tree, int node) =>
        node + 2 < tree.Tokens.Count && tree.Tokens[node + 1] is { Form: "that", Relation: Relation.Mark } that && that.Head == tree.Tokens[node].Head;

    private static bool IsVerb(string lemma) => Speech.IsVerb(lemma) || WordClasses.OfVerb(lemma).Any(one => one is "communication" or "cognition");
}
