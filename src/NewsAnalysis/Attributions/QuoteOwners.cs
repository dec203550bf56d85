using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions;

/// <summary>Gives every quotation to its speaker: the cue whose content it meets, else the surest cue of speech of its sentences, else the
/// cue that ends in a colon before it, else the speaker of the quotation before it in the same paragraph or of the one it goes on
/// from.</summary>
internal static class QuoteOwners
{
    // Fewer quoted words are words that somebody uses; where they are all that is said, their speaker may still go
    // on (“No,” she said. “…”).
    private const int Least = 3;

    /// <summary>Adds the quotations of a stretch of an article to the drafts' contents.</summary>
    public static void Give(Article article, Quotes quotes, IReadOnlyList<Draft> drafts, TextSpan within)
    {
        foreach (var turn in drafts.Where(draft => draft.Rule == "turn"))
            turn.Add(LineBehind(article.Text, turn.Cue.Span.End));
        var bySentence = drafts.ToLookup(draft => draft.Sentence.Index);
        Draft? before = null;
        foreach (var quote in quotes.Within(within))
        {
            var (first, last) = (article.SentenceAt(quote.Span.Start)?.Index ?? 0, article.SentenceAt(quote.Span.End - 1)?.Index ?? 0);
            if (bySentence[first].FirstOrDefault(draft => draft.Rule == "turn" && quote.Span.Contains(draft.Cue.Span.Start)) is { } turn)
            {
                before = turn;
                continue;
            }

            Draft[] near = [.. Enumerable.Range(first, last - first + 1).SelectMany(index => bySentence[index])
                .Where(draft => !quote.Span.Contains(draft.Cue.Span.Start))];
            if (Words(article.Text, quote.Span) < Least)
            {
                before = near.FirstOrDefault(draft => draft.IsSpeech && draft.Content.Contains(quote.Span)) ?? before;
                continue;
            }

            var owner = bySentence[last + 1].FirstOrDefault(draft => draft is { Rule: "signed", Content: [] }) ?? Meeting(quote.Span, near)
                ?? near.Where(draft => draft.IsSpeech && !quotes.IsInside(draft.Cue.Span.Start)).MaxBy(draft => draft.Probability)
                    ?? bySentence[first - 1].LastOrDefault(draft => IsBeforeColon(article, draft)) ?? Going(article.Text, quote, before)
                    ?? (IsOneParagraph(article, quote.Span.End, last + 1)
                        ? bySentence[last + 1].FirstOrDefault(draft => draft.IsSpeech && !quotes.IsInside(draft.Cue.Span.Start)) : null);
            owner?.Add(quote.Span);
            before = owner ?? before;
        }

        AddAfterColons(article, drafts);
    }

    // A paragraph of its own behind a colon is said as a whole.
    private static int ParagraphEnd(Article article, int index)
    {
        var last = index;
        while (!IsOneParagraph(article, article.Sentences[index - 1].Span.End, index)
            && IsOneParagraph(article, article.Sentences[last].Span.End, last + 1))
            last++;
        return article.Sentences[last].Span.End;
    }

    private static TextSpan LineBehind(string text, int from)
    {
        while (from < text.Length && text[from] == ' ')
            from++;
        return new TextSpan(from, text.IndexOf('\n', from) is >= 0 and var end ? end : text.Length);
    }

    private static Draft? Meeting(TextSpan quote, Draft[] near) =>
        near.Where(draft => draft.IsSpeech && draft.Content.Exists(quote.Overlaps)).MaxBy(draft => draft.Probability)
            ?? near.Where(draft => draft.Content.Exists(span => span.Contains(quote))).MaxBy(draft => draft.Probability);

    // A quotation goes on where the paragraph before was left open or where only space or a sentence's rest stands between.
    private static Draft? Going(string text, QuotedSpan quote, Draft? before)
    {
        if (before is null || before.End > quote.Span.Start)
            return null;
        var between = text.AsSpan(before.End, quote.Span.Start - before.End);
        if (quote.Continues)
            return before;
        return between.Length <= 200 && !between.TrimEnd().Contains('\n') && !between.TrimEnd([' ', '\n', '\r']).Contains('\n')
            ? before : null;
    }

    // "The minister said:" with nothing behind it speaks what follows.
    private static void AddAfterColons(Article article, IReadOnlyList<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft.Cue.Form == CueForm.Colon || !draft.IsSpeech || draft.Content.Exists(span => span.Start > draft.Sentence.Span.End))
                continue;
            var index = draft.Sentence.Index + 1;
            if (IsBeforeColon(article, draft) && index < article.Sentences.Count)
                draft.Add(new TextSpan(article.Sentences[index].Span.Start, ParagraphEnd(article, index)));
        }
    }

    private static bool IsOneParagraph(Article article, int end, int next) =>
        next < article.Sentences.Count && !article.Text.AsSpan(end, Math.Max(0, article.Sentences[next].Span.Start - end)).Contains('\n');

    private static bool IsBeforeColon(Article article, Draft draft) =>
        draft.IsSpeech
            && article.Text.AsSpan(draft.Cue.Span.End, Math.Max(0, draft.Sentence.Span.End - draft.Cue.Span.End)).TrimEnd() is [.., ':'];

    private static int Words(string text, TextSpan span)
    {
        var words = 0;
        for (var at = span.Start; at < span.End; at++)
            words += char.IsLetterOrDigit(text[at]) && !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not ('’' or '\'' or '-')
                ? 1 : 0;
        return words;
    }
}
