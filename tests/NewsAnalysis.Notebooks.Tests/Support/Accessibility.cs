using Microsoft.Playwright;

namespace NewsAnalysis.Notebooks.Tests.Support;

/// <summary>What axe-core finds on a page.</summary>
internal static class Accessibility
{
    private static readonly Lazy<string> Source = new(() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js")));

    /// <summary>
    /// The serious and critical issues, each with its rule and the elements; every disclosure is opened first,
    /// so that what it holds is checked.
    /// </summary>
    public static async Task<string[]> IssuesAsync(IPage page)
    {
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");
        await page.EvaluateAsync(Source.Value);
        return await page.EvaluateAsync<string[]>(
            """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
              .filter(issue => issue.impact === 'serious' || issue.impact === 'critical')
              .flatMap(issue => issue.nodes.slice(0, 3).map(node => `${issue.id}: ${node.target} ${node.html.slice(0, 160)} ${node.failureSummary}`))
            """);
    }
}
