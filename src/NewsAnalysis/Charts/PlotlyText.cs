namespace NewsAnalysis.Charts;

/// <summary>Plain text made fit for Plotly, which reads tags and entities in every label and, where MathJax is about, formulas between
/// dollar signs.</summary>
public static class PlotlyText
{
    /// <summary>The text with <c>&amp; &lt; &gt; $</c> as entities and control characters as spaces, so that Plotly shows just what it
    /// says.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '$' => escaped.Append("&#36;"),
                _ => escaped.Append(char.IsControl(character) ? ' ' : character),
            };
        }

        return escaped.ToString();
    }

    /// <summary>
    /// The text escaped and broken with <c>&lt;br&gt;</c> into lines of at most <paramref name="width"/> characters. Nothing is left out.
    /// </summary>
    public static string Wrap(string text, int width) => Join(Lines(text, width));

    /// <summary>Lines of plain text, escaped, one below the other.</summary>
    internal static string Join(IEnumerable<string> lines) => string.Join("<br>", lines.Select(Escape));

    /// <summary>The lines of plain text, broken at white space; a word longer than a line is broken in itself.</summary>
    internal static IReadOnlyList<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length > 0)
            lines.Add(line.ToString());
        return lines;
    }

    /// <summary>Lines of a hover label, each escaped and wrapped; empty ones are left out.</summary>
    internal static string Hover(params IEnumerable<string?> lines) =>
        string.Join("<br>", lines.Where(line => !string.IsNullOrEmpty(line)).Select(line => Wrap(line!, 70)));

    /// <summary>Width of a label in pixels, rather too wide than too narrow: fonts differ from machine to machine.</summary>
    internal static double Pixels(IEnumerable<string> lines, double fontSize) =>
        lines.Select(line => line.Sum(character => character < 0x1100 ? 0.58 : 1.05) * fontSize).DefaultIfEmpty(0).Max();

    private static IEnumerable<string> Pieces(string word, int width)
    {
        for (var start = 0; start < word.Length;)
        {
            var end = Math.Min(start + width, word.Length);
            // Half a surrogate pair is no character.
            if (end < word.Length && char.IsHighSurrogate(word[end - 1]) && end - start > 1)
                end--;
            yield return word[start..end];
            start = end;
        }
    }
}
