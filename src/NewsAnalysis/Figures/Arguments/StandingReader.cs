namespace NewsAnalysis.Figures.Arguments;

/// <summary>Tells how the text stands to a number: from negation, modal verbs, verbs of fearing and planning, conditions and questions that
/// hold its clause.</summary>
internal static class StandingReader
{
    /// <summary>The name of the rule that the counted's own clause is denied.</summary>
    public const string Negated = "negated";

    /// <summary>The name of the rule that an act is only tried or wished, its object being there already ("trying to locate eight
    /// hostages").</summary>
    public const string OnlyTried = "only-tried";

    /// <summary>The name of the rule that something can be or be done: how much is stated, whether it is is not.</summary>
    public const string Able = "able";

    /// <summary>The name of the rule that something is wanted, planned or feared.</summary>
    public const string Wished = "meant-or-feared";

    private static readonly FrozenSet<string> Reaching = WordLists.Of("reach");
    private static readonly FrozenSet<string> Blaming = WordLists.Of("blame-adverb");
    private static readonly FrozenSet<string> Questions = WordLists.Of("question-word");
    private static readonly FrozenSet<string> Whens = WordLists.Of("after-which");
    private static readonly FrozenSet<string> Modals = WordLists.Of("modal");
    private static readonly FrozenSet<string> Backshifted = WordLists.Of("backshifted");
    private static readonly FrozenSet<string> Feared = WordLists.Of("feared");
    private static readonly FrozenSet<string> Foreseen = WordLists.Of("foreseen");
    private static readonly FrozenSet<string> Promised = WordLists.Of("promised");
    private static readonly FrozenSet<string> Hoping = WordLists.Of("hoping");
    private static readonly FrozenSet<string> Denying = WordLists.Of("deny");
    private static readonly FrozenSet<string> Conditions = WordLists.Of("condition");
    private static readonly FrozenSet<string> None = WordLists.Of("no");
    private static readonly FrozenSet<string> Presupposing = WordLists.Of("presupposing");
    private static readonly FrozenSet<string> Announcing = WordLists.Of("announcing");
    private static readonly FrozenSet<string> Provisos = WordLists.Of("proviso");

    /// <summary>The standing, with the name of the rule that told it; null where the text asserts.</summary>
    public static (Standing Standing, string Rule)? Read(SentenceReading sentence, NumberNode number)
    {
        var line = sentence.Line;
        if (IsQuestion(line))
            return (Standing.Asked, "in-question");
        if (number.Top < 0)
            return null;
        if (IsDenied(sentence, number))
            return (Standing.Denied, Negated);
        if (IsOfKnown(sentence, number.Top))
            return null;
        if (IsNeeded(sentence, number.Counted))
            return (Standing.Possible, Wished);
        // The verb of the counted themselves, then those above it: a condition or a wish holds what stands below it.
        var below = number.Counted;
        foreach (var node in sentence.Tree.Ancestors(number.Counted))
        {
            if (IsApart(sentence, below))
                break;
            if (Of(sentence, node, below) is { } standing)
                return standing;
            below = node;
        }

        return IsWished(sentence, number) ? (Standing.Possible,
            Reaching.Contains(sentence.Lemma(sentence.Node(sentence.Token(number.Top) - 1))) ? OnlyTried : Wished) : null;
    }

    // "may end the 40-day strike": only what is there is ended; not "a 40-day strike", "could start the 40-day strike".
    private static bool IsOfKnown(SentenceReading sentence, int measure) =>
        sentence.IsMeasured(measure) && MeasuredThing.IsBefore(sentence, measure)
        && Presupposing.Contains(sentence.Lemma(sentence.Tree.Tokens[sentence.Tree.Tokens[measure].Head].Head))
        && sentence.Children(sentence.Tree.Tokens[measure].Head)
            .Any(child => child < measure && sentence.Line.In(sentence.Token(child), "definite"));

    // "hopes to free 12": the words right before the number say it where the tree does not.
    private static bool IsWished(SentenceReading sentence, NumberNode number)
    {
        var at = sentence.Token(number.Top);
        return sentence.Line.Is(at - 2, "to") && Feared.Contains(sentence.Lemma(sentence.Node(at - 3)));
    }

