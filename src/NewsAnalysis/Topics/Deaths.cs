using System.Collections.Frozen;

namespace NewsAnalysis.Topics;

/// <summary>Numbers of killed in a story.</summary>
/// <param name="ByArticle">Those that an article gives, by its id.</param>
/// <param name="Inclusive">Those of which some article says that the attacker or an unborn child is among them,
/// or that the attacker died.</param>
internal sealed record Deaths(ILookup<string, double> ByArticle, FrozenSet<double> Inclusive)
{
    /// <summary>The numbers of killed among a story's claims.</summary>
    public static Deaths Of(IEnumerable<Profile> profiles)
    {
        var killed = profiles.Where(profile => profile is { Event: Counting.Killed, Thing: null or "person" }).ToArray();
        return new(
            killed.ToLookup(profile => profile.Claim.Article.Id, profile => profile.Size, StringComparer.Ordinal),
            killed.Where(profile => Counting.Says(profile, "who")).Select(profile => profile.Size).ToFrozenSet());
    }
}
