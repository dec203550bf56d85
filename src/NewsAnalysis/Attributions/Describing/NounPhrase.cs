using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Describing;

/// <summary>The words around a noun or adjective that are of one phrase with it, whatever clauses hang on it in the tree.</summary>
internal static class NounPhrase
{
    private static readonly Tag[] OfPhrase = [Tag.Adj, Tag.Noun, Tag.Propn, Tag.Num, Tag.Det, Tag.Adv];
    private static readonly HashSet<string> Joining = ["-", "“", "”", "\"", "''", "``"];

    /// <summary>The first token of the phrase of a head, none before a floor.</summary>
    public static int First(SentenceTree tree, int head, int floor = 0)
    {
        var first = head;
        for (var at = head - 1; at >= floor && tree.IsWithin(at, head) && GoesBefore(tree, at); at--)
        {
            if (tree.Tokens[at].Tag is not (Tag.Punct or Tag.Sym))
                first = at;
        }

        // "now his deputy"; but "very close".
        while (first < head && tree.Tokens[head].Tag != Tag.Adj && tree.Tokens[first].Tag == Tag.Adv && tree.Tokens[first + 1].Form != "-")
            first++;
        return first;
    }

    /// <summary>The last token of the phrase of a head: names and "of" phrases right behind it, and what is joined by "and".</summary>
    public static int Last(SentenceTree tree, int head)
    {
        var last = head;
        foreach (var child in tree.Children(head).Where(child => child > head))
        {
            var (token, start) = (tree.Tokens[child], tree.Subtree(child)[0]);
            if (start != last + 1)
                continue;
            if (token.Relation is Relation.Flat or Relation.Fixed or Relation.Compound or Relation.Goeswith)
                last = child;
            else if (token.Relation is Relation.Nmod && tree.Tokens[start].Tag == Tag.Adp && tree.Tokens[start].Form != "about")
                last = Last(tree, child);
            else if (token.Relation == Relation.Conj && token.Tag == tree.Tokens[head].Tag && IsPlain(tree, child))
                last = Last(tree, child);
        }

        return last;
    }

    /// <summary>Where the words from one token to another stand, without a quotation mark that only opens or only closes.</summary>
    public static TextSpan Span(SentenceTree tree, int first, int last)
    {
        while (first < last && tree.Tokens[first].Tag == Tag.Punct)
            first++;
        while (last > first && tree.Tokens[last].Tag == Tag.Punct)
            last--;
        return new TextSpan(tree.Tokens[first].Start, tree.Tokens[last].End);
    }

    /// <summary>Whether a token parts a name from what describes it.</summary>
    public static bool IsParting(SyntaxToken token) => token.Form is "," or "(" or ")" or "—" or "–" or "--" or "-LRB-" or "-RRB-";

    /// <summary>Whether a token is the first part of a word with a hyphen: "state-run", "son-in-law".</summary>
    public static bool IsBeforeHyphen(SentenceTree tree, int at) =>
        tree.Tokens[at + 1] is { Form: "-", Start: var hyphen } && tree.Tokens[at].End == hyphen;

    private static bool IsPlain(SentenceTree tree, int at) =>
        !tree.Has(at, Relation.Cop) && !tree.Has(at, Relation.Nsubj) && !tree.Has(at, Relation.Aux);

    private static bool GoesBefore(SentenceTree tree, int at)
    {
        var token = tree.Tokens[at];
        return token.Tag switch
        {
            _ when IsBeforeHyphen(tree, at) || OfPhrase.Contains(token.Tag) => true,
            Tag.Part => token.Xpos == "POS",
            Tag.Pron => token.Xpos == "PRP$",
            Tag.Verb => token is { Xpos: "VBN" or "VBG", Relation: Relation.Amod },
            Tag.Punct => Joining.Contains(token.Form)
                || (token.Form == "," && at > 0 && tree.Tokens[at - 1].Tag == Tag.Adj && tree.Tokens[at + 1].Tag == Tag.Adj),
            _ => false,
        };
    }
}
