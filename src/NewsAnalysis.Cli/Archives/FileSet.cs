namespace NewsAnalysis.Cli.Archives;

/// <summary>Files of a folder that are written beside their places and appear there together, whole.</summary>
internal sealed class FileSet : IDisposable
{
    private readonly string _folder;
    private readonly Dictionary<string, StreamWriter> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (FileStream Stream, RecordFile.Writer Writer)> _records = new(StringComparer.Ordinal);

    /// <summary>Begins the files. What an earlier process left of them is written over.</summary>
    public FileSet(string folder, IEnumerable<string> lines, IEnumerable<string> records)
    {
        _folder = folder;
        foreach (var name in lines)
            _lines[name] = new StreamWriter(Create(name)) { NewLine = "\n" };
        foreach (var name in records)
        {
            var stream = Create(name);
            _records[name] = (stream, new RecordFile.Writer(stream));
        }
    }

    /// <summary>The names of the files.</summary>
    public IEnumerable<string> Names => _lines.Keys.Concat(_records.Keys);

    public void Line(string file, string line) => _lines[file].WriteLine(line);

    public void Record(string file, ReadOnlySpan<byte> record) => _records[file].Writer.Add(record);

    /// <summary>Puts the files in their places.</summary>
    public void Complete()
    {
        foreach (var (_, writer) in _records.Values)
            writer.Complete();
        Dispose();
        foreach (var name in Names)
            File.Move(Temporary(name), Path.Combine(_folder, name), overwrite: true);
    }

    public void Dispose()
    {
        foreach (var writer in _lines.Values)
            writer.Dispose();
        foreach (var (stream, _) in _records.Values)
            stream.Dispose();
    }

    // Of one name, so that a process that was killed leaves no more than the next one writes over; locked, so that two never write one.
    private FileStream Create(string name) => new(Temporary(name), FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);

    private string Temporary(string name) => Path.Combine(_folder, name + ".tmp");
}
