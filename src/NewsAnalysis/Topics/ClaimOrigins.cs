using NewsAnalysis.Attributions;
using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>Tells independent accounts from one account that many print. Claims have one origin that name the same source (an outlet that
/// another cites is a source too), share five words in a row of a quotation or eight of a sentence, or stand under one byline in two
/// outlets.</summary>
public static class ClaimOrigins
{
    private const int QuotedRun = 5;
    private const int WordedRun = 8;

    /// <summary>The origins of a topic's claims, in the order of their first claims.</summary>
    /// <param name="topic">The topic.</param>
    public static IReadOnlyList<ClaimOrigin> Of(Topic topic) => Of(topic.Claims);

    /// <summary>The origins of claims about one thing, in the order of their first claims.</summary>
    /// <param name="claims">The claims.</param>
    public static IReadOnlyList<ClaimOrigin> Of(IReadOnlyList<FigureClaim> claims)
    {
        var groups = new Groups(claims.Count);
        var reasons = new List<(int Claim, string Reason)>();
        var names = SourceNames.Kept(claims);
        Join("same source", claim => SourceNames.IsOwn(claim) ? [] : [names(claim)]);
        Join("same source", claim => [names(claim)], isTold: false);
        Join("same quotation", claim => QuotedWords.Of(claim.Quote).SelectMany(words => WordRuns.Of(words, QuotedRun)));
        Join("same wording", claim => WordRuns.Of(claim.Quote, WordedRun));
        Join("same byline", claim => claim.Article.Author.Value is { } author ? [author.ToLowerInvariant()] : []);
        var told = reasons.ToLookup(pair => groups.Of(pair.Claim), pair => pair.Reason);
        return [.. claims.Index().GroupBy(claim => groups.Of(claim.Index)).Select(group => new ClaimOrigin(
            group.Select(claim => claim.Item).Where(claim => !SourceNames.IsOwn(claim)).Select(names).OrderBy(name => name.Length)
                .ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault() ?? names(group.First().Item),
            [.. group.Select(claim => claim.Item)], [.. told[group.Key].Distinct(StringComparer.Ordinal)]))];

        void Join(string reason, Func<FigureClaim, IEnumerable<string>> keys, bool isTold = true)
        {
            foreach (var shared in claims.Index().SelectMany(claim => keys(claim.Item).Select(key => (key, claim.Index)))
                .GroupBy(pair => pair.key, pair => pair.Index, StringComparer.Ordinal))
            {
                foreach (var other in shared.Skip(1))
                {
                    var isNew = groups.Join(shared.First(), other);
                    if (isTold && isNew && claims[shared.First()].Article.Id != claims[other].Article.Id)
                        reasons.Add((other, reason));
                }
            }
        }
    }
}
