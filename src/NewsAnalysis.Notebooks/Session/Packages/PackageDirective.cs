namespace NewsAnalysis.Notebooks.Session.Packages;

/// <summary>A line <c>#r "nuget: Id, Version"</c>.</summary>
/// <param name="Id">The package.</param>
/// <param name="Version">Its version; <c>*</c> when the line names none: the newest.</param>
/// <param name="Line">The line in the cell, from 1.</param>
internal sealed partial record PackageDirective(string Id, string Version, int Line)
{
    /// <summary>Takes the package lines out of a cell; line and column of the rest are unchanged.</summary>
    /// <exception cref="NotebookException">A line is malformed.</exception>
    public static (string Code, IReadOnlyList<PackageDirective> Packages) Take(string code)
    {
        if (!code.Contains("nuget:", StringComparison.OrdinalIgnoreCase))
            return (code, []);
        var tree = SubmissionCompiler.Parse(code, "");
        var rest = new StringBuilder(code);
        var found = new List<PackageDirective>();
        foreach (var directive in tree.GetRoot().DescendantTrivia().Select(trivia => trivia.GetStructure())
            .OfType<ReferenceDirectiveTriviaSyntax>())
        {
            var text = directive.File.ValueText;
            if (!text.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
                continue;
            var line = directive.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            var match = Form().Match(text);
            if (!match.Success)
                throw new NotebookException($"line {line}: #r \"{text}\" names no package; expected #r \"nuget: Id, Version\".");
            found.Add(new PackageDirective(
                match.Groups["id"].Value, match.Groups["version"] is { Success: true } version ? version.Value : "*", line));
            for (var i = directive.HashToken.SpanStart; i < directive.File.Span.End; i++)
                rest[i] = ' ';
        }
        return (rest.ToString(), found);
    }

    [GeneratedRegex("^nuget:\\s*(?<id>[A-Za-z0-9_.-]+)\\s*(,\\s*(?<version>[A-Za-z0-9_.+*-]+)\\s*)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
