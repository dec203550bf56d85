namespace NewsAnalysis.Notebooks.Pages;

/// <summary>What every page has in common: the head with its content security policy, the style, the scripts.</summary>
internal static class PageShell
{
    /// <summary>The foot of a page; empty for none.</summary>
    public static string Footer(IReadOnlyList<PageSpan> spans) =>
        spans.Count == 0 ? "" : $"<footer class=\"nb-footer\">{string.Concat(spans.Select(span => span.ToHtml()))}</footer>\n";

    /// <summary>A sentence and facts under a heading, plain texts; empty for none.</summary>
    /// <param name="lead">The sentence, or null.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="write">Makes safe markup of a fact; null encodes it.</param>
    public static string LeadAndFacts(string? lead, IReadOnlyList<string> facts, Func<string, string>? write = null) =>
        (lead is null ? "" : $"<p class=\"nb-lead\">{HtmlText.Encode(lead)}</p>\n") + (facts.Count == 0 ? ""
            : $"<ul class=\"nb-facts\">{string.Concat(facts.Select(fact => $"<li>{(write ?? HtmlText.Encode)(fact)}</li>"))}</ul>\n");

    /// <param name="title">Plain text.</param>
    /// <param name="body">Safe markup.</param>
    /// <param name="plotly">The plotly.js that draws its charts; null where it has none.</param>
    /// <param name="own">A script that only this page has; null for none.</param>
    public static string Wrap(string title, string body, WebAsset? plotly, WebAsset? own = null)
    {
        WebAsset[] scripts = [.. plotly is null ? [] : new[] { plotly, WebAsset.Charts }, WebAsset.Script, WebAsset.Tables,
            .. own is null ? [] : new[] { own }];
        // Only these scripts run, and nothing is loaded from anywhere. plotly.js writes styles as it draws.
        var policy = $"default-src 'none'; script-src {string.Join(' ', scripts.Select(script => script.Hash))}; "
            + "style-src 'unsafe-inline'; "
            + "img-src data: blob:; base-uri 'none'; form-action 'none'";
        var html = new StringBuilder();
        html.Append($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            {AnnotatedPage.Generator}
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{HtmlText.Encode(title)}</title>
            <link rel="icon" href="data:,">
            <style>
            {WebAsset.Style.Text}</style>
            </head>
            <body>
            <a class="nb-skip" href="#nb-content">Skip to the content</a>
            {body}

            """);
        foreach (var script in scripts)
            html.Append("<script>").Append(script.Text).Append("</script>\n");
        return html.Append("</body>\n</html>\n").ToString();
    }
}
