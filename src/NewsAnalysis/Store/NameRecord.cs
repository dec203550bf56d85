using NewsAnalysis.Actors.Matching;
using NewsAnalysis.Actors.Suggestions;

namespace NewsAnalysis.Store;

/// <summary>
/// What an article says about names, as a record: what actors are suggested from. Of where the names stand it holds the first place alone.
/// </summary>
internal static class NameRecord
{
    private static readonly int _counts = new Evidence().Counts.Count;

    /// <summary>Writes the names of an article.</summary>
    /// <param name="names">The names.</param>
    /// <param name="small">How often it writes folded words with a small letter.</param>
    public static ReadOnlySpan<byte> Write(IReadOnlyList<ArticleName> names, IReadOnlyDictionary<string, int> small)
    {
        var record = new RecordWriter();
        Write(record, small);
        record.Int(names.Count);
        foreach (var name in names)
        {
            record.Text(name.Key).List(name.Tokens, static (tokens, token) => tokens.Text(token.Text).Int((int)token.Before));
            Write(record, name.Forms);
            foreach (var count in name.Evidence.Counts)
                record.Int(count);
            record.Text(name.Evidence.Acronym).Int(name.Mentions).Int(name.Strong).Bool(name.InHeadline).Int(name.Position + 1);
        }

        return record.Bytes;
    }

    /// <summary>The names in a record.</summary>
    public static (IReadOnlyList<ArticleName> Names, IReadOnlyDictionary<string, int> Small) Read(byte[] bytes, StringPool pool)
    {
        var record = new RecordReader(bytes, pool);
        var small = new Dictionary<string, int>(StringComparer.Ordinal);
        Read(record, small);
        return (record.List(() => Name(record)), small);
    }

    private static ArticleName Name(RecordReader record)
    {
        var key = record.Text()!;
        var tokens = record.List(() => new Token(0, 0, record.Text()!, (Gap)record.Int()));
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        Read(record, forms);
        var counts = new int[_counts];
        for (var at = 0; at < counts.Length; at++)
            counts[at] = record.Int();
        var name = new ArticleName(key, tokens)
        {
            Evidence = Evidence.Of(counts, record.Text()),
            Mentions = record.Int(),
            Strong = record.Int(),
            InHeadline = record.Bool(),
            Position = record.Int() - 1,
        };
        foreach (var (form, count) in forms)
            name.Forms[form] = count;
        return name;
    }

    private static void Write(RecordWriter record, IReadOnlyDictionary<string, int> counts)
    {
        record.Int(counts.Count);
        foreach (var (word, count) in counts)
            record.Text(word).Int(count);
    }

    private static void Read(RecordReader record, Dictionary<string, int> counts)
    {
        for (var left = record.Int(); left > 0; left--)
            counts[record.Text()!] = record.Int();
    }
}
