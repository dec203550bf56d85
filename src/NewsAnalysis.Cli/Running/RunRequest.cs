namespace NewsAnalysis.Cli.Running;

/// <summary>What <c>run</c> was asked to do.</summary>
internal sealed record RunRequest
{
    /// <summary>Notebook files, or names of notebooks in notebooks/; empty: those there that the run has everything for, in
    /// order.</summary>
    public IReadOnlyList<string> Notebooks { get; init; } = [];

    /// <summary>Whether to run all of notebooks/.</summary>
    public bool All { get; init; }

    /// <summary>The folder of articles, or null for the notebooks' own default.</summary>
    public string? Articles { get; init; }

    /// <summary>The actor dictionaries, later over earlier; empty for the folder's own.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Which fields of records hold what, or null for the usual names.</summary>
    public string? Map { get; init; }

    /// <summary>Whether to leave the folder's corrections.yaml aside.</summary>
    public bool Uncorrected { get; init; }

    /// <summary>Whether lines that stand around an article stay in its text.</summary>
    public bool KeepFurniture { get; init; }

    /// <summary>Where results go, or null for out/.</summary>
    public string? Out { get; init; }

    /// <summary>Notebook parameters, each <c>name=value</c>.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <summary>The out folder of an earlier run to compare with, or null for none.</summary>
    public string? Since { get; init; }

    /// <summary>Whether to extract everything anew and keep nothing of it.</summary>
    public bool NoCache { get; init; }

    /// <summary>Time limit of one cell.</summary>
    public TimeSpan CellTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How much of the articles the pages show.</summary>
    public CitationMode Evidence { get; init; } = CitationMode.Sentence;

    /// <summary>The browser that draws the pictures, "none" for none, or null to look for one.</summary>
    public string? Browser { get; init; }

    /// <summary>Whether to compare the results with the outputs stored in the notebooks.</summary>
    public bool Check { get; init; }

    /// <summary>Whether to store the outputs in the notebooks.</summary>
    public bool Save { get; init; }
}
