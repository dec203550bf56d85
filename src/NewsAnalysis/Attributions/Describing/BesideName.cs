using NewsAnalysis.Actors;
using NewsAnalysis.Attributions.Speakers;

namespace NewsAnalysis.Attributions.Describing;

/// <summary>A phrase that describes an actor, as tokens of a tree.</summary>
/// <param name="Way">apposition, title, modifier or predicate.</param>
/// <param name="Head">Its noun or adjective.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
internal sealed record Described(string Way, int Head, int First, int Last);

/// <summary>Reads what stands right beside a name: the title before it ("shipping magnate Lee"), adjectives ("a defiant Lee"), and what
/// commas, brackets or dashes set beside it ("Lee, the founder of the line,").</summary>
/// <param name="tree">The sentence.</param>
/// <param name="first">First token of the name.</param>
/// <param name="last">Its last token.</param>
/// <param name="node">Its head.</param>
/// <param name="type">What the actor is; null where it is not known.</param>
/// <param name="isNamed">Whether a token is part of a mention.</param>
internal sealed class BesideName(SentenceTree tree, int first, int last, int node, ActorType? type, Func<int, bool> isNamed)
{
    private static readonly Relation[] Nominal =
        [Relation.Compound, Relation.NmodDesc, Relation.Appos, Relation.Flat, Relation.Amod, Relation.Nmod];

    private static readonly Relation[] Hanging = [Relation.Appos, Relation.Parataxis, Relation.List, Relation.Dep];
    private static readonly Tag[] OfOffice = [Tag.Propn, Tag.Noun, Tag.Adj, Tag.Det];

    /// <summary>Everything beside the name.</summary>
    public IEnumerable<Described> Found()
    {
        var title = Title();
        var start = title?.First ?? first;
        Described[] behind = [.. Enumerable.Range(start, last + 1 - start).SelectMany(tree.Children)
            .Where(child => child > last && Hanging.Contains(tree.Tokens[child].Relation)).Select(Behind).OfType<Described>()];
        Described?[] found = [title, .. Modifiers(start), Before(start), .. behind, behind.Length == 0 ? Set() : null];
        return found.OfType<Described>();
    }

    // ", the founder of the line," however the tree hangs it: an article or possessive begins it, and a comma, a stop or "who" ends it.
    private Described? Set()
    {
        var start = last + 2;
        if (At(start) is not { } word || !IsDeterminer(word) || tree.Tokens[last + 1].Form != ",")
            return null;
        var head = NounFrom(start + 1);
        if (At(head) is not { Tag: Tag.Noun or Tag.Propn } || !Describes(head))
            return null;
        var end = NounPhrase.Last(tree, head);
        return At(end + 1) is { Form: "," or "." or "who" or "which" } && !IsOfNext(start, head, end)
            ? new Described("apposition", head, start, end) : null;
    }

    private static bool IsDeterminer(SyntaxToken token) => token.Form is "a" or "an" or "the" || token.Xpos == "PRP$";

    // The last of the nouns and adjectives, joined by hyphens or not, that stand from a token on.
    private int NounFrom(int at)
    {
        while (At(at + 1) is { } next
            && (next.Tag is Tag.Noun or Tag.Adj or Tag.Propn or Tag.Part || next.Form == "-" || tree.Tokens[at].Form == "-"))
            at++;
        return at;
    }

    private SyntaxToken? At(int at) => tree.Tokens.ElementAtOrDefault(at);

    private bool Describes(int noun) => !isNamed(noun) && DescribingWords.Fits(tree, noun, type);

    private Described? Title()
    {
        var at = WithPolite(first) - 1;
        if (at < 0 || RoleAt(at) is not { } role)
            return null;
        var start = role;
        while (start > 0 && IsInTitle(start - 1, role))
            start--;
        while (start < role && (tree.Tokens[start].Form == "-" || IsGerund(start)))
            start++;
        return IsJoined(role) || IsBare(start) ? new Described("title", role, start, at) : null;
    }

    // The first of "Mr", "Mrs" and the like before a name.
    private int WithPolite(int name)
    {
        while (name > 0 && SpeakerWords.Has("polite", tree.Tokens[name - 1].Form))
            name--;
        return name;
    }

