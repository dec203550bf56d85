using NewsAnalysis.Actors;
using NewsAnalysis.Articles;

namespace NewsAnalysis.Store;

/// <summary>Makes or finds the records of mentions of one dictionary's actors.</summary>
internal sealed class MentionRecords(ExtractionCache cache, ActorDictionary dictionary)
{
    private readonly RecordStream _stream = cache.Stream($"mentions-{ExtractionCache.KeyOf(dictionary)}");
    private readonly Lazy<MentionFinder> _finder = new(() => new MentionFinder(dictionary));

    /// <summary>Number of mentions in a record that is there and whole; else null.</summary>
    public int? TryCount(ContentKey key) => _stream.TryRead(key) is { } record ? MentionRecord.Count(record) : null;

    /// <summary>Number of mentions in an article; what is not in the stream is looked for and added.</summary>
    public int Ensure(ContentKey key, Article article)
    {
        if (TryCount(key) is { } known)
            return known;
        var mentions = _finder.Value.Find(article);
        _stream.Add(key, MentionRecord.Write(mentions));
        return mentions.Count;
    }

    /// <summary>See <see cref="RecordStream.Commit"/>.</summary>
    public RecordPlace[] Commit(IReadOnlyList<ContentKey> used) => _stream.Commit(used);
}
