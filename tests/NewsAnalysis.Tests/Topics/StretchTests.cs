using NewsAnalysis.Articles;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

/// <summary>All sentences are invented. The number in square brackets is the one that is asked about.</summary>
public class StretchTests
{
    private const string Day = "2031-07-20";

    [Theory]
    [InlineData("The harbour counted [19] wrecks in July.", "2031-07-01", "2031-07-20")]
    [InlineData("So far this year, [34] keepers have drowned.", "2031-01-01", "2031-07-20")]
    [InlineData("[34] keepers drowned in 2030.", "2030-01-01", "2030-12-31")]
    [InlineData("[67] keepers drowned this year, 8 percent more than in the same period last year.", "2031-01-01", "2031-07-20")]
    [InlineData("67 keepers drowned this year, more than in the same period last year, when [62] did.", "2030-01-01", "2030-07-20")]
    [InlineData("Since March the yard has built [12] hulls.", "2031-03-01", "2031-07-20")]
    [InlineData("It sold [400] boats in the first half of 2030.", "2030-01-01", "2030-06-30")]
    [InlineData("It sold [400] boats in the second quarter.", "2031-04-01", "2031-06-30")]
    [InlineData("[Nine] divers were hurt over the weekend.", "2031-07-18", "2031-07-20")]
    [InlineData("[Nine] divers were hurt in the past 24 hours.", "2031-07-19", "2031-07-20")]
    [InlineData("Between 2021 and 2025, [80] hulls sank off Ostrey.", "2021-01-01", "2025-12-31")]
    [InlineData("[80] hulls sank off Ostrey in the 2010s.", "2010-01-01", "2019-12-31")]
    [InlineData("Last month [3] hulls sank.", "2031-06-01", "2031-06-30")]
    [InlineData("Over the past two years [30] hulls sank.", "2029-07-20", "2031-07-20")]
    [InlineData("Since the war began, [4,000] dockers have been hurt.", "0001-01-01", "2031-07-20")]
    [InlineData("[23] hulls sank in November, the yard said.", "2030-11-01", "2030-11-30")]
    [InlineData("From January to June [34] keepers drowned.", "2031-01-01", "2031-06-30")]
    [InlineData("In July [34] keepers drowned in the worst storm since 1961.", "2031-07-01", "2031-07-20")]
    [InlineData("Most of the [34] hulls since March are small.", "2031-03-01", "2031-07-20")]
    [InlineData("Between October and December [34] keepers drowned.", "2030-10-01", "2030-12-31")]
    [InlineData("A year earlier [23] hulls sank.", "2030-01-01", "2030-12-31")]
    public void Of_SentenceNamesAStretch_ItsFirstAndLastDay(string marked, string from, string to)
    {
        var stretch = Read(marked, Day);

        Assert.NotNull(stretch);
        Assert.Equal((from, to), ($"{stretch.From:yyyy-MM-dd}", $"{stretch.To:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("[Nine] divers were hurt on July 4 at the pier.")]
    [InlineData("[Nine] divers may be hurt.")]
    [InlineData("[Nine] divers were hurt on Friday.")]
    [InlineData("[2,031] divers were hurt.")]
    [InlineData("The first half of the hull had [nine] holes.")]
    [InlineData("The yard will lay off [900] dockers by the end of March.")]
    [InlineData("The yard said last year that the crew got [$70 million] in aid.")]
    [InlineData("[Nine] hulls sank in the worst storm since records began in 1961.")]
    [InlineData("[Nine] hulls sank, the most since the storm of 1961.")]
    [InlineData("[Nine] hulls sank, the first since a storm in May 2029.")]
    public void Of_SentenceNamesNone_Null(string marked) => Assert.Null(Read(marked, Day));

    [Theory]
    [InlineData("[19] keepers were slain nationwide in July, through Monday.", "[34] keepers died this year.", "other")]
    [InlineData("[34] keepers died this year.", "[30] keepers died in the same period last year.", "apart")]
    [InlineData("[34] keepers have died since January.", "This year [35] keepers died.", "same")]
    [InlineData("[34] keepers died in 2031.", "This year [35] keepers died.", "same")]
    [InlineData("[34] hulls sank in the first half of the year.", "[40] hulls sank in the first six months.", "same")]
    [InlineData("[Six] dockers were hurt in 24 hours.", "[900] dockers were hurt since the strike began.", "other")]
    [InlineData("[Six] dockers were hurt over the weekend.", "[Eight] dockers were hurt last month.", "apart")]
    [InlineData("[Six] dockers were hurt over the weekend.", "[Eight] dockers were hurt this weekend.", "same")]
    [InlineData("The yard lost [$4 million] in the third quarter.", "The yard lost [$9 million] in the second quarter.", "apart")]
    [InlineData("[Six] dockers were hurt last week.", "[Seven] dockers were hurt in the past week.", "same")]
    [InlineData("[123] keepers died in 2030.", "In the same period last year [62] keepers died.", "other")]
    [InlineData("From January to June [34] hulls sank.", "[11] hulls sank in June.", "other")]
    [InlineData("Over the past decade [90] hulls sank.", "[11] hulls sank in 2030.", "other")]
    public void Compare_TwoSentences_SameOtherOrApart(string left, string right, string expected)
    {
        var (first, second) = (Read(left, Day), Read(right, Day));

        Assert.NotNull(first);
        Assert.NotNull(second);
        Assert.Equal(expected, first.IsApart(second) ? "apart" : first.IsSame(second) ? "same" : "other");
    }

    [Theory]
    [InlineData("[Nine] divers were hurt in five hours.", true)]
    [InlineData("[Nine] divers were hurt over the past 24 hours.", true)]
    [InlineData("[Nine] divers were hurt over the past two weeks.", false)]
    [InlineData("[Nine] divers were hurt this week.", false)]
    [InlineData("[Nine] divers were hurt this month.", false)]
    public void IsOfHours_FirstDayOfAMonthAndAMonday_OnlyWhereHoursAreCounted(string marked, bool expected) =>
        Assert.Equal(expected, Read(marked, "2031-09-01")?.IsOfHours);

    private static Stretch? Read(string marked, string published)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var (from, to) = (marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        var words = TopicWords.Of(text).ToArray();
        var clause = new Clause(text, words, words.Count(word => word.End <= from), words.Count(word => word.Start < to));
        return StretchReader.Of(clause, ArticleDate.TryParse(published));
    }
}
