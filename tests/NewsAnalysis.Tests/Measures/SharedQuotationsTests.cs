using NewsAnalysis.Attributions;
using NewsAnalysis.Measures;
using NewsAnalysis.Tests.Topics;

namespace NewsAnalysis.Tests.Measures;

public sealed class SharedQuotationsTests
{
    [Theory]
    [InlineData("“the bridge will open before winter”", "“We hope the bridge will open before winter or later”", 1)]
    [InlineData("“more ships in the north of the bay”", "“no ice in the north of the bay”", 0)]
    [InlineData("“a plot of the President of the United States”", "“a friend of the President of the United States”", 0)]
    [InlineData("“peace on the Velm Peninsula and Orland Bay”", "“war on the Velm Peninsula and Orland Bay”", 0)]
    [InlineData("“OLD BRIDGE OPENS AFTER WINTER”", "“OLD BRIDGE OPENS AFTER WINTER”", 1)]
    [InlineData("“Good news for North Orland and the World”", "“very Good news for North Orland and the World”", 1)]
    [InlineData("“Norda Bank is a broken, greedy lender”", "“the Norda Bank is a broken, greedy lender”", 1)]
    [InlineData("“The harbour wasted our ships.”", "“The harbour wasted our ships.”", 1)]
    [InlineData("“the bridge will open”", "“the bridge will open”", 0)]
    public void Find_TwoOutlets_ShareFiveWordsOfWhichThreeTell(string left, string right, int expected)
    {
        QuoteRow[] rows = [Row("a", "Daily A", left), Row("b", "Herald B", right)];

        Assert.Equal(expected, SharedQuotations.Find(rows).Count);
    }

    [Fact]
    public void Find_PhraseInTwoLongQuotations_DoesNotJoinThem()
    {
        QuoteRow[] rows =
        [
            Row("a", "Daily A", "“the bridge will open before winter, and forty clerks who count the boats will stay here all summer”"),
            Row("b", "Herald B", "“nobody in town has any idea whether or when the bridge will open before winter comes to us again”"),
        ];

        Assert.Empty(SharedQuotations.Find(rows));
    }

    [Theory]
    [InlineData("Ann Lee", "Paul Berg", null)]
    [InlineData("Lee", "Ann Lee", "Ann Lee")]
    public void Find_AsManyArticlesNameAnother_HasNoSpeaker(string left, string right, string? speaker)
    {
        QuoteRow[] rows =
        [
            By(Row("a", "Daily A", "“the bridge will open before winter”"), left),
            By(Row("b", "Herald B", "“the bridge will open before winter”"), right),
        ];

        Assert.Equal(speaker, Assert.Single(SharedQuotations.Find(rows)).Speaker);
    }

    private static QuoteRow By(QuoteRow row, string speaker) =>
        row with { Attribution = row.Attribution with { Source = new Speaker(new(0, 0), speaker) } };

    private static QuoteRow Row(string id, string outlet, string content) =>
        new(new Attribution { Article = new CaseArticle(id, outlet).Info, Cue = new(0, 0), Content = [] }, content, 0, 0, content);
}
