using Microsoft.Data.Analysis;
using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Frames;
using NewsAnalysis.Measures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Frames;

/// <summary>Every number that the notebooks get by operations on frames, worked out again from the typed rows.</summary>
public sealed class WorkbookFramesTests
{
    private static readonly Workbook Book = SeedBook.Book;
    private static readonly List<Mention> Counted = [.. MentionMeasures.Counted(Book.Mentions)];

    public static TheoryData<string> Frames => ["articles", "mentions", "counts", "kinds", "dates", "rates", "together", "coverage",
        "omissions", "claims", "topics", "differences", "origins", "corpus", "quotes", "descriptions", "overuse"];

    private static DataFrame Of(string name) => name switch
    {
        "articles" => Book.Frames.Articles,
        "mentions" => Book.Frames.Mentions,
        "counts" => Book.Frames.Counts(),
        "kinds" => Book.Frames.CountsByKind(),
        "dates" => Book.Frames.CountsByDate(),
        "rates" => Book.Frames.Rates(),
        "together" => Book.Frames.Together(),
        "coverage" => Book.Frames.Coverage,
        "omissions" => Book.Frames.Omissions,
        "claims" => Book.Frames.Claims,
        "topics" => Book.Frames.Topics,
        "differences" => Book.Frames.Differences,
        "origins" => Book.Frames.Origins,
        "quotes" => Book.Frames.Quotes,
        "descriptions" => Book.Frames.Descriptions,
        "overuse" => Book.Frames.Overuse("Hamas"),
        _ => Corpus.Load(SeedBook.Folder).ToDataFrame(),
    };

    [Theory]
    [MemberData(nameof(Frames))]
    public void Columns_OfEveryFrame_AreDocumentedAndKeysNeverNull(string name)
    {
        var frame = Of(name);
        string[] keys =
            ["actor", "outlet", "article", "type", "kind", "part", "topic", "verdict", "unit", "event", "source", "language", "story"];
        // Beside the curator's own event, which is unknown where nobody names one.
        var nullable = name == "corpus" ? ["event"] : Array.Empty<string>();

        Assert.NotEmpty(frame.Rows);
        Assert.Equal(FrameColumns.Evidence, frame.Columns[^1].Name);
        Assert.All(frame.Columns.Select(column => column.Name),
            column => Assert.NotEqual("", ColumnNotes.Of(column.Replace(" as stated", "", StringComparison.Ordinal))));
        Assert.All(keys.Except(nullable).Where(key => frame.Columns.IndexOf(key) >= 0), key => Assert.Equal(0, frame[key].NullCount));
    }

    [Fact]
    public void Outlets_Unknown_AreCalledByTheirHeadlineAndNeverOne()
    {
        var names = Book.Frames.Articles.Texts("outlet");

        Assert.Equal(["New Eastern Outlook", "“Hamas Leadership Moves from…”", "Pishtaz", "(untitled, 2023-12-17)", "ZeroHedge"], names);
        ArticleInfo[] alike =
            [new("a", "a.txt") { Title = new("One two", Origin.Text) }, new("b", "b.txt") { Title = new("One two", Origin.Text) }];
        Assert.Equal(["“One two”", "“One two” (2)"], alike.Select(article => new OutletNames(alike)[article.OutletLabel]));
    }

    [Fact]
    public void PerActor_ByFrames_IsPerActorOfTheMentions()
    {
        var frame = Book.Frames.Counts().Where(row => row.Whole("mentions") > 0)
            .By("actor", "type").Sum("mentions", "articles").Distinct("outlet", "outlets").Frame.Sorted("-mentions", "actor");

        Assert.Equal(
            MentionMeasures.PerActor(Book.Mentions).Select(row => (row.Actor, (long)row.Mentions, (long)row.Articles, (long)row.Outlets)),
            frame.Rows.Select(row => (row.Text("actor"), row.Whole("mentions"), row.Whole("articles"), row.Whole("outlets"))));
    }

    [Fact]
    public void ByType_ByFrames_IsTheSumOfTheMentions()
    {
        var frame = Book.Frames.Counts().Where(row => row.Whole("mentions") > 0).By("type").Sum("mentions")
            .Distinct("actor", "actors").Frame;
        var types = Book.Dictionary.Actors.ToDictionary(actor => actor.Name, actor => actor.Type);

        foreach (var (type, mentions) in Counted.GroupBy(mention => types[mention.Actor]).Select(group => (group.Key, group.ToList())))
        {
            var row = Assert.Single(frame.Rows, row => row.Text("type").Replace(" ", "", StringComparison.Ordinal)
                .Equals(type.ToString(), StringComparison.OrdinalIgnoreCase));
            Assert.Equal((mentions.Count, mentions.Select(mention => mention.Actor).Distinct().Count()),
                ((int)row.Whole("mentions"), (int)row.Whole("actors")));
        }
    }

