using NewsAnalysis.Text;

namespace NewsAnalysis.Corrections;

/// <summary>Makes anchors of places and finds the places of anchors.</summary>
public static class Anchors
{
    private const int WordsAround = 8;

    /// <summary>The anchor of a place: its words, with those around them in the sentence, and their occurrence in these.</summary>
    /// <exception cref="InputException">The place cuts a word or a number in two, so that its words cannot be found again.</exception>
    public static Anchor Of(Article article, TextSpan span)
    {
        var sentence = article.SentenceAt(span.Start)?.Span ?? new TextSpan(0, article.Text.Length);
        var around = Around(article.Text, span, sentence.Contains(span) ? sentence : span);
        var (quote, words) = (AnchorText.Flat(span.Of(article.Text)), AnchorText.Flat(around.Of(article.Text)));
        var place = new AnchorText(article.Text).Within(quote, words).Index().FirstOrDefault(found => found.Item == span, (-1, default));
        return place.Item1 >= 0
            ? new Anchor(article.Info.Id, quote, place.Item1 + 1, words == quote ? null : words)
            : throw new InputException(
                $"{article.Info.Id}: “{quote}” cuts a word or a number in two; expected whole words. Mark the whole word.");
    }

    /// <summary>The place of an anchor in its article, or null with the reason.</summary>
    public static (TextSpan? Span, string Reason) Find(Article article, Anchor anchor) => Find(new AnchorText(article.Text), anchor);

    internal static (TextSpan? Span, string Reason) Find(AnchorText text, Anchor anchor)
    {
        var all = text.Within(anchor.Quote, anchor.In);
        if (all.Count >= anchor.Occurrence)
            return (all[anchor.Occurrence - 1], "");
        if (anchor.In is not null && !text.All(anchor.In).Any())
            return (null, $"the words “{anchor.In}” are no longer in the article");
        return (null, all.Count == 0 ? $"the words “{anchor.Quote}” are not there" : $"“{anchor.Quote}” is there only {all.Count} times");
    }

    // Whole words of the sentence on both sides, so that the anchor is short and still tells one place from another.
    private static TextSpan Around(string text, TextSpan span, TextSpan sentence)
    {
        var (start, end) = (span.Start, span.End);
        for (var words = 0; words < WordsAround && start > sentence.Start; words++)
            start = WordBefore(text, start, sentence.Start);
        for (var words = 0; words < WordsAround && end < sentence.End; words++)
            end = WordAfter(text, end, sentence.End);
        return new TextSpan(start, end);
    }

    private static int WordBefore(string text, int at, int floor)
    {
        while (at > floor && char.IsWhiteSpace(text[at - 1]))
            at--;
        while (at > floor && !char.IsWhiteSpace(text[at - 1]))
            at--;
        return at;
    }

    private static int WordAfter(string text, int at, int ceiling)
    {
        while (at < ceiling && char.IsWhiteSpace(text[at]))
            at++;
        while (at < ceiling && !char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
