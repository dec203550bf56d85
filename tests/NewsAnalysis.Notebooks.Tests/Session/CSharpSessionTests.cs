using NewsAnalysis.Notebooks.Session;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Notebooks.Tests.Session;

public sealed class CSharpSessionTests
{
    private readonly CSharpSession _session = new(Path.GetTempPath());
    private int _count;

    [Fact]
    public async Task Execute_LastExpression_IsResult() => Assert.Equal("3", (await Run("1 + 2")).Plain);

    [Fact]
    public async Task Execute_Statement_HasNoResult() => Assert.Empty((await Run("var x = 1 + 2;")).Outputs);

    [Fact]
    public async Task Execute_ExpressionWithSemicolon_HasNoResult() => Assert.Empty((await Run("Math.Abs(-3);")).Outputs);

    [Fact]
    public async Task Execute_LastExpressionNull_IsShownAsNull() => Assert.Equal("null", (await Run("(string)null")).Plain);

    [Fact]
    public async Task Execute_VoidCall_HasNoResult()
    {
        var cell = await Run("Console.Write(\"hi\")");
        Assert.Equal([new StreamOutput("stdout", "hi")], cell.Outputs);
    }

    [Fact]
    public async Task Execute_Await_ShowsValue() => Assert.Equal("7", (await Run("await Task.Delay(1);\nawait Task.FromResult(7)")).Plain);

    [Fact]
    public async Task Execute_Declarations_AreSeenByLaterCells()
    {
        await Run("using System.Globalization;\nint Twice(int n) => 2 * n;\nrecord Point(int X, int Y);\nvar a = 20;");
        await Run("// only a comment");
        await Run("using System.Xml;");
        Assert.Equal("42", (await Run("var b = new Point(1, 2);\nTwice(a) + b.Y")).Plain);
        Assert.Equal("True",
            (await Run("CultureInfo.InvariantCulture.Name.Length == 0 && typeof(XmlReader) != null ? \"True\" : \"False\"")).Plain);
    }

    [Fact]
    public async Task Execute_Redeclaration_Hides()
    {
        await Run("var x = 1;");
        await Run("var x = \"two\";");
        Assert.Equal("two", (await Run("x")).Plain);
    }

    [Fact]
    public async Task Execute_Streams_KeepTheirOrder()
    {
        var cell = await Run("Console.Write(1); Console.WriteLine(\"a\"); Console.Error.Write(\"e\"); Console.WriteLine('b');\n\"end\"");
        Assert.Equal(
            [new StreamOutput("stdout", "1a\n"), new StreamOutput("stderr", "e"), new StreamOutput("stdout", "b\n")],
            cell.Outputs.Take(3));
        Assert.Equal("end", cell.Plain);
    }

    [Fact]
    public async Task Execute_ThreadOfTheCell_WritesToTheCell()
    {
        var cell = await Run("var t = new System.Threading.Thread(() => Console.Write(\"from a thread\")); t.Start(); t.Join();");
        Assert.Equal([new StreamOutput("stdout", "from a thread")], cell.Outputs);
    }

    [Fact]
    public async Task Execute_Display_ComesBeforeTheResult()
    {
        var cell = await Run("display(1); 2.Display(); display(\"<b>\", \"text/html\"); HTML(\"<i>x</i>\")");
        var shown = cell.Outputs.OfType<DisplayOutput>().ToList();
        Assert.Equal(["1", "2", "<b>"], shown.Select(output => output.Data["text/plain"]!.GetValue<string>()));
        Assert.Equal("&lt;b&gt;", shown[2].Data["text/html"]!.GetValue<string>());
        Assert.Equal("<i>x</i>", cell.Html);
    }

    [Fact]
    public async Task Execute_DisplayUpdate_NamesTheFirst()
    {
        var cell = await Run("var shown = display(1); shown.Update(2);");
        Assert.Equal(
            [("display-1", false, "1"), ("display-1", true, "2")],
            cell.Outputs.Cast<DisplayOutput>().Select(o => (o.DisplayId, o.IsUpdate, o.Data["text/plain"]!.GetValue<string>())));
    }

