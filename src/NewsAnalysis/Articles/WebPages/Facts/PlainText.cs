using System.Net;
using NewsAnalysis.Articles.Reading;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>Brings a metadata value into one line of plain text.</summary>
internal static class PlainText
{
    /// <summary>Character references decoded (values are often encoded twice), tags of emphasis gone, white space single.</summary>
    public static string Of(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return "";
        var text = value.Contains('&') ? WebUtility.HtmlDecode(WebUtility.HtmlDecode(value)) : value;
        foreach (var tag in (ReadOnlySpan<string>)["<em>", "</em>", "<i>", "</i>", "<b>", "</b>", "<strong>", "</strong>",
            "<br>", "<br/>", "<br />"])
            text = text.Contains('<')
                ? text.Replace(tag, tag.Contains("br", StringComparison.Ordinal) ? " " : "", StringComparison.OrdinalIgnoreCase) : text;
        return Spans.OneLine(TextCleaner.Clean(text));
    }
}
