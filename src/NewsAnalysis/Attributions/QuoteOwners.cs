using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Attributions.Speakers;
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

    /// <summary>Adds the quotations of a stretch of an article to the drafts' contents; one between two that may have said it gets a
    /// draft of its own, without a source.</summary>
    public static void Give(Article article, Quotes quotes, List<Draft> drafts, SpeakerResolver speakers,
        TextSpan within)
    {
        foreach (var turn in drafts.Where(draft => draft.Rule == "turn"))
            turn.Add(LineBehind(article.Text, turn.Cue.Span.End));
        var speeches = new Speeches(article, quotes, drafts, speakers);
        Draft? before = null;
        foreach (var quote in quotes.Within(within))
        {
            if (speeches.TurnIn(quote.Span) is { } turn)
                before = turn;
            else if (Words(article.Text, quote.Span) < Least)
                before = speeches.Near(quote.Span).FirstOrDefault(draft => draft.IsSpeech && draft.Content.Contains(quote.Span)) ?? before;
            else if (speeches.OwnerOf(quote, before) is { } owner)
                (before = owner).Add(quote.Span);
            if (before is { Cue.Shape: Speeches.Unowned } unowned && unowned.Cue.Span.Start == quote.Span.Start)
                drafts.Insert(drafts.FindLastIndex(draft => draft.Cue.Span.Start < quote.Span.Start) + 1, unowned);
        }

        AddAfterColons(article, drafts);
    }

    // A paragraph of its own behind a colon is said as a whole.
    private static int ParagraphEnd(Article article, int index)
    {
        var last = index;
        while (!Speeches.IsOneParagraph(article, article.Sentences[index - 1].Span.End, index)
            && Speeches.IsOneParagraph(article, article.Sentences[last].Span.End, last + 1))
            last++;
        return article.Sentences[last].Span.End;
    }

    private static TextSpan LineBehind(string text, int from)
    {
        while (from < text.Length && text[from] == ' ')
            from++;
        return new TextSpan(from, text.IndexOf('\n', from) is >= 0 and var end ? end : text.Length);
    }

    // "The minister said:" with nothing behind it speaks what follows.
    private static void AddAfterColons(Article article, IReadOnlyList<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft.Cue.Form == CueForm.Colon || !draft.IsSpeech || draft.Content.Exists(span => span.Start > draft.Sentence.Span.End))
                continue;
            var index = draft.Sentence.Index + 1;
            if (Speeches.IsBeforeColon(article, draft) && index < article.Sentences.Count)
                draft.Add(new TextSpan(article.Sentences[index].Span.Start, ParagraphEnd(article, index)));
        }
    }

    private static int Words(string text, TextSpan span)
    {
        var words = 0;
        for (var at = span.Start; at < span.End; at++)
            words += char.IsLetterOrDigit(text[at]) && !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not ('’' or '\'' or '-')
                ? 1 : 0;
        return words;
    }
}
