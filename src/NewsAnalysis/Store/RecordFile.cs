using System.Collections;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NewsAnalysis.Store;

/// <summary>Records in their order, each found by its number: the records, where each of them begins, and how many there are. Only the
/// beginnings are held.</summary>
internal sealed class RecordFile : IReadOnlyList<byte[]>, IDisposable
{
    private const ulong Magic = 0x3143_4552_5345_4E4E; // NNESREC1

    private readonly SafeFileHandle _file;
    private readonly long[] _starts;

    private RecordFile(SafeFileHandle file, long[] starts) => (_file, _starts) = (file, starts);

    public int Count => _starts.Length - 1;

    public byte[] this[int index]
    {
        get
        {
            var record = new byte[_starts[index + 1] - _starts[index]];
            Read(_file, record, _starts[index]);
            return record;
        }
    }

    /// <summary>Opens a file of records.</summary>
    /// <exception cref="InputException">It is not there, or is none.</exception>
    public static RecordFile Open(string path)
    {
        if (!File.Exists(path))
            throw new InputException(
                $"{path}: there is no such file; expected records that 'extract --shard' or 'keys' wrote; run that again.");
        var file = File.OpenHandle(path);
        var length = RandomAccess.GetLength(file);
        var footer = new byte[16];
        if (length >= footer.Length)
            Read(file, footer, length - footer.Length);
        var count = BinaryPrimitives.ReadInt64LittleEndian(footer);
        if (BinaryPrimitives.ReadUInt64LittleEndian(footer.AsSpan(8)) != Magic || count < 0 || count > (length - 24) / 8)
            throw Damaged(path, file);
        var starts = new long[count + 1];
        var end = length - footer.Length - (starts.Length * 8L);
        Read(file, MemoryMarshal.AsBytes(starts.AsSpan()), end);
        return starts[0] == 0 && starts[^1] == end && starts.Zip(starts.Skip(1)).All(record => record.First <= record.Second)
            ? new RecordFile(file, starts)
            : throw Damaged(path, file);
    }

    private static InputException Damaged(string path, SafeFileHandle file)
    {
        file.Dispose();
        return new InputException($"{path}: found no whole file of records; run again what wrote it.");
    }

    public IEnumerator<byte[]> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose() => _file.Dispose();

    private static void Read(SafeFileHandle file, Span<byte> bytes, long offset)
    {
        if (!Pack.ReadAll(file, bytes, offset))
            throw new IOException("a file of records ends before its last record; write it again");
    }

    /// <summary>Writes records one after the other.</summary>
    /// <param name="stream">Where they go; it stays open.</param>
    internal sealed class Writer(Stream stream)
    {
        private readonly List<long> _starts = [0];

        /// <summary>Adds a record.</summary>
        public void Add(ReadOnlySpan<byte> record)
        {
            stream.Write(record);
            _starts.Add(_starts[^1] + record.Length);
        }

        /// <summary>Writes what is needed to find them; nothing may be added after.</summary>
        public void Complete()
        {
            stream.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_starts)));
            Span<byte> footer = stackalloc byte[16];
            BinaryPrimitives.WriteInt64LittleEndian(footer, _starts.Count - 1);
            BinaryPrimitives.WriteUInt64LittleEndian(footer[8..], Magic);
            stream.Write(footer);
        }
    }
}
