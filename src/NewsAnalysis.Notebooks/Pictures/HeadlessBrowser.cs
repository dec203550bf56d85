using PuppeteerSharp;
using PuppeteerSharp.Media;

namespace NewsAnalysis.Notebooks.Pictures;

/// <summary>A browser without a window, with one page.</summary>
public sealed class HeadlessBrowser : IAsyncDisposable
{
    private const int StartMilliseconds = 30_000;

    private readonly IBrowser _browser;
    private readonly IPage _page;

    private HeadlessBrowser(IBrowser browser, IPage page) => (_browser, _page) = (browser, page);

    /// <summary>Starts the program with a profile of its own.</summary>
    /// <param name="program">Full path, as <see cref="BrowserFinder"/> finds it.</param>
    /// <param name="profile">Where the browser keeps what it has to keep; the caller removes it.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="NotebookException">It does not start or does not answer.</exception>
    public static async Task<HeadlessBrowser> StartAsync(string program, string profile, CancellationToken cancellationToken = default)
    {
        var options = new LaunchOptions
        {
            ExecutablePath = program,
            UserDataDir = profile,
            DefaultViewport = null,
            Timeout = StartMilliseconds,
            Args =
            [
                "--disable-gpu", "--no-default-browser-check",
                // The same picture on every screen.
                "--force-color-profile=srgb", "--force-device-scale-factor=1", "--font-render-hinting=none", "--window-size=1000,800",
                // Containers run as root, where the sandbox refuses to start; only pages of our own are opened.
                .. Environment.IsPrivilegedProcess && OperatingSystem.IsLinux() ? new[] { "--no-sandbox", "--disable-dev-shm-usage" } : [],
            ],
        };
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var started = await Puppeteer.LaunchAsync(options);
            return new HeadlessBrowser(started, (await started.PagesAsync())[0]);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var reason = string.Join(' ', e.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', '!');
            throw new NotebookException(
                $"{program}: the browser did not start ({reason}); expected Chromium, Chrome or Edge. Name another with --browser.", e);
        }
    }

    /// <summary>Shows a file and waits until it is loaded.</summary>
    public Task OpenAsync(string path, CancellationToken cancellationToken = default) =>
        _page.GoToAsync(new Uri(Path.GetFullPath(path)).AbsoluteUri,
            new NavigationOptions { Timeout = 0, WaitUntil = [WaitUntilNavigation.Load] }).WaitAsync(cancellationToken);

    /// <summary>Evaluates an expression in the page; a promise is waited for.</summary>
    /// <returns>Its value where it is text; otherwise null.</returns>
    /// <exception cref="NotebookException">It threw, or the browser has ended.</exception>
    public async Task<string?> EvaluateAsync(string expression, CancellationToken cancellationToken = default)
    {
        try
        {
            var value = await _page.EvaluateExpressionAsync<JsonElement?>(expression).WaitAsync(cancellationToken);
            return value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        }
        catch (PuppeteerException e)
        {
            throw new NotebookException(
                $"The browser could not carry out a script: {e.Message.Replace("Evaluation failed: ", "", StringComparison.Ordinal)}", e);
        }
    }

    /// <summary>The page that is open, printed: A4 with margins of about 15 mm, with background colours, which carry meaning.</summary>
    public Task<byte[]> PrintAsync(CancellationToken cancellationToken = default) => _page.PdfDataAsync(new PdfOptions
    {
        PrintBackground = true,
        Width = "8.27in",
        Height = "11.69in",
        MarginOptions = new MarginOptions { Top = "0.6in", Bottom = "0.6in", Left = "0.6in", Right = "0.6in" },
        Tagged = true,
        Outline = true,
    }).WaitAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _browser.DisposeAsync();
}
