using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsAnalysis.Notebooks.Session;

/// <summary>Lines that start with <c>#!</c>: instructions to the host and no C#.</summary>
internal static class MagicLines
{
    /// <summary>The magic lines that are understood.</summary>
    public static readonly IReadOnlyList<string> Known = ["#!csharp"];

    /// <summary>The code with its magic lines blanked out, line and column of the rest unchanged, or the first one unknown.</summary>
    public static (string Code, CellError? Error) Remove(string code)
    {
        if (!code.Contains("#!", StringComparison.Ordinal))
            return (code, null);
        var tree = SubmissionCompiler.Parse(code, "");
        var rest = new StringBuilder(code);
        foreach (var trivia in tree.GetRoot().DescendantTrivia(descendIntoTrivia: false).Where(IsMagic))
        {
            var start = trivia.SpanStart;
            var lineEnd = code.IndexOf('\n', start);
            var end = lineEnd < 0 ? code.Length : lineEnd;
            var line = code[start..end].Trim();
            if (!Known.Contains(line.Split(' ')[0], StringComparer.Ordinal))
                return (code, Unknown(line, tree.GetLineSpan(trivia.Span).StartLinePosition.Line + 1));
            for (var i = start; i < end; i++)
                rest[i] = ' ';
        }
        return (rest.ToString(), null);
    }

    private static bool IsMagic(SyntaxTrivia trivia) =>
        (trivia.IsKind(SyntaxKind.ShebangDirectiveTrivia) || trivia.IsKind(SyntaxKind.BadDirectiveTrivia))
        && trivia.ToString().StartsWith("#!", StringComparison.Ordinal);

    private static CellError Unknown(string line, int number)
    {
        var message = $"unknown magic line '{line}' in line {number}; known: {string.Join(", ", Known)}.";
        return new CellError("MagicLineError", message, [$"MagicLineError: {message}"], number, 1);
    }
}
