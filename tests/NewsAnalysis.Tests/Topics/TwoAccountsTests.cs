using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

/// <summary>Two short accounts of one story, read from text to grade.</summary>
public sealed class TwoAccountsTests
{
    private const string Coach = "were hurt when a coach left the road at Ostrey.";
    private const string Mill = "in a fire at a mill in Velden.";

    [Theory]
    // what was fired stays as it is
    [InlineData("2031-05-01", "Police said 27 shots were fired in Dock Lane.", "2031-05-02",
        "At least 29 shots were fired in Dock Lane, police said.", Grade.Differs)]
    [InlineData("2031-05-01", "Ms Arden is six months pregnant, her mother said.", "2031-05-04",
        "Ms Arden is seven months pregnant, her mother said.", Grade.Differs)]
    // the later account tells of no change
    [InlineData("2031-05-01", "Five people " + Coach, "2031-05-02", "Seven people " + Coach, Grade.Differs)]
    [InlineData("2031-05-01", "Five people " + Coach, "2031-05-02",
        "Seven people are now known to have been hurt when a coach left the road at Ostrey.", Grade.Revision)]
    [InlineData("2031-05-01", "Five people died " + Mill, "2031-05-02", "The death toll rose to seven " + Mill, Grade.Revision)]
    [InlineData("2031-05-01", "Five people died " + Mill, "2031-05-02", "Seven people died " + Mill, Grade.Differs)]
    // who is missing today may be found tomorrow
    [InlineData("2031-05-01", "Twenty people are missing after a flood in Velden.", "2031-05-02",
        "Fifteen people are missing after a flood in Velden.", Grade.Revision)]
    // nobody counts the dead among the arrested
    [InlineData("2031-05-01", "Police arrested four people after a brawl in Dock Lane.", "2031-05-01",
        "Police arrested three people after a brawl in Dock Lane, in which one man was killed.", Grade.Differs)]
    [InlineData("2031-05-01", "Seven people " + Coach, "2031-05-02", "Five people " + Coach, Grade.Differs)] // nobody is hurt no more
    // the dead do not become fewer
    [InlineData("2031-05-01", "Two people were killed and two hurt " + Mill, "2031-05-02",
        "One person was killed and three were hurt " + Mill, Grade.Differs)]
    [InlineData("2031-05-01", "One person was killed and four were hurt " + Mill, "2031-05-01",
        "One person was killed and three were hurt " + Mill, Grade.Differs)]
    // the one who died may be of the four
    [InlineData("2031-05-01", "Four people were hurt " + Mill + " One of them has died.", "2031-05-01",
        "One person was killed and three were hurt " + Mill, Grade.Look)]
    // the same part of one whole
    [InlineData("2031-05-01", "Seven people were shot in Dock Lane, including one person in critical condition.", "2031-05-01",
        "Seven people were shot in Dock Lane, leaving two of them in critical condition.", Grade.Differs)]
    // murder is a homicide
    [InlineData("2031-05-01", "In Velden, Mr Fesk was charged with two counts of murder.", "2031-05-01",
        "In Velden, Mr Fesk was charged with three counts of homicide.", Grade.Differs)]
    // the same five years
    [InlineData("2031-05-01", "From 2022 to 2026 the mine killed 9 workers in Vird.", "2031-05-01",
        "The mine killed 14 workers in Vird over the five years.", Grade.Differs)]
    public void Build_TwoAccounts_HaveTheGrade(string day, string text, string laterDay, string laterText, Grade expected)
    {
        var articles = new[] { Article("a", "Vale Post", day, text), Article("b", "Ostrey Sun", laterDay, laterText) };

        var topics = TopicBuilder.Build(articles.SelectMany(new FigureExtractor(new FigureOptions()).Extract),
            articles.ToDictionary(article => article.Info.Id, _ => "story"));

        Assert.Equal(expected, topics.SelectMany(topic => topic.Pairs).Where(pair => !pair.SameArticle).Max(pair => pair.Grade));
    }

    private static Article Article(string id, string outlet, string day, string text)
    {
        var info = new ArticleInfo(id, "")
        {
            Outlet = Sourced.Text(outlet, Origin.Curator),
            Published = new(ArticleDate.TryParse(day), Origin.Curator),
        };
        return ReadResult.Verbatim(info, text).Article!;
    }
}
