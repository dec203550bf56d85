namespace NewsAnalysis.Notebooks.Pages;

/// <summary>One notebook on the index.</summary>
/// <param name="Title">Plain text.</param>
/// <param name="FindingsHtml">What was found, from <see cref="NotebookPage.Findings"/>; cleaned again here.</param>
/// <param name="Href">Its page, relative to the index.</param>
/// <param name="Facts">Short plain texts, such as "3 charts"; may be empty.</param>
public sealed record IndexEntry(string Title, string FindingsHtml, string Href, IReadOnlyList<string> Facts);

/// <summary>A list of links on the index.</summary>
/// <param name="Title">The heading; plain text.</param>
/// <param name="Items">The links in order: address, text, and a fact below it, which may be empty.</param>
public sealed record IndexList(string Title, IReadOnlyList<(string Href, string Text, string Fact)> Items);

/// <summary>The page that leads with the findings of every notebook.</summary>
public sealed record IndexPage
{
    // A longer list would bury what stands below it.
    private const int ListedOpenly = 30;

    /// <summary>The heading of the page; plain text.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences under it; plain text; null for none.</summary>
    public string? Lead { get; init; }

    /// <summary>What the whole rests on, such as "5 articles"; plain texts.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>The strongest findings, each a section of its own above the notebooks; none where there are none.</summary>
    public IReadOnlyList<PageSection> Leads { get; init; } = [];

    /// <summary>Links under the heading, such as to the search.</summary>
    public IReadOnlyList<PageSpan> Links { get; init; } = [];

    /// <summary>The notebooks in order.</summary>
    public IReadOnlyList<IndexEntry> Entries { get; init; } = [];

    /// <summary>Lists of links below the notebooks.</summary>
    public IReadOnlyList<IndexList> Lists { get; init; } = [];

    /// <summary>What stands at the foot.</summary>
    public IReadOnlyList<PageSpan> Footer { get; init; } = [];

    /// <summary>The page, as the content of an HTML file.</summary>
    public string Render()
    {
        var links = Links.Count == 0 ? "" : $"<p class=\"nb-more\">{string.Join(" · ", Links.Select(link => link.ToHtml()))}</p>\n";
        var leads = string.Concat(Leads.Select(section => $"<section class=\"nb-entry nb-strongest\">\n{section.Render()}</section>\n"));
        var body = $"""
            <div class="nb-page nb-index">
            <header class="nb-hero">
            <h1>{HtmlText.Encode(Title)}</h1>
            {PageShell.LeadAndFacts(Lead, Facts)}{links}</header>
            <main class="nb-entries" id="nb-content">
            {leads}{string.Concat(Entries.Select(Render))}{string.Concat(Lists.Where(list => list.Items.Count > 0).Select(Render))}</main>
            {PageShell.Footer(Footer)}</div>
            """;
        return PageShell.Wrap(Title, body, plotly: null);
    }

    private static string Render(IndexEntry entry)
    {
        var href = HtmlText.Encode(HtmlRules.Link(entry.Href));
        var findings = HtmlSanitizer.Clean(entry.FindingsHtml);
        if (!findings.Contains("nb-scroll", StringComparison.Ordinal))
            findings = OutputHtml.InScrollers(findings);
        return $"""
            <article class="nb-entry">
            <h2><a href="{href}">{HtmlText.Encode(entry.Title)}</a></h2>
            <div class="nb-findings">{findings}</div>
            {PageShell.LeadAndFacts(null, entry.Facts)}<p class="nb-more"><a href="{href}" aria-label="Charts, tables and method: {HtmlText.Encode(entry.Title)}">Charts, tables and method →</a></p>
            </article>

            """;
    }

    private static string Render(IndexList list) => $"""
        <section class="nb-entry">
        <h2>{HtmlText.Encode(list.Title)}</h2>
        {(list.Items.Count > ListedOpenly ? $"<details><summary>All {list.Items.Count}</summary>\n" : "")}<ul class="nb-list">
        {string.Concat(list.Items.Select(item => $"<li><a href=\"{HtmlText.Encode(HtmlRules.Link(item.Href))}\">{HtmlText.Encode(item.Text)}</a>{(item.Fact.Length == 0 ? "" : $"<small>{HtmlText.Encode(item.Fact)}</small>")}</li>\n"))}</ul>
        {(list.Items.Count > ListedOpenly ? "</details>\n" : "")}</section>

        """;
}
