using NewsAnalysis.Actors;
using NewsAnalysis.Articles.Encodings;
using NewsAnalysis.Text;

namespace NewsAnalysis.Store;

/// <summary>A folder that <c>merge</c> wrote, read as a corpus: its articles with all that was known about them, and what was extracted, so
/// that nothing need be extracted again. Where it was extracted otherwise than it is asked for (another build, other actors or vague
/// words), that is.</summary>
internal sealed class ExtractedFolder
{
    /// <summary>The lines of the articles.</summary>
    public const string Articles = "articles.jsonl";

    /// <summary>What became of each input; see <see cref="InputRecord"/>.</summary>
    public const string Inputs = "inputs.records";

    /// <summary>See <see cref="FactRecord"/>.</summary>
    public const string Facts = "facts.records";

    /// <summary>See <see cref="FigureRecord"/>.</summary>
    public const string Figures = "figures.records";

    /// <summary>See <see cref="MentionRecord"/>.</summary>
    public const string Mentions = "mentions.records";

    /// <summary>See <see cref="SketchRecord"/>.</summary>
    public const string Sketches = "sketches.records";

    /// <summary>The terms of each article, by date and id: what stories are found by; see <see cref="StoryInput"/>.</summary>
    public const string Terms = "terms.records";

    /// <summary>What the folder says about itself.</summary>
    public const string Manifest = "manifest.json";

    private readonly string _folder;
    private readonly StringPool _pool = new();
    private readonly JsonElement _options;
    private readonly string _version;
    private readonly RecordFile _inputs;

    private ExtractedFolder(string folder)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, Manifest)));
        (_folder, _version) = (Path.GetFullPath(folder), manifest.RootElement.GetProperty("version").GetString()!);
        _options = manifest.RootElement.GetProperty("options").Clone();
        _inputs = RecordFile.Open(Path.Combine(folder, Inputs));
        if (Option("offsets") != "utf16")
            throw new InputException($"{folder}: extracted with --offsets {Option("offsets")}; expected utf16, which notebooks count in; "
                + "extract it again without the option.");
    }

    /// <summary>Opens a folder; null where it is none of this kind.</summary>
    /// <exception cref="InputException">Its places are counted in another unit.</exception>
    public static ExtractedFolder? TryOpen(string folder) =>
        File.Exists(Path.Combine(folder, Inputs)) && File.Exists(Path.Combine(folder, Manifest)) ? new(folder) : null;

    /// <summary>Its articles, read one by one.</summary>
    public Corpus Corpus(ReadOptions options)
    {
        var starts = new Lazy<long[]>(() => [.. LineStarts(Path.Combine(_folder, Articles))]);
        var facts = RecordFile.Open(Path.Combine(_folder, Facts));
        var places = new Lazy<Dictionary<string, int>>(
            () => _inputs.Select(bytes => InputRecord.Read(bytes, _pool)).Index().Where(input => input.Item.Counts)
                .ToDictionary(input => input.Item.Input.Info!.Id, input => input.Index, StringComparer.Ordinal));
        ReadResult Read(int number, string line)
        {
            var input = InputRecord.Read(_inputs[number], _pool);
            if (!input.Counts)
                return ReadResult.Of(input.Reason);
            var article = Article(input.Input, line, FactRecord.Removed(facts[number], _pool));
            return options.Correct?.Invoke(article) ?? ReadResult.Of(article);
        }

        return NewsAnalysis.Articles.Corpus.Of(
            _folder, _inputs.Count,
            () => File.ReadLines(Path.Combine(_folder, Articles)).Select((line, number) => Read(number, line)),
            id => places.Value.TryGetValue(id, out var number) ? Read(number, Line(starts.Value[number])) : null);
    }

    /// <summary>Puts what was extracted where it is looked for.</summary>
    public void Fill(ExtractionCache cache, VagueConvention vague, ActorDictionary? dictionary)
    {
        var name = VagueConventions.ByName.First(pair => pair.Value == vague).Key;
        if (!_version.EndsWith(typeof(ExtractedFolder).Module.ModuleVersionId.ToString("N"), StringComparison.Ordinal))
            return;
        if (Option("vague") == name)
            FillTexts(cache.Stream($"texts-{vague}".ToLowerInvariant()));
        if (dictionary is not null && Option("actors") == ExtractionCache.KeyOf(dictionary).ToString())
            FillFrom(cache.Stream(MentionRecords.StreamOf(dictionary)), [(Mentions, key => key)]);
    }

    private void FillTexts(RecordStream stream)
    {
        FillFrom(stream,
        [
            (Facts, key => ArticleRecords.KeyOf(key, Section.Facts)), (Figures, key => ArticleRecords.KeyOf(key, Section.Figures)),
            (Sketches, key => ArticleRecords.KeyOf(key, Section.Sketch)),
        ]);
        using var terms = RecordFile.Open(Path.Combine(_folder, Terms));
        var keys = new List<ContentKey>();
        foreach (var input in terms.Select(bytes => StoryInput.Read(bytes, _pool)))
        {
            keys.Add(ArticleRecords.KeyOf(InputRecord.Read(_inputs[input.Number], _pool).Input.Key, Section.Terms));
            if (stream.TryRead(keys[^1]) is null)
                stream.Add(keys[^1], TermRecord.Write(input.Article.Terms));
        }

        stream.Commit(keys);
    }

    private void FillFrom(RecordStream stream, (string File, Func<ContentKey, ContentKey> KeyOf)[] kinds)
    {
        var keys = new List<ContentKey>();
        foreach (var (file, keyOf) in kinds)
        {
            using var records = RecordFile.Open(Path.Combine(_folder, file));
            foreach (var (number, input) in _inputs.Select(bytes => InputRecord.Read(bytes, _pool)).Index()
                .Where(input => input.Item.Counts))
            {
                keys.Add(keyOf(input.Input.Key));
                if (stream.TryRead(keys[^1]) is null)
                    stream.Add(keys[^1], records[number]);
            }
        }

        stream.Commit(keys);
    }

    private string? Option(string name) => _options.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static Article Article(FileInput input, string line, IReadOnlyList<RemovedLine> removed)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString()!;
        ArticlePart[] parts =
        [
            .. json.RootElement.GetProperty("parts").EnumerateArray().Select(part => new ArticlePart(
                Enum.Parse<PartKind>(part.GetProperty("part").GetString()!, ignoreCase: true),
                new TextSpan(part.GetProperty("start").GetInt32(), part.GetProperty("end").GetInt32()))),
        ];
        var article = new Article(input.Info!, text, parts, removed);
        // A text that was taken verbatim stands in the line as it was given, and was read as it was mended.
        return ContentKey.Of(article) == input.Key
            ? article : NewsAnalysis.Articles.Article.Verbatim(input.Info!, TextRepair.Of(text).Text);
    }

    private string Line(long start)
    {
        using var stream = new FileStream(Path.Combine(_folder, Articles), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 14);
        stream.Position = start;
        using var reader = new StreamReader(stream);
        return reader.ReadLine()!;
    }

    private static IEnumerable<long> LineStarts(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        var buffer = new byte[1 << 16];
        yield return 0;
        for (var (start, read) = (0L, stream.Read(buffer)); read > 0; (start, read) = (start + read, stream.Read(buffer)))
        {
            for (var at = 0; at < read; at++)
            {
                if (buffer[at] == '\n')
                    yield return start + at + 1;
            }
        }
    }
}
