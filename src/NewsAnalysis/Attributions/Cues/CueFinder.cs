using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Attributions.Speakers;

namespace NewsAnalysis.Attributions.Cues;

/// <summary>Lists every group of words of a sentence that may be a cue; the model says which of them are.</summary>
internal static class CueFinder
{
    private const int LongestDateline = 12;

    /// <summary>The possible cues of a sentence, in reading order.</summary>
    public static IEnumerable<Cue> Find(SentenceTree tree, Quotes quotes)
    {
        for (var node = 0; node < tree.Tokens.Count; node++)
        {
            if (Of(tree, node) is { } cue)
                yield return Named(Owned(WithoutDateline(Outside(cue.Content.Count == 0 ? Before(cue, quotes) : cue, quotes))));
        }
    }

    /// <summary>Whether the object of a verb is what others say: "the council ignored calls by residents".</summary>
    internal static bool IsReceiving(SentenceTree tree, int node) =>
        tree.Tokens[node].Tag == Tag.Verb && SpeakerWords.Has("receiving", tree.Tokens[node].Lemma)
            && tree.Has(node, Relation.Obj) && !tree.Has(node, Relation.Ccomp);

    // "PORTO, Sept. 3 – The mayor sings", "Porto (AP) – The mayor sings", "UPDATE: The mayor sings": the place of a dateline says nothing
    // and is not said, nor does a rubric; the mayor behind it does.
    private static Cue WithoutDateline(Cue cue)
    {
        if (cue.Form == CueForm.Colon || Dateline(cue.Tree, cue.Node) is not (> 0 and var dash))
            return cue;
        var source = cue.Source >= 0 && cue.Source < dash && cue.Node > dash && cue.Tree.Tokens[cue.Source].Tag is Tag.Propn or Tag.Noun
            ? FirstBehind(cue.Tree, dash, cue.Node) : cue.Source;
        int[] said = [.. cue.Content.Where(at => at > dash)];
        return cue with { Source = source, Content = said.Length == 0 ? cue.Content : said };
    }

    // The dash that ends a dateline; -1 for none. "IBM - once a maker of scales - said": two dashes set words in.
    private static int Dateline(SentenceTree tree, int node)
    {
        if (tree.Tokens[0] is not { Form.Length: > 2 } place || !(place.Tag == Tag.Propn || place.Form.All(char.IsUpper)))
            return -1;
        int[] dashes = [.. Enumerable.Range(1, tree.Tokens.Count - 1).Where(at => at < node
            && (Phrases.IsFreeDash(tree, at) || (tree.Tokens[at].Form == ":" && tree.Tokens[at - 1].Form.All(char.IsUpper))))];
        return dashes is [<= LongestDateline and var dash, ..] && dashes.Length % 2 == 1
            && (tree.Tokens[dash - 1].Form is ")" or "." || place.Form.All(char.IsUpper)) ? dash : -1;
    }

    // The head of the phrase that begins behind a dash; -1 where no name or noun begins it.
    private static int FirstBehind(SentenceTree tree, int dash, int verb)
    {
        var head = Enumerable.Range(dash + 1, verb - dash - 1)
            .FirstOrDefault(at => tree.Tokens[at].Head <= dash || tree.Tokens[at].Head >= verb
                || (at == dash + 1 && tree.Tokens[at] is { Tag: Tag.Propn, Relation: Relation.Nsubj }), -1);
        return head >= 0 && tree.Tokens[head].Tag is Tag.Noun or Tag.Propn && !NearbySource.IsTime(tree, head)
            && Phrases.Leftmost(tree, head) is var first && (first <= dash || tree.Tokens[first].Tag != Tag.Adp) ? head : -1;
    }

    // Who stands in a quotation does not say it ("“It is a plot of the council,” Emma Miller said").
    private static Cue Outside(Cue cue, Quotes quotes)
    {
        var tree = cue.Tree;
        if (cue.Source < 0 || cue.Form != CueForm.Verb || !Speech.IsVerb(tree.Tokens[cue.Node].Lemma)
            || quotes.IsInside(tree.Tokens[cue.Node].Start) || !quotes.IsInside(tree.Tokens[cue.Source].Start))
            return cue;
        var source = NearbySource.OutsideQuotation(tree, cue.Node, at => !quotes.IsInside(tree.Tokens[at].Start));
        for (var at = cue.Node; source < 0 && tree.Tokens[at].Relation is Relation.Conj or Relation.Parataxis; at = tree.Tokens[at].Head)
        {
            // "The mayor called him “Tall Man,” derided him as weak": of the verb above.
            if (Subjects.Own(tree, tree.Tokens[at].Head) is >= 0 and var above && !quotes.IsInside(tree.Tokens[above].Start))
                source = above;
        }

        return source >= 0 ? cue with { Source = source } : cue;
    }

    // "According to the port’s chief", where the tree gives the chief to the port: not the port says it.
    private static Cue Owned(Cue cue) => cue.Source >= 0 && cue.Source + 1 < cue.Tree.Tokens.Count
        && cue.Tree.Tokens[cue.Source + 1].Xpos == "POS"
        && Phrases.Name(cue.Tree, cue.Source).End == cue.Tree.Tokens[cue.Source].End && cue.Tree.Children(cue.Source).FirstOrDefault(
            child => child > cue.Source + 1 && cue.Tree.Tokens[child].Tag is Tag.Noun or Tag.Propn, -1) is >= 0 and var owned
            ? cue with { Source = owned } : cue;

