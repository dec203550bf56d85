namespace NewsAnalysis.Notebooks.Session;

/// <summary>The cell that is running, known to every thread and task that it started. Once it is closed, what still runs inside it can no
/// longer give anything out.</summary>
internal sealed class CellScope(ICellObserver observer, Func<string> nextDisplayId, CancellationToken interruption)
{
    private static readonly AsyncLocal<CellScope?> Ambient = new();
    private readonly Lock _gate = new();
    private bool _closed;

    public static CellScope? Current => Ambient.Value;

    /// <summary>Cancelled when the cell is interrupted.</summary>
    public CancellationToken Interruption => interruption;

    public void ThrowIfInterrupted() => interruption.ThrowIfCancellationRequested();

    public void Enter() => Ambient.Value = this;

    public string NextDisplayId() => nextDisplayId();

    public string? ReadLine() => observer.ReadLine();

    public void Send(CellOutput output)
    {
        lock (_gate)
        {
            if (!_closed)
                observer.OnOutput(output);
        }
    }

    public void Close()
    {
        lock (_gate)
            _closed = true;
    }
}