    [Fact]
    public void Rates_ByFrames_AreThoseOfTheMentions()
    {
        var frame = Book.Frames.Rates(top: 12);
        var apart = frame.Where(row => row.Text("outlet") != "(all together)").By("actor").Max("low")
            .Min("high").Frame.Where(row => row.Number("low") > row.Number("high")).Texts("actor");
        var rates = RateMeasures.PerActor(Book.Mentions, Book.Words, top: 12);

        Assert.Equal(rates.Select(row => row.PerThousandWords), frame.Rows.Select(row => row.Number("per 1,000 words")));
        Assert.Equal(
            rates.Where(row => row.Outlet is not null)
                .GroupBy(row => row.Actor).Where(actor => actor.Max(row => row.Interval!.Low) > actor.Min(row => row.Interval!.High))
                .Select(actor => actor.Key), apart);
    }

    [Fact]
    public void CountsByDate_ByFrames_AreTheMentionsOfTheArticlesOfThatDate()
    {
        var frame = Book.Frames.CountsByDate();

        Assert.Equal(
            Counted.Where(mention => mention.Article.Published.Value is not null)
                .CountBy(mention => (mention.Actor, mention.Article.Published.Value!.ToString())).ToDictionary(),
            frame.Rows.ToDictionary(row => (row.Text("actor"), row.Text("published as stated")), row => (int)row.Whole("mentions")));
    }

    [Fact]
    public void Omissions_ByFrames_AreOutletsWithoutAMention()
    {
        var counts = Book.Frames.Counts();
        var totals = counts.By("actor").Sum("mentions").Frame;
        var often = totals.Where(row => row.Whole("mentions") >= 3).Texts("actor").ToHashSet();
        var silent = counts.Where(row => row.Whole("mentions") == 0 && often.Contains(row.Text("actor"))).By("actor")
            .Count("outlets").Frame;

        var outlets = Book.Words.Select(row => row.Article.OutletLabel).Distinct().Count();
        var expected = Counted.GroupBy(mention => mention.Actor).Where(actor => actor.Count() >= 3)
            .Select(actor => (actor.Key, Silent: outlets - actor.Select(mention => mention.Article.OutletLabel).Distinct().Count()))
            .Where(actor => actor.Silent > 0).ToDictionary(actor => actor.Key, actor => (long)actor.Silent);
        Assert.Equal(expected, silent.Rows.ToDictionary(row => row.Text("actor"), row => row.Whole("outlets")));
    }

    [Fact]
    public void Shares_ByFrames_AreWorkedOutBothWays()
    {
        var counts = Book.Frames.Counts();
        var totals = counts.By("actor").Sum("mentions").Frame;
        var shares = counts.JoinOn(totals.With("of actor", row => row.Number("mentions")).Only("actor", "of actor"), "actor")
            .With("share", row => row.Number("mentions") / row.Number("of actor"));

        Assert.All(shares.Rows, row =>
        {
            var of = Counted.Where(mention => mention.Actor == row.Text("actor")).ToList();
            Assert.Equal(of.Count(mention => Book.OutletNames.Of(mention.Article.OutletLabel) == row.Text("outlet")) / (double)of.Count,
                row.Number("share")!.Value, 12);
        });
    }

    [Fact]
    public void Coverage_ByFrames_IsThatOfTheArticles()
    {
        var perOutlet = Book.Frames.Articles.By("outlet").Count("articles").Sum("words").Frame;

        Assert.Equal(
            Book.Words.GroupBy(row => Book.OutletNames.Of(row.Article.OutletLabel))
                .Select(outlet => (outlet.Key, (long)outlet.Count(), outlet.Sum(row => (long)row.Words))),
            perOutlet.Rows.Select(row => (row.Text("outlet"), row.Whole("articles"), row.Whole("words"))));
        Assert.Equal(Book.Scope.Words, (long)Book.Frames.Coverage.Total("words"));
        Assert.Equal(Counted.Count, (int)Book.Frames.Coverage.Total("mentions"));
    }

    [Fact]
    public void Figures_ByFrames_AreThoseOfTheTopics()
    {
        var (topics, differences, comparable) = (Book.Frames.Topics, Book.Frames.Differences, DiscrepancyMeasures.Comparable(Book.Topics));

        Assert.Equal(Book.Claims.Count(), (int)Book.Frames.Claims.Rows.Count);
        Assert.Equal(comparable.Select(row => row.Topic.Label), FrameColumns.Values(topics, "topic"));
        Assert.Equal(comparable.Sum(row => row.Claims), (int)Book.Frames.Compared.Rows.Count);
        Assert.Equal(
            comparable.Count(row => row.Topic.Grade == Grade.Differs
                && row.Topic.Claims.Select(claim => claim.Article.OutletLabel).Distinct().Count() > 1),
            (int)topics.Where(row => row.Text("verdict") == "differs" && row.Whole("outlets") > 1).Rows.Count);
        Assert.Equal(comparable.SelectMany(row => row.Topic.Pairs).Count(pair => !pair.Compatible), (int)differences.Rows.Count);
        Assert.Equal(DiscrepancyMeasures.WithinArticles(Book.Topics).Count,
            (int)differences.Where(row => row.Text("within") == "one article").Rows.Count);
    }

    [Fact]
    public void Readme_Columns_AreThoseOfTheFrames()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "README.md"));

        Assert.All(Frames.Select(row => Of(row.Data)).SelectMany(frame => frame.Columns).Select(column => column.Name).Distinct(),
            column => Assert.Contains($"`{column}`", readme, StringComparison.Ordinal));
    }
}