    // A clause that tells of what has happened, whatever holds above it: "the man who shot four could be freed",
    // "may begin after 12 were killed".
    private static bool IsApart(SentenceReading sentence, int clause)
    {
        var token = sentence.Tree.Tokens[clause];
        return token.Relation == Relation.AclRelcl || token is { Relation: Relation.Acl, Xpos: "VBN" }
            || (token.Relation == Relation.Advcl && sentence.Children(clause)
                .Any(child => sentence.Tree.Tokens[child].Relation == Relation.Mark && Whens.Contains(sentence.Lemma(child))));
    }

    private static (Standing, string)? Of(SentenceReading sentence, int node, int below)
    {
        var relation = sentence.Tree.Tokens[below].Relation;
        if (!sentence.Tree.IsClauseHead(node) || IsBeside(sentence, below))
            return null;
        if (Marked(sentence, node, relation) is { } marked)
            return marked;
        if (Denied(sentence, node, below) is { } denied)
            return (Standing.Denied, denied);
        if ((relation == Relation.Obj && (Foreseen.Contains(sentence.Lemma(node)) || IsPromised(sentence, node, below))
                && !IsKnown(sentence, node, below))
            || IsDeedHoped(sentence, node, below)
            || (relation is Relation.Nsubj or Relation.NsubjPass && Feared.Contains(sentence.Lemma(node)) && IsThoughtTo(sentence, node)))
            return (Standing.Possible, Wished);
        if (!IsFeared(sentence, node, below))
            return null;
        return Reaching.Contains(sentence.Lemma(below)) ? (Standing.Possible, OnlyTried) : (Standing.Possible, Wished);
    }

    // "promised 1,000 flats" tells of none that stands; "promised $4 million" tells how much is promised.
    private static bool IsPromised(SentenceReading sentence, int verb, int node) =>
        Promised.Contains(sentence.Lemma(verb)) && sentence.IsNoun(node) && !sentence.IsMeasure(node);

    // "demands the release of eight hostages", "hopes for the return of 12 men": what the deed is done to is told as its own; not "demands
    // the head of 12 shops", "demands answers about 12 men".
    private static bool IsDeedHoped(SentenceReading sentence, int verb, int deed) => sentence.IsNoun(deed)
        && (sentence.Tree.Tokens[deed].Relation == Relation.Obj || sentence.Case(deed) == "for")
        && Hoping.Contains(sentence.Lemma(verb)) && !EventFrames.CanBePerson(sentence.Lemma(deed))
        && sentence.Children(deed).Any(child => sentence.Tree.Tokens[child].Relation == Relation.Nmod && sentence.Case(child) == "of");

    // "30,000 names are needed", "the 30,000 names needed"; not "12 pumps were needed", which were there, "300 are required to leave".
    private static bool IsNeeded(SentenceReading sentence, int node)
    {
        var token = sentence.Tree.Tokens[node];
        var behind = sentence.Children(node).FirstOrDefault(child => sentence.Tree.Tokens[child] is { Relation: Relation.Acl, Xpos: "VBN" }
            && Promised.Contains(sentence.Lemma(child)), -1);
        if (behind >= 0 || token.Relation != Relation.NsubjPass)
            return behind >= 0 && IsPromised(sentence, behind, node);
        return IsPromised(sentence, token.Head, node) && !sentence.Tree.Has(token.Head, Relation.Xcomp)
            && sentence.Tree.Child(token.Head, Relation.AuxPass) is >= 0 and var be && sentence.Tree.Tokens[be].Xpos is "VBP" or "VBZ";
    }

    // The rule by which the verb above denies what stands below it; null where it does not.
    private static string? Denied(SentenceReading sentence, int node, int below) => sentence.Tree.Tokens[below].Relation switch
    {
        Relation.Ccomp or Relation.Xcomp when sentence.Tree.IsNegated(node) && !IsAskedFor(sentence, below) => "negated-above",
        Relation.Ccomp or Relation.Xcomp or Relation.Advcl or Relation.Acl when Denying.Contains(sentence.Lemma(node)) => "denied",
        _ => null,
    };

