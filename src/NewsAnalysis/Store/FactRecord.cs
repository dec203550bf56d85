namespace NewsAnalysis.Store;

/// <summary>What is held of every article: a few numbers.</summary>
/// <param name="Words">Number of words.</param>
/// <param name="WordsByPart">Number of words in each kind of part, by the kind's number.</param>
/// <param name="Figures">Number of numbers read, claims and others.</param>
/// <param name="Removed">Number of lines that were removed.</param>
internal sealed record ArticleCounts(int Words, int[] WordsByPart, int Figures, int Removed);

/// <summary>Counts of an article and the lines that were removed from it, as a record.</summary>
internal static class FactRecord
{
    /// <summary>Writes the counts and the removed lines of one article.</summary>
    public static byte[] Write(Article article, int figures)
    {
        var record = new RecordWriter().Int(Text.Words.Count(article.Text));
        foreach (var kind in Enum.GetValues<PartKind>())
            record.Int(article.Parts.Where(part => part.Kind == kind).Sum(part => Text.Words.Count(article.Text, part.Span)));
        record.Int(figures).Int(article.Removed.Count);
        foreach (var line in article.Removed)
            record.Int(line.Line).Text(line.Text).Text(line.Rule);
        return record.Bytes.ToArray();
    }

    /// <summary>The counts.</summary>
    public static ArticleCounts Counts(byte[] bytes) => Counts(new RecordReader(bytes));

    /// <summary>The removed lines.</summary>
    public static IReadOnlyList<RemovedLine> Removed(byte[] bytes, StringPool pool)
    {
        var record = new RecordReader(bytes, pool);
        var lines = new RemovedLine[Counts(record).Removed];
        for (var at = 0; at < lines.Length; at++)
            lines[at] = new RemovedLine(record.Int(), record.Text()!, record.Text()!);
        return lines;
    }

    private static ArticleCounts Counts(RecordReader record)
    {
        var words = record.Int();
        var parts = new int[Enum.GetValues<PartKind>().Length];
        for (var kind = 0; kind < parts.Length; kind++)
            parts[kind] = record.Int();
        return new ArticleCounts(words, parts, record.Int(), record.Int());
    }
}
