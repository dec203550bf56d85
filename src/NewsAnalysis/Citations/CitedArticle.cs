using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Text;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Citations;

/// <summary>A sentence of an article with what was read in it.</summary>
/// <param name="Index">Its index in the article.</param>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Part">The part it stands in.</param>
/// <param name="BeginsParagraph">Whether it is the first of a paragraph.</param>
/// <param name="Marks">The marked stretches, in text order; they may overlap.</param>
public sealed record CitedSentence(int Index, TextSpan Span, PartKind Part, bool BeginsParagraph, IReadOnlyList<CitedMark> Marks)
{
    /// <summary>The anchor of the sentence, as in <see cref="Measures.Citation"/>.</summary>
    public string Anchor => $"s{Index}";
}

/// <summary>An article with every mention and every claimed figure marked in it: what a page of evidence shows.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sentences">All of its sentences, in reading order.</param>
public sealed record CitedArticle(Article Article, IReadOnlyList<CitedSentence> Sentences)
{
    /// <summary>Marks an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="mentions">Its mentions, in any order.</param>
    /// <param name="figures">Its numbers, in any order; those that are no claim are left out.</param>
    /// <param name="topicOf">The topic that a claim joined, or null.</param>
    public static CitedArticle Of(
        Article article, IEnumerable<Mention> mentions, IEnumerable<FigureClaim> figures, Func<FigureClaim, Topic?> topicOf)
    {
        var marks = mentions.Select(Mark).Concat(figures.Where(figure => figure.Reason is null).Select(figure => Mark(figure, topicOf(figure))))
            .DistinctBy(mark => mark.Anchor, StringComparer.Ordinal)
            .OrderBy(mark => mark.Span).ToList();
        var bySentence = marks.ToLookup(mark => article.SentenceAt(mark.Span.Start)?.Index);
        return new CitedArticle(article,
        [
            .. article.Sentences.Select((sentence, index) => new CitedSentence(
                sentence.Index, sentence.Span, article.PartAt(sentence.Span.Start), BeginsParagraph(article, index), [.. bySentence[sentence.Index]])),
        ]);
    }

    /// <summary>The sentences that this mode shows.</summary>
    public IEnumerable<CitedSentence> Shown(CitationMode mode) => mode switch
    {
        CitationMode.Full => Sentences,
        CitationMode.Sentence => Sentences.Where(sentence => sentence.Marks.Count > 0),
        _ => [],
    };

    private static bool BeginsParagraph(Article article, int index)
    {
        if (index == 0)
            return true;
        var (before, here) = (article.Sentences[index - 1].Span, article.Sentences[index].Span);
        return article.Text[before.End..here.Start].Contains('\n') || article.PartAt(before.Start) != article.PartAt(here.Start);
    }

    private static CitedMark Mark(Mention mention) =>
        new($"m{mention.Span.Start}", mention.Span, CitedKind.Mention, mention.Actor, CitedReading.Of(mention));

    private static CitedMark Mark(FigureClaim figure, Topic? topic) =>
        new($"f{figure.Span.Start}", figure.Span, CitedKind.Figure, topic?.Label ?? CitedReading.NoTopic, CitedReading.Of(figure, topic));
}
