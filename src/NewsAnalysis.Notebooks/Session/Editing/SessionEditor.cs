using Microsoft.CodeAnalysis.CSharp;

namespace NewsAnalysis.Notebooks.Session.Editing;

/// <summary>Help while a cell of a session is written. One question at a time, and none while a cell runs.</summary>
/// <param name="session">Whose variables and types are offered.</param>
public sealed class SessionEditor(CSharpSession session)
{
    private readonly SymbolCompletions symbols = new();

    /// <summary>What can stand at the cursor.</summary>
    /// <param name="code">The cell as far as it is written.</param>
    /// <param name="position">The cursor, in UTF-16 units.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<CompletionList> CompleteAsync(string code, int position, CancellationToken cancellationToken = default) =>
        code.Length > SubmissionCompiler.MostCode ? new CompletionList(position, position, [])
        : PathCompletions.Find(code, position, session.Folder)
        ?? await symbols.FindAsync(WithoutMagic(code), position, session.Compiler.Create, cancellationToken);

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
