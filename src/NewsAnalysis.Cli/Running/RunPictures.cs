using NewsAnalysis.Notebooks;
using NewsAnalysis.Notebooks.Pictures;

namespace NewsAnalysis.Cli.Running;

/// <summary>The pictures of a run: one browser for all of its charts. A run goes on without.</summary>
/// <param name="program">The browser, or null.</param>
internal sealed class RunPictures(string? program) : IAsyncDisposable
{
    /// <summary>The word that asks for no pictures.</summary>
    public const string Off = "none";

    private readonly List<string> _notices = [];
    private ScratchFolder? _folder;
    private Task<ChartPictures?>? _starting;
    private bool _gaveUp;

    /// <summary>Finds the browser.</summary>
    /// <param name="named">What <c>--browser</c> names, or null to look for one.</param>
    /// <exception cref="InputException">There is no such program.</exception>
    public static RunPictures For(string? named)
    {
        if (named == Off)
            return new RunPictures(null);
        if (named is not null && !File.Exists(named))
            throw new InputException(
                $"--browser {named}: there is no such program; expected the path of Chromium, Chrome or Edge, or '{Off}' for no pictures.");
        var found = named ?? BrowserFinder.Find();
        var pictures = new RunPictures(found);
        if (found is null)
            pictures._notices.Add($"Charts were saved without pictures: {BrowserFinder.Missing}");
        return pictures;
    }

    /// <summary>What is to be said of the pictures, a line each.</summary>
    public IReadOnlyList<string> Notices => _notices;

    /// <summary>Starts the browser, which takes as long as a notebook, while something else is done.</summary>
    public void Start(CancellationToken cancel) => _starting ??= StartAsync(cancel);

    /// <summary>Draws the charts of a notebook into it, where there is a browser.</summary>
    public async Task DrawAsync(NotebookDocument document, CancellationToken cancel)
    {
        Start(cancel);
        if (await _starting! is not { } pictures || _gaveUp)
            return;
        try
        {
            _notices.AddRange(await NotebookPictures.DrawAsync(document, pictures, cancel));
        }
        catch (Exception error) when (error is NotebookException or IOException)
        {
            GiveUp(error);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_starting is not null)
        {
            await ((Task)_starting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (_starting.IsCompletedSuccessfully && _starting.Result is { } pictures)
                await pictures.DisposeAsync();
        }

        _folder?.Dispose();
    }

    private async Task<ChartPictures?> StartAsync(CancellationToken cancel)
    {
        if (program is null)
            return null;
        try
        {
            _folder = ScratchFolder.Create();
            return await ChartPictures.StartAsync(program, _folder.Path, cancel);
        }
        catch (Exception error) when (error is NotebookException or IOException)
        {
            GiveUp(error);
            return null;
        }
    }

    private void GiveUp(Exception error)
    {
        _notices.Add($"Charts were saved without pictures: {error.Message}");
        _gaveUp = true;
    }
}
