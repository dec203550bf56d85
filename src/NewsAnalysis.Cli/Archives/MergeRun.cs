namespace NewsAnalysis.Cli.Archives;

/// <summary>Puts the shards of an archive together: what every command of <c>extract</c> prints of the whole input, and the records of all.
/// Input by input and story by story; a few numbers an article are held.</summary>
/// <param name="shards">All shards.</param>
/// <param name="stories">The stories of their articles.</param>
/// <param name="keys">The keys by which they were found.</param>
/// <param name="folder">Where it goes.</param>
internal sealed class MergeRun(Shards shards, ArchiveStories stories, StoryKeys keys, string folder)
{
    public const string Stories = "stories.jsonl";
    public const string Topics = "topics.jsonl";

    private const int MostHeld = 10_000;

    private readonly StringPool _pool = new();
    private readonly Dictionary<int, StoryMentions> _told = [];
    private readonly List<int>[] _numbers = [.. shards.All.Select(_ => new List<int>())];

    /// <summary>Puts shards together; the exit status.</summary>
    /// <param name="folders">The folders of all shards, in any order.</param>
    /// <param name="folder">Where it goes.</param>
    /// <param name="solved">The keys, solved; null to do that here.</param>
    /// <exception cref="InputException">Shards or keys are missing, unequal or damaged.</exception>
    public static int Execute(IReadOnlyList<string> folders, string folder, string? solved)
    {
        try
        {
            return Merge(folders, folder, solved);
        }
        catch (Exception error) when (error is FormatException or ArgumentException or InvalidOperationException or ArithmeticException
            or IndexOutOfRangeException or KeyNotFoundException or JsonException)
        {
            throw new InputException($"{string.Join(", ", folders)}: what the shards hold cannot be read ({error.Message.TrimEnd('.')}); "
                + "a file of them is damaged; extract them again.", error);
        }
    }

    private static int Merge(IReadOnlyList<string> folders, string folder, string? solved)
    {
        using var shards = Shards.Open(folders);
        OutFolder.Prepare(folder);
        var own = Path.Combine(folder, ".keys");
        using var keys = solved is null ? StoryKeys.Make(shards, own, StoryKeys.UsualLength) : StoryKeys.Open(solved);
        keys.CheckOf(shards);
        if (solved is null)
            keys.SolveAll((1, keys.Count));
        var status = new MergeRun(shards, ArchiveStories.Of(shards, keys), keys, folder).Execute();
        if (solved is null)
            Directory.Delete(own, recursive: true);
        return status;
    }

    private int Execute()
    {
        var manifest = shards.Manifest with { Shard = "1/1", State = "started" };
        manifest.Save(folder);
        var lines = Kinds.Lines.Where(shards.All[0].Has).ToList();
        var records = Kinds.Records.Where(shards.All[0].Has).ToList();
        using var files = new FileSet(folder, [.. lines, Stories, Topics], [.. records, ExtractedFolder.Terms]);
        var (inputs, articles) = Copy(files, lines, records);
        WriteStories(files);
        WriteTerms(files);
        foreach (var line in new ArchiveTopics(shards, stories, keys).Lines())
            files.Line(Topics, line);
        files.Complete();
        string[] actors = shards.All[0].Has(Kinds.Actors) ? [Kinds.Actors] : [];
        foreach (var file in actors)
            File.Copy(Path.Combine(shards.All[0].Folder, file), Path.Combine(folder, file), overwrite: true);
        var status = articles == 0 ? ExitStatus.Found : ExitStatus.Done;
        (string, long)[] counts = [("inputs", inputs), ("articles", articles), ("rejected", inputs - articles)];
        manifest.Done(folder, [.. files.Names, .. actors], status, counts).Save(folder);
        return status;
    }

    /// <summary>What stands in shards input by input, and the inputs that are in no story.</summary>
    private (int Inputs, int Articles) Copy(FileSet files, List<string> lines, List<string> records)
    {
        var readers = shards.All.Select(shard => lines.ConvertAll(shard.Lines)).ToList();
        var (inputs, articles) = (0, 0);
        foreach (var (at, number) in shards.InOrder())
        {
            var shard = shards.All[at];
            var input = shard.Inputs[number];
            foreach (var (kind, line) in lines.Zip(readers[at], (kind, reader) => (kind, Next(reader))))
                files.Line(kind, kind == "mentions.jsonl" && Settled(at, number) is { } settled ? settled : line);
            foreach (var kind in records)
                files.Record(kind, shard.Records(kind)[number]);
            if (!input.Counts)
            {
                files.Line(Stories, ExtractionRun.RejectedLine(input.Reason));
                files.Line(Topics, ExtractionRun.RejectedLine(input.Reason));
            }

            _numbers[at].Add(inputs++);
            articles += input.Input.Info is null ? 0 : 1;
        }

        return (inputs, articles);
    }

    private static string Next(IEnumerator<string> reader) =>
        reader.MoveNext() ? reader.Current : throw new FormatException("fewer lines than inputs");

    /// <summary>The mentions of an article whose story tells more of them; null where it does not.</summary>
    private string? Settled(int at, int number)
    {
        var shard = shards.All[at];
        var record = shard.Records(ExtractedFolder.Mentions)[number];
        if (stories.Of(at, number) is not { } story || record.Length == 0 || MentionRecord.Count(record).Open == 0)
            return null;
        if (stories.Members(story).Count < 2)
            return null;
        if (!_told.TryGetValue(story, out var told))
        {
            if (_told.Count >= MostHeld)
                _told.Clear();
            _told[story] = told = new StoryMentions(stories.Members(story).Select(member =>
                MentionRecord.People(shards.All[member.Shard].Records(ExtractedFolder.Mentions)[member.Number], _pool)));
        }

        var info = InfoOf(at, number);
        var mentions = MentionRecord.Read(PlaceRecord.Mentions(shard.Records(Kinds.Places)[number], record), info, _pool);
        return MentionLine.Write(info.Id, told.Settle(mentions), span => span);
    }

    private ArticleInfo InfoOf(int at, int number) =>
        shards.All[at].Inputs[number].Input.Info ?? throw new FormatException("an input that was rejected stands in a story");

    private void WriteStories(FileSet files)
    {
        foreach (var (at, number) in shards.InOrder())
        {
            if (stories.Of(at, number) is { } story)
                files.Line(Stories, ExtractionRun.StoryLine(InfoOf(at, number).Id, stories.Name(story)));
        }
    }

    /// <summary>The terms of all articles, each with the number that its input has now.</summary>
    private void WriteTerms(FileSet files)
    {
        foreach (var (at, _, input) in Merged.Of([.. shards.All.Select(shard => shard.Terms)], StoryInput.ByDate))
            files.Record(ExtractedFolder.Terms, (input with { Number = _numbers[at][input.Number] }).Write());
    }
}
