using NewsAnalysis.Actors;
using NewsAnalysis.Articles.Reading;
using NewsAnalysis.Articles.Reprints;
using NewsAnalysis.Attributions;
using NewsAnalysis.Charts;
using NewsAnalysis.Corrections;
using NewsAnalysis.Frames;
using NewsAnalysis.Measures;
using NewsAnalysis.Measures.Stories;
using NewsAnalysis.Store;
using NewsAnalysis.Tables;
using NewsAnalysis.Topics;

namespace NewsAnalysis;

/// <summary>A folder of articles, read once: what was loaded, who is mentioned, which figures are claimed and which of them are about the
/// same thing. The notebooks start from here; every number leads back to a sentence of an article.</summary>
public sealed class Workbook
{
    private readonly ExtractedCorpus _extracted;
    private readonly CorrectedCorpus _corrected;
    private readonly int[] _kept;
    private ILookup<string, QuoteRow>? _quotes;
    private readonly Lazy<IReadOnlyList<ReprintGroup>> _reprints;
    private readonly Lazy<IReadOnlyList<Topic>> _topics;
    private readonly Lazy<IReadOnlyList<SumCheck>> _sums;

    private Workbook(Corpus corpus, ExtractedCorpus extracted, CorrectedCorpus corrected, bool isSuggested,
        IReadOnlyDictionary<string, string> stories)
    {
        (Corpus, _extracted, _corrected, DictionaryIsSuggested, Stories) = (corpus, extracted, corrected, isSuggested, stories);
        _kept = [.. Enumerable.Range(0, extracted.Articles.Count)];
        Words = [.. _kept.Select(WordsOf)];
        Scope = CorpusScope.Of(Words);
        OutletNames = new(Words.Select(article => article.Article));
        Palette = new(Words.Select(article => OutletNames[article.Article.OutletLabel]));
        (Mentions, Figures, Removed) = (corrected.Mentions, corrected.Figures, extracted.Removed);
        _reprints = new(extracted.FindReprints);
        _topics = new(() => _corrected.Topics(_kept, Stories, Vague));
        // Article by article, so that the claims of one are in memory at a time.
        _sums = new(() => [.. _kept.SelectMany(index => SumChecker.Check(_corrected.FiguresOf(index)))]);
    }

    private Workbook(Workbook all, Reprinted counted, HashSet<string> leftOut)
    {
        (Corpus, _extracted, _corrected) = (all.Corpus, all._extracted, all._corrected);
        (DictionaryIsSuggested, Stories, OutletNames, Palette) = (all.DictionaryIsSuggested, all.Stories, all.OutletNames, all.Palette);
        (Counted, Vague) = (counted, all.Vague);
        _kept = [.. all._kept.Where(index => !leftOut.Contains(_extracted.Articles[index].Id))];
        Words = [.. _kept.Select(WordsOf)];
        Scope = CorpusScope.Of(Words);
        bool IsLeftOut(int index) => leftOut.Contains(_extracted.Articles[index].Id);
        Mentions = _corrected.Mentions.Without(IsLeftOut);
        Figures = _corrected.Figures.Without(IsLeftOut);
        Removed = _extracted.Removed.Without(IsLeftOut);
        _reprints = all._reprints;
        _topics = new(() => _corrected.Topics(_kept, Stories, Vague));
        // Article by article, so that the claims of one are in memory at a time.
        _sums = new(() => [.. _kept.SelectMany(index => SumChecker.Check(_corrected.FiguresOf(index)))]);
    }

    /// <summary>The folder's articles, read anew whenever they are enumerated.</summary>
    public Corpus Corpus { get; }

    /// <summary>The actors that were looked for.</summary>
    public ActorDictionary Dictionary => _extracted.Dictionary;

    /// <summary>Whether the actors were guessed from the articles, because the folder has no actors.yaml and none was named: the frequent
    /// names, with guessed types. <c>actors suggest</c> prints them as an actors.yaml to correct.</summary>
    public bool DictionaryIsSuggested { get; }

    /// <summary>What to know of the actors where they are guessed, in a sentence; else empty.</summary>
    public string DictionaryNote => DictionaryIsSuggested ? MentionFindings.Guessed : "";

    /// <summary>How vague number words became intervals: literal, decimal or event-data.</summary>
    public string Vague { get; private init; } = "literal";

    /// <summary>Every article with its number of words, in order of id.</summary>
    public IReadOnlyList<ArticleWords> Words { get; }

    /// <summary>Every article with its number of words in these parts, in order of id: what mentions in these parts are set
    /// against.</summary>
    public IReadOnlyList<ArticleWords> WordsIn(IReadOnlySet<PartKind> parts) =>
        parts.Count == Enum.GetValues<PartKind>().Length ? Words
        : [.. Words.Zip(
            _kept, (article, index) => article with { Words = parts.Sum(part => _extracted.Counts(index).WordsByPart[(int)part]) })];

