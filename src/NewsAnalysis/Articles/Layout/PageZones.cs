using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Layout;

/// <summary>Where a page's running text begins and ends. What is furniture at its edges may be content within it. The head reaches to the
/// third paragraph of running text, since a byline may stand under the lead; the foot begins after the last.</summary>
/// <param name="FirstProse">Index of the first line of running text; the number of lines where there is none.</param>
/// <param name="HeadEnd">Index of the line at which the head ends.</param>
/// <param name="LastProse">Index of the last line of running text; -1 where there is none.</param>
internal sealed record PageZones(int FirstProse, int HeadEnd, int LastProse)
{
    private const int ProseInHead = 2;
    private const int LongestTeaser = 16;

    /// <summary>The zones of a page.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="prose">Indexes of the lines that read as running text.</param>
    public static PageZones Of(IReadOnlyList<PageLine> lines, List<int> prose)
    {
        // A question at the head is a title as long as text follows it.
        if (prose.Count > 1 && Headlines.CanBe(lines[prose[0]].Text) && Headlines.IsQuestion(lines[prose[0]].Text))
            prose.RemoveAt(0);
        return new PageZones(
            prose.Count > 0 ? prose[0] : lines.Count,
            prose.Count > ProseInHead ? prose[ProseInHead] : lines.Count,
            LastOf(lines, prose));
    }

    /// <summary>The last running text; questions after a heading of other articles are their titles.</summary>
    private static int LastOf(IReadOnlyList<PageLine> lines, List<int> prose)
    {
        var last = prose.Count - 1;
        while (last > 0 && Headlines.IsQuestion(lines[prose[last]].Text) && Words.Count(lines[prose[last]].Text) <= LongestTeaser)
            last--;
        if (last < 0)
            return -1;
        for (var i = prose[last] + 1; i < lines.Count && last < prose.Count - 1; i++)
        {
            if (FurniturePhrases.IsTeaserHeading(lines[i].Text))
                return i < prose[last + 1] ? prose[last] : prose[^1];
        }

        return prose[^1];
    }
}
