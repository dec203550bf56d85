using System.Text.Json.Nodes;
using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Cli.Tests.Sharing;

/// <summary>The saved notebooks where this project's pages are not: in nbconvert, and in viewers that run no script.</summary>
[Collection(BrowserTests.Name)]
public sealed class OtherViewersTests(WorkbookFixture workbook, BrowserFixture browser)
{
    private static readonly string[] Notebooks =
        ["02-mentions-per-actor", "03-coverage-per-outlet", "04-figure-discrepancies", "90-extraction-quality"];

    [Fact]
    public void Charts_OfSavedNotebooks_CarryAPictureAndNoHtml()
    {
        Assert.SkipWhen(browser.Browser is null, "No browser was found to draw pictures.");
        foreach (var name in Notebooks)
        {
            var charts = Charts(name);
            Assert.NotEmpty(charts);
            Assert.All(charts,
                data => Assert.Equal(["application/vnd.plotly.v1+json", "image/png", "text/plain"], data.Select(pair => pair.Key)));
        }
    }

    [Fact]
    public async Task Notebooks_ByNbconvertWithScriptsRemoved_ShowEveryChart()
    {
        Assert.SkipWhen(browser.Browser is null, "No browser was found to draw pictures.");
        using var folder = new TemporaryFolder();
        foreach (var name in Notebooks)
        {
            Nbconvert.ToHtml(folder.Path, Path.Combine(workbook.Out, name + ".ipynb"));
            // As a viewer that lets no script through shows it.
            await using var opened = await browser.Open(folder.At(name + ".html"), 1000, script: false);

            var widths = await opened.Page.Locator(".jp-OutputArea img[src^='data:image/png']").CountAsync();

            Assert.Equal(Charts(name).Count, widths);
            foreach (var heading in await opened.Page
                .Locator("th:text-is('topic'), th:text-is('figure'), th:text-is('sentence')").AllAsync())
                Assert.InRange((await heading.BoundingBoxAsync())!.X, 0, 900);
            foreach (var image in await opened.Page.Locator(".jp-OutputArea img[src^='data:image/png']").AllAsync())
                Assert.InRange((await image.BoundingBoxAsync())!.Width, 400, 2000);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Link_ToLinesThatFold_UnfoldsThem(bool ownPage)
    {
        using var folder = new TemporaryFolder();
        if (!ownPage)
            Nbconvert.ToHtml(folder.Path, Path.Combine(workbook.Out, "02-mentions-per-actor.ipynb"));
        await using var opened = await browser.Open(Path.Combine(ownPage ? workbook.Out : folder.Path, "02-mentions-per-actor.html"), 1000);

        var link = opened.Page.Locator("td a[href^='#']").First;
        await link.EvaluateAsync("link => link.click()");

        Assert.Equal(1, await opened.Page.Locator($"details{await link.GetAttributeAsync("href")}[open]").CountAsync());
    }

    private List<JsonObject> Charts(string name) =>
        [.. NotebookDocument.Load(Path.Combine(workbook.Out, name + ".ipynb")).Cells.SelectMany(cell => cell.Outputs)
            .Select(output => output["data"]).OfType<JsonObject>().Where(data => data.ContainsKey("application/vnd.plotly.v1+json"))];
}
