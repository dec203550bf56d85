using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

/// <summary>Killed and wounded of one sentence are set together against how many another outlet says were shot.</summary>
public sealed class TollTotalsTests
{
    [Theory]
    [InlineData("The shooting at the wedding in Velden left two dead and five injured.", Grade.Differs)]
    [InlineData("Two killed, five hurt in Velden wedding shooting", Grade.Differs)]
    [InlineData("One person was killed and three others were wounded when a gunman fired at the wedding in Velden.", Grade.Differs)]
    [InlineData("The shooting at the wedding in Velden left two dead and four injured.", Grade.Compatible)]
    public void Build_ShotAndKilledAndWounded_AreComparedTogether(string text, Grade expected) =>
        Assert.Equal([expected], Pairs("Six people were shot at the wedding in Velden.", text).Select(pair => pair.Grade));

    [Theory]
    // no shooting; at least so many; of two sentences; no count of those shot
    [InlineData("One died and three were hurt in the panic at the wedding in Velden.", "Six people were shot at the wedding in Velden.")]
    [InlineData("A gunman killed one and critically wounded three in Velden.", "Six people were shot at the wedding in Velden.")]
    [InlineData("Two were killed and at least three were hurt at the wedding in Velden.", "Six people were shot at the wedding in Velden.")]
    [InlineData("Two died at the wedding in Velden. A guard said that three were hurt.", "Six people were shot at the wedding in Velden.")]
    [InlineData("The blast at the wedding in Velden left two dead and five injured.", "Two died in the blast at the wedding in Velden.")]
    public void Build_NoWholeToll_IsNotAddedUp(string text, string otherText) =>
        Assert.DoesNotContain(Pairs(text, otherText), pair => pair.Left.IsSum || pair.Right.IsSum);

    [Fact]
    public void Build_TwoTolls_AreComparedByTheirNumbersAlone()
    {
        var pairs = Pairs("Two people were killed and five injured in the Velden shooting. Seven people were shot.",
            "Three people were killed and five injured in the Velden shooting.").Where(pair => !pair.SameArticle).ToList();

        Assert.DoesNotContain(pairs, pair => pair.Left.IsSum && pair.Right.IsSum);
        Assert.Contains(pairs, pair => pair.Left.Event == "kill" && pair.Grade == Grade.Differs);
    }

    private static IEnumerable<ClaimPair> Pairs(string text, string otherText)
    {
        var articles = new[] { Read("a", text), Read("b", otherText) };
        return TopicBuilder.Build(articles.SelectMany(new FigureExtractor(new FigureOptions()).Extract),
            articles.ToDictionary(article => article.Info.Id, _ => "story")).SelectMany(topic => topic.Pairs);
    }

    private static Article Read(string id, string text)
    {
        var info = new ArticleInfo(id, "")
        {
            Outlet = Sourced.Text($"Outlet {id}", Origin.Curator),
            Published = new(ArticleDate.TryParse("2031-05-01"), Origin.Curator),
        };
        return ReadResult.Verbatim(info, text).Article!;
    }
}
