using NewsAnalysis.Notebooks.Pages;

namespace NewsAnalysis.Notebooks.Pictures;

/// <summary>Pictures in the outputs of a notebook. A chart that is saved carries <c>image/png</c> in place of <c>text/html</c>: viewers
/// that run no script prefer the html, and show nothing of it.</summary>
public static class NotebookPictures
{
    private const string Png = "image/png";
    private const string Html = "text/html";

    /// <summary>Draws every chart of the notebook into its output.</summary>
    /// <param name="document">Is changed.</param>
    /// <param name="pictures">What draws.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What could not be drawn, a line each; such a chart keeps its html.</returns>
    public static async Task<IReadOnlyList<string>> DrawAsync(NotebookDocument document, ChartPictures pictures,
        CancellationToken cancellationToken = default)
    {
        var failures = new List<string>();
        foreach (var data in Charts(document))
        {
            try
            {
                Put(data, Convert.ToBase64String(await pictures.PngAsync((JsonObject)data[ChartHtml.MimeType]!, cancellationToken)));
            }
            catch (NotebookException e)
            {
                failures.Add($"{document.Name}: a chart has no picture. {e.Message.ReplaceLineEndings(" ")}");
            }
        }

        return failures;
    }

    /// <summary>Takes over the pictures that another version of the notebook holds of the same charts. Pictures differ from machine to
    /// machine; taken over, a notebook changes only where its results do, also where no browser is at hand.</summary>
    /// <param name="document">Is changed.</param>
    /// <param name="other">Such as the committed notebook.</param>
    public static void TakeOver(NotebookDocument document, NotebookDocument other)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var data in Charts(other).Where(data => data[Png] is not null))
            known.TryAdd(JsonText.WriteCompact(data[ChartHtml.MimeType]), MultilineText.Join(data[Png]));
        foreach (var data in Charts(document))
        {
            if (known.TryGetValue(JsonText.WriteCompact(data[ChartHtml.MimeType]), out var picture))
                Put(data, picture);
        }
    }

    private static List<JsonObject> Charts(NotebookDocument document) =>
        [.. document.Cells.SelectMany(cell => cell.Outputs).Select(output => output["data"]).OfType<JsonObject>()
            .Where(data => data[ChartHtml.MimeType] is JsonObject)];

    // Keys stand in Jupyter's sorted order.
    private static void Put(JsonObject data, string picture)
    {
        var kept = data.Where(pair => pair.Key is not (Png or Html)).Append(KeyValuePair.Create(Png, (JsonNode?)picture))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        data.Clear();
        foreach (var (key, value) in kept)
            data[key] = value;
    }
}
