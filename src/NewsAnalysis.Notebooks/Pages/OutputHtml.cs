namespace NewsAnalysis.Notebooks.Pages;

/// <summary>Outputs of a cell as HTML. Whatever they hold, nothing of it can run.</summary>
/// <param name="evidence">What makes links of references.</param>
internal sealed class OutputHtml(EvidenceLinks evidence)
{
    private readonly HashSet<string> _addresses = new(StringComparer.Ordinal);

    /// <summary>How many charts were rendered.</summary>
    public int Charts { get; private set; }

    /// <summary>The kinds of traces in them, as Plotly names them.</summary>
    public HashSet<string> Traces { get; } = new(StringComparer.Ordinal);

    /// <summary>One output in the richest form that a page can show; empty when there is none.</summary>
    /// <param name="output">nbformat JSON.</param>
    /// <param name="asProse">Plain text is prose, a paragraph a line.</param>
    /// <param name="cell">The id of its cell, which gives a chart its address; null for none.</param>
    public string Render(JsonObject output, bool asProse = false, string? cell = null) => MultilineText.Join(output["output_type"]) switch
    {
        "stream" => Stream(output, asProse),
        "error" => Error(output),
        _ => output["data"] is JsonObject data ? Data(data, asProse, cell) : "",
    };

    private static string Stream(JsonObject output, bool asProse)
    {
        var text = MultilineText.Join(output["text"]);
        if (asProse)
            return Paragraphs(text);
        var kind = MultilineText.Join(output["name"]) is "stderr" ? " nb-stderr" : "";
        return text.Length == 0 ? "" : $"<pre class=\"nb-stream{kind}\">{HtmlText.Encode(text)}</pre>";
    }

    private static string Error(JsonObject output)
    {
        var lines = output["traceback"] is JsonArray traceback ? string.Join('\n', traceback.Select(MultilineText.Join)) : "";
        var name = HtmlText.Encode(MultilineText.Join(output["ename"]));
        var message = HtmlText.Encode(MultilineText.Join(output["evalue"]));
        return $"<div class=\"nb-error\" role=\"note\"><strong>{name}</strong>: {message}<pre>{HtmlText.Encode(lines)}</pre></div>";
    }

    private string Data(JsonObject data, bool asProse, string? cell)
    {
        var png = data["image/png"] is { } picture ? MultilineText.Join(picture).ReplaceLineEndings("") : null;
        if (data[ChartHtml.MimeType] is JsonObject figure)
            return Chart(figure, png, cell);
        if (Text(data, "text/html") is { } html)
            return $"<div class=\"nb-html\">{InScrollers(HtmlSanitizer.Clean(html, evidence: evidence))}</div>";
        if (Text(data, "text/markdown") is { } markdown)
            return $"<div class=\"nb-html\">{InScrollers(MarkdownHtml.RenderFragment(markdown))}</div>";
        if (Image(data, png) is { } image)
            return image;
        return Text(data, "text/plain") is not { } text ? ""
            : asProse ? Paragraphs(text)
            : $"<pre class=\"nb-text\">{HtmlText.Encode(text)}</pre>";
    }

    private string Chart(JsonObject figure, string? png, string? cell)
    {
        foreach (var trace in (figure["data"] as JsonArray ?? []).OfType<JsonObject>())
            Traces.Add(MultilineText.Join(trace["type"]) is { Length: > 0 } type ? type : "scatter");
        return ChartHtml.Render(figure, ++Charts, Address(cell), png, evidence);
    }

    // The number of a chart changes with what else a run draws; its cell does not.
    private string Address(string? cell)
    {
        var name = cell is not null && cell.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')
            ? $"chart-{cell}" : $"chart-{Charts}";
        var address = name;
        for (var number = 2; !_addresses.Add(address); number++)
            address = $"{name}-{number}";
        return address;
    }

    private static string? Image(JsonObject data, string? png)
    {
        var (type, content) = png is not null ? ("image/png", png)
            : Text(data, "image/jpeg") is { } jpeg ? ("image/jpeg", jpeg.ReplaceLineEndings(""))
            : Text(data, "image/svg+xml") is { } svg ? ("image/svg+xml", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(svg)))
            : ("", "");
        var alt = HtmlText.Encode(Text(data, "text/plain") ?? "");
        return type.Length == 0 ? null : $"<p><img src=\"data:{type};base64,{HtmlText.Encode(content)}\" alt=\"{alt}\"></p>";
    }

    private static string? Text(JsonObject data, string mimeType) => data[mimeType] is { } content ? MultilineText.Join(content) : null;

    private static string Paragraphs(string text) => string.Concat(
        text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select(line => $"<p>{HtmlText.Encode(line)}</p>\n"));

    /// <summary>Wide tables scroll by themselves, also by keyboard, and never the page. Expects balanced markup.</summary>
    public static string InScrollers(string html)
    {
        // Only outermost tables: a table in a cell scrolls with its own.
        var result = new System.Text.StringBuilder();
        var depth = 0;
        for (var position = 0; position < html.Length;)
        {
            var next = html.IndexOf('<', position);
            if (next < 0)
                return result.Append(html, position, html.Length - position).ToString();
            result.Append(html, position, next - position);
            var end = html.IndexOf('>', next) + 1;
            var tag = html.AsSpan(next, end - next);
            var opens = tag.StartsWith("<table", StringComparison.Ordinal);
            var closes = tag.StartsWith("</table", StringComparison.Ordinal);
            if (opens && depth++ == 0)
                result.Append($"<div class=\"nb-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{Caption(html.AsSpan(end))}\">");
            result.Append(tag);
            if (closes && --depth == 0)
                result.Append("</div>");
            position = end;
        }
        return result.ToString();
    }

    // Encoded already. A caption with markup in it is none to take over.
    private static string Caption(ReadOnlySpan<char> table)
    {
        const string opening = "<caption>";
        var text = table.TrimStart();
        text = text.StartsWith(opening, StringComparison.Ordinal) ? text[opening.Length..] : [];
        return text.IndexOf('<') is var end and > 0 && text[end..].StartsWith("</caption>", StringComparison.Ordinal)
            && !text[..end].Contains('"')
            ? text[..end].Trim().ToString() : "Table";
    }
}
