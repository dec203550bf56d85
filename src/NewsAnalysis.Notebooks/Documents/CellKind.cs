namespace NewsAnalysis.Notebooks.Documents;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Source that is executed.</summary>
    Code,

    /// <summary>Prose.</summary>
    Markdown,

    /// <summary>Text that is passed on untouched; also any cell type this version does not know.</summary>
    Raw,
}
