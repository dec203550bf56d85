using NewsAnalysis.Articles.WebPages.Tree;

namespace NewsAnalysis.Articles.WebPages.Body;

/// <summary>Finds the element that holds the article's body: one that calls itself so and holds enough of the running text, else the
/// innermost element that still holds most of it.</summary>
internal sealed class ContentChoice
{
    private const double EnoughOfPage = 0.4;
    private const double MostOfOuter = 0.75;
    private const double NearlyAll = 0.7;
    private const double LeastProse = 140;
    private const int SectionLevels = 3;

    private readonly PageTree _tree;
    private readonly NodeRules _rules;
    private readonly string?[] _marks;
    private readonly PageWeights _weights;

    private ContentChoice(PageTree tree, NodeRules rules, string?[] marks, PageWeights weights) =>
        (_tree, _rules, _marks, _weights) = (tree, rules, marks, weights);

    /// <summary>Index of the element, 0 (the page's body) where nothing better is found.</summary>
    public static int Find(PageTree tree, NodeRules rules, string?[] marks, PageWeights weights)
    {
        var choice = new ContentChoice(tree, rules, marks, weights);
        var outer = choice.Descend(choice.Article());
        return choice.Whole(choice.Named(outer) ?? outer);
    }

    /// <summary>The first article element or main element with enough of the text, else the page.</summary>
    private int Article()
    {
        var articles = Nodes(i => _tree.Nodes[i].Tag is "article")
            .Where(i => !_tree.Up(_tree.Nodes[i].Parent).Any(up => _tree.Nodes[up].Tag == "article")).ToList();
        var enough = articles.Find(i => _weights[i] >= Math.Max(LeastProse, _weights.Total * EnoughOfPage));
        if (enough > 0)
            return enough;
        var titled = articles.Find(i => HoldsHeadline(i) && _weights[i] >= LeastProse * 3);
        if (titled > 0)
            return titled;
        return Nodes(i => _tree.Nodes[i].Tag is "main").FirstOrDefault(i => _weights[i] >= _weights.Total * EnoughOfPage);
    }

    /// <summary>Goes inwards as long as one element inside holds most of the text.</summary>
    private int Descend(int from)
    {
        var at = from;
        while (BestChild(at) is { } child && _weights[child] >= _weights[at] * MostOfOuter && _tree.Nodes[child].HasBlocks)
            at = child;
        return at;
    }

    private int? BestChild(int node)
    {
        int? best = null;
        foreach (var i in Children(node))
        {
            if (best is null || _weights[i] > _weights[best.Value])
                best = i;
        }

        return best;
    }

    /// <summary>The element that calls itself the body and holds enough text; the inner one of two that hold about the same.</summary>
    private int? Named(int outer)
    {
        var named = Nodes(_rules.IsContent).Where(i => _weights[i] >= LeastProse).ToList();
        if (named.Count == 0)
            return null;
        var most = named.Max(i => _weights[i]);
        if (most < _weights[outer] * EnoughOfPage)
            return null;
        var best = named.First(i => _weights[i] >= most);
        foreach (var i in named)
        {
            if (_tree.IsIn(i, best) && _weights[i] >= _weights[best] * NearlyAll)
                best = i;
        }

        return best;
    }

    /// <summary>The element around several bodies in a row, as when a site cuts an article into sections of one name ("story-body-1",
    /// "story-body-2"). Sections with a headline of their own are other articles; a single section after the body is about the author or
    /// the company.</summary>
    private int Whole(int body)
    {
        foreach (var at in _tree.Up(body).Take(SectionLevels)
            .TakeWhile(at => _tree.Nodes[at] is { Parent: > 0, Tag: not ("article" or "main") }))
        {
            var parent = _tree.Nodes[at].Parent;
            var names = NamesOf(at);
            var others = Children(parent)
                .Where(i => i != at && _weights[i] >= (i < at ? 1 : LeastProse) && IsSection(i, _tree.Nodes[at].Tag, names)).ToList();
            var isRow = others.Count > 1 || others.Exists(i => i < at || _rules.IsContent(i));
            if (isRow && _weights[at] + others.Sum(i => _weights[i]) >= _weights[parent] * MostOfOuter)
                return parent;
        }

        return body;
    }

    private bool IsSection(int node, string tag, IReadOnlySet<string> names) =>
        _marks[node] is null && _tree.Nodes[node].Tag == tag && NamesOf(node).Overlaps(names)
        && !Enumerable.Range(node, _tree.Nodes[node].End - node).Any(IsOwnHeadline);

    /// <summary>A first heading, or a heading that is a link: what heads an article, and not a section of one.</summary>
    private bool IsOwnHeadline(int node) =>
        _tree.Nodes[node] is var at
            && (at.Tag is "h1" || (at.Tag is "h2" or "h3" && at.LinkLength > 0 && at.LinkLength * 10 >= at.Length * 9));

    /// <summary>The class names of an element, numbers left out.</summary>
    private HashSet<string> NamesOf(int node) =>
        [.. (_tree.Nodes[node].Element?.ClassName ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(name => string.Join(' ', ElementNames.WordsOf(name))).Where(name => name.Length > 0)];

    private IEnumerable<int> Children(int node)
    {
        for (var i = node + 1; i < _tree.Nodes[node].End; i = _tree.Nodes[i].End)
            yield return i;
    }

    private bool HoldsHeadline(int node) =>
        Enumerable.Range(node, _tree.Nodes[node].End - node).Any(i => _tree.Nodes[i].Tag == "h1");

    private IEnumerable<int> Nodes(Func<int, bool> test) =>
        Enumerable.Range(1, _tree.Nodes.Count - 1).Where(i => _marks[i] is null && _tree.Nodes[i].Element is not null && test(i));
}
