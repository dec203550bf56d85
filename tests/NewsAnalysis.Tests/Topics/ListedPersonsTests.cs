using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

/// <summary>People whom an article lists are compared by how many they are, unless its own numbers say that the list has some of them
/// only.</summary>
public sealed class ListedPersonsTests
{
    [Theory]
    [InlineData("A father and his two daughters were killed in the fire in Velden.", "Three people were killed in the fire in Velden.")]
    [InlineData("Two women and a man were hurt in the crash in Velden.", "Three people were hurt in the crash in Velden.")]
    public void Build_ListOfAsMany_Agrees(string text, string otherText) =>
        Assert.Equal([Grade.Compatible], Grades(text, otherText));

    [Theory]
    [InlineData("A father and his two daughters were killed in the fire in Velden.", "Four people were killed in the fire in Velden.")]
    [InlineData("A nurse and three patients were hurt in the crash in Velden.", "Five people were hurt in the crash in Velden.")]
    // its own "two" is in it, and makes no five with it
    [InlineData("Two soldiers and a medic were killed in the blast in Velden.", "Five people were killed in the blast in Velden.")]
    public void Build_ListOfOthers_Differs(string text, string otherText) =>
        Assert.Equal([Grade.Differs], Grades(text, otherText));

    [Fact]
    public void Build_ListWithOthers_DoesNotAgreeWithTheOthersAlone() => Assert.DoesNotContain(Grade.Compatible,
        Grades("The widow's son and six others were shot at the party in Velden.", "Six people were shot at the party in Velden."));

    [Fact]
    public void Build_ListOfSomeOfThem_IsNoDifference()
    {
        var grades = Grades("Five people were killed in the fire in Velden. A father and his son were killed as they slept.",
            "Five people were killed in the fire in Velden.");

        Assert.DoesNotContain(Grade.Differs, grades);
        Assert.DoesNotContain(Grade.Look, grades);
    }

    private static IEnumerable<Grade> Grades(string text, string otherText)
    {
        var articles = new[] { Article("a", text), Article("b", otherText) };
        return TopicBuilder.Build(articles.SelectMany(new FigureExtractor(new FigureOptions()).Extract),
            articles.ToDictionary(article => article.Info.Id, _ => "story")).SelectMany(topic => topic.Pairs)
            .Select(pair => pair.Grade).Distinct();
    }

    private static Article Article(string id, string text) => NewsAnalysis.Articles.Article.Verbatim(
        new ArticleInfo(id, "")
        {
            Outlet = new Sourced<string>(id, Origin.Curator),
            Published = new Sourced<ArticleDate>(ArticleDate.TryParse("2031-03-03"), Origin.Curator),
        },
        text);
}
