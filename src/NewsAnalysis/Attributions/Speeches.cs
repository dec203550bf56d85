using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions;

/// <summary>The drafts of a stretch of an article, asked which of them a quotation belongs to.</summary>
/// <param name="article">The article.</param>
/// <param name="quotes">Its quotations.</param>
/// <param name="drafts">The drafts.</param>
/// <param name="speakers">Says for whom words stand.</param>
internal sealed class Speeches(Article article, Quotes quotes, IReadOnlyList<Draft> drafts, SpeakerResolver speakers)
{
    /// <summary>The shape of the cue of a quotation of which nothing tells whose it is.</summary>
    public const string Unowned = "unowned";

    private const int Farthest = 200;

    private readonly ILookup<int, Draft> _bySentence = drafts.ToLookup(draft => draft.Sentence.Index);

    /// <summary>Whether the draft's words of speech end in a colon.</summary>
    public static bool IsBeforeColon(Article article, Draft draft) => draft.IsSpeech
        && article.Text.AsSpan(draft.Cue.Span.End, Math.Max(0, draft.Sentence.Span.End - draft.Cue.Span.End)).TrimEnd() is [.., ':'];

    /// <summary>Whether a sentence stands in the paragraph of the place before it.</summary>
    public static bool IsOneParagraph(Article article, int end, int next) =>
        next < article.Sentences.Count && !article.Text.AsSpan(end, Math.Max(0, article.Sentences[next].Span.Start - end)).Contains('\n');

    /// <summary>The turn of a talk that begins inside a quotation; null for none.</summary>
    public Draft? TurnIn(TextSpan quote) =>
        _bySentence[First(quote)].FirstOrDefault(draft => draft.Rule == "turn" && quote.Contains(draft.Cue.Span.Start));

    /// <summary>The drafts of the sentences of a quotation whose cues stand outside it.</summary>
    public Draft[] Near(TextSpan quote) => [.. Enumerable.Range(First(quote), Last(quote) - First(quote) + 1)
        .SelectMany(index => _bySentence[index]).Where(draft => !quote.Contains(draft.Cue.Span.Start))];

    /// <summary>Whose the quotation is; null where nobody near it speaks.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="before">Whose the quotation before it is.</param>
    public Draft? OwnerOf(QuotedSpan quote, Draft? before)
    {
        var near = Near(quote.Span);
        return Signed(quote.Span) ?? Meeting(quote.Span, near)
            ?? near.Where(draft => draft.IsSpeech && !quotes.IsInside(draft.Cue.Span.Start)).MaxBy(draft => draft.Probability)
            ?? _bySentence[First(quote.Span) - 1].LastOrDefault(draft => IsBeforeColon(article, draft))
            ?? Going(quote, before) ?? Behind(quote.Span);
    }

    private static Draft? Meeting(TextSpan quote, Draft[] near) =>
        near.Where(draft => draft.IsSpeech && draft.Content.Exists(quote.Overlaps)).MaxBy(draft => draft.Probability)
            ?? near.Where(draft => draft.Content.Exists(span => span.Contains(quote))).MaxBy(draft => draft.Probability);

    private int First(TextSpan quote) => article.SentenceAt(quote.Start)?.Index ?? 0;

    private int Last(TextSpan quote) => article.SentenceAt(quote.End - 1)?.Index ?? 0;

    private Draft? Signed(TextSpan quote) =>
        _bySentence[Last(quote) + 1].FirstOrDefault(draft => draft is { Rule: "signed", Content: [] });

    private Draft? Behind(TextSpan quote) => !IsOneParagraph(article, quote.End, Last(quote) + 1) ? null
        : _bySentence[Last(quote) + 1].FirstOrDefault(draft => draft.IsSpeech && !quotes.IsInside(draft.Cue.Span.Start));

