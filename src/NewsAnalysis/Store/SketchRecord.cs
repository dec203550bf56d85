using NewsAnalysis.Articles.Reprints;

namespace NewsAnalysis.Store;

/// <summary>The sketch of an article's wording as a record.</summary>
internal static class SketchRecord
{
    /// <summary>Writes a sketch.</summary>
    public static byte[] Write(Sketch sketch)
    {
        var record = new RecordWriter().Int(sketch.Shingles).Int(sketch.Bands.Length).Int(sketch.Least.Length);
        foreach (var band in sketch.Bands)
            record.Hash((uint)(band >> 32)).Hash((uint)band);
        foreach (var hash in sketch.Least)
            record.Hash(hash);
        return record.Bytes.ToArray();
    }

    /// <summary>The sketch in a record.</summary>
    public static Sketch Read(byte[] bytes)
    {
        var record = new RecordReader(bytes);
        var (shingles, bands, least) = (record.Int(), new ulong[record.Int()], new uint[record.Int()]);
        for (var at = 0; at < bands.Length; at++)
            bands[at] = ((ulong)record.Hash() << 32) | record.Hash();
        for (var at = 0; at < least.Length; at++)
            least[at] = record.Hash();
        return new Sketch(shingles, bands, least);
    }
}
