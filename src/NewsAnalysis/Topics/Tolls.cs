using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>"Nine shot" counts the killed and the wounded together, "eight injured" the wounded alone. Only in a story that tells of nobody
/// killed are those shot, hit and injured the same people.</summary>
internal static class Tolls
{
    private const int LeadSentences = 3;

    private static readonly FrozenDictionary<string, string> People = Alike("people");
    private static readonly FrozenDictionary<string, string> Unkilled = Alike("unkilled");

    /// <summary>The profiles, with one fate for those shot, hit and, in a story that tells of nobody killed, injured; and those that stand
    /// beside one who is named, where their article says so elsewhere.</summary>
    public static Profile[] Tell(Profile[] profiles)
    {
        var besides = profiles.Where(profile => profile.Beside).Select(Kind).ToHashSet();
        var dead = profiles.Where(profile => profile is { Event: Counting.Killed, Thing: null or "person" } && !TellsOfSurvivor(profile))
            .Select(profile => (profile.Claim.Article.Id, profile.Claim.Part, profile.Claim.Sentence + 1)).ToHashSet();
        var killed = profiles.Where(TellsOfKilled).Select(profile => profile.Claim.Article.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from profile in profiles
               let rest = profile.Rest || besides.Contains(Kind(profile))
               select profile with
               {
                   Fate = Fate(profile, killed.Count == 0),
                   Rest = rest,
                   RestOfDead = rest && Survive(profile.Event)
                       && dead.Contains((profile.Claim.Article.Id, profile.Claim.Part, profile.Claim.Sentence)),
                   RestOfSame = rest && !(Survive(profile.Event) && killed.Contains(profile.Claim.Article.Id)),
               },
        ];
    }

    // The hurt, rescued or missing: those whom the dead are not among.
    private static bool Survive(string? happened) =>
        happened is not (null or Counting.Killed) && EventNames.Family(happened) == EventNames.Family(Counting.Killed)
            && !People.ContainsKey(happened);

    // "One man was killed and the driver was hurt. Four others were hurt": the driver is a fifth, and may be counted with them.
    private static bool TellsOfSurvivor(Profile profile) =>
        TopicWords.Of(profile.Claim.Quote).Any(word => Survive(WordEvents.Told(word.Lower)));

    private static string? Fate(Profile profile, bool unkilled) =>
        profile.Event is { } happened && profile.Measure.IsCount && profile.Thing is null or "person"
            ? (unkilled ? Unkilled : People).GetValueOrDefault(happened) ?? happened : profile.Event;

    private static FrozenDictionary<string, string> Alike(string of) =>
        WordList.Rows("Topics.alike-events.tsv").Where(row => row[0] == of).Select(row => row[1].Split(' '))
            .SelectMany(events => events.Select(happened => KeyValuePair.Create(happened, events[0])))
            .ToFrozenDictionary(StringComparer.Ordinal);

    // "A baby and four other people were hurt": the headline's "Baby, 4 people hurt" counts these four as well.
    private static (string Article, string? Thing, decimal Number) Kind(Profile profile) =>
        (profile.Claim.Article.Id, profile.Thing, profile.Claim.Value);

    private static bool TellsOfKilled(Profile profile) =>
        profile is { Event: "kill", Thing: null or "person" }
        || ((profile.Claim.Part == PartKind.Headline || profile.Claim.Sentence < LeadSentences) && Counting.Says(profile, "killed"));
}
