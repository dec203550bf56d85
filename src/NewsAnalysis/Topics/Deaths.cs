using NewsAnalysis.Figures.Context;

namespace NewsAnalysis.Topics;

/// <summary>Numbers of killed in a story.</summary>
/// <param name="ByArticle">Those that an article gives, by its id.</param>
/// <param name="Hurt">The numbers of hurt that an article gives, by its id.</param>
/// <param name="Inclusive">Those of which some article says that the attacker or an unborn child is among them,
/// or that the attacker died.</param>
/// <param name="HurtOtherwise">Whether an article tells of somebody who was hurt in another way than the others.</param>
internal sealed record Deaths(ILookup<string, double> ByArticle, ILookup<string, double> Hurt, FrozenSet<double> Inclusive,
    bool HurtOtherwise)
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
            profiles.Any(profile => profile.Claim.Arguments.Has(OtherHarms.Rule)));
    }

    /// <summary>Whether a count of those shot or hurt has the dead among them by its own article's account ("three were shot" of "one dead,
    /// two hurt").</summary>
    public bool Holds(Profile profile) => profile.Claim.Article.Id is var article
        && ByArticle[article].Any(killed => killed > 0 && Hurt[article].Contains(profile.Size - killed));
}
