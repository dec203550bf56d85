using NewsAnalysis.Figures.Bounds;
using NewsAnalysis.Figures.Numbers;

namespace NewsAnalysis.Corrections;

/// <summary>The words by which a person bounds a number; they make the same intervals as the words of an article.</summary>
public static class FigureBounds
{
    private static readonly Dictionary<string, BoundRule> Rules = new(StringComparer.Ordinal)
    {
        ["exact"] = BoundRule.None,
        ["about"] = BoundRule.About,
        ["nearly"] = BoundRule.Nearly,
        ["above"] = BoundRule.Above,
        ["at-least"] = BoundRule.AtLeast,
        ["below"] = BoundRule.Below,
        ["at-most"] = BoundRule.AtMost,
        ["far-above"] = BoundRule.FarAbove,
        ["="] = BoundRule.None,
        ["~"] = BoundRule.About,
        [">"] = BoundRule.Above,
        ["<"] = BoundRule.Below,
    };

    /// <summary>exact, about, nearly, above, at-least, below, at-most, far-above, and the signs = ~ &gt; &lt;.</summary>
    public static IReadOnlyCollection<string> Words => Rules.Keys;

    /// <summary>The word for a claim's bound, read from its interval.</summary>
    public static string Of(FigureClaim claim) => claim.Bound switch
    {
        Bound.About => "about",
        Bound.Above => claim.Interval is { LowOpen: false } ? "at-least" : claim.Interval.Low > claim.Value ? "far-above" : "above",
        Bound.Below => !claim.Interval.HighOpen ? "at-most"
            : claim.Interval.Low is > 0 || (claim.Interval.Low is not null && claim.Value < 0) ? "nearly" : "below",
        _ => "exact",
    };

    /// <summary>Whether two words bound alike.</summary>
    internal static bool Same(string one, string other) => Rules[one] == Rules[other];

    /// <summary>The claim with this number and bound; a number without one is widened by its rounding as in an article.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="value">The number, or the lower number of a range.</param>
    /// <param name="to">The upper number of a range, or null.</param>
    /// <param name="word">A word of <see cref="Words"/>.</param>
    internal static FigureClaim Bounded(FigureClaim claim, decimal value, decimal? to, string word)
    {
        var rule = Rules[word];
        var slack = to is null ? Rounding.Slack(value, 1) : 0;
        return claim with
        {
            Value = value,
            ValueTo = to == value ? null : to,
            Interval = BoundRules.Apply(rule, value, to ?? value, slack),
            Bound = BoundRules.Sign(rule),
            Vague = false,
        };
    }
}
