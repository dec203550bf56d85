using NewsAnalysis.Actors;

namespace NewsAnalysis.Measures;

/// <summary>Two actors that are named together. One row a pair that shares an article.</summary>
/// <param name="First">The actor with more mentions in the corpus; by name where they have as many.</param>
/// <param name="Second">The other.</param>
/// <param name="Sentences">Number of sentences that name both.</param>
/// <param name="Articles">Number of articles that name both, be it in different sentences.</param>
/// <param name="Outlets">Number of outlets of these articles.</param>
/// <param name="Example">The first sentence that names both, with its article; null where none does.</param>
public sealed record CoMention(
    string First, string Second, int Sentences, int Articles, int Outlets, (ArticleInfo Article, string Quote)? Example)
{
    /// <summary>References to the first sentences that name both, <see cref="Citation.MostPerMark"/> at most; where none does, to the
    /// articles.</summary>
    public IReadOnlyList<string> References { get; init; } = [];
}

/// <summary>Who is named together with whom.</summary>
public static class CoMentionMeasures
{
    /// <summary>The pairs among the most mentioned actors: most shared sentences first, then most shared articles, then by names (ordinal).
    /// An actor is never paired with itself; rolled up, a minister and his state are one actor.</summary>
    /// <param name="mentions">The mentions, in any order.</param>
    /// <param name="options">Which mentions count.</param>
    /// <param name="top">Among how many actors.</param>
    public static IReadOnlyList<CoMention> Pairs(IEnumerable<Mention> mentions, MentionOptions? options = null, int top = 100)
    {
        options ??= MentionOptions.Default;
        var counted = MentionMeasures.Counted(mentions, options);
        var rank = MentionMeasures.PerActor(counted, options).Take(top).Select((row, index) => (row.Actor, index))
            .ToDictionary(pair => pair.Actor, pair => pair.index, StringComparer.Ordinal);
        var tallies = new Dictionary<(int First, int Second), Tally>();
        foreach (var article in MentionMeasures.ByArticle(counted.Where(mention => rank.ContainsKey(options.ActorOf(mention)))))
        {
            foreach (var pair in PairsOf(article))
                Of(pair).Add(article[0].Article);
            foreach (var sentence in article.GroupBy(mention => mention.Sentence).OrderBy(sentence => sentence.Key))
            {
                foreach (var pair in PairsOf(sentence))
                    Of(pair).Add(sentence.First());
            }
        }

        var names = rank.Keys.OrderBy(name => rank[name]).ToList();
        return
        [
            .. tallies.Select(pair => new CoMention(
                    names[pair.Key.First], names[pair.Key.Second], pair.Value.Sentences, pair.Value.Articles,
                    pair.Value.Outlets.Count, pair.Value.Example)
                { References = pair.Value.References })
                .OrderByDescending(row => row.Sentences).ThenByDescending(row => row.Articles)
                .ThenBy(row => row.First, StringComparer.Ordinal).ThenBy(row => row.Second, StringComparer.Ordinal),
        ];

        Tally Of((int, int) pair) => tallies.TryGetValue(pair, out var tally) ? tally : tallies[pair] = new Tally();

        IEnumerable<(int, int)> PairsOf(IEnumerable<Mention> group)
        {
            var present = group.Select(mention => rank[options.ActorOf(mention)]).Distinct().Order().ToList();
            return present.SelectMany((first, index) => present.Skip(index + 1).Select(second => (first, second)));
        }
    }

    private sealed class Tally
    {
        private readonly List<string> _sentences = [];
        private readonly List<string> _articles = [];

        public int Sentences { get; private set; }

        public IReadOnlyList<string> References => Sentences > 0 ? _sentences : _articles;

        public int Articles { get; private set; }

        public HashSet<string> Outlets { get; } = new(StringComparer.Ordinal);

        public (ArticleInfo Article, string Quote)? Example { get; private set; }

        public void Add(ArticleInfo article)
        {
            Articles++;
            Outlets.Add(article.OutletLabel);
            if (_articles.Count < Citation.MostPerMark)
                _articles.Add(Citation.Of(article));
        }

        public void Add(Mention inSentence)
        {
            Sentences++;
            if (_sentences.Count < Citation.MostPerMark)
                _sentences.Add(Citation.SentenceOf(inSentence));
            Example ??= (inSentence.Article, inSentence.Quote);
        }
    }
}
