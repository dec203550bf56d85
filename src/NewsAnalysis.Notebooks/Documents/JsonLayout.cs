namespace NewsAnalysis.Notebooks.Documents;

/// <summary>How the JSON of a notebook file is laid out. Jupyter writes one space of indentation, line feeds and a final line feed; other
/// editors differ, and a file keeps the layout it came with.</summary>
/// <param name="Indent">The white space of one level.</param>
/// <param name="NewLine">Between lines: <c>\n</c> or <c>\r\n</c>.</param>
/// <param name="FinalNewLine">Whether the file ends with a line break.</param>
public sealed record JsonLayout(string Indent, string NewLine, bool FinalNewLine)
{
    /// <summary>Jupyter's layout.</summary>
    public static JsonLayout Jupyter { get; } = new(" ", "\n", true);

    /// <summary>Reads the layout off a text; a text on one line gets Jupyter's.</summary>
    public static JsonLayout Of(string text)
    {
        var lineFeed = text.IndexOf('\n', StringComparison.Ordinal);
        if (lineFeed < 0 || text.AsSpan().TrimEnd().Length <= lineFeed)
            return Jupyter;
        var newLine = lineFeed > 0 && text[lineFeed - 1] == '\r' ? "\r\n" : "\n";
        var end = lineFeed + 1;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        var indent = text[(lineFeed + 1)..end];
        return new JsonLayout(indent.Length > 0 ? indent : Jupyter.Indent, newLine, text.EndsWith('\n'));
    }
}
