using Markdig;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsAnalysis.Notebooks.Pages;

/// <summary>A heading of the page.</summary>
/// <param name="Level">From 1.</param>
/// <param name="Text">Without markup.</param>
/// <param name="Id">The anchor.</param>
internal sealed record PageHeading(int Level, string Text, string Id);

/// <summary>Markdown cells as HTML: raw HTML in them is text, headings keep an order without gaps, one of them is the title.</summary>
internal sealed class MarkdownHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UsePipeTables().UseEmphasisExtras().UseFootnotes().UseDefinitionLists().UseAutoLinks().Build();

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<PageHeading> _headings = [];
    private int _level = 1;
    private bool _hasTitle;

    /// <summary>The headings so far, the title not among them.</summary>
    public IReadOnlyList<PageHeading> Headings => _headings;

    /// <summary>The first heading of level 1 in the markdown; null without one.</summary>
    public static string? Title(NotebookDocument document) => document.Cells
        .Where(cell => cell.Kind == CellKind.Markdown)
        .SelectMany(cell => Markdown.Parse(cell.Source, Pipeline).Descendants<HeadingBlock>())
        .Where(heading => heading.Level == 1)
        .Select(Text)
        .FirstOrDefault(text => text.Length > 0);

    /// <summary>The cell's HTML; the first heading of level 1 is left out, since the page shows it as its title.</summary>
    public string Render(NotebookCell cell)
    {
        var document = Markdown.Parse(cell.Source, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>().ToList())
        {
            if (heading.Level == 1 && !_hasTitle)
            {
                _hasTitle = true;
                heading.Parent!.Remove(heading);
            }
            else
                Place(heading);
        }
        foreach (var image in document.Descendants<LinkInline>().Where(link => link.IsImage))
            image.Url = Attachment(cell, image.Url) ?? image.Url;
        return HtmlSanitizer.Clean(document.ToHtml(Pipeline), keepHeadings: true);
    }

    /// <summary>Markdown on its own, without headings of the page.</summary>
    public static string RenderFragment(string markdown) => HtmlSanitizer.Clean(Markdown.ToHtml(markdown, Pipeline));

    private void Place(HeadingBlock heading)
    {
        // One title, and no level left out.
        _level = heading.Level = Math.Min(Math.Max(heading.Level, 2), _level + 1);
        var text = Text(heading);
        var slug = LinkHelper.UrilizeAsGfm(text);
        var wanted = slug.Length == 0 || slug.StartsWith("nb-", StringComparison.Ordinal) ? "section-" + slug : slug;
        var id = wanted;
        for (var i = 2; !_ids.Add(id); i++)
            id = $"{wanted}-{i}";
        heading.GetAttributes().Id = id;
        _headings.Add(new PageHeading(_level, text, id));
    }

    private static string Text(HeadingBlock heading) =>
        string.Concat((heading.Inline?.Descendants() ?? []).Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            LineBreakInline => " ",
            _ => "",
        })).Trim();

    private static string? Attachment(NotebookCell cell, string? url)
    {
        const string scheme = "attachment:";
        if (url?.StartsWith(scheme, StringComparison.Ordinal) != true)
            return null;
        var name = Uri.UnescapeDataString(url[scheme.Length..]);
        return cell.Json["attachments"]?[name] is JsonObject bundle && bundle.FirstOrDefault() is { Key: { } type, Value: { } data }
            ? $"data:{type};base64,{MultilineText.Join(data).ReplaceLineEndings("")}"
            : null;
    }
}
