using NewsAnalysis.Figures;
using NewsAnalysis.Measures;
using NewsAnalysis.Measures.Stories;
using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Pages;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>A page a story: its articles by time, what each outlet says on each topic, whom and what only one has, and what an outlet leaves out.</summary>
internal sealed class StoryPages
{
    /// <summary>Their folder below the site's.</summary>
    public const string Folder = "stories";

    private const int FewestTellers = 3;
    private const int MostRows = 8;
    private const int MostTopics = 60;

    private readonly Workbook _book;
    private readonly ArticlePages _articles;
    private readonly TopicBlocks _blocks;

    public StoryPages(Workbook book, ArticlePages articles)
    {
        (_book, _articles) = (book, articles);
        _blocks = new TopicBlocks(book, articles.Resolve, "../");
    }

    /// <summary>The link to a topic from the site's top folder; none where its story has no page.</summary>
    public PageSpan? LinkTo(Topic topic) => _book.StoryViews.FirstOrDefault(story => story.Name == topic.Story) is { } found
        ? new($"{found.Title}, outlet beside outlet →", $"{Folder}/{ArticlePageName.Of(topic.Story)}#{TopicBlocks.Anchor(topic)}") : null;

    /// <summary>The stories for the index.</summary>
    public IndexList Index() => new("The stories, outlet beside outlet", [.. _book.StoryViews.Select(story => (
        $"{Folder}/{ArticlePageName.Of(story.Name)}", story.Title,
        $"{Counted.Of(story.Articles.Count, "article")} of {Counted.Of(story.Outlets.Count, "outlet")}, {Counted.Of(story.Topics.Count, "topic")} to compare{Differing(story)}"))]);

    /// <summary>Writes the pages, and takes away those of stories that are no more.</summary>
    public void Write(string site, IReadOnlyList<PageSpan> footer)
    {
        var folder = Path.Combine(site, Folder);
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var story in _book.StoryViews)
        {
            var name = ArticlePageName.Of(story.Name);
            AtomicFile.WriteAllText(Path.Combine(folder, name), Page(story, footer).Render());
            written.Add(name);
        }

