namespace NewsAnalysis.Measures;

/// <summary>What the net of actors that are named together says.</summary>
public static class CoMentionFindings
{
    /// <summary>Above the net: who stands with most others in one sentence.</summary>
    /// <param name="pairs">The rows of <see cref="CoMentionMeasures.Pairs"/>.</param>
    /// <param name="scope">The articles.</param>
    /// <param name="options">Which mentions count.</param>
    public static ChartText Network(IReadOnlyList<CoMention> pairs, CorpusScope scope, MentionOptions? options = null)
    {
        var partners = Partners(pairs);
        var most = partners.Where(actor => actor.Others == partners[0].Others).ToList();
        var title = most.Count switch
        {
            0 => "No sentence names two actors",
            1 => $"{most[0].Actor} stands in one sentence with {English.Count(most[0].Others, "other actor")}, more than anyone else",
            _ => $"{English.Count(most.Count, "actor")} stand in one sentence with most others, each with {English.Number(most[0].Others)}",
        };
        return new(title, "A line: sentences that name both, the wider the more; the larger a point, the more sentences its actor shares. "
            + $"Places on the ring mean nothing. {MentionFindings.Counted(options)} {scope.InWords}.");
    }

    private static List<(string Actor, int Others)> Partners(IReadOnlyList<CoMention> pairs) =>
    [
        .. pairs.Where(pair => pair.Sentences > 0).SelectMany(pair => new[] { pair.First, pair.Second })
            .CountBy(actor => actor, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal),
    ];
}
