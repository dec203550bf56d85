using NewsAnalysis.Articles.Layout;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Articles.Containers;

/// <summary>Reads one record of a web archive.</summary>
internal static class WarcRecord
{
    private static readonly HashSet<string> Pages = ["text/html", "application/xhtml+xml"];

    /// <summary>The article, or what the record is instead ("response with status 404"); a record that is an article with a problem has
    /// both null and a draft.</summary>
    public static (ArticleDraft? Draft, string? Other) Read(
        HeaderBlock headers, Stream body, long length, ReadHints hints, ReadOptions options)
    {
        var type = headers.Plain("warc-type");
        var media = headers.Plain("content-type");
        var about = hints with { Url = Url(headers["warc-target-uri"]) };
        return type switch
        {
            "response" when media is "application/http" or "" => Http(body, length, about, options),
            "resource" when !IsOfTheWeb(about.Url) => (null, "resource of the crawler"),
            "response" or "resource" or "conversion" when Pages.Contains(media) =>
                (Whole(body, length, options, bytes => HtmlReader.Draft(bytes, about, options)), null),
            "conversion" or "resource" when media == "text/plain" =>
                (Whole(body, length, options, bytes => Plain(bytes, about, options)), null),
            "response" or "resource" or "conversion" => (null, $"{type} of type {(media.Length == 0 ? "unknown" : media)}"),
            _ => (null, $"{(type.Length == 0 ? "untyped" : type)} record"),
        };
    }

    private static (ArticleDraft? Draft, string? Other) Http(Stream body, long length, ReadHints hints, ReadOptions options)
    {
        if (length > options.MaxBytes)
        {
            // Only a page that is too large is a fault; a video is passed over as any other.
            var head = new byte[64 * 1024];
            var read = body.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            var other = HttpMessage.Read(head.AsSpan(0, read)) is { } large ? Other(large) : "response that is no HTTP";
            return other is null ? (TooLarge(length, options), null) : (null, other);
        }

        var bytes = WholeFileReader.Bytes(body, options.MaxBytes);
        if (HttpMessage.Read(bytes) is not { } message)
            return (null, "response that is no HTTP");
        if (Other(message) is { } what)
            return (null, what);
        return (Page(message, hints, options), null);
    }

    private static ArticleDraft Page(HttpMessage message, ReadHints hints, ReadOptions options)
    {
        try
        {
            return HtmlReader.Draft(message.Content(options),
                hints with { Charset = message.Headers.Parameter("content-type", "charset") }, options);
        }
        catch (Exception failure) when (failure is InvalidDataException or UnusableException)
        {
            return ArticleDraft.Unusable(failure is UnusableException ? failure.Message
                : $"the page is damaged or cut off ({failure.Message.TrimEnd('.')}); expected a whole one; fetch it again");
        }
    }

    private static string? Other(HttpMessage message) =>
        message.Status != 200 ? $"response with status {message.Status}"
        : !Pages.Contains(message.Headers.Plain("content-type"))
        ? $"response of type {(message.Headers.Plain("content-type") is { Length: > 0 and < 80 } media ? media : "unknown")}"
        : null;

    private static ArticleDraft Whole(Stream body, long length, ReadOptions options, Func<byte[], ArticleDraft> read)
    {
        if (length > options.MaxBytes)
            return TooLarge(length, options);
        try
        {
            return read(WholeFileReader.Bytes(body, options.MaxBytes));
        }
        catch (UnusableException failure)
        {
            return ArticleDraft.Unusable(failure.Message);
        }
    }

    private static ArticleDraft Plain(byte[] bytes, ReadHints hints, ReadOptions options)
    {
        var decoded = TextDecoder.DecodeAny(bytes, hints.Charset);
        if (decoded.Text is not { } text)
            return ArticleDraft.Unusable(decoded.Problem!);
        var draft = PageLayout.Draft(PlainTextReader.Lines(text), hints, options);
        return draft with { Notes = decoded.Notes, Found = draft.Found with { Url = Sourced.Text(hints.Url, Origin.Page) } };
    }

    private static ArticleDraft TooLarge(long length, ReadOptions options) =>
        ArticleDraft.Unusable(
            $"the record has {length:N0} bytes; expected at most {options.MaxBytes:N0}; leave it out, or raise the limit");

    /// <summary>Crawlers keep their logs and lists as resources with addresses of their own ("metadata://…", "urn:…").</summary>
    private static bool IsOfTheWeb(string? url) =>
        url is null || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "file" or "ftp");

    private static string? Url(string? text) => text?.Trim('<', '>') is { Length: > 0 } url ? url : null;
}
