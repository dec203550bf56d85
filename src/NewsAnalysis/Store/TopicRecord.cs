using NewsAnalysis.Topics;

namespace NewsAnalysis.Store;

/// <summary>A topic as a record: first what is held of it, then its claims and pairs, which are read when they are asked for.</summary>
internal static class TopicRecord
{
    /// <summary>Writes a topic.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="places">The place of each article in the story, by its id.</param>
    /// <param name="numbers">The place of each topic in the story, by its id.</param>
    public static ReadOnlySpan<byte> Write(Topic topic, IReadOnlyDictionary<string, int> places, IReadOnlyDictionary<string, int> numbers)
    {
        var record = new RecordWriter().Text(topic.Label).Text(topic.Unit).Text(topic.Event).Text(topic.Person);
        record.Int((int)topic.Grade).Int((int)topic.Verdict).Double(topic.Probability).Bool(topic.Timeline).Int(topic.Differing);
        record.Int((int)topic.Cause).Text(topic.Why).Bool(topic.SelfDisagreement).Texts(topic.IndependentSources);
        record.List(topic.Related, (list, related) => list.Int(numbers[related]));
        record.Int(topic.Claims.Count).Int(topic.Pairs.Count);
        foreach (var claim in topic.Claims)
            FigureRecord.Write(record.Int(places[claim.Article.Id]).Int(claim.Quotation!.Index), claim);
        var claims = topic.Claims.Index().DistinctBy(claim => (claim.Item.Article.Id, claim.Item.Span))
            .ToDictionary(claim => (claim.Item.Article.Id, claim.Item.Span), claim => claim.Index);
        foreach (var pair in topic.Pairs)
        {
            record.Int(claims[(pair.Left.Article.Id, pair.Left.Span)]).Int(claims[(pair.Right.Article.Id, pair.Right.Span)]);
            record.Int((int)pair.Grade).Int((int)pair.Cause).Text(pair.Why).Double(pair.Probability).Text(pair.Against)
                .Bool(pair.SameArticle).Bool(pair.Independent);
        }

        return record.Bytes;
    }

    /// <summary>The topic in a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="story">The name of its story.</param>
    /// <param name="number">Its place in the story.</param>
    /// <param name="ids">The ids of the story's topics.</param>
    /// <param name="later">Reads claims and pairs.</param>
    public static Topic Read(
        RecordReader record, string story, int number, string[] ids,
        Func<(IReadOnlyList<FigureClaim> Claims, IReadOnlyList<ClaimPair> Pairs)> later)
    {
        var topic = Header(record, story, number, ids);
        return topic with
        {
            Claims = new LaterList<FigureClaim>(record.Int(), () => later().Claims),
            Pairs = record.Int() is > 0 and var count ? new LaterList<ClaimPair>(count, () => later().Pairs) : [],
        };
    }

    /// <summary>The claims and pairs in a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="article">The article at a place of the story.</param>
    /// <param name="sentence">Reads a sentence of the numbers of the article at a place, by its index.</param>
    public static (IReadOnlyList<FigureClaim> Claims, IReadOnlyList<ClaimPair> Pairs) Rest(RecordReader record,
        Func<int, ArticleInfo> article, Func<int, int, string> sentence)
    {
        _ = Header(record, "", 0, null);
        var claims = new FigureClaim[record.Int()];
        var pairs = new ClaimPair[record.Int()];
        for (var at = 0; at < claims.Length; at++)
        {
            var (index, quote) = (record.Int(), record.Int());
            claims[at] = FigureRecord.Read(record, article(index), new Quotation(() => sentence(index, quote), quote));
        }

        for (var at = 0; at < pairs.Length; at++)
        {
            pairs[at] = new ClaimPair(claims[record.Int()], claims[record.Int()], (Grade)record.Int(), (Cause)record.Int(), record.Text()!)
            {
                Probability = record.Double(),
                Against = record.Text()!,
                SameArticle = record.Bool(),
                Independent = record.Bool(),
            };
        }

        return (claims, pairs);
    }

    private static Topic Header(RecordReader record, string story, int number, string[]? ids) => new()
    {
        Claims = [],
        Id = ids?[number] ?? "",
        Story = story,
        Label = record.Text()!,
        Unit = record.Text(),
        Event = record.Text(),
        Person = record.Text(),
        Grade = (Grade)record.Int(),
        Verdict = (Verdict)record.Int(),
        Probability = record.Double(),
        Timeline = record.Bool(),
        Differing = record.Int(),
        Cause = (Cause)record.Int(),
        Why = record.Text()!,
        SelfDisagreement = record.Bool(),
        IndependentSources = record.Texts(),
        Related = [.. record.List(record.Int).Select(other => ids?[other] ?? "")],
    };
}
