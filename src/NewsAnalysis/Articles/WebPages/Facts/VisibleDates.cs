using AngleSharp.Dom;
using NewsAnalysis.Articles.WebPages.Tree;

namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>Short texts from the headline on that may be a date line, in the order in which a reader meets them.</summary>
internal static class VisibleDates
{
    private const int Longest = 120;
    private const int MostTexts = 60;

    /// <summary>The texts with a digit that stand after the headline; those of the whole page where it has none.</summary>
    public static IEnumerable<Stated> Of(IDocument document)
    {
        if (document.Body is not { } body)
            return [];
        var nodes = PageTree.Of(body).Nodes;
        var headline = Math.Max(0, nodes.ToList().FindIndex(node => node.Tag == "h1"));
        return nodes.Skip(headline).Where(node => node.Text is { Length: < Longest } text && text.Any(char.IsDigit)).Take(MostTexts)
            .Select(node => new Stated(PlainText.Of(node.Text), "date line", Origin.Text)).Where(stated => stated.Value.Length > 5);
    }
}
