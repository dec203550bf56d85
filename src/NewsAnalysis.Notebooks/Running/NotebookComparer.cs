namespace NewsAnalysis.Notebooks.Running;

/// <summary>Compares what two executions of a notebook found: tables, figures and texts. Pictures, numbers of execution and metadata are
/// left aside, since they may differ between machines.</summary>
public static class NotebookComparer
{
    private const string Figure = "application/vnd.plotly.v1+json";

    /// <summary>The differences in the order of the cells; none when the data are the same.</summary>
    /// <param name="expected">Such as the committed notebook.</param>
    /// <param name="actual">Such as the one just run. A cell of injected parameters is no difference.</param>
    public static IReadOnlyList<NotebookDifference> Compare(NotebookDocument expected, NotebookDocument actual)
    {
        var (before, after) = (CodeCells(expected), CodeCells(actual));
        if (before.Count != after.Count)
            return [new(actual.Name, 0, "code cells", $"{before.Count}", $"{after.Count}")];
        return [.. before.Zip(after).SelectMany((pair, i) => CompareCell(actual.Name, i + 1, pair.First, pair.Second))];
    }

    private static List<NotebookCell> CodeCells(NotebookDocument document) =>
        [.. document.Cells.Where(
            cell => cell.Kind == CellKind.Code && !ParametersCell.IsInjected(cell) && !string.IsNullOrWhiteSpace(cell.Source))];

    private static IEnumerable<NotebookDifference> CompareCell(string name, int number, NotebookCell expected, NotebookCell actual)
    {
        var (before, after) = (expected.Outputs, actual.Outputs);
        if (before.Count != after.Count)
        {
            yield return new(name, number, "outputs", Describe(before), Describe(after));
            yield break;
        }
        for (var i = 0; i < before.Count; i++)
        {
            var place = before.Count == 1 ? "" : $"output {i + 1}, ";
            foreach (var (what, left, right) in CompareOutput(before[i], after[i]))
                yield return new(name, number, place + what, left, right);
        }
    }

    private static IEnumerable<(string What, string Expected, string Actual)> CompareOutput(JsonObject expected, JsonObject actual)
    {
        var (left, right) = (Parts(expected), Parts(actual));
        foreach (var key in left.Keys.Union(right.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            left.TryGetValue(key, out var before);
            right.TryGetValue(key, out var after);
            if (ValueDifference.First(before, after) is { } difference)
                yield return (difference.Place.Length == 0 ? key : $"{key}, {difference.Place}", difference.Expected, difference.Actual);
        }
    }

    /// <summary>What of an output is data, by what it is called.</summary>
    private static Dictionary<string, JsonNode?> Parts(JsonObject output)
    {
        var parts = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        switch (MultilineText.Join(output["output_type"]))
        {
            case "stream":
                parts[MultilineText.Join(output["name"])] = MultilineText.Join(output["text"]);
                break;
            case "error":
                parts["error"] = $"{MultilineText.Join(output["ename"])}: {MultilineText.Join(output["evalue"])}";
                break;
            default:
                AddData(parts, output["data"] as JsonObject ?? []);
                break;
        }
        return parts;
    }

    private static void AddData(Dictionary<string, JsonNode?> parts, JsonObject data)
    {
        // A saved chart carries a picture in place of its markup; the figure is what counts.
        var isFigure = data.ContainsKey(Figure);
        foreach (var (mimeType, content) in data)
        {
            if (mimeType.StartsWith("image/", StringComparison.Ordinal) || (isFigure && mimeType is "text/html"))
                continue;
            parts[mimeType] =
                content is JsonArray && !mimeType.EndsWith("json", StringComparison.Ordinal) ? MultilineText.Join(content) : content;
        }
    }

    private static string Describe(IReadOnlyList<JsonObject> outputs) =>
        outputs.Count == 0 ? "none" : string.Join(", ", outputs.Select(output => MultilineText.Join(output["output_type"])));
}
