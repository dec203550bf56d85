using NewsAnalysis.Tables;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Measures;

/// <summary>Rows of the figure ledger: topics, what each outlet says on them, and what was left over.</summary>
public static class DiscrepancyMeasures
{
    /// <summary>One row a topic: those that differ first, then those worth a look by their probability, then compatible ones, then
    /// single ones; within them first those that differ in articles of one day, then those whose stated numbers are not all one, the widest
    /// spread first, then vaguer ones, then those that all agree, large numbers before small ones ("two countries" is no news); then more
    /// claims, then by id.</summary>
    public static IReadOnlyList<TopicRow> Topics(IReadOnlyList<Topic> topics) => Sorted(topics);

    /// <summary>The rows of the topics of claims in which there is something to compare, or which a person merged or set apart: a large
    /// corpus has many more of the others.</summary>
    public static IReadOnlyList<TopicRow> Comparable(IReadOnlyList<Topic> topics) =>
        Sorted(topics.Where(topic => topic.Person is null && (topic.Grade != Grade.Single || topic.Corrections.Count > 0)));

    /// <summary>The rows of the ages of persons in which there is something to compare; they are in no other count. Those that differ
    /// come first, of these those of one day, and then the smallest spread first: the further ages are apart, the likelier are they two
    /// persons'.</summary>
    public static IReadOnlyList<TopicRow> Ages(IReadOnlyList<Topic> topics) =>
    [
        .. Sorted(topics.Where(topic => topic.Person is not null && topic.Grade != Grade.Single))
            .OrderByDescending(row => row.Topic.Grade).ThenByDescending(row => DifferOnADay(row.Topic)).ThenBy(row => row.Spread),
    ];

    private static IReadOnlyList<TopicRow> Sorted(IEnumerable<Topic> topics) =>
    [
        .. topics.Select(Row)
            .OrderByDescending(row => row.Topic.Grade).ThenByDescending(row => DifferOnADay(row.Topic))
            .ThenByDescending(row => row.Topic.Pairs.Select(pair => pair.Sureness).DefaultIfEmpty(1).First())
            .ThenByDescending(row => StatesSeveral(row.Topic)).ThenByDescending(row => row.Spread)
            .ThenByDescending(row => row.Spread == 0 ? row.High : decimal.MaxValue).ThenByDescending(row => row.Claims)
            .ThenBy(row => row.Topic.Id, StringComparer.Ordinal),
    ];

    /// <summary>
    /// Every claim with its topic, in the order of <paramref name="figures"/>; numbers read as no claim are left out,
    /// those that a person rejected stay.
    /// </summary>
    public static IEnumerable<LedgerRow> Ledger(IEnumerable<FigureClaim> figures, IReadOnlyList<Topic> topics)
    {
        var topicOf = new ClaimTopics(topics);
        return new LaterRows<LedgerRow>(figures.Where(figure => figure.Reason is null or NoClaimReason.Rejected)
            .Select(figure => new LedgerRow(figure, topicOf.Of(figure))));
    }

    /// <summary>
    /// The claims that nothing was compared with, in the order of <paramref name="figures"/>: they joined no topic, or one in which
    /// there is nothing to compare. So a reader sees what was missed.
    /// </summary>
    public static IEnumerable<LedgerRow> Alone(IEnumerable<FigureClaim> figures, IReadOnlyList<Topic> topics) =>
        Alone(Ledger(figures, topics));

    /// <summary>The same from a ledger that is there already.</summary>
    /// <param name="ledger">The rows of <see cref="Ledger"/>.</param>
    public static IEnumerable<LedgerRow> Alone(IEnumerable<LedgerRow> ledger) =>
        new LaterRows<LedgerRow>(ledger.Where(row => row.Claim.Reason is null && (row.Topic is null || row.Topic.Grade == Grade.Single)));

    /// <summary>The numbers read as no claim, in the order of <paramref name="figures"/>.</summary>
    public static IEnumerable<FigureClaim> NoClaims(IEnumerable<FigureClaim> figures) =>
        new LaterRows<FigureClaim>(figures.Where(figure => figure.Reason is not null));

    /// <summary>Pairs of claims of one article that cannot both hold, ages left aside: what an article corrects first, then the likeliest
    /// of one thing.</summary>
    public static IReadOnlyList<SelfDisagreement> WithinArticles(IReadOnlyList<Topic> topics) =>
    [
        .. from row in Sorted(topics.Where(topic => topic.Person is null && topic.Pairs.Any(IsWithin)))
           from pair in row.Topic.Pairs
           where IsWithin(pair)
           orderby pair.Grade descending, pair.Sureness descending
           select new SelfDisagreement(row.Topic, pair.Left.Article, pair),
    ];

    private static bool IsWithin(ClaimPair pair) => !pair.Compatible && pair.Left.Article.Id == pair.Right.Article.Id;

    private static bool DifferOnADay(Topic topic) => topic.Pairs.Any(pair =>
        pair.Grade == Grade.Differs && pair.Left.Article.Published.Value is { } day && day == pair.Right.Article.Published.Value);

    private static bool StatesSeveral(Topic topic) =>
        OneUnit.Of(topic).Where(claim => !claim.Vague).Select(claim => claim.Value).Distinct().Skip(1).Any();

    private static TopicRow Row(Topic topic)
    {
        var numbers = OneUnit.Of(topic).SelectMany(Ends).ToList();
        return new TopicRow(
            topic,
            topic.Claims.Count,
            topic.Claims.Select(claim => claim.Article.Id).Distinct(StringComparer.Ordinal).Count(),
            topic.Claims.Select(claim => claim.Article.OutletLabel).Distinct(StringComparer.Ordinal).Count(),
            numbers.Count == 0 ? null : numbers.Min(),
            numbers.Count == 0 ? null : numbers.Max(),
            topic.Differing);
    }

    // The 0 in "less than 40" is nobody's number; the ends of vague words are all there is of them.
    private static IEnumerable<decimal> Ends(FigureClaim claim) =>
        claim.Vague ? new[] { claim.Interval.Low, claim.Interval.High }.OfType<decimal>()
        : claim.ValueTo is { } to ? [claim.Value, to] : [claim.Value];
}
