using NewsAnalysis.Figures;
using NewsAnalysis.Measures;

namespace NewsAnalysis.Charts;

/// <summary>The marks of a topic's claims: lines, ends, stated numbers, arrows.</summary>
internal static class IntervalMarks
{
    /// <summary>At most three traces an outlet: intervals that end, intervals that go on, points.</summary>
    /// <param name="claims">The claims; the index is the row.</param>
    /// <param name="scale">The x axis.</param>
    /// <param name="palette">The look of the outlets.</param>
    /// <param name="number">The number in the names of the axes; empty for the first.</param>
    public static IEnumerable<Trace> Draw(IReadOnlyList<FigureClaim> claims, IntervalScale scale, OutletPalette palette, string number)
    {
        var rows = claims.Select((claim, row) => new Row(claim, row, scale)).ToList();
        foreach (var outlet in StackedBars.Ordered(rows.Select(row => row.Claim.Article.OutletLabel), palette))
        {
            var own = rows.Where(row => row.Claim.Article.OutletLabel == outlet).ToList();
            var style = palette[outlet];
            foreach (var open in new[] { false, true })
            {
                var lines = own.Where(row => row.IsOpen == open && row.From < row.To).ToList();
                if (lines.Count > 0)
                    yield return Lines(lines, style, open, number);
            }

            yield return Points(outlet, own, style, number);
        }
    }

    private static Scatter Lines(IReadOnlyList<Row> rows, OutletStyle style, bool open, string number) => new()
    {
        Mode = "lines",
        XAxis = Name("x", number),
        YAxis = Name("y", number),
        X = [.. rows.SelectMany(row => new object?[] { row.From, row.To, null })],
        Y = [.. rows.SelectMany(row => new object?[] { row.Index, row.Index, null })],
        Line = new Line { Color = style.Color, Width = open ? 2 : 4, Dash = open ? "dot" : null },
        HoverInfo = "skip",
    };

    private static Scatter Points(string outlet, IReadOnlyList<Row> rows, OutletStyle style, string number)
    {
        var marks = rows.SelectMany(row => Marks(row, style).Select(mark => (Row: row, mark.X, mark.Symbol))).ToList();
        return new Scatter
        {
            Name = Frame.Label(outlet),
            Mode = "markers",
            XAxis = Name("x", number),
            YAxis = Name("y", number),
            X = [.. marks.Select(mark => (object)mark.X)],
            Y = [.. marks.Select(mark => (object)mark.Row.Index)],
            Marker = new Marker
            {
                Color = style.Color,
                Size = 11,
                Symbol = marks.ConvertAll(mark => mark.Symbol),
                Line = new Line { Color = style.Color, Width = 2.5 },
            },
            ClipOnAxis = false,
            HoverInfo = "text",
            HoverText = [.. marks.Select(mark => Hover(mark.Row.Claim))],
            CustomData = marks.Select(mark => new[] { Citation.Of(mark.Row.Claim) }).ToList(),
        };
    }

    private static IEnumerable<(double X, string Symbol)> Marks(Row row, OutletStyle style)
    {
        var (claim, interval) = (row.Claim, row.Claim.Interval);
        // Vague words state no number of their own: only the ends of what they allow are marked.
        decimal[] stated = claim.Vague ? [] : claim.ValueTo is { } to ? [claim.Value, to] : [claim.Value];
        foreach (var value in stated)
        {
            yield return (row.Inside(value), interval.Contains(value) ? style.Symbol : style.Symbol + "-open");
        }

        if (interval.Low is null)
            yield return (row.From, "triangle-left");
        else if (!stated.Contains(interval.Low.Value) && row.From < row.To)
            yield return (row.From, (double)interval.Low.Value < row.From ? "triangle-left" : "line-ns-open");
        if (interval.High is null)
            yield return (row.To, "triangle-right");
        else if (!stated.Contains(interval.High.Value) && row.From < row.To)
            yield return (row.To, "line-ns-open");
    }

    private static string Hover(FigureClaim claim) => PlotlyText.Hover(
        $"{FigureText.Of(claim)}: allows {FigureText.Of(claim.Interval)}",
        $"{claim.Article.OutletLabel}, {claim.Article.Published.Value?.ToString() ?? "undated"}",
        claim.Source is { } source ? $"Source: {source}" : "No source named",
        claim.AsOf is { } asOf ? $"As of {asOf}" : null,
        claim.Correction is { IsAccepted: false } mark ? $"{FigureText.Mark} {mark}{(mark.Extracted is { } extracted ? $". Extracted: {extracted}" : "")}" : null,
        $"“{claim.Quote}”");

    private static string Name(string axis, string number) => axis + number;

    private sealed class Row(FigureClaim claim, int index, IntervalScale scale)
    {
        public FigureClaim Claim => claim;

        public int Index => index;

        public bool IsOpen => claim.Interval.Low is null || claim.Interval.High is null;

        public double From => claim.Interval.Low is { } low ? Inside(low) : scale.From;

        public double To => claim.Interval.High is { } high ? Inside(high) : scale.To;

        public double Inside(decimal value) => Math.Clamp((double)value, scale.From, scale.To);
    }
}
