using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>Reads numbers with a power of ten: 1.5×10⁻³, 6.02 x 10^23, 2×10−9 (a typeset exponent that became plain text).</summary>
internal static class PowerReader
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    // The smallest and largest powers with which a decimal still holds the digits of a mantissa.
    private const int Smallest = -20;

    private const int Largest = 15;

    /// <summary>The token after a number whose power is beyond what can be held, -1 where there is none.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="at">The token of the mantissa.</param>
    public static int Beyond(TokenLine line, int at)
    {
        if (!line.IsNumber(at) || !Follows(line, at + 1))
            return -1;
        var (power, to) = Exponent(line, at + 3);
        return power is >= Smallest and <= Largest ? -1 : to;
    }

    /// <summary>The number with its power; null where no power of ten follows the digits.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="digits">The mantissa.</param>
    public static NumberText? Read(TokenLine line, NumberText digits)
    {
        if (!Follows(line, digits.To) || digits.Value > 1000)
            return null;
        var (power, to) = Exponent(line, digits.To + 2);
        if (to < 0 || power is < Smallest or > Largest)
            return null;
        var scale = Power(power);
        return digits with
        {
            To = to,
            Value = digits.Value * scale,
            High = digits.Value * scale,
            Slack = digits.Slack * scale,
            Plain = false,
            Scaled = true,
        };
    }

    private static bool Follows(TokenLine line, int at) => line.In(at, "times-sign") && line.Is(at + 1, "10");

    private static (int Power, int To) Exponent(TokenLine line, int from)
    {
        if (!line.Glued(from))
            return (0, -1);
        var sign = line.Is(from, "^") ? from + 1 : from;
        var minus = line.IsDash(sign) || line.In(sign, "raised-minus");
        var at = minus ? sign + 1 : sign;
        // After a caret or minus the exponent may stand in digits of usual size.
        var (power, end) = at > from && IsShort(line, at) ? ((int)DigitReader.Parse(line.Lower(at))!, at + 1) : Raised(line, at);
        return end > at ? (minus ? -power : power, end) : (0, -1);
    }

    private static bool IsShort(TokenLine line, int at) =>
        line.IsNumber(at) && line.Lower(at).Length <= 2 && DigitReader.IsPlain(line.Lower(at)) && line.Glued(at);

    private static (int Power, int End) Raised(TokenLine line, int at)
    {
        var (power, end) = (0, at);
        while (end < at + 2 && line.Glued(end) && Digit(line.Lower(end)) is var digit and >= 0)
            (power, end) = ((power * 10) + digit, end + 1);
        return (power, end);
    }

    private static int Digit(string token) => token is [var sign] ? Superscripts.IndexOf(sign, StringComparison.Ordinal) : -1;

    private static decimal Power(int power)
    {
        var value = 1m;
        for (var i = 0; i < Math.Abs(power); i++)
            value = power < 0 ? value / 10 : value * 10;
        return value;
    }
}
