using NewsAnalysis.Notebooks.Running;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Notebooks.Tests.Running;

public sealed class PathRewriterTests
{
    [Theory]
    [InlineData("../src/A/bin/A.dll", "/p/notebooks", "/p/out", "../src/A/bin/A.dll")]
    [InlineData("../src/A.dll", "/p/notebooks", "/p/out/deep/er", "../../../src/A.dll")]
    [InlineData("helper.csx", "/p/notebooks", "/p/out", "../notebooks/helper.csx")]
    [InlineData("./data", "/p/notebooks", "/p", "./notebooks/data")]
    [InlineData("..", "/p/notebooks", "/q/r", "../../p")]
    [InlineData("../seeds", "/p/notebooks", "/p/seeds", ".")]
    [InlineData("..\\lib\\A.dll", "/p/notebooks", "/p/out", "../lib/A.dll")]
    [InlineData("../my data/ü", "/p/notebooks", "/elsewhere", "../p/my data/ü")]
    public void Rebase_Path_LeadsToTheSamePlace(string path, string from, string to, string expected) =>
        Assert.Equal(expected, PathRewriter.Rebase(path, from, to));

    [Fact]
    public void Rewrite_Document_ChangesDirectivesAndFolderParametersOnly()
    {
        var notebook = Samples.Notebook(
            ("markdown", "#r \"../lib/A.dll\""),
            ("", "#r \"../lib/A.dll\"\n#r \"nuget: Some.Package, 1.0\"\n#r \"System.Xml\"\n#r \"/abs/B.dll\"\n#load \"setup.csx\"\n"
                + "var text = \"../not/a/parameter\";"),
            ("parameters", "var articles = \"../seeds\"; // \"../seeds\"\nvar name = \"..name\";\n"
                + "string same = \"./x\", other = @\"..\\y\";\nint n = 1;"),
            ("injected-parameters", "var articles = \"../mine\"; var actors = \"../a.yaml;/abs/b.yaml;./c.yaml\";"));
        var moved = PathRewriter.Rewrite(notebook, "/p/notebooks", "/p/out/now");
        Assert.Equal(
            [
                "#r \"../lib/A.dll\"",
                "#r \"../../lib/A.dll\"\n#r \"nuget: Some.Package, 1.0\"\n#r \"System.Xml\"\n#r \"/abs/B.dll\"\n"
                    + "#load \"../../notebooks/setup.csx\"\nvar text = \"../not/a/parameter\";",
                "var articles = \"../../seeds\"; // \"../seeds\"\nvar name = \"..name\";\n"
                    + "string same = \"../../notebooks/x\", other = @\"..\\y\";\nint n = 1;",
                "var articles = \"../../mine\"; var actors = \"../../a.yaml;/abs/b.yaml;../../notebooks/c.yaml\";",
            ],
            moved.Cells.Select(cell => cell.Source));
        Assert.StartsWith("var articles = \"../mine\";", notebook.Cells[3].Source);
    }

    [Fact]
    public void Rewrite_ThereAndBack_GivesTheSameDocument()
    {
        var notebook = Samples.Notebook(("", "#r \"../lib/A.dll\"\n1"), ("parameters", "var a = \"../seeds\";"));
        var moved = PathRewriter.Rewrite(notebook, "/p/notebooks", "/tmp/x/y");
        Assert.NotEqual(notebook.ToText(), moved.ToText());
        Assert.Equal(notebook.ToText(), PathRewriter.Rewrite(moved, "/tmp/x/y", "/p/notebooks").ToText());
    }

    [Fact]
    public async Task Rewrite_ExecutedElsewhere_RunsAgainAsItIs()
    {
        using var folder = new TemporaryFolder();
        var from = Path.GetDirectoryName(folder.Write("notebooks/setup.csx", "var greeting = \"hello\";"))!;
        folder.Write("seeds/a.txt", "found");
        var target = Directory.CreateDirectory(Path.Combine(folder.Path, "out", "deep")).FullName;
        var notebook = Samples.Notebook(("", "#load \"setup.csx\""), ("parameters", "var seeds = \"../seeds\";"),
            ("", "greeting + File.ReadAllText(Path.Combine(seeds, \"a.txt\"))"));

        var first = await NotebookRunner.RunAsync(PathRewriter.Rewrite(notebook, from, target), new() { Folder = target });
        var again = await NotebookRunner.RunAsync(first.Document, new() { Folder = target });

        Assert.Null(first.Failure);
        Assert.Equal("hellofound", Samples.OutputText(again.Document.Cells[2]));
        Assert.Equal(first.Document.ToText(), again.Document.ToText());
    }
}
