using NewsAnalysis.Figures;
using NewsAnalysis.Measures.Quality;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Gold;

public sealed class EventGoldTests
{
    private static readonly IReadOnlyList<MarkedEvents> All =
        MarkedEvents.ReadAll(Path.Combine(AppContext.BaseDirectory, "Gold", "Events"));

    // Differs is said where it is nearly sure; what is missed there is to be found among the pairs worth a look.
    [Theory]
    [InlineData("tuned", 0.9, 0.24, 0.5)]
    [InlineData("unseen", 0.9, 0.25, 0.45)]
    public void Build_InventedEvents_SaysDiffersWhereItIsSureAndShowsTheRest(string half, double precision, double differs, double shown)
    {
        var events = All.Single(item => item.Name == half);

        var sure = TopicScores.Conflicts(events.Topics, events.Gold);
        var looked = TopicScores.Conflicts(events.Topics, events.Gold, Grade.Look);

        Assert.True(sure.Precision >= precision && sure.Recall >= differs, Said(sure));
        Assert.True(looked.Recall >= shown, Said(looked));
    }

    [Fact]
    public void Build_InventedEvents_NoConflictRestsOnADateOrAnAge()
    {
        var gold = All.SelectMany(item => item.Events).ToList();

        var claims = All.SelectMany(item => item.Topics).SelectMany(topic => topic.Pairs).Where(pair => pair.Grade == Grade.Differs)
            .SelectMany(pair => new[] { pair.Left, pair.Right }).Select(claim => (claim.Article.Id, claim.Span)).Distinct();

        // What is not marked in the texts is a date, an age, a time, a name, or a number beside the point that no outlet disputes.
        var marks = TopicGold.Of(gold).Claims.ToLookup(claim => claim.Article.Id, claim => claim.Span);
        var unmarked = claims.Where(claim => !marks[claim.Id].Any(claim.Span.Overlaps)).ToList();
        Assert.DoesNotContain(unmarked,
            claim => IsYearOrAge(gold.SelectMany(item => item.Articles).Single(article => article.Info.Id == claim.Id).Text, claim.Span));
    }

    [Fact]
    public void Parse_MarkedEvent_GivesTextClaimsAndConflicts()
    {
        var gold = EventGold.Parse("storm", "differ: dead a-b\n\na | Daily A | 2020-01-02\nStorm kills {dead two}\n"
            + "It blew for {x 3 days}.\n\nb | Herald B | 2020-01-03\nToll\n{dead Five} died.\n");

        Assert.Equal("Storm kills two\nIt blew for 3 days.", gold.Articles[0].Text);
        Assert.Equal(["two/storm/dead", "3 days/", "Five/storm/dead"], gold.Claims.Select(claim => $"{claim.Words}/{claim.Topic}"));
        Assert.Equal([new TopicConflict("storm/dead", "storm/a", "storm/b")], gold.Conflicts);
    }

    [Theory]
    [InlineData("differ: dead", "storm.txt:1: found 'differ: dead'; expected 'differ: topic a-b'.")]
    [InlineData("hello", "storm.txt:1: found 'hello'; expected 'differ: topic a-b' or 'a | outlet | yyyy-MM-dd'.")]
    [InlineData("a | A | soon\nText", "storm.txt:1: found 'a | A | soon'; expected a date as yyyy-MM-dd after the second bar.")]
    [InlineData("a | A | 2020-01-02\n{dead two",
        "storm.txt:1: found 'a | A | 2020-01-02'; expected each mark in the text as {topic words}.")]
    [InlineData("differ: dead a-b\na | A | 2020-01-02\n{dead two}",
        "storm.txt:1: found 'differ: dead a-b'; expected a topic that both articles have a marked claim of.")]
    public void Parse_OtherText_SaysWhere(string text, string message) =>
        Assert.Equal(message, Assert.Throws<InputException>(() => EventGold.Parse("storm", text)).Message);

    [Fact]
    public void BCubed_OneClaimTooMany_IsWorkedOut()
    {
        // {a, b} and {c} by the gold; {a, b, c} found: precision (2/3 + 2/3 + 1/3) / 3, recall 1.
        var gold = EventGold.Parse(
            "storm", "a | A | 2020-01-02\n{dead 2 dead}\n\nb | B | 2020-01-02\n{dead 5 dead}\n\nc | C | 2020-01-02\n{x 7 dead}");
        var claims = gold.Articles.SelectMany(new FigureExtractor(new FigureOptions()).Extract).ToList();
        var topic = new Topic { Id = "t", Story = "storm", Label = "dead", Claims = claims };

        var (precision, recall) = TopicScores.BCubed([topic], TopicGold.Of([gold]));

        Assert.Equal(3, claims.Count);
        Assert.Equal(5.0 / 9, precision, 12);
        Assert.Equal(1, recall, 12);
    }

    private static bool IsYearOrAge(string text, NewsAnalysis.Text.TextSpan span) =>
        (int.TryParse(span.Of(text), out var number) && number is >= 1700 and < 2100)
        || (span.Start > 1 && text[..span.Start].EndsWith(", ", StringComparison.Ordinal) && span.End < text.Length
            && text[span.End] is ',' or '.' && number < 100 && number > 15);

    private static string Said(Score score) =>
        $"precision {score.Precision:0.000}, recall {score.Recall:0.000}\nfalse alarms:\n  "
        + $"{string.Join("\n  ", score.FalseAlarms.Select(item => $"{item.Article}: {item.Words} // {item.Quote} // {item.Value}"))}\n"
        + "misses:\n  "
        + $"{string.Join("\n  ", score.Misses.Select(item => $"{item.Article}, {item.Value}: {item.Words} // {item.Quote}"))}";
}
