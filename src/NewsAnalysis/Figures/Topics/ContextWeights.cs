namespace NewsAnalysis.Figures.Topics;

/// <summary>
/// How much the words around two numbers have in common. Words that stand in many sentences of the story say less:
/// ln(1 + (N + 20) / n) for a word in n of N sentences with numbers.
/// </summary>
internal sealed class ContextWeights
{
    private const int Unseen = 20;

    private readonly Dictionary<string, int> _sentences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _things = new(StringComparer.Ordinal);
    private readonly int _count;

    /// <summary>Counts the words of a story's claims.</summary>
    public ContextWeights(IReadOnlyList<Profile> profiles)
    {
        _count = profiles.Count;
        foreach (var word in profiles.SelectMany(profile => profile.Context.Keys))
            _sentences[word] = _sentences.GetValueOrDefault(word) + 1;
        foreach (var profile in profiles)
        {
            if (profile.Thing is { } thing)
                _things[Key(profile, thing)] = _things.GetValueOrDefault(Key(profile, thing)) + 1;
        }
    }

    /// <summary>Number of the story's claims that count what this one counts.</summary>
    public int Claims(Profile profile) => profile.Thing is { } thing ? _things.GetValueOrDefault(Key(profile, thing)) : 0;

    /// <summary>Cosine similarity of two contexts, 0 to 1.</summary>
    public double Similarity(Profile left, Profile right)
    {
        var (small, large) = left.Context.Count <= right.Context.Count ? (left.Context, right.Context) : (right.Context, left.Context);
        var shared = 0.0;
        foreach (var (word, weight) in small.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (large.TryGetValue(word, out var other))
                shared += weight * other * Rarity(word) * Rarity(word);
        }

        return shared == 0 ? 0 : shared / (Length(small) * Length(large));
    }

    private static string Key(Profile profile, string thing) => $"{thing}/{profile.Parts.Order(StringComparer.Ordinal).FirstOrDefault()}";

    private double Length(IReadOnlyDictionary<string, double> context) =>
        Math.Sqrt(context.OrderBy(pair => pair.Key, StringComparer.Ordinal).Sum(pair => Math.Pow(pair.Value * Rarity(pair.Key), 2)));

    private double Rarity(string word) => Math.Log(1 + ((double)(_count + Unseen) / _sentences.GetValueOrDefault(word, 1)));
}
