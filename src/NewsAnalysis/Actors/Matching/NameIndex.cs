namespace NewsAnalysis.Actors.Matching;

/// <summary>All phrases of a dictionary as a tree of words, compiled once. Looking up takes time by the words of the text, not by the
/// number of names.</summary>
internal sealed class NameIndex
{
    private readonly WordSet _words;
    private readonly Dictionary<long, int> _edges = [];
    private readonly NameEnd?[] _ends;
    private readonly List<bool> _goesOn = [false];

    // The nodes after the root by word, since most lookups begin there and most end there.
    private readonly int[] _first;

    /// <summary>Compiles the phrases; the order of the list does not matter.</summary>
    public NameIndex(IReadOnlyCollection<Entry> entries)
    {
        _words = new WordSet(entries.SelectMany(entry => entry.Phrase.Keys));
        var endings = new Dictionary<int, List<Entry>>();
        foreach (var entry in entries)
        {
            var node = Add(entry);
            if (!endings.TryGetValue(node, out var list))
                endings[node] = list = [];
            list.Add(entry);
            Starts.Add(entry.Phrase);
        }

        _ends = [.. Enumerable.Range(0, _goesOn.Count)
            .Select(node => node > 0 && endings.TryGetValue(node, out var list) ? new NameEnd(list) : null)];
        _first = [.. _words.Select((_, id) => _edges.GetValueOrDefault(Edge(0, id), -1))];
    }

    /// <summary>Where in a text phrases can begin.</summary>
    public PhraseStarts Starts { get; } = new();

    /// <summary>The node after a word, or -1 where no phrase goes on with it.</summary>
    /// <param name="node">The node before; 0 is the root.</param>
    /// <param name="word">The word as it stands.</param>
    public int Step(int node, ReadOnlySpan<char> word)
    {
        var id = _words.IndexOf(word is "&" ? "and" : word);
        return id < 0 ? -1 : node == 0 ? _first[id] : _edges.GetValueOrDefault(Edge(node, id), -1);
    }

    /// <summary>Whether a phrase has a further word after the node.</summary>
    public bool GoesOn(int node) => _goesOn[node];

    /// <summary>The phrases that end at a node, or null.</summary>
    public NameEnd? At(int node) => _ends[node];

    private int Add(Entry entry)
    {
        var node = 0;
        foreach (var key in entry.Phrase.Keys)
        {
            var id = _words.IndexOf(key);
            if (!_edges.TryGetValue(Edge(node, id), out var next))
            {
                next = _goesOn.Count;
                _goesOn.Add(false);
                _goesOn[node] = true;
                _edges[Edge(node, id)] = next;
            }

            node = next;
        }

        return node;
    }

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;
}
