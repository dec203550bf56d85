using NewsAnalysis.Text;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Measures;

/// <summary>Intervals, verdicts and causes in words.</summary>
public static class FigureText
{
    /// <summary>The mark on what a person corrected.</summary>
    public const string Mark = "†";

    private static readonly FrozenDictionary<NoClaimReason, string> Reasons = new Dictionary<NoClaimReason, string>
    {
        [NoClaimReason.Date] = "part of a date",
        [NoClaimReason.Year] = "a year",
        [NoClaimReason.Decade] = "a decade or century",
        [NoClaimReason.Time] = "a time of day",
        [NoClaimReason.When] = "a time before or after",
        [NoClaimReason.Age] = "an age",
        [NoClaimReason.Ordinal] = "an ordinal number",
        [NoClaimReason.Phone] = "a telephone number",
        [NoClaimReason.Score] = "a score or result",
        [NoClaimReason.Version] = "a version number",
        [NoClaimReason.List] = "the number of a list item",
        [NoClaimReason.Page] = "a page number or counter",
        [NoClaimReason.Name] = "part of a name",
        [NoClaimReason.Reference] = "a reference",
        [NoClaimReason.Rejected] = "rejected by a person",
        [NoClaimReason.Pronoun] = "a pronoun or article",
    }.ToFrozenDictionary();

    /// <summary>An interval in words: "1,200", "200 to 210", "more than 1,400", "at least 5", "less than 40", "up to 40", "225 to under
    /// 250", "more than 200 and up to 300", "any number".</summary>
    public static string Of(Interval interval) => (interval.Low, interval.High) switch
    {
        (null, null) => "any number",
        ({ } low, null) => $"{(interval.LowOpen ? "more than" : "at least")} {Number(low)}",
        (null, { } high) => $"{Below(interval)} {Number(high)}",
        (0, > 0 and var high) => $"{Below(interval)} {Number(high)}",
        ({ } low, { } high) => low == high ? Number(low) : Between(interval, Number(low), Number(high)),
    };

    /// <summary>The claim's own words on one line, behind the number where it is their sum, with the direction of a stated change in
    /// brackets and a mark where a person corrected what is read in them.</summary>
    public static string Of(FigureClaim claim)
    {
        var words = claim.IsSum ? $"{Of(claim.Interval)} ({Spans.OneLine(claim.Text)})" : Spans.OneLine(claim.Text);
        var stated = claim.Change switch { Change.Up => $"{words} (up)", Change.Down => $"{words} (down)", _ => words };
        return claim.Correction is { IsAccepted: false } ? $"{stated} {Mark}" : stated;
    }

    /// <summary>A grade in words, fit to stand alone in a cell.</summary>
    public static string Of(Grade grade) => grade switch
    {
        Grade.Differs => "differs",
        Grade.Revision => "changed with time",
        Grade.Look => "worth a look",
        Grade.Compatible => "compatible",
        _ => "nothing to compare",
    };

    /// <summary>A verdict of an earlier run in words.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Conflict => "differs",
        Verdict.Compatible => "compatible",
        _ => "nothing to compare",
    };

    /// <summary>A cause in words; empty where nothing differs.</summary>
    public static string Of(Cause cause) => cause switch
    {
        Cause.None => "",
        Cause.Rounding => "rounding",
        Cause.Vaguer => "one is vaguer",
        Cause.LaterRevision => "a later article or date",
        Cause.DifferentSource => "different named sources",
        Cause.DifferentScope => "a different scope or unit",
        _ => "unexplained",
    };

    /// <summary>The sign of a bound: = ~ &lt; &gt;.</summary>
    public static string Sign(Bound bound) => bound switch { Bound.About => "~", Bound.Below => "<", Bound.Above => ">", _ => "=" };

    /// <summary>Why a number is no claim, in words.</summary>
    public static string Of(NoClaimReason reason) => Reasons.GetValueOrDefault(reason, "a fixed phrase");

    private static string Below(Interval interval) => interval.HighOpen ? "less than" : "up to";

    private static string Between(Interval interval, string low, string high) => interval.LowOpen
        ? $"more than {low} and {Below(interval)} {high}" : $"{low} to {(interval.HighOpen ? "under " : "")}{high}";

    private static string Number(decimal value) => English.Number(value, digits: 4);
}
