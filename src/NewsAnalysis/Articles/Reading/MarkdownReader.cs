using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsAnalysis.Articles.Layout;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Reads Markdown: the markup goes, the text of links stays, the description of a picture becomes a caption, the first heading is
/// the headline, and front matter gives title, date, author and so on with the origin <c>page</c>.</summary>
internal sealed class MarkdownReader : WholeFileReader
{
    private const int MostCharacters = 4 * 1024 * 1024;

    // The parser takes time that grows with the square of the unfinished links.
    private const int MostLinks = 5000;
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().Build();

    public override ReaderTrace Trace { get; } = new("Markdown", Certainty.Likely);

    public override IReadOnlyList<string> Extensions { get; } = [".md"];

    protected override IEnumerable<ArticleDraft> Read(byte[] bytes, ReadHints hints, ReadOptions options)
    {
        var decoded = TextDecoder.DecodeAny(bytes, hints.Charset);
        yield return decoded.Text is { } text ? Draft(text, hints, options) with { Notes = decoded.Notes }
            : ArticleDraft.Unusable(decoded.Problem!);
    }

    private static ArticleDraft Draft(string text, ReadHints hints, ReadOptions options)
    {
        if (text.Length > MostCharacters)
            return ArticleDraft.Unusable($"the Markdown has {text.Length:N0} characters; expected an article, "
                + $"of at most {MostCharacters:N0}; split it, or save it as plain text");
        if (text.AsSpan().Count("](") is > MostLinks and var links)
            return ArticleDraft.Unusable($"the Markdown holds {links:N0} links and pictures; expected an article, "
                + $"with at most {MostLinks:N0}; save it as plain text");
        var matter = FrontMatter.Read(text);
        if (matter.Problem is { } problem)
            return ArticleDraft.Unusable(problem);
        List<PageLine> lines;
        try
        {
            lines = Lines(matter.Body, matter.BodyLine);
        }
        catch (ArgumentException tooDeep)
        {
            // The parser bounds the depth of nested quotes, lists and emphasis.
            return ArticleDraft.Unusable(
                $"the Markdown is nested too deeply ({tooDeep.Message}); expected an article; save it as plain text");
        }

        if (matter.Found.Title.Value is { } title && lines.Count > 0 && !lines.Take(3).Any(line => Headlines.IsSame(line.Text, title)))
            lines.Insert(0, new PageLine(1, title) { Hint = LineHint.Headline });
        var draft = PageLayout.Draft(lines, hints, options);
        return draft with { Found = matter.Found.Over(draft.Found) };
    }

    /// <summary>Reads the paragraphs in order.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="firstLine">Number of its first line in the file.</param>
    private static List<PageLine> Lines(string markdown, int firstLine)
    {
        var lines = new List<PageLine>();
        Walk(Markdown.Parse(markdown, Pipeline), lines, firstLine, LineHint.None);
        var first = lines.FindIndex(line => line.Hint == LineHint.Headline);
        for (var i = first + 1; i < lines.Count && first >= 0; i++)
        {
            if (lines[i].Hint == LineHint.Headline)
                lines[i] = lines[i] with { Hint = LineHint.Body };
        }

        return lines;
    }

    private static void Walk(ContainerBlock container, List<PageLine> lines, int firstLine, LineHint hint)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    Add(lines, firstLine + heading.Line, heading.Inline, heading.Level == 1 ? LineHint.Headline : LineHint.Body);
                    break;
                case TableRow row:
                    Add(lines, firstLine + row.Line, string.Join(" | ", row.OfType<TableCell>().Select(CellText)), LineHint.Body);
                    break;
                case ContainerBlock nested:
                    Walk(nested, lines, firstLine, nested is ListItemBlock ? LineHint.None : hint);
                    break;
                case CodeBlock code:
                    Add(lines, firstLine + code.Line, code.Lines.ToString(), LineHint.Body);
                    break;
                case LeafBlock { Inline: { } inline } leaf:
                    Add(lines, firstLine + leaf.Line, inline, hint);
                    break;
            }
        }
    }

    private static string CellText(TableCell cell)
    {
        var parts = new List<PageLine>();
        Walk(cell, parts, 0, LineHint.None);
        return string.Join(' ', parts.Select(part => part.Text));
    }

    private static void Add(List<PageLine> lines, int number, ContainerInline? inline, LineHint hint)
    {
        if (inline is null)
            return;
        var text = new StringBuilder();
        var captions = new List<string>();
        Append(inline, text, captions);
        Add(lines, number, text.ToString(), hint);
        foreach (var caption in captions)
            Add(lines, number, caption, LineHint.Caption);
    }

    private static void Add(List<PageLine> lines, int number, string text, LineHint hint)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            lines.Add(new PageLine(number, line) { Hint = hint });
    }

    private static void Append(ContainerInline container, StringBuilder text, List<string> captions)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LinkInline { IsImage: true } image:
                    var alt = new StringBuilder();
                    Append(image, alt, captions);
                    captions.Add(alt.ToString());
                    break;
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case LineBreakInline lineBreak:
                    text.Append(lineBreak.IsHard ? '\n' : ' ');
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case ContainerInline nested:
                    Append(nested, text, captions);
                    break;
            }
        }
    }
}
