using NewsAnalysis.Actors;
using NewsAnalysis.Attributions;
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

/// <summary>An article with every mention, every claimed figure and all that somebody says marked in it: what a page of evidence
/// shows.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sentences">All of its sentences, in reading order.</param>
public sealed record CitedArticle(Article Article, IReadOnlyList<CitedSentence> Sentences)
{
    // What the workbook counts as a statement where nobody asks for more.
    private const double Sure = 0.7;

    /// <summary>Marks an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="mentions">Its mentions, in any order.</param>
    /// <param name="figures">Its numbers, in any order; those that are no claim are left out.</param>
    /// <param name="topicOf">The topic that a claim joined, or null.</param>
    /// <param name="attributions">Who says what in it; what is thought, wanted or done is left out. Null for none.</param>
    public static CitedArticle Of(
        Article article, IEnumerable<Mention> mentions, IEnumerable<FigureClaim> figures, Func<FigureClaim, Topic?> topicOf,
        IEnumerable<Attribution>? attributions = null)
    {
        // What is said holds the names and numbers in it.
        var marks = mentions.Select(Mark)
            .Concat(figures.Where(figure => figure.Reason is null).Select(figure => Mark(figure, topicOf(figure))))
            .Concat((attributions ?? []).Where(Counts).SelectMany(said => Marks(article, said)))
            .DistinctBy(mark => mark.Anchor, StringComparer.Ordinal)
            .OrderByDescending(mark => mark.Kind >= CitedKind.Quotation ? mark.Kind : default).ThenBy(mark => mark.Span).ToList();
        var bySentence = marks.ToLookup(mark => article.SentenceAt(mark.Span.Start)?.Index);
        return new CitedArticle(article,
        [
            .. article.Sentences.Select((sentence, index) => new CitedSentence(
                sentence.Index, sentence.Span, article.PartAt(sentence.Span.Start), BeginsParagraph(article, index),
                [.. bySentence[sentence.Index]])),
        ]);
    }

    /// <summary>The sentences that this mode shows.</summary>
    public IEnumerable<CitedSentence> Shown(CitationMode mode) => mode switch
    {
        CitationMode.Full => Sentences,
        CitationMode.Sentence => Sentences.Where(sentence => sentence.Marks.Any(mark => mark.Kind != CitedKind.Statement)),
        _ => [],
    };

    /// <summary>Whether somebody is quoted, or named as who is, in this stretch of the article.</summary>
    public static bool Quotes(IEnumerable<Attribution> attributions, TextSpan stretch) => attributions.Any(said =>
        Counts(said) && KindOf(said) == CitedKind.Quotation
            && (said.Content.Any(stretch.Overlaps) || (said.Source is { } source && stretch.Overlaps(source.Span))));

    private static bool Counts(Attribution said) => said is { IsSpeech: true, Probability: >= Sure };

    private static CitedKind KindOf(Attribution said) =>
        said.Kind is AttributionKind.Direct or AttributionKind.Mixed ? CitedKind.Quotation : CitedKind.Statement;

    private static bool BeginsParagraph(Article article, int index)
    {
        if (index == 0)
            return true;
        var (before, here) = (article.Sentences[index - 1].Span, article.Sentences[index].Span);
        return article.Text[before.End..here.Start].Contains('\n') || article.PartAt(before.Start) != article.PartAt(here.Start);
    }

    private static CitedMark Mark(Mention mention) =>
        new($"m{mention.Span.Start}", mention.Span, CitedKind.Mention, mention.Actor, CitedReading.Of(mention));

    // A mark stands within one sentence; a quotation that runs over several has one in each.
    private static IEnumerable<CitedMark> Marks(Article article, Attribution said)
    {
        var kind = KindOf(said);
        var speaker = said.Source?.Name ?? CitedReading.Nobody;
        foreach (var span in said.Content.SelectMany(content => article.Sentences
            .Select(sentence => new TextSpan(Math.Max(content.Start, sentence.Span.Start), Math.Min(content.End, sentence.Span.End))))
            .Where(span => span.Start < span.End))
            yield return new($"q{span.Start}", span, kind, speaker, CitedReading.Of(said));
        if (said.Source is { } source)
            yield return new($"w{source.Span.Start}", source.Span, kind, speaker, $"who says it: {source.Name}");
    }

    private static CitedMark Mark(FigureClaim figure, Topic? topic) =>
        new($"f{figure.Span.Start}", figure.Span, CitedKind.Figure, topic?.Label ?? CitedReading.NoTopic, CitedReading.Of(figure, topic));
}
