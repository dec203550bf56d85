using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Finds the words that govern the counted, nearest first: what modifies them ("people killed in the fire"), then what they belong to, up to their clause's verb.</summary>
internal static class GovernorFinder
{
    private const int MostSteps = 8;

    /// <summary>The governing words. The search ends at the first verb above the counted, or where a noun cuts them off.</summary>
    public static IReadOnlyList<Governor> Of(SentenceReading sentence, NumberNode number)
    {
        var found = new List<Governor>();
        if (number.Top < 0)
            return found;
        AddModifiers(sentence, number.Counted, found);
        if (number.Noun >= 0 && number.Top != number.Noun)
            AddModifiers(sentence, number.Top, found);
        Climb(sentence, number, found);
        return found;
    }

    // "people killed in the fire", "men who fled": a clause that modifies the counted.
    private static void AddModifiers(SentenceReading sentence, int node, List<Governor> found)
    {
        foreach (var child in sentence.Children(node))
        {
            var relation = sentence.Tree.Tokens[child].Relation;
            if (relation is not (Relation.Acl or Relation.AclRelcl) || child < node)
                continue;
            foreach (var verb in sentence.Children(child).Where(at => sentence.Tree.Tokens[at].Relation == Relation.Conj && sentence.IsVerb(at)).Prepend(child))
                found.Add(new Governor(verb, ModifierSlot(sentence, verb, node), ""));
        }
    }

    private static Slot ModifierSlot(SentenceReading sentence, int verb, int node)
    {
        var tree = sentence.Tree;
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
        foreach (var other in sentence.Children(governor.Node))
        {
            var token = sentence.Tree.Tokens[other];
            if (token.Relation == Relation.Conj && !sentence.Tree.Has(other, Relation.Obj) && !sentence.Tree.Has(other, Relation.Nsubj)
                && !sentence.Tree.Has(other, Relation.NsubjPass) && other > governor.Node && other - governor.Node <= 3
                && !(other + 1 < sentence.Tree.Tokens.Count && sentence.Tree.Tokens[other + 1].Tag == Tag.Num))
                found.Add(new Governor(other, sentence.Tree.IsPassive(other) || token.Xpos == "VBN" ? Slot.Patient : governor.Slot, ""));
        }

        // "12 were found dead", "left 12 wounded": what they are said to be.
        foreach (var child in sentence.Children(governor.Node))
        {
            if (sentence.Tree.Tokens[child].Relation == Relation.Xcomp && !sentence.Tree.Has(child, Relation.Mark))
                found.Add(new Governor(child, sentence.Tree.Tokens[child].Tag == Tag.Verb && sentence.Tree.Tokens[child].Xpos == "VBN" ? Slot.Patient : Slot.Copular, ""));
        }
    }

    private static Governor Above(SentenceReading sentence, int node)
    {
        var tree = sentence.Tree;
        var (head, relation) = (tree.Tokens[node].Head, tree.Tokens[node].Relation);
        switch (relation)
        {
            case Relation.NsubjPass or Relation.CsubjPass:
                return new Governor(head, Slot.Patient, "");
            case Relation.Nsubj or Relation.NsubjOuter or Relation.Csubj:
                return new Governor(head, !sentence.IsVerb(head) || tree.Has(head, Relation.Cop) ? Slot.Copular : tree.IsPassive(head) ? Slot.Patient : Slot.Actor, "");
            case Relation.Obj or Relation.Iobj:
                return new Governor(head, Slot.Patient, "");
            case Relation.OblAgent:
                return new Governor(head, Slot.Agent, "by");
            case Relation.Obl when sentence.Case(node) == "include":
                return new Governor(head, tree.Has(head, Relation.Obj) || tree.IsPassive(head) ? Slot.Patient : Slot.Actor, "");
            case Relation.Obl or Relation.OblUnmarked or Relation.Advmod:
                return new Governor(head, Slot.Oblique, sentence.Case(node));
            case Relation.Xcomp:
                return new Governor(head, Slot.Patient, "");
            case Relation.Nmod or Relation.NmodDesc:
                return new Governor(head, Slot.OfNoun, sentence.Case(node));
            case Relation.Conj when !sentence.IsVerb(head):
                return Above(sentence, head) is { Slot: not Slot.None } shared ? shared with { Preposition = sentence.Case(node) is { Length: > 0 } own ? own : shared.Preposition } : Governor.None;
            case Relation.Appos or Relation.Flat or Relation.Nummod or Relation.Amod or Relation.Compound or Relation.NmodUnmarked or Relation.Dep or Relation.NmodPoss:
                return new Governor(head, sentence.IsVerb(head) ? Slot.Patient : Slot.InNoun, "");
            default:
                return tree.Has(node, Relation.Cop) && tree.Subject(node) is >= 0 and var subject ? new Governor(subject, Slot.Copular, "") : Governor.None;
        }
    }
}
