using NewsAnalysis.Articles;
using NewsAnalysis.Measures.Quality;

namespace NewsAnalysis.Tests.Gold;

/// <summary>The seed articles and their gold, read once.</summary>
internal static class SeedGold
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Gold");

    /// <summary>The seed articles.</summary>
    public static Corpus Seeds { get; } = Corpus.Load(Path.Combine(RepositoryFolder.Root, "seeds"));

    public static GoldFile<GoldMention> Mentions { get; } = GoldFile.Mentions(Folder, Seeds.Articles);

    public static GoldFile<GoldFigure> Figures { get; } = GoldFile.Figures(Folder, Seeds.Articles);

    /// <summary>Fails with every miss and false alarm where precision or recall is below the bar.</summary>
    public static void AssertAtLeast(this Score score, double bar) => Assert.True(
        score.Precision >= bar && score.Recall >= bar,
        $"{score.Task}: precision {score.Precision:0.000}, recall {score.Recall:0.000}, wanted {bar}\nfalse alarms:\n  "
        + $"{string.Join("\n  ", score.FalseAlarms.Select(Say))}\nmisses:\n  {string.Join("\n  ", score.Misses.Select(Say))}");

    private static string Say(Judged item) => $"{item.Article} {item.Span.Start} '{item.Words}' {item.Value}: {item.Quote}";
}
