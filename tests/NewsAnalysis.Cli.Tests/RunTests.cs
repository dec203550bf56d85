using System.Text.Json;

namespace NewsAnalysis.Cli.Tests;

public sealed class RunTests(WorkbookFixture workbook)
{
    private static readonly string[] Notebooks =
        ["00-start-here", "01-corpus", "02-mentions-per-actor", "03-coverage-per-outlet", "04-figure-discrepancies",
            "90-extraction-quality"];

    [Fact]
    public void Run_Seeds_WritesNotebooksPagesIndexAndTables()
    {
        Assert.All(Notebooks, name => Assert.True(File.Exists(Path.Combine(workbook.Out, name + ".ipynb"))));
        Assert.All(Notebooks, name => Assert.True(File.Exists(Path.Combine(workbook.Out, name + ".html"))));
        Assert.True(File.Exists(Path.Combine(workbook.Out, "index.html")));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(workbook.Out, "tables"), "*.csv"));
        Assert.Empty(Directory.GetFiles(workbook.Out, "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public void Run_OutputIsNoTerminal_PrintsPlainLinesAndWhatWasWritten()
    {
        Assert.DoesNotContain('\u001b', workbook.Result.Output);
        Assert.Contains("[2/8] 01-corpus", workbook.Result.Output, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(workbook.Out, "index.html"), workbook.Result.Output, StringComparison.Ordinal);
        Assert.Empty(workbook.Result.Error);
    }

    [Fact]
    public void Run_ExecutedNotebook_RunsAgainFromItsFolder()
    {
        using var folder = new TemporaryFolder();

        var again = CommandLine.Run("run", Path.Combine(workbook.Out, "01-corpus.ipynb"), "--browser", "none", "--out", folder.At("again"));

        Assert.True(again.Status == 0, again.Output + again.Error);
        Assert.True(File.Exists(folder.At("again", "01-corpus.html")));
    }

    [Fact]
    public void Run_ExecutedNotebookOfOtherArticles_ReadsThemAgain()
    {
        using var folder = new TemporaryFolder();
        folder.File("my \"own\" texts/one.txt", "Storm hits the coast\n\nThe storm killed 12 people.");
        CommandLine.Run("run", "01-corpus", "--articles", folder.At("my \"own\" texts"), "--browser", "none", "--out", folder.At("out"));

        var again = CommandLine.Run("run", folder.At("out", "01-corpus.ipynb"), "--browser", "none", "--out", folder.At("deeper", "again"));

        Assert.True(again.Status == 0, again.Output + again.Error);
        Assert.Contains("1 article with 9 words was read", File.ReadAllText(folder.At("deeper", "again", "index.html")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FurnitureKept_IsInTheTextsAndNotListed()
    {
        using var folder = new TemporaryFolder();
        folder.File("texts/one.txt", "Share this article\n\nStorm hits the coast\n\nThe storm killed 12 people.");

        (string Words, bool IsListed) Run(params string[] arguments)
        {
            var result = CommandLine.Run(
                ["run", "01-corpus", "--articles", folder.At("texts"), "--browser", "none", "--out", folder.At("out"), .. arguments]);
            Assert.True(result.Status == 0, result.Output + result.Error);
            var index = File.ReadAllText(folder.At("out", "index.html"));
            return (index[index.IndexOf("1 article with ", StringComparison.Ordinal)..][15..17],
                File.ReadAllText(folder.At("out", "tables", "furniture.csv")).Contains("Share this article", StringComparison.Ordinal));
        }

        Assert.Equal(("9 ", true), Run());
        Assert.Equal(("12", false), Run("-p", "furniture=kept"));
        Assert.Equal(("12", false), Run("--keep-furniture"));
    }

    [Fact]
    public void Run_ActorsTwice_LooksForBothAndRunsAgain()
    {
        using var folder = new TemporaryFolder();
        folder.File("texts/one.txt", "Talks\n\nRuritania spoke with Elbonia. Elbonia agreed.");
        var first = folder.File("first.yaml", "- {name: Ruritania, type: state}\n");
        var second = folder.File("second.yaml", "- {name: Elbonia, type: state}\n");

        var result = CommandLine.Run("run", "02-mentions-per-actor", "--articles", folder.At("texts"), "--actors", first, "--actors",
            second, "--browser", "none", "--out", folder.At("out"));
        var again = CommandLine.Run("run", folder.At("out", "02-mentions-per-actor.ipynb"), "--browser", "none", "--out",
            folder.At("deeper", "again"));

        Assert.True(result.Status == 0, result.Output + result.Error);
        Assert.True(again.Status == 0, again.Output + again.Error);
        Assert.All((string[])[folder.At("out"), folder.At("deeper", "again")], path =>
            Assert.Contains("2 actors are mentioned 3 times", File.ReadAllText(Path.Combine(path, "index.html")),
                StringComparison.Ordinal));
    }

    [Fact]
    public void Run_Check_CommittedOutputsAreWhatTheNotebooksGive()
    {
        using var folder = new TemporaryFolder();

        // A run of all passes it over where no earlier run is named.
        var changed = CommandLine.Run("run", "05-what-changed", "--check", "--browser", "none", "--out", folder.At("results"));

        Assert.True(changed.Status == 0, changed.Output + changed.Error);
        Assert.True(workbook.Result.Status == 0, workbook.Result.Output + workbook.Result.Error);
    }

    [Fact]
    public void Run_FailingCell_NamesItAndKeepsThePartialNotebook()
    {
        using var folder = new TemporaryFolder();
        var notebook = folder.File(
            "broken.ipynb", Notebook("Console.WriteLine(\"first\");", "var x = 1;\nthrow new InvalidOperationException(\"no luck\");"));

        var result = CommandLine.Run("run", notebook, "--browser", "none", "--out", folder.At("out"));

        Assert.Equal(3, result.Status);
        Assert.Contains("broken.ipynb", result.Error, StringComparison.Ordinal);
        Assert.Contains("cell 2, line 2", result.Error, StringComparison.Ordinal);
        Assert.Contains("no luck", result.Error, StringComparison.Ordinal);
        var written = File.ReadAllText(folder.At("out", "broken.ipynb"));
        Assert.Contains("first", written, StringComparison.Ordinal);
        Assert.Contains("\"output_type\": \"error\"", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_CellThatNeverEnds_IsGivenUp()
    {
        using var folder = new TemporaryFolder();
        var notebook = folder.File("endless.ipynb", Notebook("while (true) { }"));

        // What was given up runs on until its process ends.
        var result = CommandLine.RunProcess("run", notebook, "--browser", "none", "--out", folder.At("out"), "--timeout", "1");

        Assert.Equal(4, result.Status);
        Assert.Contains("endless.ipynb", result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("out", "endless.ipynb")));
    }

    [Fact]
    public void Run_NotebookThatIsNoJson_ExitsWithTwo()
    {
        using var folder = new TemporaryFolder();
        var notebook = folder.File("text.ipynb", "hello");

        var result = CommandLine.Run("run", notebook, "--browser", "none", "--out", folder.At("out"));

        Assert.Equal(2, result.Status);
        Assert.Contains("text.ipynb", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("out")));
    }

    [Fact]
    public void Run_LibraryThatIsNotBuilt_SaysHowToBuildIt()
    {
        using var folder = new TemporaryFolder();
        var notebook = folder.File("early.ipynb", Notebook("#r \"./bin/Missing.dll\"\n1 + 1"));

        var result = CommandLine.Run("run", notebook, "--browser", "none", "--out", folder.At("out"));

        Assert.Equal(2, result.Status);
        Assert.Equal(
            "early.ipynb: #r \"./bin/Missing.dll\": there is no such library; build it with 'dotnet build Analysis.sln -c Release'.\n",
            result.Error);
    }

    [Fact]
    public void Run_UnknownParameter_ListsTheKnownOnes()
    {
        var result = CommandLine.Run("run", "-p", "colour=red", "--out", workbook.Out + "-never");

        Assert.Equal(2, result.Status);
        Assert.Contains("colour", result.Error, StringComparison.Ordinal);
        Assert.Contains("articles", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(workbook.Out + "-never"));
    }

    [Fact]
    public void Run_MissingFolder_ExitsWithTwoBeforeAnythingIsWritten()
    {
        var result = CommandLine.Run("run", "--articles", "no-such-folder", "--out", workbook.Out + "-never");

        Assert.Equal(2, result.Status);
        Assert.StartsWith("no-such-folder: ", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(workbook.Out + "-never"));
    }

    [Fact]
    public void Run_OtherArticles_AnalysesThemWithoutADictionary()
    {
        using var folder = new TemporaryFolder();
        folder.File("corpus/one.txt",
            "Storm hits the coast\n\nThe storm killed 12 people and cut power to 4,000 homes on Monday, officials said.");
        folder.File("corpus/two.txt",
            "Coast battered by storm\n\nThe storm killed 15 people, the coast guard said. Some 4,000 homes lost power.");

        var result = CommandLine.Run("run", "--articles", folder.At("corpus"), "--browser", "none", "--out", folder.At("out"));
        var all = CommandLine.Run("run", "--all", "--articles", folder.At("corpus"), "--browser", "none", "--out", folder.At("all"));

        Assert.True(result.Status == 0, result.Output + result.Error);
        Assert.Contains("Passed over: 90-extraction-quality, since it measures against gold files (-p gold=FOLDER, or --all).",
            result.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.At("out", "90-extraction-quality.html")));
        Assert.True(all.Status == 0, all.Output + all.Error);
        Assert.Contains("12", File.ReadAllText(folder.At("out", "04-figure-discrepancies.html")), StringComparison.Ordinal);
        Assert.Contains(
            "The gold folder speaks of none of these articles", File.ReadAllText(folder.At("all", "90-extraction-quality.html")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OutIsAFile_SaysSoBeforeAnythingRuns()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("results", "mine");

        var result = CommandLine.Run("run", "--out", file);

        Assert.Equal(2, result.Status);
        Assert.DoesNotContain("[1/", result.Output, StringComparison.Ordinal);
        Assert.Equal($"{file}: this is a file; expected a folder for the results; name another with --out.\n", result.Error);
        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Fact]
    public void Run_OutCannotBeMade_SaysSoBeforeAnythingRuns()
    {
        using var folder = new TemporaryFolder();
        var below = Path.Combine(folder.File("file", ""), "results");

        var result = CommandLine.Run("run", "--out", below);

        Assert.Equal(2, result.Status);
        Assert.DoesNotContain("[1/", result.Output, StringComparison.Ordinal);
        Assert.StartsWith($"{below}: cannot be written to (", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("0")]
    [InlineData("90000")]
    public void Run_TimeoutThatIsNone_SaysWhatWasExpected(string timeout)
    {
        var result = CommandLine.Run("run", "--timeout", timeout);

        Assert.Equal(2, result.Status);
        Assert.StartsWith($"--timeout is '{timeout}'; expected seconds, more than 0 and at most 86,400.\n", result.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Run_UnknownOption_IsNotTakenForANotebook()
    {
        var result = CommandLine.Run("run", "--tiemout", "5");

        Assert.Equal(2, result.Status);
        Assert.StartsWith("'--tiemout' is no option of this command; see its --help.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_CellLeavesAThreadRunning_Ends()
    {
        using var folder = new TemporaryFolder();
        var notebook =
            folder.File("thread.ipynb", Notebook("new System.Threading.Thread(() => System.Threading.Thread.Sleep(-1)).Start();\n1"));

        var result = CommandLine.RunProcess("run", notebook, "--browser", "none", "--out", folder.At("out"));

        Assert.Equal(0, result.Status);
    }

    [Fact]
    public void Run_FailingCell_IsToldOnTheIndex()
    {
        using var folder = new TemporaryFolder();
        var notebook = folder.File("broken.ipynb", Notebook("throw new InvalidOperationException(\"no luck\");"));

        CommandLine.Run("run", notebook, "--browser", "none", "--out", folder.At("out"));

        var index = File.ReadAllText(folder.At("out", "index.html"));
        Assert.Contains("Not complete. broken.ipynb: cell 1, line 1: System.InvalidOperationException: no luck", index,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FaultyFiles_AreNamedAtTheEnd()
    {
        using var folder = new TemporaryFolder();
        folder.File("corpus/one.txt", "Storm hits the coast\n\nThe storm killed 12 people.");
        folder.File("corpus/two.txt", "");
        folder.File("corpus/articles.csv", "file,published\none.txt,13/02/24\n");

        var result = CommandLine.Run("run", "01-corpus", "--articles", folder.At("corpus"), "--browser", "none", "--out", folder.At("out"));

        Assert.Equal(0, result.Status);
        Assert.Equal(
            "rejected: two.txt: the file is empty; expected the text of an article; save it again or remove it.\n"
            + "articles.csv:2: published '13/02/24' is no date; expected yyyy-MM-dd, yyyy-MM or yyyy; "
            + "the date stays unknown until it is corrected.\n",
            result.Error);
    }

    private static string Notebook(params string[] cells) => JsonSerializer.Serialize(new
    {
        cells = cells.Select((source, index) => new
        {
            cell_type = "code",
            execution_count = (int?)null,
            id = $"cell-{index}",
            metadata = new { },
            outputs = Array.Empty<object>(),
            source,
        }),
        metadata = new { },
        nbformat = 4,
        nbformat_minor = 5,
    });
}
