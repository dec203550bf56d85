using NewsAnalysis.Cli.Sharing;

namespace NewsAnalysis.Cli.Archives;

/// <summary>What a folder of extracted articles says about itself: <c>manifest.json</c>, written before the work begins and again when it
/// is done.</summary>
internal sealed record Manifest
{
    public const string FileName = Store.ExtractedFolder.Manifest;

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    /// <summary>K/N; 1/1 of what was merged.</summary>
    public required string Shard { get; init; }

    /// <summary>"started" or "done".</summary>
    public required string State { get; init; }

    /// <summary>The exit status that goes with "done": 0, or 1 where the shard has inputs and none of them could be read.</summary>
    public int Status { get; init; }

    /// <summary>The version of the program and the build of its library.</summary>
    public required string Version { get; init; }

    /// <summary>See <see cref="ArchiveOptions.Fingerprint"/>.</summary>
    public required string Input { get; init; }

    /// <summary>See <see cref="ArchiveOptions.Words"/>.</summary>
    public required SortedDictionary<string, string> Options { get; init; }

    /// <summary>Inputs, articles and rejected.</summary>
    public SortedDictionary<string, long> Counts { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The size of each file in bytes.</summary>
    public SortedDictionary<string, long> Files { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The version of this program.</summary>
    public static string ThisVersion => $"{ProgramVersion.Text} {typeof(InputException).Module.ModuleVersionId:N}";

    /// <summary>Whether the work is done and its files are there.</summary>
    public bool IsWhole(string folder) =>
        State == "done"
        && Files.All(file => new FileInfo(Path.Combine(folder, file.Key)) is { Exists: true } found && found.Length == file.Value);

    /// <summary>The first thing by which results of another folder may not be put together with this one's; empty where they may.</summary>
    public string Difference(Manifest other)
    {
        IEnumerable<(string Name, string? This, string? Other)> things =
        [
            ("version", Version, other.Version), ("input", Input, other.Input),
            .. Options.Keys.Union(other.Options.Keys, StringComparer.Ordinal)
                .Select(key => (key, Options.GetValueOrDefault(key), other.Options.GetValueOrDefault(key))),
        ];
        return things.Where(thing => thing.This != thing.Other).Select(thing => $"{thing.Name} '{thing.Other}', the first '{thing.This}'")
            .FirstOrDefault() ?? "";
    }

    /// <summary>The manifest of a folder; null where there is none that can be read.</summary>
    public static Manifest? TryLoad(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<Manifest>(RegularFile.ReadAllBytes(path), Json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes it whole.</summary>
    public void Save(string folder) =>
        AtomicFile.WriteAllText(Path.Combine(folder, FileName), JsonSerializer.Serialize(this, Json) + "\n");

    /// <summary>The same, done, with the sizes of its files.</summary>
    public Manifest Done(string folder, IEnumerable<string> files, int status, params (string Name, long Count)[] counts) => this with
    {
        State = "done",
        Status = status,
        Counts = new(counts.ToDictionary(count => count.Name, count => count.Count, StringComparer.Ordinal), StringComparer.Ordinal),
        Files = new(
            files.ToDictionary(file => file, file => new FileInfo(Path.Combine(folder, file)).Length, StringComparer.Ordinal),
            StringComparer.Ordinal),
    };
}
