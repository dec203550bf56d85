namespace NewsAnalysis.Topics;

/// <summary>What a topic's claims say of one another.</summary>
/// <param name="Grade">The highest grade of the pairs.</param>
/// <param name="Decisive">The pair that gave it: of those that differ one of the same day where there is one, the widest apart; of those
/// worth a look the likeliest; null where nothing is compared.</param>
/// <param name="Pairs">The compared statements, those of the highest grade first.</param>
/// <param name="Differing">Number of pairs that differ, also those beyond the listed ones.</param>
/// <param name="SelfDisagreement">Whether two claims of one article cannot both hold.</param>
/// <param name="Timeline">Whether the numbers change with the time they hold for.</param>
internal sealed record TopicGrades(Grade Grade, ClaimPair? Decisive, IReadOnlyList<ClaimPair> Pairs, int Differing,
    bool SelfDisagreement, bool Timeline)
{
    private const int MostStatements = 60;
    private const int MostSaid = 3;

    /// <summary>Whether two outlets differ, all can hold, or there is nothing to compare.</summary>
    public Verdict Verdict(IReadOnlyList<Profile> profiles) =>
        Grade == Grade.Differs ? Topics.Verdict.Conflict
        : profiles.Select(profile => profile.Claim.Article.Id).Distinct(StringComparer.Ordinal).Count() < 2 ? Topics.Verdict.Single
        : Topics.Verdict.Compatible;

    /// <summary>Compares the claims of a topic.</summary>
    public static TopicGrades Of(IReadOnlyList<Profile> profiles, Func<Profile, Profile, ClaimPair?> grader, TopicOptions options)
    {
        var own = profiles.GroupBy(profile => profile.Claim.Article.Id, StringComparer.Ordinal)
            .SelectMany(article => Compared([.. article], grader)).Where(pair => !pair.Pair.Compatible).ToArray();
        var others = InOneVoice([.. Compared(profiles, grader).Where(pair => !pair.Pair.SameArticle)]);
        var pairs = own.Concat(others).ToArray();
        var widest = pairs.Where(pair => !pair.Pair.Compatible)
            .OrderByDescending(pair => pair.Pair.Grade).ThenByDescending(pair => !pair.Pair.SameArticle)
            .ThenBy(pair => pair.Pair.Grade == Grade.Differs && PairFeatures.Days(pair.Left, pair.Right) > 0)
            .ThenByDescending(pair => pair.Pair.Sureness)
            .ThenByDescending(pair => pair.Left.Interval.Gap(pair.Right.Interval)).ThenBy(pair => pair.Pair.Cause == Cause.Unexplained)
            .Select(pair => pair.Pair).FirstOrDefault();
        var decisive = widest ?? pairs.Select(pair => pair.Pair).FirstOrDefault(pair => pair.Cause != Cause.None)
            ?? pairs.Select(pair => pair.Pair).FirstOrDefault();
        var shown = InOrder(
            profiles, own.Concat(others.OrderByDescending(pair => pair.Pair.Grade).Take(Math.Max(0, options.MostPairs - own.Length))));
        return new TopicGrades(pairs.Length == 0 ? Grade.Single : pairs.Max(pair => pair.Pair.Grade), decisive, shown,
            others.Count(pair => pair.Pair.Grade == Grade.Differs), own.Length > 0, IsOverTime(profiles));
    }

    /// <summary>Where of two numbers an article of a later day tells that the one became the other, every two articles that give them in
    /// this order on different days tell of that change; two of one day still differ.</summary>
    private static (Profile Left, Profile Right, ClaimPair Pair)[] InOneVoice((Profile Left, Profile Right, ClaimPair Pair)[] pairs)
    {
        var told = pairs.Where(pair => pair.Pair.Grade == Grade.Revision && pair.Left.Measure.IsCount)
            .DistinctBy(Change).ToDictionary(Change, pair => pair.Pair);
        return [.. pairs.Select(pair => pair.Pair.Grade == Grade.Differs && PairFeatures.Days(pair.Left, pair.Right) > 0
            && told.TryGetValue(Change(pair), out var change)
            ? pair with { Pair = pair.Pair with { Grade = change.Grade, Cause = change.Cause, Why = change.Why } } : pair)];
    }

    // From which number to which, by the days of their articles.
    private static (decimal From, decimal To) Change((Profile Left, Profile Right, ClaimPair Pair) pair) =>
        pair.Left.Claim.Article.Published.Value is { } left && pair.Right.Claim.Article.Published.Value is { } right
            && left.CompareTo(right) > 0
            ? (pair.Right.Claim.Value, pair.Left.Claim.Value) : (pair.Left.Claim.Value, pair.Right.Claim.Value);

    /// <summary>Whether two articles give numbers that do not meet, for different dates or on different days.</summary>
    private static bool IsOverTime(IReadOnlyList<Profile> profiles)
    {
        var statements = Statements(profiles).ToArray();
        return statements.SelectMany((_, index) => statements.Skip(index + 1), (left, right) => (left, right))
            .Any(pair => !Sizes.Meet(pair.left, pair.right) && pair.left.Claim.Article.Id != pair.right.Claim.Article.Id
                && (PairFeatures.Days(pair.left, pair.right) > 0 || Revisions.HoldApart(pair.left.Claim, pair.right.Claim)));
    }

    private static IEnumerable<(Profile Left, Profile Right, ClaimPair Pair)> Compared(
        IReadOnlyList<Profile> profiles, Func<Profile, Profile, ClaimPair?> grader)
    {
        var statements = Statements(profiles).ToArray();
        var said = profiles.GroupBy(Statement).ToDictionary(group => group.Key, group => group.Take(MostSaid).ToArray());
        return statements.SelectMany((_, index) => statements.Skip(index + 1), (left, right) => (left, right))
            .Select(pair => Surest(said[Statement(pair.left)], said[Statement(pair.right)], grader))
            .OfType<(Profile, Profile, ClaimPair)>();
    }

    /// <summary>Of what two articles say more than once the two sentences that are most surely of one thing: a headline may leave out what
    /// its text says.</summary>
    private static (Profile Left, Profile Right, ClaimPair Pair)? Surest(
        Profile[] left, Profile[] right, Func<Profile, Profile, ClaimPair?> grader) =>
        left.SelectMany(_ => right, (first, second) => (Left: first, Right: second, Pair: grader(first, second)))
            .Where(pair => pair.Pair is not null)
            .OrderByDescending(pair => pair.Pair!.Grade).ThenByDescending(pair => pair.Pair!.Probability)
            .Select(pair => ((Profile, Profile, ClaimPair)?)(pair.Left, pair.Right, pair.Pair!)).FirstOrDefault();

    private static (string, Interval, string?) Statement(Profile profile) =>
        (profile.Claim.Article.Id, profile.Interval, profile.Claim.Source);

    /// <summary>The highest grade first, what is worth a look by its probability, then by the topic's order.</summary>
    private static ClaimPair[] InOrder(IReadOnlyList<Profile> profiles, IEnumerable<(Profile Left, Profile Right, ClaimPair Pair)> pairs)
    {
        var places = new Dictionary<Profile, int>(ReferenceEqualityComparer.Instance);
        foreach (var (index, profile) in profiles.Index())
            places[profile] = index;
        return [.. pairs.OrderByDescending(pair => pair.Pair.Grade).ThenByDescending(pair => pair.Pair.Sureness)
            .ThenBy(pair => places[pair.Left]).ThenBy(pair => places[pair.Right])
            .Select(pair => pair.Pair)];
    }

    /// <summary>One claim for each statement: in one article a repeated number is one statement. Where a topic has very many, one for each
    /// different interval, so that the work stays bounded and no difference is lost.</summary>
    private static IEnumerable<Profile> Statements(IReadOnlyList<Profile> profiles)
    {
        var statements = profiles.DistinctBy(Statement).ToArray();
        if (statements.Length <= MostStatements)
            return statements;
        var different = statements.DistinctBy(profile => profile.Interval).ToArray();
        var lowest = different.OrderBy(profile => profile.Interval.High ?? decimal.MaxValue)
            .ThenBy(profile => profile.Interval.HighOpen ? 0 : 1).Take(MostStatements / 2);
        var highest = different.OrderByDescending(profile => profile.Interval.Low ?? decimal.MinValue)
            .ThenBy(profile => profile.Interval.LowOpen ? 0 : 1).Take(MostStatements / 2);
        var kept = lowest.Concat(highest).ToHashSet<Profile>(ReferenceEqualityComparer.Instance);
        return statements.Where(kept.Contains);
    }
}
