using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Units;

/// <summary>Makes one measure of two units of a kind and of a fraction behind a unit: "5 feet 7 inches", "6-foot-4", "two hours and 15
/// minutes", "an hour and a half". "5 miles and 7 hours" are two.</summary>
internal static class CompoundStep
{
    private static readonly Dictionary<(string Whole, string Part), decimal> Parts = WordList.Rows("Figures.compounds.tsv")
        .ToDictionary(row => (row[0], row[1]), row => decimal.Parse(row[2], CultureInfo.InvariantCulture));

    /// <summary>Joins what belongs together; the second number's reading goes into the first.</summary>
    public static void Apply(TokenLine line, List<NumberReading> readings)
    {
        for (var i = 0; i < readings.Count; i++)
        {
            var whole = readings[i];
            if (i + 1 < readings.Count && IsPrimed(line, whole, readings[i + 1]))
            {
                whole.Unit = new UnitText(whole.To, whole.To + 1, line.Written(whole.To), UnitTable.ByName("foot")!);
                (whole.UnitWritten, whole.UnitNormal) = (whole.Unit.Written, whole.Unit.Unit.Normal);
                if (line.IsQuote(readings[i + 1].Next) && line.Glued(readings[i + 1].Next))
                    readings[i + 1].Next++;
            }

            if (whole is not { Reason: null, Unit.Unit: var unit })
                continue;
            if (FractionTail.Read(line, whole.Next) is var (fraction, to)
                && NumberWords.Find(line.Lower(to - 1)) is { Kind: NumberWordKind.Fraction })
                Add(whole, fraction, to, "measure-and-fraction");
            else if (i + 1 < readings.Count && Part(line, whole, readings[i + 1], unit.Normal) is { } part)
            {
                Add(whole, part, Math.Max(readings[i + 1].Next, readings[i + 1].To), "measure-of-two-units");
                readings.RemoveAt(i + 1);
            }
        }
    }

    // 6'2", 5’10”: after feet, digits below twelve are inches whatever mark closes them.
    private static bool IsPrimed(TokenLine line, NumberReading whole, NumberReading part) =>
        whole is { Reason: null, Unit: null } && line.In(whole.To, "apostrophe-mark") && line.Glued(whole.To)
            && part.Number.From == whole.To + 1 && line.Glued(part.Number.From)
        && (part is { Unit.Unit.Normal: "inch" } || part is { Unit: null, Low: < 12, Number.Plain: true });

    private static decimal? Part(TokenLine line, NumberReading whole, NumberReading part, string unit)
    {
        if (part is not { Reason: null } || whole.Low != decimal.Truncate(whole.Low))
            return null;
        var name = unit == "foot" && IsInches(line, whole, part) ? "inch"
            : Adjoins(line, whole.Next, part.From) ? part.Unit?.Unit.Normal : null;
        return name is not null && Parts.TryGetValue((unit, name), out var size) && part.Low < size ? part.Low / size : null;
    }

    // Behind feet without a unit of its own: 6-foot-4, 6'4.
    private static bool IsInches(TokenLine line, NumberReading feet, NumberReading part) =>
        (part.Unit is null && feet.Next == part.Number.From - 1 && line.IsHyphen(feet.Next))
        || (part.Number.From == feet.To + 1 && line.In(feet.To, "apostrophe-mark"));

    private static bool Adjoins(TokenLine line, int from, int to) =>
        to == from || (to == from + 1 && (line.Is(from, "and") || line.Is(from, ",") || line.IsDash(from)))
            || (to == from + 2 && line.Is(from, ",") && line.Is(from + 1, "and"));

    private static void Add(NumberReading whole, decimal part, int to, string rule)
    {
        (whole.Low, whole.High) = (whole.Low + part, whole.High + part);
        (whole.To, whole.Next) = (to, to);
        whole.Rules.Add(rule);
    }
}
