using NewsAnalysis.Actors;
using NewsAnalysis.Articles.Reprints;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Store;

/// <summary>A corpus whose extraction stands on disk. Mentions, numbers, terms and wording are read from there when they are asked for; in
/// memory are a few numbers an article.</summary>
internal sealed class ExtractedCorpus
{
    private static readonly int Sections = Enum.GetValues<Section>().Length;

    private readonly IReadOnlyList<Found> _found;
    private readonly RecordPlace[] _texts;
    private readonly RecordPlace[] _mentions;
    private readonly StringPool _pool = new();
    private readonly Lazy<Dictionary<string, int>> _places;
    private readonly Dictionary<int, StoryMentions> _stories = [];
    private LastRecord? _last;

    /// <summary>Takes over what a pass over the corpus found.</summary>
    public ExtractedCorpus(IReadOnlyList<Found> found, ActorDictionary dictionary, RecordPlace[] texts, RecordPlace[] mentions)
    {
        (_found, Dictionary, _texts, _mentions) = (found, dictionary, texts, mentions);
        Articles = [.. found.Select(one => one.Article)];
        Mentions = new StoredRows<Mention>([.. found.Select(one => one.Mentions.Mentions)], MentionsOf);
        _places = new(() => Articles.Index().ToDictionary(article => article.Item.Id, article => article.Index, StringComparer.Ordinal));
        Figures = new StoredRows<FigureClaim>([.. found.Select(one => one.Counts.Figures)], FiguresOf);
        Removed = new StoredRows<(ArticleInfo, RemovedLine)>(
            [.. found.Select(one => one.Counts.Removed)],
            index => [.. FactRecord.Removed(Section(index, Store.Section.Facts), _pool).Select(line => (Articles[index], line))]);
    }

    /// <summary>The actors that were looked for.</summary>
    public ActorDictionary Dictionary { get; }

    /// <summary>The articles, in corpus order.</summary>
    public IReadOnlyList<ArticleInfo> Articles { get; }

    /// <summary>Their mentions, by article and position.</summary>
    public StoredRows<Mention> Mentions { get; private set; }

    /// <summary>Their numbers, by article and position.</summary>
    public StoredRows<FigureClaim> Figures { get; }

    /// <summary>The lines that were removed, by article.</summary>
    public StoredRows<(ArticleInfo Article, RemovedLine Line)> Removed { get; }

    /// <summary>The counts of an article.</summary>
    public ArticleCounts Counts(int article) => _found[article].Counts;

    /// <summary>The key of an article's content.</summary>
    public ContentKey Key(int article) => _found[article].Key;

    /// <summary>The articles' terms, read anew whenever they are enumerated.</summary>
    public IEnumerable<ArticleTerms> Terms() => Articles.Select((article, index) => new ArticleTerms(
        article.Id, article.Event.Value, article.Published.Value?.Earliest.DayNumber,
        new LaterList<Term>(null, () => TermRecord.Read(Section(index, Store.Section.Terms), _pool))));

    /// <summary>The articles that print one text.</summary>
    public IReadOnlyList<ReprintGroup> FindReprints() => ReprintFinder.Find(Articles, index => Sketch(index).Bands, Sketch);

    private Sketch Sketch(int article) => SketchRecord.Read(Section(article, Store.Section.Sketch));

    /// <summary>The place of the article with this id; null where there is none.</summary>
    public int? PlaceOf(string id) => _places.Value.TryGetValue(id, out var place) ? place : null;

    /// <summary>The mentions in one article.</summary>
    public IReadOnlyList<Mention> MentionsOf(int article)
    {
        var mentions = MentionRecord.Read(Read(_mentions[article]), Articles[article], _pool);
        return _stories.TryGetValue(article, out var story) ? story.Settle(mentions) : mentions.Mentions;
    }

    /// <summary>Lets the articles of each story tell each other whom they mean. Only stories with open mentions are read.</summary>
    /// <param name="stories">The story of every article, by id.</param>
    public void Settle(IReadOnlyDictionary<string, string> stories)
    {
        var counts = _found.Select(one => one.Mentions.Mentions).ToArray();
        foreach (var story in Articles.Index()
            .GroupBy(article => stories[article.Item.Id], article => article.Index, StringComparer.Ordinal))
        {
            var open = story.Where(article => _found[article].Mentions.Open > 0).ToList();
            if (open.Count == 0 || !story.Skip(1).Any())
                continue;
            var told = new StoryMentions(story.Select(article => MentionRecord.People(Read(_mentions[article]), _pool)));
            foreach (var article in open)
            {
                _stories[article] = told;
                counts[article] = MentionsOf(article).Count;
            }
        }

        Mentions = new StoredRows<Mention>(counts, MentionsOf);
    }

    /// <summary>The numbers of one article.</summary>
    public IReadOnlyList<FigureClaim> FiguresOf(int article) => FigureRecord.Read(
        Section(article, Store.Section.Figures), Articles[article], _pool, sentence => Sentence(article, sentence));

    /// <summary>A sentence with numbers.</summary>
    /// <param name="article">The article's place.</param>
    /// <param name="sentence">The sentence's place among those of the article that have numbers.</param>
    public string Sentence(int article, int sentence) => FigureRecord.Sentence(LastFigures(article), sentence);

    // Claims are shown article by article, so one record is asked for many times in a row.
    private byte[] LastFigures(int article)
    {
        if (_last is { } last && last.Article == article)
            return last.Record;
        var record = Section(article, Store.Section.Figures);
        _last = new LastRecord(article, record);
        return record;
    }

    // One object, so that another thread never sees the article of one and the record of another.
    private sealed record LastRecord(int Article, byte[] Record);

    private byte[] Section(int article, Section section) => Read(_texts[(article * Sections) + (int)section]);

    /// <summary>A record that was whole when the corpus was read.</summary>
    /// <exception cref="IOException">It is no more.</exception>
    internal static byte[] Read(RecordPlace place) => place.TryRead()
        ?? throw new IOException($"{place.Pack.Path}: the file was changed while it was in use; run again.");
}
