using MimeKit;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Articles.Containers;

/// <summary>Reads pages saved with their pictures in one file (MHTML, RFC 2557): the first HTML part is the page, the rest is passed
/// over.</summary>
internal sealed class MhtmlReader : WholeFileReader
{
    public override ReaderTrace Trace { get; } = new("web page saved as MHTML", Certainty.Likely);

    public override IReadOnlyList<string> Extensions { get; } = [".mhtml", ".mht"];

    protected override IEnumerable<ArticleDraft> Read(byte[] bytes, ReadHints hints, ReadOptions options)
    {
        if (bytes.Length == 0)
            return [ArticleDraft.Unusable("the file is empty; expected a saved page; save it again or remove it")];
        if (MailText.Message(bytes) is not { } message)
            return [ArticleDraft.Unusable("the file has no mail headers; expected a page saved as MHTML; save it again or remove it")];
        if (MailText.Parts(message).FirstOrDefault(MailText.IsPage) is not { } page)
            return [ArticleDraft.Unusable("the file holds no HTML part; expected a page saved as MHTML; save it again or remove it")];
        var url = message.Headers["Snapshot-Content-Location"] ?? page.Headers[HeaderId.ContentLocation];
        var about = hints with
        {
            Url = url is { Length: > 0 } && !url.StartsWith("cid:", StringComparison.OrdinalIgnoreCase) ? url.Trim() : null,
            Charset = page.ContentType.Charset,
        };
        return [HtmlReader.Draft(MailText.Content(page), about, options)];
    }
}
