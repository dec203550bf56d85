namespace NewsAnalysis.Notebooks.Running;

/// <summary>How a notebook is run.</summary>
public sealed record RunOptions
{
    /// <summary>The folder the notebook runs in: its relative paths start there. It must exist.</summary>
    public required string Folder { get; init; }

    /// <summary>The folder that the results come to lie in, where that is another: paths that scripts give to parameters and that lead
    /// there lead to <see cref="Folder"/>.</summary>
    public string? StandsFor { get; init; }

    /// <summary>Values for parameters, as written on a command line; by parameter name.</summary>
    public IReadOnlyDictionary<string, string> Overrides { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>How long one cell may take.</summary>
    public TimeSpan CellTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Is told before each code cell that runs.</summary>
    public Action<CellProgress>? OnCell { get; init; }
}

/// <summary>A code cell that is about to run.</summary>
/// <param name="Notebook">The file name.</param>
/// <param name="Number">Which of the code cells that run, from 1; the number shown beside the cell.</param>
/// <param name="Count">How many code cells run.</param>
/// <param name="Heading">The nearest heading above it; null without one.</param>
public sealed record CellProgress(string Notebook, int Number, int Count, string? Heading);
