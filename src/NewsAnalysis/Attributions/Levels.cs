using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions;

/// <summary>Finishes drafts: source, kind, and how deep each stands inside others.</summary>
internal static class Levels
{
    private const double MostlyQuoted = 0.9;
    private const int Near = 40;

    /// <summary>The attributions of drafts that are in text order.</summary>
    public static IReadOnlyList<Attribution> Of(Article article, IReadOnlyList<Draft> drafts, Quotes quotes, SpeakerResolver speakers)
    {
        for (var at = 0; at < drafts.Count; at++)
        {
            foreach (var later in drafts.Skip(at + 1).Take(Near).Where(
                later => later.Cue.Form == CueForm.Lead || later.Cue.Shape.StartsWith("before", StringComparison.Ordinal))
                .Where(later => Holds(drafts[at], later) && Holds(later, drafts[at])))
                drafts[at].CutAt(Math.Min(later.Cue.Span.Start, later.Cue.Source < 0 ? int.MaxValue
                    : Phrases.Name(later.Cue.Tree, later.Cue.Source).Start));
        }

        return [.. drafts.Select((draft, at) => Finish(article, draft, Depth(drafts, at), quotes, speakers))];
    }

    private static bool Holds(Draft draft, Draft other) => draft.Content.Exists(span => span.Contains(other.Cue.Span));

    private static int Depth(IReadOnlyList<Draft> drafts, int at)
    {
        var depth = 0;
        for (var other = Math.Max(0, at - Near); other < Math.Min(drafts.Count, at + Near); other++)
            depth += other != at && Holds(drafts[other], drafts[at]) ? 1 : 0;
        return depth;
    }

    private static Attribution Finish(Article article, Draft draft, int level, Quotes quotes, SpeakerResolver speakers)
    {
        var cue = draft.Cue;
        return new Attribution
        {
            Article = article.Info,
            Source = cue.Source < 0 ? null : Speaker(article.Text, draft, speakers),
            Cue = cue.Span,
            Content = [.. draft.Content],
            Kind = Kind(draft, quotes),
            IsSpeech = draft.IsSpeech && Statements.IsOne(draft, quotes),
            IsDenied = IsDenied(cue),
            Level = level,
            Sentence = draft.Sentence.Index,
            Probability = draft.Probability,
            Rule = draft.Rule,
        };
    }

    // "Denied that he had met them", "refused to say that …", "never wrote that …", "was not able to say that …"; not "did not deny
    // that …".
    private static bool IsDenied(Cue cue)
    {
        var (tree, verb) = (cue.Tree, cue.Tree.Tokens[cue.Node]);
        if (cue is not { Form: CueForm.Verb, Shape: "ccomp" or "xcomp" or "obj" })
            return false;
        var isNegated = IsNegated(tree, cue.Node) || (verb is { Relation: Relation.Xcomp, Head: >= 0 and var able }
            && (SpeakerWords.Has("unable", tree.Tokens[able].Lemma)
                || (SpeakerWords.Has("able", tree.Tokens[able].Lemma) && IsNegated(tree, able))));
        if (SpeakerWords.Has("denying", verb.Lemma))
            return !isNegated;
        if (SpeakerWords.Has("refusing", verb.Lemma))
            return !isNegated && tree.Child(cue.Node, Relation.Xcomp) is >= 0 and var unsaid && Speech.IsVerb(tree.Tokens[unsaid].Lemma)
                && tree.Has(unsaid, Relation.Ccomp);
        return isNegated && cue.Shape == "ccomp" && Speech.IsSpeech(cue);
    }

    private static bool IsNegated(SentenceTree tree, int node) =>
        tree.Children(node).Any(child => child < node && SpeakerWords.Has("negating", tree.Tokens[child].Form));

    // "Who says that the road is shut?", "they told each other that …", "every 90 days": such words are no source.
    private static bool IsNobody(SentenceTree tree, int source, IReadOnlyList<SyntaxToken> words) =>
        words.All(word => SpeakerWords.Has("nobody", word.Form))
            || (NearbySource.IsTime(tree, source) && !words.Any(word => word.Tag == Tag.Propn && word.Head == source));

