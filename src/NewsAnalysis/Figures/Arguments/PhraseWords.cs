using System.Collections.Frozen;
using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Phrases;
using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>The words of a noun with what belongs to it, as written.</summary>
internal static class PhraseWords
{
    private const int Most = 12;

    private static readonly HashSet<Relation> Left =
        [Relation.Amod, Relation.Compound, Relation.Nummod, Relation.Flat, Relation.NmodDesc, Relation.NmodUnmarked, Relation.NmodPoss, Relation.Goeswith, Relation.Case];

    private static readonly FrozenSet<string> Empties = WordLists.Of("no-thing");

    private static readonly HashSet<Tag> Empty = [Tag.Punct, Tag.Adp, Tag.Det, Tag.Pron, Tag.Cconj, Tag.Part];

    /// <summary>The noun with its modifiers and one phrase with "of" or another preposition; null for a pronoun or none.</summary>
    public static string? Of(SentenceReading reading, int node)
    {
        if (node < 0 || reading.Tree.Tokens[node].Tag is Tag.Pron or Tag.Det or Tag.Punct or Tag.Adv || reading.IsMeasure(node) || Empties.Contains(reading.Lemma(node))
            || PhraseChain.IsFrame(reading.Line, reading.Token(node)))
            return null;
        var nodes = new List<int>();
        Collect(reading, node, nodes, deep: true);
        nodes.Sort();
        var tokens = reading.Tree.Tokens;
        var words = string.Join(' ', nodes.Where(at => !Empty.Contains(tokens[at].Tag) && !reading.IsMeasure(at) && tokens[at].Form.Length > 0).Take(Most).Select(at => tokens[at].Form));
        return words.Length > 0 ? words : null;
    }

    private static void Collect(SentenceReading reading, int node, List<int> into, bool deep)
    {
        into.Add(node);
        foreach (var child in reading.Children(node))
        {
            if (into.Count >= Most)
                return;
            var relation = reading.Tree.Tokens[child].Relation;
            if (Left.Contains(relation))
                Collect(reading, child, into, deep: false);
            else if (deep && relation == Relation.Nmod && child > node && child - node <= 6)
                Collect(reading, child, into, deep: false);
        }
    }
}
