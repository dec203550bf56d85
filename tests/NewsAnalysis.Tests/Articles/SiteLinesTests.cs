using NewsAnalysis.Articles;
using NewsAnalysis.Articles.Layout;

namespace NewsAnalysis.Tests.Articles;

/// <summary>Lines that stand in many articles of an outlet, on made-up sites.</summary>
public sealed class SiteLinesTests
{
    private static readonly string[] Places = ["Marrow", "Tilden", "Osk", "Varna Hill", "Pell", "Quay"];

    private const string Appeal = "Our reporters live in the valley, and your support keeps them at work.";
    private const string Background = "The dam broke in the spring, and the valley has been rebuilding since then.";
    private const string Counted = "More than 40 people have died since the dam broke, and we count on your help.";

    [Fact]
    public void Read_LinesOfManyArticlesOfAnOutlet_AreLeftOutAndListed()
    {
        using var folder =
            Site(place => $"Flood reaches {place}\n\nValley Desk Live\n\n{Story(place)}\n\n{Background}\n\n{Counted}\n\n{Appeal}\n");
        var article = Corpus.Load(folder.Path).Articles.First();
        Assert.Equal($"Flood reaches Marrow\n\n{Story("Marrow")}\n\n{Background}\n\n{Counted}", article.Text);
        Assert.Equal(
            [new RemovedLine(3, "Valley Desk Live", "line of many articles of the outlet"),
                new RemovedLine(11, Appeal, "line of many articles of the outlet")],
            article.Removed);
        Assert.Equal("Flood reaches Marrow", article.Parts.Single(part => part.Kind == PartKind.Headline).Span.Of(article.Text));
    }

    [Fact]
    public void Read_FurnitureKept_HasTheLines()
    {
        using var folder = Site(place => $"Flood reaches {place}\n\n{Story(place)}\n\n{Appeal}\n");
        var article = Corpus.Load(folder.Path, ReadOptions.Default with { KeepFurniture = true }).Articles.First();
        Assert.Equal($"Flood reaches Marrow\n\n{Story("Marrow")}\n\n{Appeal}", article.Text);
    }

    [Fact]
    public void Read_ReprintsOfOneArticle_KeepTheirLines()
    {
        var text = $"Flood reaches Marrow\n\n{Story("Marrow")}\n\nValley Desk Live\n\n{Appeal}\n";
        using var folder = Site(_ => text);
        Assert.All(Corpus.Load(folder.Path).Articles, article => Assert.Empty(article.Removed));
    }

    [Fact]
    public void Read_LinesOfSeveralOutlets_AreCountedForEachAlone()
    {
        using var folder = Site(place => $"Flood reaches {place}\n\n{Story(place)}\n\n{Appeal}\n", outlets: 3);
        Assert.All(Corpus.Load(folder.Path).Articles, article => Assert.Empty(article.Removed));
    }

    [Fact]
    public void Read_ArticlesOfUnknownOutlets_KeepTheirLines()
    {
        using var folder = new TempFolder();
        foreach (var place in Places)
            folder.With($"{place}.txt", $"Flood reaches {place}\n\n{Story(place)}\n\n{Appeal}\n");
        Assert.All(Corpus.Load(folder.Path).Articles, article => Assert.Empty(article.Removed));
    }

    [Fact]
    public void Read_RecordsOfAnOutlet_LoseItsLines()
    {
        using var folder = new TempFolder().With("all.jsonl", string.Concat(Places.Select(place =>
            $$"""{"id":"{{place}}","outlet":"The Valley Desk","title":"Flood reaches {{place}}","text":"{{Story(place)}}\n\n{{Appeal}}"}"""
                + "\n")));
        Assert.All(Corpus.Load(folder.Path).Articles, article => Assert.Equal([Appeal], article.Removed.Select(line => line.Text)));
    }

    [Theory]
    [InlineData("Mayor Ada Kernow said:", "“The dam will stand.”")]
    [InlineData("Mayor Ada Kernow,", "who was born in the valley, spoke.")]
    [InlineData("The mayor of the valley said", "that the dam would stand in the spring.")]
    public void Read_BeginningsOfSentences_AreNoLinesOfTheSite(string line, string follows)
    {
        using var folder =
            Site(place => $"Flood reaches {place}\n\n{Story(place)}\n\nValley Desk Live\n\n{line}\n\n{follows}\n\n{Background}\n");
        Assert.All(Corpus.Load(folder.Path).Articles,
            article => Assert.Equal(["Valley Desk Live"], article.Removed.Select(removed => removed.Text)));
    }

    [Fact]
    public void Result_LineOfHalfTheArticlesOfALargeOutlet_IsFoundInBoundedMemory()
    {
        var counter = new SiteLines.Counter();
        for (var number = 0; number < 3000; number++)
        {
            var own = Enumerable.Range(0, 30).Select(line => (ulong)((number * 100) + line + 1000)).ToHashSet();
            if (number % 2 == 0)
                own.Add(1);
            if (number % 10 == 0)
                own.Add(2);
            counter.Add("Large", new LineHashes((ulong)number, own));
        }

        Assert.Equal([1UL], counter.Result().Of("Large")!);
        Assert.Null(counter.Result().Of("Other"));
        Assert.Null(counter.Result().Of(null));
    }

    private static string Story(string place) =>
        $"The river rose over its banks at {place} on Monday, and the people of {place} were led to the school on the hill, "
            + $"the mayor of {place} said. "
        + "Boats brought bread and blankets.";

    private static TempFolder Site(Func<string, string> text, int outlets = 1)
    {
        var folder = new TempFolder();
        foreach (var (index, place) in Places.Index())
            folder.With($"{index}.txt", text(place));
        return folder.With("articles.csv", "file,outlet\n"
            + string.Concat(Places.Select((_, index) => $"{index}.txt,Desk {index % outlets}\n")));
    }
}
