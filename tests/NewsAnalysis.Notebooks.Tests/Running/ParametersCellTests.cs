using NewsAnalysis.Notebooks.Running;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Notebooks.Tests.Running;

public sealed class ParametersCellTests
{
    private const string Source =
        """
        // what may be changed
        var articles = "../seeds";
        string outlet = null;
        int top = 10, depth = -1;
        var large = 5_000_000_000;
        double share = .5;
        decimal price = 1.50m;
        var verbose = true;
        var since = new DateOnly(2023, 10, 7);
        DateOnly? until = null;
        var list = new[] { 1, 2 };
        """;

    [Fact]
    public void Read_Declarations_GiveNamesAndTypes() => Assert.Equal(
        [
            "articles string \"../seeds\" 2", "outlet string null 3", "top int 10 4", "depth int -1 4",
            "large long 5_000_000_000 5", "share double .5 6",
            "price decimal 1.50m 7", "verbose bool true 8", "since DateOnly new DateOnly(2023, 10, 7) 9", "until DateOnly? null 10",
            "list int[] new[] { 1, 2 } 11",
        ],
        ParametersCell.Read(Samples.Notebook(("parameters", Source))).Select(p => $"{p.Name} {p.Type} {p.Default} {p.Line}"));

    [Fact]
    public void Read_NoParametersCell_IsEmpty() => Assert.Empty(ParametersCell.Read(Samples.Notebook(("", "var a = b + 1;"), ("", "a"))));

    /// <summary>Polyglot Notebooks saves a notebook without the tags of its cells.</summary>
    [Fact]
    public void Inject_TagsTakenAway_FindsTheFirstPlainDeclarationsAndWhatWasInjectedBefore()
    {
        var notebook = Samples.Notebook(
            ("", "using System.Net;\nint port = 1;"), ("", "var sum = 1 + 2;"),
            ("", "int top = 20;   // so many\nstring folder = \"../a\"; int least = -1;"),
            ("", "// Parameters\nint top = 3;"), ("", "int later = 1;"));

        ParametersCell.Inject(notebook, new Dictionary<string, string> { ["least"] = "2" });

        Assert.Equal(["top", "folder", "least"], ParametersCell.Read(notebook).Select(parameter => parameter.Name));
        Assert.Equal("// Parameters\nvar top = 3;\nvar least = 2;", notebook.Cells[3].Source);
        Assert.Equal(5, notebook.Cells.Count);
        Assert.Contains("\"./a\"", PathRewriter.Rewrite(notebook, "/x/notebooks", "/x").Cells[2].Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("articles", "a\\b \"c\"", "var articles = \"a\\\\b \\\"c\\\"\";")]
    [InlineData("top", "-3", "var top = -3;")]
    [InlineData("large", "7", "var large = 7L;")]
    [InlineData("share", "1e3", "var share = 1000d;")]
    [InlineData("price", "0.10", "var price = 0.10m;")]
    [InlineData("verbose", "False", "var verbose = false;")]
    [InlineData("since", "2024-02-29", "var since = new System.DateOnly(2024, 2, 29);")]
    [InlineData("until", "2024-02-29", "DateOnly? until = new System.DateOnly(2024, 2, 29);")]
    [InlineData("until", "", "DateOnly? until = null;")]
    public void Inject_Value_IsTypedByTheDefault(string name, string value, string declaration)
    {
        var notebook = Samples.Notebook(("parameters", Source), ("", "1"));
        ParametersCell.Inject(notebook, new Dictionary<string, string> { [name] = value });
        Assert.Equal("// Parameters\n" + declaration, notebook.Cells[1].Source);
        Assert.Equal("injected-parameters", notebook.Cells[1].Id);
    }

    [Theory]
    [InlineData("top", "ten", "sample.ipynb: parameter 'top' is 'ten'; expected a whole number (int).")]
    [InlineData("top", "1.5", "sample.ipynb: parameter 'top' is '1.5'; expected a whole number (int).")]
    [InlineData("top", "3000000000", "sample.ipynb: parameter 'top' is '3000000000'; expected a whole number (int).")]
    [InlineData("share", "1,5", "sample.ipynb: parameter 'share' is '1,5'; expected a number with a decimal point (double).")]
    [InlineData("verbose", "yes", "sample.ipynb: parameter 'verbose' is 'yes'; expected true or false.")]
    [InlineData("since", "7.10.2023", "sample.ipynb: parameter 'since' is '7.10.2023'; expected a date, yyyy-MM-dd.")]
    [InlineData("list", "1", "sample.ipynb: parameter 'list' is '1'; expected a parameter of type string, int, long, double, decimal, "
        + "bool or DateOnly; int[] can only be changed in the notebook.")]
    [InlineData("tpo", "1",
        "sample.ipynb: unknown parameter 'tpo'; known: articles, outlet, top, depth, large, share, price, verbose, since, until, list.")]
    public void Inject_BadValueOrName_SaysWhatIsExpected(string name, string value, string message)
    {
        var notebook = Samples.Notebook(("parameters", Source));
        var error = Assert.Throws<NotebookException>(
            () => ParametersCell.Inject(notebook, new Dictionary<string, string> { [name] = value }));
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void Inject_NoParametersCell_SaysSo()
    {
        var error = Assert.Throws<NotebookException>(
            () => ParametersCell.Inject(Samples.Notebook(("", "1")), new Dictionary<string, string> { ["a"] = "1" }));
        Assert.Equal("sample.ipynb: unknown parameter 'a'; the notebook has no cell tagged 'parameters', and none of plain declarations.",
            error.Message);
    }

    [Fact]
    public void Find_TwoTaggedCells_IsAnError()
    {
        var error = Assert.Throws<NotebookException>(
            () => ParametersCell.Find(Samples.Notebook(("parameters", "var a = 1;"), ("", "1"), ("parameters", "var b = 1;"))));
        Assert.Equal("sample.ipynb: cells 1 and 3 are tagged 'parameters'; expected one. Move the declarations together.", error.Message);
    }

    [Fact]
    public void Inject_CellOfAnEarlierRun_KeepsWhatIsNotOverridden()
    {
        var notebook = Samples.Notebook(("parameters", "var a = 1;\nDateOnly? b = null;\nvar c = \"x\";"),
            ("injected-parameters", "DateOnly? b = new System.DateOnly(2024, 1, 2);\nvar c = \"q \\\"y\\\"\";"));

        ParametersCell.Inject(notebook, new Dictionary<string, string> { ["a"] = "7" });

        Assert.Equal(2, notebook.Cells.Count);
        Assert.Equal("// Parameters\nvar a = 7;\nDateOnly? b = new System.DateOnly(2024, 1, 2);\nvar c = \"q \\\"y\\\"\";",
            notebook.Cells[1].Source);
    }

    [Fact]
    public void Read_CellOfAnEarlierRun_GivesItsValues()
    {
        var notebook = Samples.Notebook(("parameters", "var a = 1;\nvar c = \"x\";"), ("injected-parameters", "var c = \"q \\\"y\\\"\";"));

        var parameters = ParametersCell.Read(notebook);

        Assert.Equal(["1", "\"q \\\"y\\\"\""], parameters.Select(parameter => parameter.Default));
        Assert.Equal([null, "q \"y\""], parameters.Select(parameter => parameter.Text));
    }

    [Fact]
    public void Inject_NothingGiven_KeepsAnInjectedCell()
    {
        var notebook = Samples.Notebook(("parameters", "var a = 1;"), ("injected-parameters", "var a = 2;"));
        ParametersCell.Inject(notebook, new Dictionary<string, string>());
        Assert.Equal(2, notebook.Cells.Count);
    }
}
