using NewsAnalysis.Attributions;
using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Text;

namespace NewsAnalysis.Store;

/// <summary>Who says what in an article, as a record; the actors whom the sources name are not part of it.</summary>
internal static class QuoteRecord
{
    /// <summary>Reads who says what in articles, those without a record from their text, over all cores.</summary>
    /// <param name="keys">The keys of the articles, in the order of the result.</param>
    /// <param name="info">What is known about the article in a place of that order.</param>
    /// <param name="articles">The same articles with their texts; enumerated only where one has no record.</param>
    public static IReadOnlyList<IReadOnlyList<SaidWords>> Ensure(IReadOnlyList<ContentKey> keys, Func<int, ArticleInfo> info,
        IEnumerable<Article> articles)
    {
        using var cache = ExtractionCache.Open();
        var stream = cache.Stream("quotes");
        if (keys.Any(key => stream.TryRead(key) is null))
        {
            foreach (var (key, record) in articles.Select(article => (Key: ContentKey.Of(article), article)).DistinctBy(pair => pair.Key)
                .AsParallel().AsOrdered()
                .Where(pair => stream.TryRead(pair.Key) is null).Select(pair => (pair.Key, Write(SaidWords.In(pair.article)))))
                stream.Add(key, record);
        }

        return [.. stream.Commit(keys).Select((place, at) => Read(ExtractedCorpus.Read(place), info(at)))];
    }

    private static byte[] Write(IReadOnlyCollection<SaidWords> rows) => new RecordWriter().List(rows, static (record, row) =>
    {
        var said = row.Attribution;
        Span(record, said.Cue).List(said.Content, static (record, span) => Span(record, span));
        record.Int((int)said.Kind).Bool(said.IsSpeech).Int(said.Level).Int(said.Sentence).Double(said.Probability).Text(said.Rule);
        record.Bool(said.IsDenied).Texts([.. row.Parts]).Text(row.Sentence).Bool(said.Source is not null);
        if (said.Source is { } source)
            Span(Span(record, source.Span), source.NameSpan).Text(source.Text).Text(source.Resolved).Bool(source.IsRelative)
                .Int((int)source.Gender).Bool(source.IsAnonymous).Bool(source.IsJoint);
    }).Bytes.ToArray();

    private static SaidWords[] Read(byte[] bytes, ArticleInfo article)
    {
        var record = new RecordReader(bytes);
        return record.List(() =>
        {
            var said = new Attribution
            {
                Article = article,
                Cue = Span(record),
                Content = record.List(() => Span(record)),
                Kind = (AttributionKind)record.Int(),
                IsSpeech = record.Bool(),
                Level = record.Int(),
                Sentence = record.Int(),
                Probability = record.Double(),
                Rule = record.Text(),
                IsDenied = record.Bool(),
            };
            var (parts, sentence) = (record.Texts(), record.Text()!);
            return new SaidWords(record.Bool() ? said with { Source = Source(record) } : said, parts, sentence);
        });
    }

    private static Speaker Source(RecordReader record)
    {
        var (span, name) = (Span(record), Span(record));
        return new Speaker(span, record.Text()!)
        {
            NameSpan = name,
            Resolved = record.Text(),
            IsRelative = record.Bool(),
            Gender = (Gender)record.Int(),
            IsAnonymous = record.Bool(),
            IsJoint = record.Bool(),
        };
    }

    private static RecordWriter Span(RecordWriter record, TextSpan span) => record.Int(span.Start).Int(span.Length);

    private static TextSpan Span(RecordReader record)
    {
        var start = record.Int();
        return new TextSpan(start, start + record.Int());
    }
}
