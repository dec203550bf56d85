using NewsAnalysis.Notebooks.Session.Formatting;

namespace NewsAnalysis.Notebooks.Session;

/// <summary>Something a cell gave out, in the order it gave it.</summary>
public abstract record CellOutput;

/// <summary>Text written to the console.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">What was written; consecutive writes may arrive in pieces.</param>
public sealed record StreamOutput(string Name, string Text) : CellOutput;

/// <summary>A value shown with <c>display(…)</c>.</summary>
/// <param name="Data">The value in each MIME type.</param>
/// <param name="DisplayId">Names the output for later updates; unique in its session.</param>
/// <param name="IsUpdate">Whether it takes the place of the output of that id.</param>
public sealed record DisplayOutput(MimeBundle Data, string DisplayId, bool IsUpdate) : CellOutput;

/// <summary>The value of the cell's last expression.</summary>
/// <param name="Data">The value in each MIME type.</param>
public sealed record ResultOutput(MimeBundle Data) : CellOutput;

/// <summary>Takes away what the cell has shown so far.</summary>
/// <param name="Waits">Only when the next output comes, so that nothing flickers.</param>
public sealed record ClearOutput(bool Waits) : CellOutput;

/// <summary>Why the cell failed.</summary>
/// <param name="Error">The failure.</param>
public sealed record ErrorOutput(CellError Error) : CellOutput;

/// <summary>A failed cell, as people read it.</summary>
/// <param name="Name">The exception's type, or <c>CompilationError</c>, <c>MagicLineError</c>, <c>Interrupted</c>, <c>Timeout</c>,
/// <c>Cancelled</c>.</param>
/// <param name="Message">One line or more, without the name.</param>
/// <param name="Traceback">The whole report, line by line; none of the engine's own frames.</param>
/// <param name="Line">The cell's line, from 1; null when no line of the cell is known.</param>
/// <param name="Column">The column in that line, from 1; null for run-time errors.</param>
public sealed record CellError(string Name, string Message, IReadOnlyList<string> Traceback, int? Line, int? Column);

/// <summary>How a cell ended.</summary>
/// <param name="Error">Null when it succeeded.</param>
public sealed record CellResult(CellError? Error)
{
    /// <summary>Whether the cell ran to its end.</summary>
    public bool Succeeded => Error is null;
}

/// <summary>Receives a cell's outputs as they come, one at a time, from whatever thread gives them out.</summary>
public interface ICellObserver
{
    /// <summary>Takes one output. Must not throw.</summary>
    void OnOutput(CellOutput output);

    /// <summary>Asks the person in front for a line; null at the end of the input.</summary>
    /// <exception cref="InvalidOperationException">Nobody can be asked.</exception>
    string? ReadLine() =>
        throw new InvalidOperationException("the cell reads from the console, and nobody is there to type; give the value in the cell.");
}
