using NewsAnalysis.Articles;
using NewsAnalysis.Figures;

namespace NewsAnalysis.Extraction;

/// <summary>A topic as a record: first what is held of it, then its claims and pairs, which are read when they are asked for.</summary>
internal static class TopicRecord
{
    /// <summary>Writes a topic.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="indexOf">The place of an article in the corpus, by its id.</param>
    public static ReadOnlySpan<byte> Write(Topic topic, IReadOnlyDictionary<string, int> indexOf)
    {
        var record = new RecordWriter().Text(topic.Id).Text(topic.Story).Text(topic.Label).Text(topic.Unit).Text(topic.Event);
        record.Int((int)topic.Verdict).Int((int)topic.Cause).Text(topic.Why).Bool(topic.SelfDisagreement);
        Write(record, topic.IndependentSources);
        Write(record, topic.Related);
        record.Int(topic.Claims.Count).Int(topic.Pairs.Count);
        foreach (var claim in topic.Claims)
            FigureRecord.Write(record.Int(indexOf[claim.Article.Id]).Int(claim.Quotation!.Index), claim);
        var places = topic.Claims.Index().DistinctBy(claim => (claim.Item.Article.Id, claim.Item.Span))
            .ToDictionary(claim => (claim.Item.Article.Id, claim.Item.Span), claim => claim.Index);
        foreach (var pair in topic.Pairs)
        {
            record.Int(places[(pair.Left.Article.Id, pair.Left.Span)]).Int(places[(pair.Right.Article.Id, pair.Right.Span)]);
            record.Bool(pair.Compatible).Int((int)pair.Cause).Text(pair.Why).Bool(pair.SameArticle).Bool(pair.Independent);
        }

        return record.Bytes;
    }

    /// <summary>The topic in a record.</summary>
    /// <param name="bytes">The record.</param>
    /// <param name="pool">Where words that recur come from.</param>
    /// <param name="later">Reads claims and pairs.</param>
    public static Topic Read(byte[] bytes, StringPool pool, Func<(IReadOnlyList<FigureClaim> Claims, IReadOnlyList<ClaimPair> Pairs)> later)
    {
        var record = new RecordReader(bytes, pool);
        var topic = Header(record);
        return topic with
        {
            Claims = new LaterList<FigureClaim>(record.Int(), () => later().Claims),
            Pairs = record.Int() is > 0 and var count ? new LaterList<ClaimPair>(count, () => later().Pairs) : [],
        };
    }

    /// <summary>The claims and pairs in a record.</summary>
    /// <param name="bytes">The record.</param>
    /// <param name="pool">Where words that recur come from.</param>
    /// <param name="article">The article at a place of the corpus.</param>
    /// <param name="sentence">Reads a sentence of the numbers of an article, by their indices.</param>
    public static (IReadOnlyList<FigureClaim> Claims, IReadOnlyList<ClaimPair> Pairs) Rest(
        byte[] bytes, StringPool pool, Func<int, ArticleInfo> article, Func<int, int, string> sentence)
    {
        var record = new RecordReader(bytes, pool);
        _ = Header(record);
        var claims = new FigureClaim[record.Int()];
        var pairs = new ClaimPair[record.Int()];
        for (var at = 0; at < claims.Length; at++)
        {
            var (index, quote) = (record.Int(), record.Int());
            claims[at] = FigureRecord.Read(record, article(index), new Quotation(() => sentence(index, quote), quote));
        }

        for (var at = 0; at < pairs.Length; at++)
        {
            pairs[at] = new ClaimPair(claims[record.Int()], claims[record.Int()], record.Bool(), (Cause)record.Int(), record.Text()!)
            {
                SameArticle = record.Bool(),
                Independent = record.Bool(),
            };
        }

        return (claims, pairs);
    }

    private static Topic Header(RecordReader record) => new()
    {
        Claims = [],
        Id = record.Text()!,
        Story = record.Text()!,
        Label = record.Text()!,
        Unit = record.Text(),
        Event = record.Text(),
        Verdict = (Verdict)record.Int(),
        Cause = (Cause)record.Int(),
        Why = record.Text()!,
        SelfDisagreement = record.Bool(),
        IndependentSources = Read(record),
        Related = Read(record),
    };

    private static void Write(RecordWriter record, IReadOnlyList<string> words)
    {
        record.Int(words.Count);
        foreach (var word in words)
            record.Text(word);
    }

    private static string[] Read(RecordReader record)
    {
        var words = new string[record.Int()];
        for (var at = 0; at < words.Length; at++)
            words[at] = record.Text()!;
        return words;
    }
}
