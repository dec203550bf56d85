using NewsAnalysis.Cli.Archives;
using NewsAnalysis.Notebooks.Pictures;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>Reads what a run wrote and puts it into other forms.</summary>
internal sealed class ExportRun(Workspace workspace, ExportRequest request, TextWriter output)
{
    private const string MimeType = "application/vnd.plotly.v1+json";

    private readonly string _out = Path.GetFullPath(request.Out ?? workspace.Out);

    /// <summary>Does everything; the exit status.</summary>
    /// <exception cref="InputException">The folder holds no results, or a browser is needed and not there.</exception>
    public async Task<int> ExecuteAsync(CancellationToken cancel)
    {
        var place = OutFolder.FullPath(request.To ?? Path.Combine(_out, "export"));
        if (request.Parquet && Manifest.TryLoad(_out) is { } merged && merged.IsWhole(_out) && merged.Files.ContainsKey(MergeRun.Topics))
        {
            Say("tables as Parquet", ArchiveTables.Write(_out, Path.Combine(place, "parquet")));
            await output.WriteLineAsync($"Exported to {place}");
            return ExitStatus.Done;
        }

        var files = Directory.Exists(_out) ? Directory.GetFiles(_out, "*.ipynb").Order(StringComparer.Ordinal).ToList() : [];
        if (files.Count == 0)
            throw new InputException(
                $"{_out}: found no executed notebook; expected the folder of a run; run the workbook first, or name its folder.");
        var notebooks = NotebookSet.Load(workspace, files);
        // Asked for before anything is written, so that a missing browser costs nothing.
        var browser = request.Pdf || request.Figures ? Browser() : null;
        using var staging = await Staging.BeginAsync(place, Console.Error.WriteLine, cancel);
        await WriteAsync(notebooks, staging.Folder, browser, cancel);
        staging.Commit();
        await output.WriteLineAsync($"Exported to {place}");
        return ExitStatus.Done;
    }

    private async Task WriteAsync(IReadOnlyList<SourceNotebook> notebooks, string target, string? browser, CancellationToken cancel)
    {
        if (request.Tables)
            Say("tables", TableExport.Write(Path.Combine(_out, "tables"), Path.Combine(target, "tables")));
        if (request.Tables || request.Methods)
            WriteTexts(notebooks, target);
        if (request.Tables)
        {
            foreach (var notice in SpreadsheetExport.Write(Path.Combine(target, "tables")))
                await output.WriteLineAsync(notice);
        }

        if (request.Parquet)
            Say("tables as Parquet", ParquetExport.Write(Path.Combine(_out, "tables"), Path.Combine(target, "parquet")));
        if (request.Figures)
            Say("charts", await WriteFiguresAsync(notebooks, Path.Combine(target, "figures"), browser!, cancel));
        if (request.Pdf)
            Say("pages", await PdfExport.WriteAsync(_out, Path.Combine(target, "pdf"), browser!, cancel));
    }

    private void WriteTexts(IReadOnlyList<SourceNotebook> notebooks, string target)
    {
        var values = ParameterValues.Read(new RunRequest(), _out, notebooks);
        if (values.ArticlesFolder(notebooks) is not { } folder)
            return;
        var choice = values.Reading(notebooks);
        var book = Workbook.Open(folder, choice.Actors, choice.Vague[0], choice.Map, furniture: choice.Furniture,
            corrected: choice.Corrected);
        if (request.Tables)
            CitationLine.Table(book.Claims).Save(Path.Combine(target, "tables", "citations.csv"));
        if (request.Methods)
        {
            var parameters = notebooks.SelectMany(notebook =>
                notebook.Parameters.Select(parameter => (notebook.Name, parameter.Name, parameter.Text ?? parameter.Default ?? "")));
            AtomicFile.WriteAllText(Path.Combine(target, "methods.md"), MethodsText.Write(book, parameters, ProgramVersion.Text));
            Say("methods text", 1);
        }
    }

    private string Browser()
    {
        if (request.Browser is { } named && !File.Exists(named))
            throw new InputException($"--browser {named}: there is no such program; expected the path of Chromium, Chrome or Edge.");
        return request.Browser ?? BrowserFinder.Find()
            ?? throw new InputException($"{BrowserFinder.Missing} Tables and the methods text need none: --tables --methods.");
    }

    private void Say(string what, int number) => output.WriteLine($"{what}: {number:#,0}");

    /// <summary>Writes <c>NOTEBOOK-NUMBER.png</c>, <c>.svg</c> and <c>.json</c> for every chart; how many there were.</summary>
    private static async Task<int> WriteFiguresAsync(IReadOnlyList<SourceNotebook> notebooks, string folder, string browser,
        CancellationToken cancel)
    {
        using var scratch = ScratchFolder.Create();
        await using var pictures = await ChartPictures.StartAsync(browser, scratch.Path, cancel);
        var written = 0;
        foreach (var notebook in notebooks)
        {
            var charts = notebook.Document.Cells.SelectMany(cell => cell.Outputs).Select(output => output["data"]?[MimeType])
                .OfType<JsonObject>();
            foreach (var (index, figure) in charts.Index())
            {
                var name = Path.Combine(folder, $"{notebook.Name}-{index + 1}");
                AtomicFile.WriteAllBytes(name + ".png", await pictures.PngAsync(figure, cancel));
                AtomicFile.WriteAllText(name + ".svg", await pictures.SvgAsync(figure, cancel));
                AtomicFile.WriteAllText(name + ".json", JsonText.Write(figure, JsonLayout.Jupyter));
                written++;
            }
        }

        return written;
    }
}
