namespace NewsAnalysis.Notebooks.Kernel.Install;

/// <summary>The <c>kernel.json</c> by which front ends start this kernel.</summary>
/// <param name="Name">What notebooks call it.</param>
/// <param name="DisplayName">What people read.</param>
/// <param name="Folder">Where it stands.</param>
/// <param name="Program">The program it starts; null when it is not this kernel's.</param>
public sealed record KernelSpec(string Name, string DisplayName, string Folder, string? Program)
{
    /// <summary>The name that the workbook's notebooks ask for.</summary>
    public const string DefaultName = ".net-csharp";

    private const string Mark = "news_analysis";

    /// <summary>Whether it starts this kernel, as opposed to another of the same name.</summary>
    public bool IsOwn => Program is not null;

    /// <summary>Reads the kernel of that folder; null when there is none.</summary>
    public static KernelSpec? Read(string folder)
    {
        var path = Path.Combine(folder, "kernel.json");
        if (!File.Exists(path))
            return null;
        try
        {
            var json = JsonText.Parse(File.ReadAllText(path)) as JsonObject;
            var program = json?["metadata"]?[Mark]?["program"];
            return new KernelSpec(Path.GetFileName(folder), MultilineText.Join(json?["display_name"]), folder,
                program is null ? null : MultilineText.Join(program));
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return new KernelSpec(Path.GetFileName(folder), "(unreadable)", folder, null);
        }
    }

    /// <summary>What people read for a kernel of that name.</summary>
    public static string DisplayNameOf(string name) => name is DefaultName ? ".NET (C#)" : $"C# ({name})";

    /// <summary>The content of <c>kernel.json</c>.</summary>
    /// <param name="name">What notebooks call it.</param>
    /// <param name="dotnet">The full path of the <c>dotnet</c> command.</param>
    /// <param name="program">The full path of the command line's library.</param>
    public static string Write(string name, string dotnet, string program) => JsonText.Write(
        new JsonObject
        {
            ["argv"] = new JsonArray(dotnet, program, "kernel", "start", "{connection_file}"),
            ["display_name"] = DisplayNameOf(name),
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
            // The compiler of hot code would otherwise compete with the first cells.
            ["env"] = new JsonObject { ["DOTNET_TieredPGO"] = "0" },
            ["metadata"] = new JsonObject { ["debugger"] = false, [Mark] = new JsonObject { ["program"] = program } },
        },
        JsonLayout.Jupyter);
}
