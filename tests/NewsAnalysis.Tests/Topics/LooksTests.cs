using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Measures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

/// <summary>What is worth a look, what a text itself calls superseded, and what is no agreement of outlets.</summary>
public sealed class LooksTests
{
    private const string Now = "Five people were injured in the blast at the Velden barn.";

    [Theory]
    [InlineData("Initial reports said seven people were injured in the blast at the Velden barn.", Grade.Revision)]
    [InlineData("Initial police reports said seven people were injured in the blast at the Velden barn.", Grade.Revision)]
    [InlineData("Police originally told reporters that seven people were injured in the blast at the Velden barn.", Grade.Revision)]
    [InlineData("Seven people were injured in the blast at the Velden barn, police initially reported.", Grade.Revision)]
    [InlineData("Early reports put the number of injured in the Velden barn blast at 12.", Grade.Revision)]
    [InlineData("Police now say seven people were injured in the blast at the Velden barn.", Grade.Revision)]
    // said before, but nothing newer beside it
    [InlineData("Officials said earlier that seven people were injured in the blast at the Velden barn.", Grade.Differs)]
    [InlineData("Police had said seven people were injured in the blast at the Velden barn.", Grade.Differs)]
    // when it was said, who said it first, what else was said
    [InlineData("Police said earlier this week that seven people were injured in the blast at the Velden barn.", Grade.Differs)]
    [InlineData("The Times first reported that seven people were injured in the blast at the Velden barn.", Grade.Differs)]
    [InlineData("Seven people were injured in what police said earlier was a blast at the Velden barn.", Grade.Differs)]
    [InlineData("Initial reports said a car caused it, but seven people were injured in the blast at the Velden barn.", Grade.Differs)]
    [InlineData("Police, who had said they would be brief, said seven people were injured in the blast at the Velden barn.", Grade.Differs)]
    // what leaves open how many, and what counts some
    [InlineData("Several dozen people were injured in the blast at the Velden barn.", Grade.Single)]
    [InlineData("Three people were hospitalized after the blast at the Velden barn.", Grade.Look)]
    public void Build_AnotherOutlet_HasTheGrade(string text, Grade expected) => Assert.Equal(expected, Between(text, Now));

    [Theory]
    [InlineData("The council previously put the cost of the bridge at Arn at $4 million.", "The bridge at Arn will cost $7 million.")]
    [InlineData("Initial figures said 40 homes were destroyed by the fire in Arn.", "The fire in Arn destroyed 31 homes.")]
    public void Build_SupersededThings_AreRevised(string text, string other) => Assert.Equal(Grade.Revision, Between(text, other));

    [Fact]
    public void Build_ArticleThatCorrectsItself_TellsTheStoryOfTheNumber()
    {
        var topic = Topics(("a", "a", $"{Now} Police had said seven people were injured in the blast at the Velden barn."),
            ("b", "b", "Seven people were injured in the blast at the Velden barn.")).First(topic => topic.Claims.Count > 2);

        Assert.Equal(Grade.Revision, Assert.Single(topic.Pairs, pair => pair.SameArticle).Grade);
        Assert.DoesNotContain(topic.Pairs, pair => pair.Compatible || pair.Why.Contains("no reason", StringComparison.Ordinal));
        Assert.StartsWith("People injured: at first seven (", TopicSentence.Of(topic).Text, StringComparison.Ordinal);
    }

    [Theory]
    // what an article says of people, by two sources, or against each other
    [InlineData("The blast at the Velden barn injured 13 people. Eleven people were injured in the blast at the Velden barn.", true)]
    [InlineData("The ship had $70 million in gold, the crew said. The owner gave a higher figure, $100 million in gold on the ship.", true)]
    // two charges, two of one kind, several events, the dead counted in
    [InlineData("Arden faces four counts of theft in Velden. Lund faces two counts of theft in Velden.", false)]
    [InlineData("The six-year plan of Velden was short. Velden has a five-year plan.", false)]
    [InlineData("The suspect weighs 250 pounds. A second suspect weighs 300 pounds.", false)]
    [InlineData("Four people were killed in separate shootings in Velden. Three people were killed in a shooting in Velden.", false)]
    [InlineData("One dead, six injured in Velden. A blast injured seven people in Velden, killing a boy.", false)]
    public void Build_OneArticle_GivesTwoNumbersOfOneThing(string text, bool expected) => Assert.Equal(expected,
        Topics(("a", "a", text)).SelectMany(topic => topic.Pairs).Any(pair => pair.SameArticle));

    [Theory]
    [InlineData("b", Now, true)]
    [InlineData("a", Now, false)] // one outlet twice
    public void Build_OneNumber_IsAgreedByTwoOutlets(string outlet, string text, bool expected) =>
        Assert.Equal(expected, Topics(("a", "a", Now), ("b", outlet, text)).Any(topic => topic.Grade == Grade.Compatible));

    [Fact]
    public void Build_VagueWords_AreNoAgreement() => Assert.Equal(Grade.Single, Between(
        "Dozens of people were injured in the blast at the Velden barn.", "The blast at the Velden barn injured dozens of people."));

    [Fact]
    public void Build_AgeOfInitialReports_IsRevised()
    {
        var topic = Assert.Single(Topics(("a", "a", "Initial police reports say Ann Moor, 45, was found in the barn."),
            ("b", "b", "Ann Moor, 42, was found in the barn.")), topic => topic.Person is not null);

        Assert.Equal(Grade.Revision, topic.Grade);
        Assert.Equal("“45” is told as what was said before.", topic.Why);
    }

    private static Grade Between(string text, string other) => Topics(("a", "a", text), ("b", "b", other))
        .SelectMany(topic => topic.Pairs).Where(pair => !pair.SameArticle).Select(pair => pair.Grade).DefaultIfEmpty(Grade.Single).Max();

    private static IReadOnlyList<Topic> Topics(params (string Id, string Outlet, string Text)[] articles) => TopicBuilder.Build(
        articles.SelectMany(article => new FigureExtractor(new FigureOptions()).Extract(
            Article.Verbatim(new CaseArticle(article.Id, article.Outlet, "2031-05-01").Info, article.Text))),
        articles.ToDictionary(article => article.Id, _ => "s"));
}
