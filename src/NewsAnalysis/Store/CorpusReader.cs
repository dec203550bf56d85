using NewsAnalysis.Actors;

namespace NewsAnalysis.Store;

/// <summary>Reads a corpus over all cores and sees to it that every article's records are on disk: found there from an earlier run, or
/// extracted now.</summary>
internal sealed class CorpusReader(Corpus corpus, VagueConvention vague, ExtractionCache cache, ReadingOptions options)
{
    private static readonly MentionCounts None = new(0, 0);
    private readonly RecordStream _texts = cache.Stream($"texts-{vague}".ToLowerInvariant());
    private readonly FileRecords _files = new(cache.Stream("files"));
    private readonly LineRecords _lines = new(cache.Stream("lines"));

    /// <summary>Reads with these actors.</summary>
    /// <param name="dictionary">Whom to look for; null for the names that the articles use often.</param>
    public ExtractedCorpus Read(ActorDictionary? dictionary)
    {
        var records = new ArticleRecords(_texts, new FigureExtractor(new FigureOptions { Vague = vague }));
        var mentions = dictionary is null ? null : new MentionRecords(cache, dictionary);
        var names = dictionary is null ? new NameRecords(cache.Stream("names")) : null;
        var read = Gather(
            (key, article) =>
            {
                names?.Ensure(key, article);
                return new Found(article.Info, key, records.Ensure(key, article), mentions?.Ensure(key, article) ?? None);
            },
            (key, info) => names?.IsThere(key) != false && records.TryRead(key) is { } counts
                && (mentions is null ? None : mentions.TryCount(key)) is { } count ? new Found(info, key, counts, count) : null);
        if (mentions is null)
        {
            dictionary = Suggested(read, names!);
            mentions = new MentionRecords(cache, dictionary);
            read = WithMentions(read, mentions);
        }

        var extracted = new ExtractedCorpus(
            read, dictionary!, _texts.Commit(
                [.. read.SelectMany(found => Enum.GetValues<Section>().Select(section => ArticleRecords.KeyOf(found.Key, section)))]),
            mentions.Commit([.. read.Select(found => found.Key)]));
        _files.Commit();
        _lines.Commit();
        return extracted;
    }

    private List<T> Gather<T>(Func<ContentKey, Article, T> work, Func<ContentKey, ArticleInfo, T?> known)
        where T : class
    {
        var gathered = new List<T>();
        var done = 0;
        T? Work(ReadResult result) => result.Article is { } article ? work(ContentKey.Of(article), article) : null;
        var site = new SiteLineOptions { Cancel = options.Cancel, Progress = options.Compared, Find = _lines.Find };
        foreach (var one in corpus.Process(Work, content => _files.Find(content, known) ?? _files.Read(content, work), site))
        {
            if (one is not null)
                gathered.Add(one);
            options.Progress?.Invoke(++done, Math.Max(done, corpus.FileCount));
        }

        return gathered;
    }

    private ActorDictionary Suggested(List<Found> read, NameRecords names)
    {
        var key = ContentKey.Of(read.SelectMany(found => new[] { found.Article.Id, found.Key.ToString() }));
        var stream = cache.Stream("suggestions");
        if (stream.TryRead(key) is { } known && ReadActors(known) is { } actors)
            return ActorDictionary.Of(actors);
        var suggested = names.Suggest(read, options.Cancel);
        stream.Add(key, JsonSerializer.SerializeToUtf8Bytes(suggested));
        stream.Commit([key]);
        return ActorDictionary.Of(suggested);
    }

    // With suggested actors the articles are read once more, unless all of their mentions are known.
    private List<Found> WithMentions(List<Found> read, MentionRecords mentions)
    {
        var known = read.ConvertAll(found => mentions.TryCount(found.Key));
        if (known.TrueForAll(count => count is not null))
            return [.. read.Zip(known, (found, count) => found with { Mentions = count! })];
        var counts = Gather((key, article) => mentions.Ensure(key, article), (key, _) => mentions.TryCount(key));
        return [.. read.Zip(counts, (found, count) => found with { Mentions = count })];
    }

    /// <summary>The suggested actors in a record; null where it holds something else.</summary>
    private static List<Actor>? ReadActors(byte[] record)
    {
        try
        {
            return JsonSerializer.Deserialize<List<Actor>>(record);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>What is held of an article after reading.</summary>
/// <param name="Article">What is known about it.</param>
/// <param name="Key">The key of its content.</param>
/// <param name="Counts">Counts.</param>
/// <param name="Mentions">Numbers of mentions.</param>
internal sealed record Found(ArticleInfo Article, ContentKey Key, ArticleCounts Counts, MentionCounts Mentions);
