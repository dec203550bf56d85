using NewsAnalysis.Figures.Context;

namespace NewsAnalysis.Topics;

/// <summary>Numbers of killed in a story, and what it counts side by side.</summary>
/// <param name="ByArticle">Those that an article gives, by its id.</param>
/// <param name="Hurt">The numbers of hurt that an article gives, by its id.</param>
/// <param name="Inclusive">Those of which some article says that the attacker or an unborn child is among them,
/// or that the attacker died.</param>
/// <param name="SideBySide">Two numbers of one thing and fate that some sentence gives of two groups ("the one side lost 31 men, the other
/// 29 men").</param>
/// <param name="HurtOtherwise">Whether an article tells of somebody who was hurt in another way than the others.</param>
internal sealed record Deaths(ILookup<string, double> ByArticle, ILookup<string, double> Hurt, FrozenSet<double> Inclusive,
    FrozenSet<(string? Thing, string? Fate, decimal One, decimal Other)> SideBySide, bool HurtOtherwise)
{
    /// <summary>The numbers of killed among a story's claims.</summary>
    public static Deaths Of(IReadOnlyList<Profile> profiles)
    {
        var killed = profiles
            .Where(profile => profile is { Event: Counting.Killed, Thing: null or "person", IsNthOfYear: false }).ToArray();
        return new(
            killed.ToLookup(profile => profile.Claim.Article.Id, profile => profile.Size, StringComparer.Ordinal),
            profiles.Where(profile => profile is { Event: "wound", Thing: null or "person" })
                .ToLookup(profile => profile.Claim.Article.Id, profile => profile.Size, StringComparer.Ordinal),
            killed.Where(profile => Counting.Says(profile, "who")).Select(profile => profile.Size).ToFrozenSet(),
            Beside(profiles).ToFrozenSet(),
            profiles.Any(profile => profile.Claim.Arguments.Has(OtherHarms.Rule)));
    }

    /// <summary>Whether a count of those shot or hurt has the dead among them by its own article's account ("three were shot" of "one dead,
    /// two hurt").</summary>
    public bool Holds(Profile profile) => profile.Claim.Article.Id is var article
        && ByArticle[article].Any(killed => killed > 0 && Hurt[article].Contains(profile.Size - killed));

    private static IEnumerable<(string? Thing, string? Fate, decimal One, decimal Other)> Beside(IEnumerable<Profile> profiles) =>
        profiles.Where(profile => profile is { Measure.IsCount: true, Thing: not null, Former: false })
            .GroupBy(profile => (profile.Claim.Article.Id, profile.Claim.Part, profile.Claim.Sentence, profile.Thing, profile.Fate))
            .Select(same => same.Take(ArticleRanks.MostInSentence).ToArray())
            .SelectMany(same => same.SelectMany(_ => same, (one, other) => (one, other)))
            .Where(pair => !Sizes.SameNumber(pair.one, pair.other) && pair.one.Parts.SetEquals(pair.other.Parts)
                && !ArticleRanks.IsAmong(pair.one) && !ArticleRanks.IsAmong(pair.other)
                && !SourceNames.Differ(SourceNames.Of(pair.one.Claim), SourceNames.Of(pair.other.Claim))
                && Whose(pair.one.Claim) is { } first && Whose(pair.other.Claim) is { } second && first != second)
            .Select(pair => (pair.one.Thing, pair.one.Fate, pair.one.Claim.Value, pair.other.Claim.Value));

    // Whose they are, or who does or loses it; not those counted themselves ("29 people were killed").
    private static string? Whose(FigureClaim claim) => claim.Arguments.Possessor
        ?? (claim.Arguments.Subject is { } subject && subject != claim.Counted && subject != claim.Arguments.Object ? subject : null);
}
