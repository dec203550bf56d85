using NewsAnalysis.Articles;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

public sealed class StoryGrouperTests
{
    private const string QuakeA =
        "A powerful earthquake struck southern Karania before dawn on Monday. Rescue teams from Velden dug through collapsed apartment "
            + "blocks in Hataria. The quake was felt as far as Sorland. President Orlan declared a state of emergency.";
    private const string QuakeB = "Rescuers in Hataria searched the rubble of collapsed apartment blocks after the earthquake that struck "
        + "Karania. President Orlan visited survivors in tents. Velden sent rescue dogs.";
    private const string CupA = "Northport won the league cup on penalties against Eastfield at the Riverside stadium. "
        + "Goalkeeper Danny Holt saved twice. Coach Ivo Brandt praised the supporters of Northport.";
    private const string CupB = "Danny Holt was the hero as Northport lifted the cup at the Riverside stadium. "
        + "Eastfield missed two penalties. Ivo Brandt called it the best evening of his career as a coach.";
    private const string Bank = "The central bank raised interest rates by a quarter point to curb inflation. "
        + "Governor Mira Sten said food prices remain a worry for households.";

    [Fact]
    public void Group_TwoStoriesOfTheSameDay_KeepsThemApart()
    {
        var stories = StoryGrouper.Group(Mixed());

        Assert.Equal(stories["quake-a"], stories["quake-b"]);
        Assert.Equal(stories["cup-a"], stories["cup-b"]);
        Assert.Equal(3, stories.Values.Distinct().Count());
    }

    [Fact]
    public void Group_AnyOrder_GivesTheSameStories()
    {
        var forwards = StoryGrouper.Group(Mixed());
        var backwards = StoryGrouper.Group(Mixed().Reverse());

        Assert.Equal(forwards.OrderBy(pair => pair.Key), backwards.OrderBy(pair => pair.Key));
    }

    [Fact]
    public void Group_NamedEvent_NamesTheStoryAndTakesInTheUnnamed()
    {
        var stories = StoryGrouper.Group(
            [Make("quake-a", QuakeA, "2023-02-06", "Karania quake"), Make("quake-b", QuakeB, null), Make("bank", Bank, null)]);

        Assert.Equal("Karania quake", stories["quake-a"]);
        Assert.Equal("Karania quake", stories["quake-b"]);
        Assert.NotEqual("Karania quake", stories["bank"]);
    }

    [Fact]
    public void Group_TwoNamedEventsInTheSameWords_StayApart()
    {
        var stories = StoryGrouper.Group([Make("a", QuakeA, "2023-02-06", "first"), Make("b", QuakeA, "2023-02-06", "second")]);

        Assert.Equal(["first", "second"], stories.OrderBy(pair => pair.Key).Select(pair => pair.Value));
    }

    [Fact]
    public void Group_TheSameWordsYearsApart_AreTwoStories()
    {
        var stories = StoryGrouper.Group([Make("a", QuakeA, "2019-02-06"), Make("b", QuakeA, "2023-02-06")]);

        Assert.NotEqual(stories["a"], stories["b"]);
    }

    [Fact]
    public void Group_UndatedArticle_JoinsByWording()
    {
        var stories = StoryGrouper.Group(
            [Make("quake-a", QuakeA, "2019-02-06"), Make("quake-b", QuakeB, null), Make("cup-a", CupA, "2019-02-06")]);

        Assert.Equal(stories["quake-a"], stories["quake-b"]);
        Assert.NotEqual(stories["quake-a"], stories["cup-a"]);
    }

    [Fact]
    public void Group_ArticleWithoutWords_IsAStoryOfItsOwn()
    {
        var stories = StoryGrouper.Group([Make("empty", "", null), Make("numbers", "1 2 3", null), Make("bank", Bank, null)]);

        Assert.Equal("empty", stories["empty"]);
        Assert.Equal("numbers", stories["numbers"]);
        Assert.Equal(3, stories.Values.Distinct().Count());
    }

    [Fact]
    public void Group_NoArticles_GivesNoStories() => Assert.Empty(StoryGrouper.Group([]));

    [Fact]
    public void Find_TwiceTheArticles_ComparesTwiceThePairs()
    {
        var (small, large) = (Compared(10_000), Compared(20_000));

        Assert.InRange((double)large / small, 1.5, 2.5);
        Assert.InRange(large, 20_000, 40 * 20_000);
    }

    [Fact]
    public void Find_RangeByRange_GivesTheLinksOfAllAtOnce()
    {
        // Over 600 days, so that the window of 150 cuts; every 40th article and so the last ones are undated.
        var articles = Synthetic(3_000).Select((article, index) => article with { Day = index % 40 == 0 ? null : 700_000 + (index / 5) })
            .OrderBy(article => article.Day ?? int.MaxValue).ThenBy(article => article.Id, StringComparer.Ordinal).ToArray();
        var options = new StoryOptions { MinSimilarity = 0.05 };
        var vectors = StoryVectors.From(articles, options.TermsPerArticle).Vectors;
        StoryLinks Links() => new([.. articles.Select(article => article.Day)], vectors, options);

        var ranges = Enumerable.Range(0, 7).SelectMany(range => Links().Find(range * 450, Math.Min((range + 1) * 450, articles.Length)));

        var all = Links().Find();
        Assert.InRange(all.Count, 1_000, 100_000);
        Assert.Equal(all, ranges.Order(StoryLinks.Strongest));
    }

    private static Article[] Mixed() =>
    [
        Make("quake-a", QuakeA, "2023-02-06"), Make("cup-a", CupA, "2023-02-06"), Make("bank", Bank, "2023-02-07"),
        Make("quake-b", QuakeB, "2023-02-07"), Make("cup-b", CupB, "2023-02-06"),
    ];

    private static Article Make(string id, string text, string? date, string? story = null) =>
        Article.Verbatim(new CaseArticle(id, Published: date).Info with { Event = Sourced.Text(story, Origin.Curator) }, text);

    /// <summary>Articles of 20 terms: five of one of the stories, the others from a vocabulary that all share.</summary>
    private static long Compared(int count)
    {
        var articles = Synthetic(count);
        var options = new StoryOptions();
        var links = new StoryLinks([.. articles.Select(article => article.Day)],
            StoryVectors.From(articles, options.TermsPerArticle).Vectors, options);
        links.Find();
        return links.Compared;
    }

    private static ArticleTerms[] Synthetic(int count) => [.. Enumerable.Range(0, count).Select(index => new ArticleTerms(
        $"{index:00000}", null, 700_000 + (index / 50),
        [.. Enumerable.Range(0, 20).Select(slot => Synthetic(index, slot)).DistinctBy(term => term.Stem)]))];

    private static Term Synthetic(int index, int slot)
    {
        var word = slot < 5 ? $"story{index / 4}-{slot}" : $"word{((index * 7919) + (slot * 104_729)) % 3_000}";
        return new Term(word, word, 1);
    }
}