    // A quotation goes on where the paragraph before was left open or where only space or a sentence's rest stands between. Where another
    // speaks in between ("“We stay,” Lee said. Berg answered that it was late. “We go.”"), it is that one's.
    private Draft? Going(QuotedSpan quote, Draft? before)
    {
        if (before is null || before.Last > quote.Span.Start)
            return null;
        if (quote.Continues)
            return before.Content.Exists(quotes.Before(quote).Span.Overlaps) ? before : null;
        var later = Later(before, quote.Span.Start);
        var last = later ?? before;
        var between = article.Text.AsSpan(last.Last, Math.Max(0, quote.Span.Start - last.Last));
        if (between.Length > Farthest || between.TrimEnd([' ', '\n', '\r']).Contains('\n'))
            return null;
        return IsOtherBetween(last, quote.Span) || IsOtherBeside(quote.Span) ? Behind(quote.Span) ?? Nobodys(quote.Span) : last;
    }

    // A quotation of which nothing tells whose it is; its opening mark stands for the cue.
    private Draft? Nobodys(TextSpan quote)
    {
        if (article.SentenceAt(quote.Start) is not { } sentence)
            return null;
        var tree = article.TreeOf(sentence);
        var mark = tree.TokenAt(quote.Start);
        return mark < 0 ? null : new Draft(new Cue(tree, mark, CueForm.Colon,
            new TextSpan(tree.Tokens[mark].Start, tree.Tokens[mark].End), -1, [], Unowned), sentence, CueRules.Sure, null, null);
    }

    // The last of the sentences between a speech and a quotation to have words of speech of its own, by somebody else.
    private Draft? Later(Draft before, int start)
    {
        var last = article.SentenceAt(start)?.Index ?? 0;
        return Enumerable.Range(before.Sentence.Index + 1, Math.Max(0, last - before.Sentence.Index)).SelectMany(at => _bySentence[at])
            .LastOrDefault(draft => draft.IsSpeech && draft.Cue.Source >= 0 && draft.Cue.Span.End <= start
                && !quotes.IsInside(draft.Cue.Span.Start)
                && draft.Cue.Tree.Tokens[draft.Cue.Node].Relation is Relation.Root or Relation.Conj
                && draft.Cue.Tree.Tokens[draft.Cue.Source].Tag != Tag.Pron);
    }

    // "“We stay,” Lee said. Paul Berg was of another mind. “We go.”": nothing says who goes on.
    private bool IsOtherBetween(Draft before, TextSpan quote)
    {
        string[]? said = null;
        for (var at = before.Sentence.Index + 1; at < First(quote); at++)
        {
            var tree = article.TreeOf(article.Sentences[at]);
            if (speakers.People.In(at).Any(person => Places.Of(tree, person.Head) is Place.Subject or Place.Speaker
                && !quotes.IsInside(person.Span.Start) && !(said ??= Words(before)).Contains(person.Surname)))
                return true;
        }

        return false;
    }

    // "“Come quick,” a clerk can be heard telling the guards.": whose it is stands beside it, though no words of speech were read.
    private bool IsOtherBeside(TextSpan quote)
    {
        var tree = article.TreeOf(article.Sentences[Last(quote)]);
        var mark = tree.TokenAt(quote.End - 1);
        return mark > 0 && mark + 1 < tree.Tokens.Count && Phrases.Closes(tree.Tokens[mark])
            && Enumerable.Range(mark + 1, tree.Tokens.Count - mark - 1).Any(at => !quotes.IsInside(tree.Tokens[at].Start)
                && Places.IsSubject(tree, at) && tree.Tokens[at].Tag is Tag.Noun or Tag.Propn && Phrases.Leftmost(tree, at) <= mark + 1);
    }

    // The words of a draft's speaker and of the name for which they stand.
    private string[] Words(Draft draft) => draft.Cue.Source < 0 ? []
        : $"{Phrases.Name(draft.Cue.Tree, draft.Cue.Source).Of(article.Text)} {speakers.Resolve(draft.Cue, draft.Sentence.Index)?.Name}"
            .Split([' ', '\n', ',']);
}
