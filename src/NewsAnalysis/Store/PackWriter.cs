using NewsAnalysis.Tables;

namespace NewsAnalysis.Store;

/// <summary>Writes a pack beside its place; it appears there whole, by <see cref="Complete"/>, or never.</summary>
internal sealed class PackWriter : IDisposable
{
    /// <summary>The ending of packs that are being written.</summary>
    public const string Temporary = ".tmp";

    private readonly string _temporary;
    private readonly FileStream _stream;
    private readonly IDisposable _pending;
    private readonly Dictionary<ContentKey, (long Offset, int Length, uint Sum)> _index = [];
    private bool _done;

    /// <summary>Begins a pack.</summary>
    /// <param name="folder">Where it is going to be; made when missing.</param>
    public PackWriter(string folder)
    {
        Directory.CreateDirectory(folder);
        _temporary = Path.Combine(folder, Guid.NewGuid().ToString("n") + Temporary);
        _pending = PendingFiles.Add(_temporary);
        _stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, 1 << 16);
    }

    /// <summary>Adds a record; one whose key is there already is left out.</summary>
    public void Add(ContentKey key, ReadOnlySpan<byte> record)
    {
        if (_index.TryAdd(key, (_stream.Position, record.Length, Checksum.Of(record))))
            _stream.Write(record);
    }

    /// <summary>Ends the pack and opens it. Its name says what it holds, so that two processes that write the same do not double
    /// it.</summary>
    public Pack Complete()
    {
        WriteIndex();
        _stream.Dispose();
        var name = ContentKey.Of(_index.Keys.Select(key => key.ToString()).Order(StringComparer.Ordinal));
        var path = Path.ChangeExtension(Path.Combine(Path.GetDirectoryName(_temporary)!, name.ToString()), Pack.Extension);
        _done = Disk.Try(() => File.Move(_temporary, path, overwrite: true));
        // What is in its place and cannot be removed leaves it where it is, for the time of this process.
        return Pack.TryOpen(_done ? path : _temporary)
            ?? throw new IOException($"{path}: what was written cannot be read back; check the disk.");
    }

    public void Dispose()
    {
        _stream.Dispose();
        if (!_done)
            File.Delete(_temporary);
        _pending.Dispose();
    }

    private void WriteIndex()
    {
        var (start, kind) = (_stream.Position, Pack.KindOf(_temporary));
        var bytes = new byte[_index.Count * Pack.EntrySize];
        var at = bytes.AsSpan();
        foreach (var (key, (offset, length, sum)) in _index)
        {
            key.Write(at);
            BinaryPrimitives.WriteInt64LittleEndian(at[16..], offset);
            BinaryPrimitives.WriteInt32LittleEndian(at[24..], length);
            BinaryPrimitives.WriteUInt32LittleEndian(at[28..], sum ^ Checksum.Of(kind, key));
            at = at[Pack.EntrySize..];
        }

        _stream.Write(bytes);
        Span<byte> footer = stackalloc byte[Pack.FooterSize];
        BinaryPrimitives.WriteInt64LittleEndian(footer, start);
        BinaryPrimitives.WriteInt32LittleEndian(footer[8..], _index.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(footer[12..], Checksum.Of(bytes) ^ kind);
        BinaryPrimitives.WriteUInt64LittleEndian(footer[16..], Pack.Magic);
        _stream.Write(footer);
    }
}
