using Microsoft.Playwright;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Review.Tests;

/// <summary>The review page in a browser, worked by keys alone.</summary>
internal sealed class ReviewerPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private ReviewerPage(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    public List<string> Problems { get; } = [];

    public static async Task<ReviewerPage> Open(BrowserFixture fixture, string address, string who = "A. Reader",
        int width = 1600, int height = 900)
    {
        Assert.SkipWhen(
            fixture.Browser is null, "No Chromium, Chrome or Edge was found; install one (apt-get install chromium) to look at the page.");
        var context = await fixture.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        context.SetDefaultTimeout(BrowserFixture.Patience);
        var opened = new ReviewerPage(context, await context.NewPageAsync());
        opened.Page.PageError += (_, error) => opened.Problems.Add(error);
        opened.Page.Console += (_, message) =>
        {
            // A refused change is answered with a status that the browser logs; the page tells of it.
            if (message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal))
                opened.Problems.Add(message.Text);
        };
        opened.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal)
                && !request.Url.EndsWith("/favicon.ico", StringComparison.Ordinal))
                opened.Problems.Add("request: " + request.Url);
        };
        await opened.Page.GotoAsync(address);
        await opened.Fill(("who", who), ("when", "2026-01-05"));
        return opened;
    }

    /// <summary>Presses a key and waits until the page has done with it, or shows a form.</summary>
    public async Task Press(string key)
    {
        await Page.Keyboard.PressAsync(key);
        await Settled();
    }

    /// <summary>Fills the open form and saves it with Enter.</summary>
    public async Task Fill(params (string Name, string Value)[] fields)
    {
        await Page.WaitForSelectorAsync("dialog[open]");
        foreach (var (name, value) in fields)
        {
            var field = Page.Locator($"dialog [name={name}]");
            if (await field.EvaluateAsync<string>("field => field.tagName") == "SELECT")
                await field.SelectOptionAsync(value);
            else
                await field.FillAsync(value);
        }

        await Page.Locator("dialog input, dialog select").First.FocusAsync();
        var title = await Page.Locator("dialog h2").TextContentAsync();
        await Page.Locator("dialog [type=submit]").FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Page.WaitForFunctionAsync("title => !document.querySelector('dialog[open]') || document.querySelector('dialog "
            + "h2').textContent !== title || document.querySelector('dialog .problem').textContent", title);
        await Settled();
    }

    /// <summary>Opens the article by keys.</summary>
    public async Task Go(string title)
    {
        for (var tries = 0; tries < 20 && await Page.Locator("#facts h2").TextContentAsync() != title; tries++)
            await Press("n");
        Assert.Equal(title, await Page.Locator("#facts h2").TextContentAsync());
    }

    /// <summary>Steps to the reading of these words.</summary>
    public async Task To(string words)
    {
        for (var tries = 0; tries < 40 && await Current() != words; tries++)
            await Press("j");
        Assert.Equal(words, await Current());
    }

    public Task<string> Current() => Page.EvaluateAsync<string>("() => document.querySelector('#text mark.current')?.textContent ?? ''");

    public async Task<string> Status() => await Page.Locator("#status").TextContentAsync() ?? "";

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private async Task Settled() =>
        await Page.WaitForFunctionAsync("() => !document.body.dataset.busy || document.querySelector('dialog[open]')");
}
