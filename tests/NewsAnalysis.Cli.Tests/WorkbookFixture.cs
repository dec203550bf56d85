namespace NewsAnalysis.Cli.Tests;

/// <summary>The workbook, run once over the seeds into a folder of its own.</summary>
public sealed class WorkbookFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public WorkbookFixture() => Result = CommandLine.Run("run", "-p", "gold=tests/NewsAnalysis.Tests/Gold", "--out", Out);

    /// <summary>Where the results are.</summary>
    public string Out => _folder.At("results");

    internal CommandResult Result { get; }

    public void Dispose() => _folder.Dispose();
}
