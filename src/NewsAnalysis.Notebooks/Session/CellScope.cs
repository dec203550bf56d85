namespace NewsAnalysis.Notebooks.Session;

/// <summary>
/// The cell that is running, known to every thread and task that it started. Once it is closed, what still runs inside it can
/// no longer give anything out.
/// </summary>
internal sealed class CellScope(ICellObserver observer, Func<string> nextDisplayId)
{
    private static readonly AsyncLocal<CellScope?> Ambient = new();
    private readonly Lock gate = new();
    private bool closed;

    public static CellScope? Current => Ambient.Value;

    public void Enter() => Ambient.Value = this;

    public string NextDisplayId() => nextDisplayId();

    public void Send(CellOutput output)
    {
        lock (gate)
        {
            if (!closed)
                observer.OnOutput(output);
        }
    }

    public void Close()
    {
        lock (gate)
            closed = true;
    }
}
