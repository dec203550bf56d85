using Microsoft.Playwright;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Cli.Tests;

/// <summary>The pages of a real run, looked at in a real browser.</summary>
public sealed class WorkbookPagesTests(WorkbookFixture workbook, BrowserFixture browser)
    : IClassFixture<WorkbookFixture>, IClassFixture<BrowserFixture>
{
    private const string CutOff =
        """
        () => [...document.querySelectorAll('.nb-plot')].flatMap(plot => {
          const box = plot.getBoundingClientRect();
          return [...plot.querySelectorAll('svg text')].filter(t => t.textContent.trim()).filter(t => {
            const r = t.getBoundingClientRect();
            return r.width > 0 && (r.left < box.left - 1 || r.right > box.right + 1 || r.top < box.top - 1 || r.bottom > box.bottom + 1);
          }).map(t => t.textContent);
        })
        """;

    private const string Overlapping =
        """
        () => [...document.querySelectorAll('.nb-plot')].flatMap(plot => {
          const texts = [...plot.querySelectorAll('svg text')].filter(t => t.textContent.trim()).map(t => [t.textContent, t.getBoundingClientRect()]).filter(([, r]) => r.width > 0);
          return texts.flatMap(([one, a], index) => texts.slice(index + 1)
            .filter(([, b]) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3)
            .map(([other]) => `${one} | ${other}`));
        })
        """;

    private const string ChartsWithoutMarks =
        """
        () => [...document.querySelectorAll('[data-nb-plot], .nb-plot')].filter(plot => plot.querySelector('svg.main-svg') || plot.matches('.nb-plot'))
          .filter(plot => !plot.querySelector('.point path, .points path, .heatmaplayer image, .scatterlayer path, .barlayer path'))
          .map(plot => plot.getAttribute('aria-label') || plot.id)
        """;

    [Theory]
    [InlineData("00-start-here", 3)]
    [InlineData("01-corpus", 1)]
    [InlineData("02-mentions-per-actor", 5)]
    [InlineData("03-coverage-per-outlet", 4)]
    [InlineData("04-figure-discrepancies", 2)]
    [InlineData("90-extraction-quality", 2)]
    [InlineData("index", 0)]
    public async Task Page_OpenedFromDisk_DrawsEveryChartAndAsksForNothing(string name, int charts)
    {
        foreach (var width in new[] { 360, 800, 1600 })
        {
            await using var opened = await browser.Open(Path.Combine(workbook.Out, name + ".html"), width);

            Assert.Empty(opened.Problems);
            Assert.Equal(charts, await opened.Page.Locator(".nb-plot").CountAsync());
            Assert.Empty(await opened.Page.EvaluateAsync<string[]>(ChartsWithoutMarks));
            Assert.Empty(await opened.Page.EvaluateAsync<string[]>(CutOff));
            Assert.Empty(await opened.Page.EvaluateAsync<string[]>(Overlapping));
            Assert.True(await opened.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{name} is wider than {width} px");
            if (width == 800)
                await AssertFitsPaper(opened.Page);
        }
    }

    [Theory]
    [InlineData(420)]
    [InlineData(1200)]
    public async Task Figures_OnAPhoneAndOnALaptop_FitWithoutScrolling(int width)
    {
        await using var opened = await browser.Open(Path.Combine(workbook.Out, "04-figure-discrepancies.html"), width);

        var wider = await opened.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('[data-nb-plot]')].filter(plot => plot.offsetWidth > plot.parentElement.clientWidth).map(plot => `${plot.offsetWidth} px`)");

        Assert.Empty(wider);
    }

    // A4 between the margins, where nothing scrolls; charts are drawn for it.
    private static async Task AssertFitsPaper(IPage page)
    {
        await page.SetViewportSizeAsync(680, 900);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        await page.WaitForFunctionAsync("() => document.documentElement.scrollWidth <= innerWidth");
        Assert.Empty(await page.EvaluateAsync<string[]>(CutOff));
    }

    [Fact]
    public async Task Index_Opened_LeadsToEveryPage()
    {
        await using var opened = await browser.Open(Path.Combine(workbook.Out, "index.html"), 1000);

        var links = await opened.Page.Locator("main h2 a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");

        Assert.Equal(
            ["00-start-here.html", "01-corpus.html", "02-mentions-per-actor.html", "03-coverage-per-outlet.html", "04-figure-discrepancies.html", "90-extraction-quality.html"],
            links);
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(workbook.Out, link))));
    }

    [Fact]
    public async Task Mentions_ActorInTheTable_LeadsToItsSentences()
    {
        await using var opened = await browser.Open(Path.Combine(workbook.Out, "02-mentions-per-actor.html"), 1000);
        var link = opened.Page.Locator("td a[href^='#sentences-']").First;
        var sentences = opened.Page.Locator((await link.GetAttributeAsync("href"))!);
        Assert.False(await sentences.IsVisibleAsync());

        await link.ClickAsync();

        Assert.True(await sentences.IsVisibleAsync());
        Assert.NotEqual(0, await sentences.Locator("li mark").CountAsync());
    }

    [Fact]
    public void Pages_OfARun_StayUnderSevenMegabytes() =>
        Assert.All(Directory.GetFiles(workbook.Out, "*.html"), page => Assert.InRange(new FileInfo(page).Length, 1, 7_000_000));
}
