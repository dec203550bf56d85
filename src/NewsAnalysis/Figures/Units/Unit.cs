namespace NewsAnalysis.Figures.Units;

/// <summary>A unit of measure or currency.</summary>
/// <param name="Normal">Its name in the singular, spelled out.</param>
/// <param name="Kind">What it measures: percent, money, length, time, …</param>
internal sealed record Unit(string Normal, string Kind)
{
    /// <summary>Whether it is a currency.</summary>
    public bool IsMoney => Kind == "money";
}

/// <summary>A unit found beside a number.</summary>
/// <param name="From">Its first token.</param>
/// <param name="To">The token after its last.</param>
/// <param name="Written">The unit as written.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Compound">Whether a hyphen ties it to the number ("two-hour").</param>
internal sealed record UnitText(int From, int To, string Written, Unit Unit, bool Compound = false);
