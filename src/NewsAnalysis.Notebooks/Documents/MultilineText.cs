namespace NewsAnalysis.Notebooks.Documents;

/// <summary>nbformat's multi-line strings: an array of lines that keep their line feeds, or one string.</summary>
public static partial class MultilineText
{
    /// <summary>The text of a string or an array of strings; anything else is empty.</summary>
    public static string Join(JsonNode? node) => node switch
    {
        JsonArray lines => string.Concat(lines.Select(Text)),
        _ => Text(node) ?? "",
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

    /// <summary>The text of one string; null for anything else.</summary>
    internal static string? Text(JsonNode? node)
    {
        try
        {
            return node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair: it stays in the file, and is shown as what it is, no character.
            var escaped = node!.GetValue<JsonElement>().GetRawText();
            return JsonNode.Parse(Escape().Replace(escaped, match => match.Groups["half"].Success ? "\\ufffd" : match.Value))!
                .GetValue<string>();
        }
    }

    // An escaped backslash, after which no escape begins; a whole pair; half of one.
    [GeneratedRegex(
        @"\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();
}
