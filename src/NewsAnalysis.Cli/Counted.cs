namespace NewsAnalysis.Cli;

/// <summary>A number with what it counts.</summary>
internal static class Counted
{
    /// <summary>"0 cells", "1 cell", "1,200 cells".</summary>
    public static string Of(long number, string noun) => $"{number:#,0} {noun}{(number == 1 ? "" : "s")}";
}
