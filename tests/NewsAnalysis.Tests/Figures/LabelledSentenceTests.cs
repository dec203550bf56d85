using NewsAnalysis.Articles;
using NewsAnalysis.Figures;

namespace NewsAnalysis.Tests.Figures;

/// <summary>
/// Holds the extraction to the scores it has on the labelled sentences: the value, and the value with its bound or change, with its unit,
/// and with what it is about.
/// </summary>
public sealed class LabelledSentenceTests
{
    private static readonly FigureExtractor Extractor = new(new FigureOptions { Vague = VagueConvention.Decimal });

    private static readonly Lazy<Tally> Scores = new(() => Score(LabelledSentence.Load()));

    [Fact]
    public void Extract_LabelledSentences_FindsTheValues() => Hold(Scores.Value.Values, 0.985);

    [Fact]
    public void Extract_LabelledSentences_FindsTheBoundsAndChanges() => Hold(Scores.Value.Bounds, 0.965);

    [Fact]
    public void Extract_LabelledSentences_FindsTheUnits() => Hold(Scores.Value.Units, 0.96);

    [Fact]
    public void Extract_LabelledSentences_FindsWhatTheyAreAbout() => Hold(Scores.Value.Abouts, 0.85);

    private static void Hold(int hits, double floor)
    {
        var (given, wanted) = (Scores.Value.Given, Scores.Value.Wanted);
        var score = 2.0 * hits / (given + wanted);
        Assert.True(score >= floor, $"F1 {score:0.000} is below {floor}: {hits} right of {given} given, {wanted} wanted.");
    }

    private static Tally Score(IReadOnlyList<LabelledSentence> sentences)
    {
        var tally = new Tally();
        foreach (var sentence in sentences)
        {
            var found = Extractor.Extract(Article.Verbatim(new ArticleInfo("a", "a.txt"), sentence.Input)).Where(IsLabelled).ToList();
            (tally.Given, tally.Wanted) = (tally.Given + found.Count, tally.Wanted + sentence.Quantities.Count);
            foreach (var wanted in sentence.Quantities)
            {
                var same = found.Where(claim => IsNear(claim.Value, wanted.Value) && IsNear(claim.ValueTo ?? -1, wanted.ValueTo ?? -1));
                if (same.OrderByDescending(claim => HasUnit(claim, wanted)).FirstOrDefault() is not { } claim)
                    continue;
                found.Remove(claim);
                tally.Values++;
                tally.Bounds += Sign(claim) == wanted.Bound ? 1 : 0;
                tally.Units += HasUnit(claim, wanted) ? 1 : 0;
                tally.Abouts += IsAbout(claim, wanted) ? 1 : 0;
            }
        }

        return tally;
    }

    private static bool IsLabelled(FigureClaim claim) =>
        claim.Reason is null or NoClaimReason.Age or NoClaimReason.Pronoun or NoClaimReason.When;

    private static bool IsNear(decimal one, decimal two) => Math.Abs(one - two) <= 0.00001m * Math.Abs(two);

    private static bool HasUnit(FigureClaim claim, LabelledQuantity wanted) =>
        string.Equals(claim.NormalizedUnit, wanted.Unit, StringComparison.OrdinalIgnoreCase);

    private static string Sign(FigureClaim claim) => claim switch
    {
        { Change: Change.Up } => "up",
        { Change: Change.Down } => "down",
        { Bound: Bound.About } => "~",
        { Bound: Bound.Below } => "<",
        { Bound: Bound.Above } => ">",
        _ => "=",
    };

    private static bool IsAbout(FigureClaim claim, LabelledQuantity wanted) => (claim.About, wanted.About) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        var (found, words) => found.Split(' ').Intersect(words.Split(' '), StringComparer.OrdinalIgnoreCase).Any(),
    };

    private sealed class Tally
    {
        public int Given { get; set; }

        public int Wanted { get; set; }

        public int Values { get; set; }

        public int Bounds { get; set; }

        public int Units { get; set; }

        public int Abouts { get; set; }
    }
}
