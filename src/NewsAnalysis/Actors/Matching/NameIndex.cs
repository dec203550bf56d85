namespace NewsAnalysis.Actors.Matching;

/// <summary>
/// All phrases of a dictionary as a tree of words, compiled once. Looking up takes time by the words of the text, not by the number of names.
/// </summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, int> _wordIds = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<Entry[]?> _entries = [null];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Compiles the phrases; the order of the list does not matter.</summary>
    public NameIndex(IEnumerable<Entry> entries)
    {
        foreach (var entry in entries)
        {
            Add(entry);
            Starts.Add(entry.Phrase);
        }

        for (var node = 0; node < _entries.Count; node++)
        {
            if (_entries[node] is { Length: > 1 } shared)
                _entries[node] = [.. shared.OrderBy(entry => entry.Kind).ThenBy(entry => entry.Actor)];
        }

        _lookup = _wordIds.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestPhrase = _entries.OfType<Entry[]>().SelectMany(list => list).Select(entry => entry.Phrase.Count).DefaultIfEmpty(0).Max();
    }

    /// <summary>Where in a text phrases can begin.</summary>
    public PhraseStarts Starts { get; } = new();

    /// <summary>Words of the longest phrase.</summary>
    public int LongestPhrase { get; }

    /// <summary>The node after a word, or -1 where no phrase goes on with it.</summary>
    /// <param name="node">The node before; 0 is the root.</param>
    /// <param name="word">The word as it stands.</param>
    public int Step(int node, ReadOnlySpan<char> word)
    {
        if (word is "&")
            return StepFolded(node, "and");
        Span<char> buffer = stackalloc char[Folding.MaxLength];
        var length = Folding.Fold(word, buffer);
        return length <= 0 ? -1 : StepFolded(node, buffer[..length]);
    }

    /// <summary>The phrases that end at a node, by kind and actor.</summary>
    public Entry[]? At(int node) => _entries[node];

    private int StepFolded(int node, ReadOnlySpan<char> key) =>
        _lookup.TryGetValue(key, out var id) && _edges.TryGetValue(Edge(node, id), out var next) ? next : -1;

    private void Add(Entry entry)
    {
        var node = 0;
        foreach (var key in entry.Phrase.Keys)
        {
            if (!_wordIds.TryGetValue(key, out var id))
                _wordIds[key] = id = _wordIds.Count;
            if (!_edges.TryGetValue(Edge(node, id), out var next))
            {
                next = _entries.Count;
                _entries.Add(null);
                _edges[Edge(node, id)] = next;
            }

            node = next;
        }

        if (node != 0)
            _entries[node] = [.. _entries[node] ?? [], entry];
    }

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;
}
