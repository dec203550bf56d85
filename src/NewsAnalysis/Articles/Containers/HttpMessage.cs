using System.IO.Compression;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Articles.Containers;

/// <summary>A response as a server sent it.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Body">The body as sent.</param>
internal sealed record HttpMessage(int Status, HeaderBlock Headers, byte[] Body)
{
    /// <summary>Reads a response; null where the bytes are none.</summary>
    public static HttpMessage? Read(ReadOnlySpan<byte> bytes)
    {
        if (HeaderBlock.Read(bytes, hasFirstLine: true) is not var (headers, body)
            || !headers.FirstLine.StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase))
            return null;
        var words = headers.FirstLine.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            ? new HttpMessage(status, headers, bytes[body..].ToArray())
            : null;
    }

    /// <summary>The body without its transfer and content encoding.</summary>
    /// <exception cref="UnusableException">The encoding is unknown, or the body unfolds to more than allowed.</exception>
    /// <exception cref="InvalidDataException">The body is damaged.</exception>
    public byte[] Content(ReadOptions options)
    {
        var body = Headers.Plain("transfer-encoding").Contains("chunked", StringComparison.Ordinal) ? Unchunk(Body) : Body;
        foreach (var coding in (Headers["content-encoding"] ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Reverse())
            body = Unfold(body, coding.ToLowerInvariant(), options);
        return body;
    }

    // Many archives keep the header and store the body unfolded; its first bytes tell.
    private static byte[] Unfold(byte[] body, string coding, ReadOptions options)
    {
        var packed = new MemoryStream(body);
        using Stream? stream = coding switch
        {
            "gzip" or "x-gzip" when body is [0x1F, 0x8B, ..] => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" when body is [0x78, ..] => new ZLibStream(packed, CompressionMode.Decompress),
            "br" when !LooksPlain(body) => new BrotliStream(packed, CompressionMode.Decompress),
            "gzip" or "x-gzip" or "deflate" or "br" or "identity" => null,
            _ => throw new UnusableException($"the page is packed as '{coding}'; expected gzip, deflate or br; fetch it again without"),
        };
        if (stream is null)
            return body;
        using var metered = new MeteredStream(stream, () => body.Length, new UnpackBudget(options.MaxBytes), options.MaxRatio);
        return WholeFileReader.Bytes(metered, options.MaxBytes);
    }

    private static bool LooksPlain(byte[] body) =>
        Encoding.Latin1.GetString(body.AsSpan(0, Math.Min(body.Length, 64))).TrimStart() is ['<', ..];

    private static byte[] Unchunk(byte[] body)
    {
        using var whole = new MemoryStream(body.Length);
        for (var at = 0; at < body.Length;)
        {
            var feed = body.AsSpan(at).IndexOf((byte)'\n');
            var size = feed < 0 ? "" : Encoding.ASCII.GetString(body, at, Math.Min(feed, 20)).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0)
                return whole.Length == 0 ? body : whole.ToArray();
            at += feed + 1;
            if (length == 0)
                break;
            whole.Write(body, at, Math.Min(length, body.Length - at));
            at += Math.Min(length, body.Length - at);
            while (at < body.Length && body[at] is (byte)'\r' or (byte)'\n')
                at++;
        }

        return whole.ToArray();
    }
}
