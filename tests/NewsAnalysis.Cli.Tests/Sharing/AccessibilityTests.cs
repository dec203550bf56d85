using Microsoft.Playwright;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Cli.Tests.Sharing;

/// <summary>Every page of a real run for readers who see little, use no mouse, read on a phone or on paper.</summary>
[Collection(BrowserTests.Name)]
public sealed class AccessibilityTests(WorkbookFixture workbook, BrowserFixture browser)
{
    /// <summary>Texts that stick out of the window, or of a box that hides what sticks out; what scrolls by itself is none.</summary>
    private const string CutOff =
        """
        () => [...document.querySelectorAll('body *')]
          .filter(e => !e.closest('.nb-scroll, .nb-plot-frame, pre, svg, .nb-skip, .modebar-container, .nb-switches select') && e.getClientRects().length > 0)
          .filter(e => { const r = e.getBoundingClientRect(); return r.right > innerWidth + 1 || r.left < -1; })
          .map(e => `${e.tagName}.${e.className}: ${e.textContent.slice(0, 60)}`)
        """;

    /// <summary>Texts of charts that stick out of their chart.</summary>
    private const string CutOffInCharts =
        """
        () => [...document.querySelectorAll('.nb-plot')].flatMap(plot => {
          const box = plot.getBoundingClientRect();
          return [...plot.querySelectorAll('svg text')].filter(t => t.textContent.trim()).filter(t => {
            const r = t.getBoundingClientRect();
            return r.width > 0 && (r.left < box.left - 1 || r.right > box.right + 1 || r.top < box.top - 1 || r.bottom > box.bottom + 1);
          }).map(t => t.textContent);
        })
        """;

    /// <summary>Texts of one chart that lie over one another.</summary>
    private const string Overlapping =
        """
        () => [...document.querySelectorAll('.nb-plot')].flatMap(plot => {
          const texts = [...plot.querySelectorAll('svg text')].filter(t => t.textContent.trim()).map(t => [t.textContent, t.getBoundingClientRect()]).filter(([, r]) => r.width > 0);
          return texts.flatMap(([one, a], index) => texts.slice(index + 1)
            .filter(([, b]) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3)
            .map(([other]) => `${one} | ${other}`));
        })
        """;

    /// <summary>Charts that show nothing.</summary>
    private const string ChartsWithoutMarks =
        """
        () => [...document.querySelectorAll('[data-nb-plot], .nb-plot')].filter(plot => plot.querySelector('svg.main-svg') || plot.matches('.nb-plot'))
          .filter(plot => !plot.querySelector('.point path, .points path, .heatmaplayer image, .scatterlayer path, .barlayer path'))
          .map(plot => plot.getAttribute('aria-label') || plot.id)
        """;

