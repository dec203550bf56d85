using NewsAnalysis.Corrections;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Review.Tests;

[Collection(BrowserTests.Name)]
public sealed class ReviewInBrowserTests(BrowserFixture browser) : IDisposable
{
    private readonly ReviewCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task Keyboard_RejectAmendMergeAddUndo_ShowInARunAndHoldWhenTheTextIsSavedAgain()
    {
        await using (var server = await ReviewServer.StartAsync(_corpus.Folder))
        await using (var page = await ReviewerPage.Open(browser, server.Address))
        {
            await page.Go("Ferry two");
            await page.To("9");
            await page.Press("x");
            await page.Fill(("why", "of no matter"));
            await page.To("30");
            await page.Press("e");
            await page.Fill(("value", "41"), ("why", "corrected by the outlet"));
            await page.Press("t");
            await Choose(page, "12");
            await Choose(page, "75");
            await page.Press("m");
            await page.Fill(("why", "for the test"));
            await page.Press("t");
            await page.Go("Ferry <one>");
            await page.Press("a");
            await page.Fill(("words", "coast guard"), ("kind", "mention"));
            await page.Fill(("actor", "Coast Guard"));
            // One change too many, taken back.
            var saved = await File.ReadAllTextAsync(_corpus.Yaml);
            await page.To("12");
            await page.Press("x");
            await page.Fill(("why", "a mistake"));
            Assert.NotEqual(saved, await File.ReadAllTextAsync(_corpus.Yaml));
            await page.Press("u");
            Assert.Equal("Taken back.", await page.Status());
            Assert.Equal(saved, await File.ReadAllTextAsync(_corpus.Yaml));
            Assert.Equal("Ferry <one>", await page.Page.Locator("#facts h2").TextContentAsync());
            Assert.Empty(page.Problems);
        }

        await SeeFour();
        _corpus.Write("one.txt", "The coast guard of Lowport has 12 stations.\n\n" + ReviewCorpus.One);
        _corpus.Write("two.txt", "Some 30 boats and 9 ships were near.\n\n" + ReviewCorpus.Two);
        await SeeFour();
    }

    [Fact]
    public async Task Topics_MergedAndRenamed_InFewKeysWhileTheCursorStays()
    {
        await using var server = await ReviewServer.StartAsync(_corpus.Folder);
        await using var page = await ReviewerPage.Open(browser, server.Address);
        await page.Press("t");
        // What findings rest on comes first.
        Assert.Equal("At least 40", await Claim(page));
        await page.Press("/");
        await page.Fill(("words", "nowhere"));
        Assert.Equal("No topic has “nowhere”; expected words of a name, story, outlet or sentence.", await Problem(page));
        await page.Fill(("words", "crew rescued"));
        Assert.Equal("75", await Claim(page));

        foreach (var key in new[] { "m", "1", "Enter" })
            await page.Page.Keyboard.PressAsync(key);
        await page.Page.WaitForFunctionAsync(
            "() => document.querySelector('#status').textContent === 'Saved: merge-topics.' && !document.body.dataset.busy");
        Assert.Equal("75", await Claim(page));
        foreach (var key in new[] { "r", "x", "Enter" })
            await page.Page.Keyboard.PressAsync(key);
        await page.Page.WaitForFunctionAsync("() => document.querySelector('#status').textContent === 'Saved: rename-topic.'");
        await page.Page.WaitForFunctionAsync("() => document.querySelector('.topic:has(.current) h3').textContent.startsWith('x: ')");

        Assert.Equal("75", await Claim(page));
        Assert.Equal(["merge-topics", "rename-topic"], CorrectionSet.Load(_corpus.Folder).Entries
            .Select(entry => CorrectionKinds.NameOf(entry.Kind)));
        Assert.Equal("x", Assert.Single(_corpus.Book().Topics, topic => topic.Claims.Any(claim => claim.Text == "75")).Label);
        Assert.Empty(page.Problems);
    }

    [Fact]
    public async Task Form_WithWhatCannotBeSaved_StaysAndSaysWhatIsExpected()
    {
        await using var server = await ReviewServer.StartAsync(_corpus.Folder);
        await using var page = await ReviewerPage.Open(browser, server.Address);
        await page.Go("Ferry two");
        await page.Press("/");
        await page.Fill(("words", "75"));
        Assert.Equal("75", await page.Current());
        await page.Press("e");
        await page.Fill(("value", "many"));
        Assert.Equal("'many' is no number; expected one such as 1400, 1,400 or 5.6 million.", await Problem(page));
        await page.Fill(("value", "5.6 billion"));

        Assert.Equal(5_600_000_000m, Assert.Single(CorrectionSet.Load(_corpus.Folder).Entries).Figure!.Value);
        Assert.Empty(page.Problems);
    }

    private static async Task<string?> Problem(ReviewerPage page) => await page.Page.Locator("dialog[open] .problem").TextContentAsync();

    [Fact]
    public async Task ArticleText_IsTextNeverMarkup()
    {
        await using var server = await ReviewServer.StartAsync(_corpus.Folder);
        await using var page = await ReviewerPage.Open(browser, server.Address);
        await page.Go("Ferry two");

        Assert.Contains("<b>deck</b>", await page.Page.Locator("#text").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Page.Locator("#text b").CountAsync());
        Assert.Empty(page.Problems);
    }

