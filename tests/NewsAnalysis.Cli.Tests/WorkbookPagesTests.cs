using Microsoft.Playwright;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Cli.Tests;

/// <summary>The pages of a real run, looked at in a real browser.</summary>
public sealed class WorkbookPagesTests(WorkbookFixture workbook, BrowserFixture browser) : IClassFixture<BrowserFixture>
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
    [InlineData(1280)]
    public async Task FiguresAndTables_OnAPhoneAndOnALaptop_FitWithoutScrolling(int width)
    {
        await using var opened = await browser.Open(Path.Combine(workbook.Out, "04-figure-discrepancies.html"), width);

        var wider = await opened.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('[data-nb-plot]')].filter(plot => plot.offsetWidth > plot.parentElement.clientWidth).map(plot => `${plot.offsetWidth} px`)");

        Assert.Empty(wider);
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.nb-scroll')].filter(box => box.scrollWidth > box.clientWidth + 1).map(box => `${box.getAttribute('aria-label')}: ${box.scrollWidth} px`)"));
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

        var links = await opened.Page.Locator("main h2 a:not(.nb-anchor)").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");

        Assert.Equal(
            ["00-start-here.html", "01-corpus.html", "02-mentions-per-actor.html", "03-coverage-per-outlet.html", "04-figure-discrepancies.html", "06-who-says-it.html",
                "07-how-actors-are-named.html", "90-extraction-quality.html"],
            links);
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(workbook.Out, link))));
    }

    [Fact]
    public async Task Mentions_ActorInTheTable_LeadsToItsSentences()
    {
        await using var opened = await browser.Open(Path.Combine(workbook.Out, "02-mentions-per-actor.html"), 1000);
        var link = opened.Page.Locator("td a[href^='#sentences-']").First;
        var sentences = opened.Page.Locator((await link.GetAttributeAsync("href"))!);
        var first = sentences.Locator("li").First;
        Assert.False(await first.IsVisibleAsync());

        await link.ClickAsync();

        await first.WaitForAsync(new() { State = WaitForSelectorState.Visible, Timeout = 5_000 });
        Assert.NotEqual(0, await sentences.Locator("li mark").CountAsync());
    }

    /// <summary>Opens the index, follows a number of the first finding to its sentence, comes back, and goes on to the story and to one of its articles.</summary>
    [Fact]
    public async Task Index_FirstFinding_IsASentenceThatLeadsToItsWordsAndItsStory()
    {
        await using var opened = await browser.Open(Path.Combine(workbook.Out, "index.html"), 1400);
        var first = opened.Page.Locator(".nb-strongest").First;
        Assert.Equal("(untitled, 2023-12-17) gives 1,200 people killed, Pishtaz more than 1,400.", await first.Locator(".nb-said").InnerTextAsync());
        Assert.InRange(await first.Locator(".nb-point").CountAsync(), 3, 10);
        Assert.InRange(await opened.Page.Locator(".nb-strongest").CountAsync(), 2, 3);

        await first.Locator(".nb-said a").First.ClickAsync();
        Assert.Equal("1,200", await opened.Page.Locator("mark:target").InnerTextAsync());
        await opened.Page.GoBackAsync();
        await first.GetByText(", outlet beside outlet").ClickAsync();

        Assert.Equal("People killed", (await opened.Page.Locator("h3:target").InnerTextAsync()).TrimEnd('#', ' '));
        Assert.Equal(5, await opened.Page.Locator("table:has(caption:text-is('The articles by time')) tbody tr").CountAsync());
        Assert.Contains("gives no number of", await opened.Page.Locator("#left-out + .nb-html").InnerTextAsync(), StringComparison.Ordinal);
        await opened.Page.Locator("#only-one + .nb-html a").First.ClickAsync();
        Assert.Equal(1, await opened.Page.Locator("mark:target").CountAsync());
    }

    /// <summary>Types a phrase, narrows it to an outlet, takes the address along, and follows a sentence to its place.</summary>
    [Theory]
    [InlineData(1400, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Search_PhraseThenOutlet_FindsSentencesAndKeepsItsAddress(int width, ColorScheme scheme)
    {
        await using var opened = await browser.Open(Path.Combine(workbook.Out, "search.html"), width, scheme);
        var page = opened.Page;
        await page.GetByLabel("Words").FillAsync("\"russian foreign\" mini");
        await page.WaitForFunctionAsync("() => /^[1-9]/.test(document.querySelector('.nb-hits').textContent) && location.hash.includes('russian')");
        var all = await page.Locator(".nb-results li").CountAsync();
        Assert.All(await page.Locator(".nb-results li").AllInnerTextsAsync(), text => Assert.Contains("Russian Foreign", text, StringComparison.OrdinalIgnoreCase));

        await page.GetByLabel("Outlet").SelectOptionAsync("Pishtaz");
        await page.WaitForFunctionAsync("() => location.hash.includes('Pishtaz')");
        Assert.InRange(await page.Locator(".nb-results li").CountAsync(), 1, all - 1);
        Assert.All(await page.Locator(".nb-results small").AllInnerTextsAsync(), text => Assert.StartsWith("Pishtaz", text, StringComparison.Ordinal));
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        await page.ReloadAsync();
        Assert.Equal("\"russian foreign\" mini", await page.GetByLabel("Words").InputValueAsync());
        await page.Locator(".nb-results a").First.ClickAsync();
        Assert.Equal(1, await page.Locator(":target").CountAsync());
        Assert.Equal(1, await page.GetByRole(AriaRole.Button, new() { Name = "Copy citation" }).CountAsync());
    }

    [Fact]
    public void Pages_OfARun_StayUnderSevenMegabytes() =>
        Assert.All(Directory.GetFiles(workbook.Out, "*.html"), page => Assert.InRange(new FileInfo(page).Length, 1, 7_000_000));
}
