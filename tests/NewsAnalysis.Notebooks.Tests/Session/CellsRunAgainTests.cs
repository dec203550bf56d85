using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsAnalysis.Notebooks.Session;
using NewsAnalysis.Notebooks.Session.Editing;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Notebooks.Tests.Session;

/// <summary>Cells that are run again and again: what they hid is let go, and everything else is as it was.</summary>
public sealed class CellsRunAgainTests
{
    private readonly CSharpSession _session = new(Path.GetTempPath());
    private int _count;

    [Fact]
    public async Task Execute_CellsRunAgain_LeaveTheLastAndWhatItRestsOn()
    {
        await Run("using System.Globalization;\nint Twice(int n) => 2 * n;\nint Fail(int n)\n{\n    return 1 / n;\n}\n"
            + "record Point(int X, int Y);\nstatic string Shout(this string text) => text.ToUpperInvariant();");
        await Run("var pair = new { n = 1 };");
        await Run("var kept = 5;\nFunc<int> read = () => kept;");
        for (var i = 1; i <= 120; i++)
        {
            await Run(string.Create(CultureInfo.InvariantCulture,
                $"var rows = Enumerable.Range(0, {i}).Select(n => new Point(n, n)).ToList();"));
            Assert.Equal(Math.Min(i, 3).ToString(CultureInfo.InvariantCulture), await Run("var top = rows.Take(3).ToList();\ntop.Count"));
            await Run("kept++;");
            await Run("int limit = Twice(kept), unused;");
        }

        Assert.InRange(_session.Compiler.Kept, 5, 70);
        Assert.Equal("125", await Run("read()"));
        Assert.Equal("250", await Run("limit"));
        Assert.Equal("122", await Run("rows[^1].X + top.Count"));
        Assert.Equal("A", await Run("\"a\".Shout()"));
        Assert.Equal("2", await Run("pair = new { n = 2 };\npair.n"));
        Assert.Equal("True", await Run("CultureInfo.InvariantCulture.Name.Length == 0 ? \"True\" : \"\""));
        var error = (await Cell("\nFail(0)")).Error;
        Assert.Equal(["   at Fail in Cell 1, line 5", $"   at Cell {_count}, line 2"], error.Traceback.Skip(1));
        var completion = Assert.Single((await new SessionEditor(_session).CompleteAsync("to", 2)).Items, item => item.Text == "top");
        Assert.Equal("List<Point> top", completion.Signature!.Split(' ', 2)[0] + " top");
        Assert.Equal(["kept", "limit", "pair", "read", "rows", "top", "unused"], _session.Variables.Select(variable => variable.Name));
    }

    [Fact]
    public async Task Execute_VariableThatAnotherCellRestsOn_StaysAsItWas()
    {
        // What 'first' is, only the hidden 'source' tells.
        await Run("var source = new List<int> { 7 };");
        await Run("var first = source[0];\nFunc<int> size = () => source.Count;");
        for (var i = 0; i < 200; i++)
            await Run("var source = \"text\";");

        Assert.InRange(_session.Compiler.Kept, 3, 70);
        Assert.Equal("8", await Run("first + size()"));
        Assert.Equal("4", await Run("source.Length"));
    }

    [Fact]
    public async Task Execute_AnonymousObjectsRunAgain_KeepTheirTypes()
    {
        for (var i = 0; i < 150; i++)
        {
            await Run("var x = 1;");
            await Run("var list = new[] { new { Name = \"a\", Count = x } }.ToList();");
            Assert.Equal("a", await Run("var head = list[0];\nhead.Name"));
        }

        Assert.Equal("2", await Run("list.Add(new { Name = \"b\", Count = 2 });\nlist.Count"));
    }

    [Fact]
    public async Task Execute_FunctionThatReadsAVariableRunAgain_ReadsItsOwn()
    {
        await Run("var x = 1;");
        await Run("var x = 2;");
        await Run("int Old() => x;\nclass Box { public int Value; }");
        for (var i = 0; i < 150; i++)
            await Run("var x = 3;\nvar box = new Box { Value = x };");

        Assert.Equal("5", await Run("Old() + box.Value"));
    }

