using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Pages;
using NewsAnalysis.Notebooks.Running;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Cli.Tests.Kernel;

/// <summary>
/// A notebook run in classic Jupyter Notebook, in a browser: MathJax, RequireJS and the style sheets of others
/// stand around what cells show.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed class ClassicNotebookTests(KernelFixture kernel, BrowserFixture browser) : IClassFixture<KernelFixture>
{
    // Of a fifth of a second.
    private const int Tries = 600;

    private const string Name = "02-mentions-per-actor.ipynb";

    // A reader's own cell: dollar amounts among objects and in a chart made by hand; the paragraph shows that MathJax runs.
    private const string Own = """
        display(new[] { new { Sum = "$1 million; $2 million" } });
        display(HTML("<p>Of $100 million; $70 million.</p>"));
        Chart.Column<int, string, string>(values: [3, 1], Keys: new(["$5 to $6", "b"], true))
        """;

    [Fact]
    public async Task Notebook_RunAll_DrawsChartsUnfoldsLinksAndHoldsNoFormula()
    {
        Assert.SkipWhen(browser.Browser is null, "No browser was found to open Notebook in.");
        using var folder = new TemporaryFolder();
        var written = Write(Directory.CreateDirectory(folder.At("notebooks")).FullName);
        var address = $"http://127.0.0.1:{FreePort()}";
        using var server = kernel.StartNotebook(folder.Path, new Uri(address).Port, "t");
        try
        {
            await using var context = await browser.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1000, Height = 900 } });
            context.SetDefaultTimeout(BrowserFixture.Patience);
            var page = await Open(context, address);
            await RunAll(page);

            await ChartsAreDrawn(
                page, NotebookDocument.Load(Path.Combine(CommandLine.Root, "notebooks", Name)).Cells.SelectMany(cell => cell.Outputs)
                    .Count(output => output["data"] is JsonObject data && data.ContainsKey("application/vnd.plotly.v1+json")) + 1);
            var formulas = await page.EvaluateAsync<string[]>(
                "() => new Promise(done => MathJax.Hub.Queue(() => done(MathJax.Hub.getAllJax().map(jax => jax.originalText))))");
            Assert.True(formulas is ["100 million;"], string.Join(" | ", formulas));
            await LinkUnfolds(context, page);
            Assert.Equal(WithoutOutputs(written), WithoutOutputs(await Saved(page, folder.At("notebooks", Name))));
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    private static NotebookDocument Write(string folder)
    {
        var notebooks = Path.Combine(CommandLine.Root, "notebooks");
        var document = PathRewriter.Rewrite(NotebookDocument.Load(Path.Combine(notebooks, Name)), notebooks, folder);
        var own = document.Cells.Last(cell => cell.Kind == CellKind.Code).Json.DeepClone().AsObject();
        own["id"] = "own";
        document.InsertCell(document.Cells.Count, own).Source = Own;
        foreach (var cell in document.Cells.Where(cell => cell.Kind == CellKind.Code))
            cell.Clear();
        document.Save(Path.Combine(folder, Name));
        return document;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    /// <summary>The notebook's page; plotly.js comes as the CDN has it, and nothing else from outside.</summary>
    private static async Task<IPage> Open(IBrowserContext context, string address)
    {
        using (var client = new HttpClient())
        {
            for (var tries = 0; !await Answers(client, address + "/api"); tries++)
            {
                Assert.True(tries < Tries, $"Notebook does not answer at {address}.");
                await Task.Delay(200, TestContext.Current.CancellationToken);
            }
        }

        var page = await context.NewPageAsync();
        await page.RouteAsync(new System.Text.RegularExpressions.Regex("^https?://(?!127\\.0\\.0\\.1)",
            System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)), route => route.AbortAsync());
        await page.RouteAsync("https://cdn.plot.ly/**", route => route.FulfillAsync(
            new() { BodyBytes = Plotly(), ContentType = "text/javascript", Headers = [new("access-control-allow-origin", "*")] }));
        await page.GotoAsync($"{address}/notebooks/notebooks/{Name}?token=t");
        await page.WaitForFunctionAsync("() => window.Jupyter?.notebook?._fully_loaded && Jupyter.notebook.kernel?.is_connected()");
        return page;
    }

    private static async Task<bool> Answers(HttpClient client, string address)
    {
        try
        {
            return (await client.GetAsync(address, TestContext.Current.CancellationToken)).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static byte[] Plotly()
    {
        using var stream = typeof(NotebookPage).Assembly.GetManifestResourceStream("plotly.min.js")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static async Task RunAll(IPage page)
    {
        await page.EvaluateAsync("() => Jupyter.notebook.execute_all_cells()");
        await page.WaitForFunctionAsync(
            "() => Jupyter.notebook.get_cells().every(cell => cell.cell_type !== 'code' || cell.input_prompt_number !== '*')");
        var errors = await page.EvaluateAsync<string[]>(
            "() => Jupyter.notebook.get_cells().flatMap(cell => cell.output_area?.outputs ?? []).filter(output => output.output_type === "
                + "'error').map(output => output.traceback.join(' '))");
        Assert.Empty(errors);
    }

    /// <summary>
    /// Each on a ground of its own, which a dark theme leaves white, with its words folded and no button that uploads it.
    /// </summary>
    private static async Task ChartsAreDrawn(IPage page, int charts)
    {
        await page.WaitForFunctionAsync("() => [...document.querySelectorAll('.plotly-figure')].every(figure => "
            + "figure.querySelector('.js-plotly-plot') && !figure.querySelector('details').open)");
        await page.AddStyleTagAsync(new() { Content = "body, div.output_area, .rendered_html * { background: #111; color: #ddd }" });
        var grounds = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.js-plotly-plot "
            + ".main-svg:first-child')].map(chart => getComputedStyle(chart).backgroundColor)");
        Assert.Equal(Enumerable.Repeat("rgb(255, 255, 255)", charts), grounds);
        // The ground of a browser that darkens pages by itself.
        Assert.Equal(charts, await page.Locator(".js-plotly-plot .main-svg:first-child > rect[fill='#ffffff']:first-child").CountAsync());
        Assert.Equal(0, await page.Locator(".modebar-btn[data-title^='Share']").CountAsync());
    }

    private static async Task LinkUnfolds(IBrowserContext context, IPage page)
    {
        var link = page.Locator("td a[href^='#']:visible").Last;
        await link.ClickAsync();
        var lines = page.Locator($"details{await link.GetAttributeAsync("href")}[open]");
        await lines.WaitForAsync();
        await page.WaitForFunctionAsync("lines => { const top = lines.getBoundingClientRect().top; return top >= 0 && top < innerHeight; }",
            await lines.ElementHandleAsync());
        Assert.Single(context.Pages);
    }

    private static async Task<NotebookDocument> Saved(IPage page, string path)
    {
        await page.EvaluateAsync("() => Jupyter.notebook.save_notebook()");
        return NotebookDocument.Load(path);
    }

    private static string WithoutOutputs(NotebookDocument document)
    {
        var copy = document.Clone();
        foreach (var cell in copy.Cells.Where(cell => cell.Kind == CellKind.Code))
            cell.Clear();
        return copy.ToText();
    }
}
