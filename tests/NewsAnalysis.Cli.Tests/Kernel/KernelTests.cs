using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Running;

namespace NewsAnalysis.Cli.Tests.Kernel;

/// <summary>The installed kernel, driven by Jupyter's own client.</summary>
public sealed class KernelTests(KernelFixture kernel) : IClassFixture<KernelFixture>
{
    [Theory]
    [InlineData("info")]
    [InlineData("execute")]
    [InlineData("silent")]
    [InlineData("error")]
    [InlineData("stop_on_error")]
    [InlineData("display")]
    [InlineData("complete")]
    [InlineData("inspect")]
    [InlineData("is_complete")]
    [InlineData("history")]
    [InlineData("comm")]
    [InlineData("stdin")]
    [InlineData("interrupt")]
    [InlineData("busy_loops_end")]
    [InlineData("two_clients")]
    [InlineData("thousand")]
    [InlineData("large_stream")]
    [InlineData("streams_as_written")]
    [InlineData("wrong_signature")]
    [InlineData("heartbeat")]
    [InlineData("restart")]
    [InlineData("shutdown")]
    [InlineData("no_orphan")]
    [InlineData("ipc")]
    [InlineData("loopback")]
    public void Kernel_WithJupytersClient_Passes(string check) => kernel.Check(check);

    [Fact]
    public void Install_WritesAKernelThatIsListed()
    {
        Assert.Equal(0, kernel.Installed.Status);
        var folder = Path.Combine(kernel.Prefix, "share", "jupyter", "kernels", ".net-csharp");
        Assert.All(["kernel.json", "logo-32x32.png", "logo-64x64.png", "logo-svg.svg"], file => Assert.True(File.Exists(Path.Combine(folder, file)), file));
        Assert.Contains($"* .net-csharp      .NET (C#)                {folder}", CommandLine.Run("kernel", "list", "--prefix", kernel.Prefix).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Uninstall_RemovesOwnAndLeavesOthers()
    {
        using var folder = new TemporaryFolder();
        folder.File("share/jupyter/kernels/news-csharp/kernel.json", "{\"display_name\": \"another\", \"argv\": []}");

        var refused = CommandLine.Run("kernel", "uninstall", "--prefix", folder.Path, "--name", "news-csharp");
        var taken = CommandLine.Run("kernel", "install", "--no-compile", "--prefix", folder.Path, "--name", "news-csharp");
        var missing = CommandLine.Run("kernel", "uninstall", "--prefix", folder.Path);

        var place = Path.Combine(folder.Path, "share", "jupyter", "kernels");
        Assert.Equal(2, refused.Status);
        Assert.Equal($"{place}/news-csharp: this kernel is another program's; remove it with 'jupyter kernelspec uninstall news-csharp'.", refused.Error.Trim());
        Assert.Equal(2, taken.Status);
        Assert.StartsWith($"{place}/news-csharp: another kernel has this name;", taken.Error, StringComparison.Ordinal);
        Assert.Equal($"{place}/.net-csharp: there is no such kernel; 'kernel list' shows those that are installed.", missing.Error.Trim());
    }

    [Fact]
    public void Notebooks_ExecutedByNbconvert_ShowWhatIsStored()
    {
        using var folder = new TemporaryFolder();
        var notebooks = Directory.GetFiles(Path.Combine(CommandLine.Root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal);
        foreach (var path in notebooks)
        {
            var result = kernel.Python(
                "-m", "nbconvert", "--to", "notebook", "--execute", path, "--output-dir", folder.Path, "--output", Path.GetFileName(path));
            Assert.True(result.Status == 0, result.Error);
            var differences = NotebookComparer.Compare(NotebookDocument.Load(path), NotebookDocument.Load(Path.Combine(folder.Path, Path.GetFileName(path))));
            Assert.True(differences.Count == 0, string.Join('\n', differences));
        }
    }
}
