namespace NewsAnalysis.Tables;

/// <summary>What may fail on a disk without harm.</summary>
internal static class Disk
{
    /// <summary>Does it, and says whether disk and rights allowed it.</summary>
    public static bool Try(Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
