using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Units;

/// <summary>Finds the unit before a number ("US$ 5") or after it ("5 km/h", "two-hour", "5 dollars a month").</summary>
internal static class UnitReader
{
    /// <summary>The currency sign, code or word that ends just before a token; null where there is none.</summary>
    public static UnitText? Before(TokenLine line, int at)
    {
        for (var length = 4; length >= 1; length--)
        {
            var from = at - length;
            if (!line.Has(from) || at < 1 || line[at].Start - line[at - 1].End > 1)
                continue;
            if (UnitTable.Currency(Slice(line, from, at), glued: line.Glued(at)) is { } unit && !line.Is(from, "re"))
                return new UnitText(from, at, line.Written(from, at), unit);
        }

        return null;
    }

    /// <summary>The unit that begins at a token, after the number; null where there is none.</summary>
    public static UnitText? After(TokenLine line, int at, NumberText number)
    {
        var from = line.IsHyphen(at) || IsClosed(line, at) ? at + 1 : at;
        if (!line.Has(from) || (line[from].Start - line[from - 1].End > 1))
            return null;
        var found = (number.Form == NumberForm.Digits ? UnitSenses.Close(line, from) : null)
            ?? Longest(line, from, number) ?? (number.Form == NumberForm.Digits ? UnitSenses.Far(line, from) : null);
        if (found is null)
            return null;
        var unit = found with { Compound = line.IsHyphen(at) };
        return line.IsHyphen(unit.To) && line.In(unit.To + 1, "extent") ? unit with { To = unit.To + 2 } : unit;
    }

    // "nearly 40" percent, “about 6” euros: a quotation that ends between a number and its unit.
    private static bool IsClosed(TokenLine line, int at) =>
        line.Glued(at) && line.IsWord(at + 1) && !line.Glued(at + 1) && (line.ClosesQuote(at) || line.Is(at, "”"));

    /// <summary>The unit with what it is per: dollars a month, kV/cm, tests per day; the unit itself where nothing follows.</summary>
    public static UnitText WithPer(TokenLine line, UnitText unit)
    {
        var rate = Per(line, unit);
        return rate.To > unit.To && line.Is(rate.To, "per") ? Per(line, rate) : rate;
    }

    private static UnitText Per(TokenLine line, UnitText unit)
    {
        var whole = WithStuff(line, unit);
        var at = AfterBracket(line, whole);
        var name = line.IsHyphen(at + 1) && line.In(at, "indefinite") ? at + 2 : at + 1;
        if (!IsPer(line, at, name, unit.Unit.IsMoney) || !line.IsWord(name)
            || (line.Is(name, WordClass.Function) && !line.Reads(at, ["per", "can"])))
            return unit;
        var (to, normal) = Below(line, name);
        var written = line.Written(at, to);
        return whole with
        {
            To = at > whole.To ? whole.To : to,
            Written = line.Is(at, "/") ? whole.Written + written : whole.Written + " " + written,
            Unit = new Unit($"{whole.Unit.Normal} per {normal}", unit.Unit.IsMoney ? "money" : "rate"),
        };
    }

    private static bool IsPer(TokenLine line, int at, int name, bool money) =>
        line.Is(at, "per") || (line.Is(at, "/") && line.Glued(at))
        || (line.In(at, "indefinite") && (IsRate(line, at + 1, money) || (money && name == at + 2)));

    private static (int To, string Normal) Below(TokenLine line, int name) =>
        Longest(line, name, null) is { } below ? (below.To, below.Unit.Normal)
        : line.Is(name + 1, "share") ? (name + 2, line.Lower(name) + " share")
        : (name + 1, NounForms.Singular(line.Lower(name)));

    // "40 million pounds ($52 million) a year": the amount in brackets is the same in another currency.
    private static int AfterBracket(TokenLine line, UnitText unit)
    {
        if (!unit.Unit.IsMoney)
            return unit.To;
        var open = line.Is(unit.To, "(") ? unit.To : -1;
        for (var at = open + 1; open >= 0 && at < open + 8; at++)
        {
            if (line.Is(at, ")"))
                return at + 1;
        }

        return line.Is(unit.To, ")") && (line.In(unit.To + 1, "rate-article")) ? unit.To + 1 : unit.To;
    }