    /// <summary>What every number rests on: articles, outlets, words, dates.</summary>
    public CorpusScope Scope { get; }

    /// <summary>The outlets in corpus order, with the same colours in every chart.</summary>
    public OutletPalette Palette { get; }

    /// <summary>What data frames, charts and sentences call each outlet.</summary>
    public OutletNames OutletNames { get; }

    /// <summary>The rows as data frames.</summary>
    public WorkbookFrames Frames => field ??= new(this);

    /// <summary>Every mention, by article and position; read from disk whenever they are enumerated.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>Every number read, claims and others, by article and position; read from disk whenever they are enumerated.</summary>
    public IReadOnlyList<FigureClaim> Figures { get; }

    /// <summary>The numbers that are claims.</summary>
    public IEnumerable<FigureClaim> Claims => new LaterRows<FigureClaim>(Figures.Where(figure => figure.Reason is null));

    /// <summary>The mentions in the article with this id, by position; none where there is no such article.</summary>
    public IReadOnlyList<Mention> MentionsOf(string article) =>
        _extracted.PlaceOf(article) is { } place ? _corrected.MentionsOf(place) : [];

    /// <summary>The claims of the article with this id, by position; none where there is no such article.</summary>
    public IReadOnlyList<FigureClaim> ClaimsOf(string article) =>
        _extracted.PlaceOf(article) is { } place ? [.. _corrected.FiguresOf(place).Where(figure => figure.Reason is null)] : [];

    /// <summary>Who says what in the articles that count, by article and position; read when first asked, and kept for later
    /// runs.</summary>
    public IReadOnlyList<QuoteRow> Quotes =>
        field ??= [.. QuoteRecord.Ensure([.. _kept.Select(_extracted.Key)], place => _corrected.ArticleOf(_kept[place]), Kept()
            .Select(one => one.Article))
            .SelectMany((said, place) => QuoteRow.Of(said, _corrected.MentionsOf(_kept[place])))];

    /// <summary>Who says what in the article with this id, by position.</summary>
    public IEnumerable<QuoteRow> QuotesOf(string article) =>
        (_quotes ??= Quotes.ToLookup(row => row.Attribution.Article.Id, StringComparer.Ordinal))[article];

    /// <summary>How the actors are described in the articles that count, by article and position; read when first asked, and kept for later
    /// runs.</summary>
    public IReadOnlyList<ActorDescription> Descriptions =>
        field ??= DescriptionRecord.Ensure([.. _kept.Select(_extracted.Key)], place => _corrected.MentionsOf(_kept[place]), Kept(),
            actor => Dictionary.Find(actor)?.Type);

    /// <summary>The quotations that outlets share, those of reprints, those inside other statements and what is denied left
    /// aside.</summary>
    public IReadOnlyList<SharedQuotation> SharedQuotations => field ??= Measures.SharedQuotations.Find(
        Quotes.Where(row => row.Attribution is { Level: 0, IsDenied: false }));

    // With their places among those that count.
    private IEnumerable<(int Place, Article Article)> Kept()
    {
        var places = Words.Select((article, place) => (article.Article.Id, place))
            .ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        return Corpus.Articles.Where(article => places.ContainsKey(article.Info.Id)).Select(article => (places[article.Info.Id], article));
    }

    /// <summary>The files that could not be used.</summary>
    public IReadOnlyList<Rejected> Rejected => Corpus.Rejected;

    /// <summary>Page furniture that was left out, by article.</summary>
    public IReadOnlyList<(ArticleInfo Article, RemovedLine Line)> Removed { get; }

    /// <summary>The story of every article, by article id.</summary>
    public IReadOnlyDictionary<string, string> Stories { get; }

    /// <summary>The corrections that a person made; empty where there are none or the workbook was opened without them.</summary>
    public CorrectionSet Corrections => _corrected.Corrections;

    /// <summary>What became of each correction, in the order of the file. Builds the topics, since some speak of these.</summary>
    public IReadOnlyList<CorrectionOutcome> CorrectionOutcomes
    {
        get
        {
            if (Corrections.OnTopics.Any())
                _ = Topics;
            return _corrected.Outcomes();
        }
    }

    /// <summary>Claims about the same thing, each topic with its verdict.</summary>
    public IReadOnlyList<Topic> Topics => _topics.Value;

    /// <summary>The stories outlet beside outlet, at most 300: those on which outlets differ first, then those with most to
    /// compare.</summary>
    public IReadOnlyList<StoryView> StoryViews => field ??= StoryView.Of(this);

    /// <summary>Totals set against the parts that the same article states.</summary>
    public IReadOnlyList<SumCheck> Sums => _sums.Value;

