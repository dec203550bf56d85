namespace NewsAnalysis.Attributions.Cues;

/// <summary>Cues that their form alone tells; some only where the model does not think otherwise. <c>cue-rules.tsv</c> has a sentence that
/// each finds and one that it leaves alone.</summary>
internal static class CueRules
{
    /// <summary>How sure a rule is.</summary>
    public const double Sure = 0.9;

    private static readonly HashSet<string> Tellers = ["communication", "cognition", "group", "person"];

    private static readonly HashSet<string> Showing = ["communication", "cognition", "perception"];

    private static readonly (string Name, Func<Cue, bool> Applies)[] Rules =
    [
        ("misread-verb", cue => cue is { Form: CueForm.Verb, Source: >= 0 } && cue.Tree.Tokens[cue.Node].Tag == Tag.Noun),
        ("lead", cue => cue.Form == CueForm.Lead && cue.Shape != "per"),
        ("per", cue => cue.Form == CueForm.Lead && cue.Shape == "per" && IsTeller(cue.Tree, cue.Source)
            && (cue.Tree.Tokens[cue.Source].Tag == Tag.Propn
                || cue.Tree.Children(cue.Source).Any(child => child < cue.Source && cue.Tree.Tokens[child].Relation != Relation.Case))),
        ("put-at", cue => cue.Form == CueForm.Verb && cue.Source >= 0 && cue.Tree.Tokens[cue.Node].Lemma == "put" && cue.Shape == "obj"
            && (HasNumber(cue.Tree, cue.Node, "at") || HasNumber(cue.Tree, cue.Tree.Child(cue.Node, Relation.Obj), "at"))),
        ("said-by", cue => cue is { Form: CueForm.Verb, Source: >= 0 } && Speech.IsSpeech(cue) && cue.Shape == "passive"
            && IsTeller(cue.Tree, cue.Source) && cue.Tree.Has(cue.Node, Relation.OblAgent)
            && !Speakers.SpeakerWords.Has("issuing", cue.Tree.Tokens[cue.Node].Lemma)),
        ("number-said", cue => cue is { Form: CueForm.Verb, Shape: "obj", Source: >= 0 } && cue.Tree.Tokens[cue.Node].Xpos != "VBG"
            && Speech.IsSpeech(cue) && IsTeller(cue.Tree, cue.Source)
            && !Speakers.SpeakerWords.Has("addressing", cue.Tree.Tokens[cue.Node].Lemma)
            && !Speakers.SpeakerWords.Has("issuing", cue.Tree.Tokens[cue.Node].Lemma)
            && cue.Content.Any(token => cue.Tree.Tokens[token] is { Relation: Relation.Nummod }
                && cue.Tree.Tokens[cue.Tree.Tokens[token].Head] is { Relation: Relation.Obj } thing && thing.Head == cue.Node)),
        ("poll-shows", cue => cue is { Form: CueForm.Verb, Source: >= 0, Shape: "obj" or "ccomp" }
            && Speakers.SpeakerWords.Has("poll", cue.Tree.Tokens[cue.Source].Lemma)
            && !Speakers.SpeakerWords.Has("addressing", cue.Tree.Tokens[cue.Node].Lemma)
            && WordClasses.OfVerb(cue.Tree.Tokens[cue.Node].Lemma.ToLowerInvariant()).Any(Showing.Contains)
            && cue.Content.Any(token => cue.Tree.Tokens[token].Tag == Tag.Num)),
        ("said-that", cue => cue is { Form: CueForm.Verb, Shape: "ccomp", Source: >= 0 } && cue.Tree.Tokens[cue.Content[0]].Lemma == "that"
            && Speech.IsSpeech(cue)),
        ("noun-that", cue => cue is { Form: CueForm.Noun, Shape: "that", Source: >= 0 } && Speech.IsSpeech(cue)
            && (IsTeller(cue.Tree, cue.Source)
                || cue.Tree.Child(cue.Source, Relation.Case) is >= 0 and var by && cue.Tree.Tokens[by].Lemma == "by")),
        ("said-colon", cue => cue is { Form: CueForm.Verb, Source: >= 0, Content: [] } && cue.Tree.Tokens[^1].Form == ":"
            && (Speech.IsSpeech(cue) ? cue.Tree.Tokens.Count - cue.Node < 6 : cue.Node == cue.Tree.Tokens.Count - 2
                && WordClasses.OfVerb(cue.Tree.Tokens[cue.Node].Lemma.ToLowerInvariant()).Contains("communication"))),
        ("issued-colon", cue => cue is { Form: CueForm.Verb, Source: >= 0 } && cue.Tree.Tokens[^1].Form == ":"
            && Speakers.SpeakerWords.Has("issuing", cue.Tree.Tokens[cue.Node].Lemma)
            && cue.Tree.IsWithin(cue.Tree.Tokens.Count - 2, cue.Node)),
        ("reads", cue => cue is { Form: CueForm.Verb, Source: >= 0 } && IsBeforeQuote(cue, ":")
            && !(cue.Tree.Tokens[cue.Source].Xpos == "WP" && cue.Tree.Tokens[cue.Node].Relation != Relation.AclRelcl)),
        ("said-comma", cue => cue is { Form: CueForm.Verb, Source: >= 0 } && IsBeforeQuote(cue, ",")
            && (char.IsUpper(cue.Tree.Tokens[cue.Node + 3].Form[0]) || IsBehindQuote(cue))),
        ("said-last", cue => cue is { Form: CueForm.Verb, Source: >= 0, Shape: "before" } && !IsMerelyDoing(cue)
            && Speech.IsSpeech(cue) && IsTeller(cue.Tree, cue.Source) && cue.Tree.Tokens[cue.Source].Tag != Tag.Pron
            && cue.Content.Any(token => cue.Tree.Tokens[token].Tag is Tag.Verb or Tag.Aux)),
        ("as-said", cue => cue is { Form: CueForm.Verb, Source: >= 0, Shape: "as" }),
        ("signed", cue => cue is { Form: CueForm.Colon, Shape: "dash" } && (cue.Node == 0 || IsClosing(cue.Tree.Tokens[cue.Node - 1].Form))
            && cue.Tree.Tokens[cue.Source].Tag == Tag.Propn),
        ("label", cue => cue is { Form: CueForm.Colon, Shape: "left", Node: 1 } && cue.Tree.Tokens[cue.Source].Tag == Tag.Noun
            && WordClasses.OfNoun(cue.Tree.Tokens[cue.Source].Lemma.ToLowerInvariant())[0] == "person"
            && cue.Content.Any(token => cue.Tree.Tokens[token].Tag is Tag.Verb or Tag.Aux)),
        ("headline", cue => cue is { Form: CueForm.Colon, Shape: "left" } && cue.Tree.Tokens[cue.Source].Tag == Tag.Propn
            && Phrases.Opens(cue.Tree.Tokens[cue.Node + 1])),
    ];

