using System.Collections.Frozen;
using NewsAnalysis.Articles;
using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Answering;

/// <summary>
/// Says which attributions near a number answer for it: a logistic regression over <see cref="AnswerFeatures"/>, fitted by
/// <c>NewsAnalysis.Training answers</c>; none of the weights in <c>answer-weights.tsv</c> is set by hand.
/// </summary>
internal static class AnswerModel
{
    /// <summary>
    /// How sure the model must be. A figure whose source is wrong is worse than one without: over articles that the model had not seen, 82 in 100
    /// of the sources that it gives at this bar are right.
    /// </summary>
    public const double Least = 0.55;

    private const double LeastOfThing = 0.75;

    private static readonly FrozenDictionary<string, float> Weights = CueModel.Read("answer-weights");

    /// <summary>The attributions that answer for a number, from the one that says it to the one that passes it on.</summary>
    /// <param name="article">The article.</param>
    /// <param name="near">Its attributions.</param>
    /// <param name="number">The number.</param>
    /// <param name="sentence">The sentence of the number.</param>
    public static IReadOnlyList<Attribution> Of(Article article, NearbyAttributions near, TextSpan number, int sentence)
    {
        Answer[] all = [.. near.Around(sentence)];
        if (all.Length == 0)
            return [];
        var features = new AnswerFeatures(article, near.Quotes, number, article.Sentences[sentence]);
        Answer[] sure = [.. all.Where(answer => IsToldByNumber(answer, number) || (IsSaying(answer.Attribution) && CueModel.Probability(Weights, features.Of(answer, all)) >= Least))];
        return [.. sure.Union(all.Where(answer => IsPassedOn(answer, sure, number))).Select(answer => answer.Attribution)
            .OrderBy(attribution => !attribution.Holds(number)).ThenBy(attribution => attribution.Content.Sum(content => content.Length))];
    }

    // "The bank rejected the ministry's claim that 40 boats sank": of a number that is passed on answers who is told by a rule to have said it.
    private static bool IsPassedOn(Answer answer, Answer[] sure, TextSpan number) =>
        answer.Draft is { Rule: not null } draft && draft.OwnContent.Any(span => span.Contains(number)) && sure.Any(outer => outer.Attribution.Holds(answer.Attribution.Cue));

    // "The firm showed 40 boats" shows things and tells nothing of their number; "announced 40 posts" is a surer cue.
    private static bool IsSaying(Attribution attribution) => attribution.IsSpeech || attribution.HasVerb || attribution.Probability >= LeastOfThing;

    // "Police put the crowd at 600", "confirmed 58 deaths", "58 deaths were confirmed by": by such a rule the number itself is what is said. "Police
    // put the boxes on the lawn" is none.
    private static bool IsToldByNumber(Answer answer, TextSpan number) =>
        answer.Draft.Rule is "put-at" or "number-said" or "said-by" && answer.Draft.OwnContent.Any(span => span.Contains(number));
}
