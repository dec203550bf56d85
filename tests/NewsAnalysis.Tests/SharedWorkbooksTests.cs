using NewsAnalysis.Tests.Articles;

namespace NewsAnalysis.Tests;

public sealed class SharedWorkbooksTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder()
        .With("a.txt", "Storm hits the coast\n\nThe storm killed 12 people on the coast, Jonas Feld said.");

    [Fact]
    public async Task Open_WhileShared_GivesOneWorkbookForTheSameArguments()
    {
        using var shared = SharedWorkbooks.Begin();

        var first = Workbook.Open(_folder.Path);
        var again = await Task.Run(() => Workbook.Open(Path.Combine(_folder.Path, ".")));

        Assert.Same(first, Workbook.Open(_folder.Path, corrected: false));
        Assert.Same(first.Corpus, again.Corpus);
        Assert.NotSame(first, Workbook.Open(_folder.Path, vague: "decimal"));
    }

    [Fact]
    public void Open_WithCorrections_TellsThemApart()
    {
        _folder.With("corrections.yaml", "[]\n");
        using var shared = SharedWorkbooks.Begin();

        Assert.NotSame(Workbook.Open(_folder.Path), Workbook.Open(_folder.Path, corrected: false));
    }

    [Fact]
    public void Open_AfterSharing_ReadsAnew()
    {
        Workbook first;
        using (SharedWorkbooks.Begin())
            first = Workbook.Open(_folder.Path);
        _folder.With("b.txt", "Storm moves on\n\nThe storm killed 2 people inland, Jonas Feld said.");

        Assert.Single(first.Words);
        Assert.Equal(2, Workbook.Open(_folder.Path).Words.Count);
    }

    public void Dispose() => _folder.Dispose();
}
