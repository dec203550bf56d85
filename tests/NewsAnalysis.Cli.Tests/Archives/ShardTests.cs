using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Cli.Archives;
using NewsAnalysis.Cli.Extraction;

namespace NewsAnalysis.Cli.Tests.Archives;

public sealed class ShardTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Holds_AnId_IsWhatSha256Says()
    {
        // printf %s texts/t01 | sha256sum: its first 16 digits as a number, modulo 7, plus 1.
        Assert.Equal([6], Enumerable.Range(1, 7).Where(number => new Shard(number, 7).Holds("texts/t01")));
        Assert.All(Enumerable.Range(0, 50), id => Assert.Single(Enumerable.Range(1, 16), number => new Shard(number, 16).Holds($"a{id}")));
    }

    [Theory]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("3")]
    [InlineData("-1/3")]
    public void Parse_NoShard_SaysWhatIsExpected(string text) =>
        Assert.Equal($"--shard: found '{text}'; expected K/N, such as 3/8: the third of eight, K from 1 to N.",
            Assert.Throws<InputException>(() => Shard.Parse(text)).Message);

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(16)]
    public void Merge_OfShards_GivesWhatOneMachinePrints(int of)
    {
        MadeUpArchive.Fill(_folder);
        var lines = _folder.File("lines.jsonl", string.Concat(MadeUpArchive.Lines(40).Select(line => line + "\n")));
        foreach (var path in new[] { lines, _folder.At("corpus") })
        {
            var merged = Merged(path, of);

            foreach (var (kind, run) in Commands)
                Assert.Equal(Printed(path, run), File.ReadAllText(Path.Combine(merged, kind)));
        }
    }

    [Fact]
    public void Merge_OfOneShardAndOfThree_GivesTheSameFiles()
    {
        MadeUpArchive.Fill(_folder);

        Assert.Equal(Bytes(Merged(_folder.At("corpus"), 1)), Bytes(Merged(_folder.At("corpus"), 3)));
    }

    [Fact]
    public void Merge_Mentions_AreToldByTheirStories()
    {
        var lines = _folder.File("lines.jsonl", string.Concat(MadeUpArchive.Lines(40).Select(line => line + "\n")));

        Assert.Contains("\"by\":\"story\"", File.ReadAllText(Path.Combine(Merged(lines, 2), "mentions.jsonl")), StringComparison.Ordinal);
    }

    [Fact]
    public void Solve_InRanges_GivesWhatMergeFindsItself()
    {
        var lines = _folder.File("lines.jsonl", string.Concat(MadeUpArchive.Lines(40).Select(line => line + "\n")));
        var whole = Merged(lines, 3);
        var parts = Parts(lines, 3);
        using (var shards = Shards.Open(parts))
            StoryKeys.Make(shards, _folder.At("keys"), 5).Dispose();

        using (var keys = StoryKeys.Open(_folder.At("keys")))
        {
            Assert.Equal(8, keys.Count);
            keys.SolveAll((5, 8));
            var unsolved = Assert.Throws<InputException>(() => MergeRun.Execute(parts, _folder.At("solved"), _folder.At("keys"))).Message;
            Assert.Equal($"{_folder.At("keys")}: of 8 keys are not solved: 1, 2, 3, 4; "
                + $"run 'solve {_folder.At("keys")} --key-range A-B' over them.", unsolved);
            keys.SolveAll((1, 4));
            // Topics of some keys are built beforehand, those of the others by the merge.
            using var shards = Shards.Open(parts);
            new ArchiveTopics(shards, ArchiveStories.Of(shards, keys), keys).SolveAll((2, 5));
        }

        MergeRun.Execute(parts, _folder.At("solved"), _folder.At("keys"));
        Assert.Equal(Bytes(whole), Bytes(_folder.At("solved")));
    }

    [Fact]
    public void Extract_AfterItWasKilled_GivesTheSameBytes()
    {
        MadeUpArchive.Fill(_folder);
        var (whole, again) = (_folder.At("whole"), _folder.At("again"));
        Extract(_folder.At("corpus"), new Shard(1, 2), whole);
        // What a killed process leaves: a manifest that says "started", some files, others half-written.
        _folder.File("again/manifest.json", File.ReadAllText(Path.Combine(whole, "manifest.json"))
            .Replace("\"done\"", "\"started\"", StringComparison.Ordinal));
        _folder.File("again/figures.jsonl", "cut sho");
        _folder.File("again/quotes.jsonl.tmp", "{\"id\"");

        Extract(_folder.At("corpus"), new Shard(1, 2), again);
        var first = Bytes(again);
        var written = File.GetLastWriteTimeUtc(Path.Combine(again, "figures.jsonl"));
        var told = Extract(_folder.At("corpus"), new Shard(1, 2), again);

        Assert.Equal(Bytes(whole), first);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(again, "figures.jsonl")));
        Assert.Equal($"{again}: shard 1/2 is done.\n", told);
    }

    [Fact]
    public void Merge_FaultyShards_NamesEach()
    {
        var lines = _folder.File("lines.jsonl", string.Concat(MadeUpArchive.Lines(8).Select(line => line + "\n")));
        var parts = Parts(lines, 4);
        var other = _folder.At("other");
        Extract(lines, new Shard(3, 4), other, all: true);
        File.AppendAllText(Path.Combine(parts[1], "figures.jsonl"), "more");

        var message = Assert.Throws<InputException>(
            () => MergeRun.Execute([parts[0], parts[1], parts[0], other, _folder.At("nowhere")], _folder.At("out"), null)).Message;

        Assert.Equal(
            [
                $"{parts[1]}: shard 2/4 did not finish; expected all of its files; run it again.",
                $"{_folder.At("nowhere")}: found no manifest.json; expected a folder that 'extract --shard' wrote; "
                    + $"run the shard into it, or leave it out.",
                $"{other}: not of one archive with {parts[0]}: all 'yes', the first 'no'; expected equal shards; "
                    + $"extract it again as the others were.",
                $"shard 1/4 is there twice: {parts[0]}, {parts[0]}; leave one out.",
                "of 4 shards are missing: 2, 4; extract them and name their folders too.",
            ],
            message.Split('\n'));
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Fact]
    public void Merge_ShardsOfAnotherInput_NamesThem()
    {
        var lines = _folder.File("lines.jsonl", string.Concat(MadeUpArchive.Lines(8).Select(line => line + "\n")));
        Extract(lines, new Shard(1, 2), _folder.At("one"));
        File.AppendAllText(lines, MadeUpArchive.Lines(9).Last() + "\n");
        Extract(lines, new Shard(2, 2), _folder.At("two"));

        var message =
            Assert.Throws<InputException>(() => MergeRun.Execute([_folder.At("one"), _folder.At("two")], _folder.At("out"), null)).Message;

        Assert.StartsWith($"{_folder.At("two")}: not of one archive with {_folder.At("one")}: input '", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Commands_OnTheCommandLine_ExtractAndMerge()
    {
        var lines = _folder.File("lines.jsonl", string.Concat(MadeUpArchive.Lines(8).Select(line => line + "\n")));
        var part = CommandLine.Run("extract", lines, "--shard", "1/1", "--offsets", "codepoints", "--out", _folder.At("part"));
        var merged = CommandLine.Run("merge", _folder.At("part"), "--out", _folder.At("merged"));

        Assert.Equal((0, 0), (part.Status, merged.Status));
        Assert.Equal(Printed(lines, run => run.Figures(all: false)), File.ReadAllText(_folder.At("merged", "figures.jsonl")));
        Assert.False(File.Exists(_folder.At("merged", "mentions.jsonl")));
        Assert.Equal(2, CommandLine.Run("extract", lines, "--shard", "1/1").Status);
    }

    [Fact]
    public async Task Export_ParquetOfWhatWasMerged_HasARowAFigure()
    {
        var lines = _folder.File("lines.jsonl", string.Concat(MadeUpArchive.Lines(20).Select(line => line + "\n")));
        var merged = Merged(lines, 2);
        var figures = File.ReadAllLines(Path.Combine(merged, "figures.jsonl")).Sum(line => line.Split("\"start\":").Length - 1);

        Assert.Equal(6, ArchiveTables.Write(merged, _folder.At("parquet")));
        Assert.Equal(figures, await RowsOf(_folder.At("parquet", "figures.parquet")));
        Assert.Equal(19, await RowsOf(_folder.At("parquet", "articles.parquet")));
    }

    [Fact]
    public void Run_Extracted_GivesWhatARunOverTheArticlesGives()
    {
        MadeUpArchive.Fill(_folder);
        foreach (var number in new[] { 1, 2 })
        {
            new ShardRun(
                new ArchiveOptions
                {
                    Path = _folder.At("corpus"),
                    Shard = new Shard(number, 2),
                    Dictionary = ActorDictionary.Load(Dictionary),
                    ActorsFile = Dictionary
                },
                _folder.At($"part-{number}"), TextWriter.Null).Execute();
        }

        MergeRun.Execute([_folder.At("part-1"), _folder.At("part-2")], _folder.At("merged"), null);

        var run = CommandLine.Run("run", "04-figure-discrepancies", "--browser", "none", "--articles", _folder.At("corpus"),
            "--out", _folder.At("run"));
        var extracted = CommandLine.Run("run", "04-figure-discrepancies", "--browser", "none", "--extracted", _folder.At("merged"), "--out",
            _folder.At("extracted"));

        Assert.True((run.Status, extracted.Status) == (0, 0), run.Error + extracted.Error);
        Assert.Equal(Bytes(_folder.At("run", "tables")), Bytes(_folder.At("extracted", "tables")));
        Assert.Equal(Bytes(_folder.At("run", "articles")), Bytes(_folder.At("extracted", "articles")));
        Assert.Equal(File.ReadAllText(_folder.At("run", "run.json")), File.ReadAllText(_folder.At("extracted", "run.json")));
        Assert.Equal(
            $"{_folder.At("part-1")}: found nothing merged; expected a folder that 'merge' wrote to the end; "
                + $"run 'merge DIR… --out {_folder.At("part-1")}'.\n",
            CommandLine.Run("run", "--extracted", _folder.At("part-1")).Error.ReplaceLineEndings("\n"));
    }

    private static async Task<long> RowsOf(string file)
    {
        await using var reader = await Parquet.ParquetReader.CreateAsync(file);
        return reader.Metadata!.NumRows;
    }

    private static readonly (string Kind, Func<ExtractionRun, int> Run)[] Commands =
    [
        ("articles.jsonl", run => run.Articles()), ("mentions.jsonl", run => run.Mentions()),
        ("figures.jsonl", run => run.Figures(all: false)),
        ("quotes.jsonl", run => run.Quotes()), ("stories.jsonl", run => run.Stories()), ("topics.jsonl", run => run.Topics()),
    ];

    private string Dictionary => _folder.File("actors.yaml", MadeUpArchive.Actors);

    private string Printed(string path, Func<ExtractionRun, int> run)
    {
        using var output = new StringWriter { NewLine = "\n" };
        run(new ExtractionRun([path], TextReader.Null, output, TextWriter.Null) { ActorsFiles = [Dictionary], CodePoints = true });
        return output.ToString();
    }

    private string Merged(string path, int of)
    {
        var merged = _folder.At($"merged-{Path.GetFileName(path)}-{of}");
        Assert.Equal(0, MergeRun.Execute([.. Parts(path, of).Reverse()], merged, null));
        return merged;
    }

    private string[] Parts(string path, int of)
    {
        string[] parts = [.. Enumerable.Range(1, of).Select(number => _folder.At($"part-{Path.GetFileName(path)}-{number}-{of}"))];
        foreach (var (index, part) in parts.Index())
            Extract(path, new Shard(index + 1, of), part);
        return parts;
    }

    private string Extract(string path, Shard shard, string folder, bool all = false)
    {
        using var error = new StringWriter { NewLine = "\n" };
        new ShardRun(new ArchiveOptions
        {
            Path = path,
            Shard = shard,
            Dictionary = ActorDictionary.Load(Dictionary),
            CodePoints = true,
            All = all
        }, folder, error).Execute();
        return error.ToString();
    }

    internal static List<string> Bytes(string folder) =>
        [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(file =>
            $"{Path.GetFileName(file)} {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}")];
}
