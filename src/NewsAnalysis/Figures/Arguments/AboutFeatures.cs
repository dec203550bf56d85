using NewsAnalysis.Figures.Numbers;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>How a number stands in its sentence, and how each noun that it may be about stands to it, as names.</summary>
/// <param name="Number">The features of the number itself.</param>
/// <param name="Things">The nouns, in reading order.</param>
/// <param name="Told">Those of them that it is about whatever the weights say: the thing measured, what the
/// counted are said of, and whose they are.</param>
internal sealed record AboutFeatures(IReadOnlyList<string> Number, IReadOnlyList<AboutThing> Things, IReadOnlyList<int> Told)
{
    private const int LongestPath = 5;

    /// <summary>The features of a number and of all nouns of its sentence but times, measures and parts of other nouns.</summary>
    public static AboutFeatures Of(SentenceReading sentence, NumberReading reading, NumberNode number, int measured)
    {
        if (number.Top < 0)
            return new AboutFeatures([], [], []);
        var view = new AboutView(sentence, reading, number, measured);
        return new AboutFeatures(OfNumber(view),
            [.. view.Nouns.Select((node, place) => new AboutThing(node, OfThing(view, node, place)))
                .Where(thing => !view.IsBeside(thing.Node))],
            [.. view.Nouns.Where(node => node == view.Measured || node == view.OwnSubject || IsOwner(view, node))]);
    }

    // "the club's 11 players" are about the club.
    private static bool IsOwner(AboutView view, int node) =>
        view.Tree.Tokens[node] is { Relation: Relation.NmodPoss } owner && owner.Head == view.Anchor;

    private static List<string> OfNumber(AboutView view)
    {
        var (tree, anchor, kind) = (view.Tree, view.Anchor, view.Kind);
        var (relation, preposition) = (tree.Tokens[anchor].Relation, view.Sentence.Case(anchor));
        List<string> found =
        [
            "always", $"a {kind}", $"as {relation}", $"a {kind} as {relation}", $"behind {preposition}", $"a {kind} behind {preposition}",
            $"next to {view.Before}", view.IsOne ? "one" : "more than one",
        ];
        if (view.Clause < 0)
            return [.. found, "in no clause"];
        found.AddRange([$"clause of {tree.Tokens[view.Clause].Tag}", $"clause as {tree.Tokens[view.Clause].Relation}",
            $"clause has object {tree.Has(view.Clause, Relation.Obj)}"]);
        var subject = view.Sentence.Children(view.Clause)
            .FirstOrDefault(child => Clauses.IsNominalSubject(tree.Tokens[child].Relation), -1);
        found.Add($"clause has subject {subject >= 0}");
        if (subject >= 0)
            found.AddRange([$"subject is {tree.Tokens[subject].Tag}", $"a {kind} as {relation}, subject is {tree.Tokens[subject].Tag}"]);
        return found;
    }

    private static List<string> OfThing(AboutView view, int node, int place)
    {
        var (tree, kind) = (view.Tree, view.Kind);
        var token = tree.Tokens[node];
        var (side, preposition, nearness) = (node > view.Top ? "right" : "left", view.Sentence.Case(node), view.Nearness(node));
        List<string> found =
        [
            $"as {token.Relation}", $"tag {token.Tag}", $"{side} behind {preposition}", $"{side} distance {Distance(node - view.Top)}",
            $"a {kind}, {side} distance {Distance(node - view.Top)}",
            $"{side} {nearness}", $"{side} numbers {view.Numbers(node)}", $"a {kind}, {side} numbers {view.Numbers(node)}",
            $"number as {tree.Tokens[view.Anchor].Relation}, {side} as {token.Relation}",
            $"number as {tree.Tokens[view.Anchor].Relation}, a {kind}, {side}",
        ];
        if (view.Path(node) is var (up, down))
        {
            AddPath(found, kind, token.Relation, up, down);
            AddIf(down.Length == 0, "above the number");
            AddIf(up.Length == 0, "below the number");
        }

        if (place == 0)
            found.Add("first");
        AddIf(view.IsNext(node), "nearest " + side);
        AddIf(view.Clause >= 0 && view.Governing(node) == view.Clause, "same clause");
        AddIf(view.Clause >= 0 && token.Head == view.Clause, "of the clause as " + token.Relation);
        AddIf(node == view.Measured, "measured");
        AddIf(node == view.Subject, "subject");
        AddIf(node == view.OwnSubject, "own subject");
        AddIf(node == view.Object, "object");
        AddIf(node == view.Whole, "whole");
        var isAbove = view.IsSubjectAbove(node);
        AddIf(isAbove, "subject of a clause above");
        AddIf(isAbove, "subject of a clause above one of "
            + (view.Subject < 0 ? "nobody" : tree.Tokens[view.Subject].Tag == Tag.Pron ? view.Sentence.Lemma(view.Subject) : "a noun"));
        AddIf(side == "right" && nearness.StartsWith("verbs 0 nouns 0", StringComparison.Ordinal),
            preposition is "" or "of" ? "right behind " + preposition : "right behind another");
        if (side == "left")
            found.Add($"left of {view.Before} {nearness}");
        return found;

        void AddIf(bool holds, string name)
        {
            if (holds)
                found.AddRange([name, $"{name}, a {kind}"]);
        }
    }

    private static void AddPath(List<string> found, string kind, Relation relation, Relation[] up, Relation[] down)
    {
        if (up.Length + down.Length <= LongestPath)
            found.Add($"path {string.Join('^', up)}>{string.Join('>', down)}");
        found.Add($"up {Math.Min(up.Length, 4)} down {Math.Min(down.Length, 4)}");
        found.Add($"a {kind} as {relation}, up {Math.Min(up.Length, 3)}");
    }

    private static string Distance(int tokens) => Math.Abs(tokens) switch { 1 => "1", < 4 => "2-3", < 8 => "4-7", _ => "8-" };
}
