using NewsAnalysis.Frames;
using NewsAnalysis.Measures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Charts;

/// <summary>What one outlet says on a topic, as a row of a small chart; places lie between 0, the left end of the scale, and 1.</summary>
/// <param name="Who">The source it names, and the outlet.</param>
/// <param name="Figure">Its own words.</param>
/// <param name="When">How often and when it says so; empty for nothing.</param>
/// <param name="Reference">Where it stands.</param>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Published">When it says so; null where that is unknown.</param>
/// <param name="Color">The outlet's colour.</param>
/// <param name="Points">Numbers as stated, hollow where the words leave them out.</param>
/// <param name="Band">What the words allow; null for the number alone.</param>
public sealed record ClaimStrip(string Who, string Figure, string When, string Reference, string Outlet, string? Published, string Color,
    IReadOnlyList<(double At, bool Hollow)> Points, (double From, double To)? Band);

/// <summary>A topic as a small chart.</summary>
/// <param name="Rows">A row an outlet and number, from the lowest.</param>
/// <param name="Ticks">The lowest and the highest number, at their places; none where all say the same.</param>
/// <param name="Note">What a reader has to know of the scale; empty for nothing.</param>
public sealed record ClaimStrips(IReadOnlyList<ClaimStrip> Rows, IReadOnlyList<(double At, string Text)> Ticks, string Note)
{
    /// <summary>Draws a topic.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="names">What outlets are called.</param>
    /// <param name="palette">Their colours.</param>
    public static ClaimStrips Of(Topic topic, OutletNames names, OutletPalette palette)
    {
        var ledger = topic.Claims.Select(claim => new LedgerRow(claim, new LedgerTopic(topic.Label, topic.Grade, topic.Id)));
        var claims = IntervalClaim.Merge(IntervalClaim.Read(FigureFrames.Claims(ledger, names)));
        var scale = IntervalScale.Of(claims);
        return new(
            [.. claims.OrderBy(claim => claim.Stated.FirstOrDefault(claim.Low ?? 0)).ThenBy(claim => claim.High ?? decimal.MaxValue)
                .Select(claim => Row(claim, scale, palette))],
            Ends(claims) is var (low, high) && low < high ? [(scale.Share(low), Short(low)), (scale.Share(high), Short(high))] : [],
            scale.InWords);
    }

    // Two long rows of digits would run into each other below a small chart.
    private static string Short(decimal number) => Math.Abs(number) switch
    {
        >= 1_000_000_000 => $"{English.Number(number / 1_000_000_000)} billion",
        >= 1_000_000 => $"{English.Number(number / 1_000_000)} million",
        _ => English.Number(number, 4),
    };

    private static (decimal Low, decimal High)? Ends(List<IntervalClaim> claims)
    {
        var numbers = claims
            .SelectMany(claim => claim.Stated.Count > 0 ? claim.Stated : [.. new[] { claim.Low, claim.High }.OfType<decimal>()]).ToList();
        return numbers.Count == 0 ? null : (numbers.Min(), numbers.Max());
    }

    private static ClaimStrip Row(IntervalClaim claim, IntervalScale scale, OutletPalette palette)
    {
        var (from, to) = (scale.ShareOf(scale.BeginOf(claim)), scale.ShareOf(scale.EndOf(claim)));
        string[] when = [claim.Times > 1 ? $"{English.Number(claim.Times)} times" : "", claim.Published ?? ""];
        return new(
            claim.Who, claim.Figure, string.Join(", ", when.Where(part => part.Length > 0)),
            claim.References is [var first, ..] ? first : "", claim.Outlet, claim.Published, palette[claim.Outlet].Color,
            [.. claim.Stated.Select(value => (scale.Share(value), !claim.Contains(value)))], from < to ? (from, to) : null);
    }
}
