namespace NewsAnalysis.Articles.Manifests;

/// <summary>What the curator says about the articles of a folder, checked against the files that are there.</summary>
internal sealed class Manifest
{
    /// <summary>A cell with this word says that the value is unknown, whatever the file says.</summary>
    public const string Unknown = "unknown";

    private readonly Dictionary<string, ManifestRow> _rows = new(StringComparer.Ordinal);
    private readonly List<Notice> _notices = [];
    private readonly Lazy<ILookup<string, ManifestRow>> _byPath;

    private Manifest() => _byPath = new(() => _rows.Values.SelectMany(row => PathsOf(row.File).Select(path => (path, row)))
        .ToLookup(pair => pair.path, pair => pair.row, StringComparer.Ordinal));

    /// <summary>What is wrong with the manifest, and files it does not name.</summary>
    public IReadOnlyList<Notice> Notices => _notices;

    /// <summary>A folder without a manifest, which is worth a notice.</summary>
    public static Manifest None { get; } = Absent();

    /// <summary>Reads the manifest of a folder.</summary>
    /// <param name="bytes">The content of articles.csv.</param>
    /// <param name="files">The article files of the folder, relative to it.</param>
    /// <exception cref="InputException">The file is malformed; see <see cref="ManifestReader.Read"/>.</exception>
    public static Manifest Read(byte[] bytes, IReadOnlyCollection<string> files)
    {
        var manifest = new Manifest();
        var known = files.ToHashSet(StringComparer.Ordinal);
        var rows = ManifestReader.Read(bytes);
        if (rows.FirstOrDefault(row => row.Unknown.Count > 0) is { } unknown)
            manifest.Add(Severity.Info, unknown.Line, $"{unknown.Unknown[0]} and {rows.Sum(row => row.Unknown.Count) - 1:#,0} more cells "
                + "of this kind say that a value is unknown; they are read as empty.");
        foreach (var row in rows)
        {
            if (manifest.Problem(row, known) is { } problem)
                manifest.Add(Severity.Error, row.Line, problem);
            else
                manifest._rows.Add(row.File, row);
            if (row["published"] is { } date && !IsUnknown(date) && ArticleDate.TryParse(date) is null)
                manifest.Add(Severity.Error, row.Line,
                    $"published '{date}' is no date; expected yyyy-MM-dd, yyyy-MM or yyyy; the date stays unknown until it is corrected.");
        }

        var named = manifest._rows.Values.Select(row => row.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Where(file => !manifest._rows.ContainsKey(file) && !named.Contains(file)))
            manifest._notices.Add(new Notice(Severity.Info, file, null, $"{file}: the file has no row in {ManifestReader.FileName}; "
                + "its outlet is unknown unless the file names it; add a row to name it."));
        return manifest;
    }

    /// <summary>The row of a file or record, or null.</summary>
    public ManifestRow? RowOf(string file) => _rows.GetValueOrDefault(file);

    /// <summary>The rows of a file and of its records.</summary>
    public IEnumerable<ManifestRow> RowsOf(string file) => _byPath.Value[file];

    /// <summary>Whether the cell says that the value is unknown.</summary>
    public static bool IsUnknown(string cell) => cell.Equals(Unknown, StringComparison.OrdinalIgnoreCase);

    /// <summary>A row or an id may name a file, or a record of any file whose name stands before a #.</summary>
    public static IEnumerable<string> PathsOf(string file)
    {
        yield return file;
        for (var sign = file.IndexOf('#', StringComparison.Ordinal); sign >= 0; sign = file.IndexOf('#', sign + 1))
            yield return file[..sign];
    }

    private static Manifest Absent()
    {
        var manifest = new Manifest();
        manifest._notices.Add(new Notice(Severity.Info, ManifestReader.FileName, null,
            $"{ManifestReader.FileName}: the folder has none; outlets are unknown unless a file names its own; add one to name them."));
        return manifest;
    }

    private string? Problem(ManifestRow row, HashSet<string> files)
    {
        if (row.File.Length == 0)
            return "the cell 'file' is empty; expected the path of an article file relative to the folder; fill it in or remove the row.";
        if (Path.IsPathRooted(row.Path) || row.Path.Contains(':') || row.Path.Split('/').Contains(".."))
            return $"file '{row.File}' leads out of the folder; expected a path inside it, without '..'; "
                + "correct the path or remove the row.";
        if (_rows.TryGetValue(row.File, out var first))
            return $"file '{row.File}' already has a row in line {first.Line}; expected one row a file; remove one. The first one counts.";
        if (files.Contains(row.File) || files.Contains(row.Path))
            return null;
        var alike = files.FirstOrDefault(file => file.Equals(row.Path, StringComparison.OrdinalIgnoreCase));
        return $"file '{row.File}' is not in the folder; expected the path of an article file relative to the folder"
            + (alike is null ? "; correct the path or remove the row." : $"; did you mean '{alike}'?");
    }

    private void Add(Severity severity, int line, string message) =>
        _notices.Add(new Notice(severity, ManifestReader.FileName, line, $"{ManifestReader.FileName}:{line}: {message}"));
}
