using NewsAnalysis.Notebooks.Session;
using NewsAnalysis.Notebooks.Session.Packages;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Notebooks.Tests.Session;

public sealed class InterruptionTests
{
    private readonly CSharpSession _session = new(Path.GetTempPath());

    /// <summary>Code in which a check could change the meaning, or the lines.</summary>
    [Theory]
    [InlineData("using System.Linq.Expressions;\nExpression<Func<int, int>> twice = x => x * 2;\ntwice.ToString()", "x => (x * 2)")]
    [InlineData("Func<int, string> f = n => throw new Exception(); int Twice(int n) => 2 * n; // twice\nTwice(4)", "8")]
    [InlineData("var n = 0; Action more = () => n++; more(); more();\nn", "2")]
    [InlineData("Func<Task> f = async () => await Task.Yield(); await f();\n5", "5")]
    [InlineData("int[] a = [1, 2]; ref int First() => ref a[0];\nFirst() = 7; a[0]", "7")]
    [InlineData("var total = 0; for (var i = 0; i < 4; i++) total += i; // all\nwhile (total < 10) { // more\n    total++; }\ntotal", "10")]
    [InlineData("var i = 0;\nagain: if (i++ < 3) goto again;\ni", "4")]
    [InlineData("static IEnumerable<int> Count() { for (var i = 0; ; i++) yield return i; }\n"
        + "Count().Where(i => i % 2 == 1).Take(2).Sum()", "4")]
    [InlineData("delegate int Maker();\nMaker make = delegate { return 3; };\nmake()", "3")]
    [InlineData("switch (1) { case 1: goto case 2; case 2: break; }\nvoid Say() => Console.Write(\"\");\nSay();\n6", "6")]
    public async Task Execute_CodeWithChecks_MeansTheSame(string code, string expected)
    {
        var recorder = new Recorder();
        await _session.ExecuteAsync(code, "Cell 1", recorder);
        Assert.Empty(recorder.Outputs.OfType<ErrorOutput>());
        Assert.Equal(expected, recorder.Plain);
    }

    [Fact]
    public async Task Execute_ExceptionBehindChecks_NamesItsLine()
    {
        var recorder = new Recorder();
        await _session.ExecuteAsync("foreach (var n in new[] { 1 }) // one\n{ // two\n    int Fail(int x) =>\n"
            + "        x / (n - 1);\n    Fail(1);\n}", "Cell 1", recorder);
        Assert.Equal("   at Fail in Cell 1, line 4", recorder.Error.Traceback[1]);
        Assert.Equal(4, recorder.Error.Line);
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("int Deep(int n) => n < 2 ? n : Deep(n - 1) + Deep(n - 2); Deep(80)")]
    public async Task Interrupt_RunningCell_KeepsTheVariables(string code)
    {
        var recorder = new Recorder();
        var started = new TaskCompletionSource();
        await _session.ExecuteAsync("var kept = 1;", "Cell 1", new Recorder());
        var run = _session.ExecuteAsync("kept = 2; display(0);\n" + code, "Cell 2", new Waiting(started, recorder));
        await started.Task;
        _session.Interrupt();
        await run;
        Assert.Equal("Interrupted", recorder.Error.Name);
        Assert.Equal(["Interrupted: the cell was interrupted in line 2."], recorder.Error.Traceback);
        var after = new Recorder();
        await _session.ExecuteAsync("kept", "Cell 3", after);
        Assert.Equal("2", after.Plain);
    }

    [Theory]
    [InlineData("#r \"nuget: Some.Package, 1.2.3-beta\"", "Some.Package", "1.2.3-beta")]
    [InlineData("#r \"nuget:Some.Package\"", "Some.Package", "*")]
    public void Package_Line_IsTakenOut(string line, string id, string version)
    {
        var (code, packages) = PackageDirective.Take(line + "\nvar a = 1;");
        Assert.Equal([new PackageDirective(id, version, 1)], packages);
        Assert.Equal(new string(' ', line.Length) + "\nvar a = 1;", code);
    }

    private sealed class Waiting(TaskCompletionSource started, ICellObserver next) : ICellObserver
    {
        public void OnOutput(CellOutput output)
        {
            if (output is DisplayOutput)
                started.TrySetResult();
            next.OnOutput(output);
        }
    }
}
