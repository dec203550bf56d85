using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Articles.Reading;
using NewsAnalysis.Corrections;
using NewsAnalysis.Figures;

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

    /// <summary>Extracts everything once.</summary>
    /// <exception cref="InputException">The folder or the dictionary cannot be used.</exception>
    public ReviewReader(string folder, string actors, string map)
    {
        (_folder, _actors, _map) = (folder, actors, map);
        Uncorrected = Book(corrected: false);
        _finder = new MentionFinder(Uncorrected.Dictionary);
        Actors = Uncorrected.Dictionary.Actors.Select(actor => actor.Name).ToHashSet(StringComparer.Ordinal);
        _unsure = Uncorrected.Mentions.Where(mention => Certainty.Of(mention).Points < Certainty.Unsure).Select(mention => mention.Article.Id)
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
            return (CorrectionSet.Load(_folder), null);
        }
        catch (InputException error)
        {
            return (CorrectionSet.Empty, error.Message);
        }
    }

    /// <summary>An article as it is now, without corrections.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public Article Article(string id) => Corpus.Load(_folder, ReadOptions.Default with { Fields = FieldMap.Parse(_map) }).Article(id)
        ?? throw new InputException($"There is no article '{id}' any more; load the page again.");

    /// <summary>What is extracted from an article.</summary>
    public (IReadOnlyList<Mention> Mentions, IReadOnlyList<FigureClaim> Figures) Extract(Article article) => (_finder.Find(article), _extractor.Extract(article));

    /// <summary>How many readings of an article are least certain.</summary>
    public int Unsure(string id) => _unsure.GetValueOrDefault(id);
}
