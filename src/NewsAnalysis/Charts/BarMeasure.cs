using NewsAnalysis.Measures;

namespace NewsAnalysis.Charts;

/// <summary>How long a bar is and what is said of it.</summary>
/// <param name="Values">The column of the lengths.</param>
/// <param name="HasSeries">Whether a bar has several parts.</param>
/// <param name="Share">Whether each bar is 100 %.</param>
/// <param name="Beside">Whether the series of a row stand below one another.</param>
/// <param name="Totals">The sum of each row.</param>
internal sealed record BarMeasure(string Values, bool HasSeries, bool Share, bool Beside, IReadOnlyDictionary<string, double> Totals)
{
    /// <summary>Whether a part is drawn: of those stacked one of no length is not.</summary>
    public bool IsDrawn(Mark mark) => Beside || mark.Value > 0;

    /// <summary>The length of a part.</summary>
    public double Length(Mark mark) =>
        !Share ? mark.Value : Totals[mark.Row] == 0 ? 0 : Math.Round(100 * mark.Value / Totals[mark.Row], 4);

    /// <summary>The length of the longest bar.</summary>
    public double Longest(IEnumerable<Mark> marks) => Beside ? marks.Max(mark => mark.Value) : Totals.Values.Max();

    /// <summary>Where a row's bar ends.</summary>
    public double End(string row) => Share ? 100 : Totals[row];

    /// <summary>What stands there.</summary>
    public string EndLabel(string row) => Share ? $"n = {FrameMarks.Say(Totals[row])}" : FrameMarks.Say(Totals[row]);

    /// <summary>A part in words.</summary>
    public string Words(Mark mark) => (HasSeries ? mark.Series + ": " : "")
        + (Share ? $"{English.Percent(Length(mark) / 100)} ({FrameMarks.Say(mark.Value)} of {FrameMarks.Say(Totals[mark.Row])})"
            : $"{FrameMarks.Count(mark.Value, Values)}");

    /// <summary>A bar in words.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="marks">Its parts.</param>
    public string Say(string row, IEnumerable<Mark> marks) => $"{row}: {FrameMarks.Count(Totals[row], Values)}"
        + (HasSeries ? $" ({string.Join("; ", marks.Where(mark => mark.Value > 0).Select(Words))})" : "");
}
