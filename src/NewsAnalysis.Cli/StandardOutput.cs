using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace NewsAnalysis.Cli;

/// <summary>Standard output and standard error as the commands write to them.</summary>
internal static class StandardOutput
{
    /// <summary>Shows what came from outside with its control characters escaped, on both streams: a file name must not set a terminal's
    /// title. The escapes are those of JSON, so that a string in it stays what it is.</summary>
    public static void Guard()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.SetOut(new EscapingWriter(Pipe() is { } pipe ? new StreamWriter(pipe) { AutoFlush = true } : Console.Out));
        Console.SetError(new EscapingWriter(Console.Error));
    }

    /// <summary>Where the commands write instead of to this process's own standard output, when another program runs them inside itself;
    /// null where none does.</summary>
    public static Stream? Instead { get; set; }

    /// <summary>Whether a person sees the output as it comes.</summary>
    public static bool IsTerminal => Instead is null && !Console.IsOutputRedirected;

    /// <summary>Standard output for results, line by line; into a pipe that nobody reads any more, writing fails.</summary>
    public static StreamWriter Writer() =>
        new(Instead ?? Pipe() ?? Console.OpenStandardOutput(), bufferSize: 1 << 16) { NewLine = "\n" };

    // The console's own stream passes over a closed pipe, and a long command would work on for nobody.
    private static FileStream? Pipe()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return null;
        try
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return stream.CanSeek ? null : stream;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}

/// <summary>A writer for people: control characters are shown and do nothing.</summary>
/// <param name="original">Where the text goes.</param>
internal sealed class EscapingWriter(TextWriter original) : TextWriter(CultureInfo.InvariantCulture)
{
    // Those of C0 and C1 but tab and line feed, and those that turn the direction of what follows.
    private static readonly SearchValues<char> Control = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code)
            .Where(character => char.IsControl(character) && character is not ('\t' or '\n')),
        .. Enumerable.Range(0x202A, 5).Concat(Enumerable.Range(0x2066, 4)).Select(code => (char)code),
    ]);

    /// <summary>Where the text goes.</summary>
    public TextWriter Original => original;

    public override Encoding Encoding => original.Encoding;

    /// <summary>The text with its control characters escaped.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Control))
            return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
            _ = Control.Contains(character) ? escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}")
                : escaped.Append(character);
        return escaped.ToString();
    }

    /// <summary>The same for what is one line, such as a file name.</summary>
    public static string Line(string text) => Escape(text).Replace("\n", "\\u000a", StringComparison.Ordinal);

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value) => original.Write(Escape(value ?? ""));

    public override void WriteLine() => original.WriteLine();

    public override void WriteLine(string? value) => original.WriteLine(Escape(value ?? ""));

    public override void Flush() => original.Flush();
}
