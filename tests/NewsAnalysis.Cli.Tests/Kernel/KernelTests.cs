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
    [InlineData("hundreds")]
    [InlineData("large_stream")]
    [InlineData("streams_as_written")]
    [InlineData("wrong_signature")]
    [InlineData("heartbeat")]
    [InlineData("restart")]
    [InlineData("shutdown")]
    [InlineData("no_orphan")]
    [InlineData("ipc")]
    [InlineData("loopback")]
    [InlineData("other_threads")]
    [InlineData("recursion")]
    [InlineData("taken_pool")]
    [InlineData("exit")]
    [InlineData("fall")]
    [InlineData("memory")]
    [InlineData("large")]
    [InlineData("orphan_without_name")]
    public void Kernel_WithJupytersClient_Passes(string check) => kernel.Check(check);

    [Theory]
    [InlineData("{\"signature_scheme\": 5}", "signature_scheme 5 is unknown; expected \"hmac-sha256\".")]
    [InlineData("", "no JSON object; expected a Jupyter connection file.")]
    [InlineData("PORT", "cannot be listened on")]
    public void Start_ConnectionFileThatCannotBeUsed_IsALine(string json, string message)
    {
        using var folder = new TemporaryFolder();
        using var busy = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        busy.Start();
        var port = ((System.Net.IPEndPoint)busy.LocalEndpoint).Port;
        var file = folder.File("connection.json", json != "PORT" ? json : $"{{\"shell_port\": {port}, \"control_port\": {port}, "
            + $"\"iopub_port\": {port}, \"stdin_port\": {port}, \"hb_port\": {port}, \"key\": \"k\"}}");

        var result = CommandLine.RunProcess("kernel", "start", file);

        Assert.Equal(2, result.Status);
        Assert.Contains(message, Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void Install_WritesAKernelThatIsListed()
    {
        Assert.Equal(0, kernel.Installed.Status);
        var folder = Path.Combine(kernel.Prefix, "share", "jupyter", "kernels", ".net-csharp");
        Assert.All(["kernel.json", "logo-32x32.png", "logo-64x64.png", "logo-svg.svg"],
            file => Assert.True(File.Exists(Path.Combine(folder, file)), file));
        Assert.Contains($"* .net-csharp      .NET (C#)                {folder}",
            CommandLine.Run("kernel", "list", "--prefix", kernel.Prefix).Output, StringComparison.Ordinal);
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
        Assert.Equal($"{place}/news-csharp: this kernel is another program's; remove it with 'jupyter kernelspec uninstall news-csharp'.",
            refused.Error.Trim());
        Assert.Equal(2, taken.Status);
        Assert.StartsWith($"{place}/news-csharp: another kernel has this name;", taken.Error, StringComparison.Ordinal);
        Assert.Equal($"{place}/.net-csharp: there is no such kernel; 'kernel list' shows those that are installed.", missing.Error.Trim());
    }

    /// <summary>
    /// Two notebooks, one of charts and one of tables: what their cells give is the runner's, which 'run --check' compares for all.
    /// </summary>
    [Fact]
    public void Notebooks_ExecutedByNbconvert_ShowWhatIsStored()
    {
        using var folder = new TemporaryFolder();
        string[] notebooks = [.. new[] { "03-coverage-per-outlet.ipynb", "04-figure-discrepancies.ipynb" }
            .Select(name => Path.Combine(CommandLine.Root, "notebooks", name))];

        var result = kernel.Python(["-m", "nbconvert", "--to", "notebook", "--execute", .. notebooks, "--output-dir", folder.Path]);

        Assert.True(result.Status == 0, result.Error);
        Assert.All(notebooks, path =>
            Assert.Empty(NotebookComparer.Compare(NotebookDocument.Load(path), NotebookDocument.Load(folder.At(Path.GetFileName(path))))));
    }
}
