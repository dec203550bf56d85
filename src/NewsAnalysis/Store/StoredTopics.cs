using NewsAnalysis.Topics;

namespace NewsAnalysis.Store;

/// <summary>The topics of a corpus on disk, a record a story: built once for each set of articles that make a story, so that new articles
/// cost the stories they join. In memory is a number a topic; topics are read story by story whenever they are enumerated, their claims and
/// pairs when they are asked for.</summary>
internal sealed class StoredTopics
{
    private readonly ExtractedCorpus _corpus;
    private readonly (string Name, int[] Articles, RecordPlace Place)[] _stories;
    private readonly int[][] _numbers;
    private readonly StringPool _pool = new();
    private LastStory? _story;
    private LastTopic? _topic;

    private StoredTopics(ExtractedCorpus corpus, (string Name, int[] Articles, RecordPlace Place)[] stories)
    {
        (_corpus, _stories) = (corpus, stories);
        var taken = new UniqueNames();
        _numbers = [.. stories.Select(story => Numbers(StoryTopicsRecord.SlugsOf(ExtractedCorpus.Read(story.Place)), taken))];
    }

    /// <summary>The topics, as <see cref="TopicBuilder.Build"/> gives them.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="kept">The articles that count, by their places.</param>
    /// <param name="stories">The story of each article, by id.</param>
    /// <param name="vague">How vague words were read.</param>
    public static IReadOnlyList<Topic> Find(
        ExtractedCorpus corpus, IReadOnlyList<int> kept, IReadOnlyDictionary<string, string> stories, string vague)
    {
        using var cache = ExtractionCache.Open();
        using var stream = cache.Stream($"topics-{vague}".ToLowerInvariant());
        (string Name, int[] Articles, ContentKey Key)[] parts =
        [
            .. kept.GroupBy(index => stories[corpus.Articles[index].Id], StringComparer.Ordinal)
                .OrderBy(story => story.Key, StringComparer.Ordinal)
                .Select(story => (story.Key, story.ToArray(), KeyOf(corpus, story))),
        ];
        var missing = parts.Where(part => stream.TryRead(part.Key) is null).ToList();
        var built = OrderedWork.Run(
            missing.Select(part => (Func<(ContentKey, byte[])>)(() => (part.Key, Build(corpus, part.Name, part.Articles)))));
        foreach (var (key, record) in built)
            stream.Add(key, record);
        var places = stream.Commit([.. parts.Select(part => part.Key)]);
        var topics = new StoredTopics(corpus, [.. parts.Zip(places, (part, place) => (part.Name, part.Articles, place))]);
        return new StoredRows<Topic>([.. topics._numbers.Select(story => story.Length)], topics.Read);
    }

    // What a topic is depends on the articles of its story alone; only its number among topics of one name depends on others.
    private static ContentKey KeyOf(ExtractedCorpus corpus, IEnumerable<int> articles) =>
        ContentKey.Of(articles.SelectMany(index => new[] { corpus.Articles[index].Id, corpus.Key(index).ToString() }));

    private static byte[] Build(ExtractedCorpus corpus, string story, int[] articles)
    {
        var places = articles.Index()
            .ToDictionary(article => corpus.Articles[article.Item].Id, article => article.Index, StringComparer.Ordinal);
        return StoryTopicsRecord.Write(TopicBuilder.OfOne(story, articles.SelectMany(corpus.FiguresOf)), places);
    }

    private static int[] Numbers(string[] slugs, UniqueNames taken) => [.. slugs.Select(slug =>
        taken.Take(slug) is var id && id.Length == slug.Length
            ? 0 : int.Parse(id.AsSpan(slug.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture))];

    private IReadOnlyList<Topic> Read(int story)
    {
        var (name, record) = (_stories[story].Name, Record(story));
        string[] ids = [.. record.Slugs.Zip(
            _numbers[story], (slug, number) => number == 0 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}"))];
        return [.. record.Starts.Select(
            (start, topic) => TopicRecord.Read(record.Reader(start, _pool), name, topic, ids, () => Rest(story, topic)))];
    }

    // A measure asks for the claims of one topic many times before it goes on to the next.
    private (IReadOnlyList<FigureClaim> Claims, IReadOnlyList<ClaimPair> Pairs) Rest(int story, int topic)
    {
        if (_topic is { } last && last.Story == story && last.Topic == topic)
            return last.Content;
        var (articles, record) = (_stories[story].Articles, Record(story));
        var content = TopicRecord.Rest(
            record.Reader(record.Starts[topic], _pool), place => _corpus.Articles[articles[place]],
            (place, sentence) => _corpus.Sentence(articles[place], sentence));
        _topic = new LastTopic(story, topic, content);
        return content;
    }

    private StoryTopicsRecord Record(int story)
    {
        if (_story is { } last && last.Story == story)
            return last.Record;
        var record = StoryTopicsRecord.Read(ExtractedCorpus.Read(_stories[story].Place));
        _story = new LastStory(story, record);
        return record;
    }

    private sealed record LastStory(int Story, StoryTopicsRecord Record);

    private sealed record LastTopic(int Story, int Topic, (IReadOnlyList<FigureClaim> Claims, IReadOnlyList<ClaimPair> Pairs) Content);
}
