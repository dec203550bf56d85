using System.Text.RegularExpressions;

namespace NewsAnalysis.Tests;

/// <summary>
/// Lines of C# are as wide as .editorconfig says; the text inside a raw string of several lines is data and may be wider.
/// </summary>
public sealed class SourceLinesTests
{
    private const int Widest = 140;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void Lines_OfTheSources_AreNoWiderThanTheEditorConfigSays(string folder)
    {
        var config = File.ReadAllText(Path.Combine(RepositoryFolder.Root, ".editorconfig"));
        Assert.Contains($"max_line_length = {Widest}", config, StringComparison.Ordinal);
        var wide =
            from file in Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, folder), "*.cs", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
            let path = Path.GetRelativePath(RepositoryFolder.Root, file).Replace('\\', '/')
            where !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules")
            from line in CodeLines(File.ReadAllLines(file))
            where line.Text.Length > Widest
            select $"{path}:{line.Number}: {line.Text.Length} characters; expected at most {Widest}; break the line";
        Assert.Empty(wide);
    }

    [Fact]
    public void CodeLines_OfARawString_AreThoseAroundIt()
    {
        string[] lines = ["var text = \"\"\"", "data", "    \"\"\";", "var other = \"\"\"one line\"\"\";", "code"];
        Assert.Equal([1, 3, 4, 5], CodeLines(lines).Select(line => line.Number));
    }

    private static IEnumerable<(int Number, string Text)> CodeLines(string[] lines)
    {
        var isData = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var turns = Regex.Count(lines[i], "\"{3,}") % 2 == 1;
            if (!isData || turns) yield return (i + 1, lines[i]);
            isData ^= turns;
        }
    }
}
