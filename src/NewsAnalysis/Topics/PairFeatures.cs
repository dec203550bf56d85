using NewsAnalysis.Articles;

namespace NewsAnalysis.Topics;

/// <summary>
/// What two claims have in common, as numbers with names: the input of <see cref="PairModel"/>. Symmetric; mostly 0 or 1.
/// </summary>
internal sealed class PairFeatures(ContextWeights weights)
{
    private const int LeadSentences = 3;
    private const int Rare = 4;
    private const double FarDays = 6;
    private const double FarRatio = 3;

    private static readonly (string Name, string? Against, Func<ContextWeights, Profile, Profile, double> Of)[] _features =
    [
        ("bias", null, (_, _, _) => 1),
        ("apart", null, (_, left, right) => Is(!Sizes.Meet(left, right))),
        ("ratio", "the numbers are far apart",
            (_, left, right) => Sizes.Meet(left, right) ? 0 : Math.Min(FarRatio, Math.Log(Math.Max(1, Sizes.Factor(left, right))))),
        ("same-number", null, (_, left, right) => Sizes.SameNumber(left, right) && !(left.Measure.IsCount && left.Size < Sizes.Few)
            ? Sizes.Digits(left.Claim.Value) : 0),
        ("small-count", null, (_, left, right) => Is(left.Measure.IsCount && Math.Min(left.Size, right.Size) < Sizes.Few)),
        ("same-thing", null, (_, left, right) => Is(left.Thing is not null && left.Thing == right.Thing && !left.Generic)),
        ("same-object", null, (_, left, right) =>
            Is(left.Measure.IsCount && left.Thing is not (null or "person") && left.Thing == right.Thing && !left.Generic)),
        ("rare-object", null, (weights, left, right) =>
            Is(left.Measure.IsCount && left.Thing is not (null or "person") && left.Thing == right.Thing && weights.Claims(left) <= Rare)),
        ("generic-thing", "what is counted says little",
            (_, left, right) => Is(left.Thing is not null && left.Thing == right.Thing && left.Generic)),
        ("akin-thing", "the counted things have different names",
            (_, left, right) => Is(left.Thing is not null && right.Thing is not null && left.Thing != right.Thing)),
        ("one-thing", "one does not say what it counts", (_, left, right) => Is(left.Thing is null != right.Thing is null)),
        ("person", null, (_, left, right) => Is(left.Thing == "person" && right.Thing == "person")),
        ("same-noun", null, (_, left, right) => Is(left.Noun is not null && left.Noun == right.Noun)),
        ("same-event", null, (_, left, right) => Is(left.Fate is not null && left.Fate == right.Fate)),
        ("one-event", "one does not say what happened", (_, left, right) => Is(left.Fate is null != right.Fate is null)),
        ("other-event", "what happened is told differently",
            (_, left, right) => Is(left.Fate is not null && right.Fate is not null && left.Fate != right.Fate)),
        ("both-stated", null, (_, left, right) => Is(left.Stated && right.Stated && left.Fate == right.Fate)),
        ("same-part", null, (_, left, right) => Is(left.Parts.Count > 0 && left.Parts.SetEquals(right.Parts))),
        ("one-part", "one counts a part only", (_, left, right) => Is(!left.Parts.SetEquals(right.Parts))),
        ("one-people", "one names a people", (_, left, right) => Is(!left.Peoples.SetEquals(right.Peoples))),
        ("same-restriction", null, (_, left, right) => Is(left.Adjectives.Overlaps(right.Adjectives))),
        ("one-restriction", "one is narrowed by a word", (_, left, right) => Is(left.Adjectives.Count > 0 != right.Adjectives.Count > 0)),
        ("other-restriction", "they are narrowed by different words",
            (_, left, right) => Is(left.Adjectives.Count > 0 && right.Adjectives.Count > 0 && !left.Adjectives.Overlaps(right.Adjectives))),
        ("same-place", null, (_, left, right) => Is(left.Places.Overlaps(right.Places))),
        ("other-place", "the sentences name different places", (weights, left, right) =>
            Is(left.Places.Count > 0 && right.Places.Count > 0 && !left.Places.Overlaps(right.Places) && !weights.Together(left, right))),
        ("aside", "one names a place that no other article names",
            (weights, left, right) => Is(weights.IsAside(left) || weights.IsAside(right))),
        ("same-name", null, (_, left, right) => Is(left.Owners.Overlaps(right.Owners))),
        ("one-name", "one is about somebody who is named", (_, left, right) => Is(left.Owners.Count > 0 != right.Owners.Count > 0)),
        ("other-rate", "one is per period", (_, left, right) => Is(left.Rate != right.Rate)),
        ("other-change", "one is a change", (_, left, right) => Is(left.Change != right.Change)),
        ("measure", null, (_, left, _) => Is(!left.Measure.IsCount)),
        ("duration", null, (_, left, _) => Is(left.Measure.Dimension == Measure.Duration)),
        ("vague", "one is a vague word", (_, left, right) => Is(left.Claim.Vague || right.Claim.Vague)),
        ("both-headline", null, (_, left, right) => Is(IsHeadline(left) && IsHeadline(right))),
        ("both-lead", null, (_, left, right) => Is(IsLead(left) && IsLead(right))),
        ("one-lead", "one stands further down", (_, left, right) => Is(IsLead(left) != IsLead(right))),
        ("both-first", null, (_, left, right) => Is(left.IsFirst && right.IsFirst)),
        ("one-first", "one article speaks of others of the kind before", (_, left, right) => Is(left.IsFirst != right.IsFirst)),
        ("both-largest", null, (_, left, right) => Is(left.IsLargest && right.IsLargest)),
        ("one-largest", "one article has a larger number of the kind", (_, left, right) => Is(left.IsLargest != right.IsLargest)),
        ("both-only", null, (_, left, right) => Is(left.IsOnly && right.IsOnly)),
        ("one-only", "one article has several numbers of the kind", (_, left, right) => Is(left.IsOnly != right.IsOnly)),
        ("both-summands", null, (_, left, right) => Is(left.Summands.Count > 0 && right.Summands.Count > 0)),
        ("one-summand", "one counts more of them beside these",
            (_, left, right) => Is(left.Summands.Count > 0 != right.Summands.Count > 0)),
        ("both-tolls", null, (_, left, right) => Is(left.Companions.Count > 0 && right.Companions.Count > 0)),
        ("same-toll", null, (_, left, right) => Is(left.Companions.Overlaps(right.Companions))),
        ("other-source", null, (_, left, right) => Is(SourceNames.Differ(SourceNames.Of(left.Claim), SourceNames.Of(right.Claim)))),
        ("both-repeated", null, (_, left, right) => Is(left.IsRepeated && right.IsRepeated)),
        ("one-repeated", "one is said once only", (_, left, right) => Is(left.IsRepeated != right.IsRepeated)),
        ("days", "days lie between the articles", (_, left, right) => Math.Min(FarDays, Math.Log(1 + Days(left, right)))),
        ("same-article", null, (_, left, right) => Is(left.Claim.Article.Id == right.Claim.Article.Id)),
        ("same-stretch", null, (_, left, right) => Is(left.Stretch is { } first && right.Stretch is { } second && first.IsSame(second))),
        ("one-stretch", "only one says over which time it counts", (_, left, right) => Is(left.Stretch is null != right.Stretch is null)),
        ("context", null, (weights, left, right) => weights.Similarity(left, right)),
    ];

