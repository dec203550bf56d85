using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Measures;

/// <summary>Two claims of two articles compared. One row a pair.</summary>
/// <param name="Topic">Their topic.</param>
/// <param name="Pair">The pair: its grade, the probability of being about the same thing, and what speaks against it.</param>
public sealed record PairRow(Topic Topic, ClaimPair Pair);

/// <summary>A claim of a topic whose numbers change with the time they hold for. One row a claim.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Date">The date the number holds for where the text says so, else the article's; null where neither is known.</param>
/// <param name="Claim">The claim: its outlet, interval and source.</param>
public sealed record TimelineRow(Topic Topic, ArticleDate? Date, FigureClaim Claim);

/// <summary>Pairs of claims by their grade, and topics as time lines.</summary>
public static class PairMeasures
{
    /// <summary>The pairs of a grade between articles, the most probable first, then by topic and place; what one article says against itself is left out.</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="grade">The grade: <see cref="Grade.Differs"/> for findings, <see cref="Grade.Look"/> for what is listed apart.</param>
    public static IReadOnlyList<PairRow> Pairs(IEnumerable<Topic> topics, Grade grade) =>
    [
        .. topics.SelectMany(topic => topic.Pairs.Where(pair => pair.Grade == grade && !pair.SameArticle).Select(pair => new PairRow(topic, pair)))
            .OrderByDescending(row => row.Pair.Probability).ThenBy(row => row.Topic.Id, StringComparer.Ordinal)
            .ThenBy(row => row.Pair.Left.Article.Id, StringComparer.Ordinal).ThenBy(row => row.Pair.Left.Span)
            .ThenBy(row => row.Pair.Right.Article.Id, StringComparer.Ordinal).ThenBy(row => row.Pair.Right.Span),
    ];

    /// <summary>The claims of the topics that are time lines, by topic and date, undated ones last; a number that an article repeats once.</summary>
    public static IReadOnlyList<TimelineRow> Timelines(IEnumerable<Topic> topics) =>
    [
        .. topics.Where(topic => topic.Timeline).OrderBy(topic => topic.Id, StringComparer.Ordinal).SelectMany(topic => topic.Claims
            .DistinctBy(claim => (claim.Article.Id, claim.Interval)).Select(claim => new TimelineRow(topic, claim.AsOf ?? claim.Article.Published.Value, claim))
            .OrderBy(row => row.Date is null).ThenBy(row => row.Date)),
    ];
}
