using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Cues;

/// <summary>Tokens of a tree as stretches of text.</summary>
internal static class Phrases
{
    private static readonly Relation[] OfClause =
    [
        Relation.Punct, Relation.Cc, Relation.Case, Relation.Mark, Relation.Appos, Relation.Parataxis, Relation.Acl, Relation.AclRelcl,
        Relation.Cop, Relation.Aux, Relation.Advcl, Relation.Nsubj,
    ];

    /// <summary>The stretches that tokens make, without commas and conjunctions at their edges.</summary>
    public static IReadOnlyList<TextSpan> Spans(SentenceTree tree, IReadOnlyList<int> tokens)
    {
        var spans = new List<TextSpan>();
        for (var from = 0; from < tokens.Count;)
        {
            var to = from + 1;
            while (to < tokens.Count && tokens[to] == tokens[to - 1] + 1)
                to++;
            var (first, last) = (tokens[from], tokens[to - 1]);
            while (first <= last && IsEdge(tree.Tokens[first]))
                first++;
            while (last >= first && IsEdge(tree.Tokens[last]))
                last--;
            if (first <= last)
                spans.Add(new TextSpan(tree.Tokens[first].Start, tree.Tokens[last].End));
            from = to;
        }

        return spans;
    }

    /// <summary>The words that name a source: its head with what stands before it and the names and "of" phrases behind it; relative
    /// clauses, appositions, times and asides are left out.</summary>
    public static TextSpan Name(SentenceTree tree, int head) => tree.Tokens[head].Xpos == "VBZ"
        ? new TextSpan(tree.Tokens[Math.Max(head - (tree.Has(head, Relation.Nsubj) ? 1 : 0), 0)].Start, tree.Tokens[head].End)
        : OfNoun(tree, head);

    // Not "Port clerks" that was read as a verb with its subject.
    private static TextSpan OfNoun(SentenceTree tree, int head)
    {
        var (first, last) = (head, head);
        foreach (var child in tree.Children(head))
        {
            if (child < head)
                first = IsBefore(tree, child) ? Math.Min(first, Leftmost(tree, child)) : first;
            else if (tree.Tokens[child] is { Relation: Relation.Appos } noun && IsRightBehind(tree, last, child)
                && (char.IsLower(noun.Form[0]) || IsOneName(tree, head, child)))
                last = Rightmost(tree, child);
            else if (child > last && (IsListed(tree, head, child)
                || (IsPart(tree.Tokens[child].Relation) && !IsBroken(tree, last, child))))
                last = Math.Max(last, IsTime(tree, child) ? BeforeTime(tree, child) : Rightmost(tree, child));
        }

        first = BehindClause(tree, BehindAdverb(tree, WithNoun(tree, head, first), head), head);
        last = BeforeAdverb(tree, first, WithCapitals(tree, head, last));
        first = BehindClock(tree, BehindRubric(tree, first, Math.Min(head, last)), last);
        return new TextSpan(tree.Tokens[first].Start, tree.Tokens[last].End);
    }

    /// <summary>Whether a full name that the tree takes for another word for a full name before it is the next of a list: "Ann Lee,
    /// Paul Berg and Carl Kent".</summary>
    public static bool IsListed(SentenceTree tree, int head, int child) =>
        tree.Tokens[child] is { Relation: Relation.Appos, Tag: Tag.Propn }
            && IsFullName(tree, head) && tree.Has(child, Relation.Flat)
            && tree.Child(child, Relation.Conj) is >= 0 and var next && tree.Tokens[next].Tag == Tag.Propn;

    /// <summary>Whether a noun and the name right behind it, which the tree takes for other words for it, are one name: "Highway
    /// Patrol", "Officers Memorial Fund"; not "Police Chief Ann Lee" nor "Officers Ann Lee and Paul Berg".</summary>
    public static bool IsOneName(SentenceTree tree, int noun, int name) => tree.Tokens[noun] is { Tag: Tag.Noun, Form: var form } head
        && char.IsUpper(form[0]) && tree.Tokens[name].Relation == Relation.Appos && IsRightBehind(tree, noun, name)
        && char.IsUpper(tree.Tokens[name].Form[0]) && !tree.Has(name, Relation.Conj)
        && !(head.Xpos == "NN" && WordClasses.OfNoun(head.Lemma.ToLowerInvariant())[0] == "person");

    /// <summary>Whether a phrase begins right behind a word, without a mark between.</summary>
    internal static bool IsRightBehind(SentenceTree tree, int last, int child) =>
        Leftmost(tree, child) == last + 1 && tree.Tokens[last + 1].Tag != Tag.Punct;

