namespace NewsAnalysis.Notebooks.Running;

/// <summary>One difference between two executions.</summary>
/// <param name="Notebook">The file name.</param>
/// <param name="Cell">Which code cell, from 1; 0 for the notebook as a whole.</param>
/// <param name="Place">What differs, such as <c>text/html, line 4</c> or <c>…json, data[0].x[2]</c>.</param>
/// <param name="Expected">What was there.</param>
/// <param name="Actual">What is there now.</param>
public sealed record NotebookDifference(string Notebook, int Cell, string Place, string Expected, string Actual)
{
    /// <summary>Three lines for people: where, what was there, what is there now.</summary>
    public override string ToString() =>
        $"{Notebook}{(Cell == 0 ? "" : $", cell {Cell}")}: {Place}\n  - {Expected}\n  + {Actual}";
}
