namespace NewsAnalysis.Cli.Sharing;

/// <summary>What a site has besides the pages of notebooks and articles: the strongest findings, stories, the search.</summary>
internal sealed class SitePages(Workbook book, ArticlePages articles, CitationMode mode, string site)
{
    private const int MostLeads = 3;

    private readonly StoryPages _stories = new(book, articles);

    /// <summary>The stories for the index.</summary>
    public IndexList Stories => _stories.Index();

    /// <summary>Writes the pages.</summary>
    /// <param name="parameters">Notebook, name and value of every parameter of the run.</param>
    /// <param name="cancel">Stops it between two articles.</param>
    public void Write(IEnumerable<(string Notebook, string Name, string Value)> parameters, CancellationToken cancel)
    {
        _stories.Write(site, PageFooter.Of(book, articles, "../"), mode == CitationMode.None ? null : SearchIndex.FileName);
        SearchIndex.Write(book, articles, mode, site, PageFooter.Of(book, articles), cancel);
        if (articles.Fingerprint is { } fingerprint)
            MethodPage.Write(MethodsText.Write(book, parameters, ProgramVersion.Short, fingerprint), site, PageFooter.Of(book, articles));
    }

    /// <summary>Links under the heading of the index.</summary>
    public IReadOnlyList<PageSpan> Links() => mode == CitationMode.None ? [] : [new("Search all sentences", SearchIndex.FileName)];

    /// <summary>The strongest findings: topics on which outlets differ or that changed with time, ages that differ, then whom one outlet
    /// of a story alone does not name, then numbers that are not one and can all hold. What is only worth a look leads nothing.</summary>
    public IReadOnlyList<PageSection> Leads()
    {
        var blocks = new TopicBlocks(book, articles.Resolve, "");
        var compared = DiscrepancyMeasures.Comparable(book.Topics).Where(row => row.Outlets > 1).ToList();
        PageSection Lead(TopicRow row) =>
            new(TopicBlocks.Anchor(row.Topic), $"{English.Capital(row.Topic.Label)}: {FigureText.Of(row.Topic.Grade)}",
                [blocks.Sentence(row.Topic), blocks.Strips(row.Topic), .. More(row.Topic)]);
        var ages = DiscrepancyMeasures.Ages(book.Topics).Where(row => row.Topic.Grade == Grade.Differs);
        return [.. compared.Where(row => row.Topic.Grade > Grade.Look).Concat(ages).Select(Lead).Concat(_stories.Silences())
            .Concat(compared.Where(row => row.Topic.Grade == Grade.Compatible && row.Spread > 0
                && row.Topic.Claims.DistinctBy(claim => claim.Interval).Skip(1).Any()).Select(Lead)).Take(MostLeads)];
    }

    private IEnumerable<PageBlock> More(Topic topic) => _stories.LinkTo(topic) is { } link ? [new LineBlock([link])] : [];
}
