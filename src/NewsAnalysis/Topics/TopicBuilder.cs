namespace NewsAnalysis.Topics;

/// <summary>Joins claims about the same thing into topics and compares them. What is compared is the counted thing, what happened to it,
/// its scope and the words around it; there is no list of subjects.</summary>
public static class TopicBuilder
{
    /// <summary>Builds the topics of a corpus. Every claim ends in exactly one topic, alone where nothing else is about the same
    /// thing.</summary>
    /// <param name="claims">The numbers, in any order; those that were read as no claim, and what something was before it changed, are
    /// left out. Of ages those of one person make topics of their own, where there are two to compare.</param>
    /// <param name="stories">The story of each article; an article that is missing here is a story of its own.</param>
    /// <param name="options">Thresholds; null for the defaults.</param>
    /// <param name="edits">What a person says of the topics; null for nothing.</param>
    /// <returns>By story; in a story those of most articles first, then those of most claims, then by date. The order of the input makes no
    /// difference.</returns>
    public static IReadOnlyList<Topic> Build(
        IEnumerable<FigureClaim> claims, IReadOnlyDictionary<string, string> stories, TopicOptions? options = null,
        TopicEdits? edits = null)
    {
        edits ??= new TopicEdits([]);
        var taken = new UniqueNames();
        return [.. claims.Where(Counts)
            .GroupBy(claim => stories.GetValueOrDefault(claim.Article.Id, claim.Article.Id), StringComparer.Ordinal)
            .OrderBy(story => story.Key, StringComparer.Ordinal)
            .SelectMany(story => OfStory(story.Key, story, options ?? new TopicOptions(), taken, edits))];
    }

    /// <summary>The topics of one story, with ids that are unique in it; the order of the claims makes no difference.</summary>
    /// <param name="story">The story.</param>
    /// <param name="claims">Its claims; those that <see cref="Build"/> leaves out are left out.</param>
    internal static IReadOnlyList<Topic> OfOne(string story, IEnumerable<FigureClaim> claims) =>
        OfStory(story, claims.Where(Counts), new TopicOptions(), new UniqueNames(), new TopicEdits([]));

    /// <summary>Whether a number may be in a topic: a claim, or an age.</summary>
    internal static bool Counts(FigureClaim claim) => IsClaim(claim) || AgeTopics.Counts(claim);

    private static bool IsClaim(FigureClaim claim) => claim is { Reason: null, Arguments.Role: not NumberRole.Before };

    /// <summary>What the claims of one story are about, in order; nouns of one thing keep their names.</summary>
    internal static Profile[] Profiles(IEnumerable<FigureClaim> claims) =>
        ArticleRanks.Rank(Personal.Tell(LoneParts.AsPeople(Tolls.Tell(
            Men.AsPeople(BareDegrees.Scale(References.Resolve(ProfileReader.ReadAll(Ordered(claims)))))))));

    // The numbers first, then the ages, which have no part in what numbers are compared with.
    private static List<Topic> OfStory(string story, IEnumerable<FigureClaim> claims, TopicOptions options,
        UniqueNames taken, TopicEdits edits)
    {
        var numbers = claims.ToLookup(IsClaim);
        return [.. OfClaims(story, numbers[true], options, taken, edits), .. OfAges(story, numbers[false], options, taken, edits)];
    }

    private static IEnumerable<Topic> OfAges(string story, IEnumerable<FigureClaim> ages, TopicOptions options, UniqueNames taken,
        TopicEdits edits)
    {
        Profile[] profiles = [.. AgeTopics.Profiles(Ordered(ages))];
        var nameless = new NamelessAges(ages);
        foreach (var (group, marks) in edits.Regroup(profiles, AgeTopics.Join(profiles, nameless)))
        {
            if (!AgeTopics.AreCompared(group))
                continue;
            var person = AgeTopics.Person(group);
            var topic = Make(story, group, new AgePairs(group, nameless).Of, $"age of {person}", options, taken);
            yield return edits.WithWords(topic with { Corrections = marks, Person = person });
        }
    }

    private static IReadOnlyList<Topic> OfClaims(string story, IEnumerable<FigureClaim> claims, TopicOptions options,
        UniqueNames taken, TopicEdits edits)
    {
        FigureClaim[] stated = [.. claims];
        var profiles = Synonyms.Unify(Profiles([.. stated, .. TollTotals.Of(stated)]));
        var reader = PairReader.Of(profiles);
        var (joined, agreements) = new TopicClusters(profiles, reader, options).Join();
        var grader = new PairGrader(reader, agreements);
        var groups = edits.Regroup(profiles, joined).Where(group => !group.Profiles.All(TollTotals.Is))
            .OrderByDescending(group => group.Profiles.Select(profile => profile.Claim.Article.Id).Distinct(StringComparer.Ordinal).Count())
            .ThenByDescending(group => group.Profiles.Count)
            .ToArray();
        var topics = groups.Select(
            group =>
            {
                var made = Make(story, group.Profiles, grader.Of, TopicLabels.Label(group.Profiles), options, taken);
                return edits.WithWords(made with { Corrections = group.Marks });
            }).ToArray();
        var related = RelatedTopics.Find([.. topics.Zip(groups, (topic, group) => (topic.Id, group.Profiles.Count, group.Profiles[0]))]);
        return [.. topics.Zip(related, (topic, ids) => topic with { Related = ids })];
    }

    private static Topic Make(string story, IReadOnlyList<Profile> group, Func<Profile, Profile, ClaimPair?> grader, string label,
        TopicOptions options, UniqueNames taken)
    {
        var grades = TopicGrades.Of(group, grader, options);
        FigureClaim[] claims = [.. group.Select(profile => profile.Claim)];
        return new Topic
        {
            Id = TopicLabels.Id(label, taken),
            Story = story,
            Label = label,
            Unit = claims.Select(claim => claim.NormalizedUnit).FirstOrDefault(unit => unit is not null),
            Event = group.Select(profile => profile.Event).FirstOrDefault(happened => happened is not null),
            Claims = claims,
            Grade = grades.Grade,
            Verdict = grades.Verdict(group),
            Probability = grades.Decisive?.Probability ?? 1,
            Timeline = grades.Timeline,
            Cause = grades.Decisive?.Cause ?? Cause.None,
            Why = grades.Decisive?.Why ?? "",
            Pairs = grades.Pairs,
            Differing = grades.Differing,
            SelfDisagreement = grades.SelfDisagreement,
            IndependentSources = [.. ClaimOrigins.Of(claims).Select(origin => origin.Name).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>By article date (undated last), article and position.</summary>
    private static IEnumerable<FigureClaim> Ordered(IEnumerable<FigureClaim> claims) =>
        claims.OrderBy(claim => claim.Article.Published.Value is null)
            .ThenBy(claim => claim.Article.Published.Value)
            .ThenBy(claim => claim.Article.Id, StringComparer.Ordinal)
            .ThenBy(claim => claim.Span);
}
