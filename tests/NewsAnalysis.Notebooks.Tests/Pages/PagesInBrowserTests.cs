using Microsoft.Playwright;
using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Pages;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Notebooks.Tests.Pages;

public sealed class PagesInBrowserTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    /// <summary>Elements that stick out of the window without a scroller of their own around them.</summary>
    private const string Overflowing =
        """
        () => [...document.querySelectorAll('body *')]
          .filter(e => !e.closest('.nb-scroll, pre, svg, .nb-skip, .modebar-container') && e.getClientRects().length > 0)
          .filter(e => { const r = e.getBoundingClientRect(); return r.right > innerWidth + 1 || r.left < -1; })
          .map(e => e.tagName + '.' + e.className)
        """;

    /// <summary>Texts of charts that stick out of their drawing.</summary>
    private const string CutOff =
        """
        () => [...document.querySelectorAll('.nb-plot')].flatMap(plot => {
          const box = plot.getBoundingClientRect();
          return [...plot.querySelectorAll('svg text')].filter(t => t.textContent.trim()).filter(t => {
            const r = t.getBoundingClientRect();
            return r.width > 0 && (r.left < box.left - 2 || r.right > box.right + 2 || r.top < box.top - 2 || r.bottom > box.bottom + 2);
          }).map(t => t.textContent);
        })
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(800, ColorScheme.Light)]
    [InlineData(1600, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1600, ColorScheme.Dark)]
    public async Task NotebookPage_Opened_DrawsEverythingInPlace(int width, ColorScheme scheme)
    {
        var file = folder.Write("page.html", NotebookPage.Render(ShowCase.Notebook()));
        await using var opened = await browser.Open(file, width, scheme);
        await Keep(opened.Page, $"notebook-{width}-{scheme}");
        Assert.Empty(opened.Problems);
        Assert.Equal(10, await opened.Page.Locator(".nb-plot .barlayer .point").CountAsync());
        Assert.Equal(1, await opened.Page.Locator(".nb-plot .heatmaplayer image").CountAsync());
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(Overflowing));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(CutOff));
        Assert.True(await opened.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1600, ColorScheme.Light)]
    [InlineData(1600, ColorScheme.Dark)]
    public async Task IndexPage_Opened_FitsTheWindow(int width, ColorScheme scheme)
    {
        var file = folder.Write("index.html", Index().Render());
        await using var opened = await browser.Open(file, width, scheme);
        await Keep(opened.Page, $"index-{width}-{scheme}");
        Assert.Empty(opened.Problems);
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(Overflowing));
    }

    internal static IndexPage Index()
    {
        var notebook = ShowCase.Notebook();
        var entry = new IndexEntry(NotebookPage.Title(notebook), NotebookPage.Findings(notebook), "page.html", ["2 charts", "1 table"]);
        return new IndexPage
        {
            Title = "What six harbours report, and where they differ",
            Lead = "Every number is computed from the returns and stands beside the sentence it rests on.",
            Facts = ["6 harbours", "2,920 returns", "2021-01-01 to 2024-12-31"],
            Entries = [entry, entry with { Title = "How large is the fleet?", FindingsHtml = "<p>The fleet grew from 41 to 63 ships.</p>" }],
            Footer = "Made from the returns in data/.",
        };
    }

    private static async Task Keep(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } target)
            await page.ScreenshotAsync(new() { Path = Path.Combine(target, name + ".png"), FullPage = true });
    }
}
