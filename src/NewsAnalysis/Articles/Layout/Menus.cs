using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Layout;

/// <summary>A page's menu that was saved with the article: a run of short lines above the headline.</summary>
internal static class Menus
{
    private const int FewestItems = 4;
    private const int LongestItem = 3;

    /// <summary>Whether the lines hold a menu.</summary>
    public static bool Stands(IEnumerable<PageLine> lines) => lines.Count(CanBeItem) >= FewestItems;

    /// <summary>Whether a line can be an item of a menu: at most three words, no end of a sentence.</summary>
    public static bool CanBeItem(PageLine line) =>
        line.Hint == LineHint.None && Words.Count(line.Text) <= LongestItem && !Marks.EndsSentence(line.Text);

    /// <summary>Whether a line under a menu can be the headline: longer than an item, and a title by its form.</summary>
    public static bool IsTitle(PageLine line) =>
        Words.Count(line.Text) > LongestItem && !line.IsProse && Headlines.CanBe(line.Text);
}
