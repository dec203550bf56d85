using NewsAnalysis.Figures.Arguments;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>The name of a group of which something is one: what follows its noun belongs to it, as in "one of the oldest mills in Norway"
/// and "one of the people responsible for the dam"; a clause that tells of it does not ("one of the mills that closed").</summary>
internal static class GroupName
{
    private const int Most = 8;

    /// <summary>The name with what follows the noun; as it is where nothing does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="phrase">The noun and what stands before it.</param>
    /// <param name="name">The name so far.</param>
    public static string Of(SentenceReading sentence, NounPhrase phrase, string name)
    {
        var (tree, noun) = (sentence.Tree, sentence.Node(phrase.To - 1));
        var behind = sentence.Children(noun).FirstOrDefault(child => child > noun, -1);
        if (behind < 0
            || tree.Tokens[behind] is not ({ Relation: Relation.Nmod or Relation.Amod } or { Relation: Relation.Acl, Xpos: "VB" }))
            return name;
        var words = Enumerable.Range(noun + 1, tree.Tokens.Count - noun - 1)
            .TakeWhile(at => tree.IsWithin(at, behind) && !IsEnd(tree.Tokens[at])).Select(at => Word(tree.Tokens[at]))
            .OfType<string>().Take(Most);
        return string.Join(' ', words.Prepend(name.Replace(" and ", " ", StringComparison.Ordinal)));
    }

    // A mark, or the verb of the sentence that the tree hung to the noun.
    private static bool IsEnd(SyntaxToken token) => token.Tag == Tag.Punct || token.Xpos is "VBD" or "VBP" or "VBZ" or "MD";

    // The base form of a word that says something by itself; null for others.
    private static string? Word(SyntaxToken token) => token.Tag switch
    {
        Tag.Noun => NounForms.Singular(token.Form),
        Tag.Propn => token.Form,
        Tag.Adj => NounForms.BaseAdjective(token.Form),
        Tag.Verb => token.Lemma,
        _ => null,
    };
}
