using NewsAnalysis.Articles.Layout;
using NewsAnalysis.Articles.WebPages.Tree;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.WebPages.Body;

/// <summary>Finds furniture among the blocks of the article's element by their form, place and words.</summary>
internal static class BlockLabels
{
    private const int LongestTitle = 400;

    // Teasers are headlines, which are shorter.
    private const int FewestWords = 15;

    /// <summary>Labels with the furniture marked.</summary>
    public static List<LabelledBlock> Refine(PageTree tree, List<LabelledBlock> blocks, int root, BodyFacts facts)
    {
        var result = blocks;
        MarkHeadline(result, facts);
        MarkLinks(tree, result, root);
        MarkPhrases(tree, result);
        MarkMeta(result, facts);
        MarkEnd(tree, result);
        return result;
    }

    private static bool IsOpen(LabelledBlock block) => block.Rule is null && block.Kind == PartKind.Body;

    private static void Drop(List<LabelledBlock> blocks, int i, string rule) => blocks[i] = blocks[i] with { Rule = rule };

    private static void MarkHeadline(List<LabelledBlock> blocks, BodyFacts facts)
    {
        var titles = facts.Titles.Select(Prose.Normalize).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (IsOpen(blocks[i]) && blocks[i].Block.Text.Length < LongestTitle && titles.Contains(Prose.Normalize(blocks[i].Block.Text)))
                Drop(blocks, i, "headline");
        }
    }

    /// <summary>Lists of links, and lines that are nothing but a link to another article.</summary>
    private static void MarkLinks(PageTree tree, List<LabelledBlock> blocks, int root)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (IsOpen(blocks[i]) && LinkRule(tree, blocks, i, root) is { } rule)
                Drop(blocks, i, rule);
        }
    }

    private static string? LinkRule(PageTree tree, List<LabelledBlock> blocks, int at, int root)
    {
        var block = blocks[at].Block;
        if (ListOf(tree, block.Node, root) is { } list && list.LinkLength * 10 > list.Length * 6 && list.Length < 2000)
            return "list of links";
        if (block.LinkShare > 0.9 && block.Text.Count(char.IsWhiteSpace) >= 3 && !IsParagraph(tree, blocks, at))
            return "link to another article";
        return block.Prose == 0 && tree.Nodes[block.Node].Tag is "div" or "section" or "span" or "td" or "center" && block.LinkShare > 0.5
            ? "links" : null;
    }

    /// <summary>A paragraph that is a link as a whole: as long as sentences are, it ends as they do, and it stands beside paragraphs with
    /// the same parent.</summary>
    private static bool IsParagraph(PageTree tree, List<LabelledBlock> blocks, int at)
    {
        var block = blocks[at].Block;
        var node = tree.Nodes[block.Node];
        return node.Tag == "p" && Words.Count(block.Text) >= FewestWords && Prose.EndsInFullStop(block.Text)
            && blocks.Exists(other => other.Block.Prose > 0 && tree.Nodes[other.Block.Node] is var beside && beside.Tag == "p"
                && beside.Parent == node.Parent);
    }

    private static PageNode? ListOf(PageTree tree, int node, int root) =>
        tree.Up(node).TakeWhile(at => at > root).Select(at => tree.Nodes[at]).FirstOrDefault(at => at.Tag is "ul" or "ol" or "dl");

    private static void MarkPhrases(PageTree tree, List<LabelledBlock> blocks)
    {
        var above = true;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!IsOpen(blocks[i]))
                continue;
            var text = blocks[i].Block.Text;
            if (FurniturePhrases.RuleFor(text.Replace('\n', ' '), above) is { } rule)
                Drop(blocks, i, rule);
            else if (CaptionForms.IsCaption(text) && tree.Nodes[blocks[i].Block.Node].Tag is not ("li" or "h2" or "h3"))
                blocks[i] = blocks[i] with { Kind = PartKind.Caption };
            above &= blocks[i].Block.Prose == 0;
        }

        MarkStopped(blocks);
    }

    /// <summary>Teasers with a full stop below the text.</summary>
    private static void MarkStopped(List<LabelledBlock> blocks)
    {
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (!IsOpen(blocks[i]))
                continue;
            if (FurniturePhrases.StoppedRule(blocks[i].Block.Text.Replace('\n', ' ')) is { } rule)
                Drop(blocks, i, rule);
            else if (blocks[i].Block.Prose > 0)
                return;
        }
    }

    /// <summary>Bylines and date lines above the text and below it.</summary>
    private static void MarkMeta(List<LabelledBlock> blocks, BodyFacts facts)
    {
        var first = blocks.FindIndex(block => IsOpen(block) && block.Block.Prose > 0);
        var last = blocks.FindLastIndex(block => IsOpen(block) && block.Block.Prose > 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!IsOpen(blocks[i]) || (i >= first && i <= last) || blocks[i].Block.Prose > 0)
                continue;
            var text = blocks[i].Block.Text;
            if (MetaLine.TryRead(text.Replace('\n', ' ')) is { } meta)
                Drop(blocks, i, meta.Rule);
            else if (IsName(text, facts.Author) || IsName(text, facts.Outlet))
                Drop(blocks, i, "byline");
        }
    }

    private static bool IsName(string text, string? name) => name is not null && text.Length < 200 && Headlines.IsSame(text, name);

    /// <summary>A heading that nothing follows heads what was left out; a sentence is none.</summary>
    private static void MarkEnd(PageTree tree, List<LabelledBlock> blocks)
    {
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (!IsOpen(blocks[i]))
                continue;
            if (tree.Nodes[blocks[i].Block.Node].Tag is not ("h1" or "h2" or "h3" or "h4" or "h5" or "h6")
                || Prose.EndsInFullStop(blocks[i].Block.Text))
                return;
            Drop(blocks, i, "heading without text");
        }
    }
}
