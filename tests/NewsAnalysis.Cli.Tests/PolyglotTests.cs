using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace NewsAnalysis.Cli.Tests;

/// <summary>What does not build on every feed stays apart: the rest neither needs nor restores it.</summary>
public sealed partial class PolyglotTests
{
    private const string Notebook = "10-data-frames-and-plotly-net";
    private static readonly string[] Packages =
        ["Microsoft.Data.Analysis", "Microsoft.DotNet.Interactive", "Microsoft.DotNet.Interactive.CSharp", "Plotly.NET", "Plotly.NET.CSharp", "Plotly.NET.Interactive"];

    [Fact]
    public void AnalysisSolution_Projects_ReferenceNoneOfThePackages()
    {
        var projects = ProjectPath().Matches(File.ReadAllText(Path.Combine(CommandLine.Root, "Analysis.sln"))).Select(match => match.Groups["path"].Value.Replace('\\', '/')).ToList();

        Assert.NotEmpty(projects);
        Assert.DoesNotContain(projects, project => project.Contains("Polyglot", StringComparison.Ordinal));
        Assert.All(projects, project => Assert.All(Packages, package =>
            Assert.DoesNotContain($"\"{package}\"", File.ReadAllText(Path.Combine(CommandLine.Root, project)), StringComparison.Ordinal)));
    }

    [Fact]
    public void PolyglotSolution_HoldsEveryProjectOfAnalysisSolution()
    {
        var polyglot = File.ReadAllText(Path.Combine(CommandLine.Root, "src", "NewsAnalysis.Polyglot", "Analysis.Polyglot.sln"));

        Assert.All(
            ProjectPath().Matches(File.ReadAllText(Path.Combine(CommandLine.Root, "Analysis.sln"))).Select(match => match.Groups["path"].Value.Split('\\')[^1]),
            project => Assert.Contains($"\\{project}\"", polyglot, StringComparison.Ordinal));
    }

    [Fact]
    public void Run_NotebookOfTheOptionalLibrary_RunsOrSaysWhichPackagesTheFeedLacks()
    {
        using var folder = new TemporaryFolder();

        var result = CommandLine.Run("run", Notebook, "--out", folder.At("out"));

        if (result.Status == 0)
        {
            Assert.True(File.Exists(folder.At("out", Notebook + ".html")));
            return;
        }

        Assert.Equal(2, result.Status);
        Assert.Matches(
            $"^{Notebook}\\.ipynb: NewsAnalysis\\.Polyglot cannot be built here: the package feed lacks (?:(?:{string.Join('|', Packages.Select(Regex.Escape))})(?:, |\\. ))+Where that changes, "
            + "'dotnet build src/NewsAnalysis\\.Polyglot/NewsAnalysis\\.Polyglot\\.csproj -c Release' builds it\\.\n$",
            result.Error);
        Assert.False(Directory.Exists(folder.At("out")));
    }

    [Fact]
    public void Pack_Library_HoldsReadmeNoticesDocumentationAndSymbols()
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo("dotnet", ["pack", Path.Combine("src", "NewsAnalysis"), "-c", "Release", "-o", folder.At("packages"), "-v", "quiet"])
        {
            WorkingDirectory = CommandLine.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.True(process.ExitCode == 0, output);
        using var package = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(folder.At("packages"), "NewsAnalysis.*.nupkg")));
        string[] expected = ["README.md", "THIRD-PARTY-NOTICES.md", "lib/net10.0/NewsAnalysis.dll", "lib/net10.0/NewsAnalysis.xml"];
        Assert.All(expected, name => Assert.NotNull(package.GetEntry(name)));
        Assert.Single(Directory.GetFiles(folder.At("packages"), "NewsAnalysis.*.snupkg"));
    }

    [GeneratedRegex("\"(?<path>[^\"]+\\.csproj)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ProjectPath();
}
