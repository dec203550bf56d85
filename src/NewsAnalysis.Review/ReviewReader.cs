using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Articles.Reading;
using NewsAnalysis.Corrections;
using NewsAnalysis.Figures;
using NewsAnalysis.Text;

namespace NewsAnalysis.Review;

/// <summary>Reads the corpus under review.</summary>
internal sealed class ReviewReader
{
    private readonly string _folder;
    private readonly string _actors;
    private readonly string _map;
    private readonly MentionFinder _finder;
    private readonly FigureExtractor _extractor = new(new FigureOptions());
    private readonly Dictionary<string, int> _unsure;
    private readonly CorrectionFile _file;
    private readonly Dictionary<string, (string Text, Dictionary<Anchor, TextSpan?> Places)> _places = new(StringComparer.Ordinal);

    /// <summary>Extracts everything once.</summary>
    /// <exception cref="InputException">The folder or the dictionary cannot be used.</exception>
    public ReviewReader(string folder, string actors, string map)
    {
        (_folder, _actors, _map, _file) = (folder, actors, map, new CorrectionFile(folder));
        Uncorrected = Book(corrected: false);
        _finder = new MentionFinder(Uncorrected.Dictionary);
        Actors = Uncorrected.Dictionary.Actors.Select(actor => actor.Name).ToHashSet(StringComparer.Ordinal);
        _unsure = Uncorrected.Mentions.Where(mention => Certainty.Of(mention).Points < Certainty.Unsure)
            .Select(mention => mention.Article.Id)
            .Concat(Uncorrected.Claims.Where(claim => Certainty.Of(claim).Points < Certainty.Unsure).Select(claim => claim.Article.Id))
            .CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The workbook without corrections, as it was when the server started.</summary>
    public Workbook Uncorrected { get; }

    /// <summary>The names of the dictionary.</summary>
    public IReadOnlySet<string> Actors { get; }

    /// <summary>The workbook now.</summary>
    public Workbook Book(bool corrected) => Workbook.Open(_folder, _actors, map: _map, corrected: corrected);

    /// <summary>The corrections now; where the file has errors none, with what is wrong.</summary>
    public (CorrectionSet Corrections, string? Error) Corrections()
    {
        try
        {
            return (Document(_file.Read()).Set, null);
        }
        catch (InputException error)
        {
            return (CorrectionSet.Empty, error.Message);
        }
    }

    /// <summary>The corrections of a text; read anew only where the text is not the one of the last time.</summary>
    /// <exception cref="InputException">It has errors.</exception>
    public CorrectionDocument Document(string text) => Known.Text == text ? Known : Known = CorrectionDocument.Parse(text);

    /// <summary>The corrections as they were read or written last.</summary>
    public CorrectionDocument Known { get; set; } = CorrectionDocument.Parse("");

    /// <summary>The place of an anchor in its article; each is looked for once as long as the text is the same.</summary>
    public TextSpan? Place(Article article, Anchor anchor)
    {
        if (!_places.TryGetValue(article.Info.Id, out var known) || known.Text != article.Text)
            _places[article.Info.Id] = known = (article.Text, []);
        return known.Places.TryGetValue(anchor, out var place) ? place : known.Places[anchor] = Anchors.Find(article, anchor).Span;
    }

    /// <summary>An article as it is now, without corrections.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public Article Article(string id) => Corpus.Load(_folder, ReadOptions.Default with { Fields = FieldMap.Parse(_map) }).Article(id)
        ?? throw new InputException($"There is no article '{id}' any more; load the page again.");

    /// <summary>What is extracted from an article.</summary>
    public (IReadOnlyList<Mention> Mentions, IReadOnlyList<FigureClaim> Figures) Extract(Article article) =>
        (_finder.Find(article), _extractor.Extract(article));

    /// <summary>How many readings of an article are least certain.</summary>
    public int Unsure(string id) => _unsure.GetValueOrDefault(id);
}
