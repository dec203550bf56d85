using NewsAnalysis.Notebooks.Session;
using NewsAnalysis.Notebooks.Session.Editing;

namespace NewsAnalysis.Notebooks.Kernel;

/// <summary>Loads the compiler while the front end is still connecting, so that the first cell and the first completion need not wait for it.</summary>
internal static class WarmUp
{
    // Touches what first cells touch: a declaration, a query, a table of rows.
    private const string Code = "var rows = new[] { 1 }.Select(n => new { Number = n }).ToList();\nrows";

    /// <summary>Runs a cell that nobody sees, in a session of its own.</summary>
    public static Task RunAsync() => Task.Run(async () =>
    {
        var session = new CSharpSession(Path.GetTempPath());
        await session.ExecuteAsync(Code, "warm-up", new Nobody());
        await new SessionEditor(session).CompleteAsync("rows.", 5);
    });

    private sealed class Nobody : ICellObserver
    {
        public void OnOutput(CellOutput output)
        {
        }
    }
}
