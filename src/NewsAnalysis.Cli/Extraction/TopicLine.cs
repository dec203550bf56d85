using System.Text.Json;
using NewsAnalysis.Figures;
using NewsAnalysis.Text;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Cli.Extraction;

/// <summary>The lines of <c>extract topics</c>.</summary>
internal static class TopicLine
{
    /// <summary>One topic with its verdict and the places of its claims.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="place">Where a claim stands, in the unit asked for.</param>
    public static string Write(Topic topic, Func<FigureClaim, TextSpan> place) => JsonLine.Write(json =>
    {
        json.WriteString("story", topic.Story);
        json.WriteString("topic", topic.Id);
        json.WriteString("unit", topic.Unit);
        json.WriteString("event", topic.Event);
        json.WriteString("verdict", ArticleLine.Name(topic.Verdict));
        json.WriteString("grade", ArticleLine.Name(topic.Grade));
        json.WriteNumber("probability", Rounded(topic.Probability));
        json.WriteString("cause", topic.Cause == Cause.None ? null : ArticleLine.Name(topic.Cause));
        var scaled = OneUnit.Of(topic);
        json.WriteNumber("low", Lowest(scaled));
        json.WriteNumber("high", Highest(scaled));
        json.WriteNumber("origins", topic.IndependentSources.Count);
        if (topic.Timeline)
            json.WriteBoolean("timeline", true);
        json.WriteObjects("claims", topic.Claims, claim =>
        {
            json.WriteString("article", claim.Article.Id);
            json.WriteSpan(place(claim));
        });
        WritePairs(json, topic);
    });

    /// <summary>The pairs, with the places of their claims in the list of claims.</summary>
    private static void WritePairs(Utf8JsonWriter json, Topic topic)
    {
        var places = topic.Claims.Index().DistinctBy(claim => (claim.Item.Article.Id, claim.Item.Span))
            .ToDictionary(claim => (claim.Item.Article.Id, claim.Item.Span), claim => claim.Index);
        json.WriteObjects("pairs", topic.Pairs, pair =>
        {
            json.WriteNumber("left", places[(pair.Left.Article.Id, pair.Left.Span)]);
            json.WriteNumber("right", places[(pair.Right.Article.Id, pair.Right.Span)]);
            json.WriteString("grade", ArticleLine.Name(pair.Grade));
            json.WriteNumber("probability", Rounded(pair.Probability));
            json.WriteString("against", pair.Against.Length == 0 ? null : pair.Against);
        });
    }

    private static decimal Rounded(double probability) => Math.Round((decimal)probability, 3);

    // An open end on either side leaves that side of the topic open.
    private static decimal? Lowest(IReadOnlyList<FigureClaim> claims) =>
        claims.Any(claim => claim.Interval.Low is null) ? null : claims.Min(claim => claim.Interval.Low);

    private static decimal? Highest(IReadOnlyList<FigureClaim> claims) =>
        claims.Any(claim => claim.Interval.High is null) ? null : claims.Max(claim => claim.Interval.High);
}
