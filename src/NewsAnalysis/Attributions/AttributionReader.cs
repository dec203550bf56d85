using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions;

/// <summary>Finds who says what in an article: direct and indirect speech, documents, and what is thought or wanted. Pure and safe to use
/// from many threads; the time is linear in the length of the article.</summary>
public static class AttributionReader
{
    private const double Least = 0.4;

    /// <summary>The attributions of an article in the order of their cues; none of an article in a language that is not read.</summary>
    public static IReadOnlyList<Attribution> Read(Article article)
    {
        if (!article.IsReadable)
            return [];
        var quotes = new Quotes(article.Text);
        return [.. Read(article, quotes, article.Sentences, new SpeakerResolver(article, quotes), CueModel.English)
            .Select(found => found.Attribution)];
    }

    /// <summary>The attributions whose cues stand in some sentences, with how they were found.</summary>
    /// <param name="article">The article.</param>
    /// <param name="quotes">Its quotations; those of the sentences are given to speakers.</param>
    /// <param name="sentences">The sentences, in a row.</param>
    /// <param name="speakers">Says for whom words stand.</param>
    /// <param name="model">Says which words are cues.</param>
    internal static IReadOnlyList<(Draft Draft, Attribution Attribution)> Read(Article article, Quotes quotes,
        IReadOnlyList<Sentence> sentences,
        SpeakerResolver speakers, CueModel model)
    {
        if (sentences.Count == 0)
            return [];
        var drafts = new List<Draft>();
        foreach (var sentence in sentences)
        {
            var tree = article.TreeOf(sentence);
            var turn = speakers.Labels.In(tree);
            if (turn is not null)
                drafts.Add(new Draft(turn, sentence, CueRules.Sure, "turn", null));
            drafts.AddRange(Found(tree, quotes, sentence, model).Where(draft => turn is null || draft.Cue.Span.Start > turn.Span.Start));
        }

        QuoteOwners.Give(article, quotes, drafts, speakers, new TextSpan(sentences[0].Span.Start, sentences[^1].Span.End));
        drafts.RemoveAll(draft => draft.Content.Count == 0);
        return [.. drafts.Zip(Levels.Of(article, drafts, quotes, speakers))];
    }

    // The drafts of the cues of one sentence that a rule or the model finds.
    private static IEnumerable<Draft> Found(SentenceTree tree, Quotes quotes, Sentence sentence, CueModel model)
    {
        Cue[] cues = [.. CueFinder.Find(tree, quotes)];
        foreach (var (cue, own) in cues.Zip(model.Probabilities(cues, quotes, sentence.Index)))
        {
            var rule = CueRules.Of(cue, own, quotes.IsInside(cue.Span.Start));
            var probability = rule is null ? own : Math.Max(own, CueRules.Sure);
            if (probability >= Least && (cue.Form == CueForm.Colon ? IsSpeaker(cue, quotes) : !IsOutside(cue, quotes)))
                yield return new Draft(cue, sentence, probability, rule, quotes.Holding(cue.Span.Start));
        }
    }

    // Before a colon stands a speaker where it is a name that the article has elsewhere ("More from Emma Lee:" gives it words anyhow) or a
    // noun for people; not "Related: …" and "Victim: …", nor what a quotation itself has before a colon.
    private static bool IsSpeaker(Cue cue, Quotes quotes)
    {
        var (tree, source) = (cue.Tree, cue.Tree.Tokens[cue.Source]);
        if (cue.Shape != "left")
            return true;
        // "Miller: 40." is a row of a list.
        if (!cue.Content.Any(at => tree.Tokens[at].Tag is not (Tag.Num or Tag.Punct or Tag.Sym)))
            return false;
        if (quotes.IsInside(cue.Span.Start))
            return false;
        if (source.Tag != Tag.Propn)
            return !SpeakerWords.Has("told", source.Lemma)
                && WordClasses.OfNoun(source.Lemma.ToLowerInvariant()).Any(one => one is "person" or "group");
        var last = Enumerable.Range(0, cue.Node).Last(at => tree.Tokens[at].Tag == Tag.Propn);
        return quotes.HasNameOutside(tree.Tokens[last].Form) || IsBeforeSpeech(cue, last, quotes)
            || (Phrases.Leftmost(tree, cue.Source) is > 0 and var first && SpeakerWords.Has("giver", tree.Tokens[first].Form));
    }

    // "Emma Miller: “We counted them. There are 40.”": a name of two words before a quotation of several sentences; not "Fish Soup: …",
    // which ends in a word for a thing.
    private static bool IsBeforeSpeech(Cue cue, int last, Quotes quotes) => last > 0 && cue.Tree.Tokens[last - 1].Tag == Tag.Propn
        && WordClasses.OfNoun(cue.Tree.Tokens[last].Form.ToLowerInvariant())[0] is "none" or "person"
        && cue.Node + 1 < cue.Tree.Tokens.Count && cue.Tree.Tokens[cue.Node + 1].Start is var start
        && quotes.Holding(start) is { } quotation && quotation.Start == start && quotation.End > cue.Tree.Span.End;

    // Who stands outside a quotation says nothing by a verb inside it ("“We have no boats left,” the mayor said").
    private static bool IsOutside(Cue cue, Quotes quotes) =>
        cue.Source >= 0 && quotes.Holding(cue.Span.Start) is { } quotation && !quotation.Contains(cue.Tree.Tokens[cue.Source].Start);
}
