using System.Diagnostics;
using System.Globalization;

namespace NewsAnalysis.Cli.Tests;

/// <summary>Ctrl-C while a run is under way.</summary>
public sealed class InterruptTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public InterruptTests()
    {
        Write(0, 5);
        CommandLine.Cache.Value = _folder.At("cache");
        var result = CommandLine.Run("run", "01-corpus", "03-coverage-per-outlet", "--articles", _folder.At("corpus"), "--out",
            _folder.At("out"), "--browser", "none");
        Assert.True(result.Status == 0, result.Output + result.Error);
    }

    [Fact]
    public async Task Run_InterruptedWhileReading_LeavesTheLastGoodOutput()
    {
        // So many that they are still being read when the cache has its first file.
        Write(5, 4000);
        var before = Contents("out");
        var packs = Contents("cache");

        await Interrupt(_ => Directory.GetFiles(_folder.At("cache"), "*.tmp", SearchOption.AllDirectories).Length > 0);

        Assert.Equal(before, Contents("out"));
        Assert.Equal(packs, Contents("cache"));
    }

    [Fact]
    public async Task Run_InterruptedInTheSecondNotebook_LeavesTheLastGoodOutputAndNothingBeside()
    {
        Write(5, 10);
        var before = Contents("out");

        await Interrupt(line => line?.StartsWith("[2/", StringComparison.Ordinal) == true);

        Assert.Equal(before, Contents("out"));
        Assert.Equal(["cache", "corpus", "out"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName)
            .Order(StringComparer.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Begins the run again and interrupts it at a moment that its output or the folders tell.</summary>
    private async Task Interrupt(Func<string?, bool> isNow)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Ctrl-C is sent with kill.");
        }

        using var process = CommandLine.Start("run", "01-corpus", "03-coverage-per-outlet", "--articles", _folder.At("corpus"), "--out",
            _folder.At("out"), "--browser", "none");
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(20));
        string? last = null;
        var lines = Task.Run(
            async () =>
            {
                while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
                {
                    last = line;
                }
            },
            limit.Token);
        while (!isNow(last))
        {
            Assert.False(process.HasExited, $"The run ended before it could be interrupted; its last line: {last}");
            await Task.Delay(5, limit.Token);
        }

        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync(limit.Token);
        }

        await process.WaitForExitAsync(limit.Token);
        await lines;

        Assert.Equal(130, process.ExitCode);
    }

    private void Write(int from, int to)
    {
        for (var number = from; number < to; number++)
        {
            _folder.File(
                string.Create(CultureInfo.InvariantCulture, $"corpus/a{number:00000}.txt"),
                string.Create(CultureInfo.InvariantCulture, $"Storm day {number}\n\nThe storm killed {12 + number} people on the coast, "
                    + $"Jonas Feld of the Harbour Council said. Feld said {number + 3},000 homes lost power on Monday."));
        }
    }

    /// <summary>Every file below a folder with the hash of its bytes.</summary>
    private List<string> Contents(string name) =>
    [
        .. Directory.GetFiles(_folder.At(name), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => $"{path}: {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))}"),
    ];
}