    // The noun of a title that ends at a token: "director", "Secretary of State".
    private int? RoleAt(int at)
    {
        if (DescribingWords.Fits(tree, at, type))
            return at;
        var of = tree.Tokens[at].Tag is Tag.Noun or Tag.Propn ? at : 0;
        while (of > 0 && OfOffice.Contains(tree.Tokens[of].Tag))
            of--;
        return of > 0 && of < at && tree.Tokens[of].Form is "of" or "for" && IsOffice(of - 1) ? of - 1 : null;
    }

    private bool IsOffice(int at) => char.IsUpper(tree.Tokens[at].Form[0]) && DescribingWords.IsPerson(tree.Tokens[at]);

    // "told the deputy Lee was ill": without an office the tree must join the two.
    private bool IsJoined(int role) => IsOffice(role) || IsBelow(role, node) || IsBelow(node, role);

    // "former bank director Lee": a person's noun without an article is always a title.
    private bool IsBare(int start) => type == ActorType.Person
        && (start == 0 || (tree.Tokens[start - 1].Tag != Tag.Det && tree.Tokens[start - 1].Xpos is not ("PRP$" or "POS")));

    private bool IsBelow(int token, int other) =>
        tree.Tokens[token].Head == other && Nominal.Contains(tree.Tokens[token].Relation)
        || (tree.Tokens[token].Head is >= 0 and var head && head != other && tree.Tokens[head].Head == other
            && Nominal.Contains(tree.Tokens[token].Relation) && Nominal.Contains(tree.Tokens[head].Relation));

    private bool IsInTitle(int at, int role) => IsTitleWord(at, role) || JoinsTitle(at) || NounPhrase.IsBeforeHyphen(tree, at)
        || (tree.Tokens[at] is { Tag: Tag.Adv } adverb && char.IsUpper(adverb.Form[0]))
        || (tree.Tokens[at].Tag == Tag.Verb && At(at - 1)?.Form == "-");

    // Before an office with a capital a noun without one is of what stands before: "the decision President Lee took".
    private bool IsTitleWord(int at, int role) => tree.Tokens[at] is { Tag: Tag.Noun or Tag.Propn or Tag.Adj } token
        && !Cues.NearbySource.IsTime(tree, at)
        && !(token.Tag == Tag.Noun && char.IsLower(token.Form[0]) && IsOffice(role) && tree.Tokens[at + 1].Form != "-");

    // "Porto's mayor", "Secretary of State", "vice-mayor"
    private bool JoinsTitle(int at) => tree.Tokens[at] is var token && At(at - 1) is { } before
        && ((token.Xpos == "POS" && before.Tag == Tag.Propn)
            || (token.Form is "-" or "of" && (before.End == token.Start || IsOffice(at - 1))));

    // "after welcoming Lee": what follows a preposition so is a deed.
    private bool IsGerund(int at) => at > 0 && tree.Tokens[at].Form.EndsWith("ing", StringComparison.Ordinal)
        && tree.Tokens[at - 1].Tag is Tag.Adp or Tag.Sconj;

    private IEnumerable<Described> Modifiers(int before)
    {
        // "the former Orrin director": the adjective is the director's.
        if (tree.Tokens[node].Relation == Relation.Compound
            || (last + 1 < tree.Tokens.Count && tree.Tokens[last + 1].Tag is Tag.Noun or Tag.Propn))
            yield break;
        foreach (var child in Enumerable.Range(first, last + 1 - first).SelectMany(tree.Children)
            .Where(child => child < before && tree.Tokens[child].Relation == Relation.Amod))
        {
            foreach (var adjective in tree.Children(child).Where(other => other > child && tree.Tokens[other].Relation == Relation.Conj)
                .Prepend(child))
            {
                if (IsModifier(adjective, before))
                    yield return new Described("modifier", adjective, NounPhrase.First(tree, adjective), adjective);
            }
        }
    }

