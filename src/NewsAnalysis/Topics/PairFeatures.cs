namespace NewsAnalysis.Topics;

/// <summary>What two claims have in common, as numbers with names: the input of <see cref="PairModel"/>. Symmetric; mostly 0 or
/// 1.</summary>
internal sealed class PairFeatures(ContextWeights weights)
{
    private const int LeadSentences = 3;
    private const double FarRatio = 3;
    private const string GivesBoth = "one article gives both numbers";

    // Numbers beyond a thousand are all of few things.
    private static readonly double LargeSize = Math.Log(1000);

    private static readonly (string Name, int Sign, string? Against, Func<ContextWeights, Profile, Profile, double> Of)[] Features =
    [
        ("bias", 0, null, (_, _, _) => 1),
        ("apart", -1, null, (_, left, right) => Is(!Sizes.Meet(left, right))),
        ("ratio", -1, "the numbers are far apart",
            (_, left, right) => Sizes.Meet(left, right) || Revisions.TellsRise(left, right) ? 0
                : Math.Min(FarRatio, Math.Log(Math.Max(1, Sizes.Factor(left, right))))),
        ("same-number", 1, null, (_, left, right) => Sizes.SameNumber(left, right) && !(left.Measure.IsCount && left.Size < Sizes.Few)
            ? Sizes.Digits(left.Claim.Value) : 0),
        // Of twos there are many in every story, of four hundreds there is one.
        ("size", 1, null, (_, left, right) => Math.Min(LargeSize, Math.Log(1 + Math.Max(0, Math.Min(left.Size, right.Size))))),
        ("same-object", 1, null, (_, left, right) =>
            Is(left.Measure.IsCount && left.Thing is not (null or "person") && left.Thing == right.Thing && !left.Generic)),
        ("one-thing", -1, "one does not say what it counts", (_, left, right) => Is(left.Thing is null != right.Thing is null)),
        ("same-noun", 1, null, (_, left, right) => Is(left.Noun is not null && left.Noun == right.Noun)),
        ("one-event", -1, "one does not say what happened", (_, left, right) => Is(left.Fate is null != right.Fate is null)),
        ("both-stated", 1, null, (_, left, right) => Is(left.Stated && right.Stated && left.Fate == right.Fate)),
        // "12 divers were hurt", "12 divers injured"; "received $3 million from Velm", "gets $4 million a year from Velm"
        ("known", 1, null, (_, left, right) => Is(AreKnown(left, right))),
        // The first number of hurt in each article; "one of the five who were hurt" further down may be any.
        ("known-first", 1, null, (_, left, right) => Is(AreKnown(left, right) && left.IsFirst && right.IsFirst)),
        ("aside", -1, "one names a place that no other article names",
            (weights, left, right) => Is(TellsAside(weights, left, right))),
        ("duration", -1, null, (_, left, _) => Is(left.Measure.Dimension == Measure.Duration)),
        ("both-lead", 1, null, (_, left, right) => Is(IsLead(left) && IsLead(right))),
        ("one-echo", -1, GivesBoth, (_, left, right) => Is(Echo(left, right) is not null)),
        ("one-summand", -1, "one counts more of them beside these",
            (_, left, right) => Is(left.Summands.Count > 0 != right.Summands.Count > 0)),
        ("same-toll", 1, null, (_, left, right) => Is(left.Companions.Overlaps(right.Companions))),
        ("other-source", 1, null, (_, left, right) => Is(SourceNames.Differ(SourceNames.Of(left.Claim), SourceNames.Of(right.Claim)))),
        ("both-repeated", 1, null, (_, left, right) => Is(left.IsRepeated && right.IsRepeated)),
        ("one-stretch", -1, "only one says over which time it counts",
            (_, left, right) => Is(left.Stretch is null != right.Stretch is null)),
        ("context", 1, null, (weights, left, right) => weights.Similarity(left, right)),
        // Set by who grades the pair: that numbers which do not meet may count otherwise is asked of few pairs.
        ("doubted", -1, null, (_, _, _) => 0),
    ];

    /// <summary>The names, in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Features.Select(feature => feature.Name)];

    /// <summary>What a feature says against two claims being about the same thing, in words, or null; in the order of the names.</summary>
    public static IReadOnlyList<string?> Against { get; } = [.. Features.Select(feature => feature.Against)];

    /// <summary>Whether a feature may speak only for (1) or only against (-1) two claims being about the same thing, or either way (0); in
    /// the order of the names. What speaks against it in one set of texts and for it in another is chance.</summary>
    public static IReadOnlyList<int> Signs { get; } = [.. Features.Select(feature => feature.Sign)];

