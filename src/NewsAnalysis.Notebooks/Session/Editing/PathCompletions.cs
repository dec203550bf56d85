using System.Text.RegularExpressions;

namespace NewsAnalysis.Notebooks.Session.Editing;

/// <summary>Completes directives: the files of <c>#r</c> and <c>#load</c>, and the names of magic lines.</summary>
internal static partial class PathCompletions
{
    private static readonly Dictionary<string, string[]> Extensions = new(StringComparer.Ordinal)
    {
        ["#r"] = [".dll"],
        ["#load"] = [".csx", ".cs"],
        ["#!import"] = [".ipynb", ".csx", ".cs"],
    };

    /// <summary>The candidates when the cursor is in a directive; null when it is in code.</summary>
    public static CompletionList? Find(string code, int position, string folder)
    {
        var lineStart = position == 0 ? 0 : code.LastIndexOf('\n', position - 1) + 1;
        var line = code[lineStart..position];
        if (MagicStart().Match(line) is { Success: true } magic)
        {
            var typed = magic.Groups["name"];
            var items = MagicLines.Known.Where(name => name.StartsWith(typed.Value, StringComparison.Ordinal))
                .Select(name => new Completion(name, "magic", null));
            return new CompletionList(lineStart + typed.Index, position, [.. items]);
        }
        if (Directive().Match(line) is not { Success: true } directive)
            return null;
        var path = directive.Groups["path"].Value.Replace('\\', '/');
        var slash = path.LastIndexOf('/') + 1;
        var found = Files(Path.Combine(folder, path[..slash]), path[slash..], Extensions[directive.Groups["name"].Value]);
        return new CompletionList(position - (path.Length - slash), position, found);
    }

    private static List<Completion> Files(string folder, string typed, string[] extensions)
    {
        try
        {
            var there = new DirectoryInfo(folder);
            var folders = there.EnumerateDirectories(typed + "*").Select(item => new Completion(item.Name + "/", "path", null));
            var files = there.EnumerateFiles(typed + "*")
                .Where(item => extensions.Contains(item.Extension, StringComparer.OrdinalIgnoreCase))
                .Select(item => new Completion(item.Name, "path", null));
            return [.. folders.OrderBy(item => item.Text, StringComparer.Ordinal),
                .. files.OrderBy(item => item.Text, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    [GeneratedRegex("^\\s*(?<name>#r|#load|#!import)\\s+\"?(?<path>[^\"]*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Directive();

    [GeneratedRegex("^\\s*(?<name>#![A-Za-z]*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex MagicStart();
}
