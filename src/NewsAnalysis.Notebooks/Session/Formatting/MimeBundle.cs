namespace NewsAnalysis.Notebooks.Session.Formatting;

/// <summary>One value in several MIME types: JSON types as JSON, all others as text.</summary>
public sealed class MimeBundle
{
    private readonly List<KeyValuePair<string, JsonNode?>> _entries = [];

    /// <summary>The MIME types with their content, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonNode?>> Entries => _entries;

    /// <summary>The content in the type; null when there is none.</summary>
    public JsonNode? this[string mimeType] =>
        _entries.FirstOrDefault(entry => string.Equals(entry.Key, mimeType, StringComparison.Ordinal)).Value;

    /// <summary>Whether the type stores JSON: <c>application/json</c> and everything that ends in <c>+json</c>.</summary>
    public static bool IsJson(string mimeType) => mimeType is "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal);

    /// <summary>A text that is already written in the type; with itself as plain text, unless it is that.</summary>
    public static MimeBundle Raw(string mimeType, string content)
    {
        var bundle = new MimeBundle().Add(mimeType, content);
        return mimeType is "text/plain" || mimeType.StartsWith("image/", StringComparison.Ordinal)
            ? bundle : bundle.Add("text/plain", content);
    }

    /// <summary>Adds what a formatter wrote; a type that is there already is left alone. Plain text is cut where it is very long.</summary>
    /// <exception cref="NotebookException">The type is JSON and the text is not.</exception>
    public MimeBundle Add(string mimeType, string content)
    {
        if (_entries.Exists(entry => string.Equals(entry.Key, mimeType, StringComparison.Ordinal)))
            return this;
        var shown = mimeType is "text/plain" ? Shape.Cut(content) : content;
        _entries.Add(new(mimeType, IsJson(mimeType) ? ParseJson(mimeType, content) : shown));
        return this;
    }

    /// <summary>The bundle as nbformat's <c>data</c>: keys sorted as Jupyter sorts them, texts as arrays of lines.</summary>
    public JsonObject ToJson()
    {
        var data = new JsonObject();
        foreach (var (mimeType, content) in _entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            data[mimeType] = IsText(mimeType) ? MultilineText.Split(MultilineText.Join(content)) : content?.DeepClone();
        return data;
    }

    /// <summary>The bundle as a message carries it: texts whole, JSON types as JSON.</summary>
    public JsonObject ToMessage()
    {
        var data = new JsonObject();
        foreach (var (mimeType, content) in _entries)
            data[mimeType] = content?.DeepClone();
        return data;
    }

    private static bool IsText(string mimeType) =>
        !IsJson(mimeType) && (!mimeType.StartsWith("image/", StringComparison.Ordinal) || mimeType is "image/svg+xml");

    private static JsonNode? ParseJson(string mimeType, string content)
    {
        try
        {
            return JsonText.Parse(content);
        }
        catch (JsonException e)
        {
            throw new NotebookException($"the formatter for {mimeType} wrote no JSON ({e.Message}); expected one JSON value.", e);
        }
    }
}
