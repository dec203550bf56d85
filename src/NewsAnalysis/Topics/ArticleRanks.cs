namespace NewsAnalysis.Topics;

/// <summary>What place a count has among its article's claims of the same kind: a whole comes first and is repeated; a part comes once,
/// further down.</summary>
internal static class ArticleRanks
{
    /// <summary>More numbers in one sentence are a list: what stands behind that many is weighed against none beside it.</summary>
    public const int MostInSentence = 50;

    /// <summary>The profiles, in their order, with their places.</summary>
    public static Profile[] Rank(Profile[] profiles)
    {
        profiles = Corrected(profiles);
        var kinds = profiles.GroupBy(Kind).ToDictionary(kind => kind.Key, kind => new KindNumbers([.. kind]));
        var amounts = profiles.Where(profile => !profile.Measure.IsCount).ToLookup(Amount);
        var sentences = profiles.Where(profile => profile is { Measure.IsCount: true, Fate: not null, Thing: not null }).ToLookup(Sentence);
        var several = profiles.Where(IsOfNoun).GroupBy(Nouns).Where(noun => noun.DistinctBy(one => one.Claim.Value).Skip(1).Any())
            .Select(noun => noun.Key).ToHashSet();
        return [.. profiles.Select(profile => Beside(Ranked(profile, kinds[Kind(profile)], kinds.GetValueOrDefault(Kind(profile, false))),
            sentences[Sentence(profile)].Take(MostInSentence)) with
        {
            Addends = amounts[Amount(profile)].Take(MostInSentence).Where(other => other.Claim.Span != profile.Claim.Span)
                .Select(other => other.Claim.Value).ToFrozenSet(),
            OneOfSeveral = profile.Fate is null && IsOfNoun(profile) && several.Contains(Nouns(profile)),
        })];
    }

    // "Police had said on Friday that 12 were hurt" corrects nothing where the article gives no newer number.
    private static Profile[] Corrected(Profile[] profiles)
    {
        var newer = profiles.Where(profile => !profile.IsSuperseded).Select(Kind).ToHashSet();
        return [.. profiles.Select(profile => !profile.IsSuperseded || profile.IsInitial
            || newer.Contains(Kind(profile) with { IsSuperseded = false }) ? profile : profile with { IsSuperseded = false })];
    }

    /// <summary>Whether it counts some of others in its sentence ("three, including one officer, were hurt").</summary>
    public static bool IsAmong(Profile profile) => profile.Claim.Arguments.Rules.Contains("including", StringComparison.Ordinal);

    private static bool IsOfNoun(Profile profile) => !IsAmong(profile)
        && profile is { Measure.IsCount: true, Noun: not null, Thing: not "person", Former: false, Share: false, Of.Count: 0 };

    private static (string, int, Articles.PartKind, string?) Nouns(Profile profile) =>
        (profile.Claim.Article.Id, profile.Claim.Sentence, profile.Claim.Part, profile.Noun);

    private static Profile Ranked(Profile profile, KindNumbers kind, KindNumbers? stated)
    {
        var (isNewer, isRepeated) = kind.Of(profile);
        return profile with
        {
            ListsSome = profile.Claim.IsSum && stated is not null && !stated.Have(profile.Claim.Value),
            IsFirst = kind.IsFirst(profile),
            IsNewer = profile.IsNewer || isNewer,
            IsRepeated = isRepeated,
            Kindred = kind,
        };
    }

    private static Profile Beside(Profile profile, IEnumerable<Profile> sentence) =>
        profile is not { Measure.IsCount: true, Fate: { } fate } ? profile : profile with
        {
            // A sum has the numbers beside it in it.
            Summands = sentence.Where(other => !profile.Claim.IsSum && !other.Claim.IsSum)
                .Where(other => other.Fate == fate && other.Claim.Span != profile.Claim.Span && !IsAmong(other))
                .Select(other => other.Claim.Value).ToFrozenSet(),
            Companions = sentence.Where(other => other.Fate != fate && !other.Share)
                .Select(other => (other.Fate!, other.Claim.Value)).ToFrozenSet(),
        };

    private static (string Article, int Sentence, Articles.PartKind Part) Sentence(Profile profile) =>
        (profile.Claim.Article.Id, profile.Claim.Sentence, profile.Claim.Part);

    private static (string, int, Articles.PartKind, Measure) Amount(Profile profile) =>
        (profile.Claim.Article.Id, profile.Claim.Sentence, profile.Claim.Part, profile.Measure);

    private static Key Kind(Profile profile) => Kind(profile, profile.Claim.IsSum);

    private static Key Kind(Profile profile, bool isListed) => new(
        profile.Claim.Article.Id, profile.Measure.Dimension, profile.Thing, profile.Fate, profile.IsNthOfYear,
        profile.Claim.Arguments.Person, string.Join(' ', profile.Parts.Order(StringComparer.Ordinal)), profile.IsSuperseded, isListed);

    private readonly record struct Key(string Article, string Dimension, string? Thing, string? Fate, bool OfYear, string? Person,
        string Parts, bool IsSuperseded, bool IsListed);
}
