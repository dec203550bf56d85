namespace NewsAnalysis.Notebooks.Session;

/// <summary>A line that starts with <c>#!</c>.</summary>
/// <param name="Name">Its name with the <c>#!</c>.</param>
/// <param name="Argument">What follows, without quotes; empty when nothing does.</param>
/// <param name="Line">Its line in the cell, from 1.</param>
internal sealed record MagicLine(string Name, string Argument, int Line);

/// <summary>A cell without its magic lines.</summary>
/// <param name="Code">The source with these lines blanked out, so that line and column of the rest are unchanged.</param>
/// <param name="Lines">The magic lines, in order.</param>
/// <param name="Error">The first that is not understood; null when all are.</param>
internal sealed record MagicCell(string Code, IReadOnlyList<MagicLine> Lines, CellError? Error)
{
    public bool Has(string name) => Lines.Any(line => line.Name == name);
}

/// <summary>Lines that start with <c>#!</c>: instructions to the host and no C#.</summary>
internal static class MagicLines
{
    /// <summary>Says that the cell is C#, which all are.</summary>
    public const string CSharp = "#!csharp";

    /// <summary>Runs the code cells of a notebook, or a script, before the cell.</summary>
    public const string Import = "#!import";

    /// <summary>Says how long the cell took.</summary>
    public const string Time = "#!time";

    /// <summary>Shows the variables after the cell has run.</summary>
    public const string Whos = "#!whos";

    /// <summary>The magic lines that are understood.</summary>
    public static readonly IReadOnlyList<string> Known = [CSharp, Import, Time, Whos];

    /// <summary>Takes the magic lines out of a cell.</summary>
    public static MagicCell Read(string code)
    {
        if (!code.Contains("#!", StringComparison.Ordinal))
            return new MagicCell(code, [], null);
        var tree = SubmissionCompiler.Parse(code, "");
        var rest = new StringBuilder(code);
        var lines = new List<MagicLine>();
        CellError? error = null;
        foreach (var trivia in tree.GetRoot().DescendantTrivia(descendIntoTrivia: false).Where(IsMagic))
        {
            var start = trivia.SpanStart;
            var lineEnd = code.IndexOf('\n', start);
            var end = lineEnd < 0 ? code.Length : lineEnd;
            var line = Line(code[start..end].Trim(), tree.GetLineSpan(trivia.Span).StartLinePosition.Line + 1);
            lines.Add(line);
            error ??= Fault(line);
            for (var i = start; i < end; i++)
                rest[i] = ' ';
        }
        return new MagicCell(rest.ToString(), lines, error);
    }

    private static bool IsMagic(SyntaxTrivia trivia) =>
        (trivia.IsKind(SyntaxKind.ShebangDirectiveTrivia) || trivia.IsKind(SyntaxKind.BadDirectiveTrivia))
        && trivia.ToString().StartsWith("#!", StringComparison.Ordinal);

    private static MagicLine Line(string text, int number)
    {
        var space = text.IndexOfAny([' ', '\t']);
        return space < 0 ? new MagicLine(text, "", number) : new MagicLine(text[..space], text[space..].Trim().Trim('"'), number);
    }

    private static CellError? Fault(MagicLine line)
    {
        var whole = $"{line.Name} {line.Argument}".TrimEnd();
        if (!Known.Contains(line.Name, StringComparer.Ordinal))
            return Error($"unknown magic line '{whole}' in line {line.Line}; known: {string.Join(", ", Known)}.", line.Line);
        if (line.Name == Import && line.Argument.Length == 0)
            return Error($"'{whole}' in line {line.Line} names no file; expected {Import} and a notebook (.ipynb) or script (.cs, .csx).",
                line.Line);
        return line.Name != Import && line.Argument.Length > 0
            ? Error($"'{whole}' in line {line.Line} has more than the name; expected {line.Name} alone.", line.Line)
            : null;
    }

    /// <summary>A magic line that cannot be carried out.</summary>
    public static CellError Error(string message, int line) => new("MagicLineError", message, [$"MagicLineError: {message}"], line, 1);
}
