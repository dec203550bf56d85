namespace NewsAnalysis.Store;

/// <summary>Writes the values of a record; <see cref="RecordReader"/> reads them in the same order.</summary>
internal sealed class RecordWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(4096);

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    /// <summary>A whole number; small ones take one byte (zigzag, seven bits a byte).</summary>
    public RecordWriter Int(int value)
    {
        var rest = (uint)((value << 1) ^ (value >> 31));
        var bytes = _bytes.GetSpan(5);
        var count = 0;
        for (; rest >= 0x80; rest >>= 7)
            bytes[count++] = (byte)(rest | 0x80);
        bytes[count++] = (byte)rest;
        _bytes.Advance(count);
        return this;
    }

    /// <summary>Yes or no.</summary>
    public RecordWriter Bool(bool value) => Int(value ? 1 : 0);

    /// <summary>What another has written, as it is.</summary>
    public RecordWriter Raw(ReadOnlySpan<byte> written)
    {
        _bytes.Write(written);
        return this;
    }

    /// <summary>A number of 8 bytes.</summary>
    public RecordWriter Double(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.GetSpan(8), value);
        _bytes.Advance(8);
        return this;
    }

    /// <summary>A hash of 4 bytes.</summary>
    public RecordWriter Hash(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.GetSpan(4), value);
        _bytes.Advance(4);
        return this;
    }

    /// <summary>A decimal number with its scale, or null.</summary>
    public RecordWriter Decimal(decimal? value)
    {
        if (value is not { } number)
            return Int(0);
        Int(1);
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        foreach (var part in parts)
            Int(part);
        return this;
    }

    /// <summary>How many items there are, then each of them.</summary>
    public RecordWriter List<T>(IReadOnlyCollection<T> items, Action<RecordWriter, T> write)
    {
        Int(items.Count);
        foreach (var item in items)
            write(this, item);
        return this;
    }

    /// <summary>Texts.</summary>
    public RecordWriter Texts(IReadOnlyCollection<string> texts) => List(texts, static (record, text) => record.Text(text));

    /// <summary>Text, or null.</summary>
    public RecordWriter Text(string? value) => value is null ? Int(-1) : Text(value.AsSpan());

    /// <summary>Text. Lone surrogates are kept: it is written as UTF-16 where it has any.</summary>
    public RecordWriter Text(ReadOnlySpan<char> value)
    {
        var most = _bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(value.Length) + 10);
        if (System.Text.Unicode.Utf8.FromUtf16(value, most[5..], out _, out var count, replaceInvalidSequences: false)
            != OperationStatus.Done)
        {
            Int(-2).Int(value.Length);
            foreach (var character in value)
                Int(character);
            return this;
        }

        // Int may take another buffer, so the text is written after its length is known.
        Int(count);
        System.Text.Unicode.Utf8.FromUtf16(value, _bytes.GetSpan(count + 1), out _, out _);
        _bytes.Advance(count);
        return this;
    }
}
