namespace NewsAnalysis.Notebooks.Pages;

/// <summary>What stands around a notebook on its page.</summary>
public sealed record PageOptions
{
    /// <summary>Where the link at the top leads; null for no link.</summary>
    public string? BackHref { get; init; } = "index.html";

    /// <summary>The text of that link.</summary>
    public string BackText { get; init; } = "All findings";

    /// <summary>The link of a reference that an output carries as <c>data-evidence</c> or a chart as <c>customdata</c>; null knows
    /// none.</summary>
    public Func<string, EvidenceLink?>? Evidence { get; init; }

    /// <summary>What its filters choose from; null for none.</summary>
    public PageChoices? Choices { get; init; }

    /// <summary>What stands at the foot.</summary>
    public IReadOnlyList<PageSpan> Footer { get; init; } = [];
}

/// <summary>An executed notebook as one HTML file that needs nothing else: charts, tables, text; the code behind a disclosure. Whatever the
/// outputs hold, only the page's own scripts run, and no request leaves it.</summary>
public static class NotebookPage
{
    /// <summary>The tag of the code cell whose outputs say what was found.</summary>
    public const string FindingsTag = "findings";

    /// <summary>The notebook's title: its first heading of level 1, else its file name without the extension.</summary>
    public static string Title(NotebookDocument document) =>
        MarkdownHtml.Title(document) ?? Path.GetFileNameWithoutExtension(document.Name);

    /// <summary>The page, as the content of an HTML file.</summary>
    public static string Render(NotebookDocument document, PageOptions? options = null)
    {
        var settings = options ?? new PageOptions();
        var body = new NotebookBody(document.Cells, new EvidenceLinks(settings.Evidence));
        var title = Title(document);
        var contents = TableOfContents(body.Headings);
        var back = settings.BackHref is null
            ? ""
            : $"<nav class=\"nb-back\" aria-label=\"Site\"><a href=\"{HtmlText.Encode(HtmlRules.Link(settings.BackHref))}\">← "
                + $"{HtmlText.Encode(settings.BackText)}</a>{Search(settings.Choices)}</nav>\n";
        var page = $"""
            <div class="nb-page">
            {back}<div class="{(contents.Length > 0 ? "nb-with-toc" : "nb-without-toc")}">
            <header class="nb-hero"><h1>{HtmlText.Encode(title)}</h1></header>
            {contents}<main class="nb-content" id="nb-content">
            {body.Html}</main>
            </div>
            {settings.Choices?.ToHtml()}{PageShell.Footer(settings.Footer)}</div>
            """;
        return PageShell.Wrap(title, page, body.Plotly, settings.Choices is null ? null : WebAsset.Filters);
    }

    private static string Search(PageChoices? choices) =>
        choices?.SearchHref is { } href ? $" · <a href=\"{HtmlText.Encode(HtmlRules.Link(href))}\">Search all sentences</a>" : "";

    /// <summary>What the cell of the findings gave out, as safe markup for an index; empty without such a cell or output. Charts are left
    /// out.</summary>
    /// <param name="document">The executed notebook.</param>
    /// <param name="evidence">The link of a reference; null knows none.</param>
    public static string Findings(NotebookDocument document, Func<string, EvidenceLink?>? evidence = null)
    {
        var outputs = new OutputHtml(new EvidenceLinks(evidence));
        return string.Concat(FindingsCells(document.Cells)
            .SelectMany(cell => cell.Outputs)
            .Where(output => output["data"]?[ChartHtml.MimeType] is null)
            .Select(output => outputs.Render(output, asProse: true)));
    }

    /// <summary>The code cells tagged <c>findings</c>; where an editor took the tags away, the first cell that gave out a list of
    /// findings.</summary>
    internal static IReadOnlyList<NotebookCell> FindingsCells(IReadOnlyList<NotebookCell> cells)
    {
        var code = cells.Where(cell => cell.Kind == CellKind.Code).ToList();
        var tagged = code.FindAll(cell => cell.HasTag(FindingsTag));
        return tagged.Count > 0 ? tagged : [.. code.Where(cell => cell.Outputs.Any(IsList)).Take(1)];
    }

    private static bool IsList(JsonObject output) =>
        MultilineText.Join(output["data"]?["text/html"]).StartsWith("<ul class=\"findings", StringComparison.Ordinal);

    private static string TableOfContents(IReadOnlyList<PageHeading> headings)
    {
        var entries = headings.Where(heading => heading.Level <= 3).ToList();
        if (entries.Count < 2)
            return "";
        var items = string.Concat(entries.Select(entry =>
            $"<li class=\"nb-level-{entry.Level}\"><a href=\"#{HtmlText.Encode(entry.Id)}\">{HtmlText.Encode(entry.Text)}</a></li>\n"));
        return $"<nav class=\"nb-toc\" aria-label=\"Contents\"><p>Contents</p><ol>\n{items}</ol></nav>\n";
    }
}
