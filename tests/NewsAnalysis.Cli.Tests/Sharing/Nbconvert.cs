using System.Diagnostics;

namespace NewsAnalysis.Cli.Tests.Sharing;

/// <summary>Jupyter's nbconvert, as Debian has it; tests are skipped where there is none.</summary>
internal static class Nbconvert
{
    // Debian's packages belong to Debian's interpreter, which need not be the first on the path.
    private const string Python = "/usr/bin/python3";

    /// <summary>Writes a page for each of the notebooks into the folder.</summary>
    public static void ToHtml(string folder, params IEnumerable<string> notebooks)
    {
        Assert.SkipUnless(File.Exists(Python) && Run("-c", "import nbconvert").Status == 0,
            "Python with nbconvert was not found (apt-get install python3-nbconvert).");
        var (status, error) = Run(["-m", "nbconvert", "--to", "html", "--output-dir", folder, .. notebooks]);
        Assert.True(status == 0, error);
    }

    private static (int Status, string Error) Run(params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Python, arguments)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = CommandLine.Root
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        output.GetAwaiter().GetResult();
        return (process.ExitCode, error);
    }
}
