namespace NewsAnalysis.Frames;

/// <summary>The names of the columns that hold what a data frame's own column type cannot.</summary>
internal static class Companions
{
    /// <summary>The column of dates as stated: "2024-05" beside 2024-05-01.</summary>
    public static string AsStated(string name) => name + " as stated";

    /// <summary>The column of a link's targets.</summary>
    public static string Address(string name) => name + " address";
}
