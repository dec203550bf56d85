using FsCheck;
using FsCheck.Fluent;
using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Store;
using NewsAnalysis.Tests.Articles;

namespace NewsAnalysis.Tests.Store;

public sealed class CacheTests : IDisposable
{
    private const string Actors = "- {name: Harbour Council, type: organisation}\n- {name: Jonas Feld, type: person}\n";

    private const string Build = "0123456789abcdef0123456789abcdef";

    private readonly TempFolder _root = new();
    private readonly TempFolder _corpus = new TempFolder().With("actors.yaml", Actors)
        .With("one.txt", "Storm hits the coast\n\nThe storm killed 12 people and cut power to nearly 4,000 homes on Monday, "
            + "Jonas Feld said. Feld thanked the Harbour Council.")
        .With("two.txt", "Coast battered by storm\n\n"
            + "The storm killed more than 15 people, the Harbour Council said. Some 4,000 homes lost power for $1.2 million.");

    [Fact]
    public void Read_FromTheCache_GivesWhatExtractionGives()
    {
        var fresh = Read();
        var files = Packs();
        var again = Read();

        Assert.NotEmpty(files);
        Assert.Equal(files, Packs());
        Assert.Equal(All(fresh), All(again));
        var extractor = new FigureExtractor(new FigureOptions());
        Assert.Equal(Corpus.Load(_corpus.Path).Articles.SelectMany(extractor.Extract), again.Figures);
    }

    [Fact]
    public void Read_NewArticle_AddsARecordForItAlone()
    {
        Read();
        var before = Packs();
        _corpus.With("three.txt", "Storm moves on\n\nThe storm killed 2 people inland, Jonas Feld said.");

        var read = Read();

        var added = Packs().Except(before).ToList();
        Assert.Equal(["one", "three", "two"], read.Articles.Select(article => article.Id));
        Assert.Equal([1, 1, 4], added.Select(path => Pack.TryOpen(path)!.Index.Count).Order());
    }

    [Fact]
    public void Read_OtherDictionary_LooksForMentionsAnewAndForNothingElse()
    {
        Read();
        var before = Packs();
        _corpus.With("actors.yaml", "- {name: Jonas Feld, type: person}\n");

        var read = Read();

        Assert.Equal(["Jonas Feld", "Jonas Feld"], read.Mentions.Select(mention => mention.Actor));
        var added = Assert.Single(Packs().Except(before));
        Assert.Equal(2, Pack.TryOpen(added)!.Index.Count);
    }

    [Fact]
    public void Read_UnchangedFiles_AreKnownByTheirBytes()
    {
        var fresh = Read();
        var corpus = Corpus.Load(_corpus.Path);

        Assert.Equal([.. corpus.Articles.Select(article => article.Info)], fresh.Articles);
        Assert.Equal(fresh.Articles, Read().Articles);
    }

    [Theory]
    [InlineData("file,outlet,published,note\none.txt,Coast Courier,2024-05-06,a note\n", "one", "Coast Courier")]
    [InlineData("file,outlet,published,note\none.txt,Harbour Herald,,\n", "one", "Harbour Herald")]
    [InlineData("file,outlet\ntwo.jsonl#b,Inland Post\n", "two#b", "Inland Post")]
    public void Read_ManifestChanged_IsReadAnew(string manifest, string id, string outlet)
    {
        File.Delete(Path.Combine(_corpus.Path, "two.txt"));
        _corpus.With("two.jsonl", "{\"id\":\"a\",\"text\":\"The storm killed 12 people on the coast, officials said.\"}\n"
            + "{\"id\":\"b\",\"text\":\"The storm killed 15 people inland, officials said.\"}\n");
        Read();
        _corpus.With("articles.csv", manifest);

        var read = Read();
        var again = Read();

        Assert.Equal(outlet, Assert.Single(read.Articles, article => article.Id == id).Outlet.Value);
        Assert.Equal([.. Corpus.Load(_corpus.Path).Articles.Select(article => article.Info)], read.Articles);
        Assert.Equal(read.Articles, again.Articles);
    }

