using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Figures.Units;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>Reads fractions in words: two-thirds, a quarter of, half of, one in five, nine out of ten.</summary>
internal static class FractionReader
{
    /// <summary>Reads the fraction that begins at a token; null where there is none.</summary>
    public static NumberText? Read(TokenLine line, int from) =>
        OfScale(line, OfUnit(line, from) ?? Half(line, from) ?? Parts(line, from)) ?? OneIn(line, from);

    // "a quarter of a million"
    private static NumberText? OfScale(TokenLine line, NumberText? part)
    {
        if (part is null || !line.Is(part.To, "of") || line.Lower(part.To + 1) is not ("a" or "one")
            || NumberWords.Find(line.Lower(part.To + 2)) is not { Kind: NumberWordKind.Scale } scale)
            return part;
        var value = part.Value * scale.Value;
        return new NumberText(part.From, part.To + 3, value, NumberForm.Words) { Scaled = true, Slack = Rounding.Slack(value, 1) };
    }

    // "a half-mile walk", "a quarter-acre lot"
    private static NumberText? OfUnit(TokenLine line, int at) =>
        line.Lower(at) is "half" or "quarter" && line.IsHyphen(at + 1) && !line.IsHyphen(at - 1)
        && UnitTable.ByName(line.Lower(at + 2)) is { Kind: "length" or "area" or "mass" or "volume" or "time" or "percent" }
        && line.Lower(at + 2) is not ("century" or "decade" or "season" or "stone" or "night")
            ? new NumberText(at, at + 1, line.Is(at, "half") ? 0.5m : 0.25m, NumberForm.Fraction) : null;

    // "half the homes", "half of them", "half its staff"; not "second half", "half an hour" (0.5 hours), "half-time".
    private static NumberText? Half(TokenLine line, int at)
    {
        if (!line.Is(at, "half") || WordNumberReader.Read(line, at) is not null || line.IsHyphen(at + 1)
            || line.Lower(at - 1) is "first" or "second" or "the" or "other" or "better" or "-")
            return null;
        var article = line.Lower(at - 1) is "a" or "one" ? at - 1 : at;
        var fits = line.Lower(at + 1) is "of" or "the" or "an" or "a" or "its" or "their" or "his" or "her" or "our" or "all" or "that"
            or "those" or "these"
            || (article == at && Nouns(line, at + 1));
        return fits ? new NumberText(article, at + 1, 0.5m, NumberForm.Fraction) : null;
    }

    private static bool Nouns(TokenLine line, int at) =>
        line.IsWord(at) && !line.Is(at, Lexicon.WordClass.Function | Lexicon.WordClass.Adverb) && Lexicon.Nouns.IsPlural(line.Lower(at));

    // two-thirds, three quarters, one-fifth, a third of
    private static NumberText? Parts(TokenLine line, int at)
    {
        var above = line.Lower(at) is "a" or "an" ? 1
            : line.IsNumber(at) && DigitReader.IsPlain(line.Lower(at)) ? DigitReader.Parse(line.Lower(at)) ?? 0
            : NumberWords.Find(line.Lower(at)) is { Kind: NumberWordKind.Unit or NumberWordKind.Teen } unit ? unit.Value : 0;
        if (above is <= 0 or > 99)
            return null;
        var hyphen = line.IsHyphen(at + 1);
        var part = hyphen ? at + 2 : at + 1;
        if (NumberWords.Find(line.Lower(part)) is not { Kind: NumberWordKind.Fraction or NumberWordKind.Ordinal } below || below.Value < 2
            || line.Is(part, "half"))
            return null;
        if (line.Lower(part) is "second" || (below.Kind == NumberWordKind.Ordinal && above != 1))
            return null;
        var single = line.Lower(part) is "quarter" || below.Kind == NumberWordKind.Ordinal;
        if (single && !(line.Is(part + 1, "of") || (above == 1 && line.Is(at, "one") && !line.Is(part + 1, Lexicon.WordClass.None))
            || (hyphen && line.Is(at, "one")) || Differs(line, at)))
            return null;
        return above < below.Value || hyphen ? new NumberText(at, part + 1, above / below.Value, NumberForm.Fraction) : null;
    }

    // "cut the risk by about a third", "sales fell a quarter": no noun follows.
    private static bool Differs(TokenLine line, int at)
    {
        var before = Bounds.BoundWords.Skip(line, at) - 1;
        return line.Is(before, "by") || (Context.ChangeFinder.IsMotion(line.Lower(before)) && !line.IsWord(at + 2));
    }

    // one in five, 3 in 10, nine out of ten. "A dozen out of 200" keeps both numbers: only usual bases are a share.
    private static NumberText? OneIn(TokenLine line, int at)
    {
        var (above, next) = Small(line, at);
        if (above == 0)
            return null;
        var of = line.Is(next, "in") || line.Is(next, "every") ? next + 1 : line.Reads(next, ["out", "of"]) ? next + 2 : -1;
        if (of < 0)
            return null;
        if (line.Is(of, "every"))
            of++;
        var (below, to) = Small(line, of);
        var usual = below is 2 or 3 or 4 or 5 or 6 or 7 or 8 or 9 or 10 or 20 or 50 or 100 or 1000;
        var counts = !line.Is(to, Lexicon.WordClass.TimeUnit) && !line.Is(to, Lexicon.WordClass.Month) && !line.IsSymbol(to + 0)
            || line.Lower(to) is "." or ",";
        return usual && above < below && counts && !(line.Is(to, "of")
            && !(line.Is(of - 1, "in") && line.Is(to + 1, Lexicon.WordClass.Determiner)))
                ? new NumberText(at, to, above / below, NumberForm.Fraction) : null;
    }

    private static (decimal Value, int To) Small(TokenLine line, int at)
    {
        if (line.IsNumber(at) && DigitReader.IsPlain(line.Lower(at)))
            return (DigitReader.Parse(line.Lower(at)) ?? 0, at + 1);
        var read = NumberWords.Find(line.Lower(at)) is { Kind: NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Tens }
            || line.Lower(at) is "a"
            ? WordNumberReader.Read(line, at)
            : null;
        return read is null ? (0, at) : (read.Value, read.To);
    }
}
