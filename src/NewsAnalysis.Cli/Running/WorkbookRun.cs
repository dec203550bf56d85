using NewsAnalysis.Cli.Sharing;
using NewsAnalysis.Corrections;
using NewsAnalysis.Notebooks.Kernel;
using NewsAnalysis.Notebooks.Running;

namespace NewsAnalysis.Cli.Running;

/// <summary>Executes notebooks into an out folder and writes their pages, the index and, through the notebooks, the tables.</summary>
internal sealed class WorkbookRun(Workspace workspace, RunRequest request, RunPictures pictures, ProgressReport progress)
{
    private readonly string _place = OutFolder.FullPath(request.Out ?? workspace.Out);
    private string _out = "";
    private readonly List<NotebookDifference> _differences = [];
    private ArticlePages? _articles;
    private Workbook? _book;
    private PageChoices? _choices;
    private Task _drawn = Task.CompletedTask;

    /// <summary>Does everything; the exit status.</summary>
    /// <exception cref="InputException">The request cannot be carried out; nothing was written.</exception>
    /// <exception cref="Notebooks.NotebookException">A notebook cannot be read or a value does not fit; nothing was written.</exception>
    public async Task<int> ExecuteAsync(CancellationToken cancel)
    {
        var notebooks = NotebookChoice.Choose(workspace, request, progress);
        var values = ParameterValues.Read(request, _place, notebooks);
        if (request.Save && values.Any)
            throw new InputException(
                "--save stores what the notebooks give with their own parameters; leave out --articles, --actors and -p.");
        foreach (var notebook in notebooks)
        {
            Libraries.Check(notebook);
            ParametersCell.Inject(notebook.Document.Clone(), values.For(notebook), notebook.Folder);
        }

        var folder = values.ArticlesFolder(notebooks);
        CheckInput(folder, values.ActorsFiles(notebooks));
        ArticlePages.CheckPlace(_place, folder);
        using var staging = await Staging.BeginAsync(_place, Console.Error.WriteLine, cancel);
        _out = staging.Folder;
        pictures.Start(cancel);
        _ = WarmUp.CompileAsync();
        using var cache = RunCache.Set(request.NoCache);
        using var shared = SharedWorkbooks.Begin();
        var results = new List<(SourceNotebook Source, RunResult Result)>();
        var extraction = new Extracting(folder, values.Reading(notebooks), progress);
        await progress.WatchAsync(async () =>
        {
            await extraction.ExecuteAsync(cancel);
            Memory.GiveBack();
            _book = extraction.Book;
            _articles = _book is { } book ? new ArticlePages(book, request.Evidence) : null;
            if (_articles is { OnlyCited: false })
                _articles.Write(_out, cancel);
            var count = await RunAll(notebooks, values, results, cancel);
            if (_articles is { OnlyCited: true })
                _articles.Write(_out, cancel);
            return count;
        });
        // Over many articles this takes a while too; what is begun is given up with the process.
        await Task.Run(() => extraction.WriteRecord(_out, results.TrueForAll(result => result.Result.Status == RunStatus.Succeeded)),
            cancel).WaitAsync(cancel);
        var site = extraction.Book is { } read && _articles is not null ? new SitePages(read, _articles, request.Evidence, _out) : null;
        site?.Write(notebooks.SelectMany(notebook => notebook.Parameters.Select(parameter =>
            (notebook.Name, parameter.Name, values.For(notebook).GetValueOrDefault(parameter.Name) ?? parameter.Text
                ?? parameter.Default ?? ""))), cancel);
        WriteIndex(results, site);
        cancel.ThrowIfCancellationRequested();
        staging.Commit();
        var status = Conclude(results);
        if (extraction.LeftAside is { } aside)
            Console.Error.WriteLine(aside);
        progress.Faults(extraction.Corpus is not { } corpus ? [] : CorpusFaults.InShort(corpus, folder!));
        return status;
    }

    private async Task<int> RunAll(
        IReadOnlyList<SourceNotebook> notebooks, ParameterValues values, List<(SourceNotebook Source, RunResult Result)> results,
        CancellationToken cancel)
    {
        try
        {
            for (var index = 0; index < notebooks.Count; index++)
            {
                cancel.ThrowIfCancellationRequested();
                var result = await RunOne(notebooks[index], values, index + 1, notebooks.Count, cancel);
                results.Add((notebooks[index], result));
                Memory.GiveBack();
                if (result.Status != RunStatus.Succeeded)
                    break;
            }
        }
        finally
        {
            await _drawn;
        }

        return results.Count;
    }

    private async Task<RunResult> RunOne(SourceNotebook notebook, ParameterValues values, int number, int of, CancellationToken cancel)
    {
        var there = PathRewriter.Rewrite(notebook.Document, notebook.Folder, _place);
        progress.NotebookStarted(notebook.Name, number, of, there.Cells.Count(cell => cell.Kind == CellKind.Code));
        var result = await NotebookRunner.RunAsync(
            there,
            new RunOptions
            {
                Folder = _out,
                StandsFor = _place,
                Overrides = values.For(notebook),
                CellTimeout = request.CellTimeout,
                OnCell = cell => progress.CellStarted(cell.Number),
            },
            cancel);
        if (result.Status == RunStatus.Cancelled)
        {
            // The last good output stays.
            throw new OperationCanceledException(cancel);
        }

        // Pages draw their charts themselves; pictures in them as well would only make them larger.
        WritePage(notebook, result);
        progress.NotebookEnded(result.Failure is null ? Summary(result.Document) : $"stopped at cell {result.Failure.Cell}");
        _drawn = DrawAfterAsync(_drawn, notebook, result, cancel);
        return result;
    }