    /// <summary>Place of the feature that is 1 where the numbers do not meet.</summary>
    public static int Apart { get; } = Names.Index().First(name => name.Item == "apart").Index;

    /// <summary>Place of the feature that is 1 where something keeps numbers that do not meet from being said to differ
    /// (<see cref="PairGrader.Doubt"/>); else such pairs, most of them of two things, would speak against all others.</summary>
    public static int Doubted { get; } = Names.Index().First(name => name.Item == "doubted").Index;

    /// <summary>Number of pairs read; shows that the work is near-linear in the number of claims.</summary>
    public long Compared { get; private set; }

    /// <summary>Writes the values of a pair.</summary>
    public void Read(Profile left, Profile right, Span<double> values)
    {
        Compared++;
        for (var at = 0; at < Features.Length; at++)
            values[at] = Features[at].Of(weights, left, right);
    }

    /// <summary>Whether the sentences name different places, and neither article names the other's beside another number; else one may say
    /// the town and the other the state or the street.</summary>
    public bool TellOfTwoPlaces(Profile left, Profile right) =>
        left.Places.Count > 0 && right.Places.Count > 0 && !left.Places.Overlaps(right.Places)
        && !weights.Names(right, left.Places) && !weights.Names(left, right.Places);

    /// <summary>That one of the articles gives both numbers of what is of one kind, and so knows of two things or tells why they are two;
    /// else null.</summary>
    public static string? Echo(Profile left, Profile right) =>
        left.Kindred.HaveBeside(left, right.Claim.Value) || right.Kindred.HaveBeside(right, left.Claim.Value) ? GivesBoth : null;

    /// <summary>Whether one of them names only places that no other article of the story names.</summary>
    public bool TellAside(Profile left, Profile right) => TellsAside(weights, left, right);

    /// <summary>Whether the one may mean by its nouns what the other names, where its article has that name beside some number: by nouns
    /// that refer ("the project"), or by one that is no name where both sentences say the same ("a clerk was jailed", "Fesk will be in
    /// jail").</summary>
    public bool MayMean(Profile left, IReadOnlyCollection<string> nouns, Profile right, IReadOnlyCollection<string> others) =>
        Means(left, nouns, right, others) || Means(right, others, left, nouns);

    /// <summary>Days between the articles; 0 where one is undated.</summary>
    public static int Days(Profile left, Profile right) =>
        left.Claim.Article.Published.Value is { } first && right.Claim.Article.Published.Value is { } second
            ? Math.Max(0, Math.Max(second.Earliest.DayNumber - first.Latest.DayNumber, first.Earliest.DayNumber - second.Latest.DayNumber))
            : 0;

    /// <summary>Whether it stands in the headline or the first sentences.</summary>
    public static bool IsLead(Profile profile) => profile.Claim.Part == PartKind.Headline || profile.Claim.Sentence < LeadSentences;

    private static bool AreKnown(Profile left, Profile right) => left.Stated && right.Stated && left.Fate == right.Fate
        && ((left.Thing is not null && left.Thing == right.Thing)
            || (left.Partners.Count > 0 && left.Partners.SetEquals(right.Partners)));

    private bool Means(Profile profile, IReadOnlyCollection<string> nouns, Profile other, IReadOnlyCollection<string> names) =>
        names.Any(name => weights.Has(profile, name) && (nouns.All(PairRules.Refers)
            || (IsName(other, name) && !nouns.Any(noun => IsName(profile, noun)) && SayTheSame(profile, other))));

    // "Fesk"; not the "Prices" that begin a sentence.
    private static bool IsName(Profile profile, string noun) => profile.Words.Index()
        .Any(word => word.Item.Capital && NounForms.Singular(word.Item.Lower) == noun && (word.Index > 0 || !Kinds.Knows(noun)));

    // One event, or a word in small letters that both have.
    private static bool SayTheSame(Profile left, Profile right) => (left.Stated && right.Stated && left.Fate == right.Fate)
        || left.Words.Any(word => !word.Capital && CountedNouns.Key(word.Lower) is var key
            && left.Context.ContainsKey(key) && right.Context.ContainsKey(key));

    private static bool TellsAside(ContextWeights weights, Profile left, Profile right) => weights.IsAside(left) || weights.IsAside(right);

    private static double Is(bool holds) => holds ? 1 : 0;
}