    /// <summary>The articles that print one text, the groups by their first articles; all of them, however they are counted.</summary>
    public IReadOnlyList<ReprintGroup> Reprints => _reprints.Value;

    /// <summary>How reprints are counted in this workbook.</summary>
    public Reprinted Counted { get; } = Reprinted.All;

    /// <summary>The same workbook with reprints counted otherwise: articles that count no more are in none of its rows. Stories and colours
    /// stay as they are.</summary>
    /// <param name="reprints">"all": every article; "per outlet": each outlet that prints a text counts once with it; "once": a text counts
    /// once, for the article that was published first.</param>
    /// <exception cref="InputException">The word is none of these.</exception>
    public Workbook Count(string reprints)
    {
        var counted = ReprintCounting.Parse(reprints);
        return counted == Counted ? this : new Workbook(this, counted, ReprintCounting.LeftOut(Reprints, counted));
    }

    /// <summary>The hash of each article's content, in the order of <see cref="Words"/>: equal where nothing that is read from it has
    /// changed.</summary>
    public IReadOnlyList<string> ContentHashes => [.. _kept.Select(index => _extracted.Key(index).ToString())];

    /// <summary>Reads a folder.</summary>
    /// <param name="articles">A corpus folder (its layout: seeds/README.md).</param>
    /// <param name="actors">An actor dictionary (actors.yaml or an event-data file), or several with semicolons between, an actors.yaml
    /// overriding those before it; empty for the folder's own actors.yaml, or, where it has none, for the names that the articles use
    /// often.</param>
    /// <param name="vague">How vague number words become intervals: literal, decimal or event-data.</param>
    /// <param name="map">Which fields of records (csv, json) hold what, where they have unusual names: <c>text=body,outlet=publisher</c>;
    /// empty for the usual names.</param>
    /// <exception cref="InputException">The folder, the dictionary or corrections.yaml cannot be used; the message says where
    /// and what to do.</exception>
    /// <param name="furniture">What becomes of lines that stand around an article (menus, share bars, notices): "left out" of the texts, or
    /// "kept" in them as body.</param>
    /// <param name="corrected">Whether the folder's corrections.yaml counts; false shows what was extracted.</param>
    /// <param name="options">How to stop the reading and whom to tell how far it is; null for neither.</param>
    /// <remarks>What is extracted is kept on disk; an article that has not changed since is not extracted again. The README says
    /// where.</remarks>
    public static Workbook Open(
        string articles, string actors = "", string vague = "literal", string map = "", ReadingOptions? options = null,
        string furniture = "left out", bool corrected = true)
    {
        // Without the file, leaving corrections out is the same.
        var corrects = corrected && File.Exists(Path.Combine(articles, CorrectionSet.FileName));
        string[] arguments = [Path.GetFullPath(articles), vague, map, furniture, corrects ? "corrected" : "as extracted",
            .. ActorDictionary.FilesOf(actors).Select(Path.GetFullPath)];
        return SharedWorkbooks.Open(arguments, () => OpenAnew(articles, actors, vague, map, options, furniture, corrected));
    }

    private static Workbook OpenAnew(string articles, string actors, string vague, string map, ReadingOptions? options,
        string furniture, bool corrected)
    {
        var corrections = corrected ? CorrectionSet.Load(articles) : CorrectionSet.Empty;
        var merged = ExtractedFolder.TryOpen(articles);
        var reading = ReadOptions.Default with
        {
            Fields = FieldMap.Parse(map),
            KeepFurniture = FurnitureChoice.IsKept(furniture),
            Correct = article => ArticleFactCorrections.Apply(corrections, article),
            Corrects = corrections.ChangesFactsIn,
        };
        var corpus = merged?.Corpus(reading) ?? Corpus.Load(articles, reading);
        var own = Path.Combine(articles, "actors.yaml");
        var files = ActorDictionary.FilesOf(actors);
        var isSuggested = files.Count == 0 && !File.Exists(own);
        var dictionary = isSuggested ? null : ActorDictionary.Load(files.Count > 0 ? files : [own]);
        using var cache = ExtractionCache.Open(options?.LeftAside);
        merged?.Fill(cache, VagueConventions.Parse(vague), dictionary);
        var extracted = new CorpusReader(corpus, VagueConventions.Parse(vague), cache, options ?? ReadingOptions.Default).Read(dictionary);
        var stories = StoryRecord.Find(extracted, cache);
        extracted.Settle(stories);
        var book =
            new Workbook(corpus, extracted, new CorrectedCorpus(corpus, extracted, corrections), isSuggested, stories) { Vague = vague };
        cache.Trim();
        return book;
    }

    private ArticleWords WordsOf(int index) => new(_corrected.ArticleOf(index), _extracted.Counts(index).Words);
}
