using NewsAnalysis.Notebooks.Session;

namespace NewsAnalysis.Notebooks.Kernel;

/// <summary>Loads the compiler while the front end is still connecting, so that the first cell need not wait for it.</summary>
internal static class WarmUp
{
    // Touches what first cells touch: a declaration, a query, a table of rows.
    private const string Code = "var rows = new[] { 1 }.Select(n => new { Number = n }).ToList();\nrows";

    /// <summary>Runs a cell that nobody sees, in a session of its own.</summary>
    public static Task RunAsync() => Task.Run(() => new CSharpSession(Path.GetTempPath()).ExecuteAsync(Code, "warm-up", new Nobody()));

    private sealed class Nobody : ICellObserver
    {
        public void OnOutput(CellOutput output)
        {
        }
    }
}
