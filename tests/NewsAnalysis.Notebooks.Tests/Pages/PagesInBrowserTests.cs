using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Pages;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Notebooks.Tests.Pages;

[Collection(BrowserTests.Name)]
public sealed class PagesInBrowserTests(BrowserFixture browser) : IDisposable
{
    /// <summary>Elements that stick out of the window without a scroller of their own around them.</summary>
    private const string Overflowing =
        """
        () => [...document.querySelectorAll('body *')]
          .filter(e => !e.closest('.nb-scroll, .nb-plot-frame, pre, svg, .nb-skip, .modebar-container') && e.getClientRects().length > 0)
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

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(800, ColorScheme.Light)]
    [InlineData(1600, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1600, ColorScheme.Dark)]
    public async Task NotebookPage_Opened_DrawsEverythingInPlace(int width, ColorScheme scheme)
    {
        var file = _folder.Write("page.html", NotebookPage.Render(ShowCase.Notebook()));
        await using var opened = await browser.Open(file, width, scheme);
        await Keep(opened.Page, $"notebook-{width}-{scheme}");
        Assert.Empty(opened.Problems);
        Assert.Equal(10, await opened.Page.Locator(".nb-plot .barlayer .point").CountAsync());
        Assert.Equal(1, await opened.Page.Locator(".nb-plot .heatmaplayer image").CountAsync());
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(Overflowing));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(CutOff));
        Assert.True(await opened.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        Assert.Equal(0, await opened.Page.Locator(".modebar-btn[data-title*='hare'], .modebar-btn[data-title*='loud']").CountAsync());
        Assert.Equal(width >= 560, await opened.Page.Locator(".modebar-btn[data-title*='ownload']").CountAsync() > 0);
    }

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1600, ColorScheme.Light)]
    [InlineData(1600, ColorScheme.Dark)]
    public async Task IndexPage_Opened_FitsTheWindow(int width, ColorScheme scheme)
    {
        var file = _folder.Write("index.html", Index().Render());
        await using var opened = await browser.Open(file, width, scheme);
        await Keep(opened.Page, $"index-{width}-{scheme}");
        Assert.Empty(opened.Problems);
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(Overflowing));
    }

    [Fact]
    public async Task AnnotatedPage_LongAddressAndGroup_FitANarrowWindow()
    {
        var mark = new PageMark(
            "m0", 0, 3, 0, "The permanent committee for the measurement of tides and currents of all harbours", "by name");
        var text = new AnnotatedPage
        {
            Title = "Tides",
            Facts = [$"https://example.org/{string.Join('-', Enumerable.Repeat("returns", 20))}.html"],
            Layers = ["Mentions", "Figures"],
            Paragraphs = [new("text", [new PageSentence("s0", "The committee met.", [mark])])],
        };
        await using var opened = await browser.Open(_folder.Write("text.html", text.Render()), 360);
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(Overflowing));
    }

    [Fact]
    public async Task NotebookPage_AttacksEverywhere_AreTextAndNothingRuns()
    {
        var html = NotebookPage.Render(
            HostileNotebook(), new() { BackHref = "javascript:alert(1)", BackText = Attacks.All, Footer = [Attacks.All] });
        await using var opened = await browser.Open(_folder.Write("hostile.html", html), 800);
        foreach (var details in await opened.Page.Locator("details").AllAsync())
            await details.EvaluateAsync("e => e.open = true");
        await Keep(opened.Page, "hostile");
        Assert.Empty(opened.Problems);
        Assert.Equal(4, await opened.Page.Locator("script:not([type])").CountAsync());
        Assert.Equal(0, await opened.Page.Locator(
            "iframe, object, embed, form, input, base, link[rel=stylesheet], [onerror], [onload], [onclick], [ontoggle]").CountAsync());
        Assert.Equal(1, await opened.Page.Locator("main").CountAsync());
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a[href]')].map(a => a.href).filter(h => !/^(file|https?|mailto):/.test(h))"));
        Assert.Equal(1, await opened.Page.Locator(".nb-plot .barlayer .point").CountAsync());
        Assert.Contains("<script>alert(1)</script>", await opened.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task IndexPage_AttacksEverywhere_AreTextAndNothingRuns()
    {
        var index = new IndexPage
        {
            Title = Attacks.All,
            Lead = Attacks.All,
            Facts = Attacks.Texts,
            Entries = [new(Attacks.All, Attacks.All, "javascript:alert(1)", Attacks.Texts)],
            Footer = [Attacks.All],
        };
        await using var opened = await browser.Open(_folder.Write("hostile-index.html", index.Render()), 800);
        Assert.Empty(opened.Problems);
        Assert.Equal(2, await opened.Page.Locator("script").CountAsync());
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a[href]')].map(a => a.href).filter(h => !/^(file|https?|mailto):/.test(h))"));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1400)]
    public async Task Table_WithFoldedRows_FiltersSortsAndOpensAllOfThem(int width)
    {
        var notebook = Samples.Notebook(("", "ships.ToTable()"));
        var rows = Enumerable.Range(1, 12).Select(row => $"<tr{(row > 3 ? " class=\"nb-rest\" style=\"display:none\"" : "")}>"
            + $"<td>Ship-{row}</td><td>{100 - row}</td><td>a</td><td>b</td></tr>");
        notebook.Cells[0].SetOutputs([ShowCase.Html(
            "<table class=\"data-table\"><caption>Ships</caption><thead><tr><th>ship</th><th>crew</th><th>c</th><th>d</th></tr></thead>"
                + $"<tbody>{string.Concat(rows)}</tbody><tfoot><tr><td colspan=\"4\">17 more of 20</td></tr></tfoot></table>")], 1);
        await using var opened = await browser.Open(_folder.Write("rows.html", NotebookPage.Render(notebook)), width);
        var (shown, filter) = (opened.Page.Locator("tbody tr:visible td:first-child"), opened.Page.Locator("input[type=search]"));

        Assert.Equal(["Ship-1", "Ship-2", "Ship-3"], await shown.AllTextContentsAsync());
        await filter.FillAsync("ship-9");
        Assert.Equal(["Ship-9"], await shown.AllTextContentsAsync());
        Assert.Equal("1 of 12 rows; the other 8 are not in this page", await opened.Page.Locator(".nb-filter [role=status]")
            .InnerTextAsync());
        await filter.FillAsync("");
        await opened.Page.Locator(".nb-sort").Nth(1).ClickAsync();
        Assert.Equal(["Ship-12", "Ship-11", "Ship-10"], await shown.AllTextContentsAsync());
        await opened.Page.GetByText("Show 9 more of 20").ClickAsync();
        Assert.Equal(12, await shown.CountAsync());
        await opened.Page.GetByText("Show the first 3").ClickAsync();
        Assert.Equal(3, await shown.CountAsync());
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(3, await shown.CountAsync());
        Assert.Contains("17 more of 20", await opened.Page.Locator("tfoot").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(opened.Problems);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1400)]
    public async Task Filters_OutletActorAndDates_ActOnTablesChartsOtherPagesAndTheSearch(int width)
    {
        await using var opened =
            await browser.Open(_folder.Write("filters.html", NotebookPage.Render(ToFilter(), new() { Choices = AllChoices })), width);
        var (page, rows) = (opened.Page, opened.Page.Locator("tbody tr:visible td:first-child"));
        await page.Locator(".nb-filters summary").ClickAsync();

        await page.Locator("[data-filter=outlet]").SelectOptionAsync("Tide Times");
        Assert.Equal(["Tide Times", "Tide Times"], await rows.AllTextContentsAsync());
        Assert.Equal(
            ["Filtered: Tide Times. The title speaks of everything.", "Filtered: Tide Times. The title speaks of everything. 2 of 3 rows."],
            await page.Locator(".nb-filtered").AllTextContentsAsync());
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.barlayer .point').length === 2");
        // The sums of both outlets are gone with the bars of the other.
        Assert.Equal(0, await page.Locator(".nb-plot").GetByText("sum 7").CountAsync());

        await page.Locator("[data-filter=actor]").SelectOptionAsync("Ann");
        await page.Locator("[data-filter=from]").FillAsync("2024-02-01");
        await page.Locator("[data-filter=from]").BlurAsync();
        Assert.Equal(["Tide Times"], await rows.AllTextContentsAsync());
        Assert.Equal("Filtered: Tide Times, Ann. It does not tell dates apart. The title speaks of everything.",
            await page.Locator(".nb-filtered").First.InnerTextAsync());
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.barlayer .point').length === 1");
        Assert.Empty(await page.EvaluateAsync<string[]>(Overflowing));

        await page.GotoAsync(new Uri(_folder.Write("search.html", Sentences().Render())).AbsoluteUri);
        Assert.Equal("1 of 4 sentences.", await page.Locator(".nb-hits").InnerTextAsync());
        await page.EvaluateAsync("() => { navigator.clipboard.writeText = async text => { window.copied = text; }; }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();
        Assert.EndsWith("/search.html#outlet=Tide+Times&name=Ann&from=2024-02-01", await page.EvaluateAsync<string>("() => window.copied"),
            StringComparison.Ordinal);
        await page.GotoAsync(
            new Uri(_folder.Write("filters.html", NotebookPage.Render(ToFilter(), new() { Choices = AllChoices }))).AbsoluteUri);
        Assert.Equal(["Tide Times"], await rows.AllTextContentsAsync());
        await page.GetByText("Clear").ClickAsync();
        Assert.Equal(3, await rows.CountAsync());
        Assert.Equal(0, await page.Locator(".nb-filtered:visible").CountAsync());
        Assert.Equal("a/b.txt", await page.Locator("td[title]").First.GetAttributeAsync("title"));
        // Nothing was asked for but the other page that was gone to.
        Assert.All(opened.Problems, problem => Assert.EndsWith("/search.html", problem, StringComparison.Ordinal));
    }

    private static readonly PageChoices AllChoices = new()
    {
        Outlets = ["Tide Times", "Sea News"],
        Actors = ["Ann", "Ben"],
        Stories = ["storm"],
        SearchHref = "search.html",
        Files = new Dictionary<string, string> { ["Sea News"] = "a/b.txt" },
    };

    private static NotebookDocument ToFilter()
    {
        var notebook = Samples.Notebook(("", "bars"), ("", "rows"));
        notebook.Cells[0].SetOutputs([ShowCase.Chart(
            """
            {"data": [{"type": "bar", "orientation": "h", "name": "Tide Times", "y": ["Ann", "Ben"], "x": [3, 2]}, {"type": "bar", "orientation": "h", "name": "Sea News", "y": ["Ann", "Ben"], "x": [4, 1]},
              {"type": "scatter", "mode": "text", "showlegend": false, "y": ["Ann", "Ben"], "x": [7, 3], "text": ["sum 7", "sum 3"]}], "layout": {"title": {"text": "Bars"}, "barmode": "stack"}}
            """)], 1);
        notebook.Cells[1].SetOutputs([ShowCase.Html(
            "<table class=\"data-table\"><thead><tr><th>outlet</th><th>actor</th><th>published</th></tr></thead><tbody><tr><td>Tide "
                + "Times</td><td>Ann</td><td>2024-01-03 to 2024-02</td></tr>"
            + "<tr><td>Tide Times</td><td>Ann, "
                + "Ben</td><td>2024-01-31</td></tr><tr><td>Sea News</td><td>Ben</td><td>2024-03-01</td></tr></tbody></table>")], 2);
        return notebook;
    }

    private static SearchPage Sentences() => new()
    {
        Lead = "",
        Articles =
        [
            new("Tide Times", "2024-02-02", "", "storm", "", [new("Ann sang.", "", ["Ann"]), new("It rained.", "", [])]),
            new("Sea News", "2024-02-02", "", "storm", "", [new("Ann swam.", "", ["Ann"]), new("It snowed.", "", [])]),
        ],
    };

    [Fact]
    public async Task Chart_ToEmbed_IsAFileOfItsOwnWithAnAddress()
    {
        await using var opened =
            await browser.Open(_folder.Write("page.html", NotebookPage.Render(ShowCase.Notebook())), 1200, ColorScheme.Dark);
        var chart = opened.Page.Locator("#chart-c5");
        await chart.GetByText("Link to or embed this chart").ClickAsync();
        await opened.Page.EvaluateAsync("() => { navigator.clipboard.writeText = async text => { window.copied = text; }; }");

        await chart.GetByRole(AriaRole.Button, new() { Name = "Copy link to this chart" }).ClickAsync();
        Assert.EndsWith("/page.html#chart-c5", await opened.Page.EvaluateAsync<string>("() => window.copied"), StringComparison.Ordinal);
        Assert.Equal("svg", System.Xml.Linq.XDocument.Parse(Encoding.UTF8.GetString(await Saved("SVG"))).Root!.Name.LocalName);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], (await Saved("PNG"))[..4]);
        Assert.NotEmpty(JsonNode.Parse(await Saved("JSON"))!["data"]!.AsArray());
        var html = Encoding.UTF8.GetString(await Saved("HTML"));
        Assert.Contains("<svg", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("file:", html, StringComparison.Ordinal);
        // The page's own memory is where a file is saved from; nothing leaves the page.
        Assert.All(opened.Problems, problem => Assert.StartsWith("request: blob:", problem, StringComparison.Ordinal));

        async Task<byte[]> Saved(string format)
        {
            var file = await opened.Page.RunAndWaitForDownloadAsync(
                () => chart.GetByRole(AriaRole.Button, new() { Name = $"Save this chart as {format}" }).ClickAsync());
            Assert.Equal($"page-chart-c5.{format.ToLowerInvariant()}", file.SuggestedFilename);
            return await File.ReadAllBytesAsync(await file.PathAsync());
        }
    }

    [Fact]
    public async Task NotebookPage_WithoutScripts_SaysSoInPlaceOfCharts()
    {
        await using var opened =
            await browser.Open(_folder.Write("page.html", NotebookPage.Render(ShowCase.Notebook())), 800, script: false);
        Assert.Equal(2, await opened.Page.Locator("noscript p:visible").CountAsync());
    }

    [Fact]
    public async Task NotebookPage_Printed_HasNoDarkChartsAndNoCode()
    {
        await using var opened =
            await browser.Open(_folder.Write("page.html", NotebookPage.Render(ShowCase.Notebook())), 1000, ColorScheme.Dark);
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await opened.Page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        Assert.Equal("rgb(255, 255, 255)",
            await opened.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(55, 52, 47)", await opened.Page.Locator(".xtick text").First
            .EvaluateAsync<string>("e => getComputedStyle(e).fill"));
        Assert.Equal(0, await opened.Page.Locator("details:visible").CountAsync());
        Assert.All(await opened.Page.Locator(".nb-plot .main-svg").EvaluateAllAsync<double[]>(
            "svgs => svgs.map(svg => svg.getBoundingClientRect().width)"), width => Assert.InRange(width, 100, 671));
        Assert.Empty(opened.Problems);
    }

    [Fact]
    public async Task NotebookPage_ChartHigherThanAPagePrinted_FitsItAndTakesItsWidth()
    {
        var notebook = Samples.Notebook(("", "bars"));
        notebook.Cells[0].SetOutputs([ShowCase.Chart("""{"data":[{"type":"bar","x":["a","b"],"y":[1,2]}],"layout":{"height":2000}}""")], 1);
        await using var opened = await browser.Open(_folder.Write("tall.html", NotebookPage.Render(notebook)), 1000);
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await opened.Page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        await opened.Page.WaitForFunctionAsync("() => document.querySelector('.nb-plot .main-svg').getBoundingClientRect().height < 900");
        var size = await opened.Page.Locator(".nb-plot .main-svg").First
            .EvaluateAsync<double[]>("svg => [svg.getBoundingClientRect().width, svg.getBoundingClientRect().height]");
        Assert.InRange(size[0], 660, 671);
        Assert.InRange(size[1], 800, 861);
    }

    [Fact]
    public async Task NotebookPage_WindowResized_ChartsFollow()
    {
        await using var opened = await browser.Open(_folder.Write("page.html", NotebookPage.Render(ShowCase.Notebook())), 1600);
        await opened.Page.SetViewportSizeAsync(400, 900);
        await opened.Page.WaitForFunctionAsync(
            "() => [...document.querySelectorAll('.nb-plot .main-svg')].every(svg => svg.getBoundingClientRect().right <= innerWidth)");
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(Overflowing));
        Assert.Empty(opened.Problems);
    }

    [Fact]
    public async Task NotebookPage_SentenceInAWideTable_IsNotSqueezed()
    {
        var notebook = Samples.Notebook(("", "table"));
        var numbers = string.Concat(Enumerable.Repeat("<td>70,000,000,000</td>", 14));
        notebook.Cells[0].SetOutputs([ShowCase.Html(
            $"<table><tr>{numbers}<td>The later return gives more tonnes than the one of the year before it did.</td></tr></table>")], 1);
        await using var opened = await browser.Open(_folder.Write("page.html", NotebookPage.Render(notebook)), 1200);
        Assert.True(await opened.Page.Locator("td:last-child").EvaluateAsync<double>("e => e.getBoundingClientRect().width") >= 200);
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(Overflowing));
    }

    [Fact]
    public async Task NotebookPage_Opened_CarriesThePlotlyThatItsChartsNeed()
    {
        var html = NotebookPage.Render(ShowCase.Notebook());
        Assert.True(html.Length < 2_000_000);
        await using (var usual = await browser.Open(_folder.Write("page.html", html), 800))
            Assert.Equal(WebAsset.CartesianTraces.Order(StringComparer.Ordinal),
                await usual.Page.EvaluateAsync<string[]>("() => Object.keys(Plotly.PlotSchema.get().traces).sort()"));
        var notebook = Samples.Notebook(("", "tree"));
        notebook.Cells[0].SetOutputs(
            [ShowCase.Chart("""{"data":[{"type":"treemap","labels":["fleet","boats","ships"],"parents":["","fleet","fleet"],"values":[3,"""
                + """1,2]}],"layout":{}}""")], 1);
        await using var other = await browser.Open(_folder.Write("tree.html", NotebookPage.Render(notebook)), 800);
        Assert.Equal(3, await other.Page.Locator(".nb-plot .treemaplayer .slice").CountAsync());
        Assert.Empty(other.Problems);
    }

    [Fact]
    public async Task NotebookPage_TableOfManyColumnsPrinted_IsAListThatFits()
    {
        var notebook = Samples.Notebook(("", "table"));
        var heads = string.Concat(Enumerable.Range(1, 14).Select(number => $"<th>measurement {number}</th>"));
        var row = $"<tr>{string.Concat(Enumerable.Repeat("<td>70,000,000,000</td>", 13))}<td>The later return gives more tonnes.</td></tr>";
        notebook.Cells[0].SetOutputs([ShowCase.Html(
            $"<table class=\"data-table\"><caption>Returns</caption><thead><tr>{heads}</tr></thead><tbody>{row}{row}</tbody></table>")], 1);
        await using var opened = await browser.Open(_folder.Write("page.html", NotebookPage.Render(notebook)), 680);
        Assert.Equal(1, await opened.Page.GetByRole(AriaRole.Region, new() { Name = "Returns" }).CountAsync());
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await opened.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        Assert.Contains("measurement 14", await opened.Page.Locator("td").Nth(13)
            .EvaluateAsync<string>("e => getComputedStyle(e, '::before').content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NotebookPage_LongColumnsOfAMatrix_StandUprightRatherThanOutOfSight()
    {
        string[] columns = [.. Enumerable.Range(1, 5).Select(number => $"The harbour office of town {number}")];
        var figure = new System.Text.Json.Nodes.JsonObject
        {
            ["data"] = System.Text.Json.Nodes.JsonNode.Parse(
                """[{"type":"heatmap","y":["boats","ships"],"z":[[1,2,3,4,5],[5,4,3,2,1]]}]"""),
            ["layout"] = System.Text.Json.Nodes.JsonNode.Parse(
                """{"height":300,"xaxis":{"type":"category","side":"top","tickangle":0},"yaxis":{"type":"category"}}"""),
        };
        figure["data"]![0]!["x"] = new System.Text.Json.Nodes.JsonArray([.. columns]);
        var notebook = Samples.Notebook(("", "chart"));
        notebook.Cells[0].SetOutputs([ShowCase.Chart(figure.ToJsonString())], 1);
        await using var opened = await browser.Open(_folder.Write("matrix.html", NotebookPage.Render(notebook)), 800);
        Assert.True(await opened.Page.Locator(".nb-plot-frame").EvaluateAsync<bool>("e => e.scrollWidth <= e.clientWidth"));
        Assert.Equal(columns, await opened.Page.Locator(".xtick text").AllTextContentsAsync());
        Assert.All(await opened.Page.Locator(".xtick text").EvaluateAllAsync<bool[]>(
            "texts => texts.map(text => text.getBoundingClientRect().height > text.getBoundingClientRect().width)"), Assert.True);
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(CutOff));
    }

    private static NotebookDocument HostileNotebook()
    {
        var notebook = Samples.Notebook(
            ("markdown", "# " + Attacks.Texts[0] + "\n\n" + string.Join("\n\n", Attacks.Texts.Select(
                text => $"## {text}\n\n{text}\n\n[a](javascript:alert(1)) ![b](https://example.org/x.png \"{text}\")"))),
            ("", "// " + string.Join("\n// ", Attacks.Texts)));
        var figure = new System.Text.Json.Nodes.JsonObject
        {
            ["data"] = new System.Text.Json.Nodes.JsonArray(System.Text.Json.Nodes.JsonNode.Parse("""{"type":"bar","x":["a"],"y":[1]}""")!),
            ["layout"] = new System.Text.Json.Nodes.JsonObject { ["title"] = Attacks.All },
        };
        figure["data"]![0]!["name"] = Attacks.All;
        figure["data"]![0]!["x"]![0] = Attacks.All;
        figure["data"]![0]!["text"] = Attacks.All;
        var error = new System.Text.Json.Nodes.JsonObject
        {
            ["ename"] = Attacks.All,
            ["evalue"] = Attacks.All,
            ["output_type"] = "error",
            ["traceback"] = new System.Text.Json.Nodes.JsonArray(Attacks.All)
        };
        var stream = new System.Text.Json.Nodes.JsonObject { ["name"] = Attacks.All, ["output_type"] = "stream", ["text"] = Attacks.All };
        notebook.Cells[1]
            .SetOutputs([ShowCase.Chart(figure.ToJsonString()), ShowCase.Html(Attacks.All), ShowCase.Text(Attacks.All), error, stream], 1);
        return notebook;
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
            Entries = [entry,
                entry with { Title = "How large is the fleet?", FindingsHtml = "<p>The fleet grew from 41 to 63 ships.</p>" }],
            Footer = ["Made from the returns in data/."],
        };
    }

    private static async Task Keep(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } target)
            await page.ScreenshotAsync(new() { Path = Path.Combine(target, name + ".png"), FullPage = true });
    }
}