    [Fact]
    public void Shorten_VariablesThatRestOnEachOther_AreReadOneByOne()
    {
        const int many = 256;
        var chain = new SubmissionChain();
        CSharpCompilation Next(string code) => CSharpCompilation.CreateScriptCompilation(
            $"Cell#{chain.Count}", SubmissionCompiler.Parse(code, ""), chain.Last is null ? FrameworkReferences.All : [],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary), chain.Last, typeof(object));
        void Add(string code)
        {
            var cell = Next(code);
            chain.Add(cell, [.. cell.ScriptClass!.GetMembers().Where(member => !member.IsImplicitlyDeclared)], makesTypes: false);
        }

        Add("var first = 0;");
        Add("var other = 0;");
        Add("var b = 1;");
        while (chain.Count < many)
            Add(chain.Count % 2 == 1 ? "var a = b + 1;" : "var b = a + 1;");
        // All the others stand upon what this hides.
        Add("var other = 1;");
        chain.Shorten(_ => true);
        Assert.Equal(many, chain.Count);

        var errors = -1;
        var shallow = new Thread(() => errors = Next("b + 1").GetDiagnostics().Length, 512 * 1024);
        shallow.Start();
        shallow.Join();
        Assert.Equal(0, errors);
    }

    [Theory]
    [InlineData("Func<int> f = () => 1;")]
    [InlineData("dynamic f = (Func<int>)(() => 1);")]
    [InlineData("unsafe delegate*<int> f = &CallMe;")]
    public async Task Execute_NumberOfTheNameOfAFunction_LetsTheFunctionBeCalled(string function)
    {
        await Run("static int CallMe() => 1;\nvar other = 0;");
        await Run(function);
        await Run("var f = 5;");
        await Run("unsafe { Console.Write(f()); }\nunsafe int Again() => f();\nvar r = 1;");
        for (var i = 0; i < 80; i++)
            await Run("var other = 1;");

        Assert.Equal("7", await Run("Again() + r + f"));
        await Run("unsafe int Third() => f();");
    }

    [Fact]
    public async Task Execute_FunctionRunAgain_IsLetGo()
    {
        for (var i = 0; i < 150; i++)
            await Run("Func<int, int> twice = n => 2 * n;");

        Assert.InRange(_session.Compiler.Kept, 1, 70);
        Assert.Equal("8", await Run("twice(4)"));
    }

    [Fact]
    public async Task Execute_CellThatCannotBeLoaded_LeavesNothingBehind()
    {
        await Run("var before = 1;");
        var error = (await Cell("using System.Runtime.InteropServices;\n[StructLayout(LayoutKind.Explicit)]\nstruct Both\n{\n"
            + "    [FieldOffset(0)] public object Text;\n    [FieldOffset(0)] public int Number;\n}\nBoth both;")).Error;
        Assert.NotEmpty(error.Message);
        Assert.Equal(1, _session.Compiler.Kept);

        await Run("var after = before + 1;");
        Assert.Equal("3", await Run("before + after"));
        Assert.Equal(["after", "before"], _session.Variables.Select(variable => variable.Name));
    }

    [Fact]
    public async Task Execute_CodeThatIsTooLong_IsRefusedAtOnce()
    {
        var error = (await Cell("var data = \"" + new string('x', 1_000_000) + "\";")).Error;

        Assert.Equal("the cell has 1,000,014 characters; expected 1,000,000 at most. Put data into a file and read it from there.",
            error.Message);
        Assert.Equal("1", await Run("1"));
    }

    [Fact]
    public async Task Execute_ResultThatIsTooLong_IsShownCut()
    {
        var shown = await Run("var text = new string('x', 3_000_000);\ntext");

        Assert.Equal("x\n… (cut: 3,000,000 characters, of which the first 1,000,000 are shown; the value itself is whole)",
            shown![999_999..]);
        Assert.Equal("3000000", await Run("text.Length"));
        Assert.InRange((await Cell("throw new Exception(text);")).Error.Message.Length, 1_000_000, 1_000_200);
    }

    private async Task<string?> Run(string code)
    {
        var cell = await Cell(code);
        Assert.DoesNotContain(cell.Outputs, output => output is ErrorOutput);
        return cell.Outputs.OfType<ResultOutput>().LastOrDefault()?.Data["text/plain"]?.GetValue<string>();
    }

    private async Task<Recorder> Cell(string code)
    {
        var recorder = new Recorder();
        await _session.ExecuteAsync(code, $"Cell {++_count}", recorder);
        return recorder;
    }
}
