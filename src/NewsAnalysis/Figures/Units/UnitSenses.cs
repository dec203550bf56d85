using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Units;

/// <summary>Tells what a sign that stands for several units means, by the words near it: "2.5 F" are farads beside a capacitor, "150 kn"
/// kunas where something costs them (<c>unit-senses.tsv</c>).</summary>
internal static class UnitSenses
{
    private const int Reach = 12;
    private const int CloseBy = 4;

    private static readonly ILookup<string, (Unit Unit, HashSet<string> Words)> Senses = WordList.Rows("Figures.unit-senses.tsv")
        .ToLookup(row => row[0], row => (UnitTable.ByNormal(row[1]), WordList.Split(row[2]).ToHashSet(StringComparer.Ordinal)),
            StringComparer.Ordinal);

    /// <summary>The unit that the sign at a token means there by a word close to it in the same clause, whatever else it may stand
    /// for; null where no such word tells.</summary>
    public static UnitText? Close(TokenLine line, int at) => At(line, at, CloseBy, withinClause: true);

    /// <summary>The unit that the sign at a token means there by a word farther away, where it stands for nothing else; null where none
    /// tells.</summary>
    public static UnitText? Far(TokenLine line, int at) => At(line, at, Reach, withinClause: false);

    private static UnitText? At(TokenLine line, int at, int reach, bool withinClause)
    {
        var sign = line.Written(at);
        if (!Senses.Contains(sign) || Goes(line, at + 1))
            return null;
        foreach (var (unit, words) in Senses[sign])
        {
            if (IsNear(line, at, words, -reach, withinClause) || IsNear(line, at, words, reach, withinClause))
                return new UnitText(at, at + 1, sign, unit);
        }

        return null;
    }

    // Whether one of the words stands so near on one side, before what ends the clause.
    private static bool IsNear(TokenLine line, int at, HashSet<string> words, int reach, bool withinClause)
    {
        var step = Math.Sign(reach);
        for (var near = at + step; near != at + reach + step; near += step)
        {
            if (withinClause && line.In(near, "clause-mark"))
                return false;
            if (words.Contains(line.Lower(near)))
                return true;
        }

        return false;
    }

    // "10 a day", "16 B-52s": something is counted behind it, or the sign is a part of a word.
    private static bool Goes(TokenLine line, int at) => line.Has(at) && (line.Glued(at) ? line.IsWord(at) || line.IsHyphen(at)
        : line.IsNumber(at) || (line.IsWord(at) && !line.Is(at, WordClass.Function | WordClass.Verb | WordClass.Adverb)));
}
