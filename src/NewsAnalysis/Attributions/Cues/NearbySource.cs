namespace NewsAnalysis.Attributions.Cues;

/// <summary>The source beside a verb of speech where the tree gives none or a farther one, by the order of the words: "…, Sen. Ann Lee (D)
/// said", "Ann Lee, a doctor, told us", "“…,” said one doctor", "40 ships left, the port said".</summary>
internal static class NearbySource
{
    private const int LongestAside = 24;

    /// <summary>The token that heads the source; -1 where no name or noun stands there or the tree's own is to be kept.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="own">The source that the tree gives; -1 for none.</param>
    public static int Of(SentenceTree tree, int verb, int own)
    {
        if (!IsFinite(tree, verb) || !IsTelling(tree.Tokens[verb].Lemma.ToLowerInvariant()))
            return -1;
        if (Insets.Subject(tree, verb, own) is >= 0 and var subject)
            return subject;
        var beside = BeforeAdverbs(tree, verb - 1);
        if (BehindRelative(tree, beside) is >= 0 and var told)
            return told;
        if (own >= 0)
            return Inverted(tree, verb, own) is >= 0 and var inverted ? inverted : Nearer(tree, beside, own);
        if (BeforeAside(tree, beside) is >= 0 and var before && IsName(tree, before))
            return AboveRelative(tree, Head(tree, before));
        return MayInvert(tree, verb) ? Behind(tree, verb) : -1;
    }

    // “…,” says the port; not "Lee, who sails, told the port".
    private static bool MayInvert(SentenceTree tree, int verb) => verb > 0 && tree.Tokens[verb - 1].Tag == Tag.Punct
        && tree.Tokens[verb].Xpos != "VBN" && !Speakers.SpeakerWords.Has("telling", tree.Tokens[verb].Lemma);

    // Also a past tense that was read as a participle: one with an object and no auxiliary.
    private static bool IsFinite(SentenceTree tree, int verb) => tree.Tokens[verb].Xpos is "VBD" or "VBZ" or "VBP"
        || (tree.Tokens[verb].Xpos == "VBN" && verb > 0 && tree.Tokens[verb - 1].Form == "," && tree.Has(verb, Relation.Obj)
            && !tree.Has(verb, Relation.Aux) && !tree.Has(verb, Relation.AuxPass));

    /// <summary>Whether a sentence begins with a plural noun right before a verb of speech that was read as a verb itself: "Witnesses said
    /// a man came".</summary>
    public static bool IsMisreadNoun(SentenceTree tree, int verb) => verb == 1
        && tree.Tokens[0] is { Xpos: "VBZ", Relation: not Relation.Nsubj, Lemma: var noun }
        && tree.Tokens[1].Xpos is "VBD" or "VBP" && WordClasses.OfNoun(noun.ToLowerInvariant()).Contains("person");

    // "The man who police say shot at a boat", "a deed that Chief Ann Lee says was a crime": the noun between such a word and the verb.
    private static int BehindRelative(SentenceTree tree, int beside)
    {
        var first = beside;
        while (first >= 0 && (tree.Tokens[first] is { Tag: Tag.Noun or Tag.Propn or Tag.Adj or Tag.Det or Tag.Num, Xpos: not "WDT" }
            or { Xpos: "POS" or "PRP$" } || Speakers.SpeakerWords.Has("under", tree.Tokens[first].Form)))
            first--;
        return first < 1 || first == beside || tree.Tokens[first].Xpos is not ("WP" or "WDT") || !IsName(tree, beside) ? -1
            : Enumerable.Range(first + 1, beside - first).FirstOrDefault(at => tree.Tokens[at].Tag is Tag.Noun or Tag.Propn
                && (tree.Tokens[at].Head <= first || tree.Tokens[at].Head > beside) && IsName(tree, at), beside);
    }

    // "“…,” says the port", "40 ships left, said police.": the tree's source is a word of what is said.
    private static int Inverted(SentenceTree tree, int verb, int own) =>
        (tree.Tokens[own].Head != verb || IsLast(tree, verb, own)) && Speakers.SpeakerWords.Has("inverting", tree.Tokens[verb].Lemma)
            && verb > 0 && tree.Tokens[verb - 1].Tag == Tag.Punct ? Behind(tree, verb) : -1;

