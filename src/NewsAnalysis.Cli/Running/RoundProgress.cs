namespace NewsAnalysis.Cli.Running;

/// <summary>
/// Tells of the first round of a watch as a run does, of later ones nothing but what is new: how far they are is nobody's question.
/// </summary>
/// <param name="first">The report of the first round.</param>
internal sealed class RoundProgress(ProgressReport first) : ProgressReport
{
    private readonly HashSet<string> _faults = new(StringComparer.Ordinal);
    private bool _isLater;

    /// <summary>The first round is over.</summary>
    public void BeLater() => _isLater = true;

    public override Task<T> WatchAsync<T>(Func<Task<T>> work) => _isLater ? work() : first.WatchAsync(work);

    public override void NotebookStarted(string name, int number, int of, int cells) =>
        Tell(() => first.NotebookStarted(name, number, of, cells));

    public override void CellStarted(int number, int of) => Tell(() => first.CellStarted(number, of));

    public override void ArticlesRead(int done, int of) => Tell(() => first.ArticlesRead(done, of));

    public override void FilesCompared(int done, int of) => Tell(() => first.FilesCompared(done, of));

    public override void NotebookEnded(string outcome) => Tell(() => first.NotebookEnded(outcome));

    public override void Line(string text) => Tell(() => first.Line(text));

    public override void Faults(IEnumerable<string> faults)
    {
        var now = faults.ToList();
        first.Faults(now.Where(fault => !_faults.Contains(fault)));
        // What is mended and comes again is new again.
        _faults.Clear();
        _faults.UnionWith(now);
    }

    private void Tell(Action tell)
    {
        if (!_isLater)
            tell();
    }
}
