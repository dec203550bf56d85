using NewsAnalysis.Articles;
using NewsAnalysis.Text;
using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Attributions.Speakers;

/// <summary>
/// Finds where an article names people. A name of two words whose parts the tree joins as a person's name is one; its last word stands for
/// the person from then on.
/// </summary>
internal static class PersonFinder
{
    /// <summary>The places, in text order.</summary>
    public static IReadOnlyList<NamedPerson> Find(Article article)
    {
        var found = new List<NamedPerson>();
        var full = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var sentence in article.Sentences)
        {
            var tree = article.TreeOf(sentence);
            for (var node = 0; node < tree.Tokens.Count; node++)
            {
                if (tree.Tokens[node].Tag == Tag.Propn && tree.Tokens[node].Relation is not (Relation.Flat or Relation.Compound or Relation.NmodDesc) && Of(article, sentence, tree, node) is { } person)
                    Add(person);
            }
        }

        // A surname alone is a person's where the article names one in full, and one only.
        return [.. found.Select(person => person.Name.Contains(' ', StringComparison.Ordinal) ? person
            : full.TryGetValue(person.Surname, out var names) && names.Count == 1 ? person with { Name = names.First() }
            : person.Gender != Gender.Unknown || names is { Count: > 1 } ? person : null).OfType<NamedPerson>()];

        void Add(NamedPerson person)
        {
            found.Add(person);
            if (person.Name == person.Surname)
                return;
            if (!full.TryGetValue(person.Surname, out var names))
                full[person.Surname] = names = new HashSet<string>(StringComparer.Ordinal);
            names.Add(person.Name);
        }
    }

    private static NamedPerson? Of(Article article, Sentence sentence, SentenceTree tree, int head)
    {
        int[] parts = [.. tree.Children(head).Where(child => tree.Tokens[child] is { Relation: Relation.Flat or Relation.Compound or Relation.NmodDesc, Tag: Tag.Propn }).Append(head).Order()];
        var gender = parts.Select(part => SpeakerWords.GenderOf(tree.Tokens[part].Form)).FirstOrDefault(told => told != Gender.Unknown);
        int[] name = [.. parts.SkipWhile(part => SpeakerWords.Has("title", tree.Tokens[part].Form))];
        if (name.Length is 0 or > 4 || name[^1] - name[0] > name.Length + 1 || (name.Length > 1 && !tree.Children(head).Any(child => tree.Tokens[child].Relation == Relation.Flat)))
            return null;
        int[] described = [.. tree.Children(head).Where(child => tree.Tokens[child] is { Relation: Relation.Appos or Relation.Compound or Relation.NmodDesc, Tag: Tag.Noun or Tag.Propn })];
        string[] roles = [.. described.Concat(parts).Except(name).Select(child => tree.Tokens[child].Lemma.ToLowerInvariant())];
        gender = gender != Gender.Unknown ? gender : roles.Select(SpeakerWords.GenderOf).FirstOrDefault(told => told != Gender.Unknown);
        var span = new TextSpan(tree.Tokens[name[0]].Start, tree.Tokens[name[^1]].End);
        return new NamedPerson(span.Of(article.Text), tree.Tokens[name[^1]].Form, span, sentence.Index,
            IsSubject(tree, head), gender, roles);
    }

    private static bool IsSubject(SentenceTree tree, int head)
    {
        while (tree.Tokens[head].Relation == Relation.Conj)
            head = tree.Tokens[head].Head;
        return tree.Tokens[head].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.OblAgent or Relation.NsubjOuter;
    }
}
