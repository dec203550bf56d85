using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Units;

/// <summary>Tells what a sign that stands for several units means, by the words near it: "2.5 F" are farads beside a capacitor, "150 kn"
/// kunas where something costs them (<c>unit-senses.tsv</c>).</summary>
internal static class UnitSenses
{
    private const int Reach = 12;

    private static readonly ILookup<string, (Unit Unit, HashSet<string> Words)> Senses = WordList.Rows("Figures.unit-senses.tsv")
        .ToLookup(row => row[0], row => (UnitTable.ByNormal(row[1]), WordList.Split(row[2]).ToHashSet(StringComparer.Ordinal)),
            StringComparer.Ordinal);

    /// <summary>The unit that the sign at a token means there; null where no word near it tells.</summary>
    public static UnitText? At(TokenLine line, int at)
    {
        var sign = line.Written(at);
        if (!Senses.Contains(sign) || Goes(line, at + 1))
            return null;
        foreach (var (unit, words) in Senses[sign])
        {
            for (var near = at - Reach; near <= at + Reach; near++)
            {
                if (near != at && words.Contains(line.Lower(near)))
                    return new UnitText(at, at + 1, sign, unit);
            }
        }

        return null;
    }

    // "10 a day", "16 B-52s": something is counted behind it, or the sign is a part of a word.
    private static bool Goes(TokenLine line, int at) => line.Has(at) && (line.Glued(at) ? line.IsWord(at) || line.IsHyphen(at)
        : line.IsNumber(at) || (line.IsWord(at) && !line.Is(at, WordClass.Function | WordClass.Verb | WordClass.Adverb)));
}