    /// <summary>The browser draws while the next notebook runs.</summary>
    private async Task DrawAfterAsync(Task before, SourceNotebook notebook, RunResult result, CancellationToken cancel)
    {
        await before;
        await pictures.DrawAsync(result.Document, cancel);
        Write(notebook, result);
    }

    private void WritePage(SourceNotebook notebook, RunResult result) => AtomicFile.WriteAllText(
        Path.Combine(_out, notebook.Name + ".html"), NotebookPage.Render(result.Document, Around()));

    private PageOptions Around() => _articles is null || _book is null ? new()
        : new()
        {
            Evidence = _articles.Resolve,
            Footer = PageFooter.Of(_book, _articles),
            Choices = _choices ??= SearchIndex.Choices(_book, request.Evidence)
        };

    private void Write(SourceNotebook notebook, RunResult result)
    {
        result.Document.Save(Path.Combine(_out, notebook.Name + ".ipynb"));
        if (result.Status != RunStatus.Succeeded)
            return;
        if (request.Check)
            _differences.AddRange(NotebookComparer.Compare(notebook.Document, result.Document));
        if (request.Save)
            StoredOutputs.From(notebook.Document, result.Document).Save(notebook.Path);
    }

    private void WriteIndex(List<(SourceNotebook Source, RunResult Result)> results, SitePages? site)
    {
        var page = new IndexPage
        {
            Title = "How do news outlets differ in what they report?",
            Lead = "What these articles say, counted: it tells where accounts differ, never who is right.",
            Facts = _book is { } book ? CorpusLine.Facts(book.Scope, book.Rejected.Count) : [],
            Entries =
            [
                .. results.Select(result => new IndexEntry(
                    NotebookPage.Title(result.Result.Document),
                    NotebookPage.Findings(result.Result.Document, _articles is null ? null : _articles.Resolve),
                    result.Source.Name + ".html",
                    [result.Result.Failure is { } failure ? $"Not complete. {failure.Message}" : Summary(result.Result.Document)])),
            ],
            Leads = site?.Leads() ?? [],
            Links = site?.Links() ?? [],
            Lists = [.. site is null ? [] : new[] { site.Stories }, .. _articles is null ? [] : new[] { _articles.Index() }, Tables()],
            Footer = Around().Footer,
        };
        AtomicFile.WriteAllText(Path.Combine(_out, "index.html"), page.Render());
    }

    private IndexList Tables()
    {
        var folder = Path.Combine(_out, "tables");
        var files = (Directory.Exists(folder) ? Directory.GetFiles(folder, "*.csv") : []).Select(Path.GetFileName).OfType<string>()
            .Order(StringComparer.Ordinal);
        return new IndexList("The tables", [.. files.Select(file => ($"tables/{Uri.EscapeDataString(file)}", file, ""))]);
    }

    /// <summary>Opens the corpus and the dictionary before anything is written, so that a wrong path costs nothing.</summary>
    private static void CheckInput(string? articles, IReadOnlyList<string> actors)
    {
        if (actors.Count > 0)
            ActorDictionary.Load(actors);
        else if (articles is not null && File.Exists(Path.Combine(articles, "actors.yaml")))
            ActorDictionary.Load(Path.Combine(articles, "actors.yaml"));
        if (articles is not null)
        {
            Corpus.Load(articles);
            CorrectionSet.Load(articles);
        }
    }

    private int Conclude(List<(SourceNotebook Source, RunResult Result)> results)
    {
        foreach (var notice in pictures.Notices)
            progress.Line(notice);
        foreach (var path in Written())
            progress.Line(path);
        if (results[^1].Result.Failure is { } failure)
        {
            Console.Error.WriteLine(failure.Message);
            Console.Error.WriteLine(
                $"The notebook up to there, with the error in it: {Path.Combine(_place, results[^1].Source.Name + ".ipynb")}");
            return results[^1].Result.Status == RunStatus.TimedOut ? ExitStatus.CellTimedOut : ExitStatus.CellFailed;
        }

        foreach (var difference in _differences)
            Console.Error.WriteLine(difference);
        return _differences.Count > 0 ? ExitStatus.Found : ExitStatus.Done;
    }

    private IEnumerable<string> Written()
    {
        var tables = Path.Combine(_place, "tables");
        yield return $"Notebooks and pages: {_place}";
        if (Directory.Exists(tables))
            yield return $"Tables:              {tables} ({Directory.GetFiles(tables, "*.csv").Length} CSV files)";
        if (request.Save)
            yield return $"Outputs stored in:   {workspace.Notebooks}";
        yield return $"Start here:          {Path.Combine(_place, "index.html")}";
    }

    private static string Summary(NotebookDocument document)
    {
        var outputs = document.Cells.SelectMany(cell => cell.Outputs).Select(output => output["data"]).ToList();
        var charts = outputs.Count(data => data?["application/vnd.plotly.v1+json"] is not null);
        var tables = outputs.Count(
            data => data?["text/html"] is { } html && html.ToJsonString().Contains("\\u003Ctable", StringComparison.OrdinalIgnoreCase));
        var parts = new[] { (charts, "chart"), (tables, "table") }.Where(part => part.Item1 > 0)
            .Select(part => Counted.Of(part.Item1, part.Item2)).ToList();
        return parts.Count == 0 ? "no charts, no tables" : string.Join(", ", parts);
    }
}
