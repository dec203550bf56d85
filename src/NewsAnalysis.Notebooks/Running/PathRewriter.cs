namespace NewsAnalysis.Notebooks.Running;

/// <summary>Makes a notebook from one folder run in another: relative paths in <c>#r</c>, <c>#load</c>, <c>#!import</c> and in the defaults
/// of the parameters (those that start with <c>./</c> or <c>../</c>) are rewritten to lead to the same files.</summary>
public static partial class PathRewriter
{
    /// <summary>A copy of the document whose paths resolve from the other folder.</summary>
    /// <param name="document">Is left alone.</param>
    /// <param name="from">The folder its paths resolve from now.</param>
    /// <param name="to">The folder they shall resolve from.</param>
    public static NotebookDocument Rewrite(NotebookDocument document, string from, string to)
    {
        var copy = document.Clone();
        if (string.Equals(Path.GetFullPath(from), Path.GetFullPath(to), StringComparison.Ordinal))
            return copy;
        var parameters = ParametersCell.Find(copy);
        foreach (var (index, cell) in copy.Cells.Index().Where(pair => pair.Item.Kind == CellKind.Code))
        {
            var isParameters = index == parameters || ParametersCell.IsInjected(cell);
            var source = cell.Source;
            var rewritten = Rewrite(source, isParameters, path => Rebase(path, from, to));
            if (!string.Equals(source, rewritten, StringComparison.Ordinal))
                cell.Source = rewritten;
        }
        return copy;
    }

    /// <summary>A script whose <c>#r</c> and <c>#load</c> lead from another folder to the same files.</summary>
    public static string Rewrite(string script, string from, string to) =>
        Rewrite(script, isParameters: false, path => Rebase(path, from, to));

    /// <summary>A cell whose parameters lead into a folder that stands beside the one they led into and in its place.</summary>
    /// <param name="source">The cell; its paths resolve from either folder.</param>
    /// <param name="folder">The folder that they lead into.</param>
    /// <param name="instead">The folder in its place.</param>
    public static string Redirect(string source, string folder, string instead) => Rewrite(source, isParameters: true, path =>
        Path.GetFullPath(Path.Combine(instead, path)) is var full && (full + '/').StartsWith(folder + '/', StringComparison.Ordinal)
            ? "." + full[folder.Length..] : path);

    /// <summary>The paths that a cell imports with <c>#!import</c>, in order.</summary>
    public static IEnumerable<string> Imported(string source) => Import().Matches(source).Select(import => import.Groups["path"].Value);

    /// <summary>The path relative to another folder, with <c>/</c>; absolute when the two lie on different drives.</summary>
    public static string Rebase(string path, string from, string to)
    {
        var plain = Path.GetFullPath(Path.Combine(from, path));
        // A backslash parts folders in what was written on Windows; elsewhere a name may have one.
        var full = Path.Exists(plain) ? plain : Path.GetFullPath(Path.Combine(from, path.Replace('\\', '/')));
        var relative = OperatingSystem.IsWindows() ? Path.GetRelativePath(to, full).Replace('\\', '/') : Path.GetRelativePath(to, full);
        if (Path.IsPathRooted(relative) || relative.StartsWith("../", StringComparison.Ordinal) || relative is ".." or ".")
            return relative;
        return "./" + relative;
    }

    private static string Rewrite(string source, bool isParameters, Func<string, string> rebase)
    {
        var root = SubmissionCompiler.Parse(source, "").GetRoot();
        var tokens = Directives(root);
        if (isParameters)
            tokens = tokens.Concat(Defaults(root));
        // A directive's string has no escapes; a parameter's may name several paths with semicolons between.
        var edits = tokens.Select(token => (Start: token.SpanStart, token.Span.Length, Text: token.Parent is DirectiveTriviaSyntax
                ? $"\"{rebase(token.ValueText)}\""
                : SymbolDisplay.FormatLiteral(
                    string.Join(';', token.ValueText.Split(';').Select(path => IsRelative(path) ? rebase(path) : path)), quote: true)))
            .Concat(Import().Matches(source).Select(import => import.Groups["path"]).Where(path => !IsAbsolute(path.Value))
                .Select(path => (Start: path.Index, path.Length, Text: rebase(path.Value))));
        var text = new StringBuilder(source);
        foreach (var (start, length, replacement) in edits.OrderByDescending(edit => edit.Start))
            text.Remove(start, length).Insert(start, replacement);
        return text.ToString();
    }

    [GeneratedRegex("^#!import[ \t]+\"?(?<path>[^\"\r\n]+?)\"?[ \t]*\r?$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Import();

    private static IEnumerable<SyntaxToken> Directives(SyntaxNode root)
    {
        foreach (var trivia in root.DescendantTrivia().Where(trivia => trivia.IsDirective))
        {
            var file = trivia.GetStructure() switch
            {
                ReferenceDirectiveTriviaSyntax reference => reference.File,
                LoadDirectiveTriviaSyntax load => load.File,
                _ => default,
            };
            var path = file.ValueText ?? "";
            var isLibrary = path.Contains('/', StringComparison.Ordinal) || path.Contains('\\', StringComparison.Ordinal)
                || path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".csx", StringComparison.OrdinalIgnoreCase)
                || path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);
            if (isLibrary && !IsAbsolute(path) && !path.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
                yield return file;
        }
    }

    private static IEnumerable<SyntaxToken> Defaults(SyntaxNode root) =>
        root.ChildNodes().OfType<FieldDeclarationSyntax>()
            .SelectMany(field => field.Declaration.Variables)
            .Select(variable => variable.Initializer?.Value)
            .OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression))
            .Select(literal => literal.Token)
            .Where(token => IsRelative(token.ValueText));

    private static bool IsRelative(string path) =>
        path is "." or ".." || path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal);

    private static bool IsAbsolute(string path) => Path.IsPathRooted(path) || (path.Length > 1 && path[1] == ':');
}
