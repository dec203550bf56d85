namespace NewsAnalysis.Attributions.Cues;

/// <summary>The subject before an inset that ends at the comma before the verb: "Lee, a doctor, told us", "Lee, who was in Porto when it
/// rained, said", "Lee, along with Mayor Paul Berg, argued". The tree often gives such a verb a word of the inset.</summary>
internal static class Insets
{
    /// <summary>
    /// The token that heads the subject; -1 where no inset stands before the verb, or the tree's own subject is to be kept.
    /// </summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="own">The source that the tree gives; -1 for none.</param>
    public static int Subject(SentenceTree tree, int verb, int own)
    {
        if (verb < 4 || tree.Tokens[verb - 1].Form != ",")
            return -1;
        var first = First(tree);
        var comma = Enumerable.Range(first, verb - 1 - first).FirstOrDefault(at => tree.Tokens[at].Form == ",", -1);
        if (comma <= first || !Opens(tree, comma + 1) || !IsAlone(tree, comma + 1, verb)
            || Head(tree, first, comma) is not (>= 0 and var head))
            return -1;
        return own < 0 || IsInInset(tree, own, comma, head) ? head : -1;
    }

    /// <summary>Whether a token may be a name: the tagger reads one that it does not know as anything ("Bruning", "Abe").</summary>
    public static bool IsLikeName(SyntaxToken token) => token.Tag == Tag.Propn || (token.Form.Length > 2 && char.IsUpper(token.Form[0])
        && WordClasses.OfVerb(token.Lemma.ToLowerInvariant())[0] == "none" && WordClasses.OfNoun(token.Form.ToLowerInvariant())[0] == "none"
        && token.Tag is not (Tag.Pron or Tag.Adv or Tag.Adp or Tag.Sconj or Tag.Cconj or Tag.Det));

    // The sentence's first word behind "But" and the like.
    private static int First(SentenceTree tree) => tree.Tokens[0].Tag is Tag.Cconj or Tag.Adv && tree.Tokens[1].Form != "," ? 1 : 0;

    private static bool Opens(SentenceTree tree, int at) => IsWho(tree.Tokens[at]) || tree.Tokens[at].Tag is Tag.Det or Tag.Propn
        || Speakers.SpeakerWords.Has("inset", tree.Tokens[at].Form);

    private static bool IsWho(SyntaxToken token) => token.Xpos is "WP" or "WDT" or "WP$";

    // Between its commas the inset is no clause of its own, but for what a "who" or "which" begins.
    private static bool IsAlone(SentenceTree tree, int from, int verb)
    {
        var who = Enumerable.Range(from, verb - from)
            .FirstOrDefault(at => IsWho(tree.Tokens[at]), verb - 1);
        return !tree.Tokens.Take(who).Skip(from).Any(token => token.Tag is Tag.Verb or Tag.Aux or Tag.Pron)
            && !tree.Tokens.Take(verb).Skip(from).Any(token => token.Form is "“" or "”" or "\"" or ";" or ":" or "(");
    }

    // "The port’s mayor": a name or a noun for people or bodies, of a phrase that has no verb and no preposition before it.
    private static int Head(SentenceTree tree, int first, int comma)
    {
        if (tree.Tokens[first].Tag is Tag.Adp or Tag.Sconj || tree.Tokens[first].Xpos is "WRB"
            || tree.Tokens.Take(comma).Skip(first + 1).Any(token => token.Tag is Tag.Verb or Tag.Aux or Tag.Pron))
            return -1;
        var head = Enumerable.Range(first, comma - first)
            .FirstOrDefault(at => tree.Tokens[at].Head < first || tree.Tokens[at].Head >= comma, -1);
        return head >= 0 && !NearbySource.IsTime(tree, head) && MaySpeak(tree.Tokens[head]) ? head : -1;
    }

    private static bool MaySpeak(SyntaxToken token) => IsLikeName(token) || (token.Tag == Tag.Noun
        && WordClasses.OfNoun(token.Lemma.ToLowerInvariant()).Any(one => one is "person" or "group" or "communication"));

    // "a Republican" of "Lee, a Republican, said", "that" of a relative clause.
    private static bool IsInInset(SentenceTree tree, int own, int comma, int head) => own > comma && own != head
        && (tree.Tokens[own].Xpos is "WDT" or "WP" || tree.Tokens[head].Relation is not (Relation.Nsubj or Relation.NsubjPass));
}
