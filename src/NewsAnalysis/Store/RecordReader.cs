namespace NewsAnalysis.Store;

/// <summary>Reads a record in the order in which <see cref="RecordWriter"/> wrote it.</summary>
/// <param name="bytes">The record.</param>
/// <param name="pool">Gives words that recur as one string; null where each is a string of its own.</param>
/// <param name="start">Where in the bytes it begins.</param>
internal sealed class RecordReader(byte[] bytes, StringPool? pool = null, int start = 0)
{
    private int _at = start;

    /// <summary>Position of what is read next.</summary>
    public int Position => _at;

    /// <summary>Whether all was read.</summary>
    public bool IsAtEnd => _at == bytes.Length;

    /// <summary>A whole number.</summary>
    public int Int()
    {
        var (value, shift) = (0u, 0);
        byte next;
        do
        {
            next = bytes[_at++];
            value |= (uint)(next & 0x7F) << shift;
            shift += 7;
        }
        while (next >= 0x80);
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    /// <summary>Yes or no.</summary>
    public bool Bool() => Int() != 0;

    /// <summary>A number of 8 bytes.</summary>
    public double Double()
    {
        var value = BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(_at));
        _at += 8;
        return value;
    }

    /// <summary>A hash of 4 bytes.</summary>
    public uint Hash()
    {
        var value = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(_at));
        _at += 4;
        return value;
    }

    /// <summary>The name of some content.</summary>
    public ContentKey Key()
    {
        var key = ContentKey.Read(bytes.AsSpan(_at));
        _at += ContentKey.Size;
        return key;
    }

    /// <summary>A decimal number, or null.</summary>
    public decimal? Decimal() => Int() == 0 ? null : new decimal([Int(), Int(), Int(), Int()]);

    /// <summary>Text, or null.</summary>
    public string? Text()
    {
        var length = Int();
        if (length == -1)
            return null;
        if (length == -2)
            return string.Create(Int(), this, static (characters, reader) =>
            {
                for (var index = 0; index < characters.Length; index++)
                    characters[index] = (char)reader.Int();
            });
        var span = bytes.AsSpan(_at, length);
        _at += length;
        return pool is null ? Encoding.UTF8.GetString(span) : pool.Get(span);
    }

    /// <summary>A list, each item of which is read by the function.</summary>
    public T[] List<T>(Func<T> read)
    {
        var items = new T[Int()];
        for (var at = 0; at < items.Length; at++)
            items[at] = read();
        return items;
    }

    /// <summary>Texts.</summary>
    public string[] Texts() => List(() => Text()!);

    /// <summary>Passes over a text.</summary>
    public void SkipText()
    {
        var length = Int();
        if (length >= 0)
            _at += length;
        for (var left = length == -2 ? Int() : 0; left > 0; left--)
            Int();
    }
}
