using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Figures.Units;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>Reads the fraction that is added to a number or a unit: "two and a half", "three and one-half", "one and three-quarter hours",
/// "an hour and a half". "Two and a third was hurt" adds nothing.</summary>
internal static class FractionTail
{
    /// <summary>The part that is added at a token, and the token after it; null where none is.</summary>
    public static (decimal Part, int To)? Read(TokenLine line, int at)
    {
        var and = Skip(line, at);
        if (!line.Is(and, "and"))
            return null;
        var count = Skip(line, and + 1);
        var above = line.In(count, "indefinite") ? 1
            : NumberWords.Find(line.Lower(count)) is { Kind: NumberWordKind.Unit } unit ? unit.Value : 0;
        var name = Skip(line, count + 1);
        if (above is 0 or > 9 || NumberWords.Find(line.Lower(name)) is not { Kind: NumberWordKind.Fraction or NumberWordKind.Ordinal } below
            || above >= below.Value || line.Is(name, "second"))
            return null;
        return below.Kind == NumberWordKind.Fraction || GoesOn(line, name + 1) ? (above / below.Value, name + 1) : null;
    }

    private static int Skip(TokenLine line, int at) => line.IsHyphen(at) ? at + 1 : at;

    // A third is a part where a scale or a unit follows: "one and a third million".
    private static bool GoesOn(TokenLine line, int at) =>
        NumberWords.Find(line.Lower(at)) is { Kind: NumberWordKind.Scale } || UnitTable.ByName(line.Lower(at)) is not null;
}
