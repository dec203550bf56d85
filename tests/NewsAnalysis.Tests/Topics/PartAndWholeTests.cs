using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

/// <summary>Two accounts of a day: what counts some of the others, or another thing, is no difference; what cannot be some of them
/// is.</summary>
public sealed class PartAndWholeTests
{
    [Theory]
    // a part is smaller than its whole
    [InlineData("Six people were hurt when a coach overturned near Velden.",
        "Eight passengers were hurt when a coach overturned near Velden.", true)]
    [InlineData("Four people were killed when a mill burned in Velden.", "Six women were killed when a mill burned in Velden.", true)]
    [InlineData("Four people were killed when a mill burned in Velden.", "Two women were killed when a mill burned in Velden.", false)]
    [InlineData("A man with an axe hurt six classmates at a school in Arn.",
        "Eight pupils were hurt by a man with an axe at a school in Arn.", true)]
    [InlineData("The hijacked ship Arden has a crew of 22.", "Gunmen are holding the ship Arden and her 26 sailors.", true)]
    [InlineData("The hijacked ship Arden has a crew of 22.", "Gunmen are holding nine sailors of the ship Arden.", false)]
    // those hit are those hurt, by whatever noun, where nobody is killed
    [InlineData("Nine campers were hit when a tree fell at Lake Arn.", "Seven campers were hurt by a falling tree at Lake Arn.", true)]
    [InlineData("Nine campers were shot at Lake Arn, and two of them died.", "Seven campers were hurt in the shooting at Lake Arn.", false)]
    // what is found so far is some of it
    [InlineData("So far, six bodies were pulled from the river after a ferry sank.", "Ten people drowned when a ferry sank.", false)]
    [InlineData("Six bodies were pulled from the wreck of the Arden.", "Eight bodies were pulled from the wreck of the Arden.", true)]
    [InlineData("So far 12 houses in Arn were found to be damaged by the quake.", "The quake damaged 19 houses in Arn.", false)]
    // the rest is counted behind
    [InlineData("Crews put out nine fires near Arn; the remaining seven burn on.", "Crews fought sixteen fires near Arn.", false)]
    [InlineData("The yard has painted nine boats in May; the owner is away.", "The yard has painted eleven boats in May.", true)]
    [InlineData("Three people were killed and the other five were hurt in the Arn crash.",
        "Four people were killed in the Arn crash.", true)]
    // two kinds of one thing, and all of it
    [InlineData("The board got 3,100 letters last year.",
        "The board's list has 1,400 letters about noise and 930 letters about smell last year.", false)]
    [InlineData("The board got 3,100 letters last year.", "The board got 2,400 letters last year.", true)]
    [InlineData("Some 230 whales stranded at Arn, and 140 of them were alive by noon.", "A pod of 290 whales stranded at Arn.", true)]
    // a hyphen ties the number to what has so many
    [InlineData("The 318-page report on the Velden crash was released on Monday.", "The report on the Velden crash has 381 pages.", true)]
    [InlineData("The 300-bed hospital in Arn was closed on Friday.", "On Friday 120 beds were closed at the hospital in Arn.", false)]
    [InlineData("A 90-home estate was destroyed in the Arn fire.", "The Arn fire destroyed 64 homes.", false)]
    [InlineData("Arden was convicted in a six-count verdict of fraud.", "Arden was convicted of eight counts of fraud.", true)]
    // how long each of two things is
    [InlineData("The tunnel under Arn Sound is 6.8 kilometres long.",
        "Cars reach the Arn Sound tunnel by a road that is 14 kilometres long.", false)]
    [InlineData("The pool in Arn is 50 metres long.", "The hall that holds the pool in Arn is 80 metres long.", false)]
    [InlineData("The tunnel under Arn Sound is 6.8 kilometres long.", "The tunnel under the sound at Arn is 8 kilometres long.", true)]
    // a girl is among the hurt whoever counts them, a driver may not be
    [InlineData("Six people, including a girl of 11, were hurt in a crash in Velden.",
        "Seven people were hurt in a crash in Velden.", true)]
    [InlineData("Six people, including the driver, were hurt in a crash in Velden.", "Five people were hurt in a crash in Velden.", false)]
    [InlineData("Six people, including a boy and the driver, were hurt in a crash in Velden.",
        "Five people were hurt in a crash in Velden.", false)]
    // what one gets the other pays
    [InlineData("Arn Rovers sold winger Fesk to Velden for £22 million.", "Velden paid Arn Rovers £27 million for winger Fesk.", true)]
    [InlineData("Palu sold the Gorse mill to Velm for $40 million.", "Palu paid $52 million for the Gorse mill.", false)]
    [InlineData("Arden sold the Gorse mill for $40 million.", "Arden paid $3 million in fines for the Gorse mill.", false)]
    // every day of it, however many words lie between
    [InlineData("The strike costs the port of Velden $7 million a day, the port said.",
        "Every day of the dockers' long walkout is costing Velden's port $4 million, the port said.", true)]
    [InlineData("The strike has cost the port of Velden $70 million.",
        "Every day of the strike costs the port of Velden $4 million.", false)]
    // who has none of it is counted all the same; whom nothing befell is not
    [InlineData("The storm left 42,000 homes in Vird without power.", "In Vird 55,000 households had no electricity because of the storm.",
        true)]
    [InlineData("Some 4,100 pupils in Vird have no teacher, the union says.",
        "The union says that 5,300 pupils in Vird have no teacher.", true)]
    [InlineData("Police in Arn did not arrest 30 marchers.", "Police in Arn arrested 40 marchers.", false)]
    // by how much, not how much further
    [InlineData("Miners in Velden will get 3 percent more pay, the union said.",
        "Miners in Velden will get 6 percent more pay, the union said.", true)]
    public void Build_TwoAccountsOfADay_DifferUnlessOneMayCountSome(string text, string otherText, bool differ) =>
        Assert.Equal(differ, Grades("2031-05-01", text, otherText).Contains(Grade.Differs));

    [Theory]
    [InlineData("The campaign against the bridge in Arn has handed in 61,700 signatures, and now wants a vote.", Grade.Differs)]
    [InlineData("The campaign against the bridge in Arn has now handed in 61,700 signatures.", Grade.Revision)]
    public void Build_LaterAccountSaysNow_IsARevisionOnlyOfItsNumber(string text, Grade expected) =>
        Assert.Equal([expected], Grades("2031-05-02", "Opponents of the bridge in Arn handed in 48,300 signatures.", text));

    private static IEnumerable<Grade> Grades(string laterDay, string text, string laterText)
    {
        var articles = new[] { Read("a", "2031-05-01", text), Read("b", laterDay, laterText) };
        return TopicBuilder.Build(articles.SelectMany(new FigureExtractor(new FigureOptions()).Extract),
            articles.ToDictionary(article => article.Info.Id, _ => "story"))
            .SelectMany(topic => topic.Pairs).Where(pair => !pair.SameArticle).Select(pair => pair.Grade);
    }

    private static Article Read(string id, string day, string text)
    {
        var info = new ArticleInfo(id, "")
        {
            Outlet = Sourced.Text($"Outlet {id}", Origin.Curator),
            Published = new(ArticleDate.TryParse(day), Origin.Curator),
        };
        return ReadResult.Verbatim(info, text).Article!;
    }
}
