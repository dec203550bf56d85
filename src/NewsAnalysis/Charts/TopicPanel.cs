using NewsAnalysis.Frames;
using NewsAnalysis.Measures;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace NewsAnalysis.Charts;

/// <summary>A topic: a row an outlet and number, on a scale of its own.</summary>
internal sealed record TopicPanel(IReadOnlyList<string> Heading, IReadOnlyList<string> Verdict, IReadOnlyList<RowLabel> Labels,
    IReadOnlyList<IntervalClaim> Claims, IntervalScale Scale)
    : RowPanel(Heading, Verdict, Labels)
{
    /// <inheritdoc />
    protected override double AxisHeight => 36;

    /// <summary>The panel of a topic.</summary>
    /// <param name="topic">A row of the frame of topics.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="most">How many to draw; of more the lowest and the highest.</param>
    public static TopicPanel Of(DataFrameRow topic, IReadOnlyList<IntervalClaim> claims, int most)
    {
        var sorted = claims.OrderBy(claim => claim.Stated.FirstOrDefault(claim.Low ?? 0))
            .ThenBy(claim => claim.High ?? decimal.MaxValue).ToList();
        List<IntervalClaim> kept = sorted.Count <= most ? sorted : [.. sorted.Take((most + 1) / 2), .. sorted.TakeLast(most / 2)];
        var scale = IntervalScale.Of(kept);
        var verdict = string.Join(' ', new[]
        {
            Says(topic),
            kept.Count < sorted.Count ? $"Drawn: the lowest and the highest {kept.Count} of {sorted.Count} numbers." : "",
            scale.InWords,
        }.Where(part => part.Length > 0));
        return new(PlotlyText.Lines(English.Capital(topic.Text("topic")), 90), PlotlyText.Lines(verdict, 108),
            kept.ConvertAll(claim => new RowLabel(claim.Who, claim.Said)), kept, scale);
    }

    private static string Says(DataFrameRow topic)
    {
        var (verdict, why) = (English.Capital(topic.Text("verdict")), topic["why"] is string said ? said.TrimEnd('.') : "");
        return why.Length == 0 ? $"{verdict}." : $"{verdict}: {why}.";
    }

    /// <inheritdoc />
    public override IEnumerable<Trace> Draw(OutletPalette palette, string number) => IntervalMarks.Draw(Claims, Scale, palette, number);

    /// <inheritdoc />
    public override LinearAxis XAxis(string number) =>
        new LinearAxis().With("type", Scale.Log ? "log" : "linear").With("range", Scale.Range).With("anchor", $"y{number}")
            .With("gridcolor", ChartFrame.Grid).With("zeroline", false).With("tickformat", ",~r").With("nticks", 6)
            .With("dtick", Scale.Whole ? 1 : null).With("fixedrange", true);

    /// <inheritdoc />
    public override IEnumerable<string> InWords() => Claims.Select(claim => $"  {claim.Who}: {claim.Said} ({claim.Allows})")
        .Prepend($"{string.Join(' ', Heading)}: {string.Join(' ', Verdict)}");
}