    [Fact]
    public async Task TwoBrowsers_CorrectingTheSameAndDifferentThings_LoseNothing()
    {
        await using var server = await ReviewServer.StartAsync(_corpus.Folder);
        await using var first = await ReviewerPage.Open(browser, server.Address);
        await using var second = await ReviewerPage.Open(browser, server.Address, "B. Reader");
        foreach (var page in new[] { first, second })
        {
            await page.Go("Ferry two");
            await page.To("30");
        }

        await first.Press("e");
        await first.Fill(("value", "41"));
        await second.Press("x");
        await second.Fill(("why", "too low"));
        Assert.Equal("This was corrected elsewhere meanwhile; it is shown anew. Nothing was saved.", await second.Status());
        Assert.Equal(41, Assert.Single(CorrectionSet.Load(_corpus.Folder).Entries).Figure!.Value);

        await first.To("30");
        await second.To("75");
        await Task.WhenAll(first.Press("c"), second.Press("Enter"));
        Assert.Equal([("B. Reader", CorrectionKind.AcceptFigure)], CorrectionSet.Load(_corpus.Folder).Entries
            .Select(entry => (entry.Who, entry.Kind)));
        await first.Press("u");
        Assert.Equal(["A. Reader", "B. Reader"], CorrectionSet.Load(_corpus.Folder).Entries.Select(entry => entry.Who)
            .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ErrorInTheFile_IsShownWithItsPlaceAndNothingIsLost()
    {
        _corpus.Write("corrections.yaml", "- correction: reject\n");
        await using var server = await ReviewServer.StartAsync(_corpus.Folder);
        await using var page = await ReviewerPage.Open(browser, server.Address);

        Assert.Contains("corrections.yaml:1:15: found the unknown correction 'reject'",
            await page.Page.Locator("#error").TextContentAsync(), StringComparison.Ordinal);
        await page.Press("Enter");
        Assert.StartsWith("corrections.yaml:1:15:", await page.Status(), StringComparison.Ordinal);
        Assert.Equal("- correction: reject\n", await File.ReadAllTextAsync(_corpus.Yaml));
    }

    [Fact]
    public async Task ReadOnlyFile_IsSaidAndLeftAsItIs()
    {
        _corpus.Write("corrections.yaml", "# mine\n");
        File.SetAttributes(_corpus.Yaml, FileAttributes.ReadOnly);
        await using var server = await ReviewServer.StartAsync(_corpus.Folder);
        await using var page = await ReviewerPage.Open(browser, server.Address);

        await page.Press("Enter");

        Assert.Equal($"{_corpus.Yaml}: the file is read-only; nothing was changed. Allow writing it.", await page.Status());
        File.SetAttributes(_corpus.Yaml, FileAttributes.Normal);
        Assert.Equal("# mine\n", await File.ReadAllTextAsync(_corpus.Yaml));
    }

    private static async Task Choose(ReviewerPage page, string claim)
    {
        for (var tries = 0; tries < 30 && await Claim(page) != claim; tries++)
            await page.Press("j");
        for (var tries = 0; tries < 30 && await Claim(page) != claim; tries++)
            await page.Press("k");
        Assert.Equal(claim, await Claim(page));
        await page.Press(" ");
    }

    private static async Task<string?> Claim(ReviewerPage page) => await page.Page.Locator(".claim.current strong").TextContentAsync();

    private async Task SeeFour()
    {
        var results = Path.Combine(Path.GetDirectoryName(_corpus.Folder)!, Path.GetFileName(_corpus.Folder) + "-out");
        var (status, output) = await ReviewCorpus.Run("run", "01-corpus", "02-mentions-per-actor", "04-figure-discrepancies", "--articles",
            _corpus.Folder, "--out", results);
        Assert.True(status == 0, output);
        var claims = await File.ReadAllTextAsync(Path.Combine(results, "tables", "claims.csv"));
        Assert.Contains("amended by A. Reader, 2026-01-05: corrected by the outlet", claims, StringComparison.Ordinal);
        Assert.Contains("rejected by A. Reader, 2026-01-05: of no matter", claims, StringComparison.Ordinal);
        Assert.Contains("added by A. Reader, 2026-01-05: missed",
            await File.ReadAllTextAsync(Path.Combine(results, "tables", "mentions.csv")), StringComparison.Ordinal);
        Assert.Contains("merged by A. Reader, 2026-01-05: for the test",
            await File.ReadAllTextAsync(Path.Combine(results, "tables", "topics.csv")), StringComparison.Ordinal);
        Assert.Contains("†", await File.ReadAllTextAsync(Path.Combine(results, "04-figure-discrepancies.html")), StringComparison.Ordinal);
        Assert.Contains("4 corrections were applied", await File.ReadAllTextAsync(Path.Combine(results, "01-corpus.html")),
            StringComparison.Ordinal);
        Assert.All(_corpus.Book().CorrectionOutcomes, outcome => Assert.Equal(OutcomeState.Applied, outcome.State));
        Assert.Equal(0, (await ReviewCorpus.Run("check", _corpus.Folder)).Status);
        Directory.Delete(results, recursive: true);
    }
}
