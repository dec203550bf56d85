using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Figures.Units;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>Reads fractions in words: two-thirds, a quarter of, half of, one in five, nine out of ten.</summary>
internal static class FractionReader
{
    /// <summary>Reads the fraction that begins at a token; null where there is none.</summary>
    public static NumberText? Read(TokenLine line, int from) =>
        OfScale(line, OfUnit(line, from) ?? Half(line, from) ?? Parts(line, from)) ?? OneIn(line, from);

    // "a quarter of a million", "one-half of one percent"
    private static NumberText? OfScale(TokenLine line, NumberText? part)
    {
        if (part is null || !line.Is(part.To, "of") || !line.In(part.To + 1, "single"))
            return part;
        if (UnitTable.ByName(line.Lower(part.To + 2)) is { Kind: "percent" })
            return part with { To = part.To + 2 };
        if (NumberWords.Find(line.Lower(part.To + 2)) is not { Kind: NumberWordKind.Scale } scale)
            return part;
        var value = part.Value * scale.Value;
        return new NumberText(part.From, part.To + 3, value, NumberForm.Words)
        {
            Scaled = true,
            Slack = Math.Min(value / 2, value * Rounding.LargestShare)
        };
    }

    // "a half-mile walk", "a quarter-acre lot"
    private static NumberText? OfUnit(TokenLine line, int at) =>
        line.In(at, "half-or-quarter") && line.IsHyphen(at + 1) && !line.IsHyphen(at - 1)
        && UnitTable.ByName(line.Lower(at + 2)) is { Kind: "length" or "area" or "mass" or "volume" or "time" or "percent" }
        && !line.In(at + 2, "no-part-unit")
            ? new NumberText(at, at + 1, line.Is(at, "half") ? 0.5m : 0.25m, NumberForm.Fraction) : null;

    // "half the homes", "half of them", "half its staff", "half as much"; not "second half", "half an hour" (0.5 hours), "half-time".
    private static NumberText? Half(TokenLine line, int at)
    {
        if (!line.Is(at, "half") || WordNumberReader.Read(line, at) is not null || line.IsHyphen(at + 1) || line.In(at - 1, "before-half"))
            return null;
        var article = line.In(at - 1, "a-or-one") ? at - 1 : at;
        var fits = line.In(at + 1, "after-half") || IsCompared(line, at + 1)
            || (article == at && (Nouns(line, at + 1) || IsOther(line, at)));
        return fits ? new NumberText(article, at + 1, 0.5m, NumberForm.Fraction) : null;
    }

    // "About half the miners cheered, half booed": the other half of what is split.
    private static bool IsOther(TokenLine line, int at)
    {
        if (!(line.Is(at - 1, ",") || line.Is(at - 1, "and")) || !line.IsWord(at + 1) || line.Is(at + 1, WordClass.Adverb))
            return false;
        for (var i = at - 2; i >= 0 && i > at - 20; i--)
        {
            if (line.Is(i, "half"))
                return true;
        }

        return false;
    }

    private static bool Nouns(TokenLine line, int at) =>
        line.IsWord(at) && !line.Is(at, WordClass.Function | WordClass.Adverb) && Lexicon.NounForms.IsPlural(line.Lower(at));

    // two-thirds, three quarters, one-fifth, a third of
    private static NumberText? Parts(TokenLine line, int at)
    {
        var above = Above(line, at);
        if (above is <= 0 or > 99)
            return null;
        var hyphen = line.IsHyphen(at + 1);
        var part = hyphen ? at + 2 : at + 1;
        if (NumberWords.Find(line.Lower(part)) is not { Kind: NumberWordKind.Fraction or NumberWordKind.Ordinal } below
            || !IsPart(line, part, below, above))
            return null;
        var single = line.Is(part, "quarter") || below.Kind == NumberWordKind.Ordinal;
        if (single && !StandsAlone(line, at, part, hyphen))
            return null;
        return above < below.Value || hyphen ? new NumberText(at, part + 1, above / below.Value, NumberForm.Fraction) : null;
    }

    private static decimal Above(TokenLine line, int at) =>
        line.In(at, "indefinite") ? 1
        : line.IsNumber(at) && DigitReader.IsPlain(line.Lower(at)) ? DigitReader.Parse(line.Lower(at)) ?? 0
        : NumberWords.Find(line.Lower(at)) is { Kind: NumberWordKind.Unit or NumberWordKind.Teen } unit ? unit.Value : 0;

    // "One-half" is a part, "a half" and "a second" are read elsewhere or none.
    private static bool IsPart(TokenLine line, int part, NumberWord below, decimal above) =>
        below.Value >= 2 && !line.Is(part, "second") && (below.Kind != NumberWordKind.Ordinal || above == 1)
        && (!line.Is(part, "half") || line.Reads(part - 2, ["one", "-"]) || (line.Is(part - 1, "one") && line.Is(part + 1, "of")));

