using System.Text.Json.Nodes;
using NewsAnalysis.Notebooks;

namespace NewsAnalysis.Cli.Running;

/// <summary>
/// Libraries that Analysis.sln does not build because not every package feed has what they need. A notebook that loads one runs where it can be built and is passed over
/// where it cannot.
/// </summary>
internal static class OptionalLibraries
{
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(10);

    /// <summary>Why the notebook cannot run here, in a sentence; null where it can. Builds the library where its packages can be had.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static string? WhyNot(Workspace workspace, SourceNotebook notebook, CancellationToken cancel)
    {
        var projects = Libraries.Paths(notebook)
            .Select(path => Project(Path.GetFullPath(path, notebook.Folder)))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Where(project => !IsInSolution(workspace, project));
        return projects.Select(project => Build(workspace, project, cancel)).FirstOrDefault(reason => reason is not null);
    }

    /// <summary>The project that a library was built by: the one in the folder above its bin folder.</summary>
    private static string? Project(string library)
    {
        for (var folder = Path.GetDirectoryName(library); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.GetFileName(folder) == "bin")
            {
                var above = Path.GetDirectoryName(folder)!;
                return Directory.Exists(above) ? Directory.GetFiles(above, "*.csproj").Order(StringComparer.Ordinal).FirstOrDefault() : null;
            }
        }

        return null;
    }

    private static bool IsInSolution(Workspace workspace, string project) =>
        File.ReadAllText(Path.Combine(workspace.Root, "Analysis.sln")).Contains($"\\{Path.GetFileName(project)}\"", StringComparison.Ordinal);

    /// <summary>Builds the project; why it could not be built, or null. Packages that were once not to be had are not asked for again.</summary>
    private static string? Build(Workspace workspace, string project, CancellationToken cancel)
    {
        var assets = Path.Combine(Path.GetDirectoryName(project)!, "obj", "project.assets.json");
        if (File.Exists(assets) && Missing(assets) is { } known)
        {
            return Sentence(workspace, project, known);
        }

        var (status, output) = DotnetRun.Execute(["build", project, "-c", "Release", "-v", "quiet", "-nologo", "-nodeReuse:false"], workspace.Root, _limit, cancel);
        return status == 0 ? null : Sentence(workspace, project, Missing(assets) ?? FirstError(output));
    }

    private static string Sentence(Workspace workspace, string project, string why) =>
        $"{Path.GetFileNameWithoutExtension(project)} cannot be built here: {why} Where that changes, 'dotnet build {Path.GetRelativePath(workspace.Root, project)} -c Release' builds it.";

    /// <summary>The packages that the last restore did not find; null where it found all.</summary>
    private static string? Missing(string assets)
    {
        if (!File.Exists(assets) || JsonNode.Parse(File.ReadAllText(assets))?["logs"] is not JsonArray logs)
        {
            return null;
        }

        var packages = logs.Where(log => (string?)log?["level"] == "Error").Select(log => (string?)log!["libraryId"]).OfType<string>()
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return packages.Count == 0 ? null : $"the package feed lacks {string.Join(", ", packages)}.";
    }

    private static string FirstError(string output) =>
        output.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.OrdinalIgnoreCase))?.Trim() ?? "'dotnet build' failed.";
}
