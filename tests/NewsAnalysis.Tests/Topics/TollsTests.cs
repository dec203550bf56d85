using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

/// <summary>What became of people, told by two outlets in other words: killed, hurt and alive, hit in all, held.</summary>
public sealed class TollsTests
{
    [Theory]
    // beside the dead of the sentence or of the one before are the hurt who live
    [InlineData("A miner died at the scene, and six others were being treated at hospitals, police in Vird said.",
        "A brawl in Vird left one man dead and seven others hurt, police said.", true)]
    [InlineData("One man was killed and five others were shot at a fair in Vird.",
        "At a fair in Vird, one man was killed and four others were wounded.", true)]
    [InlineData("A woman was killed at the mill in Vird. Four others were shot, police said.",
        "A woman was killed and three people were hurt at the mill in Vird.", true)]
    [InlineData("A woman was hurt at the mill in Vird. Four others were shot, police said.",
        "A woman was killed and three people were hurt at the mill in Vird.", false)]
    [InlineData("A man died after a row at the mill in Vird. Arden and four others were shot.",
        "One man was killed and six people were hurt at the mill in Vird.", false)]
    [InlineData("A man was killed at the mill in Vird, and his wife was shot; three others were shot as they ran.",
        "One man was killed and four people were hurt at the mill in Vird.", false)]
    [InlineData("One man was killed at the mill in Vird. Six others were taken to hospital; one refused treatment.",
        "One man was killed and seven people were hurt at the mill in Vird.", false)]
    // more are told of in the sentence behind
    [InlineData("One man was killed and two were wounded at the mill in Vird. Three other people were hurt as they fled.",
        "One man was killed and five people were hurt at the mill in Vird.", false)]
    // the three are the dead one and the two hurt, so that the fourth is none of the dead
    [InlineData("One man was killed and two were hurt in a triple shooting in Vird.",
        "All four men were hit by gunfire in Vird. One man was killed and three were hurt.", true)]
    // all who are hurt and will live
    [InlineData("The four victims are expected to survive the attack in Vird.", "Five people were shot in an attack in Vird.", true)]
    [InlineData("All four officers who were hit in Vird are expected to survive.", "Five people were shot in an attack in Vird.", false)]
    // in custody, arrested
    [InlineData("Four people were arrested after the theft at the mill in Vird.",
        "Three people are in custody after the theft at the mill in Vird.", true)]
    [InlineData("Three men were picked up by police after the theft in Vird.", "Police arrested four men after the theft in Vird.", true)]
    [InlineData("Three people are in custody, and one was released, after the theft in Vird.",
        "Four people were arrested after the theft in Vird.", false)]
    [InlineData("Four people were arrested after the theft in Vird. Three of them remain in custody.",
        "Four people were arrested after the theft in Vird.", false)]
    [InlineData("Police arrested 60 people after a brawl in Vird.", "After the brawl in Vird 52 people are in custody.", false)]
    [InlineData("Robbers held six people hostage at the bank in Vird.", "Police arrested four people at the bank in Vird.", false)]
    [InlineData("Four people were arrested after the theft in Vird.", "Three people were charged after the theft in Vird.", false)]
    // the attacker counted in, or left out, on both sides
    [InlineData("Six people were killed in Vird, including the gunman.",
        "A spree in Vird ended with five deaths, including the gunman.", true)]
    [InlineData("Six people were killed in Vird, including the gunman's mother.",
        "A spree in Vird ended with five deaths, including the gunman.", false)]
    [InlineData("Besides the gunman, six people were killed in Vird.", "Five people were killed in Vird, not including the gunman.", true)]
    [InlineData("Six people were killed in Vird, including the gunman.", "Five people were killed in Vird.", false)]
    [InlineData("Six people were killed in Vird, including the gunman.", "Five people were killed in Vird, excluding the gunman.", false)]
    // with the woman they are as many
    [InlineData("Six men were shot at a feast in Vird. Six people were hit.",
        "Five men and a woman were shot at a feast in Vird. Six people were hit.", false)]
    [InlineData("Six men were shot at a feast in Vird.", "Five young men and a woman were shot at a feast in Vird.", false)]
    [InlineData("Six men were shot at a feast in Vird.", "Five men were shot at a feast in Vird.", true)]
    [InlineData("Four men and a woman were hurt at a feast in Vird.", "Five people were hurt at a feast in Vird.", false)]
    // the article goes on to one more
    [InlineData("Two women were shot in the yard of a mill in Vird. And a girl on a sled was shot in the leg.",
        "Three people were shot at a mill in Vird.", false)]
    [InlineData("Three people were hurt in a hall in Vird. A cook was also shot as she ran.",
        "Four people were hurt in a hall in Vird.", false)]
    [InlineData("Three people were hurt in a hall in Vird. A fourth walked to a farm.", "Four people were hurt in a hall in Vird.", false)]
    [InlineData("All four men in a boat were hit by bullets in Vird, and a woman on the quay was hit too.",
        "Five people were shot in Vird.", false)]
    [InlineData("One woman was killed and four others were taken to hospital in Vird. Others were treated in the street.",
        "One woman was killed and nine others were hurt in Vird.", false)]
    [InlineData("Two people were killed and four others were wounded in Vird.",
        "Two people were killed and five others were wounded in Vird.", true)]
    [InlineData("Three people were hurt in a hall in Vird. A woman was shot in the arm, another was shot in the hip.",
        "Four people were hurt in a hall in Vird.", true)]
    [InlineData("Three people were hurt in a hall in Vird. A fourth man was arrested.", "Four people were hurt in a hall in Vird.", true)]
    [InlineData("Four people were killed in a hall in Vird. A fifth was found alive.", "Five people were killed in a hall in Vird.", true)]
    [InlineData("Three people were shot in a hall in Vird, and a car was hit too.", "Four people were shot in a hall in Vird.", true)]
    // the article goes on to say that fewer of them are left
    [InlineData("Two people were killed and four others were wounded in Vird. One of the four died on Monday.",
        "Three people are dead and three others wounded in Vird.", false)]
    [InlineData("One man was killed and three people were wounded in Vird. A woman among the wounded died later.",
        "Two people were killed and two were wounded in Vird.", false)]
    [InlineData("Two people were killed and four others were wounded in Vird. One of the four is a nurse.",
        "Three people are dead and three others wounded in Vird.", true)]
    [InlineData("Police arrested seven people after the theft in Vird and released two of them.",
        "Five people are in custody after the theft in Vird.", false)]
    [InlineData("Police arrested five people after the theft in Vird, and later let two of them go.",
        "Three people are in custody after the theft in Vird.", false)]
    [InlineData("Police arrested five people after the theft in Vird and released two photos.",
        "Three people are in custody after the theft in Vird.", true)]
    [InlineData("Four people were arrested after the theft in Vird.",
        "Three people are in custody right now after the theft in Vird.", false)]
    // of an hour, of days
    [InlineData("At 9 a.m. 5,200 homes in Vird were without power.", "By noon 2,100 homes in Vird were without power.", false)]
    [InlineData("At 9 a.m. 5,200 homes in Vird were without power.", "In the morning 2,100 homes in Vird were without power.", true)]
    [InlineData("In the morning, after a night of storms that had broken poles and trees, in Vird 5,200 homes were without power.",
        "At 9 p.m. calm came to the hills by the sea, but in Vird 2,100 homes were without power.", true)]
    [InlineData("At 9 a.m. a gunman shot five people in Vird.", "By noon seven people in Vird were shot by the gunman.", true)]
    [InlineData("Police arrested 14 people at Saturday's march in Vird.",
        "Police arrested 31 people during two days of marches in Vird.", false)]
    [InlineData("Police arrested 14 people at Saturday's march in Vird.", "Police arrested 31 people at Saturday's march in Vird.", true)]
    public void Build_TwoAccountsOfADay_DifferOnlyOfOneMember(string text, string otherText, bool differ) =>
        Assert.Equal(differ, Grades("2031-05-01", text, otherText).Contains(Grade.Differs));

