namespace NewsAnalysis.Corrections;

/// <summary>What became of the entries on articles, and of those on articles that are not there.</summary>
public static class ArticleOutcomes
{
    /// <summary>Tells it; entries on figures, mentions and topics of articles that are there are left out.</summary>
    /// <param name="corrections">All corrections.</param>
    /// <param name="articles">The articles, with their corrections applied.</param>
    /// <param name="rejected">What could not be used or was dropped.</param>
    public static IEnumerable<CorrectionOutcome> Of(CorrectionSet corrections, IEnumerable<ArticleInfo> articles,
        IEnumerable<Rejected> rejected)
    {
        var known = articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        var left = rejected.ToLookup(one => one.Id, StringComparer.Ordinal);
        return from entry in corrections.Entries
               where !entry.Kind.IsTopic()
               let article = known.GetValueOrDefault(entry.Article)
               let outcome = article is null ? Missing(entry, left[entry.Article].FirstOrDefault())
                   : entry.Kind.IsArticle() ? Of(entry, article) : null
               where outcome is not null
               select outcome;
    }

    private static CorrectionOutcome Missing(Correction entry, Rejected? rejected) => rejected switch
    {
        { Dropped: not null } when entry.Kind == CorrectionKind.DropArticle => new(entry, OutcomeState.Applied, "", rejected.File, null),
        { Dropped: not null } => new(entry, OutcomeState.AlreadySo, "the article is dropped by another entry"),
        not null => new(entry, OutcomeState.NotFound, "the article could not be read"),
        _ => new(entry, OutcomeState.NotFound, $"there is no article '{entry.Article}'"),
    };

    private static CorrectionOutcome Of(Correction entry, ArticleInfo article) =>
        entry.Kind == CorrectionKind.ReviewedArticle ? new(entry, OutcomeState.Applied)
        : article.Correction is { } mark
        ? new(entry, OutcomeState.Applied, "", mark.Extracted, ArticleFactCorrections.InWords(entry, article))
        : new(entry, OutcomeState.AlreadySo, "the article says so already", ArticleFactCorrections.InWords(entry, article),
            ArticleFactCorrections.InWords(entry, article));
}
