using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Speakers;

/// <summary>Tells which of the people named in the words of a source speak: "Port adviser Ann Lee" is Ann Lee, "Ann Lee’s lawyer" and "a
/// clerk of Ann Lee" are not.</summary>
internal static class SpokenFor
{
    /// <summary>Whether the person is whom the head of a source means.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="source">The head of the source.</param>
    /// <param name="person">Somebody named in the source's words.</param>
    public static bool Is(SentenceTree tree, int source, PersonInText person)
    {
        if (person.Span.Contains(tree.Tokens[source].Start))
            return true;
        for (var at = person.Head; at >= 0; at = tree.Tokens[at].Head)
        {
            if (at == source)
                return true;
            if (tree.Tokens[at].Relation is not (Relation.Flat or Relation.Appos or Relation.NmodDesc or Relation.Compound))
                return IsOfOffice(tree, source, person);
        }

        return false;
    }

    /// <summary>The heads of those who speak together: "Ann Lee, Paul Berg and the mayor"; one where one speaks, as in "chairman and
    /// chief executive Ann Lee" and "neither Ann Lee nor Paul Berg".</summary>
    public static IReadOnlyList<int> Heads(SentenceTree tree, int source, TextSpan words)
    {
        if (OfTwoOffices(tree, source) is >= 0 and var name)
            return [name];
        var heads = new List<int> { source };
        foreach (var child in tree.Children(source).Where(child => child > source && words.Contains(tree.Tokens[child].Start)))
        {
            if (Phrases.IsListed(tree, source, child))
                heads.AddRange(Heads(tree, child, words));
            else if (tree.Tokens[child] is { Relation: Relation.Conj, Tag: Tag.Noun or Tag.Propn } && IsJoined(tree, source, child)
                && !IsOfName(tree, source, child))
                heads.Add(child);
        }

        return heads;
    }

    // "Chairman and chief executive Ann Lee": the name behind two offices; -1 for none.
    private static int OfTwoOffices(SentenceTree tree, int source) => source + 3 < tree.Tokens.Count
        && SpeakerWords.Has("title", tree.Tokens[source].Form) && tree.Children(source) is [var child] && child > source + 2
        && tree.Tokens[child] is { Relation: Relation.Conj, Tag: Tag.Propn } && tree.Child(child, Relation.Cc) == source + 1
        && tree.Tokens[source + 2] is { Tag: not Tag.Det, Relation: not Relation.NmodPoss, Form: var first }
        && !SpeakerWords.Has("courtesy", first) ? child : -1;

    // "And" stands before the next or before the last of a list, and neither is left out ("not Ann Lee but Paul Berg").
    private static bool IsJoined(SentenceTree tree, int source, int next) =>
        !IsParted(tree, source) && !IsParted(tree, next)
            && tree.Children(source).Where(child => child >= next && tree.Tokens[child].Relation == Relation.Conj)
                .Select(child => tree.Child(child, Relation.Cc)).FirstOrDefault(and => and >= 0, -1) is >= 0 and var joining
            && SpeakerWords.Has("together", tree.Tokens[joining].Form);

    private static bool IsParted(SentenceTree tree, int head) =>
        tree.Children(head).Any(child => SpeakerWords.Has("parting", tree.Tokens[child].Form));

    // "The Ministry of Trade and Industry": two bare words behind "of", of which the tree gives the second to the ministry.
    private static bool IsOfName(SentenceTree tree, int source, int next) => tree.Tokens[source].Tag == Tag.Propn
        && !tree.Has(source, Relation.Flat) && next > source + 3 && tree.Child(next, Relation.Cc) == next - 1
        && tree.Children(next).Count == 1 && tree.Tokens[next].Tag == Tag.Propn
        && tree.Tokens[next - 2] is { Relation: Relation.Nmod, Tag: Tag.Propn, Head: var head } && head == source
        && tree.Tokens[next - 3].Relation == Relation.Case;

    // "Secretary of the Interior Ann Lee", "Secretary for Trade Ann Lee", where the tree gives the name to what the office is of;
    // not "a clerk of President Lee", nor "Clerk for Ann Lee". "Port Chief of Staff Gen. Ann Lee" is one more.
    private static bool IsOfOffice(SentenceTree tree, int source, PersonInText person)
    {
        var (first, last) = (tree.TokenAt(person.Span.Start), source);
        while (last + 1 < first && tree.Tokens[last + 1] is { Relation: Relation.Flat, Head: var head } && head == source)
            last++;
        return last + 1 < tree.Tokens.Count && tree.Tokens[last + 1].Lemma is "of" or "for" && first > last + 2
            && tree.Tokens[first - 1] is { Tag: Tag.Propn or Tag.Noun } office && char.IsUpper(office.Form[0])
            && char.IsUpper(tree.Tokens[source].Form[0])
            && !WordClasses.OfNoun(office.Lemma.ToLowerInvariant()).Contains("person")
            && !tree.Tokens.Take(first).Skip(last + 2).Any(token => token.Tag is not (Tag.Propn or Tag.Det or Tag.Noun or Tag.Adj));
    }
}
