using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>
/// Reads numbers in words: twenty-three, a hundred and five, two dozen, half a million, two and a half, and the scale
/// words after digits (10 thousand, 1.2bn).
/// </summary>
internal static class WordNumberReader
{
    /// <summary>Reads the number in words that begins at a token; null where there is none.</summary>
    public static NumberText? Read(TokenLine line, int from)
    {
        var at = from;
        if (line.Is(at, "half") && HalfOfScale(line, at) is { } half)
            return half;
        if (line.Lower(at) is "a" or "an" && Kind(line, at + 1) is NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen)
            return Finish(line, from, Groups(line, at + 1, 1));
        return Kind(line, at) is NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Tens
            ? Finish(line, from, Groups(line, at, 0))
            : null;
    }

    /// <summary>A number in digits with the scale words that follow it ("10 thousand", "1.2bn", "2 dozen").</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="digits">The number in digits.</param>
    /// <param name="money">Whether a currency stands before it, so that "m" is a million.</param>
    public static NumberText WithScale(TokenLine line, NumberText digits, bool money)
    {
        var (to, scale, lettered) = (digits.To, 1m, false);
        while (Scale(line, to, money, scale == 1) is var (next, factor, letter) && factor <= DigitReader.LargestScale / scale)
            (to, scale, lettered) = (next, scale * factor, lettered || letter);
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

    private static (int Next, decimal Factor, bool Letter)? Scale(TokenLine line, int at, bool money, bool first)
    {
        if (line.IsHyphen(at) && Kind(line, at + 1) is NumberWordKind.Scale or NumberWordKind.Hundred)
            at++;
        if (NumberWords.Find(line.Lower(at)) is not { } word)
            return null;
        var fits = word.Kind switch
        {
            NumberWordKind.Scale or NumberWordKind.Hundred or NumberWordKind.Dozen => true,
            NumberWordKind.Suffix => first,
            NumberWordKind.Glued => first && (line.Glued(at) || (money && line.Written(at) is "m" or "M" or "B")
                || line.Written(at) is "B" or "M" or "K") && !line.Is(at + 1, "/") && line.Written(at) is not "b",
            NumberWordKind.Money => first && line.Glued(at) && money,
            _ => false,
        };
        return fits || (first && line.Glued(at) && money && line.Is(at, "b"))
            ? (at + 1, word.Value, word.Kind == NumberWordKind.Glued && !money)
            : null;
    }

    private static NumberWordKind? Kind(TokenLine line, int at) => NumberWords.Find(line.Lower(at))?.Kind;

    // half a million, half-million, half a dozen
    private static NumberText? HalfOfScale(TokenLine line, int at)
    {
        var next = line.Lower(at + 1) is "a" or "an" || line.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (Kind(line, next) is not (NumberWordKind.Scale or NumberWordKind.Dozen or NumberWordKind.Hundred))
            return null;
        var value = NumberWords.Find(line.Lower(next))!.Value / 2;
        return new NumberText(at, next + 1, value, NumberForm.Words) { Scaled = true, Slack = value < 100 ? 0 : Rounding.Slack(value, 1) };
    }

    private static NumberText? Finish(TokenLine line, int from, (decimal Value, int To) read)
    {
        var (value, to) = WithHalf(line, read);
        var scaled = NumberWords.Find(line.Lower(to - 1)) is { Kind: NumberWordKind.Scale or NumberWordKind.Hundred };
        return new NumberText(from, to, value, NumberForm.Words)
        {
            Slack = scaled ? Rounding.Slack(value, 1) : 0,
            Scaled = scaled,
            ScaleFactor = scaled && to - from <= 3 ? NumberWords.Find(line.Lower(to - 1))!.Value : 1,
        };
    }

    // two and a half, one and a half million
    private static (decimal Value, int To) WithHalf(TokenLine line, (decimal Value, int To) read)
    {
        var to = AfterHalf(line, read.To);
        if (read.Value > 100 || to < 0)
            return read;
        var value = read.Value + 0.5m;
        return Kind(line, to) is NumberWordKind.Scale or NumberWordKind.Dozen
            ? (value * NumberWords.Find(line.Lower(to))!.Value, to + 1) : (value, to);
    }

    // "and a half", with hyphens or blanks
    private static int AfterHalf(TokenLine line, int at)
    {
        foreach (var word in (ReadOnlySpan<string>)["and", "a", "half"])
        {
            at = line.IsHyphen(at) ? at + 1 : at;
            if (!line.Is(at, word))
                return -1;
            at++;
        }

        return at;
    }

    // Groups below a thousand, each with its scale, in falling order: two million three hundred thousand and five.
    private static (decimal Value, int To) Groups(TokenLine line, int at, decimal given)
    {
        var (total, ceiling) = (0m, decimal.MaxValue);
        var to = at;
        while (true)
        {
            var (group, next) = given > 0 ? (given, at) : BelowHundred(line, at);
            given = 0;
            if (next == at && group == 0)
                break;
            (group, next) = WithHundred(line, group, next);
            var factor = 1m;
            while (Kind(line, SkipHyphen(line, next)) is NumberWordKind.Scale or NumberWordKind.Dozen
                && NumberWords.Find(line.Lower(SkipHyphen(line, next)))!.Value <= DigitReader.LargestScale / factor)
                (factor, next) = (factor * NumberWords.Find(line.Lower(SkipHyphen(line, next)))!.Value, SkipHyphen(line, next) + 1);
            if (factor >= ceiling)
                break;
            (total, to, ceiling) = (total + (group * factor), next, factor);
            if (factor == 1)
                break;
            at = Continues(line, next);
            if (at < 0)
                break;
        }

        return (total, to);
    }

    private static int SkipHyphen(TokenLine line, int at) =>
        line.IsHyphen(at) && Kind(line, at + 1) is NumberWordKind.Scale or NumberWordKind.Hundred ? at + 1 : at;

    // After a scale the number goes on with another number word, or with "and" and one below a hundred.
    private static int Continues(TokenLine line, int at)
    {
        var next = line.Is(at, "and") ? at + 1 : at;
        return Kind(line, next) is NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Tens && !line.Reads(next, ["one", "of"])
            ? next : -1;
    }

    private static (decimal Value, int To) WithHundred(TokenLine line, decimal group, int next)
    {
        if (Kind(line, SkipHyphen(line, next)) != NumberWordKind.Hundred || group >= 100)
            return (group, next);
        next = SkipHyphen(line, next) + 1;
        group *= 100;
        var rest = Continues(line, next);
        if (rest < 0)
            return (group, next);
        var (low, to) = BelowHundred(line, rest);
        return (group + low, to);
    }

    private static (decimal Value, int To) BelowHundred(TokenLine line, int at)
    {
        if (NumberWords.Find(line.Lower(at)) is not { } word)
            return (0, at);
        if (word.Kind is NumberWordKind.Unit or NumberWordKind.Teen)
            return (word.Value, at + 1);
        if (word.Kind is NumberWordKind.Hundred)
            return (1, at);
        if (word.Kind is not NumberWordKind.Tens)
            return (0, at);
        var next = line.IsHyphen(at + 1) ? at + 2 : at + 1;
        return NumberWords.Find(line.Lower(next)) is { Kind: NumberWordKind.Unit, Value: > 0 } unit
            ? (word.Value + unit.Value, next + 1) : (word.Value, at + 1);
    }
}
