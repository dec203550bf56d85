using NewsAnalysis.Text;

namespace NewsAnalysis.Measures.Quality;

/// <summary>What was measured on real news whose texts are not part of the project (<c>marked-news.tsv</c>): readers marked pairs of
/// numbers before looking at what the program says. Only the counts are kept, with their date and the command that made them.</summary>
/// <param name="Date">Day of the measurement, yyyy-MM-dd.</param>
/// <param name="Set">What was marked, and whether those who made the rules had read it.</param>
/// <param name="Measure">What the share is of.</param>
/// <param name="Right">How many were right.</param>
/// <param name="Of">Of how many.</param>
/// <param name="How">The command, or how it was judged.</param>
public sealed record MarkedNews(string Date, string Set, string Measure, int Right, int Of, string How)
{
    private const double Normal = 1.959964;

    /// <summary>The measurements, in the order of the file.</summary>
    public static IReadOnlyList<MarkedNews> All { get; } = Rows("marked-news.tsv");

    /// <summary>The measurements of how actors are named (<c>marked-labels.tsv</c>), in the order of the file.</summary>
    public static IReadOnlyList<MarkedNews> Labels { get; } = Rows("marked-labels.tsv");

    /// <summary>The share, or null where there is nothing to count.</summary>
    public double? Share => Of == 0 ? null : (double)Right / Of;

    /// <summary>Lower end of the share's interval of 95 % (Wilson 1927, JASA 22: 209-212), or null.</summary>
    public double? Low => End(-1);

    /// <summary>Upper end of it, or null.</summary>
    public double? High => End(1);

    /// <summary>A sentence a measure of a set, the last that was taken.</summary>
    /// <param name="rows">The measurements; null for <see cref="All"/>.</param>
    public static Findings Findings(IReadOnlyList<MarkedNews>? rows = null) =>
        Tables.Findings.List([.. (rows ?? All).Reverse().DistinctBy(row => (row.Set, row.Measure)).Reverse().Select(Say)]);

    /// <summary>What readers found true of all that was called at the last time, in one sentence.</summary>
    /// <param name="rows">The measurements; null for <see cref="All"/>.</param>
    public static Findings Called(IReadOnlyList<MarkedNews>? rows = null)
    {
        var called = (rows ?? All).Where(row => row.Measure.Contains("that were true", StringComparison.Ordinal)).ToList();
        return called.Count == 0 ? Tables.Findings.List([]) : Tables.Findings.Paragraph(
            $"Of what was called on {called[^1].Set}, readers judged: " + string.Join("; ", called.Where(row => row.Set == called[^1].Set)
                .Select(row => $"{row.Measure}, {English.Number(row.Right)} of {English.Number(row.Of)}")) + ".");
    }

    /// <summary>A row a measurement.</summary>
    /// <param name="rows">The measurements; null for <see cref="All"/>.</param>
    public static Table Table(IReadOnlyList<MarkedNews>? rows = null) =>
        Tables.Table.From(rows ?? All, "Measured on real news that was marked by readers")
            .Text("date", row => row.Date, "Day of the measurement.")
            .Text("set", row => row.Set, "What was marked.")
            .Text("measure", row => row.Measure, "What the share is of.")
            .Whole("right", row => row.Right, "How many were right.")
            .Whole("of", row => row.Of, "Of how many.")
            .Real("share", row => row.Share, "right ÷ of", digits: 2)
            .Real("from", row => row.Low, "Lower end of the interval of 95 % (Wilson).", digits: 2)
            .Real("to", row => row.High, "Upper end of it.", digits: 2)
            .Text("how", row => row.How, "The command that makes the row, or how it was judged.")
            .Build();

    private static IReadOnlyList<MarkedNews> Rows(string file) => [.. WordList.Rows($"Quality.{file}", typeof(MarkedNews).Assembly)
        .Select(row => new MarkedNews(row[0], row[1], row[2], int.Parse(row[3], CultureInfo.InvariantCulture),
            int.Parse(row[4], CultureInfo.InvariantCulture), row[5]))];

    private static string Say(MarkedNews row) => row.Share is { } share
        ? $"{English.Capital(row.Measure)}: {English.Number(row.Right)} of {English.Number(row.Of)} ({Ratio(share)}, "
            + $"95 % interval {Ratio(row.Low!.Value)} to {Ratio(row.High!.Value)}; {row.Set}, {row.Date})."
        : $"{English.Capital(row.Measure)}: nothing to count ({row.Set}, {row.Date}).";

    private static string Ratio(double share) => share.ToString("0.00", CultureInfo.InvariantCulture);

    private double? End(int side)
    {
        if (Share is not { } share)
            return null;
        var (n, square) = ((double)Of, Normal * Normal);
        var half = Normal * Math.Sqrt((share * (1 - share) / n) + (square / (4 * n * n)));
        return Math.Clamp((share + (square / (2 * n)) + (side * half)) / (1 + (square / n)), 0, 1);
    }
}
