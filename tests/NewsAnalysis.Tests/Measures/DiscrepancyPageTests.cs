using NewsAnalysis.Measures;
using NewsAnalysis.Topics;
using static NewsAnalysis.Tests.Measures.MadeData;

namespace NewsAnalysis.Tests.Measures;

public sealed class DiscrepancyPageTests
{
    private static readonly Topic[] Five =
    [
        .. Enumerable.Range(1, 5).Select(number => Topic(
            $"people {number}", Verdict.Conflict, Cause.Unexplained, Claim(Small.A1, $"{number}", number, start: 10 * number),
            Claim(Small.B1, "90", 90, start: 10 * number))),
    ];

    private static readonly IReadOnlyList<TopicRow> Rows =
        DiscrepancyMeasures.Topics([.. Five, Topic("people seen", Verdict.Single, Cause.None, Claim(Small.U1, "7", 7))]);

    [Fact]
    public void Of_SecondPageOfTwo_SaysWhichTopicsItHas()
    {
        var page = DiscrepancyPage.Of(Rows, 2, 2);

        Assert.Equal(["people 3", "people 4"], page.Topics.Select(topic => topic.Label));
        Assert.Equal("Page 2 of 3: topics 3 to 4 of 5, those that differ and differ most first.", page.InWords);
    }

    [Fact]
    public void Of_BeyondTheLastPage_IsTheLastAndSaysSo()
    {
        var page = DiscrepancyPage.Of(Rows, 9, 2);

        Assert.Equal(["people 5"], page.Topics.Select(topic => topic.Label));
        Assert.Equal("Page 3 of 3: topics 5 to 5 of 5, those that differ and differ most first; there is no page 9.", page.InWords);
    }

    [Fact]
    public void Of_AllOnOnePage_SaysNothing() => Assert.Null(DiscrepancyPage.Of(Rows, 1, 12).InWords);

    [Fact]
    public void Of_NothingToCompare_IsOneEmptyPage() =>
        Assert.Equal((1, 0, 0),
            (DiscrepancyPage.Of([], 1, 12).Pages, DiscrepancyPage.Of([], 1, 12).First, DiscrepancyPage.Of([], 1, 12).Rows.Count));

    [Theory]
    [InlineData(0, 12, "page: found 0; expected 1 for the first page, 2 for the next. Change the parameter.")]
    [InlineData(1, 0, "top: found 0; expected how many topics a page shows, 1 or more. Change the parameter.")]
    public void Of_NumberBelowOne_SaysWhatIsExpected(int page, int top, string message) =>
        Assert.Equal(message, Assert.Throws<InputException>(() => DiscrepancyPage.Of(Rows, page, top)).Message);

    [Fact]
    public void Ledger_Page_HasTheClaimsOfItsTopicsTopicByTopic()
    {
        var claims = Five.SelectMany(topic => topic.Claims).OrderBy(claim => claim.Article.Id, StringComparer.Ordinal).ToList();
        var page = DiscrepancyPage.Of(Rows, 2, 2);

        var own = page.Of(DiscrepancyMeasures.Ledger(claims, Five));

        Assert.Equal(["people 3", "people 3", "people 4", "people 4"], own.Select(row => row.Topic!.Label));
        Assert.StartsWith("Page 2 of 3", page.InWords, StringComparison.Ordinal);
    }
}
