using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Cli.Archives;

/// <summary>How the articles of a shard are read. Shards that are merged have equal options.</summary>
internal sealed record ArchiveOptions
{
    /// <summary>A corpus folder or a file.</summary>
    public required string Path { get; init; }

    /// <summary>Which part of it.</summary>
    public required Shard Shard { get; init; }

    /// <summary>Whom to look for; null for nobody.</summary>
    public ActorDictionary? Dictionary { get; init; }

    /// <summary>Where that was read, if from one actors.yaml; else null.</summary>
    public string? ActorsFile { get; init; }

    public VagueConvention Vague { get; init; }

    /// <summary>Whether figures are all numbers, with what their sentences say around them.</summary>
    public bool All { get; init; }

    public bool CodePoints { get; init; }

    public ReadOptions Reading { get; init; } = ReadOptions.Default;

    /// <summary>All that results depend on besides the articles, as the manifest names it.</summary>
    public SortedDictionary<string, string> Words => new(StringComparer.Ordinal)
    {
        ["actors"] = Dictionary is null ? "none" : ExtractionCache.KeyOf(Dictionary).ToString(),
        ["all"] = All ? "yes" : "no",
        ["keep-furniture"] = Reading.KeepFurniture ? "yes" : "no",
        ["map"] = string.Join(',', FieldMap.Targets.Where(name => Reading.Fields.FieldOf(name) is not null)
            .Select(name => $"{name}={Reading.Fields.FieldOf(name)}")),
        ["offsets"] = CodePoints ? "codepoints" : "utf16",
        ["vague"] = VagueConventions.ByName.First(pair => pair.Value == Vague).Key,
    };

    /// <summary>Equal where the input is, as far as that can be told without reading all of it: the names and sizes of its files, and what
    /// its manifest says.</summary>
    public string Fingerprint()
    {
        if (File.Exists(Path))
            return Of([System.IO.Path.GetFileName(Path), Size(Path)]);
        var manifest = System.IO.Path.Combine(Path, "articles.csv");
        return Of(FolderScan.Scan(System.IO.Path.GetFullPath(Path))
            .SelectMany(file => new[] { file.File, file.Problem is null ? Size(file.Path) : "" })
            .Append(File.Exists(manifest) ? ContentKey.Of(File.ReadAllBytes(manifest), []).ToString() : ""));
        static string Of(IEnumerable<string> words) => ContentKey.Of(words).ToString();
    }

    private static string Size(string path) => new FileInfo(path).Length.ToString(CultureInfo.InvariantCulture);
}
