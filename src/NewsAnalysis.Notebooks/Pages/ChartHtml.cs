namespace NewsAnalysis.Notebooks.Pages;

/// <summary>A Plotly figure as an element that the page's script draws; its title stands above it as text that wraps.</summary>
internal static class ChartHtml
{
    public const string MimeType = "application/vnd.plotly.v1+json";

    /// <param name="figure">An object with <c>data</c> and <c>layout</c>.</param>
    /// <param name="number">Which chart of the page, for a chart without a title.</param>
    /// <param name="address">Its id on the page, the same in every run.</param>
    /// <param name="png">A picture of it in base64 for readers without scripts; null without one.</param>
    /// <param name="evidence">What makes links of references.</param>
    public static string Render(JsonObject figure, int number, string address, string? png, EvidenceLinks evidence)
    {
        var (title, subtitle) = Titles(figure);
        var label = title.Length > 0 ? string.Join(". ", new[] { title, subtitle }.Where(text => text.Length > 0)) : $"Chart {number}";
        var caption = title.Length == 0
            ? ""
            : $"<figcaption><span class=\"nb-chart-title\">{HtmlText.Encode(title)}</span>"
                + (subtitle.Length == 0 ? "" : $"<span class=\"nb-chart-subtitle\">{HtmlText.Encode(subtitle)}</span>") + "</figcaption>\n";
        var picture = png is null ? "" : $"<img alt=\"{HtmlText.Encode(label)}\" src=\"data:image/png;base64,{HtmlText.Encode(png)}\">";
        return $"""
            <figure class="nb-chart" id="{address}">
            {caption}<div class="nb-plot-frame"><div class="nb-plot" data-nb-plot role="group" aria-label="{HtmlText.Encode(label)}"></div></div>
            <script type="application/json">{ScriptJson(evidence.Into(figure))}</script>
            <noscript>{picture}<p>This chart is drawn by a script, and scripts are switched off here.</p></noscript>
            <div class="nb-chart-evidence" role="status"></div>
            {ChartTable.Render(figure, label, evidence)}</figure>
            """;
    }

    /// <summary>JSON that cannot end the script element it stands in.</summary>
    public static string ScriptJson(JsonNode figure) => JsonText.WriteCompact(figure)
        .Replace("<", "\\u003c", StringComparison.Ordinal)
        .Replace(">", "\\u003e", StringComparison.Ordinal)
        .Replace("&", "\\u0026", StringComparison.Ordinal)
        .Replace("\u2028", "\\u2028", StringComparison.Ordinal)
        .Replace("\u2029", "\\u2029", StringComparison.Ordinal);

    private static (string Title, string Subtitle) Titles(JsonObject figure)
    {
        var title = (figure["layout"] as JsonObject)?["title"];
        var text = title is JsonObject item ? MultilineText.Join(item["text"]) : MultilineText.Join(title);
        var lines = PlotlyWords.Lines(text).ToList();
        if ((title as JsonObject)?["subtitle"] is JsonObject subtitle)
            return (PlotlyWords.Plain(lines), PlotlyWords.Plain(PlotlyWords.Lines(MultilineText.Join(subtitle["text"]))));
        // Before Plotly had subtitles, small lines under the first were the way to write one.
        var small = lines.FindIndex(line => line.StartsWith("<sub", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("<span", StringComparison.OrdinalIgnoreCase));
        return small <= 0 ? (PlotlyWords.Plain(lines), "") : (PlotlyWords.Plain(lines.Take(small)), PlotlyWords.Plain(lines.Skip(small)));
    }
}
