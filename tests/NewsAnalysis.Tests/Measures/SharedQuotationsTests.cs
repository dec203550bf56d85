using NewsAnalysis.Attributions;
using NewsAnalysis.Measures;
using NewsAnalysis.Tests.Topics;

namespace NewsAnalysis.Tests.Measures;

public sealed class SharedQuotationsTests
{
    [Theory]
    [InlineData("“the bridge will open before winter”", "“We hope the bridge will open before winter or later”", 1)]
    [InlineData("“more ships in the north of the bay”", "“no ice in the north of the bay”", 0)]
    [InlineData("“the bridge will open”", "“the bridge will open”", 0)]
    public void Find_TwoOutlets_ShareFiveWordsOfWhichThreeTell(string left, string right, int expected)
    {
        QuoteRow[] rows = [Row("a", "Daily A", left), Row("b", "Herald B", right)];

        Assert.Equal(expected, SharedQuotations.Find(rows).Count);
    }

    private static QuoteRow Row(string id, string outlet, string content) =>
        new(new Attribution { Article = new CaseArticle(id, outlet).Info, Cue = new(0, 0), Content = [] }, content, 0, 0, content);
}
