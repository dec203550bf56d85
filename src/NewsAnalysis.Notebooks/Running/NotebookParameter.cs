namespace NewsAnalysis.Notebooks.Running;

/// <summary>A variable that the notebook's parameters cell declares.</summary>
/// <param name="Name">The variable's name.</param>
/// <param name="Type">Its C# type as a keyword or name, such as <c>int</c>, <c>DateOnly</c>; <c>?</c> at the end
/// when it may be null.</param>
/// <param name="Default">The default as it stands in the source; null when the declaration has none.</param>
/// <param name="Line">The line in the cell, from 1.</param>
public sealed record NotebookParameter(string Name, string Type, string? Default, int Line)
{
    /// <summary>What the default says, where it is a string literal; else null.</summary>
    public string? Text { get; init; }
}
