using System.Text;
using NewsAnalysis.Articles;
using NewsAnalysis.Cli.Archives;
using NewsAnalysis.Cli.Tests.Archives;
using NewsAnalysis.Corrections;
using NewsAnalysis.Measures.Changes;
using NewsAnalysis.Notebooks;
using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Pages;
using NewsAnalysis.Notebooks.Running;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Cli.Tests;

/// <summary>
/// What the program wrote and reads back, damaged in many ways: it is read, or refused with a reason that names the file;
/// nothing else is thrown. From one seed; FUZZ_ROUNDS sets how many of each kind.
/// </summary>
public sealed class ReadBackFuzzTests : IDisposable
{
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("FUZZ_ROUNDS"), out var rounds) ? rounds : 400;

    // What upsets readers of JSON, YAML and CSV.
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "null", "-1", "1e999", "99999999999999999999", "0.5", "true", "[]", "{}", "\"\"", "\"\\ud800\"", "\"a\\u0000b\"", "[", "}", ",",
            ":", "\"", "\n", "\r", "\0", "\t- ", "&a *a", "!!x y", "\ufeff", "é"
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF, 0xFE], [0x80], [0, 0, 0, 0, 0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_DamagedNotebook_IsReadOrRefused()
    {
        var good = File.ReadAllBytes(Path.Combine(CommandLine.Root, "notebooks", "05-what-changed.ipynb"));
        var path = _folder.At("book.ipynb");
        Fuzz(good, path, "book.ipynb", () =>
        {
            var document = NotebookDocument.Load(path);
            _ = ParametersCell.Read(document, _folder.Path);
            _ = NotebookPage.Render(document);
            _ = NotebookPage.Findings(document);
            document.Save(_folder.At("again.ipynb"));
        });
    }

    [Fact]
    public void Read_DamagedRecordOfARun_IsReadOrRefused()
    {
        var texts = Texts();
        var record = Workbook.Open(texts).Record();
        Fuzz(Encoding.UTF8.GetBytes(RunRecordFile.Write(record)), _folder.At("run.json"), "run.json", () =>
        {
            var changes = ChangeMeasures.Between(RunRecordFile.Load(_folder.Path), record);
            _ = ChangeFindings.Lines(changes).ToList();
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData(TableMetadata.Suffix)]
    public void Read_DamagedTable_IsReadOrRefused(string suffix)
    {
        var path = _folder.At("made.csv");
        Table.From([("=1+1", "2024-11-18"), ("b, \"c\"\nd", "2023")], "Made").Text("text", row => row.Item1).Date("day", row => row.Item2)
            .Whole("count", _ => 1200L)
            .Number("share", _ => 0.25m).Truth("known", _ => true).Text("unknown", _ => null).Build().Save(path);
        Fuzz(File.ReadAllBytes(path + suffix), path + suffix, "made.csv", () => SavedTable.Read(path).Save(_folder.At("again.jsonl")));
    }

    [Fact]
    public void Read_TableWithANumberThatIsTooLarge_IsRefused()
    {
        var path = _folder.At("made.csv");
        Table.From([1L], "Made").Whole("count", row => row).Build().Save(path);
        File.AppendAllText(path, "99999999999999999999\n");

        Assert.Contains("this is no table of a run", Assert.Throws<InputException>(() => SavedTable.Read(path)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NotebookWithHalfACharacter_ShowsThatThereIsNone()
    {
        var path = _folder.File("book.ipynb", """{"cells": [{"cell_type": "markdown", "metadata": {}, "source": """
            + """["a\ud800b"]}], "metadata": {}, "nbformat": 4, "nbformat_minor": 4}""");

        Assert.Contains("a\ufffdb", NotebookPage.Render(NotebookDocument.Load(path)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"cell_type\": \"\\ud800\", \"metadata\": {}", null)]
    [InlineData("\"cell_type\": \"raw\", \"metadata\": {\n\"a\\ud800\": 1}", "book.ipynb:2:1: not JSON; expected a notebook")]
    public void Read_NotebookWithHalfACharacterElsewhere_IsReadOrRefused(string cell, string? refusal)
    {
        var path = _folder.File(
            "book.ipynb", $$"""{"cells": [{{{cell}}, "source": ["a"]}], "metadata": {}, "nbformat": 4, "nbformat_minor": 4}""");

        if (refusal is null)
            Assert.Equal(CellKind.Raw, Assert.Single(NotebookDocument.Load(path).Cells).Kind);
        else
            Assert.Contains(refusal, Assert.Throws<NotebookException>(() => NotebookDocument.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DamagedCorrections_IsReadOrRefused()
    {
        var texts = Texts();
        const string good = "- correction: reject-figure\n  article: one\n  quote: \"12\"\n  who: A. Reader\n"
            + "  when: 2026-01-05\n  why: of no matter\n"
            + "- correction: amend-figure\n  article: two\n  quote: \"15\"\n  value: 16\n  who: A\n  when: 2026-01-05\n  why: w\n";
        Fuzz(Encoding.UTF8.GetBytes(good), Path.Combine(texts, CorrectionSet.FileName), CorrectionSet.FileName,
            () => CorrectionSet.Load(texts));
    }

    [Fact]
    public void Merge_DamagedShard_IsMergedOrRefused()
    {
        var lines = _folder.File("lines.jsonl", string.Concat(MadeUpArchive.Lines(12).Select(line => line + "\n")));
        var part = _folder.At("part");
        new ShardRun(new ArchiveOptions { Path = lines, Shard = new Shard(1, 1) }, part, TextWriter.Null).Execute();
        foreach (var file in Directory.GetFiles(part).Order(StringComparer.Ordinal))
        {
            var good = File.ReadAllBytes(file);
            // Another length is a shard that did not finish: what is damaged in place is the harder case.
            Fuzz(good, file, "", () => MergeRun.Execute([part], _folder.At("merged"), null),
                inPlace: Path.GetFileName(file) != Manifest.FileName, Rounds / 8);
            File.WriteAllBytes(file, good);
        }
    }

    private string Texts()
    {
        _folder.File("texts/one.txt", "Storm hits the coast\n\nThe storm killed 12 people, the coast guard said.");
        _folder.File("texts/two.txt", "Coast battered by storm\n\nThe storm killed 15 people, rescuers said.");
        return _folder.At("texts");
    }

    private static void Fuzz(byte[] good, string path, string named, Action read, bool inPlace = false, int? rounds = null)
    {
        var random = new Random(22);
        for (var round = 0; round < (rounds ?? Rounds); round++)
        {
            var damaged = Damage(good, random, inPlace);
            File.WriteAllBytes(path, damaged);
            try
            {
                read();
            }
            catch (Exception refused) when (refused is InputException or NotebookException)
            {
                Assert.Contains(named, refused.Message, StringComparison.Ordinal);
            }
            catch (Exception error) when (error is not Xunit.Sdk.XunitException)
            {
                var kept = Path.Combine(Path.GetTempPath(), $"fuzz-{Path.GetFileName(path)}");
                File.WriteAllBytes(kept, damaged);
                Assert.Fail($"round {round} of {Path.GetFileName(path)}, kept as {kept}: {error}");
            }
        }
    }

    private static byte[] Damage(byte[] good, Random random, bool inPlace)
    {
        var bytes = good.ToList();
        for (var change = random.Next(1, 5); change > 0 && bytes.Count > 0; change--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            var piece = Pieces[random.Next(Pieces.Length)];
            switch (random.Next(inPlace ? 2 : 6))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: Overwrite(bytes, at, piece); break;
                case 2: bytes.InsertRange(at, piece); break;
                case 3: bytes.RemoveRange(at, length); break;
                case 4: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
                default: ReplaceToken(bytes, at, piece); break;
            }
        }

        return [.. bytes];
    }

    private static void Overwrite(List<byte> bytes, int at, byte[] piece)
    {
        for (var index = 0; index < piece.Length && at + index < bytes.Count; index++)
            bytes[at + index] = piece[index];
    }

    // A value of JSON, from one sign to the next, gives way to another, so that the file stays JSON and is of another shape.
    private static void ReplaceToken(List<byte> bytes, int at, byte[] piece)
    {
        var start = bytes.FindLastIndex(at, static one => one is (byte)':' or (byte)'[' or (byte)',') + 1;
        var end = bytes.FindIndex(at, static one => one is (byte)',' or (byte)']' or (byte)'}' or (byte)'\n');
        if (end < 0 || end < start)
            return;
        bytes.RemoveRange(start, end - start);
        bytes.InsertRange(start, piece);
    }
}
