using NewsAnalysis.Frames;
using NewsAnalysis.Measures;
using Plotly.NET;
using Plotly.NET.TraceObjects;

namespace NewsAnalysis.Charts;

/// <summary>A mark of a chart: a row of a data frame.</summary>
/// <param name="Row">The row it stands in.</param>
/// <param name="Series">What it belongs to; "" without series.</param>
/// <param name="Value">How much it shows.</param>
/// <param name="References">The evidence it rests on.</param>
internal sealed record Mark(string Row, string Series, double Value, IReadOnlyList<string> References)
{
    /// <summary>A sentence that it rests on, shown on hover; empty for none.</summary>
    public string Sentence { get; init; } = "";
}

/// <summary>Reads the marks of charts from data frames.</summary>
internal static class FrameMarks
{
    /// <summary>How many series a chart shows one by one: nobody tells forty patterns apart.</summary>
    public const int MostSeries = 12;

    /// <summary>The rows of the frame as marks; those without a value are left out.</summary>
    public static List<Mark> Read(DataFrame frame, string row, string value, string? series)
    {
        var (rows, values) = (Texts(frame, row), FrameColumns.Values(frame, value));
        var names = series is null ? null : Texts(frame, series);
        var evidence = Evidence(frame);
        var sentences = frame.Columns.IndexOf("sentence") < 0 ? null : FrameColumns.Values(frame, "sentence");
        return [.. Enumerable.Range(0, rows.Count).Where(index => values[index] is not null).Select(index =>
            new Mark(rows[index], names?[index] ?? "", Convert.ToDouble(values[index], CultureInfo.InvariantCulture), evidence(index))
            {
                Sentence = sentences?[index] is string { Length: > 0 } quote ? MentionEvidence.Shortened(quote) : "",
            })];
    }

    /// <summary>The references of a row.</summary>
    public static Func<int, IReadOnlyList<string>> Evidence(DataFrame frame)
    {
        if (frame.Columns.IndexOf(FrameColumns.Evidence) < 0)
            return _ => [];
        var column = FrameColumns.Values(frame, FrameColumns.Evidence);
        return row => column[row] is string { Length: > 0 } lines ? lines.Split('\n') : [];
    }

    /// <summary>The cells of a column as labels.</summary>
    public static IReadOnlyList<string> Texts(DataFrame frame, string column) =>
        [.. FrameColumns.Values(frame, column).Select(value => value switch
        {
            null => "(unknown)",
            DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        })];

    /// <summary>The marks with those of the smaller series put together at the end, where there are more than can be told apart.</summary>
    public static List<Mark> Fold(List<Mark> marks)
    {
        var sizes = marks.GroupBy(mark => mark.Series, StringComparer.Ordinal).ToList();
        if (sizes.Count <= MostSeries)
            return marks;
        var kept = sizes.OrderByDescending(series => series.Sum(mark => mark.Value)).Take(MostSeries - 1).Select(series => series.Key)
            .ToHashSet(StringComparer.Ordinal);
        var others = $"{English.Number(sizes.Count - kept.Count)} others";
        return
        [
            .. marks.Where(mark => kept.Contains(mark.Series)),
            .. marks.Where(mark => !kept.Contains(mark.Series)).GroupBy(mark => mark.Row, StringComparer.Ordinal).Select(row => new Mark(
                row.Key, others, Math.Round(row.Sum(mark => mark.Value), 4),
                [.. row.SelectMany(mark => mark.References).Take(Citation.MostPerMark)])),
        ];
    }

    /// <summary>The series in the order of the palette; strangers to it at the end.</summary>
    public static IReadOnlyList<string> Ordered(IEnumerable<string> series, OutletPalette palette)
    {
        var present = series.Distinct(StringComparer.Ordinal).ToList();
        return [.. palette.Outlets.Where(present.Contains),
            .. present.Where(one => !palette.Outlets.Contains(one, StringComparer.Ordinal))];
    }

    /// <summary>Colour and pattern of a series' bars.</summary>
    public static Marker Bars(OutletStyle style) => new Marker().With("color", style.Color)
        .With("pattern", new Pattern().With("shape", style.Pattern).With("fillmode", "overlay").With("solidity", 0.25))
        .With("line", new Line().With("color", "rgba(255,255,255,0.8)").With("width", 1));

    /// <summary>The references of marks, a list each; null where no mark has any.</summary>
    public static object? Custom(IEnumerable<IReadOnlyList<string>> references)
    {
        var lists = references.Select(list => list.ToArray()).ToArray();
        return lists.Any(list => list.Length > 0) ? lists : null;
    }

    /// <summary>A number as labels say it.</summary>
    public static string Say(double value, int digits = 2) => English.Number((decimal)Math.Round(value, 6), digits);

    /// <summary>A number with its noun: "1 mention", "12 mentions".</summary>
    public static string Count(double value, string nouns) => $"{Say(value)} {(value == 1 && nouns.EndsWith('s') ? nouns[..^1] : nouns)}";

    /// <summary>Whether the column holds whole numbers.</summary>
    public static bool IsWhole(DataFrame frame, string column) =>
        FrameColumns.Find(frame, column).DataType is var type && (type == typeof(long) || type == typeof(int));
}