    private bool IsModifier(int at, int before) => at < before && IsAdjective(at) && !DescribingWords.IsMeasure(tree.Tokens[at])
        && !IsGerund(at) && !tree.Has(at, Relation.Nsubj) && !tree.Has(at, Relation.Cop)
        && Enumerable.Range(at + 1, before - at - 1).All(between =>
            tree.IsWithin(between, node) && tree.Tokens[between].Tag is not (Tag.Det or Tag.Verb or Tag.Adp or Tag.Pron));

    // "the failing bank" and "state-run" describe, "welcoming Lee" is a deed.
    private bool IsAdjective(int at) => tree.Tokens[at].Tag == Tag.Adj
        || (tree.Tokens[at].Tag == Tag.Verb && At(at - 1) is { Tag: Tag.Det or Tag.Adj } or { Form: "-" });

    // "The founder of the line, Lee,": the name is set beside the noun.
    private Described? Before(int name)
    {
        var beside = WithPolite(name) - 2;
        if (beside < 0 || !(tree.Tokens[beside + 1].Form == "," || Cues.Phrases.IsDash(tree.Tokens[beside + 1])))
            return null;
        if (NounBefore(beside) is not (>= 0 and var head) || !Describes(head))
            return null;
        var (start, end) = (NounPhrase.First(tree, head), NounPhrase.Last(tree, head));
        return end == beside && IsDefinite(start, head) ? new Described("apposition", head, start, end) : null;
    }

    // The noun that the tree sets the name beside, else the one right before it; -1 for neither.
    private int NounBefore(int beside)
    {
        if (tree.Tokens[node] is not { Relation: Relation.Appos, Head: var head } || head > beside + 1)
            return IsClosed() ? beside : -1;
        // "the nephew of the mayor, Lee": either of the two.
        return head == beside || !DescribingWords.Fits(tree, beside, type) ? head : -1;
    }

    // Where the tree says nothing, a comma behind the name as well; not "After meeting the mayor, Lee, 45, told us".
    private bool IsClosed() => last + 1 < tree.Tokens.Count && tree.Tokens[last + 1].Form is "," or "." or ")"
        && !(tree.Tokens[node] is { Relation: Relation.Nsubj or Relation.NsubjPass, Head: var verb } && verb > last);

    private bool IsDefinite(int start, int head) =>
        tree.Tokens[start].Tag is Tag.Det or Tag.Propn || tree.Tokens[start].Xpos == "PRP$" || IsPossessive(start, head);

    private bool IsPossessive(int start, int head) =>
        Enumerable.Range(start, head - start).Any(at => tree.Tokens[at].Xpos is "POS" or "PRP$");

    private Described? Behind(int head)
    {
        if (!Describes(head))
            return null;
        var (start, end) = (NounPhrase.First(tree, head, last + 1), NounPhrase.Last(tree, head));
        if (start <= last + 1 || !NounPhrase.IsParting(tree.Tokens[start - 1]) || tree.Tokens[start].Xpos == "WP$"
            || !Enumerable.Range(last + 1, start - last - 1).All(between => MayStandBetween(between, tree.Tokens[head].Head)))
            return null;
        return IsOfNext(start, head, end) ? null : new Described("apposition", head, start, end);
    }

    // Between a name and what describes it: marks that part the two, and words of the phrase above, but no verb and no "and".
    private bool MayStandBetween(int at, int above) => (NounPhrase.IsParting(tree.Tokens[at]) || tree.IsWithin(at, above))
        && tree.Tokens[at] is not ({ Form: ";" or ":" } or { Tag: Tag.Verb or Tag.Cconj });

    // "Lee, magnate Park" and "Lee, his brother, Park": the words are of the next name.
    private bool IsOfNext(int start, int head, int end)
    {
        var next = end + 1;
        if (next >= tree.Tokens.Count)
            return false;
        if (tree.Tokens[next].Tag == Tag.Propn || tree.Tokens[next].Xpos == "POS" || isNamed(next))
            return true;
        // "PORTO — The mayor said": a dash that nothing closes is a dateline's.
        if (Cues.Phrases.IsDash(tree.Tokens[start - 1]) && tree.Tokens[next].Tag != Tag.Punct)
            return true;
        return tree.Tokens[next].Form == "," && next + 1 < tree.Tokens.Count && tree.Tokens[next + 1].Tag == Tag.Propn
            && IsPossessive(start, head);
    }
}
