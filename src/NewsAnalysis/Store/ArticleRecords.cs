using NewsAnalysis.Articles.Reprints;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Store;

/// <summary>The kinds of record that depend on an article alone.</summary>
internal enum Section
{
    /// <summary>Counts and removed lines.</summary>
    Facts,

    /// <summary>Numbers.</summary>
    Figures,

    /// <summary>Terms for grouping into stories.</summary>
    Terms,

    /// <summary>Wording, for finding reprints.</summary>
    Sketch,
}

/// <summary>Makes or finds the records of an article that do not depend on the actors looked for.</summary>
internal sealed class ArticleRecords(RecordStream stream, FigureExtractor extractor)
{
    /// <summary>The key of a section.</summary>
    public static ContentKey KeyOf(ContentKey article, Section section) => article with { Low = article.Low ^ ((ulong)section + 1) };

    /// <summary>The counts of an article; what is not in the stream is extracted and added.</summary>
    public ArticleCounts Ensure(ContentKey key, Article article)
    {
        if (TryRead(key) is { } known)
            return known;
        var figures = extractor.Extract(article);
        var facts = FactRecord.Write(article, figures.Count);
        stream.Add(KeyOf(key, Section.Facts), facts);
        stream.Add(KeyOf(key, Section.Figures), FigureRecord.Write(figures));
        stream.Add(KeyOf(key, Section.Terms), TermRecord.Write(ArticleTerms.Read(article).Terms));
        stream.Add(KeyOf(key, Section.Sketch), SketchRecord.Write(Sketch.Of(article)));
        return FactRecord.Counts(facts);
    }

    /// <summary>The counts of an article whose records are all there and whole; else null.</summary>
    public ArticleCounts? TryRead(ContentKey key)
    {
        var sections = Enum.GetValues<Section>();
        return Array.TrueForAll(sections, section => stream.TryRead(KeyOf(key, section)) is not null)
            ? FactRecord.Counts(stream.TryRead(KeyOf(key, Section.Facts))!)
            : null;
    }
}
