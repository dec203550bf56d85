using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>Reads numbers in digits: 1400, 1,400, 1 400, 1,40,000 (Indian grouping), 1.400.000 and 1.234,56 (European), 1.5, .5, 2½, 2 1/2,
/// 1⁄16. A stretch of digits that is no such number (two dots, wrong grouping) is left to others.</summary>
internal static class DigitReader
{
    /// <summary>Numbers above this are identifiers, not quantities; it also keeps every later product in range.</summary>
    public const decimal Largest = 1_000_000_000_000_000_000m;

    /// <summary>The largest product of scale words (thousand million …) that is read.</summary>
    public const decimal LargestScale = 1_000_000_000_000_000m;

    // With a plain slash only these make a fraction: 1/16, but not 1/27.
    private static readonly decimal[] UsualDenominators = [2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100, 128];

    /// <summary>Reads the number whose first token is given; null where there is none.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="from">A token in digits.</param>
    public static NumberText? Read(TokenLine line, int from)
    {
        if (!line.IsNumber(from))
            return null;
        var text = line.Lower(from);
        if (VulgarFraction.Is(text[0]))
            return new NumberText(from, from + 1, VulgarFraction.Value(text[0]), NumberForm.Fraction);
        if (Fraction(line, from) is { } fraction)
            return fraction;
        if (Parse(text) is not { } value)
            return null;
        var plain = IsPlain(text);
        var to = from + 1;
        if (plain && text.Length <= 3 && text[0] != '0')
            (value, to) = WithSpacedGroups(line, from, value);
        return WithFraction(line, from, to, value)
            ?? new NumberText(from, to, value, NumberForm.Digits) { Plain = plain && to == from + 1, Slack = Rounding.Slack(value, 1) };
    }

    /// <summary>Whether the text is digits only.</summary>
    public static bool IsPlain(string text) => text.Length > 0 && text.All(Tokenizer.IsDigit);

    /// <summary>The value of digits with separators; null where they are grouped as no number is.</summary>
    public static decimal? Parse(string text) => text.Length > 40 ? null : text.Split('.') switch
    {
        [var whole] when IsWhole(whole) => Number(Ungrouped(whole)),
        [var whole] => IsDecimalComma(whole) ? Number(whole.Replace(',', '.')) : null,
        [var whole, var decimals] when IsWhole(whole) && !decimals.Contains(',', StringComparison.Ordinal) =>
            Number(Ungrouped(whole) + (decimals.Length > 0 ? "." + decimals : "")),
        _ => European(text),
    };

    private static bool IsWhole(string text) => !text.Contains(',', StringComparison.Ordinal) || IsGrouped(text);

    private static string Ungrouped(string whole) => whole.Replace(",", "", StringComparison.Ordinal);

    // 1.400.000 and 1.234,56, where no English number is written so; "1.400" alone is a decimal.
    private static decimal? European(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var (whole, decimals) = comma < 0 ? (text, "") : (text[..comma], text[(comma + 1)..]);
        var groups = whole.Split('.');
        var fits = comma < 0 ? groups.Length == 3 : groups.Length >= 2 && decimals.Length is 1 or 2 && IsPlain(decimals);
        return fits && groups[0].Length is >= 1 and <= 3 && groups[1..].All(group => group.Length == 3)
            ? Number(string.Concat(groups) + (decimals.Length > 0 ? "." + decimals : "")) : null;
    }

    private static decimal? Number(string text) =>
        text.Length <= 25 && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value <= Largest
            ? value
            : null;

    // 1,400 and 12,345,678; the Indian 1,40,000 and 12,34,56,789.
    private static bool IsGrouped(string whole)
    {
        var groups = whole.Split(',');
        return groups[0].Length is >= 1 and <= 3 && groups[^1].Length == 3
            && (groups[1..].All(group => group.Length == 3)
                || (groups[0].Length <= 2 && groups[1..^1].All(group => group.Length == 2)));
    }

    private static bool IsDecimalComma(string whole) =>
        whole.Count(sign => sign == ',') == 1 && whole.Length - whole.IndexOf(',', StringComparison.Ordinal) is 2 or 3;

    // 1 400 and 12 345 678, with a plain, narrow or no-break space between groups.
    private static (decimal Value, int To) WithSpacedGroups(TokenLine line, int from, decimal value)
    {
        var to = from + 1;
        while (line.IsNumber(to) && line[to].Start == line[to - 1].End + 1 && IsGroup(line.Lower(to)) && value < Largest / 1000
            && !line.Is(from - 1, Lexicon.WordClass.Month) && line.Text[line[to - 1].End] != '\n' && !line.IsCapital(to + 1))
        {
            var group = Parse(line.Lower(to))!.Value;
            value = (value * 1000) + group;
            to++;
        }

        return (value, to);
    }

    private static bool IsGroup(string text) =>
        text.Length >= 3 && IsPlain(text[..3]) && (text.Length == 3 || (text[3] == '.' && IsPlain(text[4..]) && text.Length < 10));

    // 1/16 with either slash; 2/3. Dates and "24/7" are read before.
    private static NumberText? Fraction(TokenLine line, int at)
    {
        if (!IsBarred(line, at) || PlainValue(line, at) is not { } above || PlainValue(line, at + 2) is not { } below)
            return null;
        return above > 0 && above < below && (UsualDenominators.Contains(below) || line.Is(at + 1, "⁄"))
            ? new NumberText(at, at + 3, above / below, NumberForm.Fraction)
            : null;
    }

    private static bool IsBarred(TokenLine line, int at) =>
        line.Glued(at + 1) && line.Glued(at + 2) && line.IsNumber(at + 2) && line.In(at + 1, "fraction-bar") && !line.Is(at + 3, "/");

    private static decimal? PlainValue(TokenLine line, int at) => IsPlain(line.Lower(at)) ? Parse(line.Lower(at)) : null;

    // 2½ and 2 1/2.
    private static NumberText? WithFraction(TokenLine line, int from, int to, decimal value)
    {
        if (!line.IsNumber(to) || value != decimal.Truncate(value) || value > 1_000_000)
            return null;
        var part = VulgarFraction.Is(line.Lower(to)[0]) ? Read(line, to) : Fraction(line, to);
        return part is null ? null : new NumberText(from, part.To, value + part.Value, NumberForm.Digits);
    }
}
