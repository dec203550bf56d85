using NewsAnalysis.Attributions.Quoting;

namespace NewsAnalysis.Attributions.Cues;

/// <summary>What a cue and another word of its sentence look like together, as names: the input of the decision whether the word is part of
/// what is said.</summary>
internal static class HeldFeatures
{
    private const int MostSteps = 6;
    private const int Far = 12;
    private const int Farthest = 400;

    /// <summary>The features of a word; each is there or not.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="word">The word's token.</param>
    /// <param name="quotes">The article's quotations.</param>
    public static List<string> Of(Cue cue, int word, Quotes quotes)
    {
        var (tree, form) = (cue.Tree, cue.Form.ToString());
        var place = Place(cue, word);
        var verb = tree.Tokens[cue.Node].Lemma.ToLowerInvariant();
        var (up, down, last) = Path(tree, cue.Node, word);
        var path = $"{up}>{down}";
        List<string> found =
        [
            "any", place, $"{place} {cue.Shape}", $"{form} {place}", $"{form} {cue.Shape} {place}", $"{form} {verb} {place}",
            $"path {path}", $"{place} path {path}", $"{cue.Shape} path {path}", $"{verb} first {First(down)}",
            $"{place} path {up}>{First(down)}", $"{cue.Shape} {up}>{First(down)} {place}",
        ];
        if (last >= 0)
            AddBranch(found, tree, last, $"{up} {tree.Tokens[last].Relation}", cue, place);
        AddClause(found, cue, word, place);
        AddBetween(found, cue, word, place);
        AddQuoted(found, cue, word, place, quotes);
        if (cue.Source >= 0 && cue.Source != cue.Node && !tree.IsWithin(cue.Node, cue.Source) && tree.IsWithin(word, cue.Source))
            found.Add($"in source {place} {cue.Shape}");
        return found;
    }

    // Whether what the rules take for said has the word, lies around it, or ends before it.
    private static string Place(Cue cue, int word) =>
        cue.Content.Count == 0 ? word < cue.Node ? "none before" : "none behind"
        : Has(cue.Content, word) ? "held"
        : word < cue.Content[0] ? word < cue.Node ? "before" : "skipped"
        : word > cue.Content[^1] ? word > cue.Node ? "behind" : "short" : "amid";

