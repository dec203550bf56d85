using Microsoft.Playwright;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Cli.Tests;

/// <summary>The pages of a real run, looked at in a real browser.</summary>
[Collection(BrowserTests.Name)]
public sealed class WorkbookPagesTests(WorkbookFixture workbook, BrowserFixture browser)
{
    [Theory]
    [InlineData(420)]
    [InlineData(1280)]
    public async Task FiguresAndTables_OnAPhoneAndOnALaptop_FitWithoutScrolling(int width)
    {
        await using var opened = await browser.Open(Path.Combine(workbook.Out, "04-figure-discrepancies.html"), width);

        var wider = await opened.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('[data-nb-plot]')].filter(plot => plot.offsetWidth > "
                + "plot.parentElement.clientWidth).map(plot => `${plot.offsetWidth} px`)");

        Assert.Empty(wider);
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.nb-scroll')].filter(box => box.scrollWidth > box.clientWidth + 1).map(box => "
                + "`${box.getAttribute('aria-label')}: ${box.scrollWidth} px`)"));
    }

    [Fact]
    public async Task Index_Opened_LeadsToEveryPage()
    {
        await using var opened = await browser.Open(Path.Combine(workbook.Out, "index.html"), 1000);

        var links = await opened.Page.Locator("main h2 a:not(.nb-anchor)")
            .EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");

        Assert.Equal(
            ["00-start-here.html", "01-corpus.html", "02-mentions-per-actor.html", "03-coverage-per-outlet.html",
                "04-figure-discrepancies.html", "06-who-says-it.html",
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

        await first.WaitForAsync(new() { State = WaitForSelectorState.Visible });
        Assert.NotEqual(0, await sentences.Locator("li mark").CountAsync());
    }

    /// <summary>
    /// Opens the index, follows a number of the first finding to its sentence, comes back, and goes on to the story
    /// and to one of its articles.
    /// </summary>
    [Fact]
    public async Task Index_FirstFinding_IsASentenceThatLeadsToItsWordsAndItsStory()
    {
        await using var opened = await browser.Open(Path.Combine(workbook.Out, "index.html"), 1400);
        var first = opened.Page.Locator(".nb-strongest").First;
        Assert.Equal("(untitled, 2023-12-17) gives 1,200 people killed, Pishtaz more than 1,400.",
            await first.Locator(".nb-said").InnerTextAsync());
        Assert.InRange(await first.Locator(".nb-point").CountAsync(), 3, 10);
        Assert.InRange(await opened.Page.Locator(".nb-strongest").CountAsync(), 2, 3);
        Assert.Equal(await opened.Page.Locator(".nb-strongest").CountAsync(), await opened.Page.Locator(".nb-strongest .nb-strips")
            .CountAsync());

        await first.Locator(".nb-said a").First.ClickAsync();
        Assert.Equal("1,200", await opened.Page.Locator("mark:target").InnerTextAsync());
        await opened.Page.GoBackAsync();
        await first.GetByText(", outlet beside outlet").ClickAsync();

        Assert.Equal("People killed", (await opened.Page.Locator("h3:target").InnerTextAsync()).TrimEnd('#', ' '));
        Assert.Equal(5, await opened.Page.Locator("table:has(caption:text-is('The articles by time')) tbody tr").CountAsync());
        Assert.Contains("gives no number of", await opened.Page.Locator("#left-out + .nb-html").InnerTextAsync(), StringComparison.Ordinal);

        // The page's filter acts on small charts, lists and the table alike.
        await opened.Page.Locator(".nb-filters summary").ClickAsync();
        await opened.Page.Locator("[data-filter=outlet]").SelectOptionAsync("Pishtaz");
        Assert.All(await opened.Page.Locator("li[data-about]:visible").AllInnerTextsAsync(),
            line => Assert.Contains("Pishtaz", line, StringComparison.Ordinal));
        Assert.Equal(1, await opened.Page.Locator("table:has(caption:text-is('The articles by time')) tbody tr:visible").CountAsync());
        await opened.Page.Locator(".nb-filters button").ClickAsync();
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
        await page.WaitForFunctionAsync(
            "() => /^[1-9]/.test(document.querySelector('.nb-hits').textContent) && location.hash.includes('russian')");
        var all = await page.Locator(".nb-results li").CountAsync();
        Assert.All(await page.Locator(".nb-results li").AllInnerTextsAsync(),
            text => Assert.Contains("Russian Foreign", text, StringComparison.OrdinalIgnoreCase));

        await page.GetByLabel("Outlet").SelectOptionAsync("Pishtaz");
        await page.WaitForFunctionAsync("() => location.hash.includes('Pishtaz')");
        Assert.InRange(await page.Locator(".nb-results li").CountAsync(), 1, all - 1);
        Assert.All(await page.Locator(".nb-results small").AllInnerTextsAsync(),
            text => Assert.StartsWith("Pishtaz", text, StringComparison.Ordinal));
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
