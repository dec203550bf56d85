using NewsAnalysis.Figures;
using NewsAnalysis.Measures;
using NewsAnalysis.Topics;
using static NewsAnalysis.Tests.Measures.MadeData;

namespace NewsAnalysis.Tests.Measures;

public sealed class DiscrepancyMeasuresTests
{
    private static readonly FigureClaim Over = Claim(Small.A1, "more than 1,400", 1400, new Interval(1400, null, LowOpen: true));
    private static readonly FigureClaim Exact = Claim(Small.B1, "1,200", 1200);
    private static readonly FigureClaim Own = Claim(Small.A1, "1,000", 1000, start: 90);
    private static readonly FigureClaim Dozens = Claim(Small.A2, "dozens", 24, new Interval(24, 99), vague: true);
    private static readonly FigureClaim ThirtyFive = Claim(Small.B1, "35", 35, start: 50);
    private static readonly FigureClaim Lone = Claim(Small.U1, "7", 7);

    private static readonly Topic Killed = Topic("people killed", Verdict.Conflict, Cause.LaterRevision, Over, Exact, Own);
    private static readonly Topic Hurt = Topic("people hurt", Verdict.Compatible, Cause.None, Dozens, ThirtyFive);
    private static readonly Topic Single = Topic("people seen", Verdict.Single, Cause.None, Lone);

    [Fact]
    public void Topics_Order_IsDifferingThenCompatibleThenSingle()
    {
        var rows = DiscrepancyMeasures.Topics([Single, Hurt, Killed]);

        // Killed: 1,000 to 1,400, all three pairs apart. Hurt: vague words count with their ends, 24 to 99.
        Assert.Equal(
            [new TopicRow(Killed, 3, 2, 2, 1000, 1400, 3), new TopicRow(Hurt, 2, 2, 2, 24, 99, 0), new TopicRow(Single, 1, 1, 1, 7, 7, 0)],
            rows);
        Assert.Equal(400.0 / 1400, rows[0].Spread, 12);
        Assert.Equal(0, rows[2].Spread);
    }

    [Fact]
    public void Topics_ManyStatements_CountsMorePairsThanATopicLists()
    {
        // 25 numbers that differ make 25 x 24 / 2 pairs, of which the topic lists fewer.
        var claims = Enumerable.Range(0, 25).Select(number => Claim(Small.A1, $"{number}", number, start: 10 * number)).ToArray();
        var topic = Topic("people seen", Verdict.Conflict, Cause.Unexplained, claims) with { Pairs = [] };

        Assert.Equal(300, DiscrepancyMeasures.Topics([topic])[0].Differing);
    }

    [Fact]
    public void Alone_Claims_AreThoseWithNothingToCompare()
    {
        var free = Claim(Small.B1, "9", 9, start: 200);
        var year = Claim(Small.B1, "2024", 2024, start: 300) with { Reason = NoClaimReason.Year };
        FigureClaim[] all = [Over, Exact, Lone, free, year];

        Assert.Equal([("7", "people seen"), ("9", null)], DiscrepancyMeasures.Alone(all, [Killed, Single])
            .Select(row => (row.Claim.Text, row.Topic?.Label)));
        Assert.Equal(["2024"], DiscrepancyMeasures.NoClaims(all).Select(claim => claim.Text));
        Assert.Equal(4, DiscrepancyMeasures.Ledger(all, [Killed]).Count());
        Assert.Contains("2024,a year,b1,300", DiscrepancyTables.NoClaims([year]).ToCsv(), StringComparison.Ordinal);
    }

    [Fact]
    public void WithinArticles_Pairs_AreOfOneArticle()
    {
        var row = Assert.Single(DiscrepancyMeasures.WithinArticles([Killed, Hurt]));

        Assert.Equal(("a1", "more than 1,400", "1,000"), (row.Article.Id, row.Pair.Left.Text, row.Pair.Right.Text));
    }

    [Fact]
    public void Ledger_Row_HoldsTheClaimWhole()
    {
        var csv = DiscrepancyTables.Ledger(DiscrepancyMeasures.Ledger([Over], [Killed])).ToCsv();

        Assert.Equal(
            "outlet,figure,allows,low,high,bound,change,unit,counted,about,event,source,published,as "
                + "of,article,part,start,end,sentence,correction,extracted,topic,verdict\n"
            + "Alpha,\"more than 1,400\",\"more than 1,400\",1400,,=,,people,people,,,,2024-01-02,,a1,headline,0,15,\"The text says more "
                + "than 1,400 people were counted.\",,,people killed,differs\n",
            csv);
    }

    [Fact]
    public void Sums_Row_SaysWhetherTheTotalHolds()
    {
        var sum = new SumCheck(Own, [Dozens, ThirtyFive], new Interval(59, 134), Matches: false, "59 to 134 is below 1,000");

        Assert.Equal(
            "article,total,parts,sum of the parts,verdict,why,sentence,headline\n"
            + "a1,\"1,000\",dozens + 35,59 to 134,differs,\"59 to 134 is below 1,000\",\"The text says 1,000 people were counted.\",a1\n",
            DiscrepancyTables.Sums([sum]).ToCsv());
    }

    public static TheoryData<double?, double?, bool, bool, string> Intervals => new()
    {
        { 1200, 1200, false, false, "1,200" },
        { 1400, null, true, false, "more than 1,400" },
        { 5, null, false, false, "at least 5" },
        { 0, 40, false, true, "less than 40" },
        { 0, 40, false, false, "up to 40" },
        { null, 40, false, true, "less than 40" },
        { 200, 210, false, false, "200 to 210" },
        { 225, 250, false, true, "225 to under 250" },
        { 200, 300, true, false, "more than 200 and up to 300" },
        { 0, 0, false, false, "0" },
        { null, null, false, false, "any number" },
        { 0.25, 1.5, false, false, "0.25 to 1.5" },
        { -5, -2, false, false, "-5 to -2" },
    };

    [Theory]
    [MemberData(nameof(Intervals))]
    public void Of_Interval_ReadsAsASentenceWould(double? low, double? high, bool lowOpen, bool highOpen, string expected)
    {
        Assert.Equal(expected, FigureText.Of(new Interval((decimal?)low, (decimal?)high, lowOpen, highOpen)));
    }
}
