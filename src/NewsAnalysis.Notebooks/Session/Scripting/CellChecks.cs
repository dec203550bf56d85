using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace NewsAnalysis.Notebooks.Session.Scripting;

/// <summary>What is called in every turn of a cell's loops and functions, so that a cell can be stopped there.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellChecks
{
    private static volatile bool AnyInterrupted;

    /// <summary>Goes on, unless the cell was interrupted.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public static void Check()
    {
        if (AnyInterrupted)
            CellScope.Current?.ThrowIfInterrupted();
    }

    /// <summary>The same where a function begins; one that calls itself without end throws before the stack is full, which would end the
    /// process.</summary>
    /// <exception cref="InsufficientExecutionStackException">The stack is nearly full.</exception>
    public static void Enter()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Check();
    }

    /// <summary>Makes the checks look; until the first interruption they cost nothing.</summary>
    internal static void Arm() => AnyInterrupted = true;
}
