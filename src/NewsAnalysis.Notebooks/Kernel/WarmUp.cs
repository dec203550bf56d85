using NewsAnalysis.Notebooks.Session.Editing;

namespace NewsAnalysis.Notebooks.Kernel;

/// <summary>Loads the compiler while the front end is still connecting, so that the first cell need not wait for it, and later the
/// completion.</summary>
public static class WarmUp
{
    // Touches what first cells touch: a declaration, a query, a table of rows.
    private const string Code = "var rows = new[] { 1 }.Select(n => new { Number = n }).ToList();\nrows";

    /// <summary>Runs a cell that nobody sees, in a session of its own; ends by itself and may be left alone.</summary>
    public static Task CompileAsync() => Task.Run(() => new CSharpSession(Path.GetTempPath()).ExecuteAsync(Code, "warm-up", new Nobody()));

    /// <summary>Completes a word that nobody typed; not while the first cell still wants the processor.</summary>
    public static Task CompleteAsync() =>
        Task.Run(() => new SessionEditor(new CSharpSession(Path.GetTempPath())).CompleteAsync("Console.", 8));

    private sealed class Nobody : ICellObserver
    {
        public void OnOutput(CellOutput output)
        {
        }
    }
}
