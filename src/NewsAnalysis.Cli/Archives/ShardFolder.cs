namespace NewsAnalysis.Cli.Archives;

/// <summary>The files of one shard, opened when they are asked for.</summary>
/// <param name="folder">The folder.</param>
/// <param name="manifest">What it says about itself.</param>
internal sealed class ShardFolder(string folder, Manifest manifest) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, RecordFile> _records = new(StringComparer.Ordinal);
    private readonly StringPool _pool = new();

    public string Folder => folder;

    public Manifest Manifest => manifest;

    /// <summary>What became of each input.</summary>
    public IReadOnlyList<InputRecord> Inputs =>
        new RecordList<InputRecord>(Records(ExtractedFolder.Inputs), bytes => InputRecord.Read(bytes, _pool));

    /// <summary>What stories are found by, by day and id.</summary>
    public IReadOnlyList<StoryInput> Terms =>
        new RecordList<StoryInput>(Records(ExtractedFolder.Terms), bytes => StoryInput.Read(bytes, _pool));

    /// <summary>Whether it has a file of this kind: there are no mentions where nobody was looked for.</summary>
    public bool Has(string kind) => manifest.Files.ContainsKey(kind);

    /// <summary>The records of a kind.</summary>
    public RecordFile Records(string kind)
    {
        lock (_gate)
        {
            if (!_records.TryGetValue(kind, out var file))
                _records[kind] = file = RecordFile.Open(Path.Combine(folder, kind));
            return file;
        }
    }

    /// <summary>The lines of a kind, in the order of the inputs.</summary>
    public IEnumerator<string> Lines(string kind) => File.ReadLines(Path.Combine(folder, kind)).GetEnumerator();

    public void Dispose()
    {
        foreach (var file in _records.Values)
            file.Dispose();
    }
}