    /// <summary>The names, in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. _features.Select(feature => feature.Name)];

    /// <summary>What a feature says against two claims being about the same thing, in words, or null; in the order of the names.</summary>
    public static IReadOnlyList<string?> Against { get; } = [.. _features.Select(feature => feature.Against)];

    /// <summary>Place of the feature that is 1 where the numbers do not meet.</summary>
    public static int Apart { get; } = Names.Index().First(name => name.Item == "apart").Index;

    /// <summary>Number of pairs read; shows that the work is near-linear in the number of claims.</summary>
    public long Compared { get; private set; }

    /// <summary>Writes the values of a pair.</summary>
    public void Read(Profile left, Profile right, Span<double> values)
    {
        Compared++;
        for (var at = 0; at < _features.Length; at++)
            values[at] = _features[at].Of(weights, left, right);
    }

    /// <summary>
    /// Whether the sentences name different places, and neither article names the other's beside another number; else one may say the town
    /// and the other the state or the street.
    /// </summary>
    public bool TellOfTwoPlaces(Profile left, Profile right) =>
        left.Places.Count > 0 && right.Places.Count > 0 && !left.Places.Overlaps(right.Places)
        && !weights.Names(right, left.Places) && !weights.Names(left, right.Places);

    /// <summary>Days between the articles; 0 where one is undated.</summary>
    public static int Days(Profile left, Profile right) =>
        left.Claim.Article.Published.Value is { } first && right.Claim.Article.Published.Value is { } second
            ? Math.Max(0, Math.Max(second.Earliest.DayNumber - first.Latest.DayNumber, first.Earliest.DayNumber - second.Latest.DayNumber))
            : 0;

    /// <summary>Whether it stands in the headline or the first sentences.</summary>
    public static bool IsLead(Profile profile) => profile.Claim.Part == PartKind.Headline || profile.Claim.Sentence < LeadSentences;

    private static bool IsHeadline(Profile profile) => profile.Claim.Part == PartKind.Headline || profile.Claim.Sentence == 0;

    private static double Is(bool holds) => holds ? 1 : 0;
}
