namespace NewsAnalysis.Measures;

/// <summary>How the interval of a rate was found.</summary>
public enum RateMethod
{
    /// <summary>The score interval: from the number of mentions and words alone.</summary>
    Score,

    /// <summary>The bootstrap over articles, never narrower than the score interval.</summary>
    Bootstrap,
}

/// <summary>The rates that fit a count, at the level of 95 %.</summary>
/// <param name="Low">Lowest rate per 1,000 words; at least 0.</param>
/// <param name="High">Highest rate per 1,000 words.</param>
/// <param name="Method">How it was found.</param>
public sealed record RateInterval(double Low, double High, RateMethod Method)
{
    /// <summary>Fewest articles for a bootstrap: with one it has no width, and with fewer than five it knows hardly more.</summary>
    public const int FewestArticles = 5;

    // The 97.5 % quantile of the normal distribution.
    private const double Z = 1.959963984540054;

    /// <summary>Wilson's score interval (Wilson 1927, JASA 22: 209-212) in its form for a count over a length: with m mentions in w words
    /// the rates λ for which |m - λw| is at most z √(λw), that is (m + z²/2 ± z √(m + z²/4)) / w. It takes each mention for independent of
    /// the others. Mentions in one article are not, so it is rather too narrow. Null where there are no words.</summary>
    /// <param name="mentions">Number of mentions, 0 too.</param>
    /// <param name="words">Number of words.</param>
    public static RateInterval? Score(long mentions, long words)
    {
        if (words <= 0)
            return null;
        var (middle, half) = (mentions + (Z * Z / 2), Z * Math.Sqrt(mentions + (Z * Z / 4)));
        return new(1000 * Math.Max(0, middle - half) / words, 1000 * (middle + half) / words, RateMethod.Score);
    }

    internal RateInterval Widened(double low, double high) => new(Math.Min(Low, low), Math.Max(High, high), RateMethod.Bootstrap);
}