    private static Speaker? Speaker(string text, Draft draft, SpeakerResolver speakers)
    {
        var (cue, token) = (draft.Cue, draft.Cue.Tree.Tokens[draft.Cue.Source]);
        var span = cue.Shape == "turn" ? new TextSpan(cue.Tree.Tokens[TurnLabels.First(cue.Tree)].Start, token.End)
            : BehindLead(cue, Phrases.Name(cue.Tree, cue.Source));
        var (resolved, heads) = (speakers.Resolve(cue, draft.Sentence.Index), speakers.Heads(cue, draft.Sentence.Index));
        var words = cue.Tree.Tokens.Where(word => span.Contains(word.Start)).ToArray();
        if (resolved is null && IsNobody(cue.Tree, cue.Source, words))
            return null;
        return new Speaker(span, span.Of(text))
        {
            Resolved = resolved?.Name,
            IsJoint = resolved is not null && heads.Count > 1,
            IsRelative = token is { Xpos: "WDT" or "WP" } or { Form: "that", Tag: Tag.Pron },
            NameSpan = resolved?.Span ?? new TextSpan(token.Start, token.End),
            IsAnonymous = IsAnonymous(token, words, resolved is not null, heads) && !(resolved is null && IsNamed(cue.Tree, cue.Source)),
            Gender = GenderOf(cue.Tree, cue.Source, words) is var gender && gender != Gender.Unknown ? gender
                : speakers.Told(resolved?.Name ?? span.Of(text)),
        };
    }

    // "officials", by itself or for a pronoun; not "officials" with a name beside them, nor "Ann Lee and officials".
    private static bool IsAnonymous(SyntaxToken source, SyntaxToken[] words, bool isResolved, IReadOnlyList<SyntaxToken> heads) =>
        isResolved ? (heads.Count > 1 || source.Tag is Tag.Pron or Tag.Sconj) && heads.Count > 0
            && heads.All(head => head.Tag != Tag.Propn && SpeakerWords.Has("hidden", head.Form))
            : source.Tag != Tag.Propn && !words.Any(word => word.Relation == Relation.Appos) && SpeakerWords.Has("hidden", source.Form);

    // "according to the port’s records": the words of the cue are none of the source's.
    private static TextSpan BehindLead(Cue cue, TextSpan span) => cue.Form == CueForm.Lead && span.Start < cue.Span.End
        && cue.Tree.Tokens.FirstOrDefault(word => word.Start >= cue.Span.End) is { } first && first.Start < span.End
            ? new TextSpan(first.Start, span.End) : span;

    // "Port adviser Ann Lee", where the tree makes the name no apposition; not "officials of the Port Board".
    private static bool IsNamed(SentenceTree tree, int source) => source + 2 < tree.Tokens.Count
        && tree.Tokens.Skip(source + 1).Take(2).All(word => word.Tag == Tag.Propn && char.IsUpper(word.Form[0]));

    // "Her lawyer", "Mr. Lee’s office", "a lawyer of Mr. Lee" may be anybody.
    private static Gender GenderOf(SentenceTree tree, int source, IEnumerable<SyntaxToken> words) =>
        words.Where(word => !IsAnothers(tree, source, word)).Select(word => SpeakerWords.GenderOf(word.Form))
            .FirstOrDefault(told => told != Gender.Unknown);

    private static bool IsAnothers(SentenceTree tree, int source, SyntaxToken word)
    {
        for (; word != tree.Tokens[source]; word = tree.Tokens[word.Head])
        {
            if (word.Relation is Relation.NmodPoss or Relation.Nmod)
                return true;
            if (word.Head < 0)
                return false;
        }

        return false;
    }

    private static AttributionKind Kind(Draft draft, Quotes quotes)
    {
        var cue = draft.Cue;
        if (cue.Source >= 0 && cue.Tree.Tokens[cue.Source].Lemma.ToLowerInvariant() is var source && (SpeakerWords.Has("poll", source)
            || (WordClasses.OfNoun(source)[0] == "communication" && !SpeakerWords.Has("hidden", source))))
            return AttributionKind.Document;
        var (quoted, all) = (draft.Content.Sum(quotes.Quoted), draft.Content.Sum(span => span.Length));
        return quoted == 0 ? AttributionKind.Indirect : quoted >= all * MostlyQuoted ? AttributionKind.Direct : AttributionKind.Mixed;
    }
}
