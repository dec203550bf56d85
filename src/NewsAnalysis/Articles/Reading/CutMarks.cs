using System.Text.RegularExpressions;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Reading;

/// <summary>
/// The marks by which news services say that a text goes on ("… [+3210 chars]"): they are no text, and their numbers no figures.
/// </summary>
internal static class CutMarks
{
    // In brackets with a plus, or after dots; "a tablet of 300 characters" is neither.
    private static readonly Regex Form = Patterns.Of(
        @"((?<dots>\.{2,}|…)\s*[\[(]\s*\+?\s*|[\[(]\s*\+\s*)(?<count>\d[\d,.\s]{0,12}?)\s*(more "
            + @")?(chars?|characters?|words?|zeichen|caractères|caracteres)( more)?\s*[\])]\s*$");

    /// <summary>The text without such a mark at its end, dots kept; and what it said, or null.</summary>
    public static (string Text, string? Note) Take(string text)
    {
        var end = Math.Max(0, text.Length - 100);
        if (Form.Match(text[end..]) is not { Success: true } mark)
            return (text, null);
        var kept = text[..(end + mark.Index)].TrimEnd() + (mark.Groups["dots"].Success ? mark.Groups["dots"].Value : "");
        return (kept, $"its source gives the beginning of the text only ('{mark.Value.Trim()}'); "
            + "fetch the whole text to count what it says");
    }
}
