namespace NewsAnalysis.Articles;

/// <summary>Finds articles by their ids. A file of many articles is read once for all of them and kept, so that asking for each is not to
/// read the file for each; files of more than 64 MB together are never kept.</summary>
/// <param name="read">Reads a file.</param>
internal sealed class KeptArticles(Func<CorpusFile, IEnumerable<ReadResult>> read)
{
    private const long MostBytes = 1 << 26;

    private readonly Lock _lock = new();
    private readonly Dictionary<CorpusFile, ILookup<string, ReadResult>> _kept = [];
    private long _bytes;

    /// <summary>What of the file may be the article of that id: that alone where the file is kept, else all that it holds.</summary>
    public IEnumerable<ReadResult> Of(string id, CorpusFile file)
    {
        var bytes = FileReading.HoldsMany(file) ? Disk.Try(() => new FileInfo(file.Path).Length, otherwise: MostBytes) : MostBytes;
        if (bytes >= MostBytes)
            return read(file);
        lock (_lock)
        {
            if (!_kept.TryGetValue(file, out var articles))
            {
                if (_bytes + bytes > MostBytes)
                {
                    _kept.Clear();
                    _bytes = 0;
                }

                _kept[file] = articles = read(file).ToLookup(result => result.Id, StringComparer.Ordinal);
                _bytes += bytes;
            }

            return articles[id];
        }
    }
}
