using System.Text;

namespace NewsAnalysis.Articles.Containers;

/// <summary>A message or a part of one (RFC 2045, 2046).</summary>
/// <param name="Headers">Its headers.</param>
/// <param name="Body">Its body as it stands in the file.</param>
internal sealed record MimePart(HeaderBlock Headers, ReadOnlyMemory<byte> Body)
{
    private const int Deepest = 5;

    /// <summary>Reads a message; null where there are no headers.</summary>
    public static MimePart? Read(ReadOnlyMemory<byte> bytes) =>
        HeaderBlock.Read(bytes.Span, hasFirstLine: false) is var (headers, body) ? new MimePart(headers, bytes[body..]) : null;

    /// <summary>The parts that are HTML, this one or those in it.</summary>
    public IEnumerable<MimePart> Pages(int depth) => Leaves(depth).Where(part => part.Headers.Plain("content-type") is "text/html" or "application/xhtml+xml");

    /// <summary>The parts that are text, plain ones first.</summary>
    public IEnumerable<MimePart> Texts(int depth) =>
        Leaves(depth).Where(part => part.Headers.Plain("content-type") is "" or "text/plain").Concat(Pages(depth));

    private IEnumerable<MimePart> Leaves(int depth)
    {
        if (!Headers.Plain("content-type").StartsWith("multipart/", StringComparison.Ordinal))
            return [this];
        return depth >= Deepest || Headers.Parameter("content-type", "boundary") is not { Length: > 0 } boundary ? []
            : Parts(Encoding.UTF8.GetBytes("--" + boundary)).SelectMany(part => part.Leaves(depth + 1));
    }

    /// <summary>The body without its transfer encoding; null where it is not in the one it states.</summary>
    public byte[]? Content() => Headers.Plain("content-transfer-encoding") switch
    {
        "quoted-printable" => QuotedPrintable(Body.Span),
        "base64" => Base64(Body.Span),
        _ => Body.ToArray(),
    };

    private IEnumerable<MimePart> Parts(byte[] delimiter)
    {
        var start = -1;
        for (var at = 0; at >= 0 && at < Body.Length;)
        {
            var found = Body.Span[at..].IndexOf(delimiter);
            var end = found < 0 ? Body.Length : at + found;
            var isLine = found < 0 || end == 0 || Body.Span[end - 1] == '\n';
            if (isLine && start >= 0 && Read(Body[start..end]) is { } part)
                yield return part;
            if (found < 0)
                yield break;
            at = end + delimiter.Length;
            if (!isLine)
                continue;
            var feed = Body.Span[at..].IndexOf((byte)'\n');
            start = feed < 0 ? Body.Length : at + feed + 1;
        }
    }

    private static byte[]? Base64(ReadOnlySpan<byte> body)
    {
        var plain = Encoding.ASCII.GetString(body).Where(c => !char.IsWhiteSpace(c)).ToArray();
        var length = plain.Length - (plain.Length % 4);
        var bytes = new byte[length / 4 * 3];
        return Convert.TryFromBase64Chars(plain.AsSpan(0, length), bytes, out var written) ? bytes[..written] : null;
    }

    private static byte[] QuotedPrintable(ReadOnlySpan<byte> body)
    {
        var plain = new List<byte>(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '=')
                plain.Add(body[i]);
            else if (i + 1 < body.Length && body[i + 1] == '\n')
                i++;
            else if (i + 2 < body.Length && body[i + 1] == '\r' && body[i + 2] == '\n')
                i += 2;
            else if (i + 2 < body.Length && char.IsAsciiHexDigit((char)body[i + 1]) && char.IsAsciiHexDigit((char)body[i + 2]))
            {
                plain.Add(Convert.ToByte(Encoding.ASCII.GetString(body.Slice(i + 1, 2)), 16));
                i += 2;
            }
            else
                plain.Add(body[i]);
        }

        return [.. plain];
    }
}
