using NewsAnalysis.Actors;
using NewsAnalysis.Corrections;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Store;

/// <summary>What was extracted from a corpus with a person's corrections over it. On disk stands the extraction alone; only the articles
/// that corrections name are read again and held as corrected.</summary>
internal sealed class CorrectedCorpus
{
    private readonly ExtractedCorpus _extracted;
    private readonly Dictionary<int, CorrectedArticle> _articles = [];
    private readonly Dictionary<int, Article> _texts = [];
    private readonly Dictionary<string, int> _indexes;
    private readonly List<CorrectionOutcome> _outcomes = [];
    private readonly TopicCorrections _topics;
    private readonly ILookup<string, Correction> _inForce;

    /// <summary>Applies the corrections.</summary>
    /// <param name="corpus">The corpus, read with the corrections of its articles.</param>
    /// <param name="extracted">What was extracted from it.</param>
    /// <param name="corrections">All corrections.</param>
    public CorrectedCorpus(Corpus corpus, ExtractedCorpus extracted, CorrectionSet corrections)
    {
        (_extracted, Corrections) = (extracted, corrections);
        _indexes = extracted.Articles.Index().ToDictionary(article => article.Item.Id, article => article.Index, StringComparer.Ordinal);
        var actors = extracted.Dictionary.Actors.Select(actor => actor.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var id in corrections.Articles.Where(_indexes.ContainsKey))
        {
            if (corpus.Article(id) is not { } article)
                continue;
            var index = _indexes[id];
            _texts[index] = article;
            _articles[index] =
                ArticleCorrections.Apply(corrections, article, [.. extracted.Mentions.Of(index)], extracted.FiguresOf(index), actors);
            _outcomes.AddRange(_articles[index].Outcomes);
        }

        _outcomes.AddRange(ArticleOutcomes.Of(corrections, extracted.Articles, corpus.Rejected));
        _topics = TopicCorrections.Find(corrections, Find);
        _inForce = _outcomes.Where(outcome => outcome.State == OutcomeState.Applied).Select(outcome => outcome.Correction)
            .Concat(_topics.Placed)
            .Where(entry => !entry.Kind.IsAgreement()).ToLookup(entry => entry.Article, StringComparer.Ordinal);
        Mentions = extracted.Mentions.With(_articles.ToDictionary(article => article.Key, article => article.Value.Mentions));
        Figures = extracted.Figures.With(_articles.ToDictionary(article => article.Key, article => article.Value.Figures));
    }

    /// <summary>All corrections.</summary>
    public CorrectionSet Corrections { get; }

    /// <summary>The mentions, by article and position.</summary>
    public StoredRows<Mention> Mentions { get; }

    /// <summary>The numbers, by article and position.</summary>
    public StoredRows<FigureClaim> Figures { get; }

    /// <summary>What is known of an article, with the number of its corrections in force.</summary>
    public ArticleInfo ArticleOf(int article)
    {
        var info = _extracted.Articles[article];
        var count = _inForce[info.Id].Count();
        return count == 0 ? info : info with { Corrections = count };
    }

    /// <summary>The numbers of one article.</summary>
    public IReadOnlyList<FigureClaim> FiguresOf(int article) =>
        _articles.TryGetValue(article, out var corrected) ? corrected.Figures : _extracted.FiguresOf(article);

    /// <summary>The mentions of one article.</summary>
    public IReadOnlyList<Mention> MentionsOf(int article) =>
        _articles.TryGetValue(article, out var corrected) ? corrected.Mentions : _extracted.MentionsOf(article);

    /// <summary>The topics of the articles that count. As extracted they stand on disk; corrected ones are built anew.</summary>
    public IReadOnlyList<Topic> Topics(IReadOnlyList<int> kept, IReadOnlyDictionary<string, string> stories, string vague)
    {
        if (!_topics.Any && Corrections.Entries.All(entry => !entry.Kind.IsFigure()))
            return StoredTopics.Find(_extracted, kept, stories, vague);
        return TopicBuilder.Build(kept.SelectMany(FiguresOf), stories, edits: _topics.Edits);
    }

    /// <summary>What became of each entry, in file order; those on topics once the topics were built.</summary>
    public IReadOnlyList<CorrectionOutcome> Outcomes() =>
        [.. _outcomes.Concat(_topics.Outcomes()).OrderBy(outcome => outcome.Correction.Line).ThenBy(outcome => outcome.Correction.Column)];

    private (Article, IReadOnlyList<FigureClaim>)? Find(string id) =>
        _indexes.TryGetValue(id, out var index) && _texts.TryGetValue(index, out var article) ? (article, _articles[index].Figures) : null;
}
