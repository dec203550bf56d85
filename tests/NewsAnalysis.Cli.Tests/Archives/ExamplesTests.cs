using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NewsAnalysis.Articles;
using NewsAnalysis.Cli.Archives;

namespace NewsAnalysis.Cli.Tests.Archives;

/// <summary>The scripts of examples/, run as their words say.</summary>
public sealed class ExamplesTests : IDisposable
{
    private static readonly string Examples = Path.Combine(CommandLine.Root, "examples");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Slurm_TwoTasksKilled_ResumesAndGivesWhatOneMachineGives()
    {
        SkipWithout("slurmctld", "slurmd", "munged", "sbatch");
        Assert.SkipUnless(Environment.UserName == "root", "munged and slurmd of the example are started by root.");
        var articles = Articles(3_000);
        var environment = new Dictionary<string, string>
        {
            ["SLURM_CONF"] = _folder.At("slurm", "slurm.conf"),
            // Of this process alone, so that two runs of the test never meet.
            ["SLURM_PORT"] = (20_000 + (Environment.ProcessId % 10_000 * 2)).ToString(CultureInfo.InvariantCulture),
        };
        var loopback = Path.Combine(Examples, "slurm", "loopback.sh");
        Run(environment, loopback, "start", _folder.At("slurm"));
        try
        {
            var submit = Path.Combine(Examples, "slurm", "submit.sh");
            var array = Run(environment, submit, articles, "4", _folder.At("work")).Split(' ')[0];
            Until(() => IsStarted(1) && IsStarted(2), "the first two tasks of the array have begun");
            Run(environment, "scancel", "--signal=KILL", "--full", $"{array}_1", $"{array}_2");
            Until(() => Run(environment, "squeue", "--noheader").Length == 0, "the jobs have ended");
            Assert.True(IsStarted(1) && IsStarted(2), "The two tasks were not killed at their work.");
            Assert.False(Directory.Exists(_folder.At("work", "merged")));

            Run(environment, submit, articles, "4", _folder.At("work"));
            Until(() => Run(environment, "squeue", "--noheader").Length == 0, "the jobs of the second time have ended");

            Assert.Equal(ShardTests.Bytes(OneMachine(articles)), ShardTests.Bytes(_folder.At("work", "merged")));
        }
        finally
        {
            Run(environment, loopback, "stop", _folder.At("slurm"));
        }
    }

    [Fact]
    public void Parallel_OverFourShards_GivesWhatOneMachineGives()
    {
        SkipWithout("parallel");
        var articles = Articles(60);

        Run([], Path.Combine(Examples, "parallel", "run.sh"), articles, "4", _folder.At("work"), "--all");

        Assert.Equal(ShardTests.Bytes(OneMachine(articles, all: true)), ShardTests.Bytes(_folder.At("work", "merged")));
    }

    /// <summary>Short articles, five of a story.</summary>
    private string Articles(int count) => _folder.File("articles.jsonl", string.Concat(Enumerable.Range(0, count).Select(number =>
    {
        var story = number / 5;
        var text = $"The flood of the Vor{story * 7919 % 9973} in Lud{story * 104_729 % 9967} killed {10 + (story % 7) + (number % 2)} "
            + $"people, the Mar{story} council said.";
        var published = $"2023-{1 + (story / 100):00}-{1 + (story % 28):00}";
        return JsonSerializer.Serialize(new { id = $"a{number}", text, published, outlet = $"Outlet {number % 7}" }) + "\n";
    })));

    private string OneMachine(string articles, bool all = false)
    {
        new ShardRun(new ArchiveOptions { Path = articles, Shard = new Shard(1, 1), All = all }, _folder.At("one"), TextWriter.Null)
            .Execute();
        MergeRun.Execute([_folder.At("one")], _folder.At("whole"), null);
        return _folder.At("whole");
    }

    private bool IsStarted(int shard) => Manifest.TryLoad(_folder.At("work", $"shard-{shard}")) is { State: "started" };

    private static void Until(Func<bool> done, string what)
    {
        for (var watch = Stopwatch.StartNew(); !done(); Thread.Sleep(200))
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(20), $"It is twenty minutes and not yet so: {what}.");
    }

    private static void SkipWithout(params string[] programs)
    {
        var folders = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator);
        var missing = programs.Where(program => !folders.Any(folder => File.Exists(Path.Combine(folder, program)))).ToList();
        Assert.SkipUnless(
            missing.Count == 0, $"Not installed: {string.Join(", ", missing)}; apt install slurmctld slurmd slurm-client munge parallel.");
    }

    private static string Run(Dictionary<string, string> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = CommandLine.Root
        };
        start.Environment["CLI"] = $"dotnet {Path.Combine(AppContext.BaseDirectory, "news-analysis.dll")}";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        // Daemons keep the standard output of what started them.
        start.RedirectStandardOutput = !arguments.Contains("start");
        using var process = Process.Start(start)!;
        var output = start.RedirectStandardOutput ? process.StandardOutput.ReadToEnd() : "";
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}");
        return output.Trim();
    }
}
