using System.Text.Json;

namespace NewsAnalysis.Cli.Tests;

/// <summary>What the README says holds.</summary>
public sealed class ReadmeTests
{
    private const string Program = "dotnet run --project src/NewsAnalysis.Cli -c Release";

    private static readonly string Readme = File.ReadAllText(Path.Combine(CommandLine.Root, "README.md"));

    [Fact]
    public void Findings_AreTheAnswersOfTheStoredNotebooks()
    {
        // What changed has no answer of its own: it is stored with nothing to compare with.
        var answers = Directory.GetFiles(Path.Combine(CommandLine.Root, "notebooks"), "0*.ipynb")
            .Where(path => !path.EndsWith("05-what-changed.ipynb", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .SelectMany(Answer).ToList();

        Assert.True(answers.Count >= 12, $"Only {answers.Count} answers are stored.");
        Assert.All(answers, answer => Assert.Contains(answer, Readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Commands_OfTheReadme_Succeed()
    {
        using var folder = new TemporaryFolder();
        folder.File("my-articles/one.txt", "Storm hits the coast\n\nThe storm killed 12 people on Monday, officials said.");

        // 'review' serves until it is ended; its own tests start it.
        var commands = Readme.Split('\n')
            .Where(line => line.StartsWith(Program + " -- ", StringComparison.Ordinal)
                && !line.StartsWith(Program + " -- review ", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(commands);
        foreach (var command in commands)
        {
            var arguments = command[(Program.Length + 4)..].Split('#')[0].Trim()
                .Replace("my-articles", folder.At("my-articles"), StringComparison.Ordinal)
                .Replace("my-results", folder.At("my-results"), StringComparison.Ordinal);
            string[] words = arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            // The server speaks over the streams of its process.
            var result = words[0] == "serve" ? CommandLine.RunProcess(words) : CommandLine.Run(words);
            Assert.True(result.Status == 0, $"{command}\n{result.Output}{result.Error}");
        }
    }

    private static IEnumerable<string> Answer(string path)
    {
        using var notebook = JsonDocument.Parse(File.ReadAllText(path));
        return
        [
            .. from cell in notebook.RootElement.GetProperty("cells").EnumerateArray()
               where cell.GetProperty("metadata").TryGetProperty("tags", out var tags)
                   && tags.EnumerateArray().Any(tag => tag.GetString() == "findings")
               from output in cell.GetProperty("outputs").EnumerateArray()
               let text = output.GetProperty("data").GetProperty("text/plain")
               from line in (text.ValueKind == JsonValueKind.Array ? string.Concat(text.EnumerateArray().Select(part => part.GetString()))
                   : text.GetString()!).Split('\n')
               where line.StartsWith("- ", StringComparison.Ordinal)
               select line,
        ];
    }
}
