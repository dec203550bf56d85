using MimeKit;
using NewsAnalysis.Articles.Dates;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Reads saved mails (.eml): the subject is the headline, the header no text. A plain text file that is a mail is read so as
/// well.</summary>
internal sealed class MailReader : WholeFileReader
{
    public override ReaderTrace Trace { get; } = new("mail", Certainty.Sure);

    public override IReadOnlyList<string> Extensions { get; } = [".eml"];

    /// <summary>The article of a mail.</summary>
    public static ArticleDraft Draft(MimeMessage mail, ReadHints hints, ReadOptions options)
    {
        if (MailText.Body(mail) is not { } part || MailText.Content(part) is not { Length: > 0 } body)
            return ArticleDraft.Unusable("the mail has no part that is text; expected a text; save the article's text");
        try
        {
            var about = hints with { Charset = part.ContentType.Charset ?? hints.Charset };
            var draft = MailText.IsPage(part) ? HtmlReader.Draft(body, about, options) : OfText(mail, body, about, options);
            return draft with
            {
                Reader = new ReaderTrace("mail", Certainty.Sure),
                Found = Facts(mail).Over(draft.Found),
                Notes = [.. draft.Notes, "the file is a saved mail; its header is no text"]
            };
        }
        catch (UnusableException problem)
        {
            return ArticleDraft.Unusable(problem.Message);
        }
    }

    protected override IEnumerable<ArticleDraft> Read(byte[] bytes, ReadHints hints, ReadOptions options)
    {
        if (bytes.Length == 0)
            return [ArticleDraft.Unusable("the file is empty; expected a saved mail; save it again or remove it")];
        return MailText.Read(bytes) is { } mail ? [Draft(mail, hints, options)]
            : [ArticleDraft.Unusable("the file has no mail headers; expected a saved mail; save it again or remove it")];
    }

    private static ArticleDraft OfText(MimeMessage mail, byte[] body, ReadHints hints, ReadOptions options)
    {
        var decoded = TextDecoder.DecodeAny(body, hints.Charset);
        return decoded.Text is { } text ? RecordText.Draft(hints.Title ?? mail.Subject, text, hints, options) with { Notes = decoded.Notes }
            : ArticleDraft.Unusable(decoded.Problem!);
    }

    private static FoundFacts Facts(MimeMessage mail) => new()
    {
        Title = Sourced.Text(mail.Subject, Origin.Page),
        Author = Sourced.Text(mail.From.Mailboxes.FirstOrDefault()?.Name, Origin.Page),
        Published = DateReader.Read(mail.Headers[HeaderId.Date]) is { } date ? new(date, Origin.Page) : Sourced.Unknown<ArticleDate>(),
    };
}
