using System.Text.RegularExpressions;

namespace NewsAnalysis.Cli.Tests;

/// <summary>What the pages in docs/ show is what the program says.</summary>
public sealed partial class DocumentsTests
{
    [Fact]
    public void HowAClaimIsRead_Blocks_AreWhatTheProgramSays()
    {
        using var folder = new TemporaryFolder();
        var said = "";
        var lines = 0;
        foreach (Match block in Blocks().Matches(File.ReadAllText(Path.Combine(CommandLine.Root, "docs", "how-a-claim-is-read.md"))))
        {
            var text = block.Groups["text"].Value;
            if (block.Groups["kind"].Value == "json")
                folder.File("two.jsonl", text);
            else if (block.Groups["kind"].Value == "sh")
                said = Said(text.Trim().Replace("two.jsonl", folder.At("two.jsonl"), StringComparison.Ordinal).Split(' ')[1..]);
            foreach (var line in block.Groups["kind"].Value == "text" ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [])
            {
                lines++;
                Assert.True(said.Split('\n').Any(other => Shows(other, line)), $"The page shows:\n{line}\nThe program says:\n{said}");
            }
        }

        Assert.True(lines >= 9, $"The page shows only {lines} lines.");
    }

    private static string Said(string[] arguments)
    {
        var result = CommandLine.Run(arguments);
        Assert.True(result.Status == 0, result.Error);
        return result.Output + result.Error;
    }

    // The parts between the marks of what is left out follow each other in the line.
    private static bool Shows(string line, string shown)
    {
        var at = 0;
        foreach (var part in shown.Split('…', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            at = line.IndexOf(part, at, StringComparison.Ordinal);
            if (at < 0)
                return false;
            at += part.Length;
        }

        return true;
    }

    [GeneratedRegex("""```(?<kind>[a-z]+)\n(?<text>[^`]*)```""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Blocks();
}
