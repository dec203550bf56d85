using System.Diagnostics;
using System.IO.Compression;

namespace NewsAnalysis.Cli.Tests;

public sealed class PackageTests
{
    [Fact]
    public void Pack_Library_HoldsReadmeNoticesDocumentationAndSymbols()
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo("dotnet",
            ["pack", Path.Combine("src", "NewsAnalysis"), "--no-build", "-c", "Release", "-o", folder.At("packages"), "-v", "quiet"])
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
}
