using NewsAnalysis.Measures;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace NewsAnalysis.Charts;

/// <summary>The topics on which every outlet has one number: a row a topic, without a scale.</summary>
internal sealed record SamePanel(IReadOnlyList<string> Heading, IReadOnlyList<RowLabel> Labels, IReadOnlyList<IntervalClaim> Firsts)
    : RowPanel(Heading, [], Labels)
{
    /// <inheritdoc />
    protected override double AxisHeight => 8;

    /// <summary>The panel of these topics.</summary>
    /// <param name="topics">The label of each topic with its claims.</param>
    public static SamePanel Of(IReadOnlyList<(string Topic, IReadOnlyList<IntervalClaim> Claims)> topics) => new(
        [$"The same number in all outlets that give one ({English.Count(topics.Count, "topic")})"],
        [.. topics.Select(topic => new RowLabel(
            English.Capital(topic.Topic), English.List([.. topic.Claims.Select(claim => claim.Outlet).Distinct(StringComparer.Ordinal)])))],
        [.. topics.Select(topic => topic.Claims[0] with
        {
            References = [.. topic.Claims.SelectMany(claim => claim.References).Distinct(StringComparer.Ordinal).Take(Citation.MostPerMark)]
        })]);

    /// <inheritdoc />
    public override IEnumerable<Trace> Draw(OutletPalette palette, string number) =>
    [
        IntervalMarks.On(number, "markers+text").With("name", "same number").With("x", Firsts.Select(_ => 0).ToArray())
            .With("y", Enumerable.Range(0, Firsts.Count).ToArray())
            .With("marker", new Marker().With("color", IntervalMarks.Grey).With("size", 10))
            .With("text", Firsts.Select(claim => $" {PlotlyText.Wrap(claim.Figure, 22)}").ToArray()).With("textposition", "middle right")
            .With("cliponaxis", false)
            .With("hoverinfo", "text").With("hovertext", Firsts.Select(claim => claim.Hover).ToArray())
            .With("customdata", FrameMarks.Custom(Firsts.Select(claim => claim.References))),
    ];

    /// <inheritdoc />
    public override LinearAxis YAxis(string number, double above, double height) =>
        base.YAxis(number, above, height).With("showgrid", false);

    /// <inheritdoc />
    public override LinearAxis XAxis(string number) => ChartFrame.Hidden().With("range", new[] { -0.05, 1 }).With("anchor", $"y{number}");

    /// <inheritdoc />
    public override IEnumerable<string> InWords() =>
        Firsts.Zip(Labels, (claim, label) => $"  {label.Words}: {claim.Figure}").Prepend(string.Join(' ', Heading));
}
