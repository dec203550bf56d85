namespace NewsAnalysis.Topics;

/// <summary>"All five", "the three officers": those whom the article has counted before by the same number. What happened to them there is
/// known of them here.</summary>
internal static class References
{
    /// <summary>The profiles, in their order; those that refer to an earlier one with what happened there.</summary>
    public static Profile[] Resolve(Profile[] profiles)
    {
        var told = profiles.Where(profile => profile is { Event: not null, Stated: true, Measure.IsCount: true, Claim.Vague: false })
            .ToLookup(profile => (profile.Claim.Article.Id, profile.Claim.Value));
        return [.. profiles.Select(profile => profile is not { Definite: true, Stated: false } ? profile
            : First(profile, told[(profile.Claim.Article.Id, profile.Claim.Value)]) is { } first ? As(profile, first)
            : profile is { AreToLive: true, Event: null, Thing: null or "person" } ? AsHurt(profile) : profile)];
    }

    // "All four are expected to survive": they are hurt, and alive.
    private static Profile AsHurt(Profile profile) =>
        profile with { Event = "wound", Stated = true, Thing = "person", Hypothetical = false };

    private static Profile? First(Profile profile, IEnumerable<Profile> told) =>
        told.FirstOrDefault(other => other.Claim.Span.Start < profile.Claim.Span.Start
            && (profile.Thing is null || other.Thing is null || profile.Thing == other.Thing) && other.Parts.IsSupersetOf(profile.Parts));

    private static Profile As(Profile profile, Profile first) =>
        profile with { Event = first.Event, Stated = true, Thing = profile.Thing ?? first.Thing, Parts = first.Parts };
}
