using NewsAnalysis.Attributions;
using NewsAnalysis.Frames;
using NewsAnalysis.Measures;

namespace NewsAnalysis.Charts;

/// <summary>A claim as charts of claims draw it: a row of the frame of claims, or several of one outlet that say the same.</summary>
/// <param name="Topic">Id of its topic.</param>
/// <param name="Outlet">Whose claim.</param>
/// <param name="Source">Whom it names; null for nobody.</param>
/// <param name="Published">The date of the article as it is known; null for none.</param>
/// <param name="Figure">Its own words.</param>
/// <param name="Allows">What they allow, in words.</param>
/// <param name="Stated">The numbers stated; none for vague words.</param>
/// <param name="Low">Lower end, or null.</param>
/// <param name="High">Upper end, or null.</param>
/// <param name="Hover">What is shown on hover.</param>
/// <param name="References">Its evidence.</param>
internal sealed record IntervalClaim(
    string Topic, string Outlet, string? Source, string? Published, string Figure, string Allows, IReadOnlyList<decimal> Stated,
    decimal? Low, decimal? High, string Hover,
    IReadOnlyList<string> References)
{
    /// <summary>How often the outlet says it.</summary>
    public int Times { get; init; } = 1;

    /// <summary>The day it holds for: the one that the sentence names, else that of the article; null for none.</summary>
    public DateTime? Day { get; init; }

    /// <summary>Who says so: the source, then the outlet.</summary>
    public string Who => Source is null ? Outlet : $"{Source}, in {Outlet}";

    /// <summary>What is said and when.</summary>
    public string Said => $"“{Figure}”{(Times > 1 ? $", {English.Number(Times)} times" : "")}{(Published is null ? "" : $", {Published}")}";

    /// <summary>The one number that it states and allows; null for a bound, a range or vague words.</summary>
    public decimal? Exact => Stated is [var value] && Contains(value) ? value : null;

    private bool IsBound { get; init; }

    /// <summary>Whether the number lies in the interval; the words of a bound leave out their own number.</summary>
    public bool Contains(decimal value) => !(value < Low) && !(value > High) && !(IsBound && (value == Low || value == High));

    /// <summary>The claims of a frame, in order.</summary>
    public static List<IntervalClaim> Read(DataFrame frame)
    {
        var evidence = FrameMarks.Evidence(frame);
        return [.. frame.Rows.Select((row, index) => Of(row, evidence(index)))];
    }

    /// <summary>The claims with those put together that one outlet makes again: a row that says the same is no news.</summary>
    public static List<IntervalClaim> Merge(IEnumerable<IntervalClaim> claims) =>
    [
        .. claims.GroupBy(
            claim => (claim.Outlet, claim.Source, claim.Published, claim.Low, claim.High, string.Join('|', claim.Stated), claim.IsBound))
            .Select(same => same.First() with
            {
                Times = same.Count(),
                References = [.. same.SelectMany(claim => claim.References).Distinct(StringComparer.Ordinal).Take(Citation.MostPerMark)],
            }),
    ];

    private static IntervalClaim Of(DataFrameRow row, IReadOnlyList<string> references)
    {
        static decimal? Number(object? value) => value is null ? null : Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        var (published, asOf, allows) = (row["published as stated"] as string, row["as of as stated"] as string, row.Text("allows"));
        // "WE" names nobody outside its article.
        var source = row.Text("source") is var named && (named == "(not named)" || SpeakerNames.IsPronoun(named)) ? null : named;
        return new(
            row.Text("topic id"), row.Text("outlet"), source, published, row.Text("figure"), allows,
            [.. new[] { Number(row["value"]), Number(row["value to"]) }.OfType<decimal>()],
            Number(row["low"]), Number(row["high"]), PlotlyText.Hover(
                $"{row.Text("outlet")}, {published ?? "undated"}: {row.Text("figure")}", $"Allows {allows}",
                source is null ? "No source named" : $"Source: {source}",
                asOf is null ? null : $"As of {asOf}", $"“{row.Text("sentence")}”"), references)
        {
            Day = row["as of"] as DateTime? ?? row["published"] as DateTime?,
            IsBound = allows.StartsWith("more than", StringComparison.Ordinal) || allows.StartsWith("less than", StringComparison.Ordinal)
                || allows.Contains("under ", StringComparison.Ordinal),
        };
    }
}
