using System.Diagnostics;
using System.Globalization;

namespace NewsAnalysis.Cli.Tests;

/// <summary>Runs over the same or nearly the same articles.</summary>
public sealed class RunAgainTests : IDisposable
{
    private const string First =
        "Storm hits the coast\n\nThe storm killed 12 people and cut power to 4,000 homes on Monday, the coast guard said.";
    private const string Second =
        "Coast battered by storm\n\nThe storm on the coast killed 15 people, rescuers said. Some 4,000 homes lost power.";

    private readonly TemporaryFolder _folder = new();

    public RunAgainTests() => _folder.File("corpus/one.txt", First);

    [Fact]
    public void Run_ArticlesAddedOrAllKeptOrNone_GivesTheSameBytes()
    {
        // Without an actors.yaml, so that the names are suggested from old and new articles together.
        for (var number = 0; number < 8; number++)
        {
            _folder.File($"corpus/old-{number}.txt", $"Storm day {number}\n\nThe storm killed {12 + number} people on the coast, "
                + $"Jonas Feld of the Harbour Council said. Feld said {number + 3},000 homes lost power.");
        }

        _folder.File("corpus/articles.csv", "file,outlet\none.txt,Coast Courier\nold-1.txt,Coast Courier\nold-2.txt,Coast Courier\n"
            + "new-1.txt,Coast Courier\n");
        // For this test alone: others run beside it.
        CommandLine.Cache.Value = _folder.At("cache");
        Run("out");
        for (var number = 0; number < 3; number++)
        {
            _folder.File($"corpus/new-{number}.txt", $"Storm moves inland\n\nThe storm killed {20 + number} people, "
                + "Lena Marsk of the Inland Post said. Marsk thanked the Harbour Council.\n\nCoast Desk Live\n");
        }

        var grown = Run(CommandLine.RunProcess, "out");
        var cache = _folder.At("other");
        CommandLine.Cache.Value = cache;
        var cold = Run("cold");
        var packs = Files(cache);
        // Another process has nothing but the cache.
        var warm = Run(CommandLine.RunProcess, "warm");
        var without = Run("without", "--no-cache");

        Assert.Equal(grown, cold);
        Assert.Equal(cold, warm);
        Assert.Equal(cold, without);
        Assert.NotEmpty(packs);
        Assert.Equal(packs, Files(cache));
        Assert.Contains(grown, file => file.StartsWith("run.json: ", StringComparison.Ordinal));
    }

    private static List<string> Files(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Fact]
    public void Run_Since_AddsWhatChanged()
    {
        var before = CommandLine.Run("run", "01-corpus", "--articles", _folder.At("corpus"), "--browser", "none",
            "--out", _folder.At("before"));
        _folder.File("corpus/two.txt", Second);

        var result = CommandLine.Run("run", "01-corpus", "--articles", _folder.At("corpus"), "--browser", "none", "--out",
            _folder.At("after"), "--since", _folder.At("before"));

        Assert.True(before.Status == 0, before.Output + before.Error);
        Assert.True(result.Status == 0, result.Output + result.Error);
        Assert.Contains("1 article is new, 0 changed and 0 removed; there were 1 and are 2.",
            File.ReadAllText(_folder.At("after", "05-what-changed.ipynb")), StringComparison.Ordinal);
        Assert.Contains("two,new,", File.ReadAllText(_folder.At("after", "tables", "changed-articles.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_SinceAFolderWithoutRecord_SaysSoBeforeAnythingIsWritten()
    {
        var result = CommandLine.Run("run", "--articles", _folder.At("corpus"), "--out", _folder.At("out"),
            "--since", _folder.At("corpus"));

        Assert.Equal(2, result.Status);
        Assert.Equal(
            $"{_folder.At("corpus")}: the folder holds no run.json; expected the out folder of an earlier run; name another, "
                + "or run once without --since to have one to compare with later.\n",
            result.Error);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Fact]
    public void Run_WithoutSince_PassesTheComparisonOverAndSaysSo()
    {
        var notebooks =
            CommandLine.Run("run", "05-what-changed", "--articles", _folder.At("corpus"), "--browser", "none", "--out", _folder.At("out"));

        Assert.Equal(0, notebooks.Status);
        Assert.Contains("There is nothing to compare with: no earlier run was named.",
            File.ReadAllText(_folder.At("out", "05-what-changed.ipynb")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch_ArticleArrives_RunsAgainAndEndsOnInterrupt()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Ctrl-C is sent with kill.");
        }

        using var process = CommandLine.Start("watch", "01-corpus", "--articles", _folder.At("corpus"), "--out", _folder.At("out"));
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(20));
        await UntilWatching(process, limit.Token);
        _folder.File("corpus/two.txt", Second);
        // A further round says what is new and nothing else.
        Assert.StartsWith("new: two (", await process.StandardOutput.ReadLineAsync(limit.Token), StringComparison.Ordinal);

        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("two,", await File.ReadAllTextAsync(_folder.At("out", "tables", "articles.csv"), limit.Token),
            StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.At("out"), "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public void Watch_ResultsInTheWatchedFolder_AreRefused()
    {
        var result = CommandLine.Run("watch", "--articles", _folder.At("corpus"), "--out", _folder.At("corpus", "out"));

        Assert.Equal(2, result.Status);
        Assert.Contains("the results would go into the folder that is watched", result.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _folder.Dispose();
    }

    private static async Task UntilWatching(Process process, CancellationToken cancel)
    {
        while (await process.StandardOutput.ReadLineAsync(cancel) is { } line)
        {
            if (line.StartsWith("Watching ", StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail(await process.StandardError.ReadToEndAsync(cancel));
    }

    /// <summary>Every file of a run with the hash of its bytes.</summary>
    private List<string> Run(string name, params string[] options) => Run(CommandLine.Run, name, options);

    private List<string> Run(Func<string[], CommandResult> run, string name, params string[] options)
    {
        var result = run(["run", "01-corpus", "03-coverage-per-outlet", "04-figure-discrepancies", "--articles", _folder.At("corpus"),
            "--browser", "none", "--out", _folder.At(name), .. options]);
        Assert.True(result.Status == 0, result.Output + result.Error);
        return
        [
            .. Directory.GetFiles(_folder.At(name), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(path => $"{Path.GetRelativePath(_folder.At(name), path)}: "
                    + $"{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))}"),
        ];
    }
}
