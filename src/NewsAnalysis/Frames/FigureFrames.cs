using NewsAnalysis.Measures;
using NewsAnalysis.Tables;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Frames;

/// <summary>Claims, topics and pairs of claims as data frames.</summary>
internal static class FigureFrames
{
    /// <summary>One row a claim.</summary>
    public static DataFrame Claims(IEnumerable<LedgerRow> rows, OutletNames names) => Table.From(rows, "Claims")
        .Text("topic", row => row.Topic?.Label ?? "(none)")
        .Text("topic id", row => row.Topic?.Id ?? "(none)")
        .Text("verdict", row => row.Topic is null ? "nothing to compare" : FigureText.Of(row.Topic.Grade))
        .Text("outlet", row => names[row.Claim.Article.OutletLabel])
        .Text("article", row => row.Claim.Article.Id)
        .Date("published", row => row.Claim.Article.Published.Value?.ToString())
        .Text("figure", row => FigureText.Of(row.Claim))
        .Number("value", row => row.Claim.Vague ? null : row.Claim.Value)
        .Number("value to", row => row.Claim.Vague ? null : row.Claim.ValueTo)
        .Number("low", row => row.Claim.Interval.Low)
        .Number("high", row => row.Claim.Interval.High)
        .Text("allows", row => FigureText.Of(row.Claim.Interval))
        .Text("bound", row => FigureText.Sign(row.Claim.Bound))
        .Truth("vague", row => row.Claim.Vague)
        .Text("unit", row => row.Claim.NormalizedUnit ?? "(none)")
        .Text("counted", row => row.Claim.Counted ?? "(none)")
        .Text("about", row => row.Claim.About)
        .Text("event", row => row.Claim.Event ?? "(none)")
        .Text("role", row => NameOf(row.Claim.Arguments.Role))
        .Text("standing", row => NameOf(row.Claim.Arguments.Standing))
        .Text("predicate", row => row.Claim.Arguments.Predicate ?? "(none)")
        .Text("source", row => row.Claim.Source ?? "(not named)")
        .Date("as of", row => row.Claim.AsOf?.ToString())
        .Text("sentence", row => row.Claim.Quote)
        .Text(FrameColumns.Evidence, row => Citation.Of(row.Claim))
        .Build().ToDataFrame();

    /// <summary>One row a topic.</summary>
    public static DataFrame Topics(IEnumerable<TopicRow> rows, OutletNames names) => Table.From(rows, "Topics")
        .Text("topic", row => row.Topic.Label)
        .Text("finding", row => TopicSentence.Of(row.Topic, names.Of).Text)
        .Text("verdict", row => FigureText.Of(row.Topic.Grade))
        .Real("probability", row => row.Topic.Probability)
        .Text("unit", row => row.Topic.Unit ?? "(none)")
        .Text("event", row => row.Topic.Event ?? "(none)")
        .Text("story", row => row.Topic.Story)
        .Whole("claims", row => row.Claims)
        .Whole("articles", row => row.Articles)
        .Whole("outlets", row => row.Outlets)
        .Whole("origins", row => row.Topic.IndependentSources.Count)
        .Number("lowest", row => row.Low)
        .Number("highest", row => row.High)
        .Real("spread", row => row.Spread)
        .Whole("pairs that differ", row => row.Differing)
        .Text("likely cause", row => row.Topic.Grade >= Grade.Look ? FigureText.Of(row.Topic.Cause) : "(none)")
        .Text("why", row => row.Topic.Why.Length == 0 ? null : row.Topic.Why)
        .Text("corrections", row => row.Topic.Corrections.Count == 0 ? null : string.Join("; ", row.Topic.Corrections))
        .Text("topic id", row => row.Topic.Id)
        .Text(FrameColumns.Evidence, row => Citation.Lines(row.Topic.Claims.Select(Citation.Of)))
        .Build().ToDataFrame();

    /// <summary>One row a pair of claims that cannot both hold if they are about the same thing, the surest first.</summary>
    public static DataFrame Differences(IEnumerable<TopicRow> rows, OutletNames names) => Table.From(
            rows.SelectMany(row => row.Topic.Pairs.Where(pair => !pair.Compatible).Select(pair => (row.Topic, Pair: pair)))
                .OrderByDescending(row => row.Pair.Grade).ThenByDescending(row => row.Pair.Sureness), "Differences")
        .Text("topic", row => row.Topic.Label)
        .Text("verdict", row => FigureText.Of(row.Pair.Grade))
        .Real("probability", row => row.Pair.Probability)
        .Text("against", row => row.Pair.Against.Length == 0 ? null : row.Pair.Against)
        .Text("outlet", row => names[row.Pair.Left.Article.OutletLabel])
        .Text("figure", row => FigureText.Of(row.Pair.Left))
        .Text("source", row => row.Pair.Left.Source ?? "(not named)")
        .Text("other outlet", row => names[row.Pair.Right.Article.OutletLabel])
        .Text("other figure", row => FigureText.Of(row.Pair.Right))
        .Text("other source", row => row.Pair.Right.Source ?? "(not named)")
        .Text("within", row => row.Pair.Left.Article.Id == row.Pair.Right.Article.Id ? "one article"
            : row.Pair.Left.Article.OutletLabel == row.Pair.Right.Article.OutletLabel ? "one outlet" : "two outlets")
        .Text("likely cause", row => FigureText.Of(row.Pair.Cause))
        .Text("why", row => row.Pair.Why)
        .Text("topic id", row => row.Topic.Id)
        .Text(FrameColumns.Evidence, row => Citation.Lines([Citation.Of(row.Pair.Left), Citation.Of(row.Pair.Right)]))
        .Build().ToDataFrame();

    /// <summary>One row an origin of a topic's claims.</summary>
    public static DataFrame Origins(IEnumerable<TopicRow> rows, OutletNames names) => Table.From(
            rows.SelectMany(row => ClaimOrigins.Of(row.Topic).Select(origin => (Row: row, Origin: origin))), "Origins")
        .Text("topic", row => row.Row.Topic.Label)
        .Text("origin",
            row => row.Origin.Claims.All(claim => claim.Source is null) ? names[row.Origin.Claims[0].Article.OutletLabel] : row.Origin.Name)
        .Text("outlet", row => English.List([.. row.Origin.Outlets.Select(outlet => names[outlet])]))
        .Whole("outlets", row => row.Origin.Outlets.Count())
        .Text("why", row => row.Origin.Reasons.Count == 0 ? null : string.Join(", ", row.Origin.Reasons))
        .Text("figure", row => string.Join(" | ", row.Origin.Claims.Select(FigureText.Of).Distinct(StringComparer.Ordinal)))
        .Text("sentence", row => string.Join(" | ", row.Origin.Claims.Select(claim => claim.Quote).Distinct(StringComparer.Ordinal)))
        .Text("topic id", row => row.Row.Topic.Id)
        .Text(FrameColumns.Evidence, row => Citation.Lines(row.Origin.Claims.Select(Citation.Of)))
        .Build().ToDataFrame();

    private static string NameOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
