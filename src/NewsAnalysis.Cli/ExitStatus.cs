namespace NewsAnalysis.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitStatus
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>A check found something.</summary>
    public const int Found = 1;

    /// <summary>Unknown option or parameter, missing folder, unusable input.</summary>
    public const int WrongUse = 2;

    /// <summary>A cell failed.</summary>
    public const int CellFailed = 3;

    /// <summary>A cell ran out of time.</summary>
    public const int CellTimedOut = 4;

    /// <summary>Stopped with Ctrl-C (128 + SIGINT).</summary>
    public const int Interrupted = 130;
}