    // "fear the 300 rebels", "expects his 200 workers back": they are there already; "expects the 40 hostages freed" foresees what is
    // done to them.
    private static bool IsKnown(SentenceReading sentence, int verb, int node) =>
        sentence.Children(node).Any(child => child < node && (sentence.Tree.Tokens[child].Relation == Relation.NmodPoss
            || sentence.Line.In(sentence.Token(child), "definite")))
        && !(node + 1 < sentence.Tree.Tokens.Count && sentence.Tree.Tokens[node + 1].Xpos is "VBN" or "VBD")
        && !sentence.Children(verb).Any(child => sentence.Tree.Tokens[child].Relation == Relation.Xcomp && sentence.IsVerb(child));

    // What is said beside the clause ("…, which may rise"; "was not hurt, but 35 were") says nothing of it.
    private static bool IsBeside(SentenceReading sentence, int below) =>
        sentence.Tree.Tokens[below].Relation is Relation.Parataxis or Relation.AdvclRelcl
        || (sentence.Tree.Tokens[below].Relation == Relation.Ccomp && sentence.Tree.Has(below, Relation.Cc));

    private static bool IsFeared(SentenceReading sentence, int node, int below) => Feared.Contains(sentence.Lemma(node))
        && (sentence.Tree.Tokens[below].Relation is Relation.Ccomp or Relation.Xcomp or Relation.Acl || IsTo(sentence, below))
        && !IsBlamed(sentence, below);

    // What the verb's own words say: a condition, a modal verb, "perhaps".
    private static (Standing, string)? Marked(SentenceReading sentence, int node, Relation relation)
    {
        foreach (var child in sentence.Children(node))
        {
            var token = sentence.Tree.Tokens[child];
            if ((token.Relation == Relation.Mark && Conditions.Contains(sentence.Lemma(child))) || HangsOn(sentence, child, node))
                return (Standing.Conditional, "condition");
            if (relation != Relation.Ccomp && IsModal(sentence, child) && !IsEstimate(sentence, child, node)
                && !IsReported(sentence, child, node))
                return (Standing.Possible, sentence.Lemma(child) == "can" ? Able : "modal");
            if (token.Relation == Relation.Advmod && Feared.Contains(sentence.Lemma(child)) && child < node + 2
                && !IsBlame(sentence, child, node))
                return (Standing.Possible, "perhaps");
        }

        return null;
    }

    // "If the vote fails, the bank will shut 40 branches": what is to come hangs on the condition.
    private static bool HangsOn(SentenceReading sentence, int clause, int verb) =>
        sentence.Tree.Tokens[clause].Relation == Relation.Advcl && sentence.Children(clause).Any(mark =>
            sentence.Tree.Tokens[mark].Relation == Relation.Mark && Conditions.Contains(sentence.Lemma(mark)))
        && sentence.Children(verb).Any(aux => sentence.Tree.Tokens[aux] is { Relation: Relation.Aux, Xpos: "MD" });

    private static bool IsModal(SentenceReading sentence, int node) =>
        sentence.Tree.Tokens[node].Relation == Relation.Aux && Modals.Contains(sentence.Lemma(node));

    // "Said it would shut 12 mills" is what "says it will shut 12 mills" becomes in a report, where those who say it are to do it; not
    // "said the state would", "would, if nobody paid", "without a loan it would", "would like to".
    private static bool IsReported(SentenceReading sentence, int modal, int verb)
    {
        if (!Backshifted.Contains(sentence.Lemma(modal)) || Feared.Contains(sentence.Lemma(verb)) || Provisos.Contains(sentence.Lemma(verb))
            || sentence.Children(verb).Any(child => IsProviso(sentence, child)))
            return false;
        var said = verb;
        while (sentence.Tree.Tokens[said].Relation == Relation.Conj && sentence.Tree.Tokens[said].Head >= 0)
            said = sentence.Tree.Tokens[said].Head;
        return sentence.Tree.Tokens[said] is { Relation: Relation.Ccomp, Head: >= 0 and var above }
            && sentence.Tree.Tokens[above].Xpos is "VBD" or "VBN" or "VBG" && Announcing.Contains(sentence.Lemma(above))
            && sentence.Tree.Subject(said) is >= 0 and var doer && sentence.Tree.Tokens[doer].Tag == Tag.Pron;
    }

    private static bool IsProviso(SentenceReading sentence, int node) =>
        Provisos.Contains(sentence.Lemma(node)) || Provisos.Contains(sentence.Case(node))
        || sentence.Children(node).Any(mark =>
            sentence.Tree.Tokens[mark].Relation == Relation.Mark && Conditions.Contains(sentence.Lemma(mark)));

