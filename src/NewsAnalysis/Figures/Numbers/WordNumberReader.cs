using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>Reads numbers in words: twenty-three, a hundred and five, two dozen, half a million, two and a half, a million and a
/// quarter.</summary>
internal static class WordNumberReader
{
    /// <summary>Reads the number in words that begins at a token; null where there is none.</summary>
    public static NumberText? Read(TokenLine line, int from)
    {
        var at = from;
        if (PartOfScale(line, at) is { } part)
            return part;
        if (IsBare(line, at))
            return Finish(line, from, Groups(line, at, 1));
        if (line.In(at, "indefinite") && Kind(line, at + 1) is NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen)
            return Finish(line, from, Groups(line, at + 1, 1));
        return Kind(line, at) is NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Tens
            ? Finish(line, from, Groups(line, at, 0))
            : null;
    }

    private static NumberWordKind? Kind(TokenLine line, int at) => NumberWords.Find(line.Lower(at))?.Kind;

    // half a million, a quarter-million, half a dozen
    private static NumberText? PartOfScale(TokenLine line, int from)
    {
        var at = line.Lower(from) is "a" ? from + 1 : from;
        if (!line.In(at, "half-or-quarter"))
            return null;
        var next = line.IsHyphen(at + 1) || (at == from && line.In(at + 1, "indefinite")) ? at + 2 : at + 1;
        if (Kind(line, next) is not (NumberWordKind.Scale or NumberWordKind.Dozen or NumberWordKind.Hundred))
            return null;
        var value = NumberWords.Find(line.Lower(next))!.Value * (line.Is(at, "half") ? 0.5m : 0.25m);
        return new NumberText(from, next + 1, value, NumberForm.Words)
        {
            Scaled = true,
            Slack = value < 100 ? 0 : value * Rounding.LargestShare
        };
    }

    // "over hundred boats", "Thousand and fifty came": the article is missing.
    private static bool IsBare(TokenLine line, int at) =>
        Kind(line, at) is NumberWordKind.Hundred or NumberWordKind.Dozen || line.Is(at, "thousand")
            ? !line.IsHyphen(at - 1) && !line.IsHyphen(at + 1) && !line.IsNumber(at - 1) && !line.IsSymbol(at - 1)
                && !line.In(at - 1, "hundred-before")
                && (at == 0 || !line.IsCapital(at)) && (line.Is(at + 1, "and") ? Continues(line, at + 1) > 0 : IsNoun(line, at + 1))
            : false;

    private static bool IsNoun(TokenLine line, int at) =>
        line.IsWord(at) && !line.Is(at, WordClass.Function | WordClass.Verb | WordClass.Adverb) && !line.IsPossessive(at);

    private static NumberText? Finish(TokenLine line, int from, (decimal Value, int To) read)
    {
        var (value, to, part) = WithPart(line, read);
        var last = NumberWords.Find(line.Lower(to - 1));
        var scaled = last is { Kind: NumberWordKind.Scale or NumberWordKind.Hundred } || part >= 1;
        return new NumberText(from, to, value, NumberForm.Words)
        {
            Slack = part >= 1 ? Math.Min(part / 2, value * Rounding.LargestShare) : scaled ? Rounding.Slack(value, 1) : 0,
            Scaled = scaled,
            ScaleFactor = ScaleFactor(line, from, to),
        };
    }

    // What multiplies a small number: the 100,000 of "four hundred thousand", 1 of "a hundred and fifty".
    private static decimal ScaleFactor(TokenLine line, int from, int to)
    {
        var factor = 1m;
        for (var at = to - 1; at > from; at--)
        {
            if (NumberWords.Find(line.Lower(at)) is { Kind: NumberWordKind.Scale or NumberWordKind.Hundred or NumberWordKind.Dozen } word)
                factor *= word.Value;
            else if (!line.IsHyphen(at))
                return Kind(line, at) is NumberWordKind.Unit or NumberWordKind.Teen && line.IsHyphen(at - 1) ? factor : 1;
        }

        return factor;
    }

    // two and a half, one and a half million, a million and a half; the third is the size of the part that was added
    private static (decimal Value, int To, decimal Part) WithPart(TokenLine line, (decimal Value, int To) read)
    {
        if (FractionTail.Read(line, read.To) is not var (part, to))
            return (read.Value, read.To, 0);
        if (NumberWords.Find(line.Lower(read.To - 1)) is { Kind: NumberWordKind.Scale or NumberWordKind.Dozen } said)
            return (read.Value + (part * said.Value), to, part * said.Value);
        if (read.Value > 100)
            return (read.Value, read.To, 0);
        var value = read.Value + part;
        return NumberWords.Find(line.Lower(to)) is { Kind: NumberWordKind.Scale or NumberWordKind.Dozen } scale
            ? (value * scale.Value, to + 1, part * scale.Value) : (value, to, part);
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
