using System.Text.RegularExpressions;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Cli.Tests.Sharing;

/// <summary>Articles, headlines, outlets and actors full of markup: everything is shown as text, nothing runs, nothing is loaded.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class HostileArticlesTests(HostileRun run, BrowserFixture browser) : IClassFixture<HostileRun>
{
    public static TheoryData<string> Pages => ["index", "01-corpus", "02-mentions-per-actor", "03-coverage-per-outlet",
        "04-figure-discrepancies", "articles", "stories", "search"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OfHostileArticles_RunsAndLoadsNothing(string name)
    {
        Assert.True(run.Result.Status == 0, run.Result.Output + run.Result.Error);
        var files = name is "articles" or "stories" ? Directory.GetFiles(run.At("out", name)) : [run.At("out", name + ".html")];
        await using var opened = await browser.Open(files[0], 900);
        foreach (var file in files)
        {
            await opened.Go(file);
            if (name == "search")
            {
                await opened.Page.GetByLabel("Words").FillAsync("evil corp");
                await opened.Page.Locator(".nb-results li").First.WaitForAsync();
            }

            await opened.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");

            Assert.Empty(opened.Problems);
            Assert.Equal(0, await opened.Page.Locator(
                "iframe, object, embed, form, base, link[rel=stylesheet], [onerror], [onload], [onclick], [ontoggle], [onmouseover]")
                .CountAsync());
            Assert.Empty(await opened.Page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('a[href]')].map(a => a.href).filter(h => !/^(file|https?|mailto):/.test(h))"));
            Assert.Contains(name switch { "articles" => "Evil Corp", "stories" => "What each outlet says", _ => "alert(1)" },
                await opened.Page.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Notebooks_OfHostileArticles_HoldNoUnencodedMarkup()
    {
        foreach (var file in Directory.GetFiles(run.At("out"), "*.html").Concat(Directory.GetFiles(run.At("out", "articles")))
            .Concat(Directory.GetFiles(run.At("out", "stories"))))
            Assert.DoesNotMatch(Unencoded(), File.ReadAllText(file));
    }

    /// <summary>
    /// MathJax, which nbconvert's pages run over all they hold, takes no dollar amount for a formula; a paragraph of the
    /// test's own shows that it runs.
    /// </summary>
    [Fact]
    public async Task Notebooks_InNbconvertsPagesWithMathJax_HoldNoFormula()
    {
        Assert.SkipWhen(browser.Browser is null, "No browser was found to run MathJax.");
        Nbconvert.ToHtml(run.At("nbconvert"), Directory.GetFiles(run.At("out"), "*.ipynb"));
        var mathJax = new Uri(Path.Combine(AppContext.BaseDirectory, "mathjax", "MathJax.js")).AbsoluteUri;
        foreach (var file in Directory.GetFiles(run.At("nbconvert"), "*.html"))
        {
            var html = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(file, MathJaxAddress().Replace(html, $"src=\"{mathJax}?config=").Replace("</body>",
                "<p>Of $100 million; $70 million.</p></body>", StringComparison.Ordinal), TestContext.Current.CancellationToken);
            var page = await browser.Browser.NewPageAsync();
            await page.RouteAsync("http*://**", route => route.AbortAsync());
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            await page.WaitForFunctionAsync("() => window.MathJax?.isReady");

            var formulas = await page.EvaluateAsync<string[]>(
                "() => new Promise(done => MathJax.Hub.Queue(() => done(MathJax.Hub.getAllJax().map(jax => jax.originalText))))");

            Assert.True(formulas is ["100 million;"], $"{Path.GetFileName(file)}: {string.Join(" | ", formulas)}");
            // Here plotly.js does not load: a chart without a picture is its words.
            Assert.Equal(0, await page.Locator("details[id^='figure-']:not([open])").CountAsync());
            await page.CloseAsync();
        }
    }

    [GeneratedRegex("src=\"[^\"]*MathJax.js\\?config=", RegexOptions.NonBacktracking)]
    private static partial Regex MathJaxAddress();

    [GeneratedRegex("<script>alert|<img src=x", RegexOptions.NonBacktracking)]
    private static partial Regex Unencoded();
}

/// <summary>A run over articles made of attack strings.</summary>
public sealed class HostileRun : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public HostileRun()
    {
        var body = string.Join("\n\n",
            Attacks.Texts.Select((text, index) => $"Evil Corp said {text} killed {index + 3} people in Evilville. Evil Corp {text}"));
        for (var number = 1; number <= 3; number++)
            _folder.File($"texts/{number} '\"&.txt", $"Evil Corp <script>alert(1)</script> {number}\n\n{body}");
        HostileFormats.Write(_folder, "texts", body);
        _folder.File("texts/articles.csv", "file,outlet,published,title,event\n" + string.Concat(Enumerable.Range(1, 3).Select(number =>
            $"\"{number} '\"\"&.txt\",\"<img src=x onerror=alert({number})>\",2024-01-0{number},\"</title>"
                + $"<script>alert(1)</script>{number}\",\"<b>one</b>\"\n")));
        _folder.File("texts/actors.yaml", "- name: Evil Corp\n  type: organisation\n- name: \"<script>alert(1)</script>\"\n"
            + "  type: organisation\n- name: Evilville\n  type: place\n");
        _folder.File("objects.ipynb", """
            {"cells": [{"cell_type": "code", "execution_count": null, "id": "a", "metadata": {}, "outputs": [],
              "source": "#!whos\nvar rows = new[] { new { Sentence = \"Of $100 million; $70 million\", More = new { Words = \"$1; $2\" } } };\nrows"}],
             "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
            """);
        var notebooks = Directory.GetFiles(Path.Combine(CommandLine.Root, "notebooks"), "*.ipynb");
        Result = CommandLine.Run(["run", .. notebooks, _folder.At("objects.ipynb"), "--browser", "none", "--articles", _folder.At("texts"),
            "--evidence", "full", "--out", _folder.At("out")]);
    }

    internal CommandResult Result { get; }

    public string At(params string[] names) => _folder.At(names);

    public void Dispose() => _folder.Dispose();
}
