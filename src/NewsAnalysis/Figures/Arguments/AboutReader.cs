using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Says what a quantity is about beyond its unit: the nouns that <see cref="AboutModel"/> finds likely, in reading order.</summary>
internal static class AboutReader
{
    /// <summary>The words; null where it is about nothing that the sentence names.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="reading">The number.</param>
    /// <param name="number">Where it hangs in the tree.</param>
    /// <param name="measured">The thing that a measure measures; -1 where none is known.</param>
    /// <param name="before">The number before it, or null.</param>
    public static string? Read(SentenceReading sentence, Reading reading, NumberNode number, int measured, Reading? before)
    {
        if (before?.About is { } same && IsRestated(sentence.Line, reading, before))
            return same;
        var nodes = AboutModel.Choose(AboutFeatures.Of(sentence, reading, number, measured));
        var words = nodes.Order().Select(node => Words(sentence, node)).OfType<string>().SelectMany(part => part.Split(' ')).Distinct(StringComparer.Ordinal);
        return string.Join(' ', words) is { Length: > 0 } joined ? joined : null;
    }

    /// <summary>The words of a noun with what stands before it ("battery-powered cars"); null where it names nothing.</summary>
    public static string? Words(SentenceReading sentence, int node) => PhraseWords.Short(sentence, node);

    // "rose 5 percent to 40 percent", "296 hp (224 kW)": the second number is about the same.
    private static bool IsRestated(TokenLine line, Reading reading, Reading before) => line.Is(reading.From - 1, "(")
        || (before.Change != Change.None && reading.From - 1 == before.Next && line.Is(reading.From - 1, "to"));
}
