namespace NewsAnalysis.Measures.Quality;

/// <summary>Extraction measured on labelled sentences.</summary>
public static class SentenceScores
{
    private static readonly FigureExtractor Extractor = new(new FigureOptions { Vague = VagueConvention.Decimal });

    private static readonly (string Task, Func<FigureClaim, string> Found, Func<LabelledQuantity, string> Wanted)[] Tasks =
    [
        ("values", claim => Range(claim.Value, claim.ValueTo), wanted => Range(wanted.Value, wanted.ValueTo)),
        ("values with bound or change", Sign, wanted => wanted.Bound),
        ("values with unit", claim => claim.NormalizedUnit?.ToLowerInvariant() ?? "-", wanted => wanted.Unit?.ToLowerInvariant() ?? "-"),
        ("values with what they are about", claim => claim.About ?? "-", wanted => wanted.About ?? "-"),
    ];

    /// <summary>Four scores a set: values; values with their bound or change; with their unit; with what they are about, where one word in
    /// common or nothing in both is enough. A value that was not found is a miss in all of them.</summary>
    /// <param name="sets">The sets; their names go into the scores' tasks.</param>
    public static IReadOnlyList<Score> Of(IEnumerable<SentenceGold> sets) => [.. sets.SelectMany(Of)];

    private static IEnumerable<Score> Of(SentenceGold set)
    {
        var pairs = set.Sentences
            .SelectMany((sentence, index) => Align($"{set.Name}/{(index + 1).ToString(CultureInfo.InvariantCulture)}", sentence)).ToList();
        foreach (var (task, found, wanted) in Tasks)
        {
            bool Fits(Pair pair) => pair is { Found: not null, Wanted: not null } && IsSame(task, found(pair.Found), wanted(pair.Wanted));
            yield return new($"{task}, {set.Name} sentences", pairs.Count(Fits),
                [.. pairs.Where(pair => pair.Found is not null && !Fits(pair)).Select(pair => Judge(pair, found(pair.Found!)))],
                [.. pairs.Where(pair => pair.Wanted is not null && !Fits(pair)).Select(pair => Judge(pair, wanted(pair.Wanted!)))]);
        }
    }

    // Each labelled quantity with the number of its value, one of the same unit first; then the numbers that no label asked for.
    private static IEnumerable<Pair> Align(string id, LabelledSentence sentence)
    {
        var found = Extractor.Extract(Article.Verbatim(new ArticleInfo(id, "sentences"), sentence.Input)).Where(IsLabelled).ToList();
        foreach (var wanted in sentence.Quantities)
        {
            var claim = found.Where(claim => IsNear(claim.Value, wanted.Value) && IsNear(claim.ValueTo ?? -1, wanted.ValueTo ?? -1))
                .OrderByDescending(claim => string.Equals(claim.NormalizedUnit, wanted.Unit, StringComparison.OrdinalIgnoreCase))
                .FirstOrDefault();
            if (claim is not null)
                found.Remove(claim);
            yield return new(id, sentence.Input, claim, wanted);
        }

        foreach (var claim in found)
            yield return new(id, sentence.Input, claim, null);
    }

    private static Judged Judge(Pair pair, string value) =>
        new(pair.Id, pair.Found?.Span ?? default, pair.Found?.Text ?? Range(pair.Wanted!.Value, pair.Wanted.ValueTo), value, pair.Sentence);

    private static bool IsLabelled(FigureClaim claim) =>
        claim.Reason is null or NoClaimReason.Age or NoClaimReason.Pronoun or NoClaimReason.When;

    private static bool IsNear(decimal one, decimal two) => Math.Abs(one - two) <= 0.00001m * Math.Abs(two);

    private static bool IsSame(string task, string found, string wanted) => task switch
    {
        "values" => true,
        "values with what they are about" => found.Split(' ').Intersect(wanted.Split(' '), StringComparer.OrdinalIgnoreCase).Any(),
        _ => found == wanted,
    };

    private static string Range(decimal value, decimal? to) => to is { } high ? $"{Plain(value)} to {Plain(high)}" : Plain(value);

    private static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Sign(FigureClaim claim) => claim switch
    {
        { Change: Change.Up } => "up",
        { Change: Change.Down } => "down",
        { Bound: Bound.About } => "~",
        { Bound: Bound.Below } => "<",
        { Bound: Bound.Above } => ">",
        _ => "=",
    };

    private sealed record Pair(string Id, string Sentence, FigureClaim? Found, LabelledQuantity? Wanted);
}
