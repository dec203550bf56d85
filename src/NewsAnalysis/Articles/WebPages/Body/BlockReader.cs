using NewsAnalysis.Articles.Reading;
using NewsAnalysis.Articles.WebPages.Tree;

namespace NewsAnalysis.Articles.WebPages.Body;

/// <summary>Cuts a page's text into blocks, in document order. Two line breaks in a row part blocks as paragraphs do; the cells of a row of
/// short texts stand on one line, those of a table that lays out a page do not.</summary>
internal sealed class BlockReader
{
    private const int LongestRow = 400;

    private readonly PageTree _tree;
    private readonly NodeRules _rules;
    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _text = new();
    private int _node;
    private int _links;
    private int _breaks;
    private bool _space;
    private int _length;
    private int _ruled;
    private string? _rule;

    private BlockReader(PageTree tree, NodeRules rules) => (_tree, _rules) = (tree, rules);

    /// <summary>The blocks of a page.</summary>
    public static IReadOnlyList<Block> Read(PageTree tree, NodeRules rules)
    {
        var reader = new BlockReader(tree, rules);
        reader.Walk();
        return reader._blocks;
    }

    private void Walk()
    {
        var nodes = _tree.Nodes;
        var ends = new Stack<Frame>();
        for (var i = 0; i < nodes.Count; i++)
        {
            while (ends.TryPeek(out var top) && top.End <= i)
                Leave(ends.Pop());
            var node = nodes[i];
            var outer = ends.TryPeek(out var frame) ? frame : default;
            if (node.Text is { } text)
                Append(text, outer);
            else if (IsLeftOut(i, node))
                i = node.End - 1;
            else if (node.Tag is "br" or "wbr")
                Break(node.Tag);
            else
                ends.Push(Enter(i, node, outer));
        }

        while (ends.TryPop(out var last))
            Leave(last);
    }

    private Frame Enter(int i, PageNode node, Frame outer)
    {
        var inRow = outer.InRow && node.Tag is "td" or "th";
        var breaks = PageTree.IsBlock(node.Tag) && !(outer.InRow && !IsRow(node.Tag));
        if (breaks)
        {
            Flush();
            _node = i;
        }
        else if (inRow || PageTree.IsBlock(node.Tag))
            _space = true;

        return new Frame(node.End, breaks, outer.InLink || node.Tag == "a", outer.IsPre || node.Tag == "pre",
            outer.InRow || (node.Tag == "tr" && IsDataRow(node)), breaks ? i : outer.Block)
        {
            Rule = breaks ? null : outer.Rule ?? _rules[i],
        };
    }

    /// <summary>Controls and hidden words within a line; other inline elements may be part of a sentence.</summary>
    private bool IsLeftOut(int i, PageNode node) =>
        !PageTree.IsBlock(node.Tag) && !node.HasBlocks && _rules[i] is NodeRules.Hidden or "share bar" or "advertisement" or "dialog";

    private void Leave(Frame frame)
    {
        if (frame.Breaks)
        {
            Flush();
            _node = Math.Max(0, _tree.Up(_tree.Nodes[frame.Block].Parent).FirstOrDefault(at => PageTree.IsBlock(_tree.Nodes[at].Tag)));
        }
        else if (frame.InRow)
            _space = true;
    }

    private static bool IsRow(string tag) => tag is "tr" or "table" or "tbody";

    private static bool IsDataRow(PageNode row) => row.Length is > 0 and < LongestRow;

    private void Break(string tag)
    {
        if (tag == "wbr")
            return;
        _breaks++;
        _space = true;
    }

    private void Append(string text, Frame frame)
    {
        foreach (var c in TextCleaner.Clean(text))
        {
            if (frame.IsPre && c == '\n')
                _breaks++;
            if (char.IsWhiteSpace(c))
            {
                _space = true;
                continue;
            }

            Part();
            _text.Append(c);
            _length++;
            _links += frame.InLink ? 1 : 0;
            if (frame.Rule is null)
                continue;
            _ruled++;
            _rule ??= frame.Rule;
        }
    }

    /// <summary>What stands between the last character and the next one.</summary>
    private void Part()
    {
        if (_breaks > 1)
            Flush();
        else if (_breaks == 1 && _text.Length > 0)
            _text.Append('\n');
        else if (_space && _text.Length > 0)
            _text.Append(' ');
        (_breaks, _space) = (0, false);
    }

    private void Flush()
    {
        if (_text.Length > 0)
            _blocks.Add(new Block(_node, _text.ToString(), _links) { InlineRule = _ruled * 5 >= _length * 4 ? _rule : null });
        _text.Clear();
        (_links, _breaks, _space, _length, _ruled, _rule) = (0, 0, false, 0, 0, null);
    }

    private readonly record struct Frame(int End, bool Breaks, bool InLink, bool IsPre, bool InRow, int Block)
    {
        /// <summary>The rule of an inline element around the text, or null.</summary>
        public string? Rule { get; init; }
    }
}
