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

    /// <summary>Everything beside the name.</summary>
    public IEnumerable<Described> Found()
    {
        var title = Title();
        if (title is not null)
            yield return title;
        foreach (var modifier in Modifiers(title?.First ?? first))
            yield return modifier;
        if (Before(title?.First ?? first) is { } before)
            yield return before;
        var found = 0;
        foreach (var behind in Enumerable.Range(title?.First ?? first, last + 1 - (title?.First ?? first)).SelectMany(tree.Children)
            .Where(child => child > last && tree.Tokens[child].Relation is Relation.Appos or Relation.Parataxis
                or Relation.List or Relation.Dep))
        {
            if (Behind(behind) is not { } apposition)
                continue;
            found++;
            yield return apposition;
        }

        if (found == 0 && Set() is { } set)
            yield return set;
    }

    // ", the founder of the line," however the tree hangs it: an article or possessive begins it, and a comma, a stop or "who" ends it.
    private Described? Set()
    {
        var start = last + 2;
        if (start >= tree.Tokens.Count || tree.Tokens[last + 1].Form != ","
            || !(tree.Tokens[start].Form is "a" or "an" or "the" || tree.Tokens[start].Xpos == "PRP$"))
            return null;
        var head = start + 1;
        while (head + 1 < tree.Tokens.Count && tree.Tokens[head + 1].Tag is Tag.Noun or Tag.Adj or Tag.Propn or Tag.Part
            || (head + 1 < tree.Tokens.Count && (tree.Tokens[head + 1].Form == "-" || tree.Tokens[head].Form == "-")))
            head++;
        if (head >= tree.Tokens.Count || tree.Tokens[head].Tag is not (Tag.Noun or Tag.Propn) || isNamed(head)
            || !DescribingWords.Fits(tree, head, type))
            return null;
        var end = NounPhrase.Last(tree, head);
        return end + 1 < tree.Tokens.Count && tree.Tokens[end + 1].Form is "," or "." or "who" or "which" && !IsOfNext(start, head, end)
            ? new Described("apposition", head, start, end) : null;
    }

    private Described? Title()
    {
        var at = first - 1;
        while (at >= 0 && SpeakerWords.Has("polite", tree.Tokens[at].Form))
            at--;
        if (at < 0 || RoleAt(at) is not { } role)
            return null;
        var start = role;
        while (start > 0 && IsInTitle(start - 1, role))
            start--;
        while (start < role && (tree.Tokens[start].Form == "-" || IsGerund(start)))
            start++;
        return IsJoined(role) || IsBare(start) ? new Described("title", role, start, at) : null;
    }

    // The noun of a title that ends at a token: "director", "Secretary of State".
    private int? RoleAt(int at)
    {
        if (DescribingWords.Fits(tree, at, type))
            return at;
        var of = tree.Tokens[at].Tag is Tag.Noun or Tag.Propn ? at : 0;
        while (of > 0 && tree.Tokens[of].Tag is Tag.Propn or Tag.Noun or Tag.Adj or Tag.Det)
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

    // Before an office with a capital a noun without one is of what stands before: "the decision President Lee took".
    private bool IsInTitle(int at, int role)
    {
        var token = tree.Tokens[at];
        return (token.Tag is Tag.Noun or Tag.Propn or Tag.Adj && !Cues.NearbySource.IsTime(tree, at)
                && !(token.Tag == Tag.Noun && char.IsLower(token.Form[0]) && IsOffice(role) && tree.Tokens[at + 1].Form != "-"))
            || (token.Xpos == "POS" && at > 0 && tree.Tokens[at - 1].Tag == Tag.Propn)
            || (token.Form is "-" or "of" && at > 0 && (tree.Tokens[at - 1].End == token.Start || IsOffice(at - 1)))
            || (tree.Tokens[at + 1].Form == "-" && token.End == tree.Tokens[at + 1].Start)
            || (token.Tag == Tag.Adv && char.IsUpper(token.Form[0]))
            || (token.Tag == Tag.Verb && at > 0 && tree.Tokens[at - 1].Form == "-");
    }

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

    private bool IsModifier(int at, int before)
    {
        var token = tree.Tokens[at];
        if (at >= before || DescribingWords.IsMeasure(token) || IsGerund(at) || tree.Has(at, Relation.Nsubj) || tree.Has(at, Relation.Cop))
            return false;
        for (var between = at + 1; between < before; between++)
        {
            if (!tree.IsWithin(between, node) || tree.Tokens[between].Tag is Tag.Det or Tag.Verb or Tag.Adp or Tag.Pron)
                return false;
        }

        // "the failing bank" and "state-run" describe, "welcoming Lee" is a deed.
        return token.Tag == Tag.Adj
            || (token.Tag == Tag.Verb && at > 0 && (tree.Tokens[at - 1].Tag is Tag.Det or Tag.Adj || tree.Tokens[at - 1].Form == "-"));
    }

    // "The founder of the line, Lee,": the name is set beside the noun.
    private Described? Before(int name)
    {
        while (name > 0 && SpeakerWords.Has("polite", tree.Tokens[name - 1].Form))
            name--;
        if (name < 2 || tree.Tokens[name - 1] is not { Form: "," or "—" or "–" or "--" })
            return null;
        var isSet = tree.Tokens[node].Relation != Relation.Appos || tree.Tokens[node].Head >= name;
        var head = isSet ? name - 2 : tree.Tokens[node].Head;
        // "the nephew of the mayor, Lee": either of the two.
        if (head != name - 2 && DescribingWords.Fits(tree, name - 2, type))
            return null;
        if (isSet && !IsClosed() || isNamed(head) || !DescribingWords.Fits(tree, head, type))
            return null;
        var (start, end) = (NounPhrase.First(tree, head), NounPhrase.Last(tree, head));
        return end == name - 2 && IsDefinite(start, head) ? new Described("apposition", head, start, end) : null;
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
        if (isNamed(head) || !DescribingWords.Fits(tree, head, type))
            return null;
        var (start, end) = (NounPhrase.First(tree, head, last + 1), NounPhrase.Last(tree, head));
        if (start <= last + 1 || !NounPhrase.IsParting(tree.Tokens[start - 1]) || tree.Tokens[start].Xpos == "WP$")
            return null;
        for (var between = last + 1; between < start; between++)
        {
            if (!NounPhrase.IsParting(tree.Tokens[between]) && !tree.IsWithin(between, tree.Tokens[head].Head)
                || tree.Tokens[between].Form is ";" or ":" || tree.Tokens[between].Tag is Tag.Verb or Tag.Cconj)
                return null;
        }

        return IsOfNext(start, head, end) ? null : new Described("apposition", head, start, end);
    }

    // "Lee, magnate Park" and "Lee, his brother, Park": the words are of the next name.
    private bool IsOfNext(int start, int head, int end)
    {
        var next = end + 1;
        if (next >= tree.Tokens.Count)
            return false;
        if (tree.Tokens[next].Tag == Tag.Propn || tree.Tokens[next].Xpos == "POS" || isNamed(next))
            return true;
        // "PORTO — The mayor said": a dash that nothing closes is a dateline's.
        if (tree.Tokens[start - 1].Form is "—" or "–" or "--" && tree.Tokens[next].Tag != Tag.Punct)
            return true;
        return tree.Tokens[next].Form == "," && next + 1 < tree.Tokens.Count && tree.Tokens[next + 1].Tag == Tag.Propn
            && IsPossessive(start, head);
    }
}
