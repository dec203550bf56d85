using NewsAnalysis.Articles.Dates;
using NewsAnalysis.Articles.Layout;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Reads saved mails (.eml): the subject is the headline, the header no text. A plain text file that is a mail is read so as well.</summary>
internal sealed class MailReader : WholeFileReader
{
    /// <inheritdoc/>
    public override ReaderTrace Trace { get; } = new("mail", Certainty.Sure);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = [".eml"];

    /// <summary>The article of a mail.</summary>
    public static ArticleDraft Draft(MailText mail, ReadHints hints, ReadOptions options)
    {
        if (mail.Body is not { Length: > 0 } body)
            return ArticleDraft.Unusable("the mail has no part that is text, or it is not in the encoding it states; expected a text; save the article's text");
        try
        {
            var charset = mail.Type.Charset ?? hints.Charset;
            var draft = mail.Type.Plain.Contains("html", StringComparison.Ordinal) ? HtmlReader.Draft(body, hints with { Charset = charset }, options) : OfText(mail, body, charset, hints, options);
            return draft with { Reader = new ReaderTrace("mail", Certainty.Sure), Found = Facts(mail).Over(draft.Found), Notes = [.. draft.Notes, "the file is a saved mail; its header is no text"] };
        }
        catch (UnusableException problem)
        {
            return ArticleDraft.Unusable(problem.Message);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<ArticleDraft> Read(byte[] bytes, ReadHints hints, ReadOptions options)
    {
        if (bytes.Length == 0)
            return [ArticleDraft.Unusable("the file is empty; expected a saved mail; save it again or remove it")];
        return MailText.Read(bytes) is { } mail ? [Draft(mail, hints, options)]
            : [ArticleDraft.Unusable("the file has no mail headers; expected a saved mail; save it again or remove it")];
    }

    private static ArticleDraft OfText(MailText mail, byte[] body, string? charset, ReadHints hints, ReadOptions options)
    {
        var decoded = TextDecoder.DecodeAny(body, charset);
        return decoded.Text is { } text ? RecordText.Draft(hints.Title ?? mail["subject"], text, hints, options) with { Notes = decoded.Notes } : ArticleDraft.Unusable(decoded.Problem!);
    }

    private static FoundFacts Facts(MailText mail) => new()
    {
        Title = Sourced.Text(mail["subject"], Origin.Page),
        Author = Sourced.Text(Sender(mail["from"]), Origin.Page),
        Published = DateReader.Read(mail["date"]) is { } date ? new(date, Origin.Page) : Sourced.Unknown<ArticleDate>(),
    };

    /// <summary>The name before an address; none where the address stands alone.</summary>
    private static string? Sender(string? from) =>
        from?.IndexOf('<', StringComparison.Ordinal) is > 0 and var bracket ? Prose.Normalize(from[..bracket]).Length > 0 ? from[..bracket].Trim(' ', '"') : null : null;
}
