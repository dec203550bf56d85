namespace NewsAnalysis.Topics;

/// <summary>What a topic's claims say of one another.</summary>
/// <param name="Verdict">Single, compatible or conflict.</param>
/// <param name="Cause">The likely cause; of the widest-apart pair where causes differ.</param>
/// <param name="Why">The cause in words.</param>
/// <param name="Pairs">The compared statements, conflicts first.</param>
/// <param name="SelfDisagreement">Whether two claims of one article cannot both hold.</param>
internal sealed record TopicVerdict(Verdict Verdict, Cause Cause, string Why, IReadOnlyList<ClaimPair> Pairs, bool SelfDisagreement)
{
    private const int MostStatements = 60;

    /// <summary>Compares the claims of a topic.</summary>
    public static TopicVerdict Of(IReadOnlyList<Profile> profiles, TopicOptions options)
    {
        var own = profiles.GroupBy(profile => profile.Claim.Article.Id, StringComparer.Ordinal)
            .SelectMany(article => Compared([.. article])).Where(pair => !pair.Pair.Compatible).ToArray();
        var others = Compared(profiles).Where(pair => pair.Pair.Compatible || !pair.Pair.SameArticle).ToArray();
        var pairs = own.Concat(others).ToArray();
        var shown = InOrder(profiles, own.Concat(others.OrderBy(pair => pair.Pair.Compatible).Take(Math.Max(0, options.MostPairs - own.Length))));
        var widest = pairs.Where(pair => !pair.Pair.Compatible)
            .OrderByDescending(pair => pair.left.Interval.Gap(pair.right.Interval))
            .ThenBy(pair => pair.Pair.Cause == Cause.Unexplained)
            .Select(pair => pair.Pair).FirstOrDefault();
        if (widest is not null)
            return new TopicVerdict(Verdict.Conflict, widest.Cause, widest.Why, shown, Array.Exists(pairs, pair => pair.Pair is { Compatible: false, SameArticle: true }));
        if (profiles.Select(profile => profile.Claim.Article.Id).Distinct(StringComparer.Ordinal).Count() < 2)
            return new TopicVerdict(Verdict.Single, Cause.None, "", shown, false);
        var reason = pairs.Select(pair => pair.Pair).FirstOrDefault(pair => pair.Cause != Cause.None)
            ?? pairs.Select(pair => pair.Pair).FirstOrDefault(pair => !pair.SameArticle);
        return new TopicVerdict(Verdict.Compatible, reason?.Cause ?? Cause.None, reason?.Why ?? "", shown, false);
    }

    private static IEnumerable<(Profile left, Profile right, ClaimPair Pair)> Compared(IReadOnlyList<Profile> profiles)
    {
        var statements = Statements(profiles).ToArray();
        return statements.SelectMany((_, index) => statements.Skip(index + 1), (left, right) => (left, right))
            .Select(pair => (pair.left, pair.right, Comparison.Of(pair.left, pair.right)));
    }

    /// <summary>Conflicts first, then by the topic's order.</summary>
    private static ClaimPair[] InOrder(IReadOnlyList<Profile> profiles, IEnumerable<(Profile left, Profile right, ClaimPair Pair)> pairs)
    {
        var places = new Dictionary<Profile, int>(ReferenceEqualityComparer.Instance);
        foreach (var (index, profile) in profiles.Index())
            places[profile] = index;
        return [.. pairs.OrderBy(pair => pair.Pair.Compatible).ThenBy(pair => places[pair.left]).ThenBy(pair => places[pair.right]).Select(pair => pair.Pair)];
    }

    /// <summary>
    /// One claim for each statement: in one article a repeated number is one statement. Where a topic has very many, one for
    /// each different interval, so that the work stays bounded and no conflict is lost.
    /// </summary>
    private static IEnumerable<Profile> Statements(IReadOnlyList<Profile> profiles)
    {
        var statements = profiles.DistinctBy(profile => (profile.Claim.Article.Id, profile.Interval, profile.Claim.Source)).ToArray();
        if (statements.Length <= MostStatements)
            return statements;
        var different = statements.DistinctBy(profile => profile.Interval).ToArray();
        var lowest = different.OrderBy(profile => profile.Interval.High ?? decimal.MaxValue).ThenBy(profile => profile.Interval.HighOpen ? 0 : 1).Take(MostStatements / 2);
        var highest = different.OrderByDescending(profile => profile.Interval.Low ?? decimal.MinValue).ThenBy(profile => profile.Interval.LowOpen ? 0 : 1).Take(MostStatements / 2);
        var kept = lowest.Concat(highest).ToHashSet<Profile>(ReferenceEqualityComparer.Instance);
        return statements.Where(kept.Contains);
    }
}
