using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Figures.Units;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>Reads what multiplies a number in digits: scale words and letters behind it ("10 thousand", "1.2bn", "45 MUSD", "$7.4”
/// million").</summary>
internal static class ScaleReader
{
    /// <summary>A number in digits with the scale words that follow it ("10 thousand", "1.2bn", "2 dozen").</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="digits">The number in digits.</param>
    /// <param name="money">Whether a currency stands before it, so that "m" is a million.</param>
    public static NumberText Apply(TokenLine line, NumberText digits, bool money)
    {
        var (to, scale, lettered) = (digits.To, 1m, false);
        while (Scale(line, to, money, scale == 1) is var (next, factor, letter) && factor <= DigitReader.LargestScale / scale)
            (to, scale, lettered) = (next, scale * factor, lettered || letter);
        if (UnitTable.ScaleOf(line.Written(to)) is { } coded && scale == 1)
            scale = coded;
        if (scale == 1 || digits.Value > DigitReader.Largest / scale)
            return digits;
        return digits with
        {
            To = to,
            Value = digits.Value * scale,
            High = digits.Value * scale,
            Slack = Rounding.Slack(digits.Value, scale),
            Scaled = true,
            ScaleFactor = scale,
            Plain = false,
            Lettered = lettered,
            Form = NumberForm.Digits,
        };
    }

    private static (int Next, decimal Factor, bool Letter)? Scale(TokenLine line, int from, bool money, bool first)
    {
        var at = (line.IsHyphen(from) || (first && IsClosed(line, from))) && IsLong(line, from + 1) ? from + 1 : from;
        return NumberWords.Find(line.Lower(at)) is not { } word ? null
            : word.Kind is NumberWordKind.Scale or NumberWordKind.Hundred or NumberWordKind.Dozen
                || (first && Shortens(line, at, word.Kind, money)) ? (at + 1, word.Value, word.Kind == NumberWordKind.Glued && !money)
            : null;
    }

    // "1.2bn", "45 MUSD": a short form, right behind the digits.
    private static bool Shortens(TokenLine line, int at, NumberWordKind kind, bool money) => kind switch
    {
        NumberWordKind.Suffix => true,
        NumberWordKind.Glued when IsLetter(line, at, money) => true,
        NumberWordKind.Money => money && line.Glued(at),
        _ => money && line.Glued(at) && line.Is(at, "b"),
    };

    private static bool IsLetter(TokenLine line, int at, bool money) =>
        (line.Glued(at) || (money && line.Written(at) is "m" or "M" or "B" or "mil") || line.Written(at) is "B" or "M" or "K")
        && !line.Is(at + 1, "/") && line.Written(at) is not "b";

    // A quotation that ends between the digits and their scale: “$7.4” million.
    private static bool IsClosed(TokenLine line, int at) => line.In(at, "closing-mark") && line.Glued(at);

    private static bool IsLong(TokenLine line, int at) =>
        NumberWords.Find(line.Lower(at)) is { Kind: NumberWordKind.Scale or NumberWordKind.Hundred };
}