    [Fact]
    public void Read_FileThatCannotBeUsed_IsRejectedEveryTime()
    {
        _corpus.With("three.json", "{\"text\": \"The storm");
        var (first, second) = (Corpus.Load(_corpus.Path), Corpus.Load(_corpus.Path));
        using (var cache = ExtractionCache.Open(_root.Path))
        {
            foreach (var corpus in new[] { first, second })
                new CorpusReader(corpus, VagueConvention.Literal, cache, ReadingOptions.Default)
                    .Read(NewsAnalysis.Actors.ActorDictionary.Load(Path.Combine(_corpus.Path, "actors.yaml")));
        }

        Assert.Equal("three", Assert.Single(first.Rejected).Id);
        Assert.Equal(first.Rejected, second.Rejected);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("foreign")]
    [InlineData("flipped")]
    public void Read_DamagedFiles_AreIgnoredAndWrittenAnew(string damage)
    {
        var fresh = All(Read());
        foreach (var path in Packs())
        {
            var bytes = File.ReadAllBytes(path);
            if (damage == "flipped")
                bytes[bytes.Length / 4] ^= 0x40;
            File.WriteAllBytes(path, damage == "cut" ? bytes[..(bytes.Length / 2)] : damage == "foreign" ? "hello"u8.ToArray() : bytes);
        }

        Assert.Equal(fresh, All(Read()));
        Assert.Equal(fresh, All(Read()));
    }

    [Fact]
    public void Read_ManyRuns_KeepFewFiles()
    {
        for (var run = 0; run < 30; run++)
            Read(_corpus.With($"more-{run:00}.txt", $"Storm\n\nThe storm killed {run + 2} people."));

        Assert.All(Packs().GroupBy(Path.GetDirectoryName), stream => Assert.InRange(stream.Count(), 1, 13));
        Assert.Empty(Directory.GetFiles(_root.Path, "*.tmp", SearchOption.AllDirectories));
        Assert.Equal(32, Read().Articles.Count);
    }