    // "barrels of oil a day", "39 grams of sugar per can": what is measured belongs to the rate.
    private static UnitText WithStuff(TokenLine line, UnitText unit)
    {
        if (!line.Is(unit.To, "of") || unit.Unit.Kind is not ("volume" or "mass"))
            return unit;
        for (var at = unit.To + 1; at < unit.To + 4 && line.IsWord(at) && !line.Is(at, WordClass.Function); at++)
        {
            if (line.Is(at + 1, "per") || (line.In(at + 1, "indefinite") && IsRate(line, at + 2, money: false)))
                return unit with
                {
                    To = at + 1,
                    Written = line.Written(unit.From, at + 1),
                    Unit = unit.Unit with { Normal = $"{unit.Unit.Normal} {line.Written(unit.To, at + 1)}" }
                };
        }

        return unit;
    }

    private static bool IsRate(TokenLine line, int at, bool money) =>
        line.In(at, "per-thing") || UnitTable.ByName(line.Lower(at)) is { Kind: "area" or "length" }
        || (line.Is(at, WordClass.TimeUnit) && !line.In(at + 1, "time-relation"))
        || (money && (line.In(at, "per-priced")
            || UnitTable.ByName(line.Lower(at)) is { Kind: "mass" or "volume" or "length" or "area" }));

    private static UnitText? Longest(TokenLine line, int from, NumberText? number)
    {
        for (var length = UnitTable.MostTokens; length >= 1; length--)
        {
            if (line.Has(from + length - 1) && Find(line, from, length, number) is { } unit && Fits(line, from, length, unit, number))
                return new UnitText(from, from + length, line.Written(from, from + length), unit);
        }

        return null;
    }

    // By its name, or by its sign where the number is in digits. A quotation mark that closes is no inch, and "$" before digits is theirs.
    private static Unit? Find(TokenLine line, int from, int length, NumberText? number)
    {
        var text = Slice(line, from, from + length);
        var unit = UnitTable.ByName(text);
        if (unit is null && number is not { Form: NumberForm.Words or NumberForm.Vague })
            unit = UnitTable.BySymbol(text, glued: number is null || line.Glued(from)) is { } symbol && Ends(line, from + length)
                ? symbol : null;
        var last = from + length - 1;
        return (length == 1 && line.ClosesQuote(from)) || (unit is { IsMoney: true } && IsOfNext(line, last)) ? null : unit;
    }

    private static bool IsOfNext(TokenLine line, int sign) => line.IsSymbol(sign) && line.IsNumber(sign + 1) && line.Glued(sign + 1);

    // A sign does not end in the middle of a word or a model's name: the "C" of "C3PO", the "F" of "48 F-35s".
    private static bool Ends(TokenLine line, int at) => !(line.IsHyphen(at) && line.IsNumber(at + 1) && !line.Glued(at - 1))
        && EndsWord(line, at);

    private static bool EndsWord(TokenLine line, int at) =>
        !line.Glued(at) || !line.IsNumber(at) && !line.IsWord(at) || !line.IsWord(at - 1);

    // Words that are more often something else need a hint that they are a unit.
    private static bool Fits(TokenLine line, int from, int length, Unit unit, NumberText? number)
    {
        var single = length == 1;
        return number is null ? !(unit.IsMoney && single && line.Is(from, "won"))
            : !IsOtherBehind(line, from, number) && (!single || FitsAlone(line, from));
    }

    private static bool IsOtherBehind(TokenLine line, int at, NumberText number) =>
        (line.In(at, "unit-above-100") && number.Value < 100 && !number.Scaled)
        || (line.In(at, "unit-in-digits") && number.Form == NumberForm.Words)
        || (line.Is(at, "second") && number.Form != NumberForm.Digits && !line.IsHyphen(at - 1) && !line.Reads(at - 2, ["half", "a"]));

    // "points guard" counts guards; "A" and "a" are amperes only where something glues them to the number or the next unit.
    private static bool FitsAlone(TokenLine line, int from)
    {
        if (line.Written(from) == "A" && line.Glued(from))
            return line.Is(from + 1, "/");
        if (line.In(from, "point"))
            return !line.Is(from + 1, "guard");
        if (line.In(from, "stat-sign"))
            return !line.IsWord(from + 1); // "a 3.1 ERA", but "40 ERA voters"
        return !line.In(from, "short-unit") || line.Glued(from) || (line.Is(from + 1, "/") && line.Glued(from + 1));
    }

    private static ReadOnlySpan<char> Slice(TokenLine line, int from, int to) =>
        line.Text.AsSpan(line[from].Start, line[to - 1].End - line[from].Start);
}
