using NewsAnalysis.Actors;
using NewsAnalysis.Attributions;
using NewsAnalysis.Measures;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Frames;

/// <summary>The workbook's rows as data frames, made anew at every call: what an analyst filters, groups, joins and sorts. Columns to group
/// by never hold null; every frame has a column <c>evidence</c> with references to the words a row rests on. The README has all
/// columns.</summary>
/// <param name="book">The workbook.</param>
public sealed class WorkbookFrames(Workbook book)
{
    private const int MostSilent = 500_000;

    private readonly ActorTypes _types = new(book.Dictionary);

    /// <summary>What the frames call each outlet.</summary>
    public OutletNames Outlets { get; } = book.OutletNames;

    /// <summary>One row an article.</summary>
    public DataFrame Articles => CorpusFrames.Facts(Table.From(book.Words, "Articles"), Outlets, row => row.Article, row => row.Words)
        .Text("story", row => book.Stories.GetValueOrDefault(row.Article.Id, "(none)"))
        .Text(FrameColumns.Evidence, row => Citation.Of(row.Article))
        .Build().ToDataFrame();

    /// <summary>One row a mention, of every kind and in every part; <see cref="Counts(MentionOptions?, string?)"/> does without so many
    /// rows. Says first how many they are, where they are more than half a million.</summary>
    public DataFrame Mentions
    {
        get
        {
            if (book.Mentions.Count > MostSilent)
                Console.WriteLine($"A frame of {English.Number(book.Mentions.Count)} mentions, "
                    + $"about {English.Number(book.Mentions.Count / 1_000_000m * 0.6m, 1)} GB in memory; Counts() does without.");
            return Dated(Table.From(book.Mentions, "Mentions")
                .Text("actor", row => row.Actor)
                .Text("type", row => _types[row.Actor])
                .Text("kind", row => MentionTables.Lower(row.Kind))
                .Text("outlet", row => Outlets[row.Article.OutletLabel])
                .Text("article", row => row.Article.Id), row => row.Article.Published.Value?.ToString())
                .Text("part", row => MentionTables.Lower(row.Part))
                .Text("mention", row => row.Text)
                .Truth("ambiguous", row => row.Ambiguous)
                .Text("sentence", row => row.Quote)
                .Text(FrameColumns.Evidence, Citation.Of)
                .Build().ToDataFrame();
        }
    }

    /// <summary>One row a pair of actor and outlet, pairs without a mention too: most mentioned actors first, outlets in corpus order.
    /// Counted from the stream of mentions, never held. Of more than 1,000 outlets, unknown ones have no row for actors they do not
    /// mention.</summary>
    /// <param name="options">Which mentions count; by default names in all forms, and no places.</param>
    /// <param name="story">Only articles of this story; null for all.</param>
    public DataFrame Counts(MentionOptions? options = null, string? story = null)
    {
        options ??= MentionOptions.Default;
        bool IsIn(ArticleInfo article) => story is null || book.Stories.GetValueOrDefault(article.Id) == story;
        var words = book.WordsIn(options.Parts).Where(row => IsIn(row.Article));
        var mentions = story is null ? book.Mentions : words.SelectMany(row => book.MentionsOf(row.Article.Id));
        var articles = MentionMeasures.Counted(mentions, options)
            .CountBy(mention => (Actor: options.ActorOf(mention), mention.Article.OutletLabel, mention.Article.Id))
            .CountBy(pair => (pair.Key.Actor, pair.Key.OutletLabel)).ToDictionary();
        var evidence = Citation.ByKey(
            MentionMeasures.Counted(mentions, options), mention => (options.ActorOf(mention), mention.Article.OutletLabel));
        var sentences = First(mentions, options);
        return Table.From(MentionMeasures.PerActorAndOutlet(mentions, words, options), "Counts")
            .Text("actor", row => row.Actor)
            .Text("type", row => _types[row.Actor])
            .Text("outlet", row => Outlets[row.Outlet])
            .Whole("mentions", row => row.Mentions)
            .Whole("words", row => row.Words)
            .Whole("articles", row => articles.GetValueOrDefault((row.Actor, row.Outlet)))
            .Text("sentence", row => sentences.GetValueOrDefault((row.Actor, row.Outlet)))
            .Text(FrameColumns.Evidence, row => Lines(evidence.GetValueOrDefault((row.Actor, row.Outlet), [])))
            .Build().ToDataFrame();
    }

    // A corpus of very many unknown outlets has more first sentences than memory should hold.
    private Dictionary<(string Actor, string Outlet), string> First(IEnumerable<Mention> mentions, MentionOptions options)
    {
        var first = new Dictionary<(string Actor, string Outlet), string>();
        if (book.Scope.Outlets <= ManyOutlets.Most)
        {
            foreach (var mention in MentionMeasures.Counted(mentions, options))
                first.TryAdd((options.ActorOf(mention), mention.Article.OutletLabel), mention.Quote);
        }

        return first;
    }

    /// <summary>One row a statement that an article makes somebody else answerable for.</summary>
    public DataFrame Quotes => QuoteFrames.Quotes(book.Quotes, Outlets);

