using NewsAnalysis.Articles.WebPages.Tree;

namespace NewsAnalysis.Articles.WebPages.Body;

/// <summary>
/// Teasers of other articles: three or more elements of one kind in a row, each with a linked title and little text. A list that makes up
/// the article itself ("ten books to read") is none.
/// </summary>
internal static class Cards
{
    /// <summary>The rule for teasers.</summary>
    public const string Rule = "teaser of another article";

    private const int Fewest = 3;
    private const int ShortestTitle = 12;
    private const int LongestCard = 900;
    private const double LongestText = 600;
    private const double LeastElsewhere = 300;
    private const int Levels = 7;

    /// <summary>The elements that are teasers.</summary>
    public static IReadOnlySet<int> Of(PageTree tree, IReadOnlyList<Block> blocks, PageWeights weights)
    {
        var titled = Titled(tree, blocks);
        var groups = new Dictionary<(int Parent, string Kind), List<int>>();
        foreach (var node in titled.Where(node => IsSmall(tree.Nodes[node], weights[node])))
        {
            var key = (tree.Nodes[node].Parent, KindOf(tree.Nodes[node]));
            groups.TryAdd(key, []);
            groups[key].Add(node);
        }

        return groups.Values.Where(group => group.Count >= Fewest && weights.Total - group.Sum(node => weights[node]) >= LeastElsewhere)
            .SelectMany(group => group).ToHashSet();
    }

    /// <summary>Elements that hold a block which is a link as long as a title.</summary>
    private static SortedSet<int> Titled(PageTree tree, IReadOnlyList<Block> blocks)
    {
        var titled = new SortedSet<int>();
        foreach (var block in blocks.Where(block => block.LinkShare > 0.9 && block.Length >= ShortestTitle))
        {
            foreach (var node in tree.Up(block.Node).Take(Levels))
                titled.Add(node);
        }

        return titled;
    }

    private static bool IsSmall(PageNode node, double weight) =>
        node.Parent >= 0 && node.Tag is "div" or "li" or "article" or "section" or "td" or "tr" or "table" or "dl" or "figure"
            && node.Length < LongestCard && weight < LongestText;

    private static string KindOf(PageNode node) =>
        node.Tag + " " + (ElementNames.WordsOf(node.Element!.ClassName?.Split(' ', 2)[0] ?? "").FirstOrDefault() ?? "");
}
