using NewsAnalysis.Attributions.Quoting;

namespace NewsAnalysis.Attributions.Cues;

/// <summary>What a possible cue looks like, as names: the input of <see cref="CueModel"/>.</summary>
internal static class CueFeatures
{
    /// <summary>The features of a possible cue; each is there or not.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="quotes">The article's quotations.</param>
    /// <param name="sentence">The sentence's place in the article.</param>
    public static List<string> Of(Cue cue, Quotes quotes, int sentence)
    {
        var (tree, token) = (cue.Tree, cue.Tree.Tokens[cue.Node]);
        var lemma = token.Lemma.ToLowerInvariant();
        var (form, source, quoted) = (cue.Form.ToString(), SourceClass(cue), Quoted(cue, quotes));
        var classes = Classes(cue.Form, lemma);
        var first = classes.Count > 0 ? classes[0] : lemma;
        List<string> found =
        [
            "form " + form, $"{form} lemma {lemma}", $"{form} {lemma} {cue.Shape}", $"{form} shape {cue.Shape}", $"{form} source {source}",
            $"{form} source {source} {first}", $"{form} {first} {cue.Shape}", $"{form} {cue.Shape} {source}", $"{form} quoted {quoted}",
            $"{form} {first} quoted {quoted}",
            $"{form} tag {token.Xpos}", $"{form} tag {token.Xpos} {first}", $"{form} relation {token.Relation}",
            $"{form} relation {token.Relation} {first}",
        ];
        found.AddRange(classes.Select(one => $"{form} class {one}"));
        if (cue.Source >= 0)
            found.Add($"{form} source word {tree.Tokens[cue.Source].Lemma.ToLowerInvariant()}");
        if (quotes.IsInside(token.Start))
            found.Add(form + " inside a quotation");
        if (tree.Tokens[^1].Form == ":" || tree.Tokens.ElementAtOrDefault(cue.Node + 1)?.Form == ":")
            found.Add($"{form} before a colon {first}");
        if (sentence == 0)
            found.Add($"{form} first sentence");
        if (cue.Form == CueForm.Colon)
            AddColon(found, cue);
        AddContent(found, cue, form, first);
        foreach (var child in tree.Children(cue.Node))
            AddChild(found, tree, child, form, lemma);
        if (token.Head >= 0)
            found.Add($"{form} head {tree.Tokens[token.Head].Lemma.ToLowerInvariant()} {token.Relation}");
        CueTreeFeatures.Add(found, cue);
        return found;
    }

    private static IReadOnlyList<string> Classes(CueForm form, string lemma) =>
        form switch { CueForm.Verb => WordClasses.OfVerb(lemma), CueForm.Noun => WordClasses.OfNoun(lemma), _ => [] };

    private static void AddColon(List<string> found, Cue cue)
    {
        var source = cue.Tree.Tokens[cue.Source];
        var words = cue.Shape == "left" ? cue.Node : cue.Tree.Tokens.Count - cue.Node - 1;
        found.Add($"Colon {cue.Shape} {(words > 4 ? "many" : words.ToString(System.Globalization.CultureInfo.InvariantCulture))}");
        found.Add($"Colon {cue.Shape} capitals {source.Form.Length > 2 && source.Form.All(char.IsUpper)}");
    }

    private static void AddContent(List<string> found, Cue cue, string form, string first)
    {
        if (cue.Content.Count == 0)
            return;
        var tree = cue.Tree;
        var opening = tree.Tokens[cue.Content[0]];
        found.Add($"{form} content begins {opening.Tag}");
        if (opening.Tag is Tag.Sconj or Tag.Part or Tag.Adp or Tag.Adv or Tag.Pron or Tag.Det)
            found.Add($"{form} {first} content begins {opening.Lemma.ToLowerInvariant()}");
        found.Add($"{form} content {(cue.Content.Count < 3 ? "short" : cue.Content.Count < 8 ? "middle" : "long")} {cue.Shape}");
        if (cue.Content.Any(token => tree.Tokens[token].Tag == Tag.Verb))
            found.Add($"{form} {cue.Shape} content has a verb");
    }

    private static void AddChild(List<string> found, SentenceTree tree, int child, string form, string lemma)
    {
        var token = tree.Tokens[child];
        switch (token.Relation)
        {
            case Relation.Aux or Relation.AuxPass or Relation.Mark or Relation.CompoundPrt:
                found.Add($"{form} {token.Relation} {token.Lemma.ToLowerInvariant()}");
                break;
            case Relation.Advmod:
                found.Add($"{form} adverb {token.Lemma.ToLowerInvariant()}");
                break;
            case Relation.Obl or Relation.Nmod when tree.Child(child, Relation.Case) is >= 0 and var preposition:
                found.Add($"{form} with {tree.Tokens[preposition].Lemma}");
                found.Add($"{form} {lemma} with {tree.Tokens[preposition].Lemma}");
                break;
            case Relation.Obj:
                found.Add($"{form} object {NounClass(tree, child)}");
                found.Add($"{form} {lemma} object {token.Lemma.ToLowerInvariant()}");
                break;
            default:
                found.Add($"{form} has {token.Relation}");
                break;
        }
    }

    private static string Quoted(Cue cue, Quotes quotes)
    {
        var spans = Phrases.Spans(cue.Tree, cue.Content);
        var (all, inside) = (spans.Sum(span => span.Length), spans.Sum(quotes.Quoted));
        return inside == 0 ? quotes.Within(cue.Tree.Span).Any() ? "beside" : "no" : inside * 10 > all * 8 ? "all" : "part";
    }

    private static string SourceClass(Cue cue) => cue.Source < 0 ? "none" : NounClass(cue.Tree, cue.Source);

    /// <summary>What a noun is by its first meaning; of a name "name", of a pronoun the word.</summary>
    internal static string NounClass(SentenceTree tree, int node)
    {
        var token = tree.Tokens[node];
        return token.Tag switch
        {
            Tag.Pron or Tag.Det => token.Form.ToLowerInvariant(),
            Tag.Propn => "name",
            Tag.Noun => WordClasses.OfNoun(token.Lemma.ToLowerInvariant())[0],
            _ => token.Tag.ToString(),
        };
    }
}
