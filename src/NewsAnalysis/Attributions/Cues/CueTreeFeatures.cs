namespace NewsAnalysis.Attributions.Cues;

/// <summary>What the tree around a possible cue tells: its head, its source and what is said, the words beside it. Part of
/// <see cref="CueFeatures"/>.</summary>
internal static class CueTreeFeatures
{
    private const int MostSteps = 6;

    /// <summary>Adds the features of a possible cue.</summary>
    public static void Add(List<string> found, Cue cue)
    {
        var (tree, token, form) = (cue.Tree, cue.Tree.Tokens[cue.Node], cue.Form.ToString());
        var (lemma, source) = (token.Lemma.ToLowerInvariant(), cue.Source < 0 ? "none" : CueFeatures.NounClass(tree, cue.Source));
        found.AddRange([$"{form} {lemma} {token.Xpos}", $"{form} {lemma} {token.Relation}", lemma + " in any form",
            $"{form} tag {token.Xpos} {source}"]);
        if (token.Head >= 0)
            AddHead(found, tree, token, form);
        if (cue.Source >= 0)
            AddSource(found, cue, form, $"{lemma} source {source}", source);
        if (cue.Content.Count > 0)
            AddContent(found, cue, form);
        AddWords(found, tree, cue.Node, form, lemma);
        found.Add($"{form} depth {tree.Ancestors(cue.Node).Take(MostSteps).Count()}");
        string[] auxiliaries =
            [.. tree.Children(cue.Node).Where(child => tree.Tokens[child].Relation is Relation.Aux or Relation.AuxPass or Relation.Cop)
                .Select(child => tree.Tokens[child].Lemma.ToLowerInvariant())];
        found.Add($"{form} auxiliaries {string.Join(' ', auxiliaries)} {token.Xpos}");
        if (tree.IsNegated(cue.Node))
            found.Add(form + " negated");
        found.Add($"{form} passive {tree.Has(cue.Node, Relation.AuxPass)} {cue.Shape}");
    }

    private static void AddHead(List<string> found, SentenceTree tree, SyntaxToken token, string form)
    {
        var head = tree.Tokens[token.Head];
        found.Add($"{form} head tag {head.Tag} {token.Relation}");
        if (head.Tag == Tag.Verb)
            found.Add($"{form} head class {WordClasses.OfVerb(head.Lemma.ToLowerInvariant())[0]} {token.Relation}");
    }

    private static void AddSource(List<string> found, Cue cue, string form, string pair, string source)
    {
        var (tree, token) = (cue.Tree, cue.Tree.Tokens[cue.Source]);
        var determiner = tree.Children(cue.Source)
            .FirstOrDefault(child => tree.Tokens[child] is { Relation: Relation.Det or Relation.NmodPoss, Tag: Tag.Det or Tag.Pron }, -1);
        found.AddRange(
        [
            $"{form} source distance {Number(Math.Min(MostSteps, Math.Abs(cue.Source - cue.Node)))} "
                + $"{(cue.Source < cue.Node ? "before" : "behind")}",
            $"{form} source relation {token.Relation}", $"{form} source direct {token.Head == cue.Node}", $"{form} source tag {token.Xpos}",
            $"{form} source determiner {(determiner < 0 ? "none" : tree.Tokens[determiner].Lemma.ToLowerInvariant())} {source}",
            $"{form} {pair}",
            $"{form} source flat {tree.Has(cue.Source, Relation.Flat)} {cue.Shape}",
        ]);
        if (token.Tag != Tag.Noun)
            return;
        foreach (var one in WordClasses.OfNoun(token.Lemma.ToLowerInvariant()))
            found.AddRange([$"{form} source may be {one}", $"{form} source may be {one} {cue.Shape}"]);
    }

    private static void AddContent(List<string> found, Cue cue, string form)
    {
        var tree = cue.Tree;
        var head = cue.Content.FirstOrDefault(at => !cue.Content.Contains(tree.Tokens[at].Head), cue.Content[0]);
        var token = tree.Tokens[head];
        found.AddRange(
        [
            $"{form} content head {token.Tag} {cue.Shape}", $"{form} content head tag {token.Xpos} {cue.Shape}",
            $"{form} content head word {token.Lemma.ToLowerInvariant()}",
            $"{form} content length {Number(Math.Min(5, (int)Math.Log2(cue.Content.Count + 1)))}",
            $"{form} content {(cue.Content[0] > cue.Node ? "behind" : cue.Content[^1] < cue.Node ? "before" : "both")} {cue.Shape}",
        ]);
        if (token.Tag == Tag.Noun)
            found.Add($"{form} content head class {WordClasses.OfNoun(token.Lemma.ToLowerInvariant())[0]}");
        foreach (var child in tree.Children(head).Select(child => tree.Tokens[child]))
        {
            if (child.Relation is Relation.Aux or Relation.Mark or Relation.Cop)
                found.Add($"{form} content {child.Relation} {child.Lemma.ToLowerInvariant()}");
            else if (child.Relation is Relation.Nsubj or Relation.NsubjPass)
                found.Add($"{form} content has a subject {cue.Shape}");
        }
    }

    private static void AddWords(List<string> found, SentenceTree tree, int node, string form, string lemma)
    {
        foreach (var step in (int[])[-1, 1, 2])
        {
            if (node + step >= 0 && node + step < tree.Tokens.Count)
                found.Add($"{form} word {Number(step)} {Word(tree.Tokens[node + step])}");
        }

        if (node + 1 < tree.Tokens.Count)
            found.Add($"{form} {lemma} next {Word(tree.Tokens[node + 1])}");
    }

    private static string Word(SyntaxToken token) =>
        token.Tag is Tag.Noun or Tag.Propn or Tag.Verb or Tag.Num or Tag.Adj ? token.Tag.ToString() : token.Form.ToLowerInvariant();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
