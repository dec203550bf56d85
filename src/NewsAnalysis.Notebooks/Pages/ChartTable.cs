namespace NewsAnalysis.Notebooks.Pages;

/// <summary>The marks of a chart as a table: for readers without sight, without scripts, and for whoever wants the numbers.</summary>
internal static class ChartTable
{
    private const int MostRows = 400;

    /// <summary>A disclosure with the table; empty where the chart has no marks that say something.</summary>
    /// <param name="figure">The figure, references as they came.</param>
    /// <param name="label">The chart's title.</param>
    /// <param name="evidence">What makes links of references.</param>
    public static string Render(JsonObject figure, string label, EvidenceLinks evidence)
    {
        var layout = figure["layout"] as JsonObject ?? [];
        var traces = (figure["data"] as JsonArray ?? []).OfType<JsonObject>()
            .Where(trace => MultilineText.Join(trace["hoverinfo"]) is not "skip").ToList();
        var marks = traces.SelectMany(trace => MarksOf(trace, layout)).ToList();
        if (marks.Count == 0)
            return "";
        var columns = Columns(marks, marks.Exists(mark => evidence.Of(mark.References).Count > 0));
        var html = new StringBuilder();
        html.Append($"<details class=\"nb-chart-data\"><summary>Data of this chart "
            + $"({marks.Count.ToString("#,0", CultureInfo.InvariantCulture)})</summary>\n");
        html.Append("<div class=\"nb-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").Append(HtmlText.Encode($"Data: {label}"))
            .Append("\"><table class=\"data-table\"><thead><tr>");
        foreach (var (name, _) in columns)
            html.Append("<th scope=\"col\">").Append(name).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var mark in marks.Take(MostRows))
            html.Append("<tr>").Append(string.Concat(columns.Select(column => $"<td>{column.Cell(mark, evidence)}</td>")))
                .Append("</tr>\n");
        html.Append("</tbody></table></div>\n");
        if (marks.Count > MostRows)
            html.Append($"<p>{marks.Count - MostRows} more of {marks.Count}.</p>\n");
        return html.Append("</details>\n").ToString();
    }

    private static List<(string Name, Func<Mark, EvidenceLinks, string> Cell)> Columns(List<Mark> marks, bool hasEvidence)
    {
        List<(string Name, Func<Mark, EvidenceLinks, string> Cell, Func<Mark, string> Text)> all =
        [
            ("series", (mark, _) => HtmlText.Encode(mark.Series), mark => mark.Series),
            ("row", (mark, _) => HtmlText.Encode(mark.Y), mark => mark.Y),
            ("column or value", (mark, _) => HtmlText.Encode(mark.X), mark => mark.X),
            ("cell", (mark, _) => HtmlText.Encode(mark.Z), mark => mark.Z),
            ("in words", (mark, _) => HtmlText.Encode(mark.Words), mark => mark.Words),
        ];
        var kept = all.Where(column => marks.Exists(mark => column.Text(mark).Length > 0))
            .Select(column => (column.Name, column.Cell)).ToList();
        if (hasEvidence)
            kept.Add(("evidence", (mark, evidence) => Links(evidence.Of(mark.References))));
        return kept;
    }

    private static string Links(IReadOnlyList<EvidenceLink> links) => string.Join("<br>", links.Select(link =>
        $"<a class=\"nb-evidence\" href=\"{HtmlText.Encode(link.Href)}\">{HtmlText.Encode(link.Text)}</a>"));

    private static IEnumerable<Mark> MarksOf(JsonObject trace, JsonObject layout)
    {
        var series = PlotlyWords.Plain(MultilineText.Join(trace["name"]));
        if (trace["z"] is JsonArray rows)
        {
            for (var row = 0; row < rows.Count; row++)
            {
                for (var column = 0; column < ((rows[row] as JsonArray)?.Count ?? 0); column++)
                {
                    if (rows[row]![column] is { } cell)
                        yield return new(series, At(trace, "x", column, layout), At(trace, "y", row, layout), Words(cell),
                            Hover(trace, row, column), trace["customdata"]?[row]?[column]);
                }
            }

            yield break;
        }

        var count = Math.Max((trace["x"] as JsonArray)?.Count ?? 0, (trace["y"] as JsonArray)?.Count ?? 0);
        // Where a mark is a text alone, that is what it says; where it stands is a matter of room.
        var key = MultilineText.Join(trace["mode"]) is "text" ? "text" : "x";
        for (var index = 0; index < count; index++)
            yield return new(series, At(trace, key, index, layout), At(trace, "y", index, layout), "", Hover(trace, index, null),
                Item(trace["customdata"], index));
    }

    private static string At(JsonObject trace, string key, int index, JsonObject layout)
    {
        var value = Item(trace[key], index);
        // An axis may give its numbers names.
        var axis = MultilineText.Join(trace[key + "axis"]) is { Length: > 1 } name ? $"{key}axis{name[1..]}" : key + "axis";
        if (layout[axis]?["tickvals"] is JsonArray values && layout[axis]?["ticktext"] is JsonArray texts && value is JsonValue)
        {
            for (var tick = 0; tick < Math.Min(values.Count, texts.Count); tick++)
            {
                if (JsonNode.DeepEquals(values[tick], value) || (Number(values[tick]) is { } at && Number(value) is { } number
                    && Math.Abs(at - number) < 0.5 && texts.Count == values.Count && key == "y"))
                    return PlotlyWords.Plain(MultilineText.Join(texts[tick]));
            }
        }

        return Words(value);
    }

    private static string Hover(JsonObject trace, int first, int? second)
    {
        var item = Item(trace["hovertext"] ?? trace["text"], first);
        return PlotlyWords.Plain(MultilineText.Join(second is { } column ? Item(item, column) : item));
    }

    private static JsonNode? Item(JsonNode? list, int index) => list is JsonArray array && index < array.Count ? array[index] : null;

    private static double? Number(JsonNode? node) => node is JsonValue value && value.TryGetValue<double>(out var number) ? number : null;

    private static string Words(JsonNode? value) => value switch
    {
        null => "",
        _ when Number(value) is { } number => number.ToString("#,0.####", CultureInfo.InvariantCulture),
        _ => PlotlyWords.Plain(MultilineText.Join(value)),
    };

    private sealed record Mark(string Series, string X, string Y, string Z, string Words, JsonNode? References);
}
