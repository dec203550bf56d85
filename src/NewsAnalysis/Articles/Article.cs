using NewsAnalysis.Text;

namespace NewsAnalysis.Articles;

/// <summary>One article: headline, body and captions in reading order as one string with labelled parts over it. Page furniture is left out
/// of <see cref="Text"/>. All offsets are UTF-16 positions in <see cref="Text"/>.</summary>
public sealed class Article
{
    private IReadOnlyList<Sentence>? _sentences;
    private SentenceTree?[]? _trees;

    /// <summary>Makes an article from its parts.</summary>
    /// <param name="info">What is known about it.</param>
    /// <param name="text">The text.</param>
    /// <param name="parts">Labelled parts in reading order, inside the text and not overlapping.</param>
    /// <param name="removed">The furniture that was left out of the text.</param>
    public Article(ArticleInfo info, string text, IReadOnlyList<ArticlePart> parts, IReadOnlyList<RemovedLine>? removed = null)
    {
        Info = info;
        Text = text;
        Parts = parts;
        Removed = removed ?? [];
    }

    /// <summary>What is known about the article besides its text.</summary>
    public ArticleInfo Info { get; }

    /// <summary>Whether the extraction reads its language: English or unknown. Numbers are read in no other article; names are found where
    /// the dictionary has them as the article spells them.</summary>
    public bool IsReadable => Languages.ArticleLanguage.IsRead(Info.Language.Value);

    /// <summary>Headline, body and captions in reading order, page furniture left out.</summary>
    public string Text { get; }

    /// <summary>The text as it was given, where it was taken verbatim and what programs had spoilt in it was mended; else null.</summary>
    public GivenText? Given { get; init; }

    /// <summary>The labelled parts of <see cref="Text"/>, in reading order.</summary>
    public IReadOnlyList<ArticlePart> Parts { get; }

    /// <summary>The page furniture that was left out, in file order.</summary>
    public IReadOnlyList<RemovedLine> Removed { get; }

    /// <summary>The sentences in reading order; none crosses from one part into another. Computed once, when first asked for.</summary>
    public IReadOnlyList<Sentence> Sentences => _sentences ??= SentenceSplitter.Split(Text, Parts.Select(part => part.Span));

    /// <summary>Sentences that are known already, so that they are not looked for again.</summary>
    internal IReadOnlyList<Sentence> KnownSentences
    {
        init => _sentences = value;
    }

    /// <summary>The reading of a sentence: made once, when first asked for, and shared by all who read the article.</summary>
    internal SentenceTree TreeOf(Sentence sentence)
    {
        var trees = _trees ??= new SentenceTree?[Sentences.Count];
        return trees[sentence.Index] ??= SyntaxReader.Read(Text, sentence.Span);
    }

    /// <summary>An article whose text is taken verbatim and is all body.</summary>
    public static Article Verbatim(ArticleInfo info, string text) =>
        new(info, text, text.Length == 0 ? [] : [new ArticlePart(PartKind.Body, new TextSpan(0, text.Length))]);

    /// <summary>The kind of the part that holds the position; body between parts.</summary>
    public PartKind PartAt(int position) => Parts.FirstOrDefault(part => part.Span.Contains(position))?.Kind ?? PartKind.Body;

    /// <summary>The sentence that holds the position, or the last one that begins before it; null in an article without
    /// sentences.</summary>
    public Sentence? SentenceAt(int position)
    {
        var begun = Sorted.Count(Sentences.Count, sentence => Sentences[sentence].Span.Start <= position);
        return Sentences.Count == 0 ? null : Sentences[Math.Max(begun - 1, 0)];
    }
}

/// <summary>A text that was taken verbatim, before it was mended.</summary>
/// <param name="Text">The text.</param>
/// <param name="Places">Finds places of the article's text in it.</param>
public sealed record GivenText(string Text, Encodings.TextMap Places);
