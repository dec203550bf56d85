namespace NewsAnalysis.Notebooks.Session.Packages;

/// <summary>Fetches packages with the dotnet command line, from the feeds that it is set up with, and remembers where their libraries are:
/// the second time costs nothing.</summary>
/// <param name="cache">Where that is remembered.</param>
internal sealed class PackageRestore(string cache)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>The user's own.</summary>
    public static PackageRestore Default { get; } = new(
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
            "news-analysis", "packages"));

    /// <summary>The files of the package's libraries and of those it needs, native ones included.</summary>
    /// <exception cref="NotebookException">The feed lacks it, or it fits no .NET of this kind.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<string> Find(PackageDirective package, CancellationToken cancellationToken)
    {
        var target = $"net{Environment.Version.Major}.{Environment.Version.Minor}";
        var folder = Path.Combine(cache, $"{package.Id}-{package.Version.Replace('*', '_')}-{target}".ToLowerInvariant());
        var assets = Path.Combine(folder, "obj", "project.assets.json");
        // "The newest" may be another one every day.
        if (package.Version.Contains('*', StringComparison.Ordinal) || Read(assets) is not { } known || !known.All(File.Exists))
        {
            Restore(package, folder, target, cancellationToken);
            known = Read(assets) ?? throw new NotebookException(
                $"line {package.Line}: #r \"nuget: {package.Id}\": the restored package cannot be read; run the cell again.");
        }
        return known;
    }

    private static void Restore(PackageDirective package, string folder, string target, CancellationToken cancellationToken)
    {
        var project = Path.Combine(folder, "packages.csproj");
        AtomicFile.WriteAllText(project, new XElement(
            "Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement("PropertyGroup", new XElement("TargetFramework", target), new XElement("ManagePackageVersionsCentrally", "false")),
            new XElement("ItemGroup", new XElement("PackageReference", new XAttribute("Include", package.Id),
                new XAttribute("Version", package.Version)))).ToString());
        var (status, output) =
            DotnetRun.Execute(["restore", project, "-nologo", "-v", "quiet", "-nodeReuse:false"], folder, Limit, cancellationToken);
        if (status == 0)
            return;
        var reason = output.Split('\n').Select(line => line.Trim())
            .FirstOrDefault(line => line.Contains(": error", StringComparison.Ordinal)) ?? output.Trim();
        var start = reason.IndexOf("error ", StringComparison.Ordinal);
        throw new NotebookException(
            $"line {package.Line}: #r \"nuget: {package.Id}, {package.Version}\" cannot be restored: "
                + $"{(start < 0 ? reason : reason[(start + 6)..])} "
            + "Check the name and the version, or the feeds of this machine (dotnet nuget list source).");
    }

    private static List<string>? Read(string assets)
    {
        try
        {
            return JsonText.Parse(File.ReadAllText(assets)) is JsonObject json ? Files(json) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private static List<string> Files(JsonObject assets)
    {
        var folders = (assets["packageFolders"] as JsonObject ?? []).Select(pair => pair.Key).ToList();
        var files = new List<string>();
        foreach (var (name, library) in assets["targets"]?.AsObject().FirstOrDefault().Value as JsonObject ?? [])
        {
            var path = (string?)assets["libraries"]?[name]?["path"] ?? name;
            var managed = (library?["runtime"] as JsonObject ?? []).Select(pair => pair.Key);
            var forSystems = (library?["runtimeTargets"] as JsonObject ?? []).Where(pair => Fits((string?)pair.Value?["rid"]))
                .Select(pair => pair.Key);
            files.AddRange(managed.Concat(forSystems).Where(file => !file.EndsWith("_._", StringComparison.Ordinal))
                .Select(file => folders.Select(folder => Path.GetFullPath(Path.Combine(folder, path, file))).FirstOrDefault(File.Exists)
                    ?? Path.Combine(path, file)));
        }
        return files;
    }

    private static bool Fits(string? system) =>
        string.Equals(system, Kernel.Install.NativeCode.RuntimeIdentifier(), StringComparison.Ordinal)
        || (system is "unix" && !OperatingSystem.IsWindows()) || (system is "win" && OperatingSystem.IsWindows());
}
