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

    /// <summary>Fresh articles over the same texts.</summary>
    /// <param name="withSentences">Whether their sentences are found already, which an article does once for all that reads it.</param>
    public List<Article> Copies(bool withSentences)
    {
        var copies = new List<Article>(Count);
        for (var i = 0; i < Repetitions; i++)
            copies.AddRange(_originals.Select(article => Copy(article, withSentences)));
        return copies;
    }

    private static Article Copy(Article original, bool withSentences)
    {
        var copy = new Article(original.Info, original.Text, original.Parts);
        if (withSentences)
            _ = copy.Sentences;
        return copy;
    }
}
