using NewsAnalysis.Actors;
using NewsAnalysis.Actors.Suggestions;
using NewsAnalysis.Articles;
using NewsAnalysis.Articles.Reading;
using NewsAnalysis.Charts;
using NewsAnalysis.Figures;
using NewsAnalysis.Figures.Topics;
using NewsAnalysis.Measures;

namespace NewsAnalysis;

/// <summary>
/// A folder of articles, read once: what was loaded, who is mentioned, which figures are claimed and which of them are
/// about the same thing. The notebooks start from here; every number leads back to a sentence of an article.
/// </summary>
public sealed class Workbook
{
    private readonly IReadOnlyList<IReadOnlyDictionary<PartKind, int>> _wordsByPart;
    private readonly Lazy<IReadOnlyList<Topic>> _topics;
    private readonly Lazy<IReadOnlyList<SumCheck>> _sums;

    private Workbook(
        Corpus corpus, ActorDictionary dictionary, bool isSuggested, Reading reading, IReadOnlyDictionary<string, string> stories)
    {
        Corpus = corpus;
        Dictionary = dictionary;
        DictionaryIsSuggested = isSuggested;
        Words = reading.Words;
        Scope = CorpusScope.Of(Words);
        Palette = new(Words.Select(article => article.Article.OutletLabel));
        _wordsByPart = reading.WordsByPart;
        Mentions = reading.Mentions;
        Figures = reading.Figures;
        Removed = reading.Removed;
        Stories = stories;
        _topics = new(() => TopicBuilder.Build(Claims, Stories));
        _sums = new(() => SumChecker.Check(Claims));
    }

    /// <summary>The folder's articles, read anew whenever they are enumerated.</summary>
    public Corpus Corpus { get; }

    /// <summary>The actors that were looked for.</summary>
    public ActorDictionary Dictionary { get; }

    /// <summary>
    /// Whether the actors were guessed from the articles, because the folder has no actors.yaml and none was named: the frequent names, with
    /// guessed types. <c>actors suggest</c> prints them as an actors.yaml to correct.
    /// </summary>
    public bool DictionaryIsSuggested { get; }

    /// <summary>Every article with its number of words, in order of id.</summary>
    public IReadOnlyList<ArticleWords> Words { get; }

    /// <summary>Every article with its number of words in these parts, in order of id: what mentions in these parts are set against.</summary>
    public IReadOnlyList<ArticleWords> WordsIn(IReadOnlySet<PartKind> parts) =>
        parts.Count == Enum.GetValues<PartKind>().Length ? Words
        : [.. Words.Zip(_wordsByPart, (article, counts) => article with { Words = parts.Sum(part => counts.GetValueOrDefault(part)) })];

    /// <summary>What every number rests on: articles, outlets, words, dates.</summary>
    public CorpusScope Scope { get; }

    /// <summary>The outlets in corpus order, with the same colours in every chart.</summary>
    public OutletPalette Palette { get; }

    /// <summary>Every mention, by article and position.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>Every number read, claims and others, by article and position.</summary>
    public IReadOnlyList<FigureClaim> Figures { get; }

    /// <summary>The numbers that are claims.</summary>
    public IEnumerable<FigureClaim> Claims => Figures.Where(figure => figure.Reason is null);

    /// <summary>The files that could not be used.</summary>
    public IReadOnlyList<Rejected> Rejected => Corpus.Rejected;

    /// <summary>Page furniture that was left out, by article.</summary>
    public IReadOnlyList<(ArticleInfo Article, RemovedLine Line)> Removed { get; }

    /// <summary>The story of every article, by article id.</summary>
    public IReadOnlyDictionary<string, string> Stories { get; }

    /// <summary>Claims about the same thing, each topic with its verdict.</summary>
    public IReadOnlyList<Topic> Topics => _topics.Value;

    /// <summary>Totals set against the parts that the same article states.</summary>
    public IReadOnlyList<SumCheck> Sums => _sums.Value;

    /// <summary>Reads a folder.</summary>
    /// <param name="articles">A corpus folder (its layout: seeds/README.md).</param>
    /// <param name="actors">
    /// An actor dictionary (actors.yaml or an event-data file), or several with semicolons between, an actors.yaml overriding those before it;
    /// empty for the folder's own actors.yaml, or, where it has none, for the names that the articles use often.
    /// </param>
    /// <param name="vague">How vague number words become intervals: literal, decimal or event-data.</param>
    /// <param name="map">
    /// Which fields of records (csv, json) hold what, where they have unusual names: <c>text=body,outlet=publisher</c>; empty for the usual names.
    /// </param>
    /// <exception cref="InputException">The folder or the dictionary cannot be used; the message says where and what to do.</exception>
    public static Workbook Open(string articles, string actors = "", string vague = "literal", string map = "")
    {
        var corpus = Corpus.Load(articles, ReadOptions.Default with { Fields = FieldMap.Parse(map) });
        var own = Path.Combine(articles, "actors.yaml");
        var files = ActorDictionary.FilesOf(actors);
        var isSuggested = files.Count == 0 && !File.Exists(own);
        var dictionary = isSuggested ? Suggested(corpus) : ActorDictionary.Load(files.Count > 0 ? files : [own]);
        var reading = new Reading(new MentionFinder(dictionary), new FigureExtractor(new FigureOptions { Vague = VagueConventions.Parse(vague) }));
        var stories = StoryGrouper.Group(reading.Articles(corpus));
        return new Workbook(corpus, dictionary, isSuggested, reading, stories);
    }

    private static ActorDictionary Suggested(Corpus corpus) =>
        ActorDictionary.Of([.. NameSuggester.Suggest(corpus.Articles, ActorDictionary.Empty).Select(suggestion => suggestion.Actor)]);

    /// <summary>What one pass over the articles gathers.</summary>
    private sealed class Reading(MentionFinder finder, FigureExtractor extractor)
    {
        public List<ArticleWords> Words { get; } = [];

        public List<IReadOnlyDictionary<PartKind, int>> WordsByPart { get; } = [];

        public List<Mention> Mentions { get; } = [];

        public List<FigureClaim> Figures { get; } = [];

        public List<(ArticleInfo Article, RemovedLine Line)> Removed { get; } = [];

        /// <summary>The articles, each read once and passed on.</summary>
        public IEnumerable<Article> Articles(Corpus corpus)
        {
            foreach (var article in corpus.Articles)
            {
                Words.Add(new ArticleWords(article.Info, Text.Words.Count(article.Text)));
                WordsByPart.Add(article.Parts.GroupBy(part => part.Kind)
                    .ToDictionary(kind => kind.Key, kind => kind.Sum(part => Text.Words.Count(article.Text, part.Span))));
                Mentions.AddRange(finder.Find(article));
                Figures.AddRange(extractor.Extract(article));
                Removed.AddRange(article.Removed.Select(line => (article.Info, line)));
                yield return article;
            }
        }
    }
}
