using NewsAnalysis.Actors;
using NewsAnalysis.Attributions;
using NewsAnalysis.Text;

namespace NewsAnalysis.Store;

/// <summary>How an article describes its actors, as a record; it holds for the same mentions of actors of the same types.</summary>
internal static class DescriptionRecord
{
    /// <summary>Reads the descriptions of articles, those without a record from their text, over all cores.</summary>
    /// <param name="keys">The keys of the articles' content, in the order of the result.</param>
    /// <param name="mentions">The mentions in the article in a place of that order.</param>
    /// <param name="articles">The same articles with their texts and places; enumerated only where one has no record.</param>
    /// <param name="typeOf">What an actor is.</param>
    public static IReadOnlyList<ActorDescription> Ensure(IReadOnlyList<ContentKey> keys, Func<int, IReadOnlyList<Mention>> mentions,
        IEnumerable<(int Place, Article Article)> articles, Func<string, ActorType?> typeOf)
    {
        ContentKey[] all = [.. keys.Select((key, place) => KeyOf(key, mentions(place), typeOf))];
        using var cache = ExtractionCache.Open();
        var stream = cache.Stream("descriptions");
        if (all.Any(key => stream.TryRead(key) is null))
        {
            foreach (var (key, record) in articles.Select(one => (one.Article, Mentions: mentions(one.Place), Key: all[one.Place]))
                .DistinctBy(one => one.Key).AsParallel().AsOrdered().Where(one => stream.TryRead(one.Key) is null)
                .Select(one => (one.Key, Write([.. ActorDescriptions.Of(one.Article, one.Mentions, typeOf)], one.Mentions))))
                stream.Add(key, record);
        }

        return [.. stream.Commit(all).SelectMany((place, at) => Read(ExtractedCorpus.Read(place), mentions(at)))];
    }

    private static ContentKey KeyOf(ContentKey article, IReadOnlyList<Mention> mentions, Func<string, ActorType?> typeOf) =>
        ContentKey.Of(mentions.Select(
            mention => $"{mention.Span} {mention.Kind} {mention.Ambiguous} {typeOf(mention.Actor)} {mention.Actor}")
            .Prepend(article.ToString()));

    private static byte[] Write(IReadOnlyCollection<ActorDescription> rows, IReadOnlyList<Mention> mentions)
    {
        var places = mentions.Index().DistinctBy(pair => pair.Item).ToDictionary(pair => pair.Item, pair => pair.Index);
        return new RecordWriter().List(rows, (record, row) => record.Int(places[row.Mention]).Text(row.Way).Text(row.Words)
            .Int(row.Span.Start).Int(row.Span.Length).Text(row.Quote == row.Mention.Quote ? null : row.Quote)).Bytes.ToArray();
    }

    private static ActorDescription[] Read(byte[] bytes, IReadOnlyList<Mention> mentions)
    {
        var record = new RecordReader(bytes);
        return record.List(() =>
        {
            var (mention, way, words, start) = (mentions[record.Int()], record.Text()!, record.Text()!, record.Int());
            var span = new TextSpan(start, start + record.Int());
            return new ActorDescription(mention, way, words, span) { Quote = record.Text() ?? mention.Quote };
        });
    }
}
