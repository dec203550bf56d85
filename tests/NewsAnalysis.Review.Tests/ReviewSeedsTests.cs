using NewsAnalysis.Corrections;
using NewsAnalysis.Measures.Quality;
using NewsAnalysis.Notebooks.Tests.Support;
using NewsAnalysis.Tests;

namespace NewsAnalysis.Review.Tests;

[Collection(BrowserTests.Name)]
public sealed class ReviewSeedsTests(BrowserFixture browser) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("review-seeds-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Seeds_ReviewedByKeyboard_TakeOneKeyForEachUncertainReading()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "seeds")))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        await using var server = await ReviewServer.StartAsync(_folder);
        await using var page = await ReviewerPage.Open(browser, server.Address);
        var keys = 0;
        for (var articles = 0; articles < 5; articles++)
        {
            while (await page.Page.Locator("#text mark.current.low").CountAsync() > 0)
            {
                await page.Press("Enter");
                keys++;
            }

            await page.Press("f");
            keys++;
        }

        Assert.Equal("All articles are reviewed.", await page.Status());
        Assert.Empty(page.Problems);
        var corrections = CorrectionSet.Load(_folder);
        Assert.Equal(5, corrections.Reviewed.Count);
        Assert.Equal(keys, corrections.Entries.Count);
        Assert.InRange(keys, 6, 150);
        Assert.All(Workbook.Open(_folder).CorrectionOutcomes, outcome => Assert.Equal(OutcomeState.Applied, outcome.State));
        Assert.Equal(5, GoldExport.Write(Workbook.Open(_folder), Path.Combine(_folder, "_gold")).Count);
    }
}
