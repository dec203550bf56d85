using NewsAnalysis.Measures.Stories;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>A page a story: its articles by time, what each outlet says on each topic, whom and what only one has, and what an outlet
/// leaves out.</summary>
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
        $"{Counted.Of(story.Articles.Count, "article")} of {Counted.Of(story.Outlets.Count, "outlet")}, "
            + $"{Counted.Of(story.Topics.Count, "topic")} to compare{Differing(story)}"))]);

    /// <summary>Writes the pages, and takes away those of stories that are no more.</summary>
    /// <param name="site">The folder of the site.</param>
    /// <param name="footer">What stands at their feet.</param>
    /// <param name="search">The page that searches, from the site's top folder; null for none.</param>
    public void Write(string site, IReadOnlyList<PageSpan> footer, string? search)
    {
        var folder = Path.Combine(site, Folder);
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var story in _book.StoryViews)
        {
            var name = ArticlePageName.Of(story.Name);
            AtomicFile.WriteAllText(Path.Combine(folder, name), (Page(story, footer) with { Choices = Choices(story, search) }).Render());
            written.Add(name);
        }

        ArticlePages.DeleteOthers(folder, written);
    }

    /// <summary>Whom one outlet of a story alone does not name, the most telling of each story with at least four outlets, whom the others
    /// name most first, as sections of the index.</summary>
    public IEnumerable<PageSection> Silences()
    {
        var blocks = new TopicBlocks(_book, _articles.Resolve, "");
        return
            from story in _book.StoryViews
            where story.Outlets.Count > FewestTellers
            let silence = story.Omissions.Where(row => !row.IsNumber && row.Outlets == story.Outlets.Count - 1).MaxBy(row => row.Times)
            where silence is not null
            orderby silence.Outlets descending, silence.Times descending
            let anchor = $"{Folder}/{ArticlePageName.Of(story.Name)}#left-out"
            select new PageSection($"silence-{ArticlePageName.Of(story.Name)[..^".html".Length]}", $"{silence.What}: named by all but one",
            [
                new LineBlock([$"{_book.OutletNames.Of(silence.Outlet)} does not name ", blocks.To(silence.What, silence.Reference),
                    $" on this story ({Counted.Of(story.ArticlesOf(silence.Outlet), "article")}); "
                        + $"all {English.Number(silence.Outlets)} other outlets do."], IsFinding: true),
                Counts(story, silence, blocks),
                new LineBlock([new($"{story.Title}, outlet beside outlet →", anchor)]),
            ]);
    }

    // How often each outlet of the story names somebody.
    private StripBlock Counts(StoryView story, Omission silence, TopicBlocks blocks)
    {
        var rows = story.Outlets.Select(outlet => (Outlet: outlet, Mentions: story.Articles.Where(row => row.Article.OutletLabel == outlet)
            .SelectMany(row => Named(row.Article.Id, silence.What)).ToList()))
            .OrderByDescending(row => row.Mentions.Count).ToList();
        var most = rows[0].Mentions.Count;
        return new(
            [.. rows.Select(row => new PageStrip(
                _book.OutletNames.Of(row.Outlet), [row.Mentions is [var first, ..]
                    ? blocks.To(English.Count(row.Mentions.Count, "mention"), Citation.Of(first)) : "not named"],
                _book.Palette[_book.OutletNames.Of(row.Outlet)].Color,
                [((double)row.Mentions.Count / most, row.Mentions.Count == 0)],
                row.Mentions.Count == 0 ? null : (0, (double)row.Mentions.Count / most)))],
            [(0, "0"), (1, English.Number(most))]);
    }

    private IEnumerable<Mention> Named(string article, string actor) =>
        _book.MentionsOf(article).Where(mention => mention.Actor == actor && mention is { Ambiguous: false, Kind: not MentionKind.Place });

    private PageChoices Choices(StoryView story, string? search) => new()
    {
        Outlets = [.. story.Outlets.Select(_book.OutletNames.Of)],
        Actors = [.. story.OnlyOne.Select(row => row.Actor).Concat(story.Omissions.Where(row => !row.IsNumber).Select(row => row.What))
            .Distinct(StringComparer.Ordinal)],
        Stories = [],
        SearchHref = search is null ? null : "../" + search,
    };

    private static string Differing(StoryView story) => story.Topics.Count(row => row.Topic.Grade == Grade.Differs) is var count and > 0
        ? $", {English.Number(count)} {English.Verb(count, "differs", "differ")}" : "";

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

        var between = story.Topics.Where(row => row.Outlets > 1).ToList();
        var left = between.Count - MostTopics;
        yield return new("topics", "What each outlet says", [new LineBlock([
            "Points are numbers as stated, hollow ones are left out by the words (over, nearly); a band is all that the words allow. "
                + "Each topic has its own scale.",
            left > 0 ? $" The first {MostTopics} of {between.Count} topics; tables/topics.csv has all." : ""])]);
        foreach (var row in between.Take(MostTopics))
            yield return Section(row.Topic);
        var own = story.Topics.Where(row => row.Outlets == 1).Take(MostTopics).ToList();
        if (own.Count > 0)
            yield return new("own-numbers", "Numbers that one outlet gives beside each other",
                [new LineBlock(["Of one outlet alone: here outlets do not differ."])]);
        foreach (var row in own)
            yield return Section(row.Topic);
    }

    private PageSection Section(Topic topic) =>
        new(TopicBlocks.Anchor(topic), English.Capital(topic.Label),
            [_blocks.Sentence(topic), .. Why(topic), _blocks.Strips(topic)], Level: 3);

    private static IEnumerable<PageBlock> Why(Topic topic) =>
        topic.Grade < Grade.Look || topic.Why.Length == 0 ? [] : [new LineBlock([topic.Why])];

    private IEnumerable<PageSection> Only(StoryView story)
    {
        if (story.OnlyOne.Count > 0)
            yield return new("only-one", "Whom only one outlet names",
                [Lines(story.OnlyOne.GroupBy(row => row.Outlet, StringComparer.Ordinal), own => Line(
                    own.Key, [.. own.Select(row => _blocks.To($"{row.Actor} ({English.Number(row.Mentions)})", Citation.Of(row.First)))]),
                    own => new PageAbout(_book.OutletNames.Of(own.Key), Actors: [.. own.Take(MostRows).Select(row => row.Actor)]))]);
    }

    private IEnumerable<PageSection> Omitted(StoryView story)
    {
        if (story.Omissions.Count == 0)
            yield break;
        yield return new("left-out", "What an outlet leaves out", [
            new LineBlock(["In its articles on this story, and where at least half of its outlets, two or more, have it. "
                + "Names were looked for by their last words and other forms too, numbers under other topics. It does not say why."]),
            Lines(story.Omissions.GroupBy(row => (row.Outlet, row.IsNumber)).OrderBy(own => own.Key.Outlet, StringComparer.Ordinal)
                .ThenBy(own => !own.Key.IsNumber), own => Line(
                    own.Key.Outlet,
                    [.. own.Select(row => _blocks.To($"{row.What} ({English.Count(row.Outlets, "other outlet")})", row.Reference))],
                    own.Key.IsNumber ? " gives no number of: " : " does not name: "),
                own => new PageAbout(_book.OutletNames.Of(own.Key.Outlet),
                    Actors: own.Key.IsNumber ? null : [.. own.Take(MostRows).Select(row => row.What)]))]);
    }

    private IEnumerable<PageSection> Alone(StoryView story)
    {
        if (story.Alone.Count > 0)
            yield return new("alone", "Numbers that only one outlet gives",
                [Lines(story.Alone.GroupBy(claim => claim.Article.OutletLabel, StringComparer.Ordinal), own => Line(
                    own.Key, [.. own.DistinctBy(Said).Select(claim => _blocks.To(Said(claim), Citation.Of(claim)))]),
                    own => new PageAbout(_book.OutletNames.Of(own.Key)))]);
    }

    // "hundreds of drones" keeps its "of".
    private static string Said(FigureClaim claim) =>
        claim is { Counted: { } counted, IsSum: false } && !claim.Text.Contains(counted, StringComparison.OrdinalIgnoreCase)
            ? $"{FigureText.Of(claim)} "
                + $"{(claim.Quote.Contains($"{claim.Text} of {counted}", StringComparison.OrdinalIgnoreCase) ? "of " : "")}{counted}"
            : FigureText.Of(claim);

    private static ListBlock Lines<T>(IEnumerable<T> rows, Func<T, IReadOnlyList<PageSpan>> line, Func<T, PageAbout> about) =>
        rows.ToList() is var all ? new([.. all.Select(line)], [.. all.Select(about)]) : new([]);

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
            [row.Article.Published.Value?.ToString() ?? "–"], [_book.OutletNames.Of(row.Article.OutletLabel)],
            [_blocks.To(_articles.TitleOf(row.Article), Citation.Of(row.Article))],
            [English.Number(row.Words)], [row.Article.Url.Value is { } url && url.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                ? new PageSpan("original", url) : ""]])])]);
}
