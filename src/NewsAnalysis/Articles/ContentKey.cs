using System.Security.Cryptography;

namespace NewsAnalysis.Articles;

/// <summary>The name of some content: the first 16 bytes of its SHA-256. Equal content has one key on every machine.</summary>
/// <param name="High">The first 8 bytes.</param>
/// <param name="Low">The next 8 bytes.</param>
internal readonly record struct ContentKey(ulong High, ulong Low)
{
    /// <summary>Number of bytes that <see cref="Write"/> writes.</summary>
    public const int Size = 16;

    /// <summary>The key of all that extraction can see of an article: text, parts, metadata and the lines that were removed. Its id, file
    /// and note are left out: a file that was moved is not read anew.</summary>
    public static ContentKey Of(Article article)
    {
        var info = article.Info;
        using var hash = new Hash();
        hash.Add(info.Title.Value).Add(info.Outlet.Value).Add(info.Published.Value?.ToString()).Add(info.Author.Value);
        hash.Add(info.Url.Value).Add(info.Event.Value).Add(info.Language.Value).Add(article.Text);
        foreach (var part in article.Parts)
            hash.Add((int)part.Kind).Add(part.Span.Start).Add(part.Span.End);
        foreach (var line in article.Removed)
            hash.Add(line.Line).Add(line.Text).Add(line.Rule);
        return hash.Key;
    }

    /// <summary>The key of some words in their order.</summary>
    public static ContentKey Of(IEnumerable<string?> words)
    {
        using var hash = new Hash();
        foreach (var word in words)
            hash.Add(word);
        return hash.Key;
    }

    /// <summary>The key of some bytes with some words.</summary>
    public static ContentKey Of(byte[] bytes, IEnumerable<string?> words)
    {
        using var hash = new Hash();
        hash.Add(bytes);
        foreach (var word in words)
            hash.Add(word);
        return hash.Key;
    }

    /// <summary>The key that was written.</summary>
    public static ContentKey Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]));

    /// <summary>Writes the 16 bytes.</summary>
    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Low);
    }

    /// <summary>32 hexadecimal digits.</summary>
    public override string ToString() => $"{High:x16}{Low:x16}";

    private sealed class Hash : IDisposable
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private byte[] _bytes = new byte[1024];

        public ContentKey Key => Read(_hash.GetHashAndReset());

        // The length before each word keeps "a", "bc" and "ab", "c" apart; null has a length of its own.
        public Hash Add(string? word)
        {
            Add(word?.Length ?? -1);
            var most = Encoding.UTF8.GetMaxByteCount(word?.Length ?? 0);
            if (_bytes.Length < most)
                _bytes = new byte[most];
            _hash.AppendData(_bytes, 0, Encoding.UTF8.GetBytes(word ?? "", _bytes));
            return this;
        }

        public void Add(byte[] bytes)
        {
            Add(bytes.Length);
            _hash.AppendData(bytes);
        }

        public Hash Add(int number)
        {
            Span<byte> bytes = stackalloc byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
            _hash.AppendData(bytes);
            return this;
        }

        public void Dispose() => _hash.Dispose();
    }
}
