using System.Text.Json;

namespace NewsAnalysis.Cli.Tests.Sharing;

public sealed class ExportTests(WorkbookFixture workbook)
{
    [Fact]
    public void Export_TablesAndMethods_WritesDictionaryJsonLinesAndCitations()
    {
        using var folder = new TemporaryFolder();

        var result = CommandLine.Run("export", workbook.Out, "--tables", "--methods", "--to", folder.Path);

        Assert.True(result.Status == 0, result.Output + result.Error);
        Assert.Equal(File.ReadAllText(Path.Combine(workbook.Out, "tables", "claims.csv")),
            File.ReadAllText(folder.At("tables", "claims.csv")));
        var claims = File.ReadAllLines(folder.At("tables", "claims.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(45, claims.Count);
        Assert.All(claims, claim => Assert.Equal(JsonValueKind.Number, claim.GetProperty("start").ValueKind));
        Assert.Contains("claims,Claim ledger,figure,text,The claim's own words; † where a person corrected what is read in them.",
            File.ReadAllText(folder.At("tables", "data-dictionary.csv")), StringComparison.Ordinal);
        Assert.Equal(46, File.ReadAllLines(folder.At("tables", "citations.csv")).Count(line => line.Length > 0));
        Assert.True(File.Exists(folder.At("tables", "tables.xlsx")));
        Assert.Contains("coverage-per-outlet,Coverage per outlet,first,date,", File.ReadAllText(folder.At("tables", "data-dictionary.csv")),
            StringComparison.Ordinal);
        Assert.Contains("45 are claims", File.ReadAllText(folder.At("methods.md")), StringComparison.Ordinal);
        Assert.Matches("texts\\): `[0-9a-f]{64}`", File.ReadAllText(folder.At("methods.md")));
        Assert.Contains("| 04-figure-discrepancies | vague | `literal` |", File.ReadAllText(folder.At("methods.md")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Export_PagesAndFigures_AreTheSameTwice()
    {
        Assert.SkipWhen(NewsAnalysis.Notebooks.Pictures.BrowserFinder.Find() is null, "No browser was found.");
        using var folder = new TemporaryFolder();
        // A notebook with charts and the index: printing takes seconds a page, and all go the same way.
        Directory.CreateDirectory(folder.At("site"));
        foreach (var name in new[] { "03-coverage-per-outlet.ipynb", "03-coverage-per-outlet.html", "index.html" })
            File.Copy(Path.Combine(workbook.Out, name), folder.At("site", name));

        var first = CommandLine.Run("export", folder.At("site"), "--pdf", "--figures", "--to", folder.At("a"));
        var second = CommandLine.Run("export", folder.At("site"), "--pdf", "--figures", "--to", folder.At("b"));

        Assert.True(first.Status == 0 && second.Status == 0, first.Error + second.Error);
        var files = Directory.GetFiles(folder.At("a"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.At("a"), file)).ToList();
        Assert.Equal(2, files.Count(file => file.EndsWith(".pdf", StringComparison.Ordinal)));
        Assert.Equal([4, 4, 4], new[] { ".png", ".svg", ".json" }
            .Select(kind => files.Count(file => file.EndsWith(kind, StringComparison.Ordinal))));
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(folder.At("a", file)), File.ReadAllBytes(folder.At("b", file))));
        Assert.All(files.Where(file => file.EndsWith(".pdf", StringComparison.Ordinal)),
            file => Assert.StartsWith("%PDF-", File.ReadAllText(folder.At("a", file)), StringComparison.Ordinal));
    }

    [Fact]
    public void Export_FolderWithoutARun_SaysWhatToDo()
    {
        using var folder = new TemporaryFolder();

        var result = CommandLine.Run("export", folder.Path, "--tables");

        Assert.Equal(2, result.Status);
        Assert.Equal($"{folder.Path}: found no executed notebook; expected the folder of a run; run the workbook first, "
            + "or name its folder.\n", result.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Run_WithoutABrowser_SaysSoInOneLineAndGoesOn()
    {
        using var folder = new TemporaryFolder();

        var named = CommandLine.Run("run", "01-corpus", "--browser", folder.At("no such browser"), "--out", folder.At("out"));
        Assert.Equal(2, named.Status);
        Assert.Contains("there is no such program", named.Error, StringComparison.Ordinal);

        var off = CommandLine.Run("run", "90-extraction-quality", "--browser", "none", "--out", folder.At("out"));
        Assert.True(off.Status == 0, off.Error);
        Assert.DoesNotContain("image/png", File.ReadAllText(folder.At("out", "90-extraction-quality.ipynb")), StringComparison.Ordinal);

        var wrong = CommandLine.Run("run", "90-extraction-quality", "--browser", "/bin/false", "--out", folder.At("out"));
        Assert.SkipUnless(File.Exists("/bin/false"), "There is no /bin/false here.");
        Assert.True(wrong.Status == 0, wrong.Error);
        Assert.Single(wrong.Lines,
            line => line.StartsWith("Charts were saved without pictures: /bin/false: the browser did not start", StringComparison.Ordinal));
    }
}
