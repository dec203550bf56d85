using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Says what a quantity is about beyond its unit: the nouns that <see cref="AboutModel"/> finds likely, in reading
/// order.</summary>
internal static class AboutReader
{
    /// <summary>The words; null where it is about nothing that the sentence names.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="reading">The number.</param>
    /// <param name="number">Where it hangs in the tree.</param>
    /// <param name="measured">The thing that a measure measures; -1 where none is known.</param>
    /// <param name="before">The number before it, or null.</param>
    public static string? Read(SentenceReading sentence, NumberReading reading, NumberNode number, int measured, NumberReading? before)
    {
        if (before?.About is { } same && IsRestated(sentence.Line, reading, before))
            return same;
        var nodes = Named(sentence, reading) is >= 0 and var name
            ? [name] : AboutModel.Choose(AboutFeatures.Of(sentence, reading, number, measured));
        var words = nodes.Order().Select(node => PhraseWords.Short(sentence, node)).OfType<string>().SelectMany(part => part.Split(' '))
            .Distinct(StringComparer.Ordinal);
        return string.Join(' ', words) is { Length: > 0 } joined ? joined : null;
    }

    // "Acme Mills, up 6 points": the name before the comma alone; "the index, at its height, up 6 points" has none there.
    private static int Named(SentenceReading sentence, NumberReading reading) =>
        reading.Change != Change.None && reading.Unit is not null && sentence.Line.Is(reading.From - 2, ",")
            && sentence.Line.IsCapital(reading.From - 3)
            && sentence.Node(reading.From - 3) is >= 0 and var last && sentence.IsNoun(last)
            ? sentence.Tree.Tokens[last] is { Relation: Relation.Flat or Relation.Compound, Head: >= 0 } part && part.Head < last
                ? part.Head : last : -1;

    // "rose 5 percent to 40 percent", "296 hp (224 kW)": the second number is about the same.
    private static bool IsRestated(TokenLine line, NumberReading reading, NumberReading before) => line.Is(reading.From - 1, "(")
        || (before.Change != Change.None && reading.From - 1 == before.Next && line.Is(reading.From - 1, "to"));
}
