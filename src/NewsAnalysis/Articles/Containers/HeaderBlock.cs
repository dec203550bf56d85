namespace NewsAnalysis.Articles.Containers;

/// <summary>The header lines of a message (HTTP, MIME, WARC): names in small letters, lines that go on joined.</summary>
internal sealed class HeaderBlock
{
    private const int Longest = 256 * 1024;

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>The first line.</summary>
    public string FirstLine { get; private init; } = "";

    /// <summary>A header's value, or null.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>Reads up to and with the empty line.</summary>
    /// <param name="bytes">A message.</param>
    /// <param name="hasFirstLine">Whether the first line is no header but a version or status.</param>
    /// <returns>The headers and where the body begins; null where there is no empty line.</returns>
    public static (HeaderBlock Headers, int Body)? Read(ReadOnlySpan<byte> bytes, bool hasFirstLine)
    {
        var limited = bytes[..Math.Min(bytes.Length, Longest)];
        var lines = new List<string>();
        for (var at = 0; at < limited.Length;)
        {
            var feed = limited[at..].IndexOf((byte)'\n');
            if (feed < 0)
                return null;
            var line = Encoding.UTF8.GetString(limited.Slice(at, feed)).TrimEnd('\r');
            at += feed + 1;
            if (line.Length == 0)
                return (Of(lines, hasFirstLine), at);
            lines.Add(line);
        }

        return null;
    }

    /// <summary>Reads the headers of a message from a stream, up to and with the empty line; null at the stream's end.</summary>
    /// <exception cref="InvalidDataException">The stream ends inside, or they are longer than headers are.</exception>
    public static HeaderBlock? Read(Stream stream)
    {
        var bytes = new List<byte>(512);
        for (var next = stream.ReadByte(); next >= 0; next = stream.ReadByte())
        {
            if (bytes.Count == 0 && next is '\r' or '\n')
                continue;
            bytes.Add((byte)next);
            if (next == '\n' && bytes.Count > 2 && (bytes[^2] == '\n' || (bytes[^2] == '\r' && bytes[^3] == '\n')))
                return Read(bytes.ToArray(), hasFirstLine: true)!.Value.Headers;
            if (bytes.Count > Longest)
                throw new InvalidDataException($"headers of more than {Longest:N0} bytes");
        }

        return bytes.Count == 0 ? null : throw new InvalidDataException("it ends inside the headers of a record");
    }

    /// <summary>A value without its parameters, in small letters: <c>text/html</c>; empty where the header is missing.</summary>
    public string Plain(string name) => (this[name] ?? "").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>A parameter of a value (<c>charset</c>, <c>boundary</c>), or null.</summary>
    public string? Parameter(string name, string parameter)
    {
        foreach (var piece in (this[name] ?? "").Split(';').Skip(1))
        {
            var equals = piece.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && piece[..equals].Trim().Equals(parameter, StringComparison.OrdinalIgnoreCase))
                return piece[(equals + 1)..].Trim().Trim('"', '\'');
        }

        return null;
    }

    private static HeaderBlock Of(List<string> lines, bool hasFirstLine)
    {
        var block = new HeaderBlock { FirstLine = hasFirstLine && lines.Count > 0 ? lines[0] : "" };
        string? name = null;
        foreach (var line in lines.Skip(hasFirstLine ? 1 : 0))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line[0] is ' ' or '\t' && name is not null)
                block._values[name] += " " + line.Trim();
            else if (colon > 0)
            {
                name = line[..colon].Trim().ToLowerInvariant();
                block._values[name] = line[(colon + 1)..].Trim();
            }
        }

        return block;
    }
}
