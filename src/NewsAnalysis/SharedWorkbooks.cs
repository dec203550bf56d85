namespace NewsAnalysis;

/// <summary>Opens each folder once: until it is disposed of, <see cref="Workbook.Open"/> gives the same workbook for the same arguments, so
/// that the notebooks of a run need not read the articles again and all of them see the same ones. It holds where it was begun and in what
/// is called from there.</summary>
public sealed class SharedWorkbooks : IDisposable
{
    private static readonly AsyncLocal<SharedWorkbooks?> Current = new();

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Workbook> _opened = new(StringComparer.Ordinal);
    private readonly SharedWorkbooks? _outer = Current.Value;
    private bool _isDisposed;

    private SharedWorkbooks()
    {
    }

    /// <summary>Begins to share.</summary>
    public static SharedWorkbooks Begin() => Current.Value = new SharedWorkbooks();

    /// <summary>The workbook that was opened with these arguments, or the one that is opened now.</summary>
    internal static Workbook Open(IEnumerable<string> arguments, Func<Workbook> open) =>
        Current.Value is { _isDisposed: false } shared ? shared.Find(string.Join('\0', arguments), open) : open();

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _opened.Clear();
        }

        Current.Value = _outer;
    }

    private Workbook Find(string key, Func<Workbook> open)
    {
        lock (_gate)
        {
            if (_opened.TryGetValue(key, out var known))
                return known;
        }

        // Opening takes long and may be given up; nobody waits for it here.
        var opened = open();
        lock (_gate)
            return _isDisposed ? opened : _opened[key] = opened;
    }
}
