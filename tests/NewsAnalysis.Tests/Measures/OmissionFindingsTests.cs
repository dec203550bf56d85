using NewsAnalysis.Frames;
using NewsAnalysis.Measures;
using NewsAnalysis.Measures.Stories;

namespace NewsAnalysis.Tests.Measures;

/// <summary>What is said of what an outlet leaves out, and of shares.</summary>
public sealed class OmissionFindingsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("omissions-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Answer_OutletThatTellsTheStory_IsSaidWithTheStoryAndItsArticles()
    {
        var book =
            Open(("a", "Courier", "fire", "The fire at the mill killed 12 workers. Ann Oram, the mayor, spoke twice. Ann Oram left."),
                ("b", "Herald", "fire", "The fire at the mill killed 14 workers. Ann Oram spoke at the mill. Oram wept."),
                ("c", "Post", "fire", "The mill burned all night. Nobody knows how it began."),
                // Tells another story, of which nothing is missing.
                ("d", "Times", "vote", "The council voted on the bridge on Monday."));

        Assert.Equal(
            ["On the story “fire”, Post does not name Ann Oram in its 1 article; 2 other outlets of 2 do, 4 times.",
             "On the story “fire”, Post gives no number of workers killed in its 1 article; 2 other outlets of 2 do."],
            OmissionFindings.Answer(book.StoryViews, book.OutletNames, atLeast: 3));
        Assert.Equal("fire", OmissionFindings.Main(book.StoryViews)?.Name);
        Assert.DoesNotContain("Times", book.Frames.Omissions.Texts("outlet"));
        Assert.DoesNotContain("Times", book.Frames.Counts(story: "fire").Texts("outlet"));
    }

    [Fact]
    public void Answer_NameInAnotherForm_IsNoOmission()
    {
        var book = Open(("a", "Courier", "fire", "Ann Oram spoke. Ann Oram left."), ("b", "Herald", "fire", "Ann Oram spoke at the mill."),
            ("c", "Post", "fire", "\"Annie\" Oram-Bell wept at the mill."));

        Assert.Equal(
            ["No outlet leaves out of a story that it tells whom at least half of the story's outlets, two or more, name 3 times, "
                + "nor a number that they give."],
            OmissionFindings.Answer(book.StoryViews, book.OutletNames, atLeast: 3));
    }

    [Theory]
    [InlineData("Two roads lead to the mill.", null)]
    [InlineData("Two workers were killed in the mill.",
        "On the story “fire”, Post gives no number of workers killed in its 1 article; 2 other outlets of 2 do.")]
    public void Answer_SmallCountWithoutEvent_HeadsNothing(string sentence, string? expected)
    {
        var book = Open(("a", "Courier", "fire", sentence), ("b", "Herald", "fire", sentence),
            ("c", "Post", "fire", "The mill burned all night."));

        Assert.Equal(expected, OmissionFindings.Answer(book.StoryViews, book.OutletNames, atLeast: 3)
            .FirstOrDefault(said => said.Contains("gives no number", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Democrats wept at the mill.", false)]
    [InlineData("The Democratic National Committee wept at the mill.", false)]
    [InlineData("Nobody wept at the mill.", true)]
    public void Answer_PartyByItsMembers_IsNoOmission(string third, bool isOmitted)
    {
        File.WriteAllText(Path.Combine(_folder, "actors.yaml"), "- name: Democratic Party\n  type: organisation\n");
        var book = Open(("a", "Courier", "fire", "The Democratic Party spoke. The Democratic Party left."),
            ("b", "Herald", "fire", "The Democratic Party spoke at the mill."), ("c", "Post", "fire", third));

        Assert.Equal(isOmitted, book.StoryViews[0].Omissions.Any(omission => omission.What == "Democratic Party"));
    }

    [Theory]
    [InlineData("The gang still held some 200 workers on Monday.", false)]
    [InlineData("The gang wounded 3 guards of the mill.", true)]
    [InlineData("The mill stood still all day.", true)]
    public void Answer_NumberOfThoseInAnotherState_IsNoOmission(string third, bool isOmitted)
    {
        var book = Open(("a", "Courier", "raid", "The gang kidnapped 240 workers of the mill."),
            ("b", "Herald", "raid", "The gang kidnapped 250 workers of the mill."), ("c", "Post", "raid", third));

        Assert.Equal(isOmitted, book.StoryViews[0].Omissions.Any(omission => omission is { Outlet: "Post", What: "workers taken" }));
    }

    [Theory]
    [InlineData("The mayor looks at 15 places for the talks.", false)]
    [InlineData("The mayor looks at 15 possible sites for the talks.", false)]
    [InlineData("Of 15 that were named, one is a mill.", false)]
    [InlineData("Three guards stood at the mill.", true)]
    public void Answer_NumberUnderAnotherName_IsNoOmission(string third, bool isOmitted)
    {
        var book = Open(("a", "Courier", "talks", "The mayor looks at 15 sites for the talks."),
            ("b", "Herald", "talks", "Mayor Oram looks at 15 sites for the talks."), ("c", "Post", "talks", third));

        Assert.Equal(isOmitted, book.StoryViews[0].Omissions.Any(omission => omission is { Outlet: "Post", IsNumber: true }));
    }

    [Fact]
    public void Coverage_OfOneArticle_IsNoShare()
    {
        OutletCoverage Row(string outlet, int articles, long words) => new(outlet, articles, words, null, null, articles, 0, 0);
        var names = new OutletNames([]);

        Assert.Equal("There is no article.", CoverageFindings.Answer([], names));
        Assert.Equal("One article an outlet, of 300 to 900 words; no share is told of one article.",
            CoverageFindings.Answer([Row("A", 1, 900), Row("B", 1, 300)], names));
        Assert.Equal("B has the most words of the outlets with 2 articles or more, 300 of 1,200 (25 %), in 2 articles.",
            CoverageFindings.Answer([Row("A", 1, 900), Row("B", 2, 300)], names));
        Assert.Equal("A and B have the most words, 300 of 600 (50 %), in 3 articles.",
            CoverageFindings.Answer([Row("A", 3, 300), Row("B", 2, 300)], names));
    }

    private Workbook Open(params (string Id, string Outlet, string Story, string Text)[] articles)
    {
        foreach (var article in articles)
            File.WriteAllText(Path.Combine(_folder, article.Id + ".txt"), article.Text);
        File.WriteAllText(Path.Combine(_folder, "articles.csv"), "file,outlet,event\n"
            + string.Concat(articles.Select(article => $"{article.Id}.txt,{article.Outlet},{article.Story}\n")));
        if (!File.Exists(Path.Combine(_folder, "actors.yaml")))
            File.WriteAllText(Path.Combine(_folder, "actors.yaml"), "- name: Ann Oram\n  type: person\n");
        return Workbook.Open(_folder);
    }
}
