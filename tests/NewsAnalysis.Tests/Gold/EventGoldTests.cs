using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Figures.Topics;
using NewsAnalysis.Measures.Quality;

namespace NewsAnalysis.Tests.Gold;

public sealed class EventGoldTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Gold", "Events");

    [Theory]
    [InlineData("tuned", 0.8, 0.6)]
    [InlineData("unseen", 0.8, 0.6)]
    public void Build_InventedEvents_FindsTheConflicts(string half, double precision, double recall)
    {
        var gold = EventGold.ReadFolder(Path.Combine(Folder, half));

        var score = TopicScores.Conflicts(Topics(gold), TopicGold.Of(gold));

        Assert.True(score.Precision >= precision && score.Recall >= recall, Said(score));
    }

    private static string Said(Score score) =>
        $"precision {score.Precision:0.000}, recall {score.Recall:0.000}\nfalse alarms:\n  "
        + $"{string.Join("\n  ", score.FalseAlarms.Select(item => $"{item.Article}: {item.Words} // {item.Quote} // {item.Value}"))}\nmisses:\n  "
        + $"{string.Join("\n  ", score.Misses.Select(item => $"{item.Article}, {item.Value}: {item.Words} // {item.Quote}"))}";

    private static IReadOnlyList<Topic> Topics(IReadOnlyList<EventGold> gold)
    {
        var extractor = new FigureExtractor(new FigureOptions());
        var articles = gold.SelectMany(item => item.Articles).ToList();
        return TopicBuilder.Build(articles.SelectMany(extractor.Extract), StoryGrouper.Group(articles));
    }
}
