using System.Diagnostics;
using System.Text;
using NewsAnalysis.Corrections;

namespace NewsAnalysis.Review.Tests;

/// <summary>A small corpus in a folder of its own, and the program to run on it.</summary>
public sealed class ReviewCorpus : IDisposable
{
    public const string One =
        "The ferry sank off Lowport on Monday. At least 40 people were killed, the coast guard said. Norland sent 12 boats.";
    public const string Two = "The ferry sank off Lowport on Monday. Officials said 30 people were killed. "
        + "The Norland crew rescued 75 passengers. The <b>deck</b> burned. A cook fed 9 dogs.";

    public ReviewCorpus()
    {
        Folder = Directory.CreateTempSubdirectory("review-").FullName;
        Write("one.txt", One);
        Write("two.txt", Two);
        Write("articles.csv", "file,outlet,published,event,title\none.txt,Alpha,2024-02-01,ferry,Ferry <one>\n"
            + "two.txt,Beta,2024-02-02,ferry,Ferry two\n");
        Write("actors.yaml", "- name: Norland\n  type: state\n- name: Coast Guard\n  type: organisation\n");
    }

    public string Folder { get; }

    public string Yaml => Path.Combine(Folder, CorrectionSet.FileName);

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);

    public Workbook Book() => Workbook.Open(Folder);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Starts the built program as a user does.</summary>
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = NewsAnalysis.Tests.RepositoryFolder.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "news-analysis.dll")))
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end; what it printed.</summary>
    public static async Task<(int Status, string Output)> Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }
}
