using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Figures.Units;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>A sentence with its tokens for numbers and its tree, and the way from one to the other.</summary>
/// <param name="line">Its tokens, as the steps for numbers cut them.</param>
/// <param name="tree">Its tree.</param>
internal sealed class SentenceReading(TokenLine line, SentenceTree tree)
{
    private readonly HashSet<int> _measures = [];
    private bool[]? _predicates;

    /// <summary>The tokens.</summary>
    public TokenLine Line => line;

    /// <summary>The tree.</summary>
    public SentenceTree Tree => tree;

    /// <summary>The node that covers a token; -1 where none does.</summary>
    public int Node(int token) => line.Has(token) ? tree.TokenAt(line[token].Start) : -1;

    /// <summary>The first token that ends behind a node's beginning; the number of tokens where none does.</summary>
    public int Token(int node)
    {
        var (low, high) = (0, line.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (line[middle].End <= tree.Tokens[node].Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The lemma of a node in lower case; empty for none.</summary>
    public string Lemma(int node) => node < 0 ? "" : tree.Tokens[node].Lemma.ToLowerInvariant();

    /// <summary>The lemma of a node's preposition ("of", "in"); empty where it has none.</summary>
    public string Case(int node) => Lemma(tree.Child(node, Relation.Case));

    /// <summary>Whether the node is a noun or a name.</summary>
    public bool IsNoun(int node) => node >= 0 && tree.Tokens[node].Tag is Tag.Noun or Tag.Propn;

    /// <summary>Whether the node is a verb.</summary>
    public bool IsVerb(int node) => node >= 0 && tree.Tokens[node].Tag is Tag.Verb or Tag.Aux;

    /// <summary>Whether the node is a number or the sign or name of a unit.</summary>
    public bool IsMeasure(int node) =>
        node >= 0 && (_measures.Contains(node) || tree.Tokens[node].Tag is Tag.Num or Tag.Sym
            || UnitTable.ByName(tree.Tokens[node].Form) is not null
            || UnitTable.BySymbol(tree.Tokens[node].Form, glued: false) is not null);

    /// <summary>Whether the node is a verb, or a word that is said of a subject.</summary>
    public bool IsPredicate(int node) => (_predicates ??= Predicates())[node];

    /// <summary>Whether the node belongs to a number with its unit.</summary>
    public bool IsMeasured(int node) => _measures.Contains(node);

    /// <summary>Notes the tokens of numbers and their units, which name no thing.</summary>
    public void Measures(IEnumerable<NumberReading> readings)
    {
        foreach (var reading in readings)
        {
            var measure = reading.Unit is not null || (reading.UnitWritten is not null && reading.Phrase is null);
            if (!measure && reading.Number.Form != NumberForm.Vague)
                continue;
            var (from, to) = measure ? (reading.From, Math.Max(reading.Next, reading.To)) : (reading.Number.From, reading.Number.To);
            for (var at = from; at < to; at++)
            {
                if (Node(at) is >= 0 and var node)
                    _measures.Add(node);
            }
        }
    }

    /// <summary>The dependents of a node; none for none.</summary>
    public IReadOnlyList<int> Children(int node) => node < 0 ? [] : tree.Children(node);

    private bool[] Predicates()
    {
        var found = new bool[tree.Tokens.Count];
        for (var node = 0; node < found.Length; node++)
        {
            var token = tree.Tokens[node];
            found[node] |= IsVerb(node);
            if (token.Relation is Relation.Cop or Relation.Nsubj && token.Head >= 0)
                found[token.Head] = true;
        }

        return found;
    }
}
