using NewsAnalysis.Articles;
using NewsAnalysis.Figures;

namespace NewsAnalysis.Tests.Figures;

/// <summary>Which numbers of a sentence are part of what somebody says there.</summary>
public sealed class ClaimSourcesTests
{
    [Theory]
    [InlineData("The ministry reported its largest loss in 17 years.", "17", "ministry")]
    [InlineData("The mayor pointed to attacks on her plan paid for by two banks.", "two", "mayor")]
    [InlineData("The survey finds Emma Miller backed by 13 percent of drivers, ranging from 4 percent in Porto to 25 percent in Lund.",
        "4 percent", "survey")]
    [InlineData("The club expects 5,000 to attend.", "5,000", "club")]
    [InlineData("The nurse said the roof was unsafe, and that 40 pupils had been sent home.", "40", "nurse")]
    [InlineData("The nurse said the roof was unsafe, so 40 pupils would be sent home.", "40", "nurse")]
    [InlineData("The governor said the port was safe and 40 ships would be let in.", "40", "governor")]
    [InlineData("The company announced a plan on Tuesday to close 12 shops.", "12", "company")]
    [InlineData("“The bridge is a plot of the council,” Emma Miller said. “It has 40 holes.”", "40", "Emma Miller")]
    [InlineData("Shelling has killed 40 people, the army said.", "40", "army")]
    [InlineData("Rising prices have closed 40 shops, the bank said.", "40", "bank")]
    [InlineData("“The mayor said that 40 men had died in the fire,” Emma Miller said.", "40", "mayor")]
    [InlineData("SEN. LEE: Good day to you.\nPROS: It will cost us 40 jobs.\nPROS: It is late.", "40", "PROS")]
    [InlineData("The mayor greeted 2,000 supporters and told them that the port would stay open.", "2,000", null)]
    [InlineData("After 40 ships left, the mayor said that the port was safe.", "40", null)]
    [InlineData("The mayor, who owns three boats, said that the port was safe.", "three", null)]
    [InlineData("The mayor said the port was safe, but 40 ships left it on Monday.", "40", null)]
    [InlineData("Speaking to 300 guests, the minister said the war was over.", "300", null)]
    [InlineData("The minister told a crowd of 300 farmers that the war was over.", "300", null)]
    [InlineData("Because 12 clerks were ill, the bank said it would close early.", "12", null)]
    [InlineData("The report, which took two years to write, says prices fell.", "two", null)]
    [InlineData("The driver, 40 of whose colleagues were dismissed, said he was afraid.", "40", null)]
    [InlineData("The police chief pleaded guilty to 12 counts of fraud.", "12", null)]
    public void Extract_NumberOfASentence_SourceWhereItIsPartOfWhatIsSaid(string text, string number, string? source)
    {
        var article = Article.Verbatim(new ArticleInfo("a", "a.txt"), text);
        Assert.Equal(source,
            Assert.Single(new FigureExtractor(new FigureOptions()).Extract(article), claim => claim.Text == number).Source);
    }
}
