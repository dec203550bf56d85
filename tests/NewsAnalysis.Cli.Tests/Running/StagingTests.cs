using System.Diagnostics;
using System.Globalization;
using NewsAnalysis.Cli.Running;

namespace NewsAnalysis.Cli.Tests.Running;

/// <summary>Results come to their place as a whole, and what a user keeps there stays.</summary>
public sealed class StagingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Commit_FolderWithOtherFiles_KeepsThemAndWhatCameMeanwhile()
    {
        _folder.File("out/mine.txt", "mine");
        _folder.File("out/sub/edited.txt", "before");
        _folder.File("out/page.html", "old");
        _folder.File("out/stale.html", "old");
        using (var staging = await Begin())
        {
            File.Delete(Path.Combine(staging.Folder, "stale.html"));
            Replace(Path.Combine(staging.Folder, "page.html"), "new");
            Assert.Equal("old", File.ReadAllText(_folder.At("out", "page.html")));
            _folder.File("out/late.txt", "late");
            Replace(_folder.At("out", "sub", "edited.txt"), "edited");

            staging.Commit();
        }

        Assert.Equal(["late.txt late", "mine.txt mine", "page.html new", "sub/edited.txt edited"], Contents());
        Assert.Equal(["out"], Entries());
    }

    [Fact]
    public async Task WriteIntoAFile_BeforeCommit_DoesNotShow()
    {
        _folder.File("out/page.html", "old");
        using var staging = await Begin();

        File.WriteAllText(Path.Combine(staging.Folder, "page.html"), "new");
        Assert.Equal(["page.html old"], Contents());
        staging.Commit();

        Assert.Equal(["page.html new"], Contents());
    }

    [Fact]
    public async Task Commit_FileThatSomebodyWrites_GoesOnWhereItIsRead()
    {
        var path = _folder.File("out/log.txt", "begun");
        await using (var log = new StreamWriter(path, append: true))
        {
            using (var staging = await Begin())
                staging.Commit();
            await log.WriteAsync(", ended");
        }

        Assert.Equal(["log.txt begun, ended"], Contents());
    }

    [Fact]
    public async Task Commit_LinksAndPipes_StayWhatTheyAre()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        _folder.File("elsewhere/far.txt", "far");
        _folder.File("out/mine.txt", "mine");
        Directory.CreateSymbolicLink(_folder.At("out", "link"), _folder.At("elsewhere"));
        using (var pipe = Process.Start("mkfifo", [_folder.At("out", "pipe")]))
            await pipe.WaitForExitAsync();

        using (var staging = await Begin())
            staging.Commit();

        Assert.Equal(_folder.At("elsewhere"), new DirectoryInfo(_folder.At("out", "link")).LinkTarget);
        Assert.True(File.Exists(_folder.At("out", "pipe")));
        Assert.Equal("far", File.ReadAllText(_folder.At("elsewhere", "far.txt")));
    }

    [Fact]
    public async Task Dispose_WithoutCommit_LeavesTheFolderAsItWas()
    {
        _folder.File("out/page.html", "old");
        using (var staging = await Begin())
            Replace(Path.Combine(staging.Folder, "page.html"), "new");

        Assert.Equal(["page.html old"], Contents());
        Assert.Equal(["out"], Entries());
    }

    [Theory]
    [InlineData(".out.new")]
    [InlineData(".out.old")]
    public async Task Begin_LeftOversOfAKilledRun_AreRemoved(string left)
    {
        _folder.File("out/page.html", "old");
        _folder.File(left + "/half.html", "half");
        _folder.File(".out.lock", "");

        using (var staging = await Begin())
            staging.Commit();

        Assert.Equal(["page.html old"], Contents());
        Assert.Equal(["out"], Entries());
    }

    [Fact]
    public async Task WithPlace_FoldersOfSuchNames_ChangesItsOwnAlone()
    {
        var place = _folder.At(".mine.new", "out");
        string beside;
        using (var staging = await Staging.BeginAsync(place, line => Assert.Fail(line), default))
            beside = staging.Folder;

        Assert.NotEqual(place, beside);
        Assert.Equal($"No room for '{place}/page.html' of '/.other.new/out'.",
            Staging.WithPlace($"No room for '{beside}/page.html' of '/.other.new/out'."));
    }

    [Fact]
    public async Task Begin_KilledBetweenTheTwoRenames_PutsTheOldBack()
    {
        _folder.File(".out.old/page.html", "old");
        _folder.File(".out.new/page.html", "new");

        (await Begin()).Dispose();

        Assert.Equal(["page.html old"], Contents());
    }

    [Fact]
    public async Task Begin_AnotherIsAtIt_WaitsAndBeginsWithItsResults()
    {
        var said = new List<string>();
        var first = await Begin();
        var second = Staging.BeginAsync(_folder.At("out"), said.Add, default);
        await Task.Delay(300);
        Assert.False(second.IsCompleted);
        File.WriteAllText(Path.Combine(first.Folder, "page.html"), "first");

        first.Commit();
        first.Dispose();
        using var staging = await second;

        Assert.Equal("first", File.ReadAllText(Path.Combine(staging.Folder, "page.html")));
        Assert.Equal([$"{_folder.At("out")}: another run is writing there; waiting for its end."], said);
    }

    [Fact]
    public async Task Run_KilledAtAnyMoment_LeavesTheOldOrTheNew()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Ctrl-C is sent with kill.");
        const int Moments = 30;
        var notebook = _folder.File(
            "many.ipynb", """{"cells":[{"cell_type":"code","metadata":{},"execution_count":null,"outputs":[],"source":"for (var i = 0; """
                + """i < 40; i++) File.WriteAllText($\"{i}.txt\", """
                + """File.ReadAllText(\"../number\"));"}],"metadata":{},"nbformat":4,"nbformat_minor":5}""");
        var random = new Random(22);
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, Run(notebook, 0).Status);
        var takes = watch.Elapsed;
        for (var moment = 1; moment <= Moments && watch.Elapsed < TimeSpan.FromSeconds(25); moment++)
        {
            _folder.File("number", moment.ToString(CultureInfo.InvariantCulture));
            using var process = CommandLine.Start("run", notebook, "--out", _folder.At("out"), "--browser", "none");
            await Task.Delay(takes * (0.4 + (0.7 * random.NextDouble())));
            using (var kill =
                Process.Start("kill", [moment % 3 == 0 ? "-INT" : "-KILL", process.Id.ToString(CultureInfo.InvariantCulture)]))
                await kill.WaitForExitAsync();
            await process.WaitForExitAsync();

            Assert.Single(Directory.GetFiles(_folder.At("out"), "*.txt").Select(File.ReadAllText).Distinct(StringComparer.Ordinal));
            Assert.Equal(40, Directory.GetFiles(_folder.At("out"), "*.txt").Length);
        }

        Assert.Equal(0, Run(notebook, 99).Status);
        Assert.Equal(["many.ipynb", "number", "out"], Entries());
    }

    private CommandResult Run(string notebook, int number)
    {
        _folder.File("number", number.ToString(CultureInfo.InvariantCulture));
        return CommandLine.Run("run", notebook, "--out", _folder.At("out"), "--browser", "none");
    }

    private Task<Staging> Begin() => Staging.BeginAsync(_folder.At("out"), line => Assert.Fail(line), default);

    // As programs save: another file takes the place.
    private static void Replace(string path, string text)
    {
        File.WriteAllText(path + ".tmp", text);
        File.Move(path + ".tmp", path, overwrite: true);
    }

    private List<string> Contents() =>
    [
        .. Directory.GetFiles(_folder.At("out"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(_folder.At("out"), file).Replace('\\', '/')} {File.ReadAllText(file)}"),
    ];

    private IEnumerable<string?> Entries() =>
        Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
