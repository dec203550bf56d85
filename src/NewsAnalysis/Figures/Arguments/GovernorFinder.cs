using NewsAnalysis.Figures.Context;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Finds the words that govern the counted, nearest first: what modifies them ("people killed in the fire"), then what they belong
/// to, up to their clause's verb.</summary>
internal static class GovernorFinder
{
    private const int MostSteps = 8;

    private static readonly Dictionary<Relation, Slot> Slots = new()
    {
        [Relation.NsubjPass] = Slot.Patient,
        [Relation.CsubjPass] = Slot.Patient,
        [Relation.Obj] = Slot.Patient,
        [Relation.Iobj] = Slot.Patient,
        [Relation.Xcomp] = Slot.Patient,
        [Relation.OblAgent] = Slot.Agent,
        [Relation.Obl] = Slot.Oblique,
        [Relation.OblUnmarked] = Slot.Oblique,
        [Relation.Advmod] = Slot.Oblique,
        [Relation.Nmod] = Slot.OfNoun,
        [Relation.NmodDesc] = Slot.OfNoun,
        [Relation.Appos] = Slot.InNoun,
        [Relation.Flat] = Slot.InNoun,
        [Relation.Nummod] = Slot.InNoun,
        [Relation.Amod] = Slot.InNoun,
        [Relation.Compound] = Slot.InNoun,
        [Relation.NmodUnmarked] = Slot.InNoun,
        [Relation.Dep] = Slot.InNoun,
        [Relation.NmodPoss] = Slot.InNoun,
    };

    /// <summary>The governing words. The search ends at the first verb above the counted, or where a noun cuts them off.</summary>
    public static IReadOnlyList<Governor> Of(SentenceReading sentence, NumberNode number)
    {
        var found = new List<Governor>();
        if (number.Top < 0)
            return found;
        AddModifiers(sentence, number.Counted, found);
        if (number.Noun >= 0 && number.Top != number.Noun)
            AddModifiers(sentence, number.Top, found);
        if (number.Noun < 0 && sentence.Tree.Child(number.Top, Relation.Nummod) is >= 0 and var digits && digits > number.Top)
            AddModifiers(sentence, digits, found); // "the $2 billion which the bank lent" with the clause below "billion"
        Climb(sentence, number, found);
        return found;
    }

    // "people killed in the fire", "men who fled": a clause that modifies the counted.
    private static void AddModifiers(SentenceReading sentence, int node, List<Governor> found)
    {
        foreach (var child in sentence.Children(node))
        {
            var relation = sentence.Tree.Tokens[child].Relation;
            if (child < node || !(relation is Relation.Acl or Relation.AclRelcl || IsThat(sentence, child, node)))
                continue;
            foreach (var verb in sentence.Children(child)
                .Where(at => sentence.Tree.Tokens[at].Relation == Relation.Conj && sentence.IsVerb(at)).Prepend(child))
                found.Add(new Governor(verb, ModifierSlot(sentence, verb, node), ""));
        }
    }

    // "the $2 billion that the bank gave": a clause that "that" opens right behind an amount describes it, whatever the tree calls it.
    private static bool IsThat(SentenceReading sentence, int clause, int node) =>
        sentence.Tree.Tokens[clause].Relation is Relation.Advcl or Relation.Ccomp && sentence.Tree.Tokens[node].Tag == Tag.Sym
        && sentence.Tree.Child(clause, Relation.Mark) is >= 0 and var mark && sentence.Lemma(mark) == "that"
        && mark > node && Enumerable.Range(node + 1, mark - node - 1).All(at => sentence.Tree.Tokens[at].Tag == Tag.Num);

    private static Slot ModifierSlot(SentenceReading sentence, int verb, int node)
    {
        var tree = sentence.Tree;
        // "180 passengers, of whom 11 were killed", "a couple whose sons were hurt": said of the 11, and of the sons.
        if (tree.Subject(verb) is >= 0 and var own && own != node && ((tree.IsPassive(verb) && tree.Tokens[own].Tag == Tag.Num)
            || sentence.Children(own).Any(child => tree.Tokens[child].Xpos == "WP$")))
            return Slot.None;
        if (tree.IsPassive(verb) || tree.Tokens[verb].Xpos == "VBN")
            return Slot.Patient;
        if (tree.Tokens[verb].Xpos == "VB")
            return Slot.None;
        return tree.Object(verb) == node ? Slot.Patient : Slot.Actor;
    }

    private static void Climb(SentenceReading sentence, NumberNode number, List<Governor> found)
    {
        var node = number.Counted;
        for (var step = 0; step < MostSteps && node >= 0; step++)
        {
            var governor = Above(sentence, node);
            if (governor.Slot != Slot.None)
                found.Add(governor);
            if (governor.Node < 0 || sentence.Tree.IsClauseHead(governor.Node) || governor.Slot == Slot.Copular)
            {
                AddShared(sentence, governor, found);
                return;
            }

            node = governor.Node;
        }
    }

