using System.Collections.Frozen;
using NewsAnalysis.Articles;

namespace NewsAnalysis.Topics;

/// <summary>
/// "Nine shot" counts the killed and the wounded together, "eight injured" the wounded alone. Only in a story that tells of nobody killed are
/// those shot, hit and injured the same people.
/// </summary>
internal static class Tolls
{
    private const string Wounded = "wound";
    private const int LeadSentences = 3;

    private static readonly FrozenSet<string> _together = new[] { "shoot", "attack", "casualty" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The profiles, those shot or hit being wounded where nobody is killed.</summary>
    public static Profile[] Tell(Profile[] profiles) =>
        Array.Exists(profiles, TellsOfKilled) ? profiles
            : [.. profiles.Select(profile => profile is { Thing: "person", Event: { } happened } && _together.Contains(happened) ? profile with { Event = Wounded } : profile)];

    private static bool TellsOfKilled(Profile profile) =>
        profile is { Event: "kill", Thing: null or "person" }
        || ((profile.Claim.Part == PartKind.Headline || profile.Claim.Sentence < LeadSentences) && Counting.Says(profile, "killed"));
}