    private static bool StandsAlone(TokenLine line, int at, int part, bool hyphen) =>
        line.Is(part + 1, "of") || IsCompared(line, part + 1) || Differs(line, at) || IsSplit(line, at, part + 1)
        || (line.Is(at, "one") && (hyphen || !line.Is(part + 1, WordClass.None)));

    // "half of the pupils walked, a third cycled": what another share did; "half fled, a third wounded man died" counts men.
    // "A quarter were women": only a share is more than one.
    private static bool IsSplit(TokenLine line, int at, int next)
    {
        if (line.In(next, "plural-verb"))
            return true;
        var goesOn = line.In(at - 1, "list-mark") && (line.Ends(next, "ed") || line.Is(next, WordClass.Auxiliary))
            && (!line.IsWord(next + 1) || line.Is(next + 1, WordClass.Function | WordClass.Adverb));
        return goesOn && Enumerable.Range(Math.Max(0, at - 20), Math.Min(at, 20)).Any(i => IsShare(line, i));
    }

    private static bool IsShare(TokenLine line, int at) => line.In(at, "percent-word")
        || NumberWords.Find(line.Lower(at)) is { Kind: NumberWordKind.Fraction }
        || (NumberWords.Find(line.Lower(at)) is { Kind: NumberWordKind.Ordinal } && line.Is(at + 1, "of")) || line.Is(at, "half");

    // "a quarter as much wood"
    private static bool IsCompared(TokenLine line, int at) => line.Is(at, "as") && line.In(at + 1, "compared-by");

    // "cut the risk by about a third", "sales fell a quarter": no noun follows.
    private static bool Differs(TokenLine line, int at)
    {
        var before = Bounds.BoundWords.Skip(line, at) - 1;
        return line.Is(before, "by") || (line.Is(before, "of")
            && Context.ChangeFinder.IsMotion(line.Lower(before - 1)) && (!line.IsWord(at + 2) || line.Is(at + 2, WordClass.Preposition)))
            || (Context.ChangeFinder.IsMotion(line.Lower(before)) && (!line.IsWord(at + 2) || line.In(at + 2, "last-or-next")
                || line.Is(at + 2, WordClass.Determiner | WordClass.Preposition)));
    }

    // one in five, 3 in 10, nine out of ten, a one-in-six chance. "A dozen out of 200" keeps both numbers: only usual bases are a share.
    private static NumberText? OneIn(TokenLine line, int at)
    {
        var (above, next) = Small(line, at);
        if (above == 0 || IsInName(line, at))
            return null;
        var tied = line.IsHyphen(next);
        var of = AfterIn(line, tied ? next + 1 : next);
        if (of < 0 || line.IsHyphen(of) != tied)
            return null;
        var (below, to) = Small(line, tied ? of + 1 : of);
        if (above >= below)
            return null;
        return tied || IsOfChance(line, at, to) || (IsUsual(line, below, of, to) && Shares(line, of, to))
            ? new NumberText(at, to, above / below, NumberForm.Fraction) : null;
    }

    private static bool IsInName(TokenLine line, int at) => line.IsCapital(at) && line.IsCapital(at - 1) && !line.IsTitle;

    private static bool IsOfChance(TokenLine line, int from, int to) =>
        IsChance(line, to) || (line.In(from - 1, "chance-link") && IsChance(line, from - 2));

    // The token after "in", "in every", "of every" and "out of"; -1 where none is.
    private static int AfterIn(TokenLine line, int at)
    {
        var to = line.In(at, "in-every") ? at + 1 : line.Reads(at, ["of", "every"]) || line.Reads(at, ["out", "of"]) ? at + 2 : -1;
        return line.Is(to, "every") ? to + 1 : to;
    }

    private static bool IsUsual(TokenLine line, decimal below, int of, int to) =>
        below is (>= 2 and <= 10) or 100 or 10_000 or 100_000 or 1_000_000 || (below == 1000 && !line.Is(to - 1, "1000"))
        || (line.Is(of - 1, "in") && below % 5 == 0 && below < 1000);

    // "a 1 in 6 chance", in quotation marks or not
    private static bool IsChance(TokenLine line, int at) => line.In(line.IsQuote(at) ? at + 1 : at, "chance");

    private static bool Shares(TokenLine line, int of, int to)
    {
        if (line.Is(to, WordClass.TimeUnit | WordClass.Month) || UnitTable.ByName(line.Lower(to)) is { Kind: not "count" })
            return false;
        if (line.IsSymbol(to) && !line.In(to, "age-stop"))
            return false;
        return !line.Is(to, "of") || (line.Is(of - 1, "in") && line.Is(to + 1, WordClass.Determiner));
    }

    private static (decimal Value, int To) Small(TokenLine line, int at)
    {
        if (line.IsNumber(at) && DigitReader.Parse(line.Lower(at)) is { } whole && whole == decimal.Truncate(whole))
            return (whole, at + 1);
        var read = NumberWords.Find(line.Lower(at)) is { Kind: NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Tens }
            || line.Lower(at) is "a"
            ? WordNumberReader.Read(line, at)
            : null;
        return read is null ? (0, at) : (read.Value, read.To);
    }
}
