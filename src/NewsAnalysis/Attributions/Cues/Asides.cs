namespace NewsAnalysis.Attributions.Cues;

/// <summary>Finds who and what of words of speech that stand behind or amid what is said: "…, the minister said.", "The museum, Mr Bush
/// said on Friday, celebrates …". They are told by their commas, which the tree of such sentences often has wrong.</summary>
internal static class Asides
{
    private const int MostAdverbs = 14;

    private static readonly HashSet<string> Marks = [",", "”", "\"", "’", "'", "''", "’’", "»", "—", "–", "--", "-", "?", "!"];
    private static readonly HashSet<string> Ends = [",", ".", ";", "”", "\"", "?", "!", ":"];
    private static readonly Tag[] Breaking = [Tag.Verb, Tag.Aux, Tag.Sconj, Tag.Cconj, Tag.Punct];
    private static readonly Relation[] Circumstances = [Relation.Obl, Relation.OblUnmarked, Relation.Advmod];

    /// <summary>What is said around the words of speech; null where they are no aside.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb of speech.</param>
    /// <param name="source">The head of its source.</param>
    public static (IReadOnlyList<int> Content, string Shape)? Of(SentenceTree tree, int verb, int source)
    {
        if (source < 0 || (tree.Tokens[source].Head != verb && !IsBeside(tree, verb, source)))
            return null;
        var (first, last) = Around(tree, verb, source);
        if (first < 2 || !IsMark(tree.Tokens[first - 1]) || (IsParticiple(tree) && !IsClause(tree, first)))
            return null;
        var next = End(tree, last);
        return next < 0 || IsAt(tree, next, ":") || IsOfVerb(tree, verb, first, next) ? null : Said(tree, first, next);
    }

    // What stands before the words of speech, and behind the comma that ends them.
    private static (IReadOnlyList<int> Content, string Shape)? Said(SentenceTree tree, int first, int next)
    {
        int[] before = [.. Enumerable.Range(0, first)];
        if (next < tree.Tokens.Count - 1 && IsAt(tree, next, ",") && !(IsQuotation(tree, first) && !Phrases.Opens(tree.Tokens[next + 1])))
            return ([.. IsCircumstance(tree, first) && Phrases.Opens(tree.Tokens[next + 1]) ? [] : before,
                .. Enumerable.Range(next + 1, tree.Tokens.Count - next - 1)], "between");
        return IsCircumstance(tree, first) ? null : (before, "before");
    }

    private static bool IsAt(SentenceTree tree, int at, string mark) => at < tree.Tokens.Count && tree.Tokens[at].Form == mark;

    /// <summary>Whether what stands before a place only tells when, where or how: "Moments later,", "At the same meeting,", "Responding to
    /// charges that …,"; not "Not in May,".</summary>
    public static bool IsCircumstance(SentenceTree tree, int end)
    {
        if (tree.Tokens.Take(end).Any(Phrases.Opens))
            return false;
        var first = tree.Tokens[0].Tag == Tag.Cconj ? 1 : 0;
        if (IsParticipleAlone(tree, first, end))
            return true;
        var top = first;
        while (tree.Tokens[top].Head >= 0 && tree.Tokens[top].Head < end)
            top = tree.Tokens[top].Head;
        return tree.Tokens[first].Xpos != "RB" && !IsClause(tree, end) && !IsCounted(tree, first, end)
            && (tree.Tokens[first].Tag is Tag.Adp or Tag.Sconj || Circumstances.Contains(tree.Tokens[top].Relation));
    }

    // "Responding to charges that …,"; not "Closing the bridge cost …" nor "Fighting killed 40 people", where the participle is or
    // describes the subject.
    private static bool IsParticipleAlone(SentenceTree tree, int first, int end) =>
        tree.Tokens[first] is { Xpos: "VBG" or "VBN", Relation: not (Relation.Nsubj or Relation.Amod or Relation.Compound) } verb
            && (NearbySource.IsTelling(verb.Lemma.ToLowerInvariant()) || verb.Relation is Relation.Aux or Relation.AuxPass
                || !(IsSubject(tree, first) || Enumerable.Range(first + 1, end - first - 1).Any(at => IsFinite(tree, first, at))));

    // Not in "Concerning a plan to let the ships go".
    private static bool IsFinite(SentenceTree tree, int first, int at) => tree.Tokens[at].Xpos is not "VB" && IsPredicate(tree, at)
        && tree.Ancestors(at).Prepend(at).TakeWhile(above => above > first)
            .All(above => tree.Tokens[above].Relation != Relation.Acl && !IsIntroduced(tree, above));

    private static bool IsSubject(SentenceTree tree, int first) => first + 2 < tree.Tokens.Count
        && tree.Tokens[first + 1].Xpos is "VBD" or "VBN" && tree.Tokens[first + 2].Tag is Tag.Num or Tag.Det;

