namespace NewsAnalysis.Notebooks.Session;

/// <summary>Turns the compiler's errors into one report with line, column, code and the line of source.</summary>
internal static class CompileErrors
{
    private const int MostShown = 10;

    // "Metadata file … could not be found".
    private const string NoLibrary = "CS0006";

    // Longer lines are data; shown, they would hide what is wrong.
    private const int MostShownLength = 500;

    public static CellError Describe(IReadOnlyList<Diagnostic> errors)
    {
        if (errors.Where(error => error.Id == NoLibrary).ToList() is { Count: > 0 } missing)
            return Missing(missing);
        var first = errors[0];
        var position = first.Location.GetLineSpan().StartLinePosition;
        var traceback = new List<string>();
        foreach (var error in errors.Take(MostShown))
            AddReport(traceback, error);
        if (errors.Count > MostShown)
            traceback.Add($"… and {errors.Count - MostShown} more.");
        var message = $"{first.Id}: {first.GetMessage()}";
        return new CellError("CompilationError", message, traceback, position.Line + 1, position.Character + 1);
    }

    /// <summary>A cell that would take the compiler more memory than there may be.</summary>
    public static CellError TooLong(int length)
    {
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"the cell has {length:N0} characters; expected {SubmissionCompiler.MostCode:N0} at most. "
                + $"Put data into a file and read it from there.");
        return new CellError("CompilationError", message, [$"error: {message}"], null, null);
    }

    /// <summary>Everything else that is wrong comes of the library that is not there.</summary>
    private static CellError Missing(List<Diagnostic> errors)
    {
        var span = errors[0].Location.GetLineSpan();
        var more = errors.Count > 1 ? $" (and {errors.Count - 1} more)" : "";
        var message = $"there is no library '{errors[0].GetMessage(CultureInfo.InvariantCulture).Split('\'')[1]}'{more}; "
            + "build it, or correct its path.";
        var line = span.StartLinePosition.Line + 1;
        return new CellError("CompilationError", message, [$"{Path.GetFileName(span.Path)}, line {line}: {message}"], line,
            span.StartLinePosition.Character + 1);
    }

    /// <summary>A referenced file that is there and cannot be used, or code that the compiler gives up on.</summary>
    public static CellError Describe(Exception exception, SyntaxTree tree)
    {
        var directive = tree.GetRoot().DescendantTrivia()
            .Select(trivia => trivia.GetStructure())
            .OfType<ReferenceDirectiveTriviaSyntax>()
            .FirstOrDefault(reference => exception.Message.Contains(Path.GetFileName(reference.File.ValueText), StringComparison.Ordinal));
        int? line = directive is null ? null : directive.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        var place = line is null ? "" : $"{tree.FilePath}, line {line}: ";
        return new CellError("CompilationError", exception.Message, [$"{place}error: {exception.Message}"], line, null);
    }

    private static void AddReport(List<string> traceback, Diagnostic error)
    {
        var span = error.Location.GetLineSpan();
        var (line, column) = (span.StartLinePosition.Line, span.StartLinePosition.Character);
        // A script that the cell loads is named by its file, without the folder, which differs between machines.
        var place = Path.GetFileName(span.Path);
        traceback.Add($"{place}, line {line + 1}, column {column + 1}: error {error.Id}: {error.GetMessage()}");
        if (error.Location.SourceTree?.GetText() is not { } source)
            return;
        if (source.Lines[line].Span.Length > MostShownLength)
            return;
        var text = source.Lines[line].ToString();
        traceback.Add("    " + text);
        traceback.Add("    " + new string([.. text.Take(column).Select(c => c == '\t' ? '\t' : ' ')]) + "^");
    }
}
