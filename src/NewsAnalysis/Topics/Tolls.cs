using NewsAnalysis.Figures.Context;
using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>"Nine shot" counts the killed and the wounded together, "eight injured" the wounded alone. Only in a story that tells of nobody
/// killed are those shot, hit and injured the same people.</summary>
internal static class Tolls
{
    private const int LeadSentences = 3;
    private const string Hurt = "wound";
    private const string Held = "hold";

    private static readonly FrozenDictionary<string, string> People = Alike("people");
    private static readonly FrozenDictionary<string, string> Unkilled = Alike("unkilled");
    private static readonly FrozenDictionary<string, string> Uncaptured = Alike("uncaptured");

    /// <summary>The profiles, with one fate for those shot, hit and, in a story that tells of nobody killed, injured; and those that stand
    /// beside one who is named, where their article says so elsewhere.</summary>
    public static Profile[] Tell(Profile[] profiles)
    {
        var besides = profiles.Where(profile => profile.Beside).Select(Kind).ToHashSet();
        profiles = [.. profiles.Select(profile => IsHurt(profile) ? profile with { Event = Hurt, Stated = true } : profile)];
        var further = profiles.Where(profile => profile is { Others: true, BesideDead: false, Event: not null })
            .Select(profile => Place(profile, -1)).ToHashSet();
        var killed = profiles.Where(TellsOfKilled).Select(profile => profile.Claim.Article.Id).ToHashSet(StringComparer.Ordinal);
        var counting = profiles.Where(profile => profile.Claim.Arguments.Has(WhatFollows.OneMore)).Select(Number).ToHashSet();
        var fewer = profiles.Where(AreFewer).Select(Number).ToHashSet();
        var dying = profiles.Where(profile => AreFewer(profile) && profile.Event == Hurt).Select(Sentence).ToHashSet();
        var known = Known(killed.Count == 0, !Array.Exists(profiles, IsCaptive));
        return
        [
            .. from profile in profiles
               let rest = profile.Rest || besides.Contains(Kind(profile))
               select profile with
               {
                   Fate = Fate(profile, known),
                   Rest = rest,
                   CountsOn = profile.CountsOn || further.Contains(Place(profile, 0)) || counting.Contains(Number(profile)),
                   GoesOn = fewer.Contains(Number(profile)) || (profile.Event == Counting.Killed && dying.Contains(Sentence(profile))),
                   BesideDead = profile.BesideDead && Survive(profile.Event),
                   RestOfSame = rest && !(Survive(profile.Event) && killed.Contains(profile.Claim.Article.Id)),
               },
        ];
    }

    // "Two men were wounded. Three others were hurt as they fled": more are told of in the sentence behind.
    private static (string Article, PartKind Part, int Sentence, string? Event) Place(Profile profile, int sentences) =>
        (profile.Claim.Article.Id, profile.Claim.Part, profile.Claim.Sentence + sentences, profile.Event);

    // Of those shot, unlike the hurt, the dead are some anyway: "five were shot, and one of them died".
    private static bool AreFewer(Profile profile) =>
        profile.Claim.Arguments.Has(WhatFollows.Fewer) && !(profile.Event is { } happened && People.ContainsKey(happened));

    private static (string Article, string? Event, decimal Number) Number(Profile profile) =>
        (profile.Claim.Article.Id, profile.Event, profile.Claim.Value);

    private static (string Article, PartKind Part, int Sentence) Sentence(Profile profile) =>
        (profile.Claim.Article.Id, profile.Claim.Part, profile.Claim.Sentence);

    // The hurt, rescued or missing: those whom the dead are not among.
    private static bool Survive(string? happened) =>
        happened is not (null or Counting.Killed) && EventNames.Family(happened) == EventNames.Family(Counting.Killed)
            && !People.ContainsKey(happened);

    // "One died and five others were shot", "six others were treated": those who live, all of them.
    private static bool IsHurt(Profile profile) =>
        profile is { BesideDead: true, Others: true, Event: { } happened }
        && (People.ContainsKey(happened) || happened is "hospital" or "survive");

    // Who is jailed was convicted; hostages and prisoners are held by others, or for other things.
    private static bool IsCaptive(Profile profile) => profile.Event == "kidnap" || Predicates.Jails(profile.Claim.Arguments.Predicate)
        || (profile.Event == Held && profile.Words.Any(word => CountedNouns.Known(word.Lower)?.Event == Held));

    private static FrozenDictionary<string, string>[] Known(bool isUnkilled, bool isUncaptured) =>
        [isUnkilled ? Unkilled : People, .. isUncaptured ? new[] { Uncaptured } : []];

    private static string? Fate(Profile profile, FrozenDictionary<string, string>[] known) =>
        profile.Event is { } happened && profile.Measure.IsCount && (profile.Thing is null || PairRules.IsPerson(profile))
            ? known.Select(alike => alike.GetValueOrDefault(happened)).FirstOrDefault(fate => fate is not null) ?? happened : profile.Event;

    private static FrozenDictionary<string, string> Alike(string of) =>
        WordList.Rows("Topics.alike-events.tsv").Where(row => row[0] == of).Select(row => row[1].Split(' '))
            .SelectMany(events => events.Select(happened => KeyValuePair.Create(happened, events[0])))
            .ToFrozenDictionary(StringComparer.Ordinal);

    // "A baby and four other people were hurt": the headline's "Baby, 4 people hurt" counts these four as well.
    private static (string Article, string? Thing, decimal Number) Kind(Profile profile) =>
        (profile.Claim.Article.Id, profile.Thing, profile.Claim.Value);

    private static bool TellsOfKilled(Profile profile) =>
        profile is { Event: Counting.Killed, Thing: null or "person" } or { BesideDead: true }
        || ((profile.Claim.Part == PartKind.Headline || profile.Claim.Sentence < LeadSentences) && Counting.Says(profile, "killed"));
}
