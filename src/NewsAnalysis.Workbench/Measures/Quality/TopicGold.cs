using NewsAnalysis.Text;

namespace NewsAnalysis.Measures.Quality;

/// <summary>A claim that a reader marked.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">Where the marked words stand in its text.</param>
/// <param name="Words">The marked words.</param>
/// <param name="Topic">Claims of one topic are about the same thing; null where no other claim is about it.</param>
/// <param name="Quote">The sentence.</param>
public sealed record TopicClaim(ArticleInfo Article, TextSpan Span, string Words, string? Topic, string Quote);

/// <summary>Two articles whose figures on a topic cannot both hold, by a reader.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Left">Id of the one article.</param>
/// <param name="Right">Id of the other, after the first in ordinal order.</param>
public sealed record TopicConflict(string Topic, string Left, string Right);

/// <summary>Which claims of some articles are about the same thing, and which articles differ there, by a reader.</summary>
/// <param name="Claims">The claims, by article and position.</param>
/// <param name="Conflicts">The pairs of articles that differ.</param>
public sealed record TopicGold(IReadOnlyList<TopicClaim> Claims, IReadOnlySet<TopicConflict> Conflicts)
{
    /// <summary>Ids of the articles with a marked claim: what is measured.</summary>
    public IReadOnlySet<string> Articles { get; } = Claims.Select(claim => claim.Article.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>From gold with intervals: two articles differ on a topic where an interval of the one does not meet one of the
    /// other.</summary>
    /// <param name="gold">The gold; numbers that are no claims are left out.</param>
    public static TopicGold Of(GoldFile<GoldFigure> gold)
    {
        var claims = gold.Entries.Where(item => item.Entry.Reason is null).ToList();
        var conflicts =
            from topic in claims.Where(item => item.Entry.Topic is not null).GroupBy(item => item.Entry.Topic!, StringComparer.Ordinal)
            from left in topic
            from right in topic
            where string.CompareOrdinal(left.Article.Id, right.Article.Id) < 0 && !Allowed(left.Entry).Meets(Allowed(right.Entry))
            select new TopicConflict(topic.Key, left.Article.Id, right.Article.Id);
        return new([.. claims.Select(item => new TopicClaim(item.Article, item.Span, item.Entry.Text, item.Entry.Topic, item.Quote))],
            conflicts.ToHashSet());
    }

    /// <summary>The gold of several events as one.</summary>
    public static TopicGold Of(IEnumerable<EventGold> events)
    {
        var all = events.ToList();
        return new([.. all.SelectMany(item => item.Claims)], all.SelectMany(item => item.Conflicts).ToHashSet());
    }

    private static Interval Allowed(GoldFigure entry) => new(entry.Low, entry.High, entry.LowOpen, entry.HighOpen);
}
