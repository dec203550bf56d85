using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NewsAnalysis.Benchmarks;

/// <summary>Runs the tools that are compared with; each gives null and says so where it is missing.</summary>
internal static class OtherTools
{
    /// <summary>pyahocorasick over the same names and texts, timed inside Python.</summary>
    public static (long Found, double Seconds)? PyAhoCorasick(string names, string texts, int rounds, TextWriter output)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "ahocorasick_match.py");
        // Debian's packages belong to Debian's interpreter, which need not be the first on the path.
        foreach (var python in new[] { "/usr/bin/python3", "python3" })
        {
            if (Run(python, [script, names, texts, rounds.ToString(CultureInfo.InvariantCulture)]) is (0, { } printed))
            {
                var parts = printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                return (long.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
            }
        }

        output.WriteLine("pyahocorasick: not found (Debian: apt install python3-ahocorasick); left out.");
        return null;
    }

    /// <summary>ripgrep, <c>rg -o -w -F -f names</c>, on one thread, with the file in the page cache; its start is part of the time.</summary>
    public static (long Found, double Seconds)? RipGrep(string names, string texts, int rounds, TextWriter output)
    {
        var (best, found) = (double.MaxValue, 0L);
        for (var i = 0; i < rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            if (Run("rg", ["-o", "-w", "-F", "--no-filename", "--threads", "1", "-f", names, texts], countLines: true) is not (0 or 1, { } lines))
            {
                output.WriteLine("rg: not found (Debian: apt install ripgrep); left out.");
                return null;
            }

            best = Math.Min(best, watch.Elapsed.TotalSeconds);
            found = long.Parse(lines, CultureInfo.InvariantCulture);
        }

        return (found, best);
    }

    private static (int Status, string Output)? Run(string program, string[] arguments, bool countLines = false)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var output = countLines ? CountLines(process.StandardOutput.BaseStream).ToString(CultureInfo.InvariantCulture) : process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static long CountLines(Stream stream)
    {
        var (buffer, lines) = (new byte[1 << 16], 0L);
        for (int read; (read = stream.Read(buffer)) > 0;)
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
        return lines;
    }
}
