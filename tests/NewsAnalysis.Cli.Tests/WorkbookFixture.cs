[assembly: AssemblyFixture(typeof(NewsAnalysis.Cli.Tests.WorkbookFixture))]

namespace NewsAnalysis.Cli.Tests;

/// <summary>
/// The workbook, run once over the seeds into a folder of its own, for all tests that ask for it; they only read there.
/// The run is checked against what is stored in notebooks/ too, which writes the same files and costs little.
/// </summary>
public sealed class WorkbookFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<CommandResult> _result;

    public WorkbookFixture() =>
        _result = new(() => CommandLine.Run("run", "--check", "-p", "gold=tests/NewsAnalysis.Tests/Gold", "--out", _folder.At("results")));

    /// <summary>Where the results are.</summary>
    public string Out
    {
        get
        {
            _ = Result;
            return _folder.At("results");
        }
    }

    internal CommandResult Result => _result.Value;

    public void Dispose() => _folder.Dispose();
}