    // Of 60 cues that these rules found inside quotations of marked articles and the model doubted one was marked as a cue. They give way
    // only where the words themselves say that nothing was said; "“The mayor said that …,” Lee said" is a report.
    private const double LeastDoubted = 0.4;

    // "“People say, ‘It is late,’” Lee said" and "Thieves compromised 40 locks, Lee said" tell of no speech but Lee's. The bar is set by
    // hand, not measured. What a whole clause with its speaker tells stays: "“…, local news agencies reported,” the mayor said".
    private const double LeastBelieved = 0.15;
    private static readonly HashSet<string> Loose = ["number-said"];
    private static readonly HashSet<string> Firm = ["said-that", "said-last"];
    private static readonly HashSet<string> Supposing = ["said-that", "said-comma"];

    /// <summary>The name of the first rule that finds the cue; null where none does, or where the model doubts what that rule finds.
    /// </summary>
    /// <param name="cue">The cue.</param>
    /// <param name="probability">What the model says.</param>
    /// <param name="isHeard">Whether it stands in a quotation, where people also speak of what nobody said.</param>
    public static string? Of(Cue cue, double probability, bool isHeard)
    {
        foreach (var (name, applies) in Rules)
        {
            if (applies(cue))
                return IsDoubted(cue, name, probability, isHeard) ? null : name;
        }

        return null;
    }

    private static bool IsDoubted(Cue cue, string name, double probability, bool isHeard) =>
        (probability < LeastBelieved && (Loose.Contains(name) || (isHeard && !Firm.Contains(name))))
            || (isHeard && probability < LeastDoubted && Supposing.Contains(name) && IsSupposed(cue));

    // "You can say that …", "it has never said that …", "to say that …": nobody is told to have said it.
    private static bool IsSupposed(Cue cue)
    {
        var (tree, verb) = (cue.Tree, cue.Tree.Tokens[cue.Node]);
        int[] before = [.. tree.Children(cue.Node).Where(child => child < cue.Node)];
        return Speakers.SpeakerWords.Has("anybody", tree.Tokens[cue.Source].Form)
            || before.Any(child => tree.Tokens[child].Xpos == "MD" || Speakers.SpeakerWords.Has("negating", tree.Tokens[child].Form))
            || (verb.Xpos is not ("VBD" or "VBZ" or "VBP") && !before.Any(child => tree.Tokens[child].Relation == Relation.Aux));
    }

    // "It was chaos, people screaming"; not "The boat sank, the papers are reporting".
    private static bool IsMerelyDoing(Cue cue) => cue.Tree.Tokens[cue.Node].Xpos == "VBG" && !cue.Tree.Has(cue.Node, Relation.Aux);

    private static bool IsTeller(SentenceTree tree, int node) =>
        tree.Tokens[node].Tag == Tag.Propn || WordClasses.OfNoun(tree.Tokens[node].Lemma.ToLowerInvariant()).Any(Tellers.Contains);

    private static bool HasNumber(SentenceTree tree, int node, string preposition) =>
        node >= 0 && tree.Children(node).Any(child => tree.Tokens[child].Relation is Relation.Obl or Relation.Nmod
            && tree.Child(child, Relation.Case) is >= 0 and var at && tree.Tokens[at].Lemma == preposition
            && (tree.Tokens[child].Tag == Tag.Num || tree.Has(child, Relation.Nummod)));

    // "The sign reads: “Keep out.”", "She went on, “We stay.”"
    private static bool IsBeforeQuote(Cue cue, string mark) =>
        cue.Node + 3 < cue.Tree.Tokens.Count && cue.Tree.Tokens[cue.Node + 1].Form == mark && Phrases.Opens(cue.Tree.Tokens[cue.Node + 2]);

    // "“So far,” she went on, “it is shut.”"
    private static bool IsBehindQuote(Cue cue) =>
        Math.Min(cue.Node, Phrases.Leftmost(cue.Tree, cue.Source)) is > 1 and var first && IsClosing(cue.Tree.Tokens[first - 1].Form);

    private static bool IsClosing(string form) => form is "”" or "\"" or "’" or "''" or "»";
}
