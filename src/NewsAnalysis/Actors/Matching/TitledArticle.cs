using NewsAnalysis.Articles;
using NewsAnalysis.Text;

namespace NewsAnalysis.Actors.Matching;

/// <summary>
/// An article whose headline is not in its text (a web page, a record) with the title put in front: whom the title names in full, a surname in the
/// text may mean. What is found in the title itself is no mention, since it stands nowhere in the text.
/// </summary>
internal static class TitledArticle
{
    private const string Gap = "\n\n";

    /// <summary>The mentions in the text of the article, in text order.</summary>
    public static Matched Match(CompiledDictionary dictionary, Article article)
    {
        if (article.Info.Title.Value is not { Length: > 0 } title || article.Parts.Any(part => part.Kind == PartKind.Headline))
            return ArticleMatcher.Match(dictionary, article);
        var shift = title.Length + Gap.Length;
        var titled = new Article(article.Info, title + Gap + article.Text, [new ArticlePart(PartKind.Headline, new TextSpan(0, title.Length)), .. Shifted(article, shift)])
        {
            KnownSentences = [new Sentence(0, new TextSpan(0, title.Length)), .. article.Sentences.Select(sentence => new Sentence(sentence.Index + 1, Shifted(sentence.Span, shift)))],
        };
        return ArticleMatcher.Match(dictionary, titled) with { Shift = shift };
    }

    private static IEnumerable<ArticlePart> Shifted(Article article, int shift) =>
        article.Parts.Select(part => part with { Span = Shifted(part.Span, shift) });

    private static TextSpan Shifted(TextSpan span, int shift) => new(span.Start + shift, span.End + shift);
}
