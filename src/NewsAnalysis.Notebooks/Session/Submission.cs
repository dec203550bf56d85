namespace NewsAnalysis.Notebooks.Session;

/// <summary>A compiled cell, ready to run.</summary>
/// <param name="Factory">The entry point; null when there is nothing to run (only directives or usings).</param>
/// <param name="HasResult">Whether the cell ends in an expression with a value.</param>
/// <param name="Stays">Whether later cells build on it: it declares something.</param>
internal sealed record Submission(MethodInfo? Factory, bool HasResult, bool Stays);

/// <summary>A compilation that succeeded or the errors that stopped it.</summary>
/// <param name="Value">The compiled cell; null when there are errors.</param>
/// <param name="Errors">In the order of the source.</param>
internal sealed record CompileResult(Submission? Value, IReadOnlyList<Diagnostic> Errors);
