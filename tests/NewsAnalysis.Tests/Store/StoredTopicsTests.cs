using System.Reflection;
using NewsAnalysis.Figures;
using NewsAnalysis.Tests.Articles;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Store;

/// <summary>What is stored and read again is what was there: every public property of every row.</summary>
public sealed class StoredTopicsTests
{
    private static readonly Workbook Book = Workbook.Open(Path.Combine(RepositoryFolder.Root, "seeds"));

    [Fact]
    public void Topics_ReadFromDisk_AreThoseThatWereBuilt()
    {
        var built = TopicBuilder.Build([.. Book.Claims], Book.Stories);

        Assert.NotEmpty(built);
        Assert.Equal(built.Select(Shown), Book.Topics.Select(Shown));
    }

    [Fact]
    public void Topics_AfterAnArticleCame_AreThoseThatAreBuiltFromAll()
    {
        using var corpus = new TempFolder().With("actors.yaml", "- {name: Harbour Council, type: organisation}\n")
            .With("storm-1.txt",
                "Storm hits the coast\n\nThe storm killed 12 people on the coast and cut power to nearly 4,000 homes, officials said.")
            .With("storm-2.txt", "Coast battered by storm\n\n"
                + "The storm killed more than 15 people on the coast. Some 4,000 homes lost power, the Harbour Council said.")
            .With("train-1.txt", "Train leaves the rails\n\n"
                + "A train derailed in the valley, where 3 people were killed and 40 passengers were injured, the railway said.")
            .With("train-2.txt", "Valley mourns after derailment\n\n"
                + "The train that derailed in the valley killed 5 people; the railway counts 41 injured passengers.");
        var before = Workbook.Open(corpus.Path).Topics.Select(topic => topic.Id).ToList();

        // First by name, so that the places of all articles and the numbers of equal ids shift.
        corpus.With("a-fire.txt",
            "Fire in the mill\n\nA fire in the old mill killed 2 people, and 7 people were injured, the fire service said.");
        var after = Workbook.Open(corpus.Path);

        Assert.Equal(5, after.Words.Count);
        Assert.True(after.Topics.Count > before.Count);
        Assert.Equal(TopicBuilder.Build([.. after.Claims], after.Stories).Select(Shown), after.Topics.Select(Shown));
    }

    [Fact]
    public void Sums_ArticleByArticle_AreThoseOfAllClaims() =>
        Assert.Equal(SumChecker.Check([.. Book.Claims]).Select(Shown), Book.Sums.Select(Shown));

    [Fact]
    public void Figures_ReadFromDisk_AreThoseThatWereExtracted()
    {
        var extractor = new FigureExtractor(new FigureOptions());

        Assert.Equal(Book.Corpus.Articles.SelectMany(extractor.Extract).Select(Shown), Book.Figures.Select(Shown));
    }

    [Fact]
    public void Mentions_ReadFromDisk_AreThoseThatWereFound()
    {
        var finder = new NewsAnalysis.Actors.MentionFinder(Book.Dictionary);

        Assert.Equal(Book.Corpus.Articles.SelectMany(finder.Find).Select(Shown), Book.Mentions.Select(Shown));
    }

    // By reflection, so that a property that is added later and not stored is noticed here.
    private static string Shown(object? value) => value switch
    {
        null => "-",
        string text => text,
        System.Collections.IEnumerable items => $"[{string.Join("; ", items.Cast<object?>().Select(Shown))}]",
        _ when value.GetType().Namespace!.StartsWith("NewsAnalysis", StringComparison.Ordinal) && !value.GetType().IsEnum =>
            $"{{{string.Join(", ", Values(value).Select(property => $"{property.Name}={Shown(property.GetValue(value))}"))}}}",
        _ => value.ToString()!,
    };

    private static IEnumerable<PropertyInfo> Values(object value) =>
        value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0);
}
