using System.Collections.Concurrent;

namespace NewsAnalysis.Tables;

/// <summary>Files that are being written beside their place. A process that ends before they are complete, as after Ctrl-C, takes them
/// along: nothing half-written stays.</summary>
internal static class PendingFiles
{
    private static readonly ConcurrentDictionary<string, int> Paths = new(StringComparer.Ordinal);

    static PendingFiles() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        IsEnding = true;
        // There is nobody left to tell of one that stays.
        foreach (var path in Paths.Keys)
            Disk.Try(() => File.Delete(path));
    };

    private static volatile bool IsEnding;

    /// <summary>Notes a file until what is returned is disposed of.</summary>
    /// <exception cref="OperationCanceledException">The process ends: nothing may be begun.</exception>
    public static IDisposable Add(string path)
    {
        if (IsEnding)
            throw new OperationCanceledException("The process ends.");
        Paths[path] = 0;
        return new Pending(path);
    }

    private sealed class Pending(string path) : IDisposable
    {
        public void Dispose() => Paths.TryRemove(path, out _);
    }
}
