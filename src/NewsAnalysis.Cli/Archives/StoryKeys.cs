namespace NewsAnalysis.Cli.Archives;

/// <summary>The keys by which the articles of an archive meet, so that stories can be looked for part by part. First the date: the articles
/// in their order, cut into numbered stretches of one length; an article is set against those of its own stretch and of the days before it
/// that the window of stories reaches. Second the rare terms: of these articles only the last sixty that share one of its 25 most telling
/// terms.</summary>
/// <param name="folder">Where the keys are, and what <c>solve</c> finds.</param>
/// <param name="manifest">What the folder says about itself.</param>
internal sealed class StoryKeys(string folder, Manifest manifest) : IDisposable
{
    /// <summary>Articles of one key by default, and most keys.</summary>
    public const int UsualLength = 5_000;
    private const int MostKeys = 500;

    private const string Vectors = "vectors.records";
    private const string Terms = "names.records";

    private readonly RecordFile _vectors = RecordFile.Open(Path.Combine(folder, Vectors));
    private readonly RecordFile _names = RecordFile.Open(Path.Combine(folder, Terms));
    private readonly StringPool _pool = new();
    private int?[]? _days;

    /// <summary>Number of keys; they are numbered from 1.</summary>
    public int Count => (int)manifest.Counts["keys"];

    /// <summary>The articles by date and id, without their terms; each is read when it is asked for.</summary>
    public IReadOnlyList<ArticleTerms> Articles =>
        new RecordList<ArticleTerms>(_vectors, bytes => Head(new RecordReader(bytes, _pool)).Article);

    /// <summary>Where they stand: the number of the shard, and of the input in it.</summary>
    public IReadOnlyList<(int Shard, int Number)> Inputs => new RecordList<(int Shard, int Number)>(_vectors, bytes =>
    {
        var record = new RecordReader(bytes);
        return (record.Int(), record.Int());
    });

    /// <summary>Their terms.</summary>
    public StoryVectors Weighed => new(
        new RecordList<string>(_names, bytes => new RecordReader(bytes).Text()!), new RecordList<TermVector>(_vectors, ReadVector));

    /// <summary>The stories, where links are joined.</summary>
    public string Stories => Path.Combine(folder, "stories.records");

