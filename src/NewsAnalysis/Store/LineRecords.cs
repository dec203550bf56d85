using System.Collections.Concurrent;
using NewsAnalysis.Articles.Layout;

namespace NewsAnalysis.Store;

/// <summary>Finds or makes the hashes of a file's lines by which lines are known that stand in many articles of an outlet. Safe from
/// several threads.</summary>
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

    private static ReadOnlySpan<byte> Write(IReadOnlyList<(string Outlet, LineHashes Lines)> articles) => new RecordWriter()
        .List(articles, (record, article) => Hash(record.Text(article.Outlet), article.Lines.Longest)
            .List(article.Lines.Candidates, (lines, line) => Hash(lines, line))).Bytes;

    private (string Outlet, LineHashes Lines)[] Read(byte[] bytes)
    {
        var record = new RecordReader(bytes, _pool);
        return record.List(() => (record.Text()!, new LineHashes(Hash(record), record.List(() => Hash(record)).ToHashSet())));
    }

    private static RecordWriter Hash(RecordWriter record, ulong hash) => record.Hash((uint)hash).Hash((uint)(hash >> 32));

    private static ulong Hash(RecordReader record) => record.Hash() | ((ulong)record.Hash() << 32);
}
