using System.Collections.Frozen;
using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>
/// Says what a quantity is about beyond its unit: the thing measured and what stands above it in the tree, up to and including the subject of its
/// clause. A pronoun for subject stands for the subject of the clause above ("the firm said it lost $5").
/// </summary>
internal static class AboutReader
{
    private const int MostSteps = 8;

    private static readonly FrozenSet<string> ForWhom = WordLists.Of("for-whom");
    private static readonly FrozenSet<string> Standing = WordLists.Of("third-person");

    /// <summary>The words; null where the sentence has none.</summary>
    public static string? Read(SentenceReading sentence, Reading reading, NumberNode number, int measured)
    {
        if (number.Top < 0)
            return null;
        var parts = new List<string?> { PhraseWords.Of(sentence, measured), ArgumentReader.Possessor(sentence, number.Counted), reading.Arguments.Purpose };
        if (reading.Unit is not null)
        {
            parts.Add(PhraseWords.Of(sentence, PartRules.Whole(sentence, number)));
            parts.Add(Thing(sentence, Led(sentence, reading)));
        }

        Climb(sentence, number.Noun >= 0 && sentence.Tree.IsWithin(number.Top, number.Noun) ? number.Noun : number.Top, measured, parts);
        return Join(parts);
    }

    // "one per cent for men", "10 mph less than the top speed": what the words right behind the measure lead to.
    private static int Led(SentenceReading sentence, Reading reading)
    {
        var isCompared = sentence.Line.Is(reading.Next + 1, "than");
        var link = sentence.Node(isCompared ? reading.Next + 1 : reading.Next);
        if (link < 0 || !(isCompared || ForWhom.Contains(sentence.Lemma(link))))
            return -1;
        var token = sentence.Tree.Tokens[link];
        return token.Relation is Relation.Case or Relation.Mark && token.Head > link
            && (sentence.IsNoun(token.Head) || sentence.Tree.Tokens[token.Head].Xpos == "VBG") ? token.Head : -1;
    }

    private static void Climb(SentenceReading sentence, int own, int measured, List<string?> parts)
    {
        var tree = sentence.Tree;
        var stoodFor = false;
        for (var (node, step) = (own, 0); step < MostSteps; step++)
        {
            var subject = tree.Subject(node);
            if (subject >= 0 && tree.IsWithin(own, subject))
                subject = -1;
            if (Thing(sentence, subject) is { } named)
            {
                parts.Add(named);
                return;
            }

            stoodFor |= subject >= 0 && Standing.Contains(sentence.Lemma(subject));
            var (head, relation) = (tree.Tokens[node].Head, tree.Tokens[node].Relation);
            if (head < 0 || (!stoodFor && relation is Relation.Ccomp or Relation.Parataxis))
                return;
            if (node == own && IsSubject(relation))
            {
                parts.Add(Thing(sentence, DoneTo(sentence, head)));
                return;
            }

            if (!stoodFor)
                parts.Add(Beside(sentence, head, relation, own));
            if (relation is not (Relation.Conj or Relation.List) && sentence.IsNoun(head) && head != measured)
                parts.Add(PhraseWords.Of(sentence, head));
            node = head;
        }
    }

    // The object of the verb that the measure stands beside.
    private static string? Beside(SentenceReading sentence, int head, Relation relation, int own) =>
        IsBeside(relation) && sentence.Tree.Object(head) is >= 0 and var thing && !sentence.Tree.IsWithin(own, thing) ? Thing(sentence, thing) : null;

    private static bool IsSubject(Relation relation) => relation is Relation.Nsubj or Relation.NsubjOuter or Relation.NsubjPass;

    private static bool IsBeside(Relation relation) => relation is Relation.Obj or Relation.Iobj or Relation.Obl or Relation.OblUnmarked or Relation.Advmod or Relation.Xcomp;

    // "20 teachers quit the school", "nine barns belong to the convent": what the counted do it to, or where, if it is known.
    // "40 clerks have colds" is about no cold.
    private static int DoneTo(SentenceReading sentence, int verb)
    {
        if (sentence.Tree.Has(verb, Relation.Cop) || sentence.Tree.IsPassive(verb))
            return -1;
        var thing = sentence.Tree.Object(verb) is >= 0 and var done ? done
            : sentence.Children(verb).FirstOrDefault(child => sentence.Tree.Tokens[child].Relation == Relation.Obl && sentence.IsNoun(child) && !TimeWords.IsTime(sentence, child), -1);
        return thing >= 0 && (PartRules.IsDefinite(sentence, thing) || sentence.Tree.Tokens[thing].Tag == Tag.Propn) ? thing : -1;
    }

    private static string? Thing(SentenceReading sentence, int node) => node >= 0 && !TimeWords.IsTime(sentence, node) ? PhraseWords.Of(sentence, node) : null;

    /// <summary>The words of all parts, each once; null where there are none.</summary>
    public static string? Join(IEnumerable<string?> parts)
    {
        var words = parts.OfType<string>().SelectMany(part => part.Split(' ')).Distinct(StringComparer.Ordinal);
        return string.Join(' ', words) is { Length: > 0 } joined ? joined : null;
    }
}
