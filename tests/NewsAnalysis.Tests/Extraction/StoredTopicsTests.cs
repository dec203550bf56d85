using System.Reflection;
using NewsAnalysis.Figures;
using NewsAnalysis.Figures.Topics;

namespace NewsAnalysis.Tests.Extraction;

/// <summary>What is stored and read again is what was there: every public property of every row.</summary>
public sealed class StoredTopicsTests
{
    private static readonly Workbook _book = Workbook.Open(Path.Combine(RepositoryFolder.Root, "seeds"));

    [Fact]
    public void Topics_ReadFromDisk_AreThoseThatWereBuilt()
    {
        var built = TopicBuilder.Build([.. _book.Claims], _book.Stories);

        Assert.NotEmpty(built);
        Assert.Equal(built.Select(Shown), _book.Topics.Select(Shown));
    }

    [Fact]
    public void Sums_ArticleByArticle_AreThoseOfAllClaims() =>
        Assert.Equal(SumChecker.Check([.. _book.Claims]).Select(Shown), _book.Sums.Select(Shown));

    [Fact]
    public void Figures_ReadFromDisk_AreThoseThatWereExtracted()
    {
        var extractor = new FigureExtractor(new FigureOptions());

        Assert.Equal(_book.Corpus.Articles.SelectMany(extractor.Extract).Select(Shown), _book.Figures.Select(Shown));
    }

    [Fact]
    public void Mentions_ReadFromDisk_AreThoseThatWereFound()
    {
        var finder = new NewsAnalysis.Actors.MentionFinder(_book.Dictionary);

        Assert.Equal(_book.Corpus.Articles.SelectMany(finder.Find).Select(Shown), _book.Mentions.Select(Shown));
    }

    // By reflection, so that a property that is added later and not stored is noticed here.
    private static string Shown(object? value) => value switch
    {
        null => "-",
        string text => text,
        System.Collections.IEnumerable items => $"[{string.Join("; ", items.Cast<object?>().Select(Shown))}]",
        _ when value.GetType().Namespace!.StartsWith("NewsAnalysis", StringComparison.Ordinal) && !value.GetType().IsEnum =>
            $"{{{string.Join(", ", value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).Select(property => $"{property.Name}={Shown(property.GetValue(value))}"))}}}",
        _ => value.ToString()!,
    };
}
