using NewsAnalysis.Text;

namespace NewsAnalysis.Cli.Archives;

/// <summary>Where the numbers and open mentions of an article stand in the unit that was asked for, so that the text is not needed again;
/// empty where that is as they were read.</summary>
internal static class PlaceRecord
{
    public static byte[] Write(Offsets offsets, IReadOnlyList<FigureClaim> figures, ArticleMentions? mentions)
    {
        if (offsets.AreSame)
            return [];
        var record = new RecordWriter()
            .List([.. figures.Select(figure => offsets.Of(figure.Span))], static (spans, span) => spans.Int(span.Start).Int(span.End));
        Mention Moved(Mention mention) => mention with { Span = offsets.Of(mention.Span) };
        if (mentions is { Open.Count: > 0 })
        {
            record.Raw(MentionRecord.Write(mentions with
            {
                Mentions = [.. mentions.Mentions.Select(Moved)],
                Open = [.. mentions.Open.Select(open => open with { Mention = Moved(open.Mention) })],
            }));
        }

        return record.Bytes.ToArray();
    }

    /// <summary>The places of the numbers, in their order.</summary>
    public static TextSpan[] Figures(byte[] bytes) => Read(bytes).Spans;

    /// <summary>The mentions as they stand in the unit asked for.</summary>
    /// <param name="bytes">The record.</param>
    /// <param name="mentions">The record of the mentions as they were read.</param>
    public static byte[] Mentions(byte[] bytes, byte[] mentions) => bytes.Length == 0 ? mentions : bytes[Read(bytes).End..];

    private static (TextSpan[] Spans, int End) Read(byte[] bytes)
    {
        var record = new RecordReader(bytes);
        return (record.List(() => new TextSpan(record.Int(), record.Int())), record.Position);
    }
}
