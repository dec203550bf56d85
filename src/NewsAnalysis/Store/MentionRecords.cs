using NewsAnalysis.Actors;

namespace NewsAnalysis.Store;

/// <summary>How many mentions an article has.</summary>
/// <param name="Mentions">Those that the article itself tells.</param>
/// <param name="Open">Those that the story may tell.</param>
internal sealed record MentionCounts(int Mentions, int Open);

/// <summary>Makes or finds the records of mentions of one dictionary's actors.</summary>
internal sealed class MentionRecords(ExtractionCache cache, ActorDictionary dictionary)
{
    private readonly RecordStream _stream = cache.Stream(StreamOf(dictionary));
    private readonly Lazy<MentionFinder> _finder = new(() => new MentionFinder(dictionary));

    /// <summary>The name of the stream of these actors' records.</summary>
    public static string StreamOf(ActorDictionary dictionary) => $"mentions-{ExtractionCache.KeyOf(dictionary)}";

    /// <summary>The counts of a record that is there and whole; else null.</summary>
    public MentionCounts? TryCount(ContentKey key) => _stream.TryRead(key) is { } record ? MentionRecord.Count(record) : null;

    /// <summary>The counts of an article; what is not in the stream is looked for and added.</summary>
    public MentionCounts Ensure(ContentKey key, Article article)
    {
        if (TryCount(key) is { } known)
            return known;
        var mentions = _finder.Value.Read(article);
        _stream.Add(key, MentionRecord.Write(mentions));
        return new MentionCounts(mentions.Mentions.Count, mentions.Open.Count);
    }

    /// <summary>See <see cref="RecordStream.Commit"/>.</summary>
    public RecordPlace[] Commit(IReadOnlyList<ContentKey> used) => _stream.Commit(used);
}
