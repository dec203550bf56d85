using NewsAnalysis.Actors.Matching;
using NewsAnalysis.Articles;
using NewsAnalysis.Text;

namespace NewsAnalysis.Actors;

/// <summary>
/// Finds the actors of a dictionary in articles. The dictionary is compiled once; finding takes time by the length of the article.
/// Safe to use from several threads.
/// </summary>
/// <param name="dictionary">The actors to look for; their order does not matter.</param>
public sealed class MentionFinder(ActorDictionary dictionary)
{
    private readonly CompiledDictionary _compiled = new(dictionary);

    /// <summary>
    /// The mentions in headline, body and captions, in text order, never overlapping. Spans leave a possessive 's out. The title of an article without a
    /// headline in its text tells whom a surname may mean, and is not counted.
    /// </summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<Mention> Find(Article article)
    {
        var hits = TitledArticle.Match(_compiled, article);
        hits.RemoveAll(hit => hit.IsOpen);
        var mentions = new Mention[hits.Count];
        var (sentences, index, last, quote) = (article.Sentences, 0, (Sentence?)null, "");
        for (var i = 0; i < mentions.Length; i++)
        {
            var hit = hits[i];
            var span = new TextSpan(hit.Start, hit.End);
            // The mentions stand in text order, and so do the sentences.
            while (index + 1 < sentences.Count && sentences[index + 1].Span.Start <= hit.Start)
                index++;
            var sentence = sentences.Count == 0 ? null : sentences[index];
            if (!ReferenceEquals(sentence, last))
                (last, quote) = (sentence, sentence?.Span.Of(article.Text) ?? "");
            var name = _compiled.Actors[hit.Actor].Name;
            var text = article.Text.AsSpan(hit.Start, hit.End - hit.Start).SequenceEqual(name) ? name : span.Of(article.Text);
            mentions[i] = new Mention(
                article.Info, span, text, name, hit.Kind, PartSearch.KindAt(article, hit.Start),
                sentence?.Index ?? 0, quote, hit.Ambiguous)
            {
                QuoteStart = sentence?.Span.Start ?? 0,
                By = hit.By,
            };
        }

        return mentions;
    }
}
