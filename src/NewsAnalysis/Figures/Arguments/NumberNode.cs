using NewsAnalysis.Figures.Numbers;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Where a number hangs in the tree of its sentence.</summary>
/// <param name="Top">The node of the number, or of its unit, whose head lies outside of them; -1 where the tree has no such node.</param>
/// <param name="Noun">The node of the noun that the number counts; -1 where it counts none beside it.</param>
/// <param name="Rule">The rule that found the noun, or null.</param>
internal readonly record struct NumberNode(int Top, int Noun, string? Rule)
{
    private const int Reach = 10;

    /// <summary>What stands in the sentence for the counted: the noun, or the number where there is none.</summary>
    public int Counted => Noun >= 0 ? Noun : Top;

    /// <summary>Finds the node of a number; for a measure that of number and unit together.</summary>
    public static NumberNode Of(SentenceReading sentence, NumberReading reading)
    {
        var measure = reading.Unit is not null;
        var top = Highest(sentence, measure ? reading.From : reading.Number.From,
            measure ? Math.Max(reading.Next, reading.To) : reading.Number.To);
        if (top < 0 || measure)
            return new NumberNode(top, -1, null);
        var (noun, rule) = NounOf(sentence, reading, top);
        return new NumberNode(top, noun, rule);
    }

    private static int Highest(SentenceReading sentence, int from, int to)
    {
        var (first, last) = (sentence.Node(from), sentence.Node(to - 1));
        for (var at = from; first < 0 && at < to; at++)
            first = sentence.Node(at);
        if (first < 0 || last < first)
            return first;
        for (var node = last; node >= first; node--)
        {
            var token = sentence.Tree.Tokens[node];
            if ((token.Head < first || token.Head > last) && token.Tag is not (Tag.Punct or Tag.Adp or Tag.Adv or Tag.Det))
                return node;
        }

        return first;
    }

    private static (int Noun, string? Rule) NounOf(SentenceReading sentence, NumberReading reading, int top)
    {
        var token = sentence.Tree.Tokens[top];
        // "12 young passengers": 12 modifies passengers.
        if (token.Relation is Relation.Nummod or Relation.Amod or Relation.Det or Relation.Compound && IsBehind(sentence, top, token.Head))
        {
            var noun = Owned(sentence, token.Head);
            var isState = EventFrames.Has("state", sentence.Tree.Tokens[noun].Form.ToLowerInvariant());
            return isState || IsMade(sentence, reading, noun) ? (-1, null) : (noun, "counts-noun");
        }

        // "dozens of miners": the noun hangs below the number.
        foreach (var child in sentence.Children(top))
        {
            if (reading.Number.Form is NumberForm.Vague or NumberForm.Words or NumberForm.Fraction
                && sentence.Tree.Tokens[child].Relation == Relation.Nmod
                && sentence.Case(child) == "of" && (reading.Number.Form == NumberForm.Fraction || !PartRules.IsDefinite(sentence, child)))
                return (child, "vague-of-noun");
        }

        return (-1, null);
    }

    // "230 taken hostage": more than one counts no singular; the word says what they were made.
    private static bool IsMade(SentenceReading sentence, NumberReading reading, int noun) =>
        reading.High > 1 && noun > 0 && sentence.Tree.Tokens[noun].Xpos == "NN" && sentence.Tree.Tokens[noun - 1].Xpos == "VBN"
            && !sentence.Line.IsHyphen(reading.Next);

    // "2 sheriff's deputies": a singular owner is not what more than one counts.
    private static int Owned(SentenceReading sentence, int noun)
    {
        var token = sentence.Tree.Tokens[noun];
        return token is { Relation: Relation.NmodPoss, Xpos: "NN" } && token.Head > noun && token.Head - noun <= 4 ? token.Head : noun;
    }

    private static bool IsBehind(SentenceReading sentence, int top, int head)
    {
        if (head <= top || head - top > Reach || sentence.Tree.Tokens[head].Xpos == "JJR"
            || sentence.Tree.Tokens[head].Tag is not (Tag.Noun or Tag.Propn or Tag.Sym or Tag.Adj or Tag.X))
            return false;
        for (var at = top + 1; at < head; at++)
        {
            if (sentence.Tree.Tokens[at].Tag is Tag.Verb or Tag.Aux or Tag.Sconj && sentence.Tree.Tokens[at].Xpos is not ("VBN" or "VBG"))
                return false;
        }

        return true;
    }
}
