namespace NewsAnalysis.Notebooks.Session;

/// <summary>Stands in for the process's standard input: what a cell reads is asked for through its observer.</summary>
internal sealed class InputRouter(TextReader original) : TextReader
{
    private static readonly Lock Gate = new();
    private static InputRouter? installed;

    private string rest = "";

    /// <summary>Puts the router in place.</summary>
    public static void Install()
    {
        lock (Gate)
        {
            if (installed is not null)
                return;
            installed = new InputRouter(Console.In);
            // Not wrapped by the console: its lock would keep others from reading while one waits.
            Console.SetIn(installed);
        }
    }

    public override string? ReadLine()
    {
        if (CellScope.Current is not { } cell)
            return original.ReadLine();
        if (rest.Length == 0)
            return cell.ReadLine();
        var line = rest.TrimEnd('\n');
        rest = "";
        return line;
    }

    public override int Peek() => Fill() ? rest[0] : -1;

    public override int Read()
    {
        if (CellScope.Current is null)
            return original.Read();
        if (!Fill())
            return -1;
        var next = rest[0];
        rest = rest[1..];
        return next;
    }

    private bool Fill()
    {
        if (rest.Length == 0 && CellScope.Current?.ReadLine() is { } line)
            rest = line + "\n";
        return rest.Length > 0;
    }
}
