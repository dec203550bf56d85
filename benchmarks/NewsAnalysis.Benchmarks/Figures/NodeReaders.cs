using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NewsAnalysis.Benchmarks.Figures;

/// <summary>The npm packages that are compared with, timed inside Node over the same texts; nothing, and a line that says so, where they are missing.</summary>
internal static class NodeReaders
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Figures");

    /// <summary>Name, number of things found and seconds of the best round for each reader.</summary>
    public static IReadOnlyList<(string Name, int Found, double Seconds)> Time(IEnumerable<string> texts, int rounds, TextWriter output)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")) && Run("npm", "ci") is null)
        {
            output.WriteLine("npm packages: could not be installed (npm ci); left out.");
            return [];
        }

        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, string.Join('\f', texts), new UTF8Encoding(false));
            if (Run("node", "time-readers.js", file, rounds.ToString(CultureInfo.InvariantCulture)) is { } printed)
                return [.. printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];
            output.WriteLine("node: not found, or the readers failed; left out.");
            return [];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static (string, int, double) Read(string line)
    {
        var words = line.Split(' ');
        return (words[0], int.Parse(words[1], CultureInfo.InvariantCulture), double.Parse(words[2], CultureInfo.InvariantCulture));
    }

    private static string? Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, UseShellExecute = false, RedirectStandardOutput = true };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
