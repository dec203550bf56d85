using NewsAnalysis.Figures.NonClaims;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Figures.Units;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>Goes through a sentence from left to right and reads every number, dates and the like first.</summary>
internal static class NumberScanner
{
    // What is no claim by its form, in the order in which the forms are tried: the token after it, -1 where there is none.
    private static readonly (Func<TokenLine, int, int> End, NoClaimReason Reason)[] Forms =
    [
        ((line, at) => IsTerrorDate(line, at) ? at + 3 : -1, NoClaimReason.Name),
        (TimeReader.End, NoClaimReason.Time),
        ((line, at) => Unpriced(line, at, DateFinder.End(line, at)), NoClaimReason.Date),
        ((line, at) => Unpriced(line, at, line.IsNumber(at) && LetterScale.IsFormat(line, at) ? at + 2 : -1), NoClaimReason.Name),
        (PowerReader.Beyond, NoClaimReason.Name),
    ];

    /// <summary>All numbers of the sentence in order, not overlapping; those that are no claims by their form have their reason.</summary>
    public static List<NumberReading> Scan(TokenLine line, VagueConvention convention)
    {
        var found = new List<NumberReading>();
        for (var at = 0; at < line.Count;)
        {
            var reading = NoClaim(line, at) ?? Number(line, at, convention);
            if (reading is not null)
                found.Add(reading);
            at = reading?.Number.To ?? at + 1;
        }

        return found;
    }

    private static NumberReading? NoClaim(TokenLine line, int at)
    {
        if (Idioms.End(line, at) is var idiom and > 0)
            return NumberReading.NoClaim(line, at, idiom, NoClaimReason.Idiom);
        if (line.IsWord(at) && !line.Is(at, Lexicon.WordClass.Month | Lexicon.WordClass.Number))
            return null;
        foreach (var (end, reason) in Forms)
        {
            if (end(line, at) is var to and > 0)
                return NumberReading.NoClaim(line, at, to, reason);
        }

        return (CodeReader.Read(line, at) ?? (FractionReader.Read(line, at) is null ? OrdinalReader.Read(line, at) : null))
            is var (next, why) ? NumberReading.NoClaim(line, at, next, why) : null;
    }

    private static int Unpriced(TokenLine line, int at, int end) => end > 0 && UnitReader.Before(line, at) is null ? end : -1;

    private static NumberReading? Number(TokenLine line, int at, VagueConvention convention)
    {
        var number = FractionReader.Read(line, at)
            ?? VagueReader.Read(line, at, convention)
            ?? Fold(line, at)
            ?? Article(line, at)
            ?? Multiples.Read(line, at)
            ?? (line.IsNumber(at) ? Digits(line, at) : WordNumberReader.Read(line, at));
        return number is null ? null : new NumberReading(Twice(line, number));
    }

    // "two (2) copies", "3 (three) days": the same number in digits and in words is one.
    private static NumberText Twice(TokenLine line, NumberText number)
    {
        if (number.Form is not (NumberForm.Digits or NumberForm.Words) || !line.Is(number.To, "("))
            return number;
        var again = line.IsNumber(number.To + 1) ? Digits(line, number.To + 1) : WordNumberReader.Read(line, number.To + 1);
        return again is not null && again.Form != number.Form && again.Value == number.Value && line.Is(again.To, ")")
            ? number with { To = again.To + 1 } : number;
    }

    // sixfold
    private static NumberText? Fold(TokenLine line, int at) =>
        NumberWords.Folded(line.Lower(at)) is { } value ? new NumberText(at, at + 1, value, NumberForm.Words) : null;

    private static NumberText? Digits(TokenLine line, int at)
    {
        if (DigitReader.Read(line, at) is not { } digits)
            return null;
        if (PowerReader.Read(line, digits) is { } power)
            return power;
        var money = UnitReader.Before(line, at) is not null;
        if (digits.Value < 100 && FractionTail.Read(line, digits.To) is var (part, to))
            digits = digits with { To = to, Value = digits.Value + part, High = digits.Value + part, Plain = false };
        var scaled = ScaleReader.Apply(line, digits, money);
        return scaled.Lettered && !LetterScale.IsScale(line, digits, scaled) ? digits : scaled;
    }

    // "more than an hour", "a year and a half": the article is one, since something bounds it or is added to it.
    private static NumberText? Article(TokenLine line, int at) =>
        ArticleReader.IsOne(line, at) ? new NumberText(at, at + 1, 1, NumberForm.Words) : null;

    // Dates that became names: 9/11, 7/7.
    private static bool IsTerrorDate(TokenLine line, int at) =>
        line.Is(at + 1, "/") && line.Glued(at + 1) && line.Glued(at + 2) && !line.Is(at + 3, "/")
        && (line.Is(at, "9") && line.Is(at + 2, "11") || (line.Is(at, "7") && line.Is(at + 2, "7")));
}
