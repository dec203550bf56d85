using Microsoft.Win32.SafeHandles;

namespace NewsAnalysis.Notebooks.Kernel;

/// <summary>The process that started the kernel: with it gone, the kernel has nobody to serve.</summary>
internal static class ParentProcess
{
    private const int NoSuchProcess = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Calls once the parent has ended; never where it is not known. It takes no thread of the pool: a cell may have them
    /// all.</summary>
    public static void OnEnd(Action action) => new Thread(() =>
    {
        // Jupyter's launcher gives its process id, on Windows a handle that the kernel inherits; another front end is
        // whoever started the kernel.
        var given = Environment.GetEnvironmentVariable("JPY_PARENT_PID");
        if (!long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var parent) || parent <= 1)
            parent = 0;
        var first = OperatingSystem.IsWindows() ? 0 : GetParent();
        if (parent == 0 && first <= 1)
            return;
        while (parent == 0 ? GetParent() == first : OperatingSystem.IsWindows() ? IsOpen((nint)parent) : IsRunning((int)parent))
            Thread.Sleep(Pause);
        action();
    })
    { IsBackground = true, Name = "parent" }.Start();

    [DllImport("libc", EntryPoint = "getppid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetParent();

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
