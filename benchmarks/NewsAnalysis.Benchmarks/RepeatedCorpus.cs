using NewsAnalysis.Articles;

namespace NewsAnalysis.Benchmarks;

/// <summary>The articles of a folder, repeated in memory; every copy is an article of its own, so that nothing is worked out once for all.</summary>
internal sealed class RepeatedCorpus
{
    private readonly List<Article> _originals;

    public RepeatedCorpus(string folder, int megabytes)
    {
        _originals = [.. Corpus.Load(folder).Articles];
        var length = _originals.Sum(article => (long)article.Text.Length);
        if (length == 0)
            throw new InputException($"{folder}: holds no article that can be read; expected a corpus folder.");
        Repetitions = (int)Math.Max(1, megabytes * 1_000_000L / length);
        Characters = length * Repetitions;
    }

    public int Repetitions { get; }

    public long Characters { get; }

    public int Count => _originals.Count * Repetitions;

    public IReadOnlyList<Article> Originals => _originals;

    /// <summary>Fresh articles over the same texts; the sentences are not yet found.</summary>
    public List<Article> Copies()
    {
        var copies = new List<Article>(Count);
        for (var i = 0; i < Repetitions; i++)
            copies.AddRange(_originals.Select(article => new Article(article.Info, article.Text, article.Parts)));
        return copies;
    }
}
