using NewsAnalysis.Tables;

namespace NewsAnalysis.Measures;

/// <summary>Sentences and chart titles on what each outlet covers, computed from the rows.</summary>
public static class CoverageFindings
{
    /// <summary>The answer in three sentences: who has most, from when, who is left out.</summary>
    /// <param name="coverage">The rows of <see cref="CoverageMeasures.PerOutlet"/>.</param>
    /// <param name="omissions">The rows of <see cref="CoverageMeasures.Omissions"/>.</param>
    /// <param name="scope">What they rest on.</param>
    /// <param name="atLeast">Fewest mentions elsewhere that <paramref name="omissions"/> were made with.</param>
    public static Findings Answer(
        IReadOnlyList<OutletCoverage> coverage, IReadOnlyList<Omission> omissions, CorpusScope scope, int atLeast = 3) =>
        coverage.Count == 0
            ? Findings.List("There are no articles to compare.")
            : Findings.List(Most(coverage) + ".", Time(scope), Left(omissions, scope, atLeast));

    /// <summary>Above the bars of articles and words.</summary>
    public static ChartText PerOutlet(IReadOnlyList<OutletCoverage> coverage, CorpusScope scope) =>
        new(coverage.Count == 0 ? "No articles" : Most(coverage), $"Articles and words by outlet. {scope.InWords}, {English.Count(scope.Words, "word")}.");

    /// <summary>Above the chart of dates.</summary>
    public static ChartText OverTime(CorpusScope scope) => new(
        Time(scope).TrimEnd('.'),
        $"Articles by outlet and date of publication. {scope.InWords}.");

    /// <summary>Above the 100 % bars.</summary>
    /// <param name="shares">The rows of <see cref="CoverageMeasures.Shares"/>.</param>
    /// <param name="scope">What they rest on.</param>
    /// <param name="options">Which mentions were counted.</param>
    public static ChartText Shares(IReadOnlyList<MentionShare> shares, CorpusScope scope, MentionOptions? options = null)
    {
        // Small counts give large shares: the title speaks of the most mentioned actor.
        var first = shares.TakeWhile(row => row.Actor == shares[0].Actor).MaxBy(row => row.Mentions);
        return new(
            first is null ? "No actor is mentioned"
            : $"{first.Outlet} makes {English.Percent(first.ShareOfActor)} of the mentions of {first.Actor}, the most mentioned actor",
            $"Each outlet's share of an actor's mentions; on top its share of all words, to compare with. {MentionFindings.Counted(options)} {scope.InWords}.");
    }

    /// <summary>Above the chart of what is left out.</summary>
    /// <param name="omissions">The rows of <see cref="CoverageMeasures.Omissions"/>.</param>
    /// <param name="scope">What they rest on.</param>
    /// <param name="atLeast">Fewest mentions elsewhere that <paramref name="omissions"/> were made with.</param>
    /// <param name="options">Which mentions were counted.</param>
    public static ChartText Omissions(IReadOnlyList<Omission> omissions, CorpusScope scope, int atLeast = 3, MentionOptions? options = null) => new(
        LeftCount(omissions, scope, atLeast),
        $"Mentions by actor and outlet; a framed 0 where the outlet never mentions the actor. {MentionFindings.Counted(options)} {scope.InWords}.");

    private static string Most(IReadOnlyList<OutletCoverage> coverage)
    {
        var words = coverage.Sum(row => row.Words);
        var most = coverage.MaxBy(row => row.Words)!;
        if (coverage.Count == 1)
        {
            return $"{(most.Articles == 1 ? "The one article is" : $"{(most.Articles == 2 ? "Both" : $"All {English.Number(most.Articles)}")} articles are")} of {most.Outlet} "
                + $"and {English.Verb(most.Articles, "has", "have")} {English.Count(words, "word")}";
        }

        var tied = coverage.Where(row => row.Words == most.Words).Select(row => row.Outlet).ToList();
        if (tied.Count == coverage.Count)
            return $"{(tied.Count == 2 ? "Both" : $"All {English.Number(tied.Count)}")} outlets have {English.Count(most.Words, "word")} each";
        if (tied.Count > 1)
            return $"{English.List(tied)} have the most words, {English.Number(most.Words)} each of {English.Number(words)}";
        var share = words == 0 ? 0 : (double)most.Words / words;
        return $"{most.Outlet} has the most words, {English.Number(most.Words)} of {English.Number(words)} ({English.Percent(share)}), in {English.Count(most.Articles, "article")}";
    }

    private static string Time(CorpusScope scope)
    {
        if (scope.First is null)
            return scope.Articles == 1 ? "The article has no date." : "No article has a date.";
        var undated = scope.Undated == 0 ? "" : $"; {English.Count(scope.Undated, "article")} {English.Verb(scope.Undated, "has", "have")} no date";
        var dated = scope.Articles - scope.Undated;
        return scope.First == scope.Last
            ? $"{English.CountFirst(dated, "article")} {English.Verb(dated, "is", "are")} of {scope.First}{undated}."
            : $"{English.CountFirst(dated, "article")} {English.Verb(dated, "is", "are")} dated from {scope.First} to {scope.Last}{undated}.";
    }

    private static string Left(IReadOnlyList<Omission> omissions, CorpusScope scope, int atLeast)
    {
        if (scope.Outlets < 2 || omissions.Count == 0)
            return LeftCount(omissions, scope, atLeast) + ".";
        var first = omissions[0];
        var by = omissions.Where(row => row.Actor == first.Actor).Select(row => row.Outlet).ToList();
        return $"{LeftCount(omissions, scope, atLeast)}; the most mentioned of them is {first.Actor}: "
            + $"{English.Count(first.MentionsElsewhere, "mention")} by {English.Count(first.OutletsElsewhere, "outlet")}, none by {English.List(by)}.";
    }

    private static string LeftCount(IReadOnlyList<Omission> omissions, CorpusScope scope, int atLeast)
    {
        if (scope.Outlets < 2)
            return "With fewer than two outlets, nothing can be said of what one leaves out";
        if (ManyOutlets.Any(scope) && scope.Outlets - scope.Unidentified == 0)
            return $"What each of {English.Number(scope.Unidentified)} articles of unknown outlets leaves out is not counted";
        var outlet = ManyOutlets.Any(scope) ? "known outlet" : "outlet";
        if (omissions.Count == 0)
            return $"No {outlet} leaves out an actor with at least {English.Count(atLeast, "mention")} elsewhere";
        var actors = omissions.Select(row => row.Actor).Distinct(StringComparer.Ordinal).Count();
        return $"{English.CountFirst(actors, "actor")} with at least {English.Count(atLeast, "mention")} "
            + $"{English.Verb(actors, "is", "are")} never mentioned by at least one {outlet}";
    }
}
