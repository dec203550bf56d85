using System.Collections.Concurrent;

namespace NewsAnalysis.Actors.Matching;

/// <summary>What the place of a capital's name in the sentence tells: a government does, says and wants; a place is visited, lies and is
/// flooded.</summary>
internal static class MetonymTree
{
    private const int LongestSentence = 600;
    private const int MostKnown = 20_000;
    private static readonly ConcurrentDictionary<(string Sentence, int Position, int Question), bool?> Known = new();
    private static readonly FrozenDictionary<string, WordSet> WordSets = NameLists.Read("metonyms");

    /// <summary>Whether the name means the place; null where the tree does not tell.</summary>
    public static bool? IsPlace(MentionReading reading, int start, int end) => Remembered(reading, start, end, 0, static (tree, token) =>
    {
        while (tree.Tokens[token] is { Relation: Relation.Conj or Relation.Appos, Head: >= 0 and var head })
            token = head;
        return ByRelation(tree, token);
    });

    /// <summary>Whether the name means the place, where it stands before a noun that it says more about; null where it does not.</summary>
    public static bool? BeforeNoun(MentionReading reading, int start, int end) =>
        Remembered(reading, start, end, 1, static (tree, token) => IsModifier(tree, token) ? ByRelation(tree, token) : null);

    /// <summary>Whether what the name owns is a thing of a town; null where it owns nothing.</summary>
    public static bool? OwnsPlace(MentionReading reading, int start, int end) => Remembered(reading, start, end, 2, static (tree, token) =>
        tree.Tokens[token] is { Relation: Relation.NmodPoss, Head: >= 0 and var head }
            ? Has("placePossessions", tree.Tokens[head].Lemma) : null);

    // Outlets print the sentences of agencies by the dozen, and a name is asked about more than once.
    private static bool? Remembered(MentionReading reading, int start, int end, int question, Func<SentenceTree, int, bool?> decide)
    {
        if (reading.Article.SentenceAt(start) is not { } sentence || sentence.Span.Length > LongestSentence)
            return null;
        var key = (sentence.Span.Of(reading.Text), start - sentence.Span.Start, question);
        if (Known.TryGetValue(key, out var known))
            return known;
        if (Known.Count >= MostKnown)
            Known.Clear();
        return Known[key] = Read(reading, start, end) is var (tree, token) ? decide(tree, token) : null;
    }

    private static (SentenceTree Tree, int Token)? Read(MentionReading reading, int start, int end)
    {
        if (reading.Article.SentenceAt(start) is not { } sentence || sentence.Span.Length > LongestSentence)
            return null;
        var tree = reading.TreeOf(sentence);
        var token = tree.TokenAt(end - 1);
        while (token >= 0 && IsPartOfName(tree, token, start, end))
            token = tree.Tokens[token].Head;
        return token < 0 ? null : (tree, token);
    }

    private static bool IsModifier(SentenceTree tree, int token) =>
        tree.Tokens[token] is { Relation: Relation.Compound or Relation.Amod or Relation.NmodDesc, Head: var head } && head > token;

    private static bool IsPartOfName(SentenceTree tree, int token, int start, int end) =>
        tree.Tokens[token].Head is >= 0 and var head && tree.Tokens[head].Start >= start && tree.Tokens[head].End <= end;

    private static bool? ByRelation(SentenceTree tree, int token)
    {
        var found = tree.Tokens[token];
        var head = found.Head < 0 ? null : tree.Tokens[found.Head];
        return found.Relation switch
        {
            Relation.Nsubj or Relation.NsubjOuter => BySubject(tree, found.Head),
            Relation.NsubjPass => !Has("metonymPassives", head!.Lemma),
            Relation.Obj or Relation.Iobj => !Has("metonymObjects", head!.Lemma) && !tree.Has(found.Head, Relation.Xcomp),
            Relation.OblAgent => false,
            // "London bankers", but "Washington policy".
            Relation.Compound or Relation.Amod or Relation.NmodDesc when IsModifier(tree, token) => !Has("metonymNouns", head!.Lemma),
            Relation.Obl or Relation.Nmod => ByCase(tree, token),
            _ => null,
        };
    }

    private static bool BySubject(SentenceTree tree, int predicate)
    {
        var lemma = tree.Tokens[predicate].Lemma;
        // "Vienna is ready", "Vienna is an ally"; "Vienna is a town", "Vienna is lovely".
        if (tree.Has(predicate, Relation.Cop) && tree.Child(predicate, Relation.Case) is >= 0 and var mark)
            return tree.Tokens[predicate].Tag == Tag.Propn || (Has("placeStates", tree.Tokens[mark].Form) && !Has("metonymStates", lemma));
        return tree.Has(predicate, Relation.Cop) || tree.Tokens[predicate].Tag is Tag.Adj or Tag.Noun
            ? !Has("metonymIs", lemma) : Has("placeSubjectVerbs", lemma);
    }

    private static bool? ByCase(SentenceTree tree, int token)
    {
        if (tree.Child(token, Relation.Case) is not (>= 0 and var mark))
            return null;
        var head = tree.Tokens[token].Head;
        return MetonymRules.OfPreposition(Folding.Key(tree.Tokens[mark].Form), head < 0 ? null : Folding.Key(tree.Tokens[head].Form));
    }

    private static bool Has(string list, string lemma) => WordSets[list].Contains(Folding.Key(lemma));
}
