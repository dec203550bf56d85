namespace NewsAnalysis.Notebooks.Documents;

/// <summary>Numbers as JavaScript's <c>JSON.stringify</c> writes them, and so VS Code: 200.0 is <c>200</c>, 1E-05 is
/// <c>0.00001</c>.</summary>
internal static class ScriptNumber
{
    private const int MostExactDigits = 15;

    /// <summary>The number in JavaScript's digits; a whole number that JavaScript could not hold keeps its own.</summary>
    /// <param name="literal">A number as JSON has it.</param>
    public static string Write(string literal)
    {
        var isWhole = literal.All(c => char.IsAsciiDigit(c) || c == '-');
        if (isWhole && literal.Length > MostExactDigits)
            return literal;
        var value = double.Parse(literal, CultureInfo.InvariantCulture);
        return double.IsFinite(value) ? (value < 0 ? "-" : "") + Positive(Math.Abs(value)) : literal;
    }

    // ECMA-262, Number::toString: k digits, of which n stand before the point.
    private static string Positive(double value)
    {
        if (value == 0)
            return "0";
        var parts = value.ToString("R", CultureInfo.InvariantCulture).Split('E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal) is >= 0 and var at ? at : parts[0].Length;
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        var shortest = digits.Trim('0');
        var n = point - (digits.Length - digits.TrimStart('0').Length)
            + (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
        return n switch
        {
            > 21 or <= -6 => $"{shortest[..1]}{(shortest.Length > 1 ? "." + shortest[1..] : "")}e{(n > 0 ? "+" : "-")}{Math.Abs(n - 1)}",
            <= 0 => "0." + new string('0', -n) + shortest,
            _ when shortest.Length <= n => shortest.PadRight(n, '0'),
            _ => $"{shortest[..n]}.{shortest[n..]}",
        };
    }
}
