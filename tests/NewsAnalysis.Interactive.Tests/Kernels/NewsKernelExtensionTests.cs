using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;

namespace NewsAnalysis.Interactive.Tests.Kernels;

public sealed class NewsKernelExtensionTests : IDisposable
{
    private readonly CompositeKernel _kernel = [new CSharpKernel().UseKernelHelpers()];

    public NewsKernelExtensionTests()
    {
        _kernel.DefaultKernelName = "csharp";
        NewsKernelExtension.Load(_kernel);
    }

    public void Dispose() => _kernel.Dispose();

    [Fact]
    public async Task News_Folder_PutsTheWorkbookIntoTheVariable()
    {
        await Submit($"#!news \"{SeedBook.Folder}\" --name corpus");

        var shown = await Submit("corpus.Words.Count.ToString()");

        Assert.Equal("5", Value(shown, "text/plain"));
    }

    [Fact]
    public async Task News_WithoutName_IsCalledBook()
    {
        await Submit($"#!news \"{SeedBook.Folder}\"");

        Assert.Equal("5", Value(await Submit("book.Words.Count.ToString()"), "text/plain"));
    }

    [Fact]
    public async Task News_NoSuchFolder_FailsWithTheReason()
    {
        var events = await _kernel.SendAsync(new SubmitCode("#!news /no/such/folder"));

        var failed = Assert.Single(events.Events.OfType<CommandFailed>());
        Assert.Contains("/no/such/folder", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task News_NameThatIsNoVariable_FailsWithTheReason()
    {
        var events = await _kernel.SendAsync(new SubmitCode($"#!news \"{SeedBook.Folder}\" --name 5x"));

        Assert.Equal("#!news: --name is '5x'; expected a C# variable name such as book.",
            Assert.Single(events.Events.OfType<CommandFailed>()).Message);
    }

    [Fact]
    public async Task Table_InACell_IsHtmlTableAndPlainText()
    {
        await Submit($"#!news \"{SeedBook.Folder}\"");

        var shown = await Submit("NewsAnalysis.Measures.CorpusTables.Articles(book.Words)");

        Assert.Contains("<table", Value(shown, "text/html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DataFrame_InACell_IsATable()
    {
        await Submit($"#r \"{typeof(Microsoft.Data.Analysis.DataFrame).Assembly.Location}\"\n#r \"{typeof(Workbook).Assembly.Location}\"");

        var shown = await Submit(
            $"using NewsAnalysis.Articles; using NewsAnalysis.Frames;\nvar df = Corpus.Load(@\"{SeedBook.Folder}\").ToDataFrame(); df");

        Assert.Contains("<th", Value(shown, "text/html"), StringComparison.Ordinal);
        Assert.Contains("outlet", Value(shown, "text/html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chart_InACell_DrawsItself()
    {
        await Submit(string.Join('\n', new[]
        {
            typeof(Microsoft.Data.Analysis.DataFrame), typeof(Plotly.NET.GenericChart), typeof(Microsoft.FSharp.Core.Unit),
            typeof(DynamicObj.DynamicObj)
        }.Select(type => $"#r \"{type.Assembly.Location}\"")));
        await Submit($"#!news \"{SeedBook.Folder}\"");

        var shown = await Submit("using NewsAnalysis.Charts; using NewsAnalysis.Frames;\n"
            + "Charts.StackedBars(book.Frames.Counts(), \"actor\", \"mentions\", \"outlet\", top: 10)");

        Assert.Contains("Plotly.newPlot", Value(shown, "text/html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_Twice_AddsTheCommandOnce()
    {
        NewsKernelExtension.Load(_kernel);

        var csharp = Assert.IsType<CSharpKernel>(_kernel.FindKernelByName("csharp"));
        Assert.Single(csharp.KernelInfo.SupportedDirectives, directive => directive.Name == "#!news");
    }

    private async Task<IReadOnlyList<DisplayEvent>> Submit(string code)
    {
        var result = await _kernel.SendAsync(new SubmitCode(code));
        Assert.Empty(result.Events.OfType<CommandFailed>().Select(failed => failed.Message));
        return [.. result.Events.OfType<DisplayEvent>()];
    }

    private static string Value(IReadOnlyList<DisplayEvent> shown, string mime)
    {
        var values = shown.SelectMany(display => display.FormattedValues).ToList();
        return values.FirstOrDefault(value => value.MimeType == mime)?.Value
            ?? throw new Xunit.Sdk.XunitException($"found {string.Join(", ", values.Select(value => value.MimeType))}; expected {mime}");
    }
}