    [Fact]
    public void Read_Cancelled_LeavesNothingHalfDone()
    {
        using var cancel = new CancellationTokenSource();
        var options = new ReadingOptions { Cancel = cancel.Token, Progress = (_, _) => cancel.Cancel() };

        using (var cache = ExtractionCache.Open(_root.Path))
            Assert.ThrowsAny<OperationCanceledException>(() => Reader(cache, options));

        Assert.Empty(Directory.GetFiles(_root.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Read_CancelledWhileLinesAreCompared_LeavesNothingHalfDone()
    {
        _corpus.With("articles.csv", "file,outlet\none.txt,Coast Courier\ntwo.txt,Coast Courier\nthree.txt,Coast Courier\n")
            .With("three.txt", "Storm moves on\n\nThe storm killed 2 people.");
        using var cancel = new CancellationTokenSource();
        var seen = new List<(int, int)>();
        var options = new ReadingOptions
        {
            Cancel = cancel.Token,
            Compared = (done, of) =>
            {
                seen.Add((done, of));
                cancel.Cancel();
            },
            Progress = (_, _) => Assert.Fail("No article may be read."),
        };

        using (var cache = ExtractionCache.Open(_root.Path))
            Assert.ThrowsAny<OperationCanceledException>(() => Reader(cache, options));

        Assert.Equal([(1, 3)], seen);
        Assert.Empty(Directory.GetFiles(_root.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Read_LinesOfManyArticles_AreKnownByTheirBytes()
    {
        foreach (var place in new[] { "Marrow", "Tilden", "Osk" })
            _corpus.With($"{place}.txt", $"Flood reaches {place}\n\nThe flood reached {place} on Monday and more than 40 people left their "
                + $"homes, the mayor of {place} said.\n\nValley Desk Live\n");
        _corpus.With("articles.csv", "file,outlet\nMarrow.txt,Valley Desk\nTilden.txt,Valley Desk\nOsk.txt,Valley Desk\n");

        var (fresh, again) = (Read(), Read());

        Assert.Equal(["Valley Desk Live"], fresh.Removed.Select(removed => removed.Line.Text).Distinct());
        Assert.Equal(fresh.Removed.Select(removed => removed.ToString()), again.Removed.Select(removed => removed.ToString()));
        Assert.Equal(All(fresh), All(again));
    }

    [Fact]
    public void Suggest_FromRecords_GivesWhatTheArticlesGive()
    {
        using var cache = ExtractionCache.Open(_root.Path);
        var corpus = Corpus.Load(Seeds.Folder);
        var suggested = NewsAnalysis.Actors.Suggestions.NameSuggester.Suggest(corpus.Articles, NewsAnalysis.Actors.ActorDictionary.Empty)
            .Select(suggestion => suggestion.Actor);

        var read = new CorpusReader(corpus, VagueConvention.Literal, cache, ReadingOptions.Default).Read(null);

        Assert.Equal(
            System.Text.Json.JsonSerializer.Serialize(NewsAnalysis.Actors.ActorDictionary.Of([.. suggested]).Actors),
            System.Text.Json.JsonSerializer.Serialize(read.Dictionary.Actors));
    }

    [Fact]
    public void Keep_TooMuch_DropsWhatWasUsedLongestAgo()
    {
        foreach (var (name, day) in new[] { ("old", 1), ("older", 2), ("new", 3), ("used", 1) })
        {
            _root.With($"{Build}/{name}/x.pack", new byte[100]);
            File.SetLastWriteTimeUtc(Path.Combine(_root.Path, Build, name, "x.pack"),
                new DateTime(2024, 1, day, 0, 0, 0, DateTimeKind.Utc));
        }

        // A user's own files, where a folder of theirs was named.
        _root.With("photos/2024/x.jpg", new byte[1000]).With($"{Build}/mine/x.jpg", new byte[1000]);

        CacheRoom.Keep(_root.Path, 250, [Path.Combine(_root.Path, Build, "used")]);

        Assert.True(File.Exists(Path.Combine(_root.Path, "photos", "2024", "x.jpg")));
        Assert.Equal(["mine", "new", "used"], Directory.GetDirectories(Path.Combine(_root.Path, Build)).Select(Path.GetFileName)
            .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Record_AnyValues_AreReadAsTheyWereWritten() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<(int Number, string? Text, decimal? Decimal, bool Truth)[]>(),
            values =>
            {
                var writer = new RecordWriter();
                foreach (var (number, text, fraction, truth) in values)
                    writer.Int(number).Text(text).Decimal(fraction).Bool(truth);
                var reader = new RecordReader(writer.Bytes.ToArray(), new StringPool());
                return Array.TrueForAll(values, value => reader.Int() == value.Number && reader.Text() == value.Text
                    && reader.Decimal() == value.Decimal && reader.Bool() == value.Truth)
                    && reader.IsAtEnd;
            }).Check(Properties.Cases(500));

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("Zürich, 東京 and \U0001F600")]
    [InlineData("lone \ud83d and \ude00 halves")]
    public void Record_Text_KeepsEveryCharacter(string text)
    {
        var reader = new RecordReader(new RecordWriter().Text(text).Int(-7).Bytes.ToArray());

        Assert.Equal(text, reader.Text());
        Assert.Equal(-7, reader.Int());
    }

    public void Dispose()
    {
        _root.Dispose();
        _corpus.Dispose();
    }

    /// <summary>Everything that was extracted, as text.</summary>
    private static List<string> All(ExtractedCorpus corpus) =>
    [
        .. corpus.Articles.Select(article => article.ToString()), .. corpus.Mentions.Select(mention => mention.ToString()),
        .. corpus.Figures.Select(figure => figure.ToString()), .. corpus.Terms().SelectMany(article => article.Terms)
            .Select(term => term.ToString()),
    ];

    private ExtractedCorpus Read(TempFolder? _ = null)
    {
        using var cache = ExtractionCache.Open(_root.Path);
        return Reader(cache, ReadingOptions.Default);
    }

    private ExtractedCorpus Reader(ExtractionCache cache, ReadingOptions options) =>
        new CorpusReader(Corpus.Load(_corpus.Path), VagueConvention.Literal, cache, options)
            .Read(NewsAnalysis.Actors.ActorDictionary.Load(Path.Combine(_corpus.Path, "actors.yaml")));

    private List<string> Packs() =>
        [.. Directory.GetFiles(_root.Path, "*.pack", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
