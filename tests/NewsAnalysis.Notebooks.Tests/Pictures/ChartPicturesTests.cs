using System.Buffers.Binary;
using System.Text.Json.Nodes;
using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Pages;
using NewsAnalysis.Notebooks.Pictures;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Notebooks.Tests.Pictures;

public sealed class ChartPicturesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<ChartPictures> StartAsync()
    {
        var program = BrowserFinder.Find();
        Assert.SkipWhen(program is null, BrowserFinder.Missing);
        return await ChartPictures.StartAsync(
            program, Directory.CreateDirectory(Path.Combine(_folder.Path, Guid.NewGuid().ToString("n"))).FullName, Cancel);
    }

    private static JsonObject Figure(string layout = "{\"height\":300}") =>
        (JsonObject)JsonNode.Parse("""{"data":[{"type":"bar","x":["a","</script>"""
            + """<script>alert(1)</script>"],"y":[1,2],"marker":{"pattern":{"shape":["/","x"]}}}],"layout":""" + layout + "}")!;

    [Fact]
    public async Task PngAsync_Figure_IsAPictureAtTwiceItsPixels()
    {
        await using var pictures = await StartAsync();

        var png = await pictures.PngAsync(Figure(), Cancel);

        Assert.Equal([137, 80, 78, 71, 13, 10, 26, 10], png[..8]);
        Assert.Equal(1800, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal(600, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        Assert.InRange(png.Length, 3_000, 200_000);
    }

    [Fact]
    public async Task PngAsync_TwiceAndInAnotherBrowser_GivesTheSameBytes()
    {
        await using var one = await StartAsync();
        await using var other = await StartAsync();
        var first = await one.PngAsync(Figure(), Cancel);
        await one.PngAsync(Figure("{\"height\":500}"), Cancel);

        Assert.Equal(first, await one.PngAsync(Figure(), Cancel));
        Assert.Equal(first, await other.PngAsync(Figure(), Cancel));
        Assert.Equal(await one.SvgAsync(Figure(), Cancel), await other.SvgAsync(Figure(), Cancel));
    }

    [Fact]
    public async Task SvgAsync_Figure_HoldsItsMarksAndItsTextAsText()
    {
        await using var pictures = await StartAsync();

        var svg = await pictures.SvgAsync(Figure(), Cancel);

        Assert.StartsWith("<svg", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.Contains("class=\"point\"", svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DrawAsync_Notebook_ChartsCarryAPictureInPlaceOfHtml()
    {
        await using var pictures = await StartAsync();
        var notebook = ShowCase.Notebook();
        ((JsonObject)notebook.Cells[4].Outputs[0]["data"]!)["text/html"] = "<script>draw()</script>";

        Assert.Empty(await NotebookPictures.DrawAsync(notebook, pictures, Cancel));

        Assert.Equal([ChartHtml.MimeType, "image/png", "text/plain"], ((JsonObject)notebook.Cells[4].Outputs[0]["data"]!)
            .Select(pair => pair.Key));
        Assert.Equal(["text/html", "text/plain"], ((JsonObject)notebook.Cells[8].Outputs[0]["data"]!).Select(pair => pair.Key));
    }

    [Fact]
    public void TakeOver_ChartThatDidNotChange_KeepsItsPicture()
    {
        var (stored, fresh) = (ShowCase.Notebook(), ShowCase.Notebook());
        ((JsonObject)stored.Cells[4].Outputs[0]["data"]!)["image/png"] = "AAAA";
        ((JsonObject)stored.Cells[6].Outputs[0]["data"]!)["image/png"] = "BBBB";
        ((JsonObject)fresh.Cells[6].Outputs[0]["data"]!)[ChartHtml.MimeType]!["layout"]!["height"] = 321;

        NotebookPictures.TakeOver(fresh, stored);

        Assert.Equal("AAAA", MultilineText.Join(fresh.Cells[4].Outputs[0]["data"]!["image/png"]));
        Assert.Null(fresh.Cells[6].Outputs[0]["data"]!["image/png"]);
    }

    [Fact]
    public async Task StartAsync_ProgramThatIsNoBrowser_SaysSo()
    {
        Assert.SkipUnless(File.Exists("/bin/false"), "There is no /bin/false here.");

        var error = await Assert.ThrowsAsync<NotebookException>(() => ChartPictures.StartAsync("/bin/false", _folder.Path, Cancel));

        Assert.Equal("/bin/false: the browser did not start (Failed to launch browser); expected Chromium, Chrome or Edge. "
            + "Name another with --browser.", error.Message);
    }
}
