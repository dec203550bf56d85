using NewsAnalysis.Articles.Exports;
using NewsAnalysis.Articles.Layout;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Reads plain text. A paragraph is a line, or the lines of a paragraph where the file is wrapped at a fixed width; wrapped lines
/// are joined by a space.</summary>
internal sealed class PlainTextReader : WholeFileReader
{
    public override ReaderTrace Trace { get; } = new("plain text", Certainty.Guess);

    public override IReadOnlyList<string> Extensions { get; } = [".txt"];

    protected override IEnumerable<ArticleDraft> Read(byte[] bytes, ReadHints hints, ReadOptions options)
    {
        if (MailText.Read(bytes) is { } mail)
            return [MailReader.Draft(mail, hints, options)];
        var decoded = TextDecoder.DecodeAny(bytes, hints.Charset);
        return decoded.Text is not { } text ? [ArticleDraft.Unusable(decoded.Problem!)]
            : TextExports.Read(text) is { } export ? ExportDrafts.Of(export, decoded.Notes, hints, options)
            : [PageLayout.Draft(Lines(TextColumns.Unfold(text)), hints, options) with { Notes = decoded.Notes }];
    }

    internal static List<PageLine> Lines(string text)
    {
        var whole = new TextSpan(0, text.Length);
        var lines = new List<PageLine>();
        var (number, counted, last) = (1, 0, 0);
        foreach (var span in LineBreaks.Of(text, [whole]).Paragraphs(whole))
        {
            var between = text.AsSpan(counted, span.Start - counted).Count('\n');
            number += between;
            var spaced = text.AsSpan(last, span.Start - last).Count('\n') > 1;
            lines.Add(new PageLine(number, BrokenWords.Join(span.Of(text), text)) { SpaceBefore = spaced });
            (counted, last) = (span.Start, span.End);
        }

        return lines;
    }
}
