using NewsAnalysis.Attributions.Cues;

namespace NewsAnalysis.Attributions.Speakers;

/// <summary>Tells how high a name or noun stands in the tree of its sentence.</summary>
internal static class Places
{
    /// <summary>The place of a name or noun.</summary>
    public static Place Of(SentenceTree tree, int head)
    {
        var top = Top(tree, head);
        // "Lee's words suggested that …"
        if (tree.Tokens[top] is { Relation: Relation.NmodPoss, Head: >= 0 and var owned } && IsSubject(tree, owned))
            return Place.Below;
        if (IsAsked(tree, top))
            return Place.Speaker;
        if (!IsSubject(tree, top))
            return IsLedTo(tree, top) ? Place.Speaker : Place.Other;
        var verb = tree.Tokens[top].Head;
        return verb < 0 || IsBelow(tree, verb) ? Place.Below
            : tree.Tokens[verb].Tag == Tag.Verb && Speech.IsVerb(tree.Tokens[verb].Lemma) ? Place.Speaker : Place.Subject;
    }

    /// <summary>The first of names that are joined, or the noun that a name describes: "the deputy, Ann Lee".</summary>
    public static int Top(SentenceTree tree, int head)
    {
        while (tree.Tokens[head].Relation is Relation.Conj or Relation.Appos && tree.Tokens[head].Head >= 0)
            head = tree.Tokens[head].Head;
        return head;
    }

    /// <summary>Whether the token is a subject, or the agent of a passive.</summary>
    public static bool IsSubject(SentenceTree tree, int token) =>
        tree.Tokens[token].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.OblAgent or Relation.NsubjOuter;

    /// <summary>Whether a noun has "the" before it.</summary>
    public static bool IsThe(SentenceTree tree, int noun) =>
        tree.Children(noun).Any(child => tree.Tokens[child].Form.Equals("the", StringComparison.OrdinalIgnoreCase));

    // Who is asked answers: "The judge asked Lee about it."
    private static bool IsAsked(SentenceTree tree, int noun) =>
        tree.Tokens[noun] is { Relation: Relation.Obj or Relation.Iobj, Head: >= 0 and var asking }
            && SpeakerWords.Has("asking", tree.Tokens[asking].Lemma);

    // "according to Lee"
    private static bool IsLedTo(SentenceTree tree, int noun) =>
        tree.Child(noun, Relation.Case) is >= 0 and var first && LeadCues.Of(tree, first) is { } lead && lead.Source == noun;

    private static bool IsBelow(SentenceTree tree, int verb)
    {
        for (var at = verb; at >= 0; at = tree.Tokens[at].Head)
        {
            if (tree.Tokens[at].Relation is Relation.Ccomp or Relation.Csubj or Relation.Advcl or Relation.Acl or Relation.AclRelcl
                or Relation.Xcomp)
                return true;
        }

        return false;
    }
}