    private static bool IsBefore(SentenceTree tree, int child) =>
        !NearbySource.IsTime(tree, child) && !OfClause.Contains(tree.Tokens[child].Relation);

    private static bool IsPart(Relation relation) => relation is Relation.Flat or Relation.Compound or Relation.Nmod or Relation.Conj
        or Relation.NmodDesc or Relation.Fixed or Relation.NmodUnmarked;

    // A time that is no part of a name, as it is in "Port Today" and "Ann March"; in "Ann Lee Friday said" it is none.
    private static bool IsTime(SentenceTree tree, int at) => NearbySource.IsTime(tree, at)
        && !(tree.Tokens[at] is { Tag: Tag.Propn, Relation: Relation.Flat or Relation.Compound } word && at > 0
            && tree.Tokens[at - 1].Tag == Tag.Propn && !Speakers.SpeakerWords.Has("weekday", word.Form));

    // "A report by the Port Times last month", which the tree gives to the month: the name, -1 for none.
    private static int BeforeTime(SentenceTree tree, int time) =>
        tree.Children(time).LastOrDefault(child => child < time && tree.Tokens[child].Tag == Tag.Propn
            && !NearbySource.IsTime(tree, child), -1);

    // A name before a verb that was read as a noun ("Harbour News reports:") is part of that noun.
    private static int WithNoun(SentenceTree tree, int head, int first)
    {
        while (first > 0 && tree.Tokens[head].Relation == Relation.Compound && tree.Tokens[first - 1].Head == tree.Tokens[head].Head
            && tree.Tokens[first - 1].Relation is Relation.Compound or Relation.Amod or Relation.Det or Relation.Nsubj)
            first--;
        if (first == head && IsSecondHalf(tree, head))
            return Leftmost(tree, head - 1);
        return first > 1 && first == head && IsMisreadObject(tree, head) ? first - 1 : first;
    }

    // "The High Coal Area wrote": the verb hangs on the name's own first half.
    private static bool IsSecondHalf(SentenceTree tree, int head) => head > 1 && tree.Tokens[head].Head is > 0 and var verb
        && tree.Tokens[verb] is { Relation: Relation.AclRelcl, Head: var half } && half == head - 1
        && char.IsUpper(tree.Tokens[half].Form[0]) && char.IsUpper(tree.Tokens[head].Form[0]);

    // "According to aid agencies": the tree reads the first noun as a verb.
    private static bool IsMisreadObject(SentenceTree tree, int head) =>
        tree.Tokens[head] is { Relation: Relation.Obj, Head: var verb } && verb == head - 1 && tree.Tokens[verb].Xpos == "VB"
            && LeadCues.IsBehind(tree, verb);

    // "Port Attorney General Ann Lee": capitals go on with a name, whatever the tree takes them for.
    private static int WithCapitals(SentenceTree tree, int head, int last)
    {
        while (last + 1 < tree.Tokens.Count && tree.Tokens[last] is { Tag: Tag.Propn } && tree.Tokens[last + 1] is { Tag: Tag.Propn } next
            && !IsTime(tree, last + 1) && char.IsUpper(next.Form[0]) && tree.IsWithin(last + 1, head))
            last++;
        return last;
    }

    // "Still, Ann Lee said", "Just hours later, Ann Lee said", "Another, Ann Lee, said", "Then the mayor said"
    private static int BehindAdverb(SentenceTree tree, int first, int head)
    {
        if (first + 1 >= head)
            return first;
        if (tree.Tokens[first].Tag == Tag.Adv && tree.Tokens[first + 1].Form is "," or "the")
            return tree.Tokens[first + 1].Form == "," ? first + 2 : first + 1;
        var comma = Enumerable.Range(first, head - first).FirstOrDefault(at => tree.Tokens[at].Form == ",", -1);
        return comma > first && (tree.Tokens[comma - 1].Tag is Tag.Adv or Tag.Det || IsTime(tree, comma - 1)) ? comma + 1 : first;
    }

    // "1:23 Mayor speaks out": the length of a film or the time of a report.
    private static int BehindClock(SentenceTree tree, int first, int last) =>
        first < last && tree.Tokens[first].Form is [>= '0' and <= '9', .., >= '0' and <= '9'] form
            && form.Contains(':', StringComparison.Ordinal) ? first + 1 : first;

    // "Forty clerks, meanwhile, said"
    private static int BeforeAdverb(SentenceTree tree, int first, int last) =>
        last > first + 1 && tree.Tokens[last - 1].Form == "," && Speakers.SpeakerWords.Has("aside", tree.Tokens[last].Form)
            ? last - 2 : last;

