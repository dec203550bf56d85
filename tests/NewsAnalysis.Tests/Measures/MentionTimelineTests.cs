using NewsAnalysis.Measures;
using static NewsAnalysis.Tests.Measures.MadeData;

namespace NewsAnalysis.Tests.Measures;

public sealed class MentionTimelineTests
{
    [Fact]
    public void Of_Articles_CountsByDateAndLeavesUndatedOut()
    {
        // Dated: a1 2024-01-02 (Ann 3), b1 2024-01-05 (Ann 2, Bob 3), u1 2024-02 (Cid 1). Undated: a2 (Ann 1).
        var timeline = MentionTimeline.Of(Small.All, Small.Articles);

        Assert.Equal(["2024-01-02", "2024-01-05", "2024-02"], timeline.Dates.Select(date => date.ToString()));
        Assert.Equal(["Ann", "Bob", "Cid"], timeline.Actors);
        Assert.Equal([[3, 2, 0], [0, 3, 0], [0, 0, 1]], timeline.Mentions.Select(row => row.ToArray()));
        Assert.Equal([300L, 400L, 100L], timeline.Words);
        Assert.Equal(1, timeline.Undated);
        Assert.True(timeline.HasCourse);
        Assert.Equal("Ann is mentioned most on 2024-01-02: 3 of 5 mentions", timeline.Title(CorpusScope.Of(Small.Articles)).Title);
    }

    [Theory]
    [InlineData("Ann is mentioned most on 2024-01-02: 2 of 4 mentions", 2, 1, 1, 0)]
    [InlineData("Ann is mentioned most on 2024-01-02 and 2024-01-04: 2 of 5 mentions each", 2, 1, 2, 0)]
    [InlineData("No date has more than 1 of 4 mentions of Ann", 1, 1, 1, 1)]
    public void Title_DatesWithAsMany_ClaimsNoneForOne(string expected, params int[] mentions)
    {
        var articles = mentions.Select((_, day) => Article($"{day}", "Alpha", $"2024-01-0{day + 2}")).ToList();
        var words = articles.Select(article => new ArticleWords(article, 10)).ToList();

        var timeline = MentionTimeline.Of(articles.SelectMany((article, day) => Enumerable.Repeat(Mention(article, "Ann"), mentions[day])), words);

        Assert.Equal(expected, timeline.Title(CorpusScope.Of(words)).Title);
    }

    [Fact]
    public void Of_ManyDays_TakesMonthsTogether()
    {
        var articles = Enumerable.Range(1, 20).Select(day => Article($"{day}", "Alpha", $"2024-0{1 + (day % 3)}-{day:00}")).ToList();

        var timeline = MentionTimeline.Of(articles.Select(article => Mention(article, "Ann")), [.. articles.Select(article => new ArticleWords(article, 10))]);

        // Of the days 1 to 20 a third each: rest 0 is 6 days, rest 1 and rest 2 are 7.
        Assert.Equal(["2024-01", "2024-02", "2024-03"], timeline.Dates.Select(date => date.ToString()));
        Assert.Equal([6, 7, 7], Assert.Single(timeline.Mentions));
    }

    [Theory]
    [InlineData("There is no course of time to draw: it takes 3 dates, and no article is dated.")]
    [InlineData("There is no course of time to draw: it takes 3 dates, and the articles are of one, 2024-01-02.", "2024-01-02")]
    [InlineData("There is no course of time to draw: it takes 3 dates, and the articles are of two, 2023 and 2024-01-02, with 1 article undated.", "2024-01-02", "2023", null)]
    [InlineData("There is no course of time to draw: no dated article mentions an actor.", "2021", "2022", "2023")]
    public void WhyNot_TooFew_SaysWhy(string expected, params string?[] dates)
    {
        var articles = dates.Select((date, index) => new ArticleWords(Article($"{index}", "Alpha", date), 10)).ToList();

        var timeline = MentionTimeline.Of([], articles);

        Assert.False(timeline.HasCourse);
        Assert.Equal([expected], timeline.WhyNot().Sentences);
    }
}
