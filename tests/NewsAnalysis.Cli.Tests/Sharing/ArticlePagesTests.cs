using System.Text.RegularExpressions;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Cli.Tests.Sharing;

/// <summary>The pages of the articles, and every link that leads to them.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class ArticlePagesTests(WorkbookFixture workbook, BrowserFixture browser)
{
    [GeneratedRegex("[\\[,=]\"(?<page>articles/[^\"#]+)(?:#(?<anchor>[^\"]+))?\"", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [Theory]
    [InlineData("index", 5)]
    [InlineData("01-corpus", 20)]
    [InlineData("02-mentions-per-actor", 1500)]
    [InlineData("03-coverage-per-outlet", 500)]
    [InlineData("04-figure-discrepancies", 150)]
    public void Links_OfAPage_LeadToPlacesThatExist(string name, int fewest)
    {
        var links = Link().Matches(File.ReadAllText(Path.Combine(workbook.Out, name + ".html")))
            .Select(match => (Page: match.Groups["page"].Value, Anchor: match.Groups["anchor"].Value)).ToList();

        var pages = links.Select(link => link.Page).Distinct()
            .ToDictionary(page => page, page => File.ReadAllText(Path.Combine(workbook.Out, page)));

        Assert.InRange(links.Count, fewest, 100_000);
        Assert.All(links.Where(link => link.Anchor.Length > 0).Distinct(),
            link => Assert.Contains($"id=\"{link.Anchor}\"", pages[link.Page], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("01-corpus", "The articles", "Stories", "Page furniture left out")]
    [InlineData("02-mentions-per-actor", "Named together", "Mentions by kind")]
    [InlineData("03-coverage-per-outlet", "Coverage per outlet", "What each outlet leaves out")]
    [InlineData("04-figure-discrepancies", "Topics", "The ledger", "Numbers that nothing was compared with", "Numbers read as no claim",
        "Totals and their parts")]
    public async Task Rows_OfTables_LeadToWhatTheyRestOn(string name, params string[] tables)
    {
        await using var opened = await browser.Open(Path.Combine(workbook.Out, name + ".html"), 1000);
        foreach (var table in tables)
        {
            var links = await opened.Page.Locator($"table:has(caption:text-is('{table}')) tbody tr")
                .EvaluateAllAsync<int[]>("rows => rows.map(row => row.querySelectorAll('a.nb-evidence').length)");
            Assert.NotEmpty(links);
            Assert.All(links, count => Assert.True(count > 0, table));
        }
    }

    [Theory]
    [InlineData("02-mentions-per-actor")]
    [InlineData("03-coverage-per-outlet")]
    [InlineData("04-figure-discrepancies")]
    public async Task Marks_OfCharts_LeadToWhatTheyRestOn(string name)
    {
        await using var opened = await browser.Open(Path.Combine(workbook.Out, name + ".html"), 1000);

        // What counts nothing rests on nothing.
        var without = await opened.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('figure.nb-chart script')].flatMap(script => JSON.parse(script.textContent).data).filter(trace => trace.hoverinfo !== 'skip')
              .flatMap(trace => trace.z
                ? trace.z.flatMap((row, y) => row.map((value, x) => [value, trace.customdata[y][x], trace.hovertext[y][x]]).filter(([value]) => value > 0))
                : trace.x.map((value, index) => [value, (trace.customdata || [])[index], (trace.hovertext || [])[index]]))
              .filter(([value, links]) => !(links || []).length && value !== 0).map(([, , label]) => label || '?')
            """);

        Assert.Empty(without);
    }

    [Fact]
    public async Task LedgerLine_Followed_LandsOnItsMarkedSentence()
    {
        await using var opened = await browser.Open(Path.Combine(workbook.Out, "04-figure-discrepancies.html"), 1000);
        var line = opened.Page.Locator("table:has(caption:text-is('The ledger')) tbody tr").Nth(3);
        var figure = await line.Locator("a.nb-evidence").First.InnerTextAsync();

        await line.Locator("a.nb-evidence").First.ClickAsync();

        var target = opened.Page.Locator("mark:target");
        Assert.Equal(figure, await target.InnerTextAsync());
        // The page scrolls to it once it is laid out.
        await opened.Page.WaitForFunctionAsync("() => { const r = document.querySelector('mark:target').getBoundingClientRect(); "
            + "return r.top >= 0 && r.bottom <= innerHeight; }");
        Assert.Equal("solid", await target.EvaluateAsync<string>("e => getComputedStyle(e).outlineStyle"));
    }

    [Fact]
    public async Task Bar_Clicked_ShowsLinksToItsSentences()
    {
        await using var opened = await browser.Open(Path.Combine(workbook.Out, "02-mentions-per-actor.html"), 1200);
        var chart = opened.Page.Locator("figure.nb-chart").First;

        var bar = chart.Locator(".barlayer .point path").First;
        await bar.ScrollIntoViewIfNeededAsync();
        var box = (await bar.BoundingBoxAsync())!;
        // A click counts where the chart has seen the mouse.
        await opened.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await chart.Locator(".hoverlayer .hovertext").First.WaitForAsync();
        await opened.Page.Mouse.ClickAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));

        var links = chart.Locator(".nb-chart-evidence a");
        await links.First.WaitForAsync();
        Assert.Contains("“", await links.First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.StartsWith("articles/", await links.First.GetAttributeAsync("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Switches_ActorChosen_LeavesOnlyItsMarks()
    {
        await using var opened = await browser.Open(Directory.GetFiles(Path.Combine(workbook.Out, "articles"))[0], 1000);
        var choice = opened.Page.Locator("select[data-layer='0']");
        var actor = (await choice.Locator("option").Nth(2).GetAttributeAsync("value"))!;

        await choice.SelectOptionAsync(actor);

        var groups = await opened.Page.Locator("mark.nb-layer-0:not(.nb-off)")
            .EvaluateAllAsync<string[]>("marks => [...new Set(marks.map(mark => '=' + mark.dataset.group))]");
        Assert.Equal([actor], groups);
        Assert.NotEqual(0, await opened.Page.Locator("mark.nb-layer-1:not(.nb-off)").CountAsync());
    }

    [Fact]
    public void Evidence_NoneThenSentence_PagesGoAndCome()
    {
        using var folder = new TemporaryFolder();
        folder.File("texts/Storm, 1.txt", "Storm hits the coast\n\nThe storm killed 12 people. Nobody saw it coming at all.");
        folder.File("out/articles/kept.html", "<p>not ours</p>");

        var full = CommandLine.Run("run", "01-corpus", "--articles", folder.At("texts"), "--browser", "none", "--out",
            folder.At("out"), "--evidence", "full");
        Assert.True(full.Status == 0, full.Error);
        var page = Assert.Single(Directory.GetFiles(folder.At("out", "articles"), "storm-1-*.html"));
        Assert.Contains("Nobody saw it coming at all.", File.ReadAllText(page), StringComparison.Ordinal);

        Assert.Equal(0,
            CommandLine.Run("run", "01-corpus", "--articles", folder.At("texts"), "--browser", "none", "--out", folder.At("out")).Status);
        Assert.DoesNotContain("Nobody saw it coming at all.", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Contains("[…]", File.ReadAllText(page), StringComparison.Ordinal);

        Assert.Equal(0, CommandLine.Run("run", "01-corpus", "--articles", folder.At("texts"), "--browser", "none", "--out", folder
            .At("out"), "--evidence", "none").Status);
        Assert.Equal(["kept.html"], Directory.GetFiles(folder.At("out", "articles")).Select(Path.GetFileName));
        Assert.DoesNotContain("href=\"articles/", File.ReadAllText(folder.At("out", "01-corpus.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Out_WhosePagesWouldLieAmongTheArticles_IsRefused()
    {
        using var folder = new TemporaryFolder();
        folder.File("articles/a.txt", "A text.");

        var result = CommandLine.Run("run", "01-corpus", "--articles", folder.At("articles"), "--browser", "none", "--out", folder.Path);

        Assert.Equal(2, result.Status);
        Assert.Contains("is the folder of articles itself", result.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder.At("articles")));
    }
}
