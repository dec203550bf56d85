using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Running;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Notebooks.Tests.Running;

public sealed class NotebookRunnerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_CellsInOrder_SetsOutputsAndNumbers()
    {
        var notebook = Samples.Notebook(("markdown", "# Title"), ("", "var a = 2;"), ("", " "), ("", "Console.WriteLine(a);\na * 21"));
        var result = await NotebookRunner.RunAsync(notebook, Options());
        Assert.Equal((RunStatus.Succeeded, null), (result.Status, result.Failure));
        Assert.Equal([null, 1, null, 2], result.Document.Cells.Select(cell => cell.ExecutionCount));
        Assert.Equal(
            """[{"name":"stdout","output_type":"stream","text":["2\n"]},"""
                + """{"data":{"text/plain":["42"]},"execution_count":2,"metadata":{},"output_type":"execute_result"}]""",
            JsonText.WriteCompact(result.Document.Cells[3].Json["outputs"]));
        Assert.Empty(notebook.Cells[3].Outputs);
    }

    [Fact]
    public async Task Run_FailingCell_StopsThereAndKeepsTheError()
    {
        var notebook = Samples.Notebook(("", "1"), ("", "var a = 1;\nthrow new Exception(\"broken\");"), ("", "3"));
        notebook.Cells[2].SetOutputs([new() { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = "old" }], 9);
        var result = await NotebookRunner.RunAsync(notebook, Options());
        Assert.Equal(RunStatus.Failed, result.Status);
        Assert.Equal("sample.ipynb: cell 2, line 2: System.Exception: broken", result.Failure!.Message);
        Assert.Equal(
            """{"ename":"System.Exception","evalue":"broken","output_type":"error","traceback":["System.Exception: """
                + """broken","   at Cell 2, line 2"]}""",
            JsonText.WriteCompact(result.Document.Cells[1].Outputs.Single()));
        Assert.Equal((0, null), (result.Document.Cells[2].Outputs.Count, result.Document.Cells[2].ExecutionCount));
    }

    [Fact]
    public async Task Run_CellThatNeverEnds_IsGivenUpWithWhatItWrote()
    {
        var notebook = Samples.Notebook(("", "Console.Write(\"started\");\nwhile (true) System.Threading.Thread.Sleep(5);"), ("", "2"));
        // The compiler, which is slow when it is new, is warm before the time counts.
        await NotebookRunner.RunAsync(
            Samples.Notebook(("", "Console.Write(\"warm\");\nwhile (false) System.Threading.Thread.Sleep(5);")), Options());
        var result = await NotebookRunner.RunAsync(notebook, Options() with { CellTimeout = TimeSpan.FromSeconds(7.5) });
        Assert.Equal(RunStatus.TimedOut, result.Status);
        Assert.Equal(
            "sample.ipynb: cell 1: Timeout: the cell did not end within 7.5 seconds; make it faster or allow more time.",
            result.Failure!.Message);
        Assert.Equal(["stream", "error"], result.Document.Cells[0].Outputs.Select(output => (string?)output["output_type"]));
        Assert.Empty(result.Document.Cells[1].Outputs);
    }

    [Fact]
    public async Task Run_Cancelled_SaysSo()
    {
        using var cancel = new CancellationTokenSource();
        var notebook = Samples.Notebook(("", "while (true) System.Threading.Thread.Sleep(5);"));
        var result = await NotebookRunner.RunAsync(notebook, Options() with { OnCell = _ => cancel.CancelAfter(100) }, cancel.Token);
        Assert.Equal(RunStatus.Cancelled, result.Status);
        Assert.Equal("sample.ipynb: cell 1: Cancelled: the run was cancelled in this cell.", result.Failure!.Message);
    }

    [Fact]
    public async Task Run_Overrides_TakeEffectInACellOfTheirOwn()
    {
        var notebook = Samples.Notebook(("parameters", "var n = 1;\nstring s = \"a\";"), ("", "$\"{n + 1} {s}\""));
        var options = Options() with { Overrides = new Dictionary<string, string> { ["n"] = "41", ["s"] = "q\"\\" } };
        var result = await NotebookRunner.RunAsync(notebook, options);
        Assert.Null(result.Failure);
        Assert.Equal("// Parameters\nvar n = 41;\nvar s = \"q\\\"\\\\\";", result.Document.Cells[1].Source);
        Assert.Equal(["injected-parameters"], result.Document.Cells[1].Tags);
        Assert.Equal("42 q\"\\", Samples.OutputText(result.Document.Cells[2]));

        var again = await NotebookRunner.RunAsync(
            result.Document, Options() with { Overrides = new Dictionary<string, string> { ["n"] = "1" } });
        Assert.Equal(3, again.Document.Cells.Count);
        Assert.Equal("2 q\"\\", Samples.OutputText(again.Document.Cells[2]));
    }

    [Fact]
    public async Task Run_Folder_IsTheCurrentOneDuringTheRun()
    {
        _folder.Write("data.txt", "found");
        var before = Environment.CurrentDirectory;
        var result = await NotebookRunner.RunAsync(Samples.Notebook(("", "File.ReadAllText(\"data.txt\")")), Options());
        Assert.Equal("found", Samples.OutputText(result.Document.Cells[0]));
        Assert.Equal(before, Environment.CurrentDirectory);
    }

    [Fact]
    public async Task Run_MissingFolder_Throws()
    {
        var missing = Path.Combine(_folder.Path, "nowhere");
        var error = await Assert.ThrowsAsync<NotebookException>(
            () => NotebookRunner.RunAsync(Samples.Notebook(), new() { Folder = missing }));
        Assert.Equal($"sample.ipynb: no folder {missing}; expected the existing folder that the notebook runs in.", error.Message);
    }

    [Fact]
    public async Task Run_Progress_NamesCellAndHeading()
    {
        var seen = new List<CellProgress>();
        var notebook = Samples.Notebook(("markdown", "# One\ntext"), ("", "1"), ("markdown", "## Two"), ("", "2"));
        await NotebookRunner.RunAsync(notebook, Options() with { OnCell = seen.Add });
        Assert.Equal([new("sample.ipynb", 1, 2, "One"), new("sample.ipynb", 2, 2, "Two")], seen);
    }

    [Fact]
    public async Task Run_DisplayUpdate_ReplacesTheShownValue()
    {
        var notebook = Samples.Notebook(("", "var shown = display(1);"), ("", "shown.Update(2);"));
        var result = await NotebookRunner.RunAsync(notebook, Options());
        Assert.Equal("2", Samples.OutputText(result.Document.Cells[0]));
        Assert.Empty(result.Document.Cells[1].Outputs);
    }

    [Fact]
    public async Task Run_Twice_GivesTheSameText()
    {
        var notebook = Samples.Notebook(("", "new { A = 1, B = new[] { 1.5, 2 } }"), ("", "new Dictionary<string, int> { [\"x\"] = 1 }"),
            ("", "throw new Exception();"));
        var first = await NotebookRunner.RunAsync(notebook, Options());
        var second = await NotebookRunner.RunAsync(first.Document, Options());
        Assert.Equal(first.Document.ToText(), second.Document.ToText());
    }

    private RunOptions Options() => new() { Folder = _folder.Path };
}
