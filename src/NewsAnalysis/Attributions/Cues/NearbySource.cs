using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Attributions.Cues;

/// <summary>
/// The source beside a verb of speech to which the tree gives none, by the order of the words: "…, Sen. Ann Lee (D) said", "Ann Lee, a doctor,
/// told us", "said Ann Lee".
/// </summary>
internal static class NearbySource
{
    private const int LongestAside = 16;

    /// <summary>The token that heads the source; -1 where no name or noun stands there.</summary>
    public static int Of(SentenceTree tree, int verb)
    {
        if (tree.Tokens[verb].Xpos is not ("VBD" or "VBZ" or "VBP") || !Speech.IsVerb(tree.Tokens[verb].Lemma))
            return -1;
        var before = BeforeAside(tree, BeforeAdverbs(tree, verb - 1));
        if (before >= 0 && IsName(tree, before))
            return Head(tree, before);
        return verb > 0 && IsName(tree, verb + 1) && tree.Tokens[verb - 1] is { Tag: Tag.Punct } ? Head(tree, verb + 1) : -1;
    }

    private static int BeforeAdverbs(SentenceTree tree, int at)
    {
        while (at >= 0 && (tree.Tokens[at].Tag is Tag.Adv or Tag.Aux || IsTime(tree, at) || (tree.Tokens[at].Tag == Tag.Det && at + 1 < tree.Tokens.Count && IsTime(tree, at + 1))))
            at--;
        return at;
    }

    // Before "(D-Mo.)" and before ", an economist and tax expert," behind a name.
    private static int BeforeAside(SentenceTree tree, int at)
    {
        if (at < 0 || tree.Tokens[at].Form is not (")" or ","))
            return at;
        var opening = tree.Tokens[at].Form == ")" ? "(" : ",";
        for (var first = at - 1; first > 0 && first > at - LongestAside; first--)
        {
            if (tree.Tokens[first].Form == opening)
                return tree.Tokens[first - 1].Tag == Tag.Propn ? first - 1 : -1;
            if (tree.Tokens[first].Tag is Tag.Verb or Tag.Aux)
                return -1;
        }

        return -1;
    }

    private static int Head(SentenceTree tree, int at)
    {
        while (tree.Tokens[at] is { Relation: Relation.Flat or Relation.Compound or Relation.Nmod or Relation.NmodDesc or Relation.Conj, Head: >= 0 and var head } && tree.Tokens[head].Tag is Tag.Noun or Tag.Propn)
            at = head;
        return at;
    }

    private static bool IsName(SentenceTree tree, int at) => at < tree.Tokens.Count && tree.Tokens[at].Tag is Tag.Propn or Tag.Noun && !IsTime(tree, at);

    /// <summary>Whether a token is a word for a time ("month"), which says nothing.</summary>
    public static bool IsTime(SentenceTree tree, int at) => tree.Tokens[at].Tag is Tag.Noun or Tag.Propn && Speakers.SpeakerWords.Has("time", tree.Tokens[at].Lemma);
}
