using System.Text.Json.Nodes;

namespace NewsAnalysis.Notebooks.Documents;

/// <summary>nbformat's multi-line strings: an array of lines that keep their line feeds, or one string.</summary>
public static class MultilineText
{
    /// <summary>The text of a string or an array of strings; anything else is empty.</summary>
    public static string Join(JsonNode? node) => node switch
    {
        JsonArray lines => string.Concat(lines.Select(Text)),
        _ => Text(node),
    };

    /// <summary>One element a line, each with its line feed; an empty text is an empty array.</summary>
    public static JsonArray Split(string text)
    {
        var lines = new JsonArray();
        for (var start = 0; start < text.Length;)
        {
            var lineFeed = text.IndexOf('\n', start);
            var end = lineFeed < 0 ? text.Length : lineFeed + 1;
            lines.Add((JsonNode)text[start..end]);
            start = end;
        }
        return lines;
    }

    private static string Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
