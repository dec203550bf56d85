namespace NewsAnalysis.Notebooks.Session;

/// <summary>Stands in for the process's console: what a cell writes goes to the cell, everything else to where it went before.</summary>
internal sealed class ConsoleRouter(string name, TextWriter original) : TextWriter
{
    private static readonly Lock Gate = new();
    private static TextWriter? InstalledOut;
    private static TextWriter? InstalledError;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Puts the routers in place, also when somebody has replaced them since.</summary>
    public static void Install()
    {
        lock (Gate)
        {
            if (!ReferenceEquals(Console.Out, InstalledOut))
            {
                Console.SetOut(new ConsoleRouter("stdout", Console.Out));
                InstalledOut = Console.Out;
            }
            if (!ReferenceEquals(Console.Error, InstalledError))
            {
                Console.SetError(new ConsoleRouter("stderr", Console.Error));
                InstalledError = Console.Error;
            }
        }
    }

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        if (CellScope.Current is { } cell)
            cell.Send(new StreamOutput(name, value));
        else
            original.Write(value);
    }

    // One write a line, and the same line break on every system.
    public override void WriteLine(string? value) => Write(value + "\n");

    public override void WriteLine() => Write("\n");

    public override void Flush() => original.Flush();
}
