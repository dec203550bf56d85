using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NewsAnalysis.Tests;

/// <summary>What work costs the processor: a machine that has other things to do makes it wait, and the work no dearer.</summary>
internal static class ThreadTime
{
    /// <summary>The processor time that this thread spends on it; elsewhere than on Linux and macOS the time that passes.</summary>
    public static TimeSpan Of(Action work)
    {
        var watch = Stopwatch.StartNew();
        var before = Now();
        work();
        return before is { } start && Now() is { } end ? end - start : watch.Elapsed;
    }

    private static TimeSpan? Now()
    {
        int? clock = OperatingSystem.IsLinux() ? 3 : OperatingSystem.IsMacOS() ? 16 : null;
        return clock is { } known && GetTime(known, out var time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000) : null;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Time(nint Seconds, nint Nanoseconds);
}
