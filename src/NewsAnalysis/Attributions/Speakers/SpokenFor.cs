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

    /// <summary>The heads of those who speak together: "Ann Lee, Paul Berg and the mayor"; the source alone where it is one.</summary>
    public static IReadOnlyList<int> Heads(SentenceTree tree, int source, TextSpan words)
    {
        var heads = new List<int> { source };
        foreach (var child in tree.Children(source).Where(child => child > source && words.Contains(tree.Tokens[child].Start)))
        {
            if (Phrases.IsListed(tree, source, child))
                heads.AddRange(Heads(tree, child, words));
            else if (tree.Tokens[child] is { Relation: Relation.Conj, Tag: Tag.Noun or Tag.Propn })
                heads.Add(child);
        }

        return heads;
    }

    // "Secretary of the Interior Ann Lee", "Secretary for Trade Ann Lee", where the tree gives the name to what the office is of;
    // not "a clerk of President Lee", nor "Clerk for Ann Lee".
    private static bool IsOfOffice(SentenceTree tree, int source, PersonInText person)
    {
        var first = tree.TokenAt(person.Span.Start);
        return source + 1 < tree.Tokens.Count && tree.Tokens[source + 1].Lemma is "of" or "for" && first > source + 2
            && tree.Tokens[first - 1] is { Tag: Tag.Propn or Tag.Noun } office && char.IsUpper(office.Form[0])
            && char.IsUpper(tree.Tokens[source].Form[0])
            && !WordClasses.OfNoun(office.Lemma.ToLowerInvariant()).Contains("person")
            && !tree.Tokens.Take(first).Skip(source + 2).Any(token => token.Tag is not (Tag.Propn or Tag.Det or Tag.Noun or Tag.Adj));
    }
}
