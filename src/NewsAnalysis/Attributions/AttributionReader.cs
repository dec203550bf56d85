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
        return Read(article, quotes, article.Sentences, new SpeakerResolver(article, quotes));
    }

    /// <summary>The attributions whose cues stand in some sentences.</summary>
    /// <param name="article">The article.</param>
    /// <param name="quotes">Its quotations; those of the sentences are given to speakers.</param>
    /// <param name="sentences">The sentences, in a row.</param>
    /// <param name="speakers">Says for whom words stand.</param>
    internal static IReadOnlyList<Attribution> Read(Article article, Quotes quotes, IReadOnlyList<Sentence> sentences,
        SpeakerResolver speakers)
    {
        if (sentences.Count == 0)
            return [];
        var (drafts, labels) = (new List<Draft>(), new TurnLabels(article.Text));
        foreach (var sentence in sentences)
        {
            var tree = article.TreeOf(sentence);
            var turn = labels.In(tree);
            if (turn is not null)
                drafts.Add(new Draft(turn, sentence, CueRules.Sure, "turn", null));
            drafts.AddRange(Found(tree, quotes, sentence).Where(draft => turn is null || draft.Cue.Span.Start > turn.Span.Start));
        }

        QuoteOwners.Give(article, quotes, drafts, new TextSpan(sentences[0].Span.Start, sentences[^1].Span.End));
        return Levels.Of(article, [.. drafts.Where(draft => draft.Content.Count > 0)], quotes, speakers);
    }

    // The drafts of the cues of one sentence that a rule or the model finds.
    private static IEnumerable<Draft> Found(SentenceTree tree, Quotes quotes, Sentence sentence)
    {
        Cue[] cues = [.. CueFinder.Find(tree, quotes)];
        foreach (var (cue, own) in cues.Zip(CueModel.Probabilities(cues, quotes, sentence.Index)))
        {
            var rule = CueRules.Of(cue);
            var probability = rule is null ? own : Math.Max(own, CueRules.Sure);
            if (probability >= Least && (cue.Form == CueForm.Colon ? IsSpeaker(cue, quotes) : !IsOutside(cue, quotes)))
                yield return new Draft(cue, sentence, probability, rule, quotes.Holding(cue.Span.Start));
        }
    }

    // Before a colon stands a speaker where it is a name that the article has elsewhere ("More from Emma Lee:" gives it words anyhow) or a
    // noun for people; not "Related: …", nor what a quotation itself has before a colon.
    private static bool IsSpeaker(Cue cue, Quotes quotes)
    {
        var (tree, source) = (cue.Tree, cue.Tree.Tokens[cue.Source]);
        if (cue.Shape != "left")
            return true;
        if (quotes.IsInside(cue.Span.Start))
            return false;
        if (source.Tag != Tag.Propn)
            return WordClasses.OfNoun(source.Lemma.ToLowerInvariant()).Any(one => one is "person" or "group");
        var last = Enumerable.Range(0, cue.Node).Last(at => tree.Tokens[at].Tag == Tag.Propn);
        return quotes.HasNameOutside(tree.Tokens[last].Form)
            || (Phrases.Leftmost(tree, cue.Source) is > 0 and var first && SpeakerWords.Has("giver", tree.Tokens[first].Form));
    }

    // Who stands outside a quotation says nothing by a verb inside it ("“We have no boats left,” the mayor said").
    private static bool IsOutside(Cue cue, Quotes quotes) =>
        cue.Source >= 0 && quotes.Holding(cue.Span.Start) is { } quotation && !quotation.Contains(cue.Tree.Tokens[cue.Source].Start);
}
