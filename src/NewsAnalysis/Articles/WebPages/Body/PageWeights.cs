using NewsAnalysis.Articles.WebPages.Tree;

namespace NewsAnalysis.Articles.WebPages.Body;

/// <summary>How much running text stands in each element, the blocks that are left out not counted.</summary>
internal sealed class PageWeights
{
    private readonly double[] _weights;

    private PageWeights(double[] weights) => _weights = weights;

    /// <summary>Sums the blocks up to their elements.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="counts">Whether a block counts.</param>
    public static PageWeights Of(PageTree tree, IReadOnlyList<Block> blocks, Func<Block, bool> counts)
    {
        var weights = new double[tree.Nodes.Count];
        foreach (var block in blocks.Where(counts))
            weights[block.Node] += block.Prose;
        for (var i = weights.Length - 1; i > 0; i--)
            weights[tree.Nodes[i].Parent] += weights[i];
        return new PageWeights(weights);
    }

    /// <summary>The weight of an element.</summary>
    public double this[int node] => _weights[node];

    /// <summary>The weight of the page.</summary>
    public double Total => _weights[0];
}