    [Fact]
    public async Task Execute_CompileError_NamesLineColumnAndCode()
    {
        var error = (await Run("var a = 1;\nvar b = missing + a;")).Error;
        Assert.Equal(("CompilationError", 2, 9), (error.Name, error.Line, error.Column));
        Assert.Equal("CS0103: The name 'missing' does not exist in the current context", error.Message);
        Assert.Equal(
            [
                "Cell 1, line 2, column 9: error CS0103: The name 'missing' does not exist in the current context",
                "    var b = missing + a;",
                "            ^",
            ],
            error.Traceback);
    }

    [Fact]
    public async Task Execute_AfterCompileError_SessionGoesOn()
    {
        await Run("var a = 1;");
        await Run("nonsense nonsense");
        Assert.Equal("2", (await Run("a + 1")).Plain);
    }

    [Fact]
    public async Task Execute_Exception_NamesTheCellsLinesAndNoEngineFrames()
    {
        await Run("int Parse(string s)\n{\n    return int.Parse(s);\n}");
        var error = (await Run("var a = 1;\n\nParse(\"x\")")).Error;
        Assert.Equal(("System.FormatException", "The input string 'x' was not in a correct format.", 3),
            (error.Name, error.Message, error.Line));
        Assert.Equal("System.FormatException: The input string 'x' was not in a correct format.", error.Traceback[0]);
        Assert.Equal("   at Parse in Cell 1, line 3", error.Traceback[^2]);
        Assert.Equal("   at Cell 2, line 3", error.Traceback[^1]);
        Assert.DoesNotContain(error.Traceback, line => line.Contains("NewsAnalysis") || line.Contains("Submission") || line.Contains('/'));
    }

    [Fact]
    public async Task Execute_ExceptionAfterAwaitInLambda_NamesTheLine()
    {
        var error = (await Run("Func<Task> f = async () =>\n{\n    await Task.Yield();\n"
            + "    throw new InvalidOperationException(\"no\");\n};\nawait f();")).Error;
        Assert.Equal(["System.InvalidOperationException: no", "   at Cell 1, line 4", "   at Cell 1, line 6"], error.Traceback);
    }

    [Fact]
    public async Task Execute_InnerException_IsNamed()
    {
        var error = (await Run("throw new InvalidOperationException(\"outer\", new ArgumentException(\"inner\"));")).Error;
        Assert.Equal(["System.InvalidOperationException: outer", "   at Cell 1, line 1", "caused by System.ArgumentException: inner"],
            error.Traceback);
    }

    [Fact]
    public async Task Execute_CellThatThrows_KeepsWhatItAssigned()
    {
        await Run("var kept = 5;\nthrow new Exception(\"later\");");
        Assert.Equal("5", (await Run("kept")).Plain);
    }

    [Fact]
    public async Task Execute_UnknownMagicLine_ListsTheKnown()
    {
        var error = (await Run("var a = 1;\n#!share --from x\na")).Error;
        Assert.Equal("unknown magic line '#!share --from x' in line 2; known: #!csharp, #!import, #!time, #!whos.", error.Message);
    }

    [Fact]
    public async Task Execute_KnownMagicLine_IsLeftOut() => Assert.Equal("1", (await Run("#!csharp\nvar a = 1;\na")).Plain);

    [Fact]
    public async Task Execute_MagicLineInAString_IsText() => Assert.Equal("\n#!share\n", (await Run("@\"\n#!share\n\"")).Plain);

    [Fact]
    public async Task Execute_Cancelled_GivesUpAndHearsNothingMore()
    {
        var recorder = new Recorder();
        using var cancel = new CancellationTokenSource(200);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _session.ExecuteAsync("while (true) { System.Threading.Thread.Sleep(20); Console.Write('.'); }", "Cell 1",
                recorder, cancel.Token));
        var seen = string.Concat(recorder.Outputs.Cast<StreamOutput>().Select(output => output.Text));
        await Task.Delay(100);
        Assert.Equal(seen, string.Concat(recorder.Outputs.Cast<StreamOutput>().Select(output => output.Text)));
    }

    private async Task<Recorder> Run(string code)
    {
        var recorder = new Recorder();
        await _session.ExecuteAsync(code, $"Cell {++_count}", recorder);
        return recorder;
    }
}
