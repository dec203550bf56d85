using System.Collections.Concurrent;
using NewsAnalysis.Articles;
using NewsAnalysis.Articles.Layout;

namespace NewsAnalysis.Store;

/// <summary>
/// Finds or makes the hashes of a file's lines by which lines are known that stand in many articles of an outlet. Safe from several threads.
/// </summary>
internal sealed class LineRecords(RecordStream stream)
{
    private readonly StringPool _pool = new();
    private readonly ConcurrentQueue<ContentKey> _used = [];

    /// <summary>The hashes; what is not in the stream is read and added.</summary>
    public IReadOnlyList<(string Outlet, LineHashes Lines)> Find(SiteLineFile file)
    {
        var key = ContentKey.Of(file.Bytes, file.Context);
        _used.Enqueue(key);
        if (stream.TryRead(key) is { } record)
            return Read(record);
        var lines = file.Read();
        stream.Add(key, Write(lines));
        return lines;
    }

    /// <summary>See <see cref="RecordStream.Commit"/>.</summary>
    public void Commit() => stream.Commit([.. _used]);

    private static ReadOnlySpan<byte> Write(IReadOnlyList<(string Outlet, LineHashes Lines)> articles)
    {
        var record = new RecordWriter().Int(articles.Count);
        foreach (var (outlet, lines) in articles)
        {
            Hash(record.Text(outlet), lines.Longest).Int(lines.Candidates.Count);
            foreach (var line in lines.Candidates)
                Hash(record, line);
        }

        return record.Bytes;
    }

    private (string Outlet, LineHashes Lines)[] Read(byte[] bytes)
    {
        var record = new RecordReader(bytes, _pool);
        var articles = new (string, LineHashes)[record.Int()];
        for (var at = 0; at < articles.Length; at++)
        {
            var (outlet, longest) = (record.Text()!, Hash(record));
            var lines = new HashSet<ulong>();
            for (var left = record.Int(); left > 0; left--)
                lines.Add(Hash(record));
            articles[at] = (outlet, new LineHashes(longest, lines));
        }

        return articles;
    }

    private static RecordWriter Hash(RecordWriter record, ulong hash) => record.Hash((uint)hash).Hash((uint)(hash >> 32));

    private static ulong Hash(RecordReader record) => record.Hash() | ((ulong)record.Hash() << 32);
}
