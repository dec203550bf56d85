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
    [InlineData("Under Mrs. Dolan's plan, families with a garden would pay 40 crowns a year.", "40", "Mrs. Dolan's plan")]
    [InlineData("“People say, ‘It will cost the town 40 crowns,’” said Emma Miller, a doctor.", "40", "Emma Miller")]
    [InlineData("A port poll, taken by phone in May and June with help from Porto Research (D) and Lund & Company Research (R), "
        + "shows Emma Miller with 40 percent.", "40 percent", "port poll")]
    [InlineData("PORTO — Sen. Emma Miller (I-Vt.) defended her call to raise the wage to 40 crowns an hour.", "40",
        "Sen. Emma Miller")]
    [InlineData("In all, thieves compromised 40 locks, the council report said.", "40", "council report")]
    [InlineData("While commenting on the death of 40 sailors, Governor Emma Miller said that it was late.", "40", "Governor Emma Miller")]
    [InlineData("Under the mayor's desk lay 40 letters that he would never read.", "40", null)]
    [InlineData("Under the old plan, 40 villages were razed.", "40", null)]
    [InlineData("The mayor's house would hold 40 guests.", "40", null)]
    [InlineData("While touring a camp of 40 tents, the governor said that it was late.", "40", null)]
    [InlineData("Emma Miller won. Miller: 547.", "547", null)]
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
