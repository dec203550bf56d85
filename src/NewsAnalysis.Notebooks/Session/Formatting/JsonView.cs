using System.Text.Encodings.Web;

namespace NewsAnalysis.Notebooks.Session.Formatting;

/// <summary>Any value as JSON, when it can be.</summary>
internal static class JsonView
{
    private static readonly JsonSerializerOptions Options = new()
    {
        MaxDepth = 32,
        ReferenceHandler = System.Text.Json.Serialization.ReferenceHandler.IgnoreCycles,
    };

    private static readonly JsonSerializerOptions Lines =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether the value is JSON itself.</summary>
    public static bool IsJson(object? value) => value is JsonNode or JsonDocument or JsonElement { ValueKind: not JsonValueKind.Undefined };

    /// <summary>A value that is JSON itself, over several lines; null for any other.</summary>
    public static string? Indented(object? value) => value switch
    {
        JsonNode node => node.ToJsonString(Lines),
        JsonElement { ValueKind: not JsonValueKind.Undefined } element => JsonSerializer.Serialize(element, Lines),
        JsonDocument document => JsonSerializer.Serialize(document.RootElement, Lines),
        _ => null,
    };

    public static string? Write(object? value)
    {
        try
        {
            return JsonSerializer.Serialize(value, Options);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            return null;
        }
    }
}
