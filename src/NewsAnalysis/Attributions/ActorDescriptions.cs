using NewsAnalysis.Actors;
using NewsAnalysis.Attributions.Describing;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions;

/// <summary>Words by which an article describes an actor.</summary>
/// <param name="Mention">The mention that is described.</param>
/// <param name="Way">apposition, title, modifier, predicate, role, modifies, subject of, object of.</param>
/// <param name="Words">The words as they stand there; of a verb its dictionary form.</param>
/// <param name="Span">Where they stand.</param>
public sealed record ActorDescription(Mention Mention, string Way, string Words, TextSpan Span)
{
    /// <summary>The sentence in which the words stand; a role may stand in another than the name that it stands for.</summary>
    public string Quote { get; init; } = Mention.Quote;
}

/// <summary>Reads how actors are described, from the trees of the sentences that name them: "Orrin, the shipping group" (apposition),
/// "President Vance" (title), "flooded Marrow" (modifier), "Orrin is a family firm" (predicate), "the president" of whom the article calls
/// one so (role), and the verbs that the actor is subject or object of.</summary>
public static class ActorDescriptions
{
    /// <summary>The descriptions in an article, in the order of its mentions; behind them those that stand for a name.</summary>
    /// <param name="article">The article.</param>
    /// <param name="mentions">The mentions in it.</param>
    /// <param name="typeOf">What an actor is, by its name; null where that is not known.</param>
    public static IEnumerable<ActorDescription> Of(Article article, IEnumerable<Mention> mentions, Func<string, ActorType?>? typeOf = null)
    {
        var all = mentions.Where(mention => !mention.Ambiguous).ToArray();
        var named = all.SelectMany(mention => Enumerable.Range(mention.Span.Start, mention.Span.Length)).ToHashSet();
        var roles = new ActorRoles(article);
        foreach (var mention in article.IsReadable ? all : [])
        {
            if (article.SentenceAt(mention.Span.Start) is not { } sentence)
                continue;
            roles.Count(mention);
            var tree = article.TreeOf(sentence);
            var (first, last) = (tree.TokenAt(mention.Span.Start), tree.TokenAt(mention.Span.End - 1));
            if (first < 0 || last < 0)
                continue;
            var node = Head(tree, last, mention.Span);
            foreach (var found in StandsForAnother(mention) ? []
                : Phrases(tree, (first, last, node), typeOf?.Invoke(mention.Actor), at => named.Contains(tree.Tokens[at].Start)))
            {
                if (found.Way is "title" or "apposition")
                    roles.Add(tree, found, mention);
                var span = NounPhrase.Span(tree, found.First, found.Last);
                yield return new ActorDescription(mention, found.Way, span.Of(article.Text).ReplaceLineEndings(" "), span);
            }

            if (Verb(tree, node) is { } verb)
                yield return new ActorDescription(mention, verb.Way, verb.Words, verb.Span);
        }

        foreach (var description in roles.Found())
            yield return description;
    }

    // What is said of a capital or a people is not said of the state that it stands for.
    private static bool StandsForAnother(Mention mention) =>
        mention.Kind is MentionKind.Demonym or MentionKind.Metonym or MentionKind.Place;

    // The head of the words of a mention.
    private static int Head(SentenceTree tree, int node, TextSpan mention)
    {
        while (tree.Tokens[node].Head is >= 0 and var head && mention.Contains(tree.Tokens[head].Start))
            node = head;
        return node;
    }

    private static IEnumerable<Described> Phrases(SentenceTree tree, (int First, int Last, int Head) name, ActorType? type,
        Func<int, bool> isNamed)
    {
        var beside = new BesideName(tree, name.First, name.Last, name.Head, type, isNamed).Found();
        return beside.Concat(SaidOfName.Of(tree, name.Last, name.Head));
    }

    private static (string Way, string Words, TextSpan Span)? Verb(SentenceTree tree, int node)
    {
        var own = tree.Tokens[node];
        if (own.Head < 0)
            return null;
        var head = tree.Tokens[own.Head];
        return own.Relation switch
        {
            Relation.Compound when head.Tag == Tag.Noun => ("modifies", head.Form, new TextSpan(head.Start, head.End)),
            Relation.Nsubj when head.Tag == Tag.Verb => ("subject of", head.Lemma, new TextSpan(head.Start, head.End)),
            Relation.Obj or Relation.NsubjPass when head.Tag == Tag.Verb => ("object of", head.Lemma, new TextSpan(head.Start, head.End)),
            _ => null,
        };
    }
}