    // "killed 12 and wounded 30" keeps its own; "were killed or wounded" shares the counted.
    private static void AddShared(SentenceReading sentence, Governor governor, List<Governor> found)
    {
        if (governor.Node < 0 || governor.Slot is not (Slot.Patient or Slot.Actor or Slot.Copular))
            return;
        foreach (var other in sentence.Children(governor.Node).Where(other => Shares(sentence, governor.Node, other)))
            found.Add(new Governor(
                other, sentence.Tree.IsPassive(other) || sentence.Tree.Tokens[other].Xpos == "VBN" ? Slot.Patient : governor.Slot, ""));

        // "12 were found dead", "left 12 wounded": what they are said to be.
        foreach (var child in sentence.Children(governor.Node)
            .Where(child => sentence.Tree.Tokens[child].Relation == Relation.Xcomp && !sentence.Tree.Has(child, Relation.Mark)))
            found.Add(new Governor(child, sentence.Tree.Tokens[child] is { Tag: Tag.Verb, Xpos: "VBN" } ? Slot.Patient : Slot.Copular, ""));
    }

    // A second verb close behind the first that has neither subject nor object of its own.
    private static bool Shares(SentenceReading sentence, int verb, int other)
    {
        var tree = sentence.Tree;
        var hasOwn = tree.Has(other, Relation.Obj) || tree.Has(other, Relation.Nsubj) || tree.Has(other, Relation.NsubjPass);
        return tree.Tokens[other].Relation == Relation.Conj && !hasOwn && other > verb && other - verb <= 3
            && !(other + 1 < tree.Tokens.Count && tree.Tokens[other + 1].Tag == Tag.Num);
    }

    private static Governor Above(SentenceReading sentence, int node)
    {
        var (head, relation) = (sentence.Tree.Tokens[node].Head, sentence.Tree.Tokens[node].Relation);
        // "the fine is now $300, the council said": where the tree makes of what is said the one who says it
        if (relation == Relation.Nsubj && sentence.Tree.Has(node, Relation.Cop) && sentence.Tree.Subject(node) is >= 0 and var said)
            return new Governor(said, Slot.Copular, "");
        return relation switch
        {
            Relation.Conj when !sentence.IsVerb(head) => AboveFirst(sentence, node, head),
            Relation.Nsubj or Relation.NsubjOuter or Relation.Csubj =>
                new Governor(head, IsSaid(sentence, head) ? Slot.Copular : Does(sentence, head), ""),
            _ when Slots.TryGetValue(relation, out var slot) => InSlot(sentence, node, head, slot),
            _ when sentence.Tree.Has(node, Relation.Cop) && sentence.Tree.Subject(node) is >= 0 and var subject =>
                new Governor(subject, Slot.Copular, ""),
            _ => Governor.None,
        };
    }

    private static bool IsSaid(SentenceReading sentence, int head) => !sentence.IsVerb(head) || sentence.Tree.Has(head, Relation.Cop);

    // "in 12 towns and 3 cities": what governs the first of a list governs the others, behind their own preposition if they have one.
    private static Governor AboveFirst(SentenceReading sentence, int node, int first) =>
        Above(sentence, first) is { Slot: not Slot.None } shared
            ? shared with { Preposition = sentence.Case(node) is { Length: > 0 } own ? own : shared.Preposition } : Governor.None;

    private static Governor InSlot(SentenceReading sentence, int node, int head, Slot slot) => slot switch
    {
        Slot.Agent => new Governor(head, slot, "by"),
        Slot.Oblique when sentence.Tree.Tokens[node].Relation == Relation.Obl && sentence.Case(node) == "include" =>
            new Governor(head, sentence.Tree.Has(head, Relation.Obj) ? Slot.Patient : Does(sentence, head), ""),
        Slot.OfNoun when sentence.Case(node) == "to" && Mover(sentence, head) is >= 0 and var verb =>
            new Governor(verb, Slot.Oblique, "to"),
        Slot.Oblique or Slot.OfNoun => new Governor(head, slot, sentence.Case(node)),
        Slot.InNoun when sentence.IsVerb(head) => new Governor(head, Slot.Patient, ""),
        _ => new Governor(head, slot, ""),
    };

    // "Raised the reward in the case to $900": what moves goes to the amount, not the case; "a letter to 900 readers".
    private static int Mover(SentenceReading sentence, int noun)
    {
        var tokens = sentence.Tree.Tokens;
        var last = sentence.Tree.Ancestors(noun).Prepend(noun)
            .FirstOrDefault(at => sentence.IsVerb(at) || tokens[at].Relation is not (Relation.Nmod or Relation.Obl or Relation.Obj), noun);
        return last < noun && sentence.IsVerb(last) && ChangeFinder.IsMotion(tokens[last].Form.ToLowerInvariant()) ? last : -1;
    }

    private static Slot Does(SentenceReading sentence, int verb) => sentence.Tree.IsPassive(verb) ? Slot.Patient : Slot.Actor;
}
