using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Cues;

/// <summary>Who says and what is said, of a noun: "X's claim that …", "calls by X for …", "X made a promise to …".</summary>
internal static class NounCues
{
    private static readonly HashSet<string> Classes = ["communication", "cognition", "feeling", "act", "motive"];
    private static readonly HashSet<string> About = ["of", "for", "on", "about", "to", "against", "over", "from"];
    private static readonly HashSet<string> By = ["by", "from", "of", "among"];

    /// <summary>The cue that a noun makes; null where it is no word for speech or thought or says not about what.</summary>
    public static Cue? Of(SentenceTree tree, int node)
    {
        var token = tree.Tokens[node];
        if (token.Tag != Tag.Noun || Speakers.SpeakerWords.Has("thing", token.Lemma) || !WordClasses.OfNoun(token.Lemma).Any(Classes.Contains))
            return null;
        if (ByWhom(tree, node) is { } told)
            return told;
        if (That(tree, node) is >= 0 and var said)
            return new Cue(tree, node, CueForm.Noun, new TextSpan(token.Start, token.End), Source(tree, node, said),
                [.. tree.Subtree(said).Where(at => at > node)], "that");
        foreach (var child in tree.Children(node).Where(child => child > node))
        {
            if (Shape(tree, child) is { } shape)
                return new Cue(tree, node, CueForm.Noun, new TextSpan(token.Start, token.End), Source(tree, node, child),
                    tree.Subtree(child), shape);
        }

        return null;
    }

    private static string? Shape(SentenceTree tree, int child) => tree.Tokens[child].Relation switch
    {
        Relation.Ccomp => "that",
        Relation.Acl or Relation.AclRelcl when IsThat(tree, child) => "that",
        Relation.Acl => "acl",
        Relation.Nmod when About.Contains(Case(tree, child)) => "nmod-" + Case(tree, child),
        _ => null,
    };

    // "claims by the mayor that 40 boats sank", wherever the tree hangs the mayor and the clause.
    private static Cue? ByWhom(SentenceTree tree, int node)
    {
        if (node + 2 >= tree.Tokens.Count || tree.Tokens[node + 1] is not { Form: "by", Head: var source } || source <= node
            || source + 1 >= tree.Tokens.Count
            || tree.Tokens[source + 1] is not { Form: "that", Head: var clause } || clause <= source)
            return null;
        var token = tree.Tokens[node];
        return new Cue(tree, node, CueForm.Noun, new TextSpan(token.Start, token.End), source,
            [.. tree.Subtree(clause).Where(at => at > source)], "that");
    }

    // The clause whose "that" stands right behind the noun, where the tree hangs it on the verb above ("seized on the mayor's claim that
    // 40 ships sank"); that of "told the press that 40 ships sank" is the verb's.
    private static int That(SentenceTree tree, int node) =>
        node + 2 < tree.Tokens.Count && tree.Tokens[node + 1] is { Form: "that", Relation: Relation.Mark, Head: var clause }
            && clause > node + 1 && tree.Tokens[clause].Head is >= 0 and var verb
            && verb < node && tree.Tokens[node] is var noun && !(noun.Head == verb && noun.Relation is Relation.Obj or Relation.Iobj)
            ? clause : -1;

    private static bool IsThat(SentenceTree tree, int clause) =>
        Phrases.Leftmost(tree, clause) is var first && tree.Tokens[first].Lemma == "that" && tree.Tokens[first].Relation != Relation.Nsubj;

    private static string Case(SentenceTree tree, int node) =>
        tree.Child(node, Relation.Case) is >= 0 and var at ? tree.Tokens[at].Lemma : "";

    private static int Source(SentenceTree tree, int node, int content)
    {
        if (tree.Child(node, Relation.NmodPoss) is >= 0 and var owner)
            return owner;
        foreach (var child in tree.Children(node))
        {
            if (child != content && child > node && tree.Tokens[child].Relation == Relation.Nmod && By.Contains(Case(tree, child)))
                return child;
        }

        return tree.Tokens[node] is { Relation: Relation.Obj, Head: >= 0 and var verb } ? OfVerb(tree, verb)
            : tree.Child(node, Relation.Compound);
    }

    // "made a promise to …": who makes it; nobody where one only hears of it.
    private static int OfVerb(SentenceTree tree, int verb) => CueFinder.IsReceiving(tree, verb) ? -1
        : tree.IsPassive(verb) ? tree.Child(verb, Relation.OblAgent) : tree.Subject(verb);
}
