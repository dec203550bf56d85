using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Text;
using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Attributions;

/// <summary>Words by which an article describes an actor.</summary>
/// <param name="Mention">The mention that is described.</param>
/// <param name="Way">apposition, title, modifier, predicate, role, subject of, object of.</param>
/// <param name="Words">The words as they stand there; of a verb its dictionary form.</param>
/// <param name="Span">Where they stand.</param>
public sealed record ActorDescription(Mention Mention, string Way, string Words, TextSpan Span);

/// <summary>
/// Reads how actors are described, from the trees of the sentences that name them: "Orrin, the shipping group" (apposition),
/// "President Vance" (title), "flooded Marrow" (modifier), "Orrin is a family firm" (predicate), "the president" of whom the article calls
/// one so (role), and the verbs that the actor is subject or object of.
/// </summary>
public static class ActorDescriptions
{
    /// <summary>The descriptions in an article, in the order of its mentions; behind them those that stand for a name.</summary>
    /// <param name="article">The article.</param>
    /// <param name="mentions">The mentions in it.</param>
    public static IEnumerable<ActorDescription> Of(Article article, IEnumerable<Mention> mentions)
    {
        var roles = new ActorRoles(article);
        foreach (var mention in mentions)
        {
            if (mention.Ambiguous || !article.IsReadable || article.SentenceAt(mention.Span.Start) is not { } sentence)
                continue;
            roles.Count(mention);
            var tree = article.TreeOf(sentence);
            if (tree.TokenAt(mention.Span.End - 1) is not (>= 0 and var last))
                continue;
            foreach (var (way, words, span) in OfNode(article.Text, tree, Head(tree, last, mention.Span), mention))
            {
                if (way is "apposition" or "title" or "predicate")
                    roles.Add(tree, span, mention);
                yield return new ActorDescription(mention, way, words, span);
            }
        }

        foreach (var description in roles.Found())
            yield return description;
    }

    // The head of the words of a mention.
    private static int Head(SentenceTree tree, int node, TextSpan mention)
    {
        while (tree.Tokens[node].Head is >= 0 and var head && mention.Contains(tree.Tokens[head].Start))
            node = head;
        return node;
    }

    private static IEnumerable<(string Way, string Words, TextSpan Span)> OfNode(string text, SentenceTree tree, int node, Mention mention)
    {
        foreach (var child in tree.Children(node))
        {
            var token = tree.Tokens[child];
            if (mention.Span.Contains(token.Start))
                continue;
            if (token.Relation == Relation.Appos)
                yield return Phrase("apposition", child);
            else if (child < node && token.Relation is Relation.Compound or Relation.NmodDesc
                && !SpeakerWords.Has("polite", token.Form))
                yield return Phrase("title", child);
            else if (token.Relation == Relation.Amod)
                yield return Phrase("modifier", child);
        }

        var own = tree.Tokens[node];
        if (own.Head < 0)
            yield break;
        var head = tree.Tokens[own.Head];
        if (own.Relation == Relation.Appos && head.Tag is Tag.Noun or Tag.Propn)
            yield return Phrase("apposition", own.Head);
        else if (own.Relation == Relation.Compound && head.Tag == Tag.Noun)
            yield return ("modifies", head.Form, new TextSpan(head.Start, head.End));
        else if (own.Relation == Relation.Nsubj && tree.Has(own.Head, Relation.Cop) && head.Tag is Tag.Noun or Tag.Adj)
            yield return Phrase("predicate", own.Head);
        else if (own.Relation is Relation.Nsubj && head.Tag == Tag.Verb)
            yield return ("subject of", head.Lemma, new TextSpan(head.Start, head.End));
        else if (own.Relation is Relation.Obj or Relation.NsubjPass && head.Tag == Tag.Verb)
            yield return ("object of", head.Lemma, new TextSpan(head.Start, head.End));

        (string, string, TextSpan) Phrase(string way, int at)
        {
            var span = Phrases.Name(tree, at);
            return (way, span.Of(text).ReplaceLineEndings(" "), span);
        }
    }
}
