namespace NewsAnalysis.Notebooks.Session.Editing;

/// <summary>Help while a cell of a session is written. One question at a time, and none while a cell runs.</summary>
/// <param name="session">Whose variables and types are offered.</param>
public sealed partial class SessionEditor(CSharpSession session)
{
    private static readonly Dictionary<string, string[]> Extensions = new(StringComparer.Ordinal)
    {
        ["#r"] = [".dll"],
        ["#load"] = [".csx", ".cs"],
        ["#!import"] = [".ipynb", ".csx", ".cs"],
    };

    private readonly SymbolCompletions _symbols = new();

    /// <summary>What can stand at the cursor.</summary>
    /// <param name="code">The cell as far as it is written.</param>
    /// <param name="position">The cursor, in UTF-16 units.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<CompletionList> CompleteAsync(string code, int position, CancellationToken cancellationToken = default) =>
        code.Length > SubmissionCompiler.MostCode ? new CompletionList(position, position, [])
        : Paths(code, position, session.Folder)
        ?? await _symbols.FindAsync(WithoutMagic(code), position, session.Compiler.Create, cancellationToken);

    /// <summary>The declaration and documentation of what stands at the cursor; null when nothing is known there.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="position">The cursor, in UTF-16 units.</param>
    public string? Inspect(string code, int position)
    {
        if (code.Length > SubmissionCompiler.MostCode)
            return null;
        var tree = SubmissionCompiler.Parse(WithoutMagic(code), "");
        return Inspection.Describe(tree, position, session.Compiler.Create(tree));
    }

    /// <summary>Whether the cell could run as it is.</summary>
    public static Completeness Check(string code)
    {
        if (code.Length > SubmissionCompiler.MostCode)
            return Completeness.Invalid;
        var tree = SubmissionCompiler.Parse(WithoutMagic(code), "");
        if (!SyntaxFactory.IsCompleteSubmission(tree))
            return Completeness.Incomplete;
        return tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error)
            ? Completeness.Invalid
            : Completeness.Complete;
    }

    private static string WithoutMagic(string code) => MagicLines.Read(code).Code;

    /// <summary>The candidates when the cursor is in a directive; null when it is in code.</summary>
    private static CompletionList? Paths(string code, int position, string folder)
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

/// <summary>Whether a cell could run as it is.</summary>
public enum Completeness
{
    /// <summary>It could.</summary>
    Complete,

    /// <summary>Something is still open.</summary>
    Incomplete,

    /// <summary>Nothing that follows can make it right.</summary>
    Invalid,
}
