using System.Globalization;
using System.Text;

namespace NewsAnalysis.Notebooks.Pages;

/// <summary>
/// A sentence with its marks as HTML. Marks may overlap: the text is cut where one begins or ends, and each piece carries all of its marks.
/// </summary>
internal static class MarkedText
{
    public static string Render(PageSentence sentence)
    {
        if (sentence.Text is not { } text)
            return "<span class=\"nb-left-out\" role=\"note\" aria-label=\"text left out\">[…]</span>";
        var marks = sentence.Marks.Where(mark => mark.Start >= 0 && mark.End <= text.Length && mark.Start < mark.End).ToList();
        int[] cuts = [.. marks.SelectMany(mark => new[] { mark.Start, mark.End }).Concat([0, text.Length]).Distinct().Order()];
        var html = new StringBuilder();
        html.Append("<span class=\"nb-sentence\" id=\"").Append(HtmlText.Encode(sentence.Anchor)).Append("\">");
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
            Append(html, text[start..end], start, [.. marks.Where(mark => mark.Start <= start && mark.End >= end)]);
        return html.Append("</span>").ToString();
    }

    private static void Append(StringBuilder html, string piece, int start, IReadOnlyList<PageMark> marks)
    {
        foreach (var mark in marks)
        {
            html.Append(CultureInfo.InvariantCulture, $"<mark class=\"nb-layer-{mark.Layer}\" data-layer=\"{mark.Layer}\" "
                + $"data-group=\"{HtmlText.Encode(mark.Group)}\" title=\"{HtmlText.Encode(mark.Reading)}\"");
            // An anchor stands once, where its mark begins.
            if (mark.Start == start)
                html.Append(" id=\"").Append(HtmlText.Encode(mark.Anchor)).Append('"');
            html.Append('>');
        }

        HtmlText.Append(html, piece);
        html.Insert(html.Length, "</mark>", marks.Count);
    }
}
