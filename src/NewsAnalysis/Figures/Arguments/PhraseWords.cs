using NewsAnalysis.Figures.Numbers;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>The words of a noun with what belongs to it, as written.</summary>
internal static class PhraseWords
{
    private const int Most = 12;

    private static readonly HashSet<Relation> Left =
        [Relation.Amod, Relation.Compound, Relation.Nummod, Relation.Flat, Relation.NmodDesc, Relation.NmodUnmarked, Relation.NmodPoss,
            Relation.Goeswith, Relation.Case];

    private static readonly FrozenSet<string> Empties = WordLists.Of("no-thing");

    private static readonly FrozenSet<string> Valuing = WordLists.Of("valuing");

    private static readonly HashSet<Tag> Empty = [Tag.Punct, Tag.Adp, Tag.Det, Tag.Pron, Tag.Cconj, Tag.Part];

    /// <summary>The noun with its modifiers and one phrase with "of" or another preposition; null for a pronoun or none.</summary>
    public static string? Of(SentenceReading reading, int node) => Joined(reading, node, deep: true, at => reading.Tree.Tokens[at].Form);

    /// <summary>The noun with its modifiers alone, words with hyphens whole; null for a pronoun or none.</summary>
    public static string? Short(SentenceReading reading, int node) => Joined(reading, node, deep: false, at => Whole(reading, at));

    private static string? Joined(SentenceReading reading, int node, bool deep, Func<int, string> form)
    {
        if (node < 0 || reading.Tree.Tokens[node].Tag is Tag.Pron or Tag.Det or Tag.Punct or Tag.Adv || reading.IsMeasure(node)
            || Empties.Contains(reading.Lemma(node))
            || IsFrame(reading, node))
            return null;
        var nodes = new List<int>();
        Collect(reading, node, nodes, deep);
        nodes.Sort();
        var tokens = reading.Tree.Tokens;
        var words = nodes.Where(at => !(at > node && IsValuing(reading, at)) && !Empty.Contains(tokens[at].Tag)
            && (!reading.IsMeasure(at) || IsOrdinal(tokens[at]))
            && tokens[at].Form.Length > 0).Take(Most).Select(form).Distinct(StringComparer.Ordinal);
        return string.Join(' ', words) is { Length: > 0 } joined ? joined : null;
    }

    // "a deal worth $3 billion", and not "the loss in value"
    private static bool IsValuing(SentenceReading reading, int node) => Valuing.Contains(reading.Lemma(node)) && !reading.IsNoun(node);

    // "the second boat": no second of time.
    private static bool IsOrdinal(SyntaxToken token) =>
        token.Tag == Tag.Adj && NumberWords.Find(token.Form.ToLowerInvariant()) is { Kind: NumberWordKind.Ordinal };

    // "to the tune of $200", "in the region of $4 million": the word only leads to an amount.
    private static bool IsFrame(SentenceReading reading, int node)
    {
        var (line, at) = (reading.Line, reading.Token(node));
        return line.In(at, "amount-frame") && line.Is(at + 1, "of") && line.Is(at - 1, "the") && line.In(at - 2, "amount-opener");
    }

    // "battery-powered", "Ben-Moshe"
    private static string Whole(SentenceReading reading, int node)
    {
        var text = reading.Line.Text;
        var (from, to) = (reading.Tree.Tokens[node].Start, reading.Tree.Tokens[node].End);
        while (from > reading.Line.Span.Start + 1 && text[from - 1] == '-' && char.IsLetterOrDigit(text[from - 2]))
            from = Begin(text, from - 2, reading.Line.Span.Start);
        while (to < reading.Line.Span.End - 1 && text[to] == '-' && char.IsLetterOrDigit(text[to + 1]))
            to = End(text, to + 1, reading.Line.Span.End);
        return text[from..to];
    }

    private static int Begin(string text, int at, int floor)
    {
        while (at > floor && char.IsLetterOrDigit(text[at - 1]))
            at--;
        return at;
    }

    private static int End(string text, int at, int ceiling)
    {
        while (at < ceiling && char.IsLetterOrDigit(text[at]))
            at++;
        return at;
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
