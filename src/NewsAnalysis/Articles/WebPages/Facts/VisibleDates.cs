using AngleSharp.Dom;
using NewsAnalysis.Articles.Layout;
using NewsAnalysis.Articles.WebPages.Tree;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>
/// Short texts around the headline that may be a date line: first those that say that they are one ("Published 4 May 2020"), then what stands below
/// the headline, then what stands right above it. A sentence is none: its date is of what it tells.
/// </summary>
internal static class VisibleDates
{
    private const int Longest = 120;
    private const int MostTexts = 60;
    private const int MostAbove = 12;

    private static readonly HashSet<string> PublishingWords = [.. WordList.Rows("Articles.WebPages.publishing-words.tsv").SelectMany(cells => cells.Skip(1))];

    /// <summary>The texts with a digit, the likeliest first; those of the whole page where it has no headline.</summary>
    public static IEnumerable<Stated> Of(IDocument document)
    {
        if (document.Body is not { } body)
            return [];
        var nodes = PageTree.Of(body).Nodes;
        var headline = Math.Max(0, nodes.ToList().FindIndex(node => node.Tag == "h1"));
        var above = Texts(nodes.Take(headline)).TakeLast(MostAbove).Reverse().ToList();
        var below = Texts(nodes.Skip(headline)).Take(MostTexts).ToList();
        return below.Concat(above).Where(SaysSo)
            .Concat(below.Concat(above).Where(text => !Prose.IsProse(text)))
            .Select(text => new Stated(text, "date line", Origin.Text));
    }

    private static IEnumerable<string> Texts(IEnumerable<PageNode> nodes) =>
        nodes.Where(node => node.Text is { Length: < Longest } text && text.Any(char.IsDigit)).Select(node => PlainText.Of(node.Text)).Where(text => text.Length > 5);

    /// <summary>Whether the text begins with a word such as "published".</summary>
    private static bool SaysSo(string text) => PublishingWords.Contains(Prose.Normalize(text).Split(' ', 2)[0].TrimEnd(':'));
}
