using System.Diagnostics;
using System.Text.Json.Nodes;

namespace NewsAnalysis.Cli.Running;

/// <summary>
/// Libraries that Analysis.sln does not build because not every package feed has what they need. A notebook that loads one runs where it can be built and is passed over
/// where it cannot.
/// </summary>
internal static class OptionalLibraries
{
    /// <summary>Why the notebook cannot run here, in a sentence; null where it can. Builds the library where its packages can be had.</summary>
    public static string? WhyNot(Workspace workspace, SourceNotebook notebook)
    {
        var projects = Libraries.Paths(notebook)
            .Select(path => Project(Path.GetFullPath(path, notebook.Folder)))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Where(project => !IsInSolution(workspace, project));
        return projects.Select(project => Build(workspace, project)).FirstOrDefault(reason => reason is not null);
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
    private static string? Build(Workspace workspace, string project)
    {
        var assets = Path.Combine(Path.GetDirectoryName(project)!, "obj", "project.assets.json");
        if (File.Exists(assets) && Missing(assets) is { } known)
        {
            return Sentence(workspace, project, known);
        }

        var errors = Dotnet(workspace.Root, "build", project, "-c", "Release", "-v", "quiet", "-nologo");
        return errors is null ? null : Sentence(workspace, project, Missing(assets) ?? errors);
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

    private static string? Dotnet(string folder, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", words) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? null : FirstError(output + errors.Result);
    }

    private static string FirstError(string output) =>
        output.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.OrdinalIgnoreCase))?.Trim() ?? "'dotnet build' failed.";
}