    // "The police chief, Ramon Diaz, said": the name stands for the source; not in "The Norda Highway Patrol said".
    private static Cue Named(Cue cue)
    {
        if (cue.Source < 0 || cue.Form == CueForm.Colon || cue.Tree.Tokens[cue.Source].Tag != Tag.Noun)
            return cue;
        var name = cue.Tree.Children(cue.Source).FirstOrDefault(
            child => cue.Tree.Tokens[child] is { Relation: Relation.Appos, Tag: Tag.Propn } name && char.IsUpper(name.Form[0])
                && !Phrases.IsOneName(cue.Tree, cue.Source, child), -1);
        return name < 0 ? cue : cue with { Source = name };
    }

    private static Cue? Of(SentenceTree tree, int node)
    {
        var token = tree.Tokens[node];
        if (token.Form is ":" or "―" || Phrases.IsDash(token))
            return LeadCues.OfColon(tree, node);
        if (LeadCues.Of(tree, node) is { } lead)
            return lead;
        return token.Tag switch
        {
            _ when IsDeed(tree, node) || IsWordless(tree, node) || IsReceiving(tree, node) || IsAsked(tree, node) => null,
            Tag.Verb => IsPartOfNoun(token.Relation) ? null : VerbCues.Of(tree, node),
            Tag.Adj when tree.Has(node, Relation.Cop) => VerbCues.Of(tree, node),
            _ => MisreadVerbs.Of(tree, node) ?? OfNoun(tree, node),
        };
    }

    private static Cue? OfNoun(SentenceTree tree, int node) =>
        NounCues.Of(tree, node) is { } noun && !IsReceived(tree, noun) ? noun : null;

    private static bool IsPartOfNoun(Relation relation) => relation is Relation.Amod or Relation.Compound or Relation.Case or Relation.Mark
        or Relation.Fixed or Relation.Flat or Relation.Cop;

    // "The council ignored calls to close the road": nobody calls for it here.
    private static bool IsReceived(SentenceTree tree, Cue noun) => noun.Source < 0
        && tree.Tokens[noun.Node] is { Relation: Relation.Obj, Head: >= 0 and var verb } && IsReceiving(tree, verb);

    // "The army called up 300 reservists", "the bank wrote off 40 loans"; not "“We refuse,” the mayor wrote back."
    // "The banker pleaded guilty", "pleaded not guilty"; not "“Stay,” pleaded the banker."
    private static bool IsDeed(SentenceTree tree, int node) =>
        tree.Tokens[node].Tag == Tag.Verb && node + 2 < tree.Tokens.Count
            && ((SpeakerWords.Has("issuing", tree.Tokens[node].Lemma) && SpeakerWords.Has("particle", tree.Tokens[node + 1].Form)
                && tree.Tokens[node + 2].Tag is not (Tag.Punct or Tag.Sconj))
            || (SpeakerWords.Has("pleading", tree.Tokens[node].Lemma)
                && SpeakerWords.Has("plea", tree.Tokens[node + 1].Form)));

    // "The mayor did not comment on it", "was greeted by sailors", "was nominated to lead the port"; not "“Welcome,” they greeted him."
    private static bool IsWordless(SentenceTree tree, int node) => tree.Tokens[node].Tag == Tag.Verb
        && ((SpeakerWords.Has("commenting", tree.Tokens[node].Lemma)
                && tree.Children(node).Any(child => child < node && SpeakerWords.Has("negating", tree.Tokens[child].Form)))
            || (SpeakerWords.Has("wordless", tree.Tokens[node].Lemma) && !tree.Tokens.Any(Phrases.Opens)));

    // "Asked about the bridge, the mayor said …": who is asked asks nothing.
    private static bool IsAsked(SentenceTree tree, int node) => tree.Tokens[node] is { Relation: Relation.Advcl, Xpos: "VBN" or "VBD" } verb
        && SpeakerWords.Has("addressing", verb.Lemma) && !tree.Has(node, Relation.OblAgent)
        && !tree.Children(node).Any(child => child < node
            && tree.Tokens[child].Relation is Relation.Nsubj or Relation.Mark or Relation.Aux);

    // "…,” the minister said.": what stands before a comma or a closing mark and the cue's own words; not "…, and the firm told the
    // police."
    private static Cue Before(Cue cue, Quotes quotes)
    {
        var (tree, first) = (cue.Tree, FirstOf(cue));
        if (first < 2 || cue.Form is not (CueForm.Verb or CueForm.Adjective) || Asides.IsCircumstance(tree, first))
            return cue;
        var mark = tree.Tokens[first - 1].Form;
        if (!IsClosing(mark) || (mark == "," && IsJoined(tree, cue.Node, first)))
            return cue;
        return cue with
        {
            Content = [.. Enumerable.Range(0, first)],
            Shape = quotes.IsInside(tree.Tokens[first - 1].Start - 1) || mark != "," ? "before-quote" : "before"
        };
    }

    private static bool IsJoined(SentenceTree tree, int node, int first) =>
        tree.Tokens[node].Relation is Relation.Advcl or Relation.Conj || tree.Tokens[first].Tag == Tag.Cconj;

    private static bool IsClosing(string mark) => mark is "," or "”" or "\"" or "’" or "»" or "—" or "–" or "?" or "!";

    // The first of the cue's own words: of its source, its verb and what describes it.
    private static int FirstOf(Cue cue)
    {
        var tree = cue.Tree;
        var first = cue.Source >= 0 && cue.Source < cue.Node ? Phrases.Leftmost(tree, cue.Source) : cue.Node;
        foreach (var child in tree.Children(cue.Node))
        {
            if (tree.Tokens[child].Relation is not (Relation.Punct or Relation.Ccomp or Relation.Parataxis)
                && (child > cue.Source || tree.Tokens[child].Relation != Relation.Nsubj || child == cue.Source))
                first = Math.Min(first, Phrases.Leftmost(tree, child));
        }

        return first;
    }
}
