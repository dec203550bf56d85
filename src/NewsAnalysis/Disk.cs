namespace NewsAnalysis;

/// <summary>What may fail on a disk without harm.</summary>
internal static class Disk
{
    /// <summary>Does it, and says whether disk and rights allowed it.</summary>
    public static bool Try(Action work) => Try(() =>
    {
        work();
        return true;
    }, otherwise: false);

    /// <summary>What it gives, or something else where disk or rights do not allow it.</summary>
    public static T Try<T>(Func<T> work, T otherwise)
    {
        try
        {
            return work();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return otherwise;
        }
    }
}
