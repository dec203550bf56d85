namespace NewsAnalysis.Text;

/// <summary>Splits text into sentences.</summary>
public static class SentenceSplitter
{
    /// <summary>Sentences of a text in reading order; none crosses a block's edge.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="blocks">The stretches to read, in order.</param>
    public static IReadOnlyList<Sentence> Split(string text, IEnumerable<TextSpan> blocks) =>
        [.. blocks.Select((block, index) => new Sentence(index, block))];
}
