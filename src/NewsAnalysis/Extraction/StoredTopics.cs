using NewsAnalysis.Figures;
using NewsAnalysis.Figures.Topics;

namespace NewsAnalysis.Extraction;

/// <summary>
/// The topics of a corpus, built once for each set of articles, story by story, and kept on disk: in memory are their labels and verdicts; claims and
/// pairs are read when they are asked for.
/// </summary>
internal sealed class StoredTopics
{
    private readonly ExtractedCorpus _corpus;
    private readonly StringPool _pool = new();
    private (Pack? Pack, long Offset, (IReadOnlyList<FigureClaim> Claims, IReadOnlyList<ClaimPair> Pairs) Content) _last;

    private StoredTopics(ExtractedCorpus corpus) => _corpus = corpus;

    /// <summary>The topics, as <see cref="TopicBuilder.Build"/> gives them.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="kept">The articles that count, by their places.</param>
    /// <param name="stories">The story of each article, by id.</param>
    /// <param name="vague">How vague words were read.</param>
    public static IReadOnlyList<Topic> Find(ExtractedCorpus corpus, IReadOnlyList<int> kept, IReadOnlyDictionary<string, string> stories, string vague)
    {
        using var cache = ExtractionCache.Open();
        var key = ContentKey.Of(kept.SelectMany(index => new[] { corpus.Articles[index].Id, corpus.Key(index).ToString(), stories[corpus.Articles[index].Id] }).Append(vague));
        using var stream = cache.Stream($"topics-{key}");
        var places = Known(stream, key) ?? Build(stream, key, corpus, kept, stories);
        var topics = new StoredTopics(corpus);
        return [.. places.Select(topics.Read)];
    }

    private static RecordPlace[]? Known(RecordStream stream, ContentKey key)
    {
        if (stream.TryRead(key) is not { } first)
            return null;
        var keys = Keys(key, new RecordReader(first).Int());
        return Array.TrueForAll(keys, one => stream.TryRead(one) is not null) ? stream.Commit(keys) : null;
    }

    private static RecordPlace[] Build(
        RecordStream stream, ContentKey key, ExtractedCorpus corpus, IReadOnlyList<int> kept, IReadOnlyDictionary<string, string> stories)
    {
        var indexOf = corpus.Articles.Index().ToDictionary(article => article.Item.Id, article => article.Index, StringComparer.Ordinal);
        var claims = kept.GroupBy(index => stories[corpus.Articles[index].Id], StringComparer.Ordinal).OrderBy(story => story.Key, StringComparer.Ordinal)
            .Select(story => KeyValuePair.Create(story.Key, story.SelectMany(corpus.FiguresOf).Where(figure => figure.Reason is null)));
        var count = 0;
        foreach (var topic in TopicBuilder.BuildEach(claims))
            stream.Add(key with { Low = key.Low ^ (ulong)++count }, TopicRecord.Write(topic, indexOf));
        stream.Add(key, new RecordWriter().Int(count).Bytes);
        return stream.Commit(Keys(key, count));
    }

    private static ContentKey[] Keys(ContentKey key, int count) => [.. Enumerable.Range(1, count).Select(number => key with { Low = key.Low ^ (ulong)number })];

    private Topic Read(RecordPlace place) => TopicRecord.Read(ExtractedCorpus.Read(place), _pool, () => Rest(place));

    // A measure asks for the claims of one topic many times before it goes on to the next.
    private (IReadOnlyList<FigureClaim> Claims, IReadOnlyList<ClaimPair> Pairs) Rest(RecordPlace place)
    {
        var last = _last;
        if (last.Pack != place.Pack || last.Offset != place.Offset)
            _last = last = (place.Pack, place.Offset, TopicRecord.Rest(ExtractedCorpus.Read(place), _pool, index => _corpus.Articles[index], _corpus.Sentence));
        return last.Content;
    }
}
