using NewsAnalysis.Text;

namespace NewsAnalysis.Cli.Extraction;

/// <summary>The lines of <c>extract topics</c>.</summary>
internal static class TopicLine
{
    /// <summary>One topic with its verdict and the places of its claims.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="place">Where a claim stands, in the unit asked for.</param>
    public static string Write(Topic topic, Func<FigureClaim, TextSpan> place)
    {
        var scaled = OneUnit.Of(topic);
        return JsonLine.Write(new JsonLine.Members(
            new
            {
                story = topic.Story,
                topic = topic.Id,
                unit = topic.Unit,
                @event = topic.Event,
                verdict = topic.Verdict,
                grade = topic.Grade,
                probability = Rounded(topic.Probability),
                cause = topic.Cause == Cause.None ? null : (Cause?)topic.Cause,
                // An open end on either side leaves that side of the topic open.
                low = scaled.Any(claim => claim.Interval.Low is null) ? null : JsonLine.Plain(scaled.Min(claim => claim.Interval.Low)),
                high = scaled.Any(claim => claim.Interval.High is null) ? null : JsonLine.Plain(scaled.Max(claim => claim.Interval.High)),
                origins = topic.IndependentSources.Count,
            },
            topic.Timeline ? new { timeline = true } : null,
            new
            {
                claims = topic.Claims.Select(claim => (claim.Article.Id, Span: place(claim)))
                    .Select(claim => new { article = claim.Id, start = claim.Span.Start, end = claim.Span.End }),
                pairs = Pairs(topic),
            }));
    }

    /// <summary>The pairs, with the places of their claims in the list of claims.</summary>
    private static IEnumerable<object> Pairs(Topic topic)
    {
        var places = topic.Claims.Index().DistinctBy(claim => (claim.Item.Article.Id, claim.Item.Span))
            .ToDictionary(claim => (claim.Item.Article.Id, claim.Item.Span), claim => claim.Index);
        return topic.Pairs.Select(pair => new
        {
            left = places[(pair.Left.Article.Id, pair.Left.Span)],
            right = places[(pair.Right.Article.Id, pair.Right.Span)],
            grade = pair.Grade,
            probability = Rounded(pair.Probability),
            against = pair.Against.Length == 0 ? null : pair.Against,
        });
    }

    private static decimal Rounded(double probability) => Math.Round((decimal)probability, 3);
}
