using NewsAnalysis.Articles.Encodings;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Articles.Containers;

/// <summary>A text file as a stream of UTF-8 bytes, whatever its encoding: the encoding is chosen by its first part.</summary>
/// <param name="Utf8">The text; bytes that are no text throw <see cref="DecoderFallbackException"/> where they are transcoded,
/// and stand as they are in UTF-8.</param>
/// <param name="Head">The first part, as bytes of the file.</param>
/// <param name="Notes">What is worth knowing about the encoding.</param>
internal sealed record TextSource(Stream Utf8, ReadOnlyMemory<byte> Head, IReadOnlyList<string> Notes)
{
    private const int HeadBytes = 64 * 1024;

    /// <summary>Looks at the head and opens the rest.</summary>
    /// <exception cref="UnusableException">The file is empty, holds NUL bytes, or is in no encoding that can be read.</exception>
    public static TextSource Open(Stream content, string? charset = null)
    {
        var head = new byte[HeadBytes];
        var length = content.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false);
        var first = head.AsMemory(0, length);
        if (length == 0)
            throw new UnusableException("the file is empty; expected articles; save it again or remove it");
        var choice = EncodingChoice.Of(first.Span, charset ?? DeclaredCharset.Of(first.Span), isWhole: length < HeadBytes);
        if (choice.Encoding is null)
        {
            // The decoder's message says where the bytes are.
            throw new UnusableException(TextDecoder.Decode(first.Span).Problem
                ?? "the file is in no encoding that can be read; expected UTF-8; save the file as UTF-8");
        }

        var isWide = choice.Encoding.Name.StartsWith("UTF-16", StringComparison.Ordinal);
        if (!isWide && first.Span.IndexOf((byte)0) is >= 0 and var zero)
            throw new UnusableException(
                $"the file holds a NUL byte at offset {zero} and is no text; expected a text file; save the articles as text");
        Stream all = new PushedBackStream(first[choice.Skip..], content);
        var utf8 = ReferenceEquals(choice.Encoding, KnownEncodings.Utf8) ? all
            : Encoding.CreateTranscodingStream(all, choice.Encoding.Encoding, new UTF8Encoding(false), leaveOpen: true);
        return new TextSource(utf8, first[choice.Skip..], choice.Note is { } note ? [note] : []);
    }
}