    // Behind a comma a verb and who speaks end the sentence; not "Lee came in, said grace", "the firm grew, added 40 clerks".
    private static bool IsLast(SentenceTree tree, int verb, int own) => own < verb && Behind(tree, verb) is >= 0 and var who
        && !Speakers.SpeakerWords.Has("issuing", tree.Tokens[verb].Lemma)
        && (tree.Tokens[who].Tag == Tag.Propn
            || WordClasses.OfNoun(tree.Tokens[who].Lemma.ToLowerInvariant()).Any(one => one is "person" or "group"))
        && !tree.Tokens.Skip(verb + 1).Any(token => token.Tag is Tag.Verb or Tag.Aux or Tag.Punct && token != tree.Tokens[^1]);

    // "40 ships left, the port said": the tree's source is a word of what is said.
    private static int Nearer(SentenceTree tree, int beside, int own) =>
        beside > own && IsName(tree, beside) && Head(tree, beside) is var nearer && nearer > own
            && IsFirst(tree, BehindComma(tree, nearer)) ? nearer : -1;

    /// <summary>The first word of a phrase, to which the tree may give the comma before it.</summary>
    internal static int BehindComma(SentenceTree tree, int head) =>
        Phrases.Leftmost(tree, head) is var first && tree.Tokens[first].Form == "," ? first + 1 : first;

    /// <summary>The token that heads the name or noun right before or behind a verb outside a quotation, for one whose source the tree
    /// seeks in the quotation ("“It is a plot of the council,” Emma Miller said"); -1 for none.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="isOutside">Whether a token stands outside quotations.</param>
    public static int OutsideQuotation(SentenceTree tree, int verb, Func<int, bool> isOutside)
    {
        var before = BeforeAside(tree, BeforeAdverbs(tree, verb - 1));
        var beside = IsName(tree, before) && isOutside(before) ? before
            : verb > 0 && tree.Tokens[verb - 1].Tag == Tag.Punct ? Behind(tree, verb) : -1;
        return beside < 0 || !isOutside(beside) ? -1
            : AboveRelative(tree, Head(tree, beside)) is var head && isOutside(head) ? head : beside;
    }

    /// <summary>Whether a token is a word for a time ("month"), which says nothing; not that of a name ("Harbour 60 Minutes").</summary>
    public static bool IsTime(SentenceTree tree, int at) =>
        tree.Tokens[at].Tag is Tag.Noun or Tag.Propn && Speakers.SpeakerWords.Has("time", tree.Tokens[at].Lemma)
            && !(tree.Tokens[at] is { Xpos: "NNS", Form: var form } && at > 0 && char.IsUpper(form[0]));

    /// <summary>Whether a verb tells of words or thoughts.</summary>
    public static bool IsTelling(string lemma) => Speech.IsVerb(lemma)
        || WordClasses.OfVerb(lemma) is var classes && (classes.Contains("perception") || classes.Contains("cognition"));

    private static bool IsFirst(SentenceTree tree, int first) =>
        first > 1 && (tree.Tokens[first - 1].Form == "," || Phrases.Closes(tree.Tokens[first - 1]));

    private static int BeforeAdverbs(SentenceTree tree, int at)
    {
        while (at >= 0 && (tree.Tokens[at].Tag is Tag.Adv or Tag.Aux || IsTime(tree, at)
            || (tree.Tokens[at].Tag is Tag.Det or Tag.Adj && IsTime(tree, at + 1))))
            at--;
        return at;
    }

    // Before "(D-Mo.)" and before ", an economist and tax expert," or ", taken in May," behind a name.
    private static int BeforeAside(SentenceTree tree, int at)
    {
        if (at < 0 || tree.Tokens[at].Form is not (")" or ","))
            return at;
        var opening = tree.Tokens[at].Form == ")" ? "(" : ",";
        for (var first = at - 1; first > 0 && first > at - LongestAside; first--)
        {
            if (tree.Tokens[first].Form == opening)
                return tree.Tokens[first - 1].Tag == Tag.Propn || (opening == "," && tree.Tokens[first - 1].Tag == Tag.Noun)
                    ? first - 1 : -1;
            if (tree.Tokens[first] is { Tag: Tag.Verb, Xpos: not "VBN" } or { Tag: Tag.Aux })
                return -1;
        }

        return -1;
    }

