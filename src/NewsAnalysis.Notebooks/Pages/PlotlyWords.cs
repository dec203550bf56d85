namespace NewsAnalysis.Notebooks.Pages;

/// <summary>Texts of a Plotly figure, which know a few tags and entities, as plain text.</summary>
internal static class PlotlyWords
{
    private static readonly string[] Tags = ["b", "i", "sub", "sup", "em", "strong", "span", "s", "u", "a"];

    /// <summary>The whole text on one line.</summary>
    public static string Plain(string text) => Plain(Lines(text));

    /// <summary>These lines on one line.</summary>
    public static string Plain(IEnumerable<string> lines) =>
        string.Join(' ', lines.Select(line => WebUtility.HtmlDecode(WithoutTags(line)).Trim()));

    /// <summary>The lines of a text, tags left in.</summary>
    public static IEnumerable<string> Lines(string text) => text
        .Replace("<br/>", "<br>", StringComparison.OrdinalIgnoreCase)
        .Replace("<br />", "<br>", StringComparison.OrdinalIgnoreCase)
        .Split("<br>")
        .Select(line => line.Trim())
        .Where(line => line.Length > 0);

    private static string WithoutTags(string line)
    {
        var text = new StringBuilder();
        for (var position = 0; position < line.Length;)
        {
            if (line[position] == '<' && HtmlTagReader.StartsTag(line, position))
            {
                var start = position;
                if (HtmlTagReader.Read(line, ref position) is { } tag && Tags.Contains(tag.Name, StringComparer.Ordinal))
                    continue;
                position = start;
            }
            text.Append(line[position++]);
        }
        return text.ToString();
    }
}
