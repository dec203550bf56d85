namespace NewsAnalysis.Figures.Numbers;

/// <summary>How a number is written.</summary>
internal enum NumberForm
{
    /// <summary>In digits, with or without a scale word (1,400; 1.2bn; 10 thousand).</summary>
    Digits,

    /// <summary>In words (twenty-three, two dozen, half a million).</summary>
    Words,

    /// <summary>As a fraction (two-thirds, 1/16, one in five).</summary>
    Fraction,

    /// <summary>As a vague word (dozens, several hundred).</summary>
    Vague,

    /// <summary>As an ordinal (third, 2nd).</summary>
    Ordinal,
}

/// <summary>A number read from the tokens of a sentence.</summary>
/// <param name="From">Its first token.</param>
/// <param name="To">The token after its last.</param>
/// <param name="Value">The number, scaled; the lower end of a vague word.</param>
/// <param name="Form">How it is written.</param>
internal sealed record NumberText(int From, int To, decimal Value, NumberForm Form)
{
    /// <summary>The upper end of a vague word; otherwise the value.</summary>
    public decimal High { get; init; } = Value;

    /// <summary>How far rounding may have moved the number, see <see cref="Rounding"/>; 0 for an exact number.</summary>
    public decimal Slack { get; init; }

    /// <summary>Whether a scale word or letter multiplies it (million, bn).</summary>
    public bool Scaled { get; init; }

    /// <summary>What its scale words multiply it with; 1 without any.</summary>
    public decimal ScaleFactor { get; init; } = 1;

    /// <summary>Whether it is written as digits only: no separator, no scale, no sign.</summary>
    public bool Plain { get; init; }

    /// <summary>Whether a letter that also means a unit scales it (3.5m, 6k), so that what follows must decide.</summary>
    public bool Lettered { get; init; }
}
