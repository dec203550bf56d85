namespace NewsAnalysis.Notebooks.Kernel.Install;

/// <summary>Where Jupyter looks for kernels (https://docs.jupyter.org/en/latest/use/jupyter-directories.html), worked out from an
/// environment, so that every system's answer can be told on any.</summary>
/// <param name="system">The operating system.</param>
/// <param name="variable">Reads an environment variable; null when it is not set.</param>
/// <param name="home">The user's home folder.</param>
public sealed class KernelFolders(KernelSystem system, Func<string, string?> variable, string home)
{
    /// <summary>The folders of the machine that this runs on.</summary>
    public static KernelFolders Here { get; } = new(
        OperatingSystem.IsWindows() ? KernelSystem.Windows : OperatingSystem.IsMacOS() ? KernelSystem.MacOS : KernelSystem.Linux,
        Environment.GetEnvironmentVariable,
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));

    /// <summary>The user's own folder of kernels.</summary>
    public string User => Join(UserData(), "kernels");

    /// <summary>Every folder that Jupyter searches, the user's own first.</summary>
    public IReadOnlyList<string> All =>
    [
        .. (Set("JUPYTER_PATH")?.Split(system == KernelSystem.Windows ? ';' : ':', StringSplitOptions.RemoveEmptyEntries) ?? [])
            .Prepend(UserData()).Concat(Shared()).Distinct(StringComparer.Ordinal).Select(folder => Join(folder, "kernels")),
    ];

    /// <summary>The folder of kernels below an installation prefix, such as a Python environment.</summary>
    public string Below(string prefix) => Join(prefix, "share", "jupyter", "kernels");

    private string UserData() => Set("JUPYTER_DATA_DIR") ?? system switch
    {
        KernelSystem.Windows => Join(Set("APPDATA") ?? Join(home, "AppData", "Roaming"), "jupyter"),
        KernelSystem.MacOS => Join(home, "Library", "Jupyter"),
        _ => Join(Set("XDG_DATA_HOME") ?? Join(home, ".local", "share"), "jupyter"),
    };

    private IEnumerable<string> Shared() => system == KernelSystem.Windows
        ? [Join(Set("PROGRAMDATA") ?? @"C:\ProgramData", "jupyter")]
        : ["/usr/local/share/jupyter", "/usr/share/jupyter"];

    private string? Set(string name) => variable(name) is { Length: > 0 } value ? value : null;

    private string Join(params string[] parts) => string.Join(system == KernelSystem.Windows ? '\\' : '/', parts);
}

/// <summary>The operating systems that Jupyter tells apart.</summary>
public enum KernelSystem
{
    /// <summary>Linux and its relatives.</summary>
    Linux,

    /// <summary>macOS.</summary>
    MacOS,

    /// <summary>Windows.</summary>
    Windows,
}
