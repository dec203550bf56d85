using System.Text.Json.Nodes;
using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Tests.Support;
using NewsAnalysis.Tests;

namespace NewsAnalysis.Notebooks.Tests.Documents;

public sealed class NotebookDocumentTests
{
    private const string Minimal = "{\n \"cells\": [],\n \"metadata\": {},\n \"nbformat\": 4,\n \"nbformat_minor\": 5\n}\n";

    public static TheoryData<string> SampleFiles =>
        [.. Directory.GetFiles(Folder, "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Documents", "Specs");

    [Theory]
    [InlineData(@"a\ud83dz", "a\uFFFDz")]
    [InlineData(@"\ud83d\ude00 \ud83d", "\uD83D\uDE00 \uFFFD")]
    [InlineData(@"\ud83d\ud83d\ude00\ude00", "\uFFFD\uD83D\uDE00\uFFFD")]
    [InlineData(@"\\ud83d \\\ud83d", @"\ud83d \" + "\uFFFD")]
    public void Text_HalfOfAPair_IsNoCharacterAndTheRestStays(string escaped, string expected) =>
        Assert.Equal(expected, MultilineText.Join(JsonNode.Parse($"\"{escaped}\"")));

    [Fact]
    public void SampleFiles_AreThere() => Assert.Equal(10, SampleFiles.Count);

    [Theory]
    [MemberData(nameof(SampleFiles))]
    public void SaveLoad_Untouched_GivesTheSameBytes(string name)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(Folder, name);
        var copy = Path.Combine(folder.Path, name);
        NotebookDocument.Load(path).Save(copy);
        Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(copy));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    /// <summary>
    /// The expected file is what VS Code's own serializer (extensions/ipynb) gives for the other one: saving there changes nothing that
    /// it did not write itself.
    /// </summary>
    [Fact]
    public void ToText_KeysAndNumbersOfOthers_AreThoseOfVisualStudioCode()
    {
        var text = NotebookDocument.Load(Path.Combine(Folder, "Unsorted", "unsorted.ipynb")).ToText();
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, "unsorted-saved.ipynb")), text);
    }

    /// <summary>What saving them in VS Code would rewrite; <c>run --save</c> writes them so.</summary>
    [Fact]
    public void CommittedNotebooks_AreWrittenAsVisualStudioCodeSavesThem()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "notebooks"), "*.ipynb"))
        {
            var document = NotebookDocument.Load(path);
            Assert.Equal(document.ToText(), File.ReadAllText(path));
            Assert.True(JsonNode.DeepEquals(NotebookLanguage.Info(), document.Json["metadata"]!["language_info"]),
                $"{document.Name}: language_info is not what the kernel says.");
            Assert.All(document.Cells, cell => Assert.Null(cell.Json["metadata"]!["vscode"]));
        }
    }

    [Fact]
    public void ToText_WindowsLineBreaks_AreKept()
    {
        var text = Minimal.ReplaceLineEndings("\r\n");
        Assert.Equal(text, NotebookDocument.Parse(text, "n.ipynb").ToText());
    }

    [Fact]
    public void Parse_ByteOrderMark_IsNoError() => Assert.Equal(Minimal, NotebookDocument.Parse("\uFEFF" + Minimal, "n.ipynb").ToText());

    [Theory]
    [InlineData("hello", "n.ipynb:1:1: not JSON; expected a notebook (.ipynb, nbformat 4). Save it again from VS Code or Jupyter.")]
    [InlineData("{\n \"cells\": [}",
        "n.ipynb:2:12: not JSON; expected a notebook (.ipynb, nbformat 4). Save it again from VS Code or Jupyter.")]
    [InlineData("", "n.ipynb:1:1: not JSON; expected a notebook (.ipynb, nbformat 4). Save it again from VS Code or Jupyter.")]
    [InlineData("[1]", "n.ipynb: a list at the top; expected a notebook object with nbformat 4 and cells.")]
    [InlineData("null", "n.ipynb: null at the top; expected a notebook object with nbformat 4 and cells.")]
    [InlineData("{\"a\": 1}", "n.ipynb: no nbformat number; expected a notebook (.ipynb, nbformat 4). Is it another kind of JSON file?")]
    [InlineData("{\"nbformat\": 3}",
        "n.ipynb: nbformat 3; expected nbformat 4. Convert it: jupyter nbconvert --to notebook --nbformat 4 n.ipynb")]
    [InlineData("{\"nbformat\": 5, \"cells\": []}",
        "n.ipynb: nbformat 5; expected nbformat 4. Convert it: jupyter nbconvert --to notebook --nbformat 4 n.ipynb")]
    [InlineData("{\"nbformat\": 4}", "n.ipynb: no list of cells; expected a notebook object with nbformat 4 and cells.")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"a\": 1}]}",
        "n.ipynb: cell 1 is no cell; expected an object with a cell_type (code, markdown or raw).")]
    public void Parse_NoNotebook_SaysWhatIsWrong(string text, string message) =>
        Assert.Equal(message, Assert.Throws<NotebookException>(() => NotebookDocument.Parse(text, "n.ipynb")).Message);

    [Fact]
    public void Load_MissingFile_SaysSo()
    {
        var error = Assert.Throws<NotebookException>(() => NotebookDocument.Load("/nowhere/n.ipynb"));
        Assert.Equal("/nowhere/n.ipynb: no such file; expected a notebook (.ipynb). Check the path.", error.Message);
    }

    [Fact]
    public void Load_InvalidUtf8_NamesTheOffset()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "n.ipynb");
        File.WriteAllBytes(path, [(byte)'{', 0xFF, 0xFE]);
        Assert.StartsWith("n.ipynb: bytes that are no UTF-8 at offset 1;",
            Assert.Throws<NotebookException>(() => NotebookDocument.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_DeeplyNested_IsNoCrash() =>
    Assert.Throws<NotebookException>(() => NotebookDocument.Parse(new string('[', 100_000), "n.ipynb"));

    [Fact]
    public void Cells_Views_ReadAndWriteTheirJson()
    {
        var document = NotebookDocument.Load(Path.Combine(Folder, "outputs.ipynb"));
        var cell = document.Cells.Single();
        Assert.Equal((CellKind.Code, "o", "5", 3, 4), (cell.Kind, cell.Id, cell.Source, cell.ExecutionCount, cell.Outputs.Count));
        cell.Clear();
        cell.Source = "a\nb";
        Assert.Equal("""{"cell_type":"code","execution_count":null,"id":"o","metadata":{},"outputs":[],"source":["a\n","b"]}""",
            JsonText.WriteCompact(cell.Json));
    }

    [Fact]
    public void Source_OneString_StaysOne()
    {
        var cell = NotebookDocument.Load(Path.Combine(Folder, "nulls-and-empties.ipynb")).Cells[0];
        cell.Source = "a\nb";
        Assert.Equal("\"a\\nb\"", JsonText.WriteCompact(cell.Json["source"]));
    }

    [Fact]
    public void WriteAllText_FailedWrite_LeavesTheOldFileAlone()
    {
        using var folder = new TemporaryFolder();
        var target = Directory.CreateDirectory(Path.Combine(folder.Path, "taken")).FullName;
        folder.Write("taken/inside.txt", "kept");
        Assert.ThrowsAny<Exception>(() => AtomicFile.WriteAllText(target, "new"));
        Assert.Equal(["taken"], Directory.GetFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)));
        Assert.Equal("kept", File.ReadAllText(Path.Combine(target, "inside.txt")));
    }
}
