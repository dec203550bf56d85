using NewsAnalysis.Text;

namespace NewsAnalysis.Actors.Matching;

/// <summary>An article whose headline is not in its text (a web page, a record) with the title put in front: whom the title names in full,
/// a surname in the text may mean. What is found in the title itself is no mention, since it stands nowhere in the text.</summary>
internal static class TitledArticle
{
    private const string Gap = "\n\n";

    /// <summary>The mentions in the text of the article, in text order.</summary>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="article">The article.</param>
    /// <param name="withOpen">Whether to give the surnames that only the story can decide.</param>
    public static Matched Match(CompiledDictionary dictionary, Article article, bool withOpen)
    {
        if (article.Info.Title.Value is not { Length: > 0 } title || article.Parts.Any(part => part.Kind == PartKind.Headline))
            return ArticleMatcher.Match(dictionary, article, withOpen);
        // A title without a name of the dictionary tells nothing.
        if (NameScanner.Scan(dictionary.Index, new MentionReading(Article.Verbatim(article.Info, title))).Count == 0)
            return ArticleMatcher.Match(dictionary, article, withOpen);
        var shift = title.Length + Gap.Length;
        var titled = new Article(article.Info, title + Gap + article.Text,
            [new ArticlePart(PartKind.Headline, new TextSpan(0, title.Length)), .. Shifted(article, shift)])
        {
            KnownSentences = Shifted(article.Sentences, title.Length, shift),
        };
        return ArticleMatcher.Match(dictionary, titled, withOpen) with { Shift = shift };
    }

    private static IEnumerable<ArticlePart> Shifted(Article article, int shift) =>
        article.Parts.Select(part => part with { Span = Shifted(part.Span, shift) });

    private static Sentence[] Shifted(IReadOnlyList<Sentence> sentences, int title, int shift)
    {
        var shifted = new Sentence[sentences.Count + 1];
        shifted[0] = new Sentence(0, new TextSpan(0, title));
        for (var i = 0; i < sentences.Count; i++)
            shifted[i + 1] = new Sentence(i + 1, Shifted(sentences[i].Span, shift));
        return shifted;
    }

    private static TextSpan Shifted(TextSpan span, int shift) => new(span.Start + shift, span.End + shift);
}
