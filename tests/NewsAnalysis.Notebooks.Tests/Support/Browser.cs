using Microsoft.Playwright;

namespace NewsAnalysis.Notebooks.Tests.Support;

/// <summary>The classes that look at pages: one browser, and one class after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}

/// <summary>The machine's own Chromium; nothing is downloaded. Tests without one are skipped, with the reason.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Candidates =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Milliseconds that what surely comes is waited for: a loaded machine is no fault of a page.</summary>
    public const float Patience = 300_000;

    private IPlaywright? _playwright;

    public IBrowser? Browser { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (Candidates.FirstOrDefault(File.Exists) is not { } path)
            return;
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens the file and waits until its charts are drawn; what went wrong is collected.</summary>
    public async Task<OpenedPage> Open(string file, int width, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        Assert.SkipWhen(
            Browser is null, "No Chromium, Chrome or Edge was found; install one (apt-get install chromium) to look at the pages.");
        var context = await Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
        });
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        var opened = new OpenedPage(context, page);
        page.Console += (_, message) => opened.Note(message.Type is "error" or "warning", $"console: {message.Text}");
        page.PageError += (_, error) => opened.Note(true, $"error: {error}");
        page.Dialog += (_, dialog) => opened.Note(true, $"dialog: {dialog.Message}");
        page.Request += (_, request) => opened.Note(
            !request.Url.StartsWith("data:", StringComparison.Ordinal) && request.Url != opened.Address, $"request: {request.Url}");
        await opened.Go(file, script);
        return opened;
    }
}

/// <summary>A page in the browser and what went wrong in it.</summary>
public sealed class OpenedPage(IBrowserContext context, IPage page) : IAsyncDisposable
{
    private readonly List<string> _problems = [];

    public IPage Page => page;

    public IReadOnlyList<string> Problems => _problems;

    /// <summary>What is open; every other request is a problem.</summary>
    public string? Address { get; private set; }

    /// <summary>Shows another file and waits until its charts are drawn.</summary>
    public async Task Go(string file, bool script = true)
    {
        Address = new Uri(file).AbsoluteUri;
        await page.GotoAsync(Address);
        if (script && await page.Locator("[data-nb-plot]").CountAsync() > 0)
            await page.WaitForFunctionAsync("() => document.documentElement.dataset.nbDrawn");
    }

    public void Note(bool isProblem, string text)
    {
        if (isProblem)
            _problems.Add(text);
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