    /// <summary>One row a quotation that outlets share and an outlet that prints some of it, most outlets first.</summary>
    public DataFrame SharedQuotations => QuoteFrames.Shared(book.SharedQuotations, Outlets);

    /// <summary>One row a word or phrase that describes an actor, or a verb whose subject or object the actor is.</summary>
    public DataFrame Descriptions => DescriptionFrames.Descriptions(book.Descriptions, Outlets);

    /// <summary>One row an outlet and a word that it uses of an actor, with how much more it does than the others; the surest overuse
    /// first.</summary>
    /// <param name="actor">The actor's name.</param>
    public DataFrame Overuse(string actor)
    {
        ActorDescription[] rows = [.. book.Descriptions.Where(row => row.Mention.Actor == actor)];
        return DescriptionFrames.Overuse(
            WordChoice.Of(rows.Select(row => (row.Mention.Article.OutletLabel, row.Words.ToLowerInvariant()))), rows, Outlets);
    }

    /// <summary>One row a pair of an actor and a way of mentioning it that occurs, most mentions first.</summary>
    /// <param name="options">Which mentions count.</param>
    public DataFrame CountsByKind(MentionOptions? options = null)
    {
        options ??= MentionOptions.Default;
        var counted = MentionMeasures.Counted(book.Mentions, options);
        var evidence = Citation.ByKey(counted, mention => (options.ActorOf(mention), mention.Kind));
        return Table.From(counted.CountBy(mention => (Actor: options.ActorOf(mention), mention.Kind)).OrderByDescending(row => row.Value)
                .ThenBy(row => row.Key.Actor, StringComparer.Ordinal).ThenBy(row => row.Key.Kind), "Counts by kind")
            .Text("actor", row => row.Key.Actor)
            .Text("type", row => _types[row.Key.Actor])
            .Text("kind", row => MentionTables.Lower(row.Key.Kind))
            .Whole("mentions", row => row.Value)
            .Text(FrameColumns.Evidence, row => Lines(evidence.GetValueOrDefault(row.Key, [])))
            .Build().ToDataFrame();
    }

    /// <summary>One row a pair of an actor and a date with articles that mention it; undated articles are left out.</summary>
    /// <param name="options">Which mentions count.</param>
    public DataFrame CountsByDate(MentionOptions? options = null)
    {
        options ??= MentionOptions.Default;
        var dated = MentionMeasures.Counted(book.Mentions, options).Where(mention => mention.Article.Published.Value is not null);
        var evidence = Citation.ByKey(dated, mention => (options.ActorOf(mention), mention.Article.Published.Value!));
        var counts = dated.CountBy(mention => (Actor: options.ActorOf(mention), Date: mention.Article.Published.Value!));
        return Table.From(counts.OrderBy(row => row.Key.Date).ThenByDescending(row => row.Value)
            .ThenBy(row => row.Key.Actor, StringComparer.Ordinal), "Counts by date")
            .Text("actor", row => row.Key.Actor)
            .Text("type", row => _types[row.Key.Actor])
            .Date("published", row => row.Key.Date.ToString())
            .Whole("mentions", row => row.Value)
            .Text(FrameColumns.Evidence, row => Lines(evidence.GetValueOrDefault((row.Key.Actor, row.Key.Date), [])))
            .Build().ToDataFrame();
    }

    /// <summary>Mentions per 1,000 words with the rates that fit, for the most mentioned actors; the outlet "(all together)" has all
    /// articles.</summary>
    /// <param name="options">Which mentions count.</param>
    /// <param name="top">For how many actors.</param>
    public DataFrame Rates(MentionOptions? options = null, int top = 50)
    {
        options ??= MentionOptions.Default;
        var evidence = Citation.ByKey(
            MentionMeasures.Counted(book.Mentions, options), mention => (options.ActorOf(mention), mention.Article.OutletLabel));
        var together = Citation.ByKey(MentionMeasures.Counted(book.Mentions, options), options.ActorOf);
        return Table.From(
            RateFindings.WithoutTwins(RateMeasures.PerActor(book.Mentions, book.WordsIn(options.Parts), options, top)), "Rates")
            .Text("actor", row => row.Actor)
            .Text("outlet", row => row.Outlet is null ? "(all together)" : Outlets[row.Outlet])
            .Whole("mentions", row => row.Mentions)
            .Whole("words", row => row.Words)
            .Whole("articles", row => row.Articles)
            .Real("per 1,000 words", row => row.PerThousandWords)
            .Real("low", row => row.Interval?.Low)
            .Real("high", row => row.Interval?.High)
            .Text("interval", row => row.Interval is { } found ? MentionTables.Lower(found.Method) : null)
            .Text(FrameColumns.Evidence,
                row => Lines(row.Outlet is null ? together[row.Actor] : evidence.GetValueOrDefault((row.Actor, row.Outlet), [])))
            .Build().ToDataFrame();
    }

