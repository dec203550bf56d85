namespace NewsAnalysis.Store;

/// <summary>One string for each word that recurs. Bounded: longer texts, and words after the pool is full, get strings of their own. Safe
/// from several threads.</summary>
internal sealed class StringPool
{
    private const int Longest = 40;
    private const int Most = 200_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _strings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>An empty pool.</summary>
    public StringPool() => _lookup = _strings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The string of these UTF-8 bytes.</summary>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest)
            return Encoding.UTF8.GetString(utf8);
        Span<char> buffer = stackalloc char[Longest];
        var word = buffer[..Encoding.UTF8.GetChars(utf8, buffer)];
        lock (_gate)
        {
            if (_lookup.TryGetValue(word, out var known))
                return known;
            var made = word.ToString();
            if (_strings.Count < Most)
                _strings[made] = made;
            return made;
        }
    }
}