    // "five were thought to have died"
    private static bool IsThoughtTo(SentenceReading sentence, int verb) =>
        sentence.Tree.IsPassive(verb) && sentence.Tree.Has(verb, Relation.Xcomp);

    // "suspected of killing two", "for allegedly killing two": that two were killed is certain, who did it is not.
    private static bool IsBlamed(SentenceReading sentence, int verb) =>
        sentence.Tree.Tokens[verb].Xpos == "VBG" && sentence.Children(verb)
            .Any(child => sentence.Tree.Tokens[child].Relation is Relation.Mark or Relation.Case && sentence.Lemma(child) == "of");

    private static bool IsBlame(SentenceReading sentence, int adverb, int verb) =>
        sentence.Tree.Tokens[verb].Xpos == "VBG" && Blaming.Contains(sentence.Lemma(adverb));

    // "do not know why he shot 12": what is not known is another matter.
    private static bool IsAskedFor(SentenceReading sentence, int verb) =>
        sentence.Children(verb).Any(child => Questions.Contains(sentence.Lemma(child)));

    // "May have died" is an estimate of what happened; "would have cost 400 jobs" did not.
    private static bool IsEstimate(SentenceReading sentence, int modal, int verb) =>
        !Backshifted.Contains(sentence.Lemma(modal)) && sentence.Children(verb).Any(
            child => sentence.Tree.Tokens[child].Relation == Relation.Aux && sentence.Lemma(child) == "have");

    private static bool IsTo(SentenceReading sentence, int node) =>
        sentence.Children(node).Any(child => sentence.Tree.Tokens[child].Relation == Relation.Mark && sentence.Lemma(child) == "to");

    // "did not kill 12", "none of the 40 was hurt", "no 12 men": a negation of the counted's own verb or of the counted.
    private static bool IsDenied(SentenceReading sentence, NumberNode number)
    {
        if (IsNotOne(sentence, number.Top))
            return !IsCalled(sentence, number.Top);
        var token = sentence.Tree.Tokens[number.Counted];
        if (token.Relation is Relation.Nmod or Relation.Obl && token.Head >= 0 && None.Contains(sentence.Lemma(token.Head)))
            return true;
        if (sentence.Children(number.Counted)
            .Any(child => sentence.Tree.Tokens[child].Relation == Relation.Det && None.Contains(sentence.Lemma(child))))
            return true;
        var verb = sentence.Tree.Governor(number.Counted);
        return verb >= 0 && sentence.Tree.IsNegated(verb) && !IsOnly(sentence, verb) && IsArgument(token.Relation)
            && !(token.Relation == Relation.Nsubj && sentence.Lemma(verb) == "have"); // 900 homes have no power
    }

    // "none of the 12 dead was a child": there are so many dead.
    private static bool IsCalled(SentenceReading sentence, int number) =>
        number + 1 < sentence.Tree.Tokens.Count
            && EventFrames.Has("state", sentence.Tree.Tokens[number + 1].Form.ToLowerInvariant());

    // "none of the 17", "not one of the 17", "not a single one": by the words right before, whatever the tree made of them; "is not one of
    // the 17" says that of another.
    private static bool IsNotOne(SentenceReading sentence, int number)
    {
        var (line, at) = (sentence.Line, sentence.Token(number));
        var isWhole = line.Is(at - 1, WordClass.Determiner) && line.Is(at - 2, "of");
        if (isWhole)
            at -= 3;
        if (line.Is(at, "one"))
        {
            do
                at--;
            while (line.Is(at, "single") || line.Is(at, "a"));
        }

        return None.Contains(line.Lower(at)) && !(isWhole && line.In(at - 1, "be-form"));
    }

    // "not only 12": nothing is denied.
    private static bool IsOnly(SentenceReading sentence, int verb) =>
        sentence.Children(verb).Any(child => sentence.Lemma(child) is "only" or "just" or "merely");

    private static bool IsArgument(Relation relation) =>
        relation is Relation.Obj or Relation.Nsubj or Relation.NsubjPass or Relation.Nummod or Relation.Iobj or Relation.Xcomp;

    private static bool IsQuestion(Tokens.TokenLine line)
    {
        for (var at = line.Count - 1; at >= 0 && at > line.Count - 4; at--)
        {
            if (line.Is(at, "?"))
                return true;
        }

        return false;
    }

}
