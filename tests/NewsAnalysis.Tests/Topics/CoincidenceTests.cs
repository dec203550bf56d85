using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

/// <summary>Two outlets are said to agree only where a reader sees one thing, and to need a look only where their accounts do not explain
/// both numbers.</summary>
public sealed class CoincidenceTests
{
    [Theory]
    // nothing happened to the ones
    [InlineData("A quarrel broke out between the two men in a bar in Velden, a guest said.",
        "Two men were arrested on Monday over the theft in Velden.")]
    [InlineData("Three people in the flat were not shot, police in Velden said.",
        "He shot three people in the flat in Velden, police said.")]
    // some of them, and others
    [InlineData("Two suffered minor injuries in the shooting in Velden.", "Two are in a critical condition after the shooting in Velden.")]
    [InlineData("Three of the victims were shot in the leg in Velden.",
        "Three men were taken to hospitals after the shooting in Velden.")]
    // of another year
    [InlineData("In August 2029 two people were shot at the bar in Velden.", "Two people were shot at the bar in Velden on Sunday.")]
    // measures of two things
    [InlineData("The clerk planned the theft for more than a year, prosecutors in Velden said.",
        "The clerk had a tumour for at least 15 years, his daughter in Velden said.")]
    [InlineData("A 9 mm pistol was found in the car of the clerk.", "Officers found 9 mm casings in Dock Lane.")]
    // the number of a house
    [InlineData("The man fled from a flat at 639 N. Quarry Street in Velden.", "He was seen at 639 N. Quarry Street in Velden.")]
    // the killed and the hurt are the shot
    [InlineData("Four people were shot and one was killed in Velden.", "Five people were shot in Velden.")]
    public void Build_NumbersOfTwoThings_AreNotCompared(string text, string otherText) => Assert.Empty(Pairs(text, otherText));

    [Theory]
    [InlineData("One dead, two critically hurt in Velden shooting.", "One dead, two hurt in shooting at a mill in Velden.")]
    [InlineData("Four people were shot at a mill in Velden, police said.", "4 hurt in Velden shooting.")]
    [InlineData("Two cars pulled up at the store and people fired from both.",
        "Police said two cars pulled up and someone in each began to shoot.")]
    [InlineData("A man was killed and three others were wounded in Velden.", "One dead, three hurt in Velden shooting.")]
    [InlineData("The widow's son was killed and six others were shot at the party in Velden.",
        "Six people were hurt at the party in Velden.")]
    [InlineData("In 2031 two people were shot at the bar in Velden.", "Two people were shot at the bar in Velden.")]
    [InlineData("The clerk had worked there for more than 40 years.", "The clerk worked there for 45 years.")]
    [InlineData("A 9 mm pistol was found beside the boy in the kitchen.", "The 9 mm gun found beside the boy was stolen.")]
    [InlineData("The two-hour standoff in Velden ended at noon.", "The standoff in Velden ended after nearly two hours.")]
    [InlineData("One dead among six hurt in Velden shooting.", "Five people were hurt and one died in a shooting in Velden.")]
    public void Build_NumbersOfOneThing_Agree(string text, string otherText) =>
        Assert.Equal([Grade.Compatible], Pairs(text, otherText).Select(pair => pair.Grade).Distinct());

    [Theory]
    [InlineData("Four people were shot and one was killed in Velden.", "Six people were shot in Velden.")]
    [InlineData("The standoff in Velden lasted two hours.", "The standoff in Velden lasted nearly three hours.")]
    public void Build_OtherNumbersOfOneThing_Differ(string text, string otherText) =>
        Assert.Equal([Grade.Differs], Pairs(text, otherText).Select(pair => pair.Grade).Distinct());

    private static IEnumerable<ClaimPair> Pairs(string text, string otherText)
    {
        var articles = new[] { Article("a", text), Article("b", otherText) };
        return TopicBuilder.Build(articles.SelectMany(new FigureExtractor(new FigureOptions()).Extract),
            articles.ToDictionary(article => article.Info.Id, _ => "story")).SelectMany(topic => topic.Pairs);
    }

    private static Article Article(string id, string text)
    {
        var info = new ArticleInfo(id, "")
        {
            Outlet = Sourced.Text(id, Origin.Curator),
            Published = new(ArticleDate.TryParse("2031-05-01"), Origin.Curator),
        };
        return ReadResult.Verbatim(info, text).Article!;
    }
}