        ArticlePages.DeleteOthers(folder, written);
    }

    /// <summary>Whom one outlet of a story alone does not name, the most telling of each story with at least four outlets, as sections of the index.</summary>
    public IEnumerable<PageSection> Silences()
    {
        var blocks = new TopicBlocks(_book, _articles.Resolve, "");
        return
            from story in _book.StoryViews
            where story.Outlets.Count > FewestTellers
            let silence = story.Omissions.FirstOrDefault(row => !row.IsNumber && row.Outlets == story.Outlets.Count - 1)
            where silence is not null
            let anchor = $"{Folder}/{ArticlePageName.Of(story.Name)}#left-out"
            select new PageSection($"silence-{ArticlePageName.Of(story.Name)[..^".html".Length]}", $"{silence.What}: named by all but one",
            [
                new LineBlock([$"{_book.OutletNames.Of(silence.Outlet)} does not name ", blocks.To(silence.What, silence.Reference), $" on this story ({Counted.Of(story.ArticlesOf(silence.Outlet), "article")}); all {English.Number(silence.Outlets)} other outlets do."], IsFinding: true),
                new LineBlock([new($"{story.Title}, outlet beside outlet →", anchor)]),
            ]);
    }

    private static string Differing(StoryView story) => story.Topics.Count(row => row.Topic.Grade == Grade.Differs) is var count and > 0 ? $", {English.Number(count)} {English.Verb(count, "differs", "differ")}" : "";

    private SectionsPage Page(StoryView story, IReadOnlyList<PageSpan> footer)
    {
        var scope = CorpusScope.Of(story.Articles);
        return new SectionsPage
        {
            Title = story.Title,
            Lead = "What each outlet says, side by side. It tells where accounts differ, never who is right.",
            Facts = [scope.InWords],
            Sections = [.. Topics(story), .. Only(story), .. Omitted(story), .. Alone(story), Articles(story)],
            Footer = footer,
        };
    }

    private IEnumerable<PageSection> Topics(StoryView story)
    {
        if (story.Topics.Count == 0)
        {
            yield return new("topics", "What each outlet says", [new LineBlock(["No two claims of this story are about the same thing."])]);
            yield break;
        }

        var left = story.Topics.Count - MostTopics;
        yield return new("topics", "What each outlet says", [new LineBlock([
            "Points are numbers as stated, hollow ones are left out by the words (over, nearly); a band is all that the words allow. Each topic has its own scale.",
            left > 0 ? $" The first {MostTopics} of {story.Topics.Count} topics; tables/topics.csv has all." : ""])]);
        foreach (var row in story.Topics.Take(MostTopics))
            yield return new(TopicBlocks.Anchor(row.Topic), English.Capital(row.Topic.Label), [_blocks.Sentence(row.Topic), .. Why(row.Topic), _blocks.Strips(row.Topic)], Level: 3);
    }

    private static IEnumerable<PageBlock> Why(Topic topic) => topic.Grade < Grade.Look || topic.Why.Length == 0 ? [] : [new LineBlock([topic.Why])];

    private IEnumerable<PageSection> Only(StoryView story)
    {
        if (story.OnlyOne.Count > 0)
            yield return new("only-one", "Whom only one outlet names", [new ListBlock([.. story.OnlyOne.GroupBy(row => row.Outlet, StringComparer.Ordinal).Select(own => Line(
                own.Key, [.. own.Select(row => _blocks.To($"{row.Actor} ({English.Number(row.Mentions)})", Citation.Of(row.First)))]))])]);
    }

    private IEnumerable<PageSection> Omitted(StoryView story)
    {
        if (story.Omissions.Count == 0)
            yield break;
        yield return new("left-out", "What an outlet leaves out", [
            new LineBlock(["In its articles on this story, and where at least half of its outlets, two or more, have it. Names were looked for by their last words and other forms too. It does not say why."]),
            new ListBlock([.. story.Omissions.GroupBy(row => (row.Outlet, row.IsNumber)).OrderBy(own => own.Key.Outlet, StringComparer.Ordinal).ThenBy(own => !own.Key.IsNumber).Select(own => Line(
                own.Key.Outlet, [.. own.Select(row => _blocks.To($"{row.What} ({English.Count(row.Outlets, "other outlet")})", row.Reference))], own.Key.IsNumber ? " gives no number of: " : " does not name: "))])]);
    }

    private IEnumerable<PageSection> Alone(StoryView story)
    {
        if (story.Alone.Count > 0)
            yield return new("alone", "Numbers that only one outlet gives", [new ListBlock([.. story.Alone.GroupBy(claim => claim.Article.OutletLabel, StringComparer.Ordinal).Select(own => Line(
                own.Key, [.. own.Select(claim => _blocks.To(Said(claim), Citation.Of(claim)))]))])]);
    }

    private static string Said(FigureClaim claim) => claim.Counted is { } counted && !claim.Text.Contains(counted, StringComparison.OrdinalIgnoreCase) ? $"{FigureText.Of(claim)} {counted}" : FigureText.Of(claim);

    private List<PageSpan> Line(string outlet, IReadOnlyList<PageSpan> things, string between = ": ")
    {
        var line = new List<PageSpan> { $"{_book.OutletNames.Of(outlet)}{between}" };
        foreach (var (index, thing) in things.Take(MostRows).Index())
            line.AddRange(index == 0 ? [thing] : [", ", thing]);
        line.Add(things.Count > MostRows ? $" and {English.Number(things.Count - MostRows)} more." : ".");
        return line;
    }

    private PageSection Articles(StoryView story) => new("articles", "The articles by time", [new TableBlock(
        "The articles by time", ["published", "outlet", "headline", "words", "address"],
        [.. story.Articles.Select(IReadOnlyList<IReadOnlyList<PageSpan>> (row) => [
            [row.Article.Published.Value?.ToString() ?? "–"], [_book.OutletNames.Of(row.Article.OutletLabel)], [_blocks.To(_articles.TitleOf(row.Article), Citation.Of(row.Article))],
            [English.Number(row.Words)], [row.Article.Url.Value is { } url && url.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? new PageSpan("original", url) : ""]])])]);
}
