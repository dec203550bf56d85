using System.ComponentModel;

namespace NewsAnalysis.Notebooks.Session.Scripting;

/// <summary>What is called in every turn of a cell's loops, so that a cell can be stopped there.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellChecks
{
    private static volatile bool anyInterrupted;

    /// <summary>Goes on, unless the cell was interrupted.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public static void Check()
    {
        if (anyInterrupted)
            CellScope.Current?.ThrowIfInterrupted();
    }

    /// <summary>Makes the checks look; until the first interruption they cost nothing.</summary>
    internal static void Arm() => anyInterrupted = true;
}