    private static bool Has(IReadOnlyList<int> content, int word)
    {
        var (low, high) = (0, content.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (content[middle] == word)
                return true;
            (low, high) = content[middle] < word ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }

    // The steps up from the cue to the word's nearest common ancestor and those down from there; the first token of the way down.
    private static (string Up, string Down, int Branch) Path(SentenceTree tree, int node, int word)
    {
        var up = new List<string>();
        var at = node;
        while (at >= 0 && !tree.IsWithin(word, at))
        {
            up.Add(tree.Tokens[at].Relation.ToString());
            at = tree.Tokens[at].Head;
        }

        var down = new List<string>();
        var branch = -1;
        for (var from = word; from >= 0 && from != at; from = tree.Tokens[from].Head)
        {
            down.Insert(0, tree.Tokens[from].Relation.ToString());
            branch = from;
        }

        return (string.Join(' ', up.Take(3)), string.Join(' ', down.Take(2)), branch);
    }

    private static string First(string path) => path.Split(' ')[0];

    private static void AddBranch(List<string> found, SentenceTree tree, int branch, string path, Cue cue, string place)
    {
        var first = Phrases.Leftmost(tree, branch);
        var opening = tree.Tokens[first].Lemma.ToLowerInvariant();
        var comma = first > 0 && tree.Tokens[first - 1].Tag == Tag.Punct ? "comma" : "no comma";
        var side = branch < cue.Node ? "before" : "behind";
        found.AddRange(
        [
            $"branch {path} {tree.Tokens[branch].Tag} {side}", $"branch {path} opens {Word(tree.Tokens[first])}",
            $"branch {path} {comma} {side}", $"branch {path} {comma} {opening}", $"branch {path} {place} {comma} {cue.Shape}",
            $"branch {path} {side} {cue.Shape}",
            $"branch {path} subject {tree.Has(branch, Relation.Nsubj) || tree.Has(branch, Relation.NsubjPass)} {comma}",
            $"branch {path} tag {tree.Tokens[branch].Xpos} {tree.Tokens[cue.Node].Xpos}",
        ]);
        foreach (var child in tree.Children(branch))
        {
            if (tree.Tokens[child].Relation is Relation.Aux or Relation.Mark or Relation.Cc or Relation.Case)
                found.Add($"branch {path} {tree.Tokens[child].Relation} {tree.Tokens[child].Lemma.ToLowerInvariant()}");
        }
    }

    // The nearest clause above the word.
    private static void AddClause(List<string> found, Cue cue, int word, string place)
    {
        var tree = cue.Tree;
        var clause = word;
        for (var steps = 0; steps < MostSteps && clause >= 0 && tree.Tokens[clause].Tag is not (Tag.Verb or Tag.Aux); steps++)
            clause = tree.Tokens[clause].Head;
        if (clause < 0)
            return;
        var token = tree.Tokens[clause];
        var mark = tree.Child(clause, Relation.Mark);
        found.Add($"clause {(clause == cue.Node ? "own" : token.Relation.ToString())} {place}");
        found.Add($"clause {(mark < 0 ? "unmarked" : tree.Tokens[mark].Lemma.ToLowerInvariant())} {place}");
        found.Add($"clause tag {token.Xpos} {tree.Tokens[cue.Node].Xpos} {place}");
    }

    private static void AddBetween(List<string> found, Cue cue, int word, string place)
    {
        var tree = cue.Tree;
        var (from, to) = word > cue.Node ? (cue.Node + 1, word) : (word + 1, cue.Node);
        if (place is "behind" && cue.Content[^1] + 1 is var after && after < tree.Tokens.Count)
        {
            from = after;
            AddFollowing(found, tree, after, cue.Shape);
        }

        var (commas, verbs) = (0, 0);
        var words = new SortedSet<string>(StringComparer.Ordinal);
        for (var at = from; at < Math.Min(to, from + Farthest); at++)
        {
            var token = tree.Tokens[at];
            commas += token.Tag == Tag.Punct ? 1 : 0;
            verbs += token.Tag == Tag.Verb ? 1 : 0;
            if (token.Tag is Tag.Cconj or Tag.Sconj)
                words.Add(token.Lemma.ToLowerInvariant());
            else if (token.Tag == Tag.Punct && token.Form != ",")
                words.Add(token.Form);
        }

        found.Add($"{place} commas {Step(commas)} {cue.Shape}");
        found.Add($"{place} verbs {Step(verbs)} {cue.Shape}");
        found.Add($"{place} distance {Math.Min(Far, (to - from) / 3)}");
        found.AddRange(words.Select(one => $"{place} between {one}"));
    }

    // How the sentence goes on behind what the tree makes said.
    private static void AddFollowing(List<string> found, SentenceTree tree, int after, string shape)
    {
        found.Add($"behind then {Word(tree.Tokens[after])} {shape}");
        if (after + 1 < tree.Tokens.Count)
            found.Add($"behind then {Word(tree.Tokens[after])} {Word(tree.Tokens[after + 1])}");
    }

    private static void AddQuoted(List<string> found, Cue cue, int word, string place, Quotes quotes)
    {
        var tree = cue.Tree;
        var (own, other) = (quotes.Holding(tree.Tokens[cue.Node].Start), quotes.Holding(tree.Tokens[word].Start));
        var relation = (own, other) switch
        {
            (null, null) => quotes.Within(tree.Span).Any() ? "beside" : "none",
            (null, _) => "word inside",
            (_, null) => "cue inside",
            _ => own == other ? "same" : "another",
        };
        found.Add($"quoted {relation} {place}");
        found.Add($"quoted {relation} {place} {cue.Shape}");
    }

    private static string Word(SyntaxToken token) =>
        token.Tag is Tag.Noun or Tag.Propn or Tag.Verb or Tag.Num or Tag.Adj ? token.Tag.ToString() : token.Form.ToLowerInvariant();

    private static string Step(int number) => number > 3 ? "many" : number.ToString(CultureInfo.InvariantCulture);
}
