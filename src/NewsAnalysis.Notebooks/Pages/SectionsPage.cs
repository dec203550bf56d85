namespace NewsAnalysis.Notebooks.Pages;

/// <summary>A page of sections, each with an address of its own. All text is encoded; nothing in it can run.</summary>
public sealed record SectionsPage
{
    /// <summary>The heading; plain text.</summary>
    public required string Title { get; init; }

    /// <summary>A sentence under it; plain text; null for none.</summary>
    public string? Lead { get; init; }

    /// <summary>What it rests on; plain texts.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>The sections in order.</summary>
    public required IReadOnlyList<PageSection> Sections { get; init; }

    /// <summary>Where the link at the top leads.</summary>
    public string BackHref { get; init; } = "../index.html";

    /// <summary>What its filters choose from; null for none.</summary>
    public PageChoices? Choices { get; init; }

    /// <summary>What stands at the foot.</summary>
    public IReadOnlyList<PageSpan> Footer { get; init; } = [];

    /// <summary>The page, as the content of an HTML file.</summary>
    public string Render()
    {
        var contents = string.Concat(Sections.Select(section => $"<li class=\"nb-level-{section.Level}\"><a "
            + $"href=\"#{HtmlText.Encode(section.Id)}\">{HtmlText.Encode(section.Heading)}</a></li>\n"));
        return PageShell.Wrap(Title, $"""
            <div class="nb-page">
            <nav class="nb-back" aria-label="Site"><a href="{HtmlText.Encode(HtmlRules.Link(BackHref))}">← All findings</a></nav>
            <div class="nb-with-toc">
            <header class="nb-hero"><h1>{HtmlText.Encode(Title)}</h1>
            {PageShell.LeadAndFacts(Lead, Facts)}</header>
            <nav class="nb-toc" aria-label="Contents"><p>Contents</p><ol>
            {contents}</ol></nav>
            <main class="nb-content nb-sections" id="nb-content">
            {string.Concat(Sections.Select(section => section.Render()))}</main>
            </div>
            {Choices?.ToHtml()}{PageShell.Footer(Footer)}</div>
            """, plotly: null, Choices is null ? null : WebAsset.Filters);
    }
}
