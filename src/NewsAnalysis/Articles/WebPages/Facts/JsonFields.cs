namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>Reads schema.org values, which may be a text, an object with a name, or a list of either.</summary>
internal static class JsonFields
{
    private const int MostValues = 50;

    /// <summary>The value of a key, or null where there is none or the object cannot be read (a key that stands twice, half a surrogate
    /// pair).</summary>
    public static JsonNode? Get(JsonObject item, string key)
    {
        try
        {
            return item.TryGetPropertyValue(key, out var value) ? value : null;
        }
        catch (Exception bad) when (bad is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The first text under a key, or null.</summary>
    public static string? Text(JsonObject item, string key) => Texts(Get(item, key)).FirstOrDefault();

    /// <summary>The text under a key as it stands, line breaks kept; null where there is none.</summary>
    public static string? RawText(JsonObject item, string key) =>
        Get(item, key) is JsonValue value && value.GetValueKind() == JsonValueKind.String ? Whole(value) : null;

    /// <summary>The texts of a value: its own, or the names (else values) of its objects.</summary>
    public static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonArray array => array.Take(MostValues).SelectMany(item => item is JsonArray ? [] : Texts(item)),
        JsonObject item => Texts(Get(item, "name") is JsonObject ? null : Get(item, "name") ?? Get(item, "@value")).Take(1),
        JsonValue value =>
            value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number && PlainText.Of(Whole(value)) is { Length: > 0 } text
                ? [text] : [],
        _ => [],
    };

    // Half a surrogate pair, escaped, is no text.
    private static string Whole(JsonValue value)
    {
        try
        {
            return value.ToString();
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}
