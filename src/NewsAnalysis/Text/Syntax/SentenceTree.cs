namespace NewsAnalysis.Text.Syntax;

/// <summary>One reading of a sentence: its tokens in order, each with a head. Immutable.</summary>
/// <remarks>A tree is a guess of a statistical model: four relations of five are right, subjects and numbers more often, appositions and
/// lists less often. Every question returns -1 or nothing where the tree has no answer.</remarks>
internal sealed class SentenceTree
{
    private readonly int[][] _children;

    /// <summary>Builds the tree of tokens whose heads lie inside the sentence.</summary>
    public SentenceTree(TextSpan span, IReadOnlyList<SyntaxToken> tokens)
    {
        Span = span;
        Tokens = tokens;
        _children = ChildrenOf(tokens);
    }

    /// <summary>The tokens in reading order.</summary>
    public IReadOnlyList<SyntaxToken> Tokens { get; }

    /// <summary>The span of the text that was read.</summary>
    public TextSpan Span { get; }

    /// <summary>Index of the token that covers a position of the text; -1 if none does.</summary>
    public int TokenAt(int position)
    {
        var (low, high) = (0, Tokens.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (position < Tokens[middle].Start)
                high = middle - 1;
            else if (position >= Tokens[middle].End)
                low = middle + 1;
            else
                return middle;
        }

        return -1;
    }

    /// <summary>The tokens that depend on a token, in reading order.</summary>
    public IReadOnlyList<int> Children(int token) => _children[token];

    /// <summary>The first dependent with the relation; -1 if none has it.</summary>
    public int Child(int token, Relation relation)
    {
        foreach (var child in _children[token])
        {
            if (Tokens[child].Relation == relation)
                return child;
        }

        return -1;
    }

    /// <summary>Whether some dependent has the relation.</summary>
    public bool Has(int token, Relation relation) => Child(token, relation) >= 0;

    /// <summary>The token and all that depend on it, directly or not, in reading order.</summary>
    public IReadOnlyList<int> Subtree(int token)
    {
        var found = new List<int> { token };
        for (var next = 0; next < found.Count; next++)
            found.AddRange(_children[found[next]]);
        found.Sort();
        return found;
    }

    /// <summary>The heads above a token, nearest first.</summary>
    public IEnumerable<int> Ancestors(int token)
    {
        for (var head = Tokens[token].Head; head >= 0; head = Tokens[head].Head)
            yield return head;
    }

    /// <summary>Whether one token depends on the other, directly or not, or is it.</summary>
    public bool IsWithin(int token, int ancestor)
    {
        while (token >= 0 && token != ancestor)
            token = Tokens[token].Head;
        return token >= 0;
    }

    /// <summary>A line for each token: index, form, lemma, tags, head, relation.</summary>
    public string ToText() => TreeText.Of(this);

    private static int[][] ChildrenOf(IReadOnlyList<SyntaxToken> tokens)
    {
        var counts = new int[tokens.Count];
        foreach (var token in tokens)
        {
            if (token.Head >= 0)
                counts[token.Head]++;
        }

        var found = Array.ConvertAll(counts, count => count == 0 ? [] : new int[count]);
        Array.Clear(counts);
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Head is >= 0 and var head)
                found[head][counts[head]++] = index;
        }

        return found;
    }
}
