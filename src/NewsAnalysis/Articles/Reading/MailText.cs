using MimeKit;
using NewsAnalysis.Articles.Containers;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Saved mails and pages in the form of mails (RFC 2045, 2046).</summary>
internal static class MailText
{
    private const int FewestHeaders = 3;
    private const int Deepest = 32;

    private static readonly string[] Usual =
        ["from", "to", "subject", "date", "message-id", "mime-version", "content-type", "received", "return-path", "reply-to"];

    /// <summary>The mail that the bytes are, or null: the first line is a header, and at least three of the usual ones stand above the
    /// first empty line.</summary>
    public static MimeMessage? Read(byte[] bytes)
    {
        var line = bytes.AsSpan(0, Math.Max(0, Math.Min(bytes.Length, bytes.AsSpan().IndexOf((byte)'\n'))));
        var colon = line.IndexOf((byte)':');
        if (colon is < 2 or > 40 || line[..colon].IndexOf((byte)' ') >= 0
            || HeaderBlock.Read(bytes, hasFirstLine: false) is not var (headers, _))
            return null;
        return Usual.Count(name => headers[name] is { Length: > 0 }) >= FewestHeaders && headers["from"] is not null
            ? Message(bytes) : null;
    }

    /// <summary>The message that the bytes are; null where no headers end in an empty line.</summary>
    public static MimeMessage? Message(byte[] bytes)
    {
        if (HeaderBlock.Read(bytes, hasFirstLine: false) is null)
            return null;
        try
        {
            return MimeMessage.Load(new ParserOptions { MaxMimeDepth = Deepest }, new MemoryStream(bytes));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The parts that hold no other parts.</summary>
    public static IEnumerable<MimePart> Parts(MimeMessage message) =>
        message.BodyParts.OfType<MimePart>().Where(part => part.Content is not null);

    /// <summary>The part that is the text of a mail, a plain one before a page; null where there is none.</summary>
    public static MimePart? Body(MimeMessage mail) =>
        Parts(mail).FirstOrDefault(part => part.ContentType.IsMimeType("text", "plain")) ?? Parts(mail).FirstOrDefault(IsPage);

    /// <summary>Whether the part is HTML.</summary>
    public static bool IsPage(MimePart part) =>
        part.ContentType.IsMimeType("text", "html") || part.ContentType.IsMimeType("application", "xhtml+xml");

    /// <summary>The bytes of a part, without their transfer encoding.</summary>
    public static byte[] Content(MimePart part)
    {
        using var bytes = new MemoryStream();
        part.Content!.DecodeTo(bytes);
        return bytes.ToArray();
    }
}
