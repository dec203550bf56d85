using NewsAnalysis.Articles;
using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Attributions.Quoting;

namespace NewsAnalysis.Attributions;

/// <summary>
/// Finds who says what in an article: direct and indirect speech, documents, and what is thought or wanted. Pure and safe to use from many
/// threads; the time is linear in the length of the article.
/// </summary>
public static class AttributionReader
{
    private const double Least = 0.33;

    /// <summary>The attributions of an article in the order of their cues; none of an article in a language that is not read.</summary>
    public static IReadOnlyList<Attribution> Read(Article article)
    {
        if (!article.IsReadable)
            return [];
        var quotes = new Quotes(article.Text);
        var drafts = new List<Draft>();
        foreach (var sentence in article.Sentences)
        {
            foreach (var cue in CueFinder.Find(article.TreeOf(sentence), quotes))
            {
                var rule = CueRules.Of(cue);
                var probability = rule is not null ? CueRules.Sure : CueModel.Fitted.Probability(CueFeatures.Of(cue, quotes, sentence.Index));
                if (probability >= Least)
                    drafts.Add(new Draft(cue, sentence, probability, rule, quotes.Holding(cue.Span.Start)));
            }
        }

        QuoteOwners.Give(article, quotes, drafts);
        return Levels.Of(article, [.. drafts.Where(draft => draft.Content.Count > 0)], quotes);
    }
}
