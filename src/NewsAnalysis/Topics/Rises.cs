namespace NewsAnalysis.Topics;

/// <summary>Changes of a number that a story tells itself ("the number of injured rose from 14 to 17", "three were hurt; initial
/// reports said four"): what other articles say with the
/// one and with the other number is the earlier and the later state of one thing.</summary>
internal sealed class Rises
{
    private readonly FrozenSet<(string Fate, decimal From, decimal To)> _told;

    /// <summary>Finds them among a story's claims.</summary>
    public Rises(IEnumerable<Profile> profiles)
    {
        Profile[] counts = [.. profiles.Where(profile => profile is { Measure.IsCount: true, Fate: not null })];
        var firsts = counts.Where(profile => profile is { IsFirst: true, IsSuperseded: false, Parts.Count: 0 })
            .ToLookup(profile => (profile.Claim.Article.Id, profile.Fate), profile => profile.Claim.Value);
        _told = counts.Where(profile => profile.RoseFrom is not null)
            .Select(profile => (profile.Fate!, profile.RoseFrom!.Value, profile.Claim.Value))
            .Concat(counts.Where(profile => profile is { IsSuperseded: true, Parts.Count: 0 }).SelectMany(profile =>
                firsts[(profile.Claim.Article.Id, profile.Fate)].Select(now => (profile.Fate!, profile.Claim.Value, now))))
            .Where(told => told.Item2 != told.Item3).ToFrozenSet();
    }

    /// <summary>Whether the story tells that the number of the one became that of the other.</summary>
    public bool Contains(Profile left, Profile right) =>
        left.Fate is { } happened && happened == right.Fate
        && (_told.Contains((happened, left.Claim.Value, right.Claim.Value))
            || _told.Contains((happened, right.Claim.Value, left.Claim.Value)));
}