    [Fact]
    public void Build_MoreAreHeldOnALaterDay_IsARevision() =>
        Assert.Equal(Grade.Revision, Grades("2031-05-03", "Police arrested three people after the theft in Vird.",
            "Four people are in custody after the theft in Vird.").Max());

    [Fact]
    public void Build_ArticleGoesOnToALargerNumber_OnlyThatOneDiffers() =>
        Assert.Single(Grades("2031-05-01", "Three people were hurt in a hall in Vird. In all five people were hurt.",
            "Four people were hurt in a hall in Vird."), grade => grade == Grade.Differs);

    [Fact]
    public void Build_OneArticleOfALaterDayTellsOfTheChange_EveryPairOfThoseDaysIsARevision()
    {
        Article[] articles =
        [
            Article("a", "Vale Post", "2031-05-01", "Seven people were hurt in a fire in Vird."),
            Article("b", "Ostrey Sun", "2031-05-02", "In Vird nine people were hurt in a fire."),
            Article("c", "Arn Times", "2031-05-02", "The number of people hurt in a fire in Vird rose to nine."),
        ];
        Assert.DoesNotContain(Grade.Differs, Grades(articles));
        Assert.Contains(Grade.Differs, Grades(articles[..2]));
    }

    private static IEnumerable<Grade> Grades(string day, string text, string otherText) =>
        Grades(Article("a", "Vale Post", "2031-05-01", text), Article("b", "Ostrey Sun", day, otherText));

    private static IEnumerable<Grade> Grades(params Article[] articles) =>
        TopicBuilder.Build(articles.SelectMany(new FigureExtractor(new FigureOptions()).Extract),
            articles.ToDictionary(article => article.Info.Id, _ => "story"))
            .SelectMany(topic => topic.Pairs).Where(pair => !pair.SameArticle).Select(pair => pair.Grade);

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
