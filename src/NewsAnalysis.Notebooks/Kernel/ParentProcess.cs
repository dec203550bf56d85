using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NewsAnalysis.Notebooks.Kernel;

/// <summary>The process that started the kernel: with it gone, the kernel has nobody to serve.</summary>
internal static class ParentProcess
{
    private const int NoSuchProcess = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Waits until the parent has ended; for ever when it is not known.</summary>
    public static async Task EndedAsync(CancellationToken cancellationToken)
    {
        // Jupyter's launcher gives its process id; on Windows a handle that the kernel inherits.
        var given = Environment.GetEnvironmentVariable("JPY_PARENT_PID");
        if (!long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var parent) || parent <= 1)
            parent = 0;
        while (parent == 0 || (OperatingSystem.IsWindows() ? IsOpen((nint)parent) : IsRunning((int)parent)))
            await Task.Delay(parent == 0 ? Timeout.InfiniteTimeSpan : Pause, cancellationToken);
    }

    private static bool IsRunning(int id) => Kill(id, 0) == 0 || Marshal.GetLastPInvokeError() != NoSuchProcess;

    // The signal 0 only asks whether the process is there.
    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int id, int signal);

    private static bool IsOpen(nint handle)
    {
        using var wait = new ManualResetEvent(false);
        wait.SafeWaitHandle = new SafeWaitHandle(handle, ownsHandle: false);
        return !wait.WaitOne(0);
    }
}
