using NewsAnalysis.Actors;

namespace NewsAnalysis.Corrections;

/// <summary>What was extracted from an article, with a person's corrections.</summary>
/// <param name="Mentions">The mentions, by position.</param>
/// <param name="Figures">The numbers, by position; rejected ones have the reason <see cref="NoClaimReason.Rejected"/>.</param>
/// <param name="Outcomes">What became of each entry on the article's figures and mentions, in file order.</param>
public sealed record CorrectedArticle(
    IReadOnlyList<Mention> Mentions, IReadOnlyList<FigureClaim> Figures, IReadOnlyList<CorrectionOutcome> Outcomes);

/// <summary>Applies corrections to what was extracted from an article.</summary>
public static class ArticleCorrections
{
    /// <summary>Applies the entries on the article's figures and mentions, in file order.</summary>
    /// <param name="corrections">All corrections.</param>
    /// <param name="article">The article.</param>
    /// <param name="mentions">The mentions that were extracted.</param>
    /// <param name="figures">The numbers that were extracted.</param>
    /// <param name="actors">The names of the dictionary's actors.</param>
    public static CorrectedArticle Apply(
        CorrectionSet corrections, Article article, IReadOnlyList<Mention> mentions, IReadOnlyList<FigureClaim> figures,
        IReadOnlySet<string> actors)
    {
        var entries = corrections.Of(article.Info.Id).Where(entry => entry.Places.Count > 0).ToList();
        if (entries.Count == 0)
            return new CorrectedArticle(mentions, figures, []);
        var text = new AnchorText(article.Text);
        var outcomes = new List<CorrectionOutcome>();
        foreach (var entry in entries)
        {
            CorrectionOutcome outcome;
            if (entry.Kind.IsFigure())
                (figures, outcome) = FigureCorrections.Apply(article, text, figures, entry);
            else
                (mentions, outcome) = MentionCorrections.Apply(article, text, mentions, entry, actors);
            outcomes.Add(outcome);
        }

        return new CorrectedArticle(mentions, figures, outcomes);
    }
}