    // "PORTO — Ann Lee", "Port News: Ann Lee": a dateline or a rubric is no part of a name, nor is a clause.
    private static int BehindRubric(SentenceTree tree, int first, int head)
    {
        for (var at = head - 1; at > first; at--)
        {
            if (IsFreeDash(tree, at) || tree.Tokens[at].Form == ":")
                return at + 1;
        }

        return first;
    }

    /// <summary>The first word of a name behind a clause that the tree gives to it: "“It is shut,” Ann Lee", "PORTO – A man died,
    /// police".</summary>
    public static int BehindClause(SentenceTree tree, int first, int head)
    {
        var verb = Enumerable.Range(first, Math.Max(0, head - first)).FirstOrDefault(
            at => tree.Tokens[at] is { Tag: Tag.Verb or Tag.Aux, Relation: not Relation.Amod }, head);
        return Enumerable.Range(verb, head - verb).LastOrDefault(at => tree.Tokens[at].Form == "," || Closes(tree.Tokens[at]),
            Closing(tree, first, head) is >= 0 and var mark ? mark : first - 1) + 1;
    }

    // The last mark that closes a quotation which opens before a place, as in "prior,” Lee"; -1 for none.
    private static int Closing(SentenceTree tree, int first, int head)
    {
        int[] marks = [.. Enumerable.Range(first, Math.Max(0, head - first))
            .Where(at => Closes(tree.Tokens[at]) || tree.Tokens[at].Form == "“")];
        return marks.Length % 2 == 1 && Closes(tree.Tokens[marks[^1]]) ? marks[^1] : -1;
    }

    /// <summary>The first token of a token's subtree.</summary>
    public static int Leftmost(SentenceTree tree, int token) => tree.Subtree(token)[0];

    /// <summary>Whether the token is a mark that may open a quotation.</summary>
    public static bool Opens(SyntaxToken token) => token.Form is "“" or "\"" or "‘" or "'" or "''" or "’’" or "«";

    /// <summary>Whether the token is a double mark that may close a quotation.</summary>
    public static bool Closes(SyntaxToken token) => token.Form is "”" or "\"" or "''";

    /// <summary>Whether the token is a dash between phrases; a hyphen is none.</summary>
    public static bool IsDash(SyntaxToken token) => token.Form is "—" or "–" or "--";

    /// <summary>Whether the token is a dash between phrases, or a hyphen that is one: "PORTO - A man", not that of "9-year-old".</summary>
    public static bool IsFreeDash(SentenceTree tree, int at) => IsDash(tree.Tokens[at])
        || (tree.Tokens[at].Form == "-" && at > 0 && at + 1 < tree.Tokens.Count
            && tree.Tokens[at - 1].End < tree.Tokens[at].Start && tree.Tokens[at].End < tree.Tokens[at + 1].Start);

    private static int Rightmost(SentenceTree tree, int token)
    {
        var last = token;
        foreach (var child in tree.Children(token))
        {
            if (child > last && (IsPart(tree.Tokens[child].Relation) || tree.Tokens[child].Relation == Relation.Nummod
                    || (tree.Tokens[child] is { Relation: Relation.Appos, Tag: Tag.Propn } && IsRightBehind(tree, last, child)))
                && !IsTime(tree, child) && !IsBehindClause(tree, last, child))
                last = Math.Max(last, Rightmost(tree, child));
        }

        return last;
    }

    // "reporters who were on the ground", where the tree takes the ground for a part of the name.
    private static bool IsBehindClause(SentenceTree tree, int last, int child) =>
        Enumerable.Range(last + 1, child - last - 1).Any(at => tree.Tokens[at].Tag == Tag.Aux || tree.Tokens[at].Xpos is "WP" or "WDT");

    // A comma ends the name, except in a list of names ("A, B and C"; of full names also without the "and"); "Lee of Porto, the mayor" is
    // none, whatever the tree says.
    private static bool IsBroken(SentenceTree tree, int last, int child) => LeadCues.IsBeforeSubject(tree, child) ||
        tree.Tokens.Take(child).Skip(last + 1).Any(token => token.Form is "," or "(" or "—" or "–" or ";" or ":")
            && !(tree.Tokens[child] is { Relation: Relation.Conj, Head: var head } && ((IsFullName(tree, head) && IsFullName(tree, child))
                || tree.Children(head).Any(other => other >= child && tree.Tokens[other].Relation == Relation.Conj
                    && tree.Has(other, Relation.Cc))));

    private static bool IsFullName(SentenceTree tree, int head) => tree.Tokens[head].Tag == Tag.Propn && tree.Has(head, Relation.Flat);

    private static bool IsEdge(SyntaxToken token) =>
        token.Form is "," or ";" or ":" or "." or "—" or "–" or "-" or "--" or "―" || token.Tag == Tag.Cconj;
}
