using System.Runtime.InteropServices;

namespace NewsAnalysis.Cli.Running;

/// <summary>What a file system can do in one step and .NET has no call for.</summary>
internal static class FileCalls
{
    private const int Here = -100;
    private const uint Exchanging = 2;

    /// <summary>Gives a file a second name, whatever it is but a folder; false where the file system has no such thing or the two lie on
    /// different ones.</summary>
    public static bool TryLink(string from, string to) =>
        Try(() => OperatingSystem.IsWindows() ? CreateHardLink(to, from, 0) : Link(Bytes(from), Bytes(to)) == 0);

    /// <summary>Lets two folders change places, so that there is no moment without either; false where the system cannot.</summary>
    public static bool TryExchange(string one, string other) =>
        Try(() => OperatingSystem.IsLinux() && Rename(Here, Bytes(one), Here, Bytes(other), Exchanging) == 0);

    private static bool Try(Func<bool> call)
    {
        try
        {
            return call();
        }
        catch (Exception failure) when (failure is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    private static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", EntryPoint = "link")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(byte[] from, byte[] to);

    [DllImport("libc", EntryPoint = "renameat2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Rename(int oneFolder, byte[] one, int otherFolder, byte[] other, uint flags);

    [DllImport("kernel32", EntryPoint = "CreateHardLinkW", CharSet = CharSet.Unicode, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CreateHardLink(string link, string file, nint nothing);
}
