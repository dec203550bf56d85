using NewsAnalysis.Notebooks;
using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Pictures;
using NewsAnalysis.Store;

namespace NewsAnalysis.Cli.Running;

/// <summary>The pictures of a run: one browser for all of its charts, started when the first is drawn. A run goes on without.</summary>
/// <param name="program">The browser, or null.</param>
internal sealed class RunPictures(string? program) : IAsyncDisposable
{
    /// <summary>The word that asks for no pictures.</summary>
    public const string Off = "none";

    private readonly List<string> _notices = [];
    private string? _program = program;
    private ScratchFolder? _folder;
    private ChartPictures? _pictures;

    /// <summary>Finds the browser.</summary>
    /// <param name="named">What <c>--browser</c> names, or null to look for one.</param>
    /// <exception cref="InputException">There is no such program.</exception>
    public static RunPictures For(string? named)
    {
        if (named == Off)
            return new RunPictures(null);
        if (named is not null && !File.Exists(named))
            throw new InputException($"--browser {named}: there is no such program; expected the path of Chromium, Chrome or Edge, or '{Off}' for no pictures.");
        var found = named ?? BrowserFinder.Find();
        var pictures = new RunPictures(found);
        if (found is null)
            pictures._notices.Add($"Charts were saved without pictures: {BrowserFinder.Missing}");
        return pictures;
    }

    /// <summary>What is to be said of the pictures, a line each.</summary>
    public IReadOnlyList<string> Notices => _notices;

    /// <summary>Draws the charts of a notebook into it, where there is a browser.</summary>
    public async Task DrawAsync(NotebookDocument document, CancellationToken cancel)
    {
        if (_program is null)
            return;
        try
        {
            _folder ??= ScratchFolder.Create();
            _pictures ??= await ChartPictures.StartAsync(_program, _folder.Path, cancel);
            _notices.AddRange(await NotebookPictures.DrawAsync(document, _pictures, cancel));
        }
        catch (Exception error) when (error is NotebookException or IOException)
        {
            _notices.Add($"Charts were saved without pictures: {error.Message}");
            _program = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_pictures is not null)
            await _pictures.DisposeAsync();
        _folder?.Dispose();
    }
}
