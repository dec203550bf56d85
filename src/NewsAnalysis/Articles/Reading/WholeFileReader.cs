namespace NewsAnalysis.Articles.Reading;

/// <summary>Reads a format whose files hold one article, small enough to be in memory as a whole.</summary>
internal abstract class WholeFileReader : IArticleReader
{
    public abstract ReaderTrace Trace { get; }

    public abstract IReadOnlyList<string> Extensions { get; }

    public IEnumerable<ArticleDraft> Read(Stream content, ReadHints hints, ReadOptions options) =>
        Read(Bytes(content, options.MaxBytes), hints, options);

    /// <summary>Reads the bytes of a file, entry or record.</summary>
    protected abstract IEnumerable<ArticleDraft> Read(byte[] bytes, ReadHints hints, ReadOptions options);

    /// <summary>All bytes of a stream.</summary>
    /// <exception cref="UnusableException">There are more than the limit.</exception>
    internal static byte[] Bytes(Stream content, long limit)
    {
        if (content.CanSeek)
        {
            var length = content.Length - content.Position;
            if (length > limit)
                throw TooLarge($"has {length:N0} bytes", limit);
            var whole = new byte[length];
            content.ReadExactly(whole);
            return whole;
        }

        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
        {
            if (memory.Length + read > limit)
                throw TooLarge("has more bytes than allowed", limit);
            memory.Write(buffer, 0, read);
        }

        return memory.ToArray();
    }

    private static UnusableException TooLarge(string found, long limit) =>
        new($"the file {found}; expected at most {limit:N0}; split it, or raise the limit");
}
