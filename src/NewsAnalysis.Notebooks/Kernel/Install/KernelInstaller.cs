namespace NewsAnalysis.Notebooks.Kernel.Install;

/// <summary>Puts this build where front ends find it: a copy of the program, compiled ahead of time where that can be done.</summary>
public static partial class KernelInstaller
{
    private static readonly string[] Logos = ["logo-32x32.png", "logo-64x64.png", "logo-svg.svg"];

    /// <summary>Installs the kernel; one of the same name that is ours is replaced.</summary>
    /// <param name="kernels">The folder of kernels.</param>
    /// <param name="name">What notebooks call it.</param>
    /// <param name="program">The full path of the command line's library; its folder is copied.</param>
    /// <param name="compile">Whether to compile ahead of time, which takes a while and makes starting quicker.</param>
    /// <returns>The kernel, and why it could not be compiled ahead of time; null when it was, or was not asked to be.</returns>
    /// <exception cref="NotebookException">The name is none, or another kernel has it.</exception>
    public static (KernelSpec Spec, string? Notice) Install(string kernels, string name, string program, bool compile)
    {
        if (!Name().IsMatch(name))
            throw new NotebookException($"--name '{name}' is no name of a kernel; expected letters, digits, '.', '-' and '_' only.");
        var folder = Path.Combine(Path.GetFullPath(kernels), name);
        if (KernelSpec.Read(folder) is { IsOwn: false })
        {
            throw new NotebookException(
                $"{folder}: another kernel has this name; "
                    + $"remove it (jupyter kernelspec uninstall {name}) or choose another with --name news-csharp.");
        }
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        var copy = Path.Combine(folder, "program");
        Directory.CreateDirectory(copy);
        Copy(Path.GetDirectoryName(program)!, copy);
        var notice = compile ? NativeCode.Compile(copy) : null;
        foreach (var logo in Logos)
            AtomicFile.WriteAllBytes(Path.Combine(folder, logo), Asset(logo));
        AtomicFile.WriteAllText(
            Path.Combine(folder, "kernel.json"), KernelSpec.Write(name, DotnetCommand(), Path.Combine(copy, Path.GetFileName(program))));
        return (KernelSpec.Read(folder)!, notice);
    }

    /// <summary>The kernels of all the folders, those of other programs included.</summary>
    public static IReadOnlyList<KernelSpec> List(IEnumerable<string> folders) =>
    [
        .. folders.Where(Directory.Exists)
            .SelectMany(kernels => Directory.EnumerateDirectories(kernels).Order(StringComparer.Ordinal))
            .Select(KernelSpec.Read).OfType<KernelSpec>(),
    ];

    /// <summary>Removes the kernel of that name.</summary>
    /// <exception cref="NotebookException">There is none, or it is another program's.</exception>
    public static KernelSpec Uninstall(string kernels, string name)
    {
        var folder = Path.Combine(Path.GetFullPath(kernels), name);
        var spec = KernelSpec.Read(folder)
            ?? throw new NotebookException($"{folder}: there is no such kernel; 'kernel list' shows those that are installed.");
        if (!spec.IsOwn)
            throw new NotebookException(
                $"{folder}: this kernel is another program's; remove it with 'jupyter kernelspec uninstall {name}'.");
        Directory.Delete(folder, recursive: true);
        return spec;
    }

    /// <summary>The full path of the <c>dotnet</c> that runs this program.</summary>
    public static string DotnetCommand()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        if (Environment.ProcessPath is { } own && string.Equals(Path.GetFileName(own), name, StringComparison.OrdinalIgnoreCase))
            return own;
        // …/shared/Microsoft.NETCore.App/10.0.0/ lies three folders below the command.
        var command = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        return File.Exists(command) ? command : name;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            // Such as runtimes/ with libraries for other systems; publish folders of the build are no part of the program.
            var name = Path.GetFileName(folder);
            if (name is not "runtimes")
                continue;
            Directory.CreateDirectory(Path.Combine(to, name));
            Copy(folder, Path.Combine(to, name));
        }
    }

    private static byte[] Asset(string name)
    {
        using var stream = typeof(KernelInstaller).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    [GeneratedRegex("^[A-Za-z0-9._-]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
