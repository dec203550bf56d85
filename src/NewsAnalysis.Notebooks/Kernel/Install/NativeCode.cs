namespace NewsAnalysis.Notebooks.Kernel.Install;

/// <summary>Compiles what a kernel's start and first cells run to native code (ReadyToRun) with the SDK: the kernel and the C# compiler,
/// which it would else spend its first seconds on compiling. Everything else that lies beside them would take minutes and is loaded by few
/// cells, from the notebooks' own folder.</summary>
internal static class NativeCode
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private static readonly string[] Compiled =
    [
        "news-analysis.dll", "NewsAnalysis.Notebooks.dll", "System.CommandLine.dll", "Microsoft.CodeAnalysis.dll",
        "Microsoft.CodeAnalysis.CSharp.dll",
        "Microsoft.CodeAnalysis.Scripting.dll", "Microsoft.CodeAnalysis.CSharp.Scripting.dll",
    ];

    /// <summary>Compiles them in place; null when it is done, else why not, and everything is as it was.</summary>
    public static string? Compile(string folder)
    {
        var work = Directory.CreateTempSubdirectory("kernel-");
        try
        {
            var project = Path.Combine(work.FullName, "kernel.csproj");
            File.WriteAllText(project, Project(Directory.GetFiles(folder, "*.dll")).ToString());
            File.WriteAllText(Path.Combine(work.FullName, "Program.cs"), "return;\n");
            var output = Path.Combine(work.FullName, "out");
            var (status, text) = DotnetRun.Execute(["publish", project, "-c", "Release", "-o", output, "-v", "quiet", "-nologo",
                "-nodeReuse:false"], work.FullName, Limit, default);
            if (status != 0)
                return FirstLine(text);
            foreach (var library in Compiled.Select(name => Path.Combine(folder, name)))
            {
                var compiled = Path.Combine(output, Path.GetFileName(library));
                if (File.Exists(compiled))
                    File.Copy(compiled, library, overwrite: true);
            }
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    /// <summary>A project of its own, with the libraries as they are: nothing of the repository is built again or changed.</summary>
    public static XElement Project(IEnumerable<string> libraries) => new(
        "Project",
        new XAttribute("Sdk", "Microsoft.NET.Sdk"),
        new XElement(
            "PropertyGroup",
            new XElement("TargetFramework", $"net{Environment.Version.Major}.{Environment.Version.Minor}"),
            new XElement("OutputType", "Exe"),
            new XElement("AssemblyName", "kernel-project"),
            new XElement("RuntimeIdentifier", RuntimeIdentifier()),
            new XElement("SelfContained", "false"),
            new XElement("PublishReadyToRun", "true"),
            new XElement("TieredPGO", "false"),
            new XElement("GenerateDependencyFile", "false"),
            new XElement("ImportDirectoryBuildProps", "false"),
            new XElement("ImportDirectoryPackagesProps", "false")),
        new XElement("ItemGroup", libraries.Select(path => new XElement("Reference", new XAttribute("Include", path)))),
        // The others are only referred to.
        new XElement("ItemGroup", libraries.Select(path => Path.GetFileName(path))
            .Where(name => !Compiled.Contains(name, StringComparer.Ordinal))
            .Select(name => new XElement("PublishReadyToRunExclude", new XAttribute("Include", name)))));

    /// <summary>The portable name of this system, such as <c>linux-x64</c>.</summary>
    public static string RuntimeIdentifier()
    {
        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        var musl = RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal) ? "-musl" : "";
        return $"{system}{musl}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
    }

    private static string FirstLine(string text) =>
        text.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Contains("error", StringComparison.OrdinalIgnoreCase))
        ?? new StringBuilder(text).Replace('\n', ' ').ToString().Trim();
}
