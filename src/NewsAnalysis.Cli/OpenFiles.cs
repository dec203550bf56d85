using Microsoft.Win32.SafeHandles;

namespace NewsAnalysis.Cli;

/// <summary>How many files may be open at once. .NET opens each library that it loads, and where it may not, it falls.</summary>
internal static class OpenFiles
{
    private const int Least = 200;
    private const string Name = "Max open files";

    /// <summary>Says so where they are too few; where the system does not tell, they are enough. Nothing here loads a library.</summary>
    public static bool AreTooFew()
    {
        if (!OperatingSystem.IsLinux() || Limit() is not (< Least and var most))
            return false;
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"No more than {most} files may be open at once; expected {Least} or more, since .NET opens its libraries. "
                + $"Raise the limit: ulimit -n 1024\n");
        Say(message);
        return true;
    }

    private static void Say(string message)
    {
        try
        {
            using var error = new FileStream(new SafeFileHandle(2, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            error.Write(Encoding.UTF8.GetBytes(message));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // Standard error is closed: nobody reads it.
        }
    }

    // Null where the system does not tell.
    private static int? Limit() => Disk.Try<int?>(() =>
    {
        foreach (var line in File.ReadAllLines("/proc/self/limits"))
        {
            if (line.StartsWith(Name, StringComparison.Ordinal)
                && int.TryParse(line.AsSpan(Name.Length, 21).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var most))
                return most;
        }

        return null;
    }, otherwise: null);
}
