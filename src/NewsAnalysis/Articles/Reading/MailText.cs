using System.Text;
using System.Text.RegularExpressions;
using NewsAnalysis.Articles.Containers;
using NewsAnalysis.Articles.Layout;

namespace NewsAnalysis.Articles.Reading;

/// <summary>A saved mail: what its header says, and its text without its transfer encoding.</summary>
/// <param name="Headers">The header.</param>
/// <param name="Body">The part that is text, as bytes; null where there is none, or it is not in the encoding it states.</param>
/// <param name="Type">The part's content type in small letters, and its character set.</param>
internal sealed record MailText(HeaderBlock Headers, byte[]? Body, (string Plain, string? Charset) Type)
{
    private const int FewestHeaders = 3;

    private static readonly string[] Usual = ["from", "to", "subject", "date", "message-id", "mime-version", "content-type", "received", "return-path", "reply-to"];

    private static readonly Regex Encoded = new(@"=\?(?<set>[\w.:-]{1,40})\?(?<form>[bq])\?(?<text>[^?\s]{0,400})\?=", MetaPatterns.Linear);

    /// <summary>The mail that the bytes are, or null: its first line is a header, and at least three of the usual ones stand above the first empty line.</summary>
    public static MailText? Read(byte[] bytes)
    {
        var line = bytes.AsSpan(0, Math.Max(0, Math.Min(bytes.Length, bytes.AsSpan().IndexOf((byte)'\n'))));
        var colon = line.IndexOf((byte)':');
        if (colon is < 2 or > 40 || line[..colon].IndexOf((byte)' ') >= 0 || MimePart.Read(bytes) is not { } message)
            return null;
        if (Usual.Count(name => message.Headers[name] is { Length: > 0 }) < FewestHeaders || message.Headers["from"] is null)
            return null;
        var part = message.Texts(0).FirstOrDefault();
        return new MailText(message.Headers, part?.Content(), (part?.Headers.Plain("content-type") ?? "", part?.Headers.Parameter("content-type", "charset")));
    }

    /// <summary>A header's text, words in other character sets decoded (RFC 2047); null where it is missing.</summary>
    public string? this[string name] => Headers[name] is { } value ? Encoded.Replace(value.Replace("?= =?", "?==?", StringComparison.Ordinal), match => Decode(match)) : null;

    private static string Decode(Match word)
    {
        var text = word.Groups["text"].Value;
        var isBase64 = word.Groups["form"].ValueSpan is "b" or "B";
        var part = new MimePart(HeaderBlock.Read(Encoding.ASCII.GetBytes($"Content-Transfer-Encoding: {(isBase64 ? "base64" : "quoted-printable")}\n\n"), hasFirstLine: false)!.Value.Headers,
            Encoding.ASCII.GetBytes(isBase64 ? text : text.Replace('_', ' ')));
        return part.Content() is { } bytes && TextDecoder.DecodeAny(bytes, word.Groups["set"].Value).Text is { } plain ? plain : word.Value;
    }
}
