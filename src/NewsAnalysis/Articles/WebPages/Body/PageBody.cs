using NewsAnalysis.Articles.WebPages.Tree;

namespace NewsAnalysis.Articles.WebPages.Body;

/// <summary>A block with what it was taken for.</summary>
/// <param name="Block">The block.</param>
/// <param name="Kind">The part it belongs to.</param>
/// <param name="Rule">The rule by which it is left out, or null.</param>
internal sealed record LabelledBlock(Block Block, PartKind Kind, string? Rule);

/// <summary>Labels every block of a page: body, caption or furniture.</summary>
internal static class PageBody
{
    private const double TooLittle = 250;

    /// <summary>The blocks of the page in order, each with its label.</summary>
    public static IReadOnlyList<LabelledBlock> Read(PageTree tree, BodyFacts facts)
    {
        var rules = NodeRules.Of(tree);
        var blocks = BlockReader.Read(tree, rules);
        var shown = Label(tree, rules, blocks, facts, keepHidden: false);
        if (Prose(shown) >= TooLittle)
            return shown;
        var all = Label(tree, rules, blocks, facts, keepHidden: true);
        return Prose(all) > Prose(shown) * 2 ? all : shown;
    }

    private static double Prose(IReadOnlyList<LabelledBlock> blocks) =>
        blocks.Where(block => block.Rule is null && block.Kind == PartKind.Body).Sum(block => block.Block.Prose);

    private static List<LabelledBlock> Label(PageTree tree, NodeRules rules, IReadOnlyList<Block> blocks, BodyFacts facts, bool keepHidden)
    {
        var marks = Furniture.Mark(tree, rules, blocks, keepHidden);
        var weights = PageWeights.Of(tree, blocks, block => marks[block.Node] is null && block.InlineRule is null);
        var root = ContentChoice.Find(tree, rules, marks, weights);
        var labelled = new List<LabelledBlock>(blocks.Count);
        foreach (var block in blocks)
        {
            var inside = tree.IsIn(block.Node, root);
            var mark = marks[block.Node] ?? (block.Prose > 0 ? null : block.InlineRule);
            labelled.Add(inside && mark == NodeRules.Caption
                ? new LabelledBlock(block, PartKind.Caption, null)
                : new LabelledBlock(block, PartKind.Body, inside ? mark : mark ?? "outside the article"));
        }

        return BlockLabels.Refine(tree, labelled, root, facts);
    }
}

/// <summary>What is known of the article when its body is read.</summary>
/// <param name="Titles">Wordings of the headline.</param>
/// <param name="Author">The author, or null.</param>
/// <param name="Outlet">The outlet, or null.</param>
internal sealed record BodyFacts(IReadOnlyList<string> Titles, string? Author, string? Outlet);