    // Behind the verb a noun with its article, or an adjective that names somebody ("said one Republican involved in the talks"); not the
    // subject of what is said ("…, said the move was late").
    private static int Behind(SentenceTree tree, int verb)
    {
        var (from, at) = (verb + 1, verb + 1);
        while (at < tree.Tokens.Count && GoesBeforeNoun(tree.Tokens[at]))
            at++;
        if (IsName(tree, at))
            return Head(tree, at) is var head && IsOfClause(tree, head, verb) ? -1 : head;
        return at > from && tree.Tokens[from].Tag is Tag.Det or Tag.Num ? Enumerable.Range(from, at - from)
            .LastOrDefault(word => tree.Tokens[word].Tag == Tag.Adj && char.IsUpper(tree.Tokens[word].Form[0]), -1) : -1;
    }

    private static bool GoesBeforeNoun(SyntaxToken token) =>
        token.Tag is Tag.Det or Tag.Num or Tag.Adj || token.Xpos is "PRP$" or "POS" or "FW";

    private static bool IsOfClause(SentenceTree tree, int noun, int verb) =>
        tree.Tokens[verb - 1].Form == "," && tree.Tokens[noun] is { Relation: Relation.Nsubj or Relation.NsubjPass, Head: var predicate }
            && predicate > noun
            && tree.Tokens[predicate].Head == verb;

    // Not across the mark that closes a quotation: in "“She has left Porto,” Lee said" the tree may make one name of the two.
    private static int Head(SentenceTree tree, int at)
    {
        while ((IsPart(tree.Tokens[at]) || IsTitled(tree, at)) && tree.Tokens[at].Head is >= 0 and var head
            && (tree.Tokens[head].Tag is Tag.Noun or Tag.Propn || tree.Tokens[head].Xpos == "FW")
            && !IsTime(tree, head) && !IsBehindMark(tree, head, at) && !IsBehindList(tree, at))
            at = head;
        return at;
    }

    // "Port Attorney Ann Lee", where the tree sets the name beside the office.
    private static bool IsTitled(SentenceTree tree, int at) => tree.Tokens[at] is { Relation: Relation.Appos, Head: var office }
        && office >= 0 && tree.Tokens[office].Tag == Tag.Propn && Phrases.IsRightBehind(tree, office, at);

    // "They found Ann Lee, officials of the port said", "Ann Lee, 18, and Paul Berg, 20, Mayor Carl Kent said": a list ends with its "and".
    private static bool IsBehindList(SentenceTree tree, int at) => tree.Tokens[at] is { Relation: Relation.Conj, Head: >= 0 and var head }
        && !tree.Has(at, Relation.Cc) && BehindComma(tree, at) is > 0 and var first && tree.Tokens[first - 1].Form == ","
        && !tree.Children(head).Any(child => child > at && tree.Tokens[child].Relation == Relation.Conj && tree.Has(child, Relation.Cc));

    // "One of the clerks who came to the port said": the last word of what is told of the clerks.
    private static int AboveRelative(SentenceTree tree, int at)
    {
        if (tree.Tokens[at] is not { Relation: Relation.Obl or Relation.Obj, Head: >= 0 and var verb } || verb > at
            || tree.Tokens[verb] is not { Relation: Relation.AclRelcl, Head: >= 0 and var noun }
            || tree.Tokens.Take(at).Skip(noun).Any(token => token.Tag == Tag.Punct))
            return at;
        return tree.Tokens[noun] is { Relation: Relation.Nmod, Head: >= 0 and var one } && tree.Tokens[one].Tag == Tag.Num
            ? one : Head(tree, noun);
    }

    private static bool IsPart(SyntaxToken token) => token.Relation is Relation.Flat or Relation.Compound or Relation.Nmod
        or Relation.NmodPoss or Relation.NmodDesc or Relation.Conj;

    private static bool IsBehindMark(SentenceTree tree, int head, int at) =>
        tree.Tokens.Take(at).Skip(head).Any(Phrases.Closes);

    // Also a surname behind a mark that is a word of another kind (", Black said").
    private static bool IsName(SentenceTree tree, int at) => at >= 0 && at < tree.Tokens.Count && !IsTime(tree, at)
        && (tree.Tokens[at].Tag is Tag.Propn or Tag.Noun
            || (tree.Tokens[at] is { Tag: Tag.Adj or Tag.Intj or Tag.Verb, Form: var form } && char.IsUpper(form[0])
                && at > 0 && tree.Tokens[at - 1].Tag == Tag.Punct));
}
