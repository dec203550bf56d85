namespace NewsAnalysis.Notebooks.Session;

/// <summary>Stands in for the process's standard input: what a cell reads is asked for through its observer.</summary>
internal sealed class InputRouter(TextReader original) : TextReader
{
    private static readonly Lock Gate = new();
    private static InputRouter? Installed;

    private string _rest = "";

    /// <summary>Puts the router in place.</summary>
    public static void Install()
    {
        lock (Gate)
        {
            if (Installed is not null)
                return;
            Installed = new InputRouter(Console.In);
            // Not wrapped by the console: its lock would keep others from reading while one waits.
            Console.SetIn(Installed);
        }
    }

    public override string? ReadLine()
    {
        if (CellScope.Current is not { } cell)
            return original.ReadLine();
        if (_rest.Length == 0)
            return cell.ReadLine();
        var line = _rest.TrimEnd('\n');
        _rest = "";
        return line;
    }

    public override int Peek() => Fill() ? _rest[0] : -1;

    public override int Read()
    {
        if (CellScope.Current is null)
            return original.Read();
        if (!Fill())
            return -1;
        var next = _rest[0];
        _rest = _rest[1..];
        return next;
    }

    private bool Fill()
    {
        if (_rest.Length == 0 && CellScope.Current?.ReadLine() is { } line)
            _rest = line + "\n";
        return _rest.Length > 0;
    }
}
