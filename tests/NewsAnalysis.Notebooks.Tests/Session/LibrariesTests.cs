using NewsAnalysis.Notebooks.Session;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Notebooks.Tests.Session;

public sealed class LibrariesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reference_RelativePath_FindsWhatLiesBesideIt()
    {
        WriteShip("lib", "deep");
        var notebooks = Directory.CreateDirectory(Path.Combine(_folder.Path, "notebooks")).FullName;
        var cell = await Run(new CSharpSession(notebooks), "#r \"../lib/Ship.dll\"\nusing Ships;\nnew Ship().Anchor.Depth");
        Assert.Equal("deep", cell.Plain);
    }

    [Fact]
    public async Task Reference_InAnEarlierCell_HoldsForLaterOnes()
    {
        WriteShip("lib", "deep");
        var session = new CSharpSession(_folder.Path);
        await Run(session, "#r \"lib/Ship.dll\"");
        await Run(session, "using Ships;");
        Assert.Equal("deep", (await Run(session, "new Ship().Anchor.Depth")).Plain);
    }

    [Fact]
    public async Task Reference_TwoBuildsOfOneName_StayApart()
    {
        WriteShip("a", "first");
        WriteShip("b", "second");
        var first = new CSharpSession(Path.Combine(_folder.Path, "a"));
        var second = new CSharpSession(Path.Combine(_folder.Path, "b"));
        const string code = "#r \"Ship.dll\"\nnew Ships.Ship().Anchor.Depth";
        Assert.Equal("first", (await Run(first, code)).Plain);
        Assert.Equal("second", (await Run(second, code)).Plain);
    }

    [Fact]
    public async Task Reference_LibraryTheHostHasLoaded_IsTheOneInTheFolder()
    {
        // The test host has Markdig loaded; the cell names another library of that name.
        Assert.NotNull(typeof(Markdig.Markdown));
        SampleLibrary.Compile(_folder.Path, "Markdig", "namespace Markdig { public static class Own { public static int Answer => 42; } }");
        Assert.Equal("42", (await Run(new CSharpSession(_folder.Path), "#r \"./Markdig.dll\"\nMarkdig.Own.Answer")).Plain);
    }

    [Fact]
    public async Task Reference_TheHostsOwnLibrary_IsLoadedOnce()
    {
        var copy = Path.Combine(_folder.Path, "Markdig.dll");
        File.Copy(typeof(Markdig.Markdown).Assembly.Location, copy);
        var session = new CSharpSession(_folder.Path);
        Assert.True(
            (await session.ExecuteAsync("#r \"./Markdig.dll\"\nvar type = typeof(Markdig.Markdown);", "Cell 1", new Recorder())).Succeeded);
        Assert.Same(typeof(Markdig.Markdown), session.Variables.Single(variable => variable.Name == "type").Value);
    }

    [Fact]
    public async Task Reference_RunningSession_LeavesTheFileFree()
    {
        var path = WriteShip("lib", "deep");
        var session = new CSharpSession(_folder.Path);
        await Run(session, "#r \"lib/Ship.dll\"\nvar ship = new Ships.Ship();");
        using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Assert.True(path.Length > 0);
        WriteShip("lib", "replaced");
        Assert.Equal("deep", (await Run(session, "ship.Anchor.Depth")).Plain);
        Assert.Equal("replaced", (await Run(new CSharpSession(_folder.Path), "#r \"lib/Ship.dll\"\nnew Ships.Ship().Anchor.Depth")).Plain);
    }

    [Fact]
    public async Task Reference_FileThatHasGone_HoldsForCellsRunAgain()
    {
        var path = WriteShip("lib", "deep");
        var session = new CSharpSession(_folder.Path);
        await Run(session, "var first = 0;");
        await Run(session, "var other = 0;");
        await Run(session, "#r \"lib/Ship.dll\"\nvar ship = new Ships.Ship();");
        File.Delete(path);
        for (var i = 0; i < 80; i++)
            Assert.Empty((await Run(session, "var other = 1;")).Outputs);

        Assert.InRange(session.Compiler.Kept, 3, 70);
        Assert.Equal("deep", (await Run(session, "ship.Anchor.Depth")).Plain);
    }

    [Fact]
    public async Task Reference_MissingFile_IsOneMessageWithLineAndPath()
    {
        var missing = (await Run(new CSharpSession(
            _folder.Path), "\n#r \"../nowhere/Ship.dll\"\n#r \"Anchor.dll\"\nusing Ships;\nnew Ship().Anchor")).Error;
        Assert.Equal(("CompilationError", 2), (missing.Name, missing.Line));
        Assert.Equal(["Cell 1, line 2: there is no library '../nowhere/Ship.dll' (and 1 more); build it, or correct its path."],
            missing.Traceback);
    }

    [Fact]
    public async Task Reference_NoLibrary_IsACompileError()
    {
        _folder.Write("Text.dll", "this is no library");
        var error = (await Run(new CSharpSession(_folder.Path), "#r \"Text.dll\"\n1")).Error;
        Assert.Equal(("CompilationError", "Text.dll is no .NET library; expected one built for this .NET. Build it again.", 1),
            (error.Name, error.Message, error.Line));
    }

    [Fact]
    public async Task Load_RelativePath_RunsTheScriptAndItsOwnLoads()
    {
        _folder.Write("scripts/a.csx", "#load \"b.csx\"\nvar fromA = fromB + 1;");
        _folder.Write("scripts/b.csx", "var fromB = 41;");
        var session = new CSharpSession(Directory.CreateDirectory(Path.Combine(_folder.Path, "notebooks")).FullName);
        await Run(session, "#load \"../scripts/a.csx\"");
        Assert.Equal("42", (await Run(session, "fromA")).Plain);
    }

    [Fact]
    public async Task Load_ScriptWithAnError_NamesItsFileAndLine()
    {
        _folder.Write("bad.csx", "var a = 1;\nvar b = missing;");
        var error = (await Run(new CSharpSession(_folder.Path), "#load \"bad.csx\"")).Error;
        Assert.Equal("bad.csx, line 2, column 9: error CS0103: The name 'missing' does not exist in the current context",
            error.Traceback[0]);
    }

    [Fact]
    public async Task Exception_InALibrary_NamesFileAndLineWithoutFolder()
    {
        SampleLibrary.Compile(_folder.Path, "Ship", "namespace Ships;\npublic static class Dock\n{\n    public static void Fail() =>\n"
            + "        throw new System.InvalidOperationException(\"full\");\n}");
        var error = (await Run(new CSharpSession(_folder.Path), "#r \"Ship.dll\"\nShips.Dock.Fail();")).Error;
        Assert.Equal(["System.InvalidOperationException: full", "   at Ships.Dock.Fail in Ship.cs, line 5", "   at Cell 1, line 2"],
            error.Traceback);
        Assert.Equal(2, error.Line);
    }

    private string WriteShip(string name, string depth)
    {
        var target = Path.Combine(_folder.Path, name);
        var anchor = SampleLibrary.Compile(
            target, "Anchor", $"namespace Ships {{ public sealed class Anchor {{ public string Depth => \"{depth}\"; }} }}");
        return SampleLibrary.Compile(
            target, "Ship", "namespace Ships { public sealed class Ship { public Anchor Anchor { get; } = new(); } }", anchor);
    }

    private static async Task<Recorder> Run(CSharpSession session, string code)
    {
        var recorder = new Recorder();
        await session.ExecuteAsync(code, "Cell 1", recorder);
        return recorder;
    }
}
