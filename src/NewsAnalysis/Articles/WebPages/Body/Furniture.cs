using NewsAnalysis.Articles.WebPages.Tree;

namespace NewsAnalysis.Articles.WebPages.Body;

/// <summary>Which elements are furniture once their text is weighed. A wrapper that happens to be called "has-sidebar" holds most of the
/// page's running text and stays; readers' comments go however long they are.</summary>
internal static class Furniture
{
    private const double MostOfPage = 0.3;
    private const double MostHidden = 0.5;
    private const double LongestNotice = 280;

    private static readonly HashSet<string> NeverProse = ["navigation", "advertisement", "byline", "date line", "tags", "share bar",
        "player", "newsletter", "cookie notice", NodeRules.Caption];
    /// <summary>The rule for teasers.</summary>
    private const string CardRule = "teaser of another article";
    private const int FewestCards = 3;
    private const int ShortestTitle = 12;
    private const int LongestCard = 900;
    private const double LongestText = 600;
    private const double LeastElsewhere = 300;
    private const int Levels = 7;

    /// <summary>The rule by which each node is left out, inherited from the elements around it; null for what stays.</summary>
    public static string?[] Mark(PageTree tree, NodeRules rules, IReadOnlyList<Block> blocks, bool keepHidden)
    {
        var comments = Inherit(tree, i => rules[i] == NodeRules.Comments && !HoldsHeadline(tree, i) ? NodeRules.Comments : null);
        var weights = PageWeights.Of(tree, blocks, block => comments[block.Node] is null);
        var cards = Cards(tree, blocks, weights);
        var mistaken = Mistaken(tree, rules, weights);
        return Inherit(tree, i => comments[i] ?? (cards.Contains(i) ? CardRule
            : mistaken.Contains(rules[i] ?? "") || Stays(rules[i], weights[i], weights.Total, keepHidden) ? null : rules[i]));
    }

    /// <summary>Rules whose elements together hold much of the page's running text: no navigation or advertisement does, so the site means
    /// something else by these names. A paywall with more than a notice in it is the text behind it.</summary>
    private static HashSet<string> Mistaken(PageTree tree, NodeRules rules, PageWeights weights)
    {
        var sums = new Dictionary<string, double>(StringComparer.Ordinal);
        var (end, paywallEnd) = (0, 0);
        for (var i = 0; i < tree.Nodes.Count; i++)
        {
            // A paywall stands within the article, whatever the elements around it are called.
            if (rules[i] is not { } rule || i < (rule == NodeRules.Paywall ? paywallEnd : end))
                continue;
            sums[rule] = sums.GetValueOrDefault(rule) + weights[i];
            (end, paywallEnd) = rule == NodeRules.Paywall ? (end, tree.Nodes[i].End) : (tree.Nodes[i].End, paywallEnd);
        }

        return [.. sums.Where(sum => sum.Value > (sum.Key == NodeRules.Paywall ? LongestNotice : weights.Total * MostOfPage))
            .Select(sum => sum.Key).Where(rule => rule == NodeRules.Paywall || NeverProse.Contains(rule))];
    }

    private static bool Stays(string? rule, double weight, double total, bool keepHidden) =>
        rule is null || total <= 0
        || (rule == NodeRules.Hidden ? keepHidden || weight > total * MostHidden : weight > total * MostOfPage);

    private static bool HoldsHeadline(PageTree tree, int node)
    {
        for (var i = node; i < tree.Nodes[node].End; i++)
        {
            if (tree.Nodes[i].Tag == "h1")
                return true;
        }

        return false;
    }

    private static string?[] Inherit(PageTree tree, Func<int, string?> own)
    {
        var marks = new string?[tree.Nodes.Count];
        for (var i = 0; i < marks.Length; i++)
            marks[i] = (tree.Nodes[i].Parent is >= 0 and var parent ? marks[parent] : null) ?? own(i);
        return marks;
    }

    /// <summary>Teasers of other articles: three or more elements of one kind in a row, each with a linked title and little text. A list
    /// that makes up the article itself ("ten books to read") is none.</summary>
    private static HashSet<int> Cards(PageTree tree, IReadOnlyList<Block> blocks, PageWeights weights)
    {
        var titled = Titled(tree, blocks);
        var groups = new Dictionary<(int Parent, string Kind), List<int>>();
        foreach (var node in titled.Where(node => IsSmall(tree.Nodes[node], weights[node])))
        {
            var key = (tree.Nodes[node].Parent, KindOf(tree.Nodes[node]));
            groups.TryAdd(key, []);
            groups[key].Add(node);
        }

        return groups.Values.Where(
            group => group.Count >= FewestCards && weights.Total - group.Sum(node => weights[node]) >= LeastElsewhere)
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