    /// <summary>
    /// Every page with its number of charts, and the modes in which axe looks at it: pages of a kind are made of
    /// the same parts and colours.
    /// </summary>
    public static TheoryData<string, int, string> Pages => new()
    {
        { "index", 0, "light dark" },
        { "00-start-here", 3, "" },
        { "01-corpus", 1, "" },
        { "02-mentions-per-actor", 5, "dark" },
        { "03-coverage-per-outlet", 4, "" },
        { "04-figure-discrepancies", 2, "light" },
        { "90-extraction-quality", 2, "" },
        { "articles/000_8a04f2b42e529b5c", 0, "light dark" },
        { "search", 0, "light" },
        { "method", 0, "light" },
        { "stories/hamas-its-hosts-and-the-hostages-002b464e", 0, "dark" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InEveryWidthAndMode_IsWholeAndAccessible(string name, int charts, string axe)
    {
        foreach (var (width, scheme) in new[] { (360, ColorScheme.Light), (800, ColorScheme.Dark), (1600, ColorScheme.Light) })
        {
            await using var opened = await browser.Open(Path.Combine(workbook.Out, name + ".html"), width, scheme);
            await KeepAsync(opened.Page, $"{name.Replace('/', '-')}-{width}");

            Assert.Empty(opened.Problems);
            Assert.Equal(charts, await opened.Page.Locator(".nb-plot").CountAsync());
            foreach (var found in new[] { ChartsWithoutMarks, CutOff, CutOffInCharts, Overlapping })
                Assert.Equal("", string.Join('\n', await opened.Page.EvaluateAsync<string[]>(found)));
            Assert.True(await opened.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"),
                $"{name} is wider than {width} px");
            if (width == 800)
            {
                await AssertHeadingsLeaveNoLevelOut(opened.Page);
                await AssertPrinted(opened.Page);
            }

            if (width > 360 && axe.Contains(scheme.ToString(), StringComparison.OrdinalIgnoreCase))
                Assert.Empty(await Accessibility.IssuesAsync(opened.Page));
        }
    }

    private static async Task AssertHeadingsLeaveNoLevelOut(IPage page)
    {
        var levels = await page.EvaluateAsync<int[]>(
            "() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(h => +h.tagName[1])");
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, level => level == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }

    // A4 between the margins, where nothing scrolls; charts are drawn for it, black on white, without controls.
    private static async Task AssertPrinted(IPage page)
    {
        await page.SetViewportSizeAsync(680, 900);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        await page.WaitForFunctionAsync("() => document.documentElement.scrollWidth <= innerWidth");
        Assert.Empty(await page.EvaluateAsync<string[]>(CutOffInCharts));
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).color"));
        Assert.Equal(0, await page.Locator("input:visible, select:visible, .nb-toc:visible, .nb-code:visible").CountAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.SetViewportSizeAsync(800, 900);
    }

    [Fact]
    public async Task Page_ByKeyboardAlone_ReachesContentsTablesAndEvidence()
    {
        await using var opened = await browser.Open(Path.Combine(workbook.Out, "02-mentions-per-actor.html"), 1200);
        var page = opened.Page;
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await page.EvaluateAsync<string>("() => document.activeElement.textContent"));

        var sort = page.Locator("table.data-table:visible .nb-sort").Nth(1);
        await sort.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("ascending", await sort.Locator("xpath=..").GetAttributeAsync("aria-sort"));
        var data = page.Locator(".nb-chart-data summary").First;
        await data.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var link = page.Locator(".nb-chart-data[open] td a.nb-evidence").First;
        await link.PressAsync("Enter");
        await page.WaitForURLAsync("**/articles/**", new() { WaitUntil = WaitUntilState.Commit });
        await page.Locator("mark:target").WaitForAsync();

        Assert.Equal(1, await page.Locator("mark:target").CountAsync());
    }

    [Fact]
    public async Task Table_SortedAndFiltered_KeepsNumbersAsNumbersAndSaysHowManyAreLeft()
    {
        await using var opened = await browser.Open(Path.Combine(workbook.Out, "02-mentions-per-actor.html"), 1200);
        var table = opened.Page.Locator("table.data-table:has(caption:text-is('Mentions per actor'))");
        var count = table.Locator("thead th").Nth(1).Locator("button");

        await count.ClickAsync();
        await count.ClickAsync();
        var numbers = await table.Locator("tbody tr td:nth-child(2)").AllInnerTextsAsync();
        await opened.Page.Locator("input[aria-label='Filter: Mentions per actor']").FillAsync("isra defense");

        Assert.Equal(numbers.OrderByDescending(int.Parse), numbers);
        Assert.Equal(["Israel Defense Forces"], await table.Locator("tbody tr:visible td:first-child").AllInnerTextsAsync());
        // 86 actors, of whom 40 are shown: the filter and the order are of all, and the others can be opened.
        Assert.Equal("1 of 86 rows", await opened.Page.Locator(".nb-filter [role=status]")
            .Filter(new() { HasText = "rows" }).InnerTextAsync());
        await opened.Page.Locator("input[aria-label='Filter: Mentions per actor']").FillAsync("");
        Assert.Equal(40, await table.Locator("tbody tr:visible").CountAsync());
        await table.GetByText("Show 46 more of 86").ClickAsync();
        Assert.Equal(86, await table.Locator("tbody tr:visible").CountAsync());
    }

    private static async Task KeepAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } target)
            await page.ScreenshotAsync(new() { Path = Path.Combine(target, name + ".png"), FullPage = true });
    }
}
