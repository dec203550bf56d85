using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Cues;

/// <summary>Tokens of a tree as stretches of text.</summary>
internal static class Phrases
{
    /// <summary>The stretches that tokens make, without commas and conjunctions at their edges.</summary>
    public static IReadOnlyList<TextSpan> Spans(SentenceTree tree, IReadOnlyList<int> tokens)
    {
        var spans = new List<TextSpan>();
        for (var from = 0; from < tokens.Count;)
        {
            var to = from + 1;
            while (to < tokens.Count && tokens[to] == tokens[to - 1] + 1)
                to++;
            var (first, last) = (tokens[from], tokens[to - 1]);
            while (first <= last && IsEdge(tree.Tokens[first]))
                first++;
            while (last >= first && IsEdge(tree.Tokens[last]))
                last--;
            if (first <= last)
                spans.Add(new TextSpan(tree.Tokens[first].Start, tree.Tokens[last].End));
            from = to;
        }

        return spans;
    }

    /// <summary>The words that name a source: its head with what stands before it and the names and "of" phrases behind it; relative
    /// clauses, appositions and asides are left out.</summary>
    public static TextSpan Name(SentenceTree tree, int head)
    {
        var (first, last) = (head, head);
        foreach (var child in tree.Children(head))
        {
            var relation = tree.Tokens[child].Relation;
            if (child < head && !NearbySource.IsTime(tree, child) && relation is not (Relation.Punct or Relation.Cc or Relation.Case
                or Relation.Mark or Relation.Appos or Relation.Parataxis or Relation.Acl or Relation.AclRelcl
                or Relation.Cop or Relation.Aux or Relation.Advcl or Relation.Nsubj))
                first = Math.Min(first, Leftmost(tree, child));
            else if (child == last + 1 && relation == Relation.Appos && char.IsLower(tree.Tokens[child].Form[0]))
                last = child;
            else if (child > last && relation is Relation.Flat or Relation.Compound or Relation.Nmod or Relation.Conj or Relation.NmodDesc
                or Relation.Fixed or Relation.NmodUnmarked
                && !IsBroken(tree, last, child))
                last = Math.Max(last, Rightmost(tree, child));
        }

        // A name before a verb that was read as a noun ("Harbour News reports:") is part of that noun.
        while (first > 0 && tree.Tokens[head].Relation == Relation.Compound && tree.Tokens[first - 1].Head == tree.Tokens[head].Head
            && tree.Tokens[first - 1].Relation is Relation.Compound or Relation.Amod or Relation.Det)
            first--;

        // "according to aid agencies": a noun that the tree reads as a verb with an object is part of that noun.
        if (first > 1 && first == head && tree.Tokens[head] is { Relation: Relation.Obj, Head: var verb } && verb == first - 1
            && tree.Tokens[verb].Xpos == "VB" && LeadCues.IsBehind(tree, verb))
            first--;

        // "Forty clerks, meanwhile, said"
        if (last > first + 1 && tree.Tokens[last - 1].Form == "," && Speakers.SpeakerWords.Has("aside", tree.Tokens[last].Form))
            last -= 2;
        return new TextSpan(tree.Tokens[BehindQuotation(tree, first, Math.Min(head, last))].Start, tree.Tokens[last].End);
    }

    // "“It is shut,” Ann Lee", "PORTO — Ann Lee": what is quoted before a name, or a dateline, is no part of it.
    private static int BehindQuotation(SentenceTree tree, int first, int head)
    {
        for (var at = head - 1; at > first; at--)
        {
            if (tree.Tokens[at].Form is "—" or "–" or "--" || (tree.Tokens[at].Form is "”" or "\"" or "''"
                && tree.Tokens.Take(at).Skip(first).Any(token => token.Tag is Tag.Verb or Tag.Aux)))
                return at + 1;
        }

        return first;
    }

    /// <summary>The first token of a token's subtree.</summary>
    public static int Leftmost(SentenceTree tree, int token) => tree.Subtree(token)[0];

    /// <summary>Whether the token is a mark that may open a quotation.</summary>
    public static bool Opens(SyntaxToken token) => token.Form is "“" or "\"" or "‘" or "'" or "''" or "’’" or "«";

    private static int Rightmost(SentenceTree tree, int token)
    {
        var last = token;
        foreach (var child in tree.Children(token))
        {
            if (child > token && tree.Tokens[child].Relation is Relation.Flat or Relation.Compound or Relation.Nmod or Relation.Nummod
                or Relation.NmodDesc or Relation.Conj or Relation.NmodUnmarked)
                last = Math.Max(last, Rightmost(tree, child));
        }

        return last;
    }

    // A comma ends the name, except in a list of names ("A, B and C").
    private static bool IsBroken(SentenceTree tree, int last, int child)
    {
        for (var at = last + 1; at < child; at++)
        {
            if (tree.Tokens[at].Form is "," or "(" or "—" or "–" or ";" or ":" && tree.Tokens[child].Relation != Relation.Conj)
                return true;
        }

        return false;
    }

    private static bool IsEdge(SyntaxToken token) =>
        token.Form is "," or ";" or ":" or "." or "—" or "–" or "-" or "--" or "―" || token.Tag == Tag.Cconj;
}
