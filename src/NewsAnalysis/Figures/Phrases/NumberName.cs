using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>Finds the word by which a sentence calls a bare number ("the number of people killed rose to nine").</summary>
internal static class NumberName
{
    private const int Farthest = 14;
    private const int Longest = 3;

    /// <summary>The places of such words: before the number in its clause, the nearest first; else right behind it ("brings to nine the
    /// total number of").</summary>
    public static IEnumerable<int> Around(TokenLine line, NumberReading reading)
    {
        for (var at = reading.From - 1; at > reading.From - Farthest && at >= 0 && !line.IsNumber(at) && !line.In(at, "clause-mark"); at--)
        {
            if (line.In(at, "named-count"))
                yield return at;
        }

        if (Behind(line, reading) is >= 0 and var behind)
            yield return behind;
    }

    /// <summary>The place of such a word right behind the number, -1 for none: "to nine the total number".</summary>
    public static int Behind(TokenLine line, NumberReading reading) =>
        line.Is(reading.From - 1, "to") && line.In(reading.To, "definite")
            ? Enumerable.Range(reading.To + 1, Longest)
                .FirstOrDefault(at => line.In(at, "named-count") && !line.In(at + 1, "named-count"), -1)
            : -1;
}