    // "Up to 40 people died", "At least 40 people": how many, not where; "Over 40 years" is a time.
    private static bool IsCounted(SentenceTree tree, int first, int end)
    {
        if (!Speakers.SpeakerWords.Has("bounding", tree.Tokens[first].Form) && tree.Tokens[first + 1].Xpos is not ("JJS" or "RBS"))
            return false;
        var noun = Enumerable.Range(first, end - first).FirstOrDefault(at => tree.Tokens[at].Tag is Tag.Noun or Tag.Propn, -1);
        return noun >= 0 && tree.Has(noun, Relation.Nummod) && !NearbySource.IsTime(tree, noun);
    }

    // "“It grows,” the mayor said, pointing at …": what a quotation holds alone is said in it. Of "the plan is “unsafe,” the mayor
    // said, and …" more is said.
    private static bool IsQuotation(SentenceTree tree, int first) =>
        IsMark(tree.Tokens[first - 1]) && tree.Tokens[first - 1].Form is not "," && !tree.Tokens.Take(first - 1).Skip(1).Any(Phrases.Opens);

    // A name right before or behind the verb is its source whatever the tree says; a past tense is no part of the name
    // ("Lee, an aide said, is ill").
    private static bool IsBeside(SentenceTree tree, int verb, int source) =>
        (!tree.IsWithin(verb, source) || tree.Tokens[verb].Xpos == "VBD")
        && (source < verb ? tree.Subtree(source).LastOrDefault(at => !tree.IsWithin(at, verb), -1) == verb - 1
            : tree.Subtree(source)[0] == verb + 1);

    // "In a letter on Friday, the mayor called the plan a fraud": what stands before is no statement.
    private static bool IsOfVerb(SentenceTree tree, int verb, int first, int next) =>
        HasOwn(tree, verb) && !IsClause(tree, first) && (!IsAt(tree, next, ",") || HasThing(tree, verb, next));

    private static bool HasOwn(SentenceTree tree, int verb) =>
        tree.Children(verb).Any(child => child > verb && tree.Tokens[child].Relation is Relation.Ccomp or Relation.Obj or Relation.Xcomp);

    // "Last week, the chairman announced four seats, two of them free": what is said stands right behind the verb,
    // unless it is who is told.
    private static bool HasThing(SentenceTree tree, int verb, int comma) =>
        !Speakers.SpeakerWords.Has("addressing", tree.Tokens[verb].Lemma) && tree.Child(verb, Relation.Obj) is var thing
            && thing > verb && thing < comma;

    // Nor is "When 40 ships came, the mayor said that …", "Hours after 40 ships came, …" or "Speaking in May, …".
    private static bool IsClause(SentenceTree tree, int end) =>
        tree.Tokens.Take(end).Any(token => token.Form is "“" or "\"" or "''" or "‘")
        || Enumerable.Range(0, end).Any(at => IsPredicate(tree, at));

    private static bool IsPredicate(SentenceTree tree, int at) =>
        tree.Tokens[at] is { Tag: Tag.Verb or Tag.Aux, Xpos: not "VBG", Relation: not Relation.Amod }
            && !IsIntroduced(tree, tree.Tokens[at].Tag == Tag.Aux && tree.Tokens[at].Head >= 0 ? tree.Tokens[at].Head : at);

    // "Asked if 40 ships sank, the mayor said …" begins with a participle without a subject.
    private static bool IsParticiple(SentenceTree tree) => tree.Tokens[0] is { Tag: Tag.Verb, Xpos: "VBN" or "VBD" };

    private static bool IsIntroduced(SentenceTree tree, int clause) =>
        (clause == 0 && IsParticiple(tree)) || tree.Has(clause, Relation.Mark) || tree.Tokens[clause].Relation is Relation.AclRelcl
            || tree.Tokens[Phrases.Leftmost(tree, clause)].Xpos == "WRB";

    // The words of speech from the first to the last: the verb, and the source with all that describes it.
    private static (int First, int Last) Around(SentenceTree tree, int verb, int source)
    {
        var (first, last) = (Math.Min(verb, source), Math.Max(verb, source));
        var behind = Phrases.BehindClause(tree, Phrases.Leftmost(tree, source), source);
        foreach (var token in tree.Subtree(source).Where(token => token >= behind))
            (first, last) = (Math.Min(first, token), Math.Max(last, token));
        for (var at = verb - 1; at >= 0 && at > verb - 4 && tree.Tokens[at].Head == verb
            && tree.Tokens[at].Relation is Relation.Aux or Relation.Advmod; at--)
            first = Math.Min(first, at);
        return (first, last);
    }

    // The comma or the sentence's end behind the words of speech, with a few adverbs between; -1 where a clause follows.
    private static int End(SentenceTree tree, int last)
    {
        for (var at = last + 1; at <= last + 1 + MostAdverbs; at++)
        {
            if (at >= tree.Tokens.Count || Ends.Contains(tree.Tokens[at].Form))
                return at;
            if (Breaking.Contains(tree.Tokens[at].Tag)
                || (tree.Tokens[at].Relation is Relation.Nsubj && !NearbySource.IsTime(tree, at)))
                return -1;
        }

        return -1;
    }

    private static bool IsMark(SyntaxToken token) => Marks.Contains(token.Form);
}