    /// <summary>The topics of the stories that begin in a key, where they are built.</summary>
    public string Topics(int key) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"topics-{key:000}.records"));

    /// <summary>The place of a key's first article among all by date.</summary>
    public int From(int key) => (key - 1) * (int)manifest.Counts["articles-a-key"];

    /// <summary>The key of the article at a place.</summary>
    public int KeyOf(int place) => (place / (int)manifest.Counts["articles-a-key"]) + 1;

    /// <summary>Makes the keys of an archive, unless they are there.</summary>
    /// <param name="shards">All shards.</param>
    /// <param name="folder">Where the keys go.</param>
    /// <param name="length">Articles of one key; more where there would be too many keys.</param>
    public static StoryKeys Make(Shards shards, string folder, int length)
    {
        var none = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var manifest = shards.Manifest with { Shard = "1/1", State = "started", Counts = none, Files = none };
        var articles = shards.All.Sum(shard => shard.Terms.Count);
        length = Math.Max(length, (articles + MostKeys - 1) / MostKeys);
        (string, long)[] counts =
            [("articles", articles), ("articles-a-key", length), ("keys", (articles + length - 1) / length), ("shards", shards.All.Count)];
        if (Manifest.TryLoad(folder) is { } there && there.IsWhole(folder) && there.Difference(manifest).Length == 0
            && Array.TrueForAll(counts, count => there.Counts.GetValueOrDefault(count.Item1, -1) == count.Item2))
            return new StoryKeys(folder, there);
        OutFolder.Prepare(folder);
        var weights = TermWeights.Of(shards.All.SelectMany(shard => shard.Terms).Select(input => input.Article));
        manifest.Save(folder);
        foreach (var old in Directory.GetFiles(folder, "*.records").Where(file => Path.GetFileName(file) is not (Vectors or Terms)))
            File.Delete(old);
        using var files = new FileSet(folder, [], [Vectors, Terms]);
        foreach (var name in weights.Names)
            files.Record(Terms, new RecordWriter().Text(name).Bytes);
        foreach (var (shard, _, input) in Merged.Of([.. shards.All.Select(shard => shard.Terms)], StoryInput.ByDate))
            files.Record(Vectors, Write(shard, input, weights.Weigh(input.Article, new StoryOptions().TermsPerArticle)));
        files.Complete();
        var done = manifest.Done(folder, files.Names, ExitStatus.Done, counts);
        done.Save(folder);
        return new StoryKeys(folder, done);
    }

    /// <summary>The keys of a folder.</summary>
    /// <exception cref="InputException">There are none, or another version made them.</exception>
    public static StoryKeys Open(string folder)
    {
        if (Manifest.TryLoad(folder) is not { } manifest || !manifest.Counts.ContainsKey("keys") || !manifest.IsWhole(folder))
            throw new InputException(
                $"{folder}: found no keys; expected a folder that 'keys' wrote; run 'keys DIR… --out {folder}' with all shards.");
        if (manifest.Version != Manifest.ThisVersion)
            throw new InputException(
                $"{folder}: version '{manifest.Version}' made the keys, this one is '{Manifest.ThisVersion}'; make them again.");
        return new StoryKeys(folder, manifest);
    }

    /// <summary>Checks that the keys were made of these shards.</summary>
    /// <exception cref="InputException">They were not.</exception>
    public void CheckOf(Shards shards)
    {
        if (manifest.Difference(shards.Manifest) is { Length: > 0 } difference)
            throw new InputException($"{folder}: the keys are of another archive: {difference}; make them of these shards.");
    }

    /// <summary>Finds the links of a range of keys, those beyond the last left aside; on all cores.</summary>
    public void SolveAll((int First, int Last) keys)
    {
        var jobs = Enumerable.Range(1, Count).Where(key => key >= keys.First && key <= keys.Last)
            .Select(key => (Func<int>)(() => Solve(key)));
        foreach (var _ in OrderedWork.Run(jobs))
        {
            // Each writes a file of its own.
        }
    }

    /// <summary>Finds the links of one key's articles, unless they are there.</summary>
    private int Solve(int key)
    {
        if (File.Exists(Links(key)))
            return key;
        var links = new StoryLinks(_days ??= [.. Articles.Select(article => article.Day)], Weighed.Vectors, new StoryOptions())
            .Find(From(key), Math.Min(From(key + 1), _vectors.Count));
        using var files = new FileSet(folder, [], [Path.GetFileName(Links(key))]);
        foreach (var some in links.Chunk(1000))
        {
            var record = new RecordWriter();
            foreach (var link in some)
                record.Int(link.Left).Int(link.Right).Double(link.Strength);
            files.Record(Path.GetFileName(Links(key)), record.Bytes);
        }

        files.Complete();
        return key;
    }

    /// <summary>The links of all keys, the strongest first.</summary>
    /// <exception cref="InputException">Some are not solved.</exception>
    public IEnumerable<StoryLink> Links()
    {
        if (Enumerable.Range(1, Count).Where(key => !File.Exists(Links(key))).ToList() is { Count: > 0 } missing)
        {
            var keys = string.Join(", ", missing.Select(key => key.ToString(CultureInfo.InvariantCulture)));
            throw new InputException($"{folder}: of {Count} keys are not solved: {keys}; run 'solve {folder} --key-range A-B' over them.");
        }

        return Merged.Of([.. Enumerable.Range(1, Count).Select(key => Read(Links(key)))], StoryLinks.Strongest).Select(found => found.Row);
    }

    public void Dispose()
    {
        _vectors.Dispose();
        _names.Dispose();
    }

    private string Links(int key) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"links-{key:000}.records"));

    private static IEnumerable<StoryLink> Read(string path)
    {
        using var file = RecordFile.Open(path);
        foreach (var bytes in file)
        {
            for (var record = new RecordReader(bytes); !record.IsAtEnd;)
                yield return new StoryLink(record.Int(), record.Int(), record.Double());
        }
    }

    private static byte[] Write(int shard, StoryInput input, TermVector vector)
    {
        var article = input.Article;
        var record = new RecordWriter().Int(shard).Int(input.Number).Text(article.Id).Text(article.Event).Int(article.Day ?? -1);
        return TermRecord.Write(record, vector).Bytes.ToArray();
    }

    private static (int Shard, int Number, ArticleTerms Article) Head(RecordReader record)
    {
        var (shard, number, id, named, day) = (record.Int(), record.Int(), record.Text()!, record.Text(), record.Int());
        return (shard, number, new ArticleTerms(id, named, day < 0 ? null : day, []));
    }

    private static TermVector ReadVector(byte[] bytes)
    {
        var record = new RecordReader(bytes);
        _ = Head(record);
        return TermRecord.Vector(record);
    }
}
