using NewsAnalysis.Text;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Measures;

/// <summary>Which topic each claim joined. Only what the ledger says of a topic is held, and once for all topics without a comparison that
/// have one label: of a large corpus there are more topics than memory should hold.</summary>
internal sealed class ClaimTopics
{
    private readonly Dictionary<string, (int Start, int End, LedgerTopic Topic)[]> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LedgerTopic> _alone = new(StringComparer.Ordinal);

    /// <summary>Reads the claims of all topics once.</summary>
    public ClaimTopics(IEnumerable<Topic> topics)
    {
        var found = new Dictionary<string, List<(int Start, int End, LedgerTopic Topic)>>(StringComparer.Ordinal);
        foreach (var topic in topics)
        {
            var named = Named(topic);
            foreach (var claim in topic.Claims)
            {
                if (!found.TryGetValue(claim.Article.Id, out var claims))
                    found[claim.Article.Id] = claims = [];
                claims.Add((claim.Span.Start, claim.Span.End, named));
            }
        }

        foreach (var (article, claims) in found)
        {
            // Of topics that share a claim the first one counts; sorting keeps their order.
            _claims[article] = [.. claims.OrderBy(claim => claim.Start).ThenBy(claim => claim.End)];
            found[article] = [];
        }
    }

    /// <summary>The first topic that has the claim; null where none has.</summary>
    public LedgerTopic? Of(FigureClaim claim)
    {
        if (!_claims.TryGetValue(claim.Article.Id, out var claims))
            return null;
        var (start, end) = (claim.Span.Start, claim.Span.End);
        var at =
            Sorted.Count(claims.Length, other => claims[other].Start < start || (claims[other].Start == start && claims[other].End < end));
        return at < claims.Length && claims[at].Start == start && claims[at].End == end ? claims[at].Topic : null;
    }

    private LedgerTopic Named(Topic topic)
    {
        if (topic.Grade != Grade.Single)
            return new LedgerTopic(topic.Label, topic.Grade, topic.Id);
        return _alone.TryGetValue(topic.Label, out var known)
            ? known : _alone[topic.Label] = new LedgerTopic(topic.Label, topic.Grade, null);
    }
}
