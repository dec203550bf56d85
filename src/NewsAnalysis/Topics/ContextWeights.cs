namespace NewsAnalysis.Topics;

/// <summary>How much the words around two numbers have in common. Words that stand in many sentences of the story say less: ln(1 + (N + 20)
/// / n) for a word in n of N sentences with numbers.</summary>
internal sealed class ContextWeights
{
    private const int Unseen = 20;

    private readonly Dictionary<string, int> _sentences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<Profile, TermVector> _vectors = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(string Article, string Place)> _named = [];
    private readonly int _articleCount;
    private readonly int _count;

    /// <summary>Counts the words of a story's claims.</summary>
    public ContextWeights(IReadOnlyList<Profile> profiles)
    {
        _count = profiles.Count;
        foreach (var word in profiles.SelectMany(profile => profile.Context.Keys))
            _sentences[word] = _sentences.GetValueOrDefault(word) + 1;
        _articleCount = profiles.Select(profile => profile.Claim.Article.Id).Distinct(StringComparer.Ordinal).Count();
        foreach (var profile in profiles)
        {
            foreach (var word in profile.Context.Keys)
                Articles(word).Add(profile.Claim.Article.Id);
        }

        var places = profiles.SelectMany(profile => profile.Places).ToHashSet(StringComparer.Ordinal);
        foreach (var (article, quote) in profiles.Select(profile => (profile.Claim.Article.Id, profile.Claim.Quote)).Distinct())
            _named.UnionWith(TopicWords.Of(quote).Where(word => word.Capital).Select(word => (article, CountedNouns.Key(word.Lower)))
                .Where(named => places.Contains(named.Item2)));
        var numbers = _sentences.Keys.Order(StringComparer.Ordinal).Index()
            .ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        foreach (var profile in profiles)
            _vectors[profile] = Vector(profile, numbers);
    }

    /// <summary>Whether every place of the claim is named in one article only of a story of several: the claim tells of something else
    /// ("the shooting came a day after nine were killed in Drayton").</summary>
    public bool IsAside(Profile profile) =>
        _articleCount >= 3 && profile.Places.Count > 0
        && profile.Places.All(place => _articles.TryGetValue(place, out var articles) && articles.Count == 1);

    /// <summary>Whether the claim's article names one of the places in a sentence with some number.</summary>
    public bool Names(Profile profile, IEnumerable<string> places) =>
        places.Any(place => _named.Contains((profile.Claim.Article.Id, place)));

    /// <summary>Whether the claim's article has the noun beside some number that does not count it.</summary>
    public bool Has(Profile profile, string noun) =>
        _articles.TryGetValue(CountedNouns.Key(noun), out var articles) && articles.Contains(profile.Claim.Article.Id);

    /// <summary>Cosine similarity of the contexts of two of the story's claims, 0 to 1.</summary>
    public double Similarity(Profile left, Profile right) => _vectors[left].Dot(_vectors[right]);

    private TermVector Vector(Profile profile, Dictionary<string, int> numbers) =>
        TermVector.From(profile.Context.Select(pair => KeyValuePair.Create(numbers[pair.Key], pair.Value * Rarity(pair.Key)))).Unit();

    private HashSet<string> Articles(string word)
    {
        if (!_articles.TryGetValue(word, out var articles))
            _articles[word] = articles = new HashSet<string>(StringComparer.Ordinal);
        return articles;
    }

    private double Rarity(string word) => Math.Log(1 + ((double)(_count + Unseen) / _sentences.GetValueOrDefault(word, 1)));
}
