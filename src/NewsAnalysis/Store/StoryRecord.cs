using NewsAnalysis.Topics;

namespace NewsAnalysis.Store;

/// <summary>The stories of a corpus, grouped once for each set of articles.</summary>
internal static class StoryRecord
{
    /// <summary>The story of every article, by id.</summary>
    public static IReadOnlyDictionary<string, string> Find(ExtractedCorpus corpus, ExtractionCache cache)
    {
        var ids = corpus.Articles.Select(article => article.Id).ToList();
        var key = ContentKey.Of(ids.SelectMany((id, index) => new[] { id, corpus.Key(index).ToString() }));
        using var stream = cache.Stream("stories");
        if (stream.TryRead(key) is { } known)
            return Read(known, ids);
        var stories = StoryGrouper.Group([.. corpus.Terms()], new StoryOptions());
        stream.Add(key, Write(stories, ids));
        stream.Commit([key]);
        return stories;
    }

    private static ReadOnlySpan<byte> Write(IReadOnlyDictionary<string, string> stories, List<string> ids)
    {
        var names = stories.Values.Distinct(StringComparer.Ordinal).ToList();
        var numbers = names.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var record = new RecordWriter().Texts(names);
        foreach (var id in ids)
            record.Int(numbers[stories[id]]);
        return record.Bytes;
    }

    private static Dictionary<string, string> Read(byte[] bytes, List<string> ids)
    {
        var record = new RecordReader(bytes);
        var names = record.Texts();
        return ids.ToDictionary(id => id, _ => names[record.Int()], StringComparer.Ordinal);
    }
}