    /// <summary>One row a pair of actors that an article names together, most shared sentences first.</summary>
    /// <param name="options">Which mentions count.</param>
    public DataFrame Together(MentionOptions? options = null) =>
        Table.From(CoMentionMeasures.Pairs(book.Mentions, options), "Named together")
            .Text("actor", row => row.First)
            .Text("other actor", row => row.Second)
            .Whole("sentences", row => row.Sentences)
            .Whole("articles", row => row.Articles)
            .Whole("outlets", row => row.Outlets)
            .Text("sentence", row => row.Example?.Quote)
            .Text(FrameColumns.Evidence, row => Lines(row.References))
            .Build().ToDataFrame();

    /// <summary>One row an outlet, in corpus order.</summary>
    public DataFrame Coverage
    {
        get
        {
            var evidence = Citation.ByKey(book.Words, row => row.Article.OutletLabel);
            return Table.From(CoverageMeasures.PerOutlet(book.Words, book.Mentions), "Coverage")
                .Text("outlet", row => Outlets[row.Outlet])
                .Whole("articles", row => row.Articles)
                .Whole("words", row => row.Words)
                .Date("first", row => row.First?.ToString())
                .Date("last", row => row.Last?.ToString())
                .Whole("undated", row => row.Undated)
                .Whole("mentions", row => row.Mentions)
                .Whole("actors", row => row.Actors)
                .Text(FrameColumns.Evidence, row => Lines(evidence.GetValueOrDefault(row.Outlet, [])))
                .Build().ToDataFrame();
        }
    }

    /// <summary>One row an actor or a number that an outlet leaves out of a story that it tells and that at least half of the story's
    /// outlets, two or more, have; stories in the order of their pages.</summary>
    public DataFrame Omissions =>
        Table.From(book.StoryViews.SelectMany(story => story.Omissions.Select(omission => (story, omission))), "Omissions")
            .Text("story", row => row.story.Name)
            .Text("outlet", row => Outlets[row.omission.Outlet])
            .Whole("articles", row => row.story.ArticlesOf(row.omission.Outlet))
            .Text("left out", row => row.omission.What)
            .Text("kind", row => row.omission.IsNumber ? "number" : "actor")
            .Whole("other outlets", row => row.omission.Outlets)
            .Whole("times elsewhere", row => row.omission.Times)
            .Text(FrameColumns.Evidence, row => row.omission.Reference)
            .Build().ToDataFrame();

    /// <summary>One row a claim with a number, in the order of articles and positions.</summary>
    public DataFrame Claims => FigureFrames.Claims(DiscrepancyMeasures.Ledger(book.Claims, book.Topics), Outlets);

    /// <summary>The claims of topics with something to compare, topic by topic.</summary>
    public DataFrame Compared => ClaimsOf(DiscrepancyPage.Of(DiscrepancyMeasures.Comparable(book.Topics), 1, int.MaxValue));

    /// <summary>The claims of a page of topics, topic by topic.</summary>
    public DataFrame ClaimsOf(DiscrepancyPage page) =>
        FigureFrames.Claims(page.Of(DiscrepancyMeasures.Ledger(book.Claims, book.Topics)), Outlets);

    /// <summary>The topics of a page.</summary>
    public DataFrame TopicsOf(DiscrepancyPage page) => FigureFrames.Topics(page.Rows, Outlets);

    /// <summary>One row a topic with something to compare, those that differ and differ most first.</summary>
    public DataFrame Topics => FigureFrames.Topics(DiscrepancyMeasures.Comparable(book.Topics), Outlets);

    /// <summary>One row a person whose ages two articles give, or one article twice, those on which outlets differ first.</summary>
    public DataFrame Ages => FigureFrames.Topics(DiscrepancyMeasures.Ages(book.Topics), Outlets);

    /// <summary>One row a pair of claims on one topic that cannot both hold if they are about the same thing; the verdict says how sure
    /// that is.</summary>
    public DataFrame Differences => FigureFrames.Differences(DiscrepancyMeasures.Comparable(book.Topics), Outlets);

    /// <summary>One row an origin of the claims of a topic with something to compare: who or what its outlets have the figure
    /// from.</summary>
    public DataFrame Origins => FigureFrames.Origins(DiscrepancyMeasures.Comparable(book.Topics), Outlets);

    /// <summary>References as the column <c>evidence</c> holds them, one a line.</summary>
    internal static string? Lines(IEnumerable<string> references) => Citation.Lines(references);

    private static TableBuilder<T> Dated<T>(TableBuilder<T> table, Func<T, string?> date) => table.Date("published", date);

    /// <summary>The type of each actor of the dictionary, in words.</summary>
    private sealed class ActorTypes(ActorDictionary dictionary)
    {
        private readonly Dictionary<string, string> _types = dictionary.Actors.GroupBy(actor => actor.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key,
                group => group.First().Type == ActorType.ArmedGroup ? "armed group" : MentionTables.Lower(group.First().Type),
                StringComparer.Ordinal);

        public string this[string actor] => _types.GetValueOrDefault(actor, "(unknown)");
    }
}
