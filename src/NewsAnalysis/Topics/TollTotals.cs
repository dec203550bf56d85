using NewsAnalysis.Figures.Arguments;
using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>Adds the killed and the wounded of one sentence up, where the story also says how many were shot or hit: "two dead and five
/// injured" are seven, so that "six people were shot" can be set against them.</summary>
internal static class TollTotals
{
    /// <summary>The name of the rule.</summary>
    public const string Rule = "toll-total";

    private const string Together = "casualty";
    private const string Hurt = "wound";
    private const string Shot = "shoot";
    private const int Between = 60;
    private const int Behind = 40;

    private static readonly FrozenSet<string> Anybody = WordLists.Of("toll-one");

    /// <summary>The sums, as claims whose words run from the number of the killed to what befell the others; none where the story has no
    /// such count, nor, where it counts those shot, of sentences that tell of no shooting.</summary>
    public static IEnumerable<FigureClaim> Of(IReadOnlyCollection<FigureClaim> claims)
    {
        var told = claims.Where(claim => claim is { Value: > 1, Event: Shot or "attack" or Together } && CountsPeople(claim))
            .Select(claim => claim.Event).ToHashSet(StringComparer.Ordinal);
        return told.Count == 0 ? []
            : claims.Where(CountsPeople).GroupBy(claim => (claim.Article.Id, claim.Part, claim.Sentence))
                .Select(sentence => OfSentence(sentence, told.Contains(Shot))).OfType<FigureClaim>();
    }

    /// <summary>Whether a claim is such a sum.</summary>
    public static bool Is(Profile profile) => profile.Claim.Arguments.Has(Rule);

    private static FigureClaim? OfSentence(IEnumerable<FigureClaim> sentence, bool isOfShooting)
    {
        var told = sentence.OrderBy(claim => claim.Span.Start).ToArray();
        if (told is not [{ Event: Counting.Killed } killed, { Event: Hurt } hurt] || !IsWhole(killed) || !IsWhole(hurt)
            || !IsOfAnybody(killed)
            || (isOfShooting && !TopicWords.Of(hurt.Quote).Any(word => Counting.Is("gun", word.Lower))))
            return null;
        var start = new QuotePositions().Of(killed);
        var end = start + hurt.Span.End - killed.Span.Start;
        if (hurt.Span.Start - killed.Span.End is < 0 or > Between || end > hurt.Quote.Length)
            return null;
        var reach = hurt.Quote[end..Math.Min(hurt.Quote.Length, end + Behind)];
        TopicWord[] behind = [.. TopicWords.Of(reach).TakeWhile(word => IsSevere(word) || !EventFrames.Tells(word.Lower, Hurt))];
        if (Array.Exists(behind, IsSevere) || TopicWords.Of(hurt.Quote[start..end]).Any(IsSevere))
            return null; // "two critically wounded" of more
        end += TopicWords.Of(reach).Skip(behind.Length).Select(word => word.Start + word.Lower.Length).FirstOrDefault();
        return hurt with
        {
            Span = new TextSpan(killed.Span.Start, killed.Span.Start + end - start),
            Text = hurt.Quote[start..end],
            Value = killed.Value + hurt.Value,
            Interval = new Interval(killed.Value + hurt.Value, killed.Value + hurt.Value),
            Counted = "people",
            NormalizedUnit = "people",
            Event = Together,
            Arguments = hurt.Arguments with { Role = NumberRole.Count, Head = null, Rules = Rule },
        };
    }

    private static bool IsSevere(TopicWord word) => Counting.Is("severe", word.Lower);

    private static bool IsWhole(FigureClaim claim) => claim is { Bound: Bound.Exact, Vague: false, ValueTo: null, Change: Change.None }
        && claim.Arguments is { Role: NumberRole.Count or NumberRole.Part, Standing: Standing.Asserted };

    // "Two officers were killed and three wounded" counts officers.
    private static bool IsOfAnybody(FigureClaim claim) => claim.Counted is null || Anybody.Contains(Noun(claim.Counted));

    private static string Noun(string counted) => NounForms.Singular(counted[(counted.LastIndexOf(' ') + 1)..].ToLowerInvariant());

    private static bool CountsPeople(FigureClaim claim) =>
        claim is { Reason: null, Counted: var counted } && Measure.Of(claim.NormalizedUnit).IsCount
        && (counted is null || EventFrames.CanBePerson(Noun(counted)));
}
