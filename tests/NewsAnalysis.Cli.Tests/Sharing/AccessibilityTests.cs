using Microsoft.Playwright;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Cli.Tests.Sharing;

/// <summary>Every page of a real run for readers who see little, use no mouse, read on a phone or on paper.</summary>
public sealed class AccessibilityTests(WorkbookFixture workbook, BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    /// <summary>Texts that stick out of the window, or of a box that hides what sticks out; what scrolls by itself is none.</summary>
    private const string CutOff =
        """
        () => [...document.querySelectorAll('body *')]
          .filter(e => !e.closest('.nb-scroll, .nb-plot-frame, pre, svg, .nb-skip, .modebar-container, .nb-switches select') && e.getClientRects().length > 0)
          .filter(e => { const r = e.getBoundingClientRect(); return r.right > innerWidth + 1 || r.left < -1; })
          .map(e => `${e.tagName}.${e.className}: ${e.textContent.slice(0, 60)}`)
        """;

    /// <summary>Labels of one chart that lie over one another.</summary>
    private const string Overlapping =
        """
        () => [...document.querySelectorAll('.nb-plot')].flatMap(plot => {
          const texts = [...plot.querySelectorAll('.xtick text, .x2tick text, .ytick text, .legendtext, .xtitle, .ytitle, .annotation-text')]
            .map(text => ({ words: text.textContent, r: text.getBoundingClientRect() })).filter(text => text.r.width > 0 && text.words.trim());
          const found = [];
          texts.forEach((a, i) => texts.slice(i + 1).forEach(b => {
            const wide = Math.min(a.r.right, b.r.right) - Math.max(a.r.left, b.r.left);
            const high = Math.min(a.r.bottom, b.r.bottom) - Math.max(a.r.top, b.r.top);
            if (wide > 2 && high > 3) found.push(`${plot.getAttribute('aria-label')}: "${a.words}" over "${b.words}"`);
          }));
          return found;
        })
        """;

    public static TheoryData<string> Pages =>
        ["index", "01-corpus", "02-mentions-per-actor", "03-coverage-per-outlet", "04-figure-discrepancies", "90-extraction-quality", "articles/000_8a04f2b42e529b5c", "search", "method", "stories/hamas-its-hosts-and-the-hostages-002b464e"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_CheckedByAxe_HasNoSeriousIssue(string name)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var opened = await browser.Open(Path.Combine(workbook.Out, name + ".html"), 1200, scheme);

            Assert.Empty(await Accessibility.IssuesAsync(opened.Page));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_AtEveryWidthAndMode_HasNothingCutOffOrOverlapping(string name)
    {
        foreach (var (width, scheme) in new[] { (360, ColorScheme.Light), (800, ColorScheme.Dark), (1600, ColorScheme.Light) })
        {
            await using var opened = await browser.Open(Path.Combine(workbook.Out, name + ".html"), width, scheme);
            await KeepAsync(opened.Page, $"{name.Replace('/', '-')}-{width}");

            Assert.Empty(opened.Problems);
            Assert.Equal("", string.Join('\n', await opened.Page.EvaluateAsync<string[]>(CutOff)));
            var overlapping = string.Join("\n", await opened.Page.EvaluateAsync<string[]>(Overlapping));
            Assert.True(overlapping.Length == 0, $"{width} px: {overlapping}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Headings_OfAPage_LeaveNoLevelOut(string name)
    {
        await using var opened = await browser.Open(Path.Combine(workbook.Out, name + ".html"), 1000);
        var levels = await opened.Page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(h => +h.tagName[1])");

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, level => level == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
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
        Assert.Equal("1 of 86 rows", await opened.Page.Locator(".nb-filter [role=status]").Filter(new() { HasText = "rows" }).InnerTextAsync());
        await opened.Page.Locator("input[aria-label='Filter: Mentions per actor']").FillAsync("");
        Assert.Equal(40, await table.Locator("tbody tr:visible").CountAsync());
        await table.GetByText("Show 46 more of 86").ClickAsync();
        Assert.Equal(86, await table.Locator("tbody tr:visible").CountAsync());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_Printed_IsBlackOnWhiteWithoutControls(string name)
    {
        await using var opened = await browser.Open(Path.Combine(workbook.Out, name + ".html"), 1000, ColorScheme.Dark);
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("rgb(255, 255, 255)", await opened.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await opened.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).color"));
        Assert.Equal(0, await opened.Page.Locator("input:visible, select:visible, .nb-toc:visible, .nb-code:visible").CountAsync());
    }

    private static async Task KeepAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } target)
            await page.ScreenshotAsync(new() { Path = Path.Combine(target, name + ".png"), FullPage = true });
    }
}
