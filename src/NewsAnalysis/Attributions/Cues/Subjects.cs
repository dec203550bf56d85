namespace NewsAnalysis.Attributions.Cues;

/// <summary>Who says it, of a verb or of an adjective with a copula: the agent of a passive, else the subject, else that of the clause
/// above.</summary>
internal static class Subjects
{
    private const int MostSteps = 5;

    /// <summary>The token that heads the source; -1 for none.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="node">The verb or predicate.</param>
    /// <param name="passive">Whether it is a passive.</param>
    public static int Of(SentenceTree tree, int node, bool passive)
    {
        if (tree.Child(node, Relation.OblAgent) is >= 0 and var agent)
            return BeforeTime(tree, agent);
        if (passive)
            return -1;
        var source = Climbed(tree, node) is >= 0 and var found ? found : tree.Child(node, Relation.NsubjPass);
        return NearbySource.Of(tree, node, source) is >= 0 and var near ? near : source;
    }

    /// <summary>The predicate's own subject, of two the nearer; -1 for none.</summary>
    public static int Own(SentenceTree tree, int predicate)
    {
        int[] subjects = [.. tree.Children(predicate).Where(child => IsSubject(tree, child, predicate))];
        // "Clerks who were there after the attacks said": of two that behind a preposition is none.
        var found = subjects.Where(child => subjects.Length == 1 || !IsBehindPreposition(tree, child))
            .DefaultIfEmpty(-1).MinBy(child => Math.Abs(child - predicate));
        // A noun that the tree joins to a verb as to another noun ("police put", "Porto police say") is its subject.
        if ((found < 0 || found == predicate - 2) && tree.Tokens[predicate].Tag == Tag.Verb && predicate > 0
            && tree.Tokens[predicate - 1] is { Relation: Relation.Compound, Tag: Tag.Noun or Tag.Propn } noun && noun.Head == predicate)
            return predicate - 1;
        if (found >= 0 && IsWithin(tree, Phrases.Leftmost(tree, found)))
            return Phrases.Leftmost(tree, found) - 2;
        return found >= 0 ? found : tree.Tokens[predicate].Relation == Relation.AclRelcl && !tree.Has(predicate, Relation.NsubjPass)
            ? tree.Tokens[predicate].Head : -1;
    }

    // "Lee, in turn, agreed": a name that the tree takes for somebody who is spoken to or for a cry is the subject of a verb in the third
    // person.
    private static bool IsSubject(SentenceTree tree, int child, int predicate) => tree.Tokens[child].Relation switch
    {
        Relation.Nsubj or Relation.NsubjOuter => !NearbySource.IsTime(tree, child),
        Relation.Vocative or Relation.Discourse => child == 0 && Insets.IsLikeName(tree.Tokens[child])
            && tree.Tokens[predicate].Xpos is "VBD" or "VBZ",
        _ => false,
    };

    // "Clerks in the port said" with the port as the subject; the clerks may be read as a verb.
    private static bool IsWithin(SentenceTree tree, int first) => first > 1 && tree.Tokens[first - 1].Relation == Relation.Mark
        && Speakers.SpeakerWords.Has("within", tree.Tokens[first - 1].Form)
        && tree.Tokens[first - 2] is { Tag: Tag.Noun } or { Xpos: "VBZ" };

    private static bool IsBehindPreposition(SentenceTree tree, int noun) =>
        Phrases.Leftmost(tree, noun) is > 0 and var first && Speakers.SpeakerWords.Has("placing", tree.Tokens[first - 1].Form);

    // "by South Port last month", which the tree gives to the month.
    private static int BeforeTime(SentenceTree tree, int agent) => NearbySource.IsTime(tree, agent)
        && tree.Children(agent).LastOrDefault(child => child < agent && tree.Tokens[child].Tag == Tag.Propn, -1) is >= 0 and var name
            ? name : agent;

    private static int Climbed(SentenceTree tree, int node)
    {
        for (var (at, steps) = (node, 0); at >= 0 && steps < MostSteps; steps++)
        {
            if (Own(tree, at) is >= 0 and var subject)
                return subject;
            if (at != node && Beside(tree, at) is >= 0 and var other)
                return other;
            if (tree.Tokens[at].Relation == Relation.Acl)
                return OfNoun(tree, at);
            at = Next(tree, at);
        }

        return -1;
    }

    // The clause above, also of "while commenting on 40 fires"; of "Telling them to go, Lee closed the door", where the tree has it the
    // other way round, the one behind.
    private static int Next(SentenceTree tree, int at)
    {
        var token = tree.Tokens[at];
        if (at == 0 && token is { Relation: Relation.Root, Xpos: "VBG" })
            return tree.Children(at).FirstOrDefault(child => tree.Tokens[child].Relation is Relation.Conj or Relation.Parataxis
                && Own(tree, child) > at, -1);
        if (Upper(tree, token) is >= 0 and var upper)
            return upper;
        return token.Relation is Relation.Conj or Relation.Xcomp or Relation.Advcl or Relation.Parataxis or Relation.Ccomp
            || token is { Relation: Relation.Obl, Xpos: "VBG" } ? token.Head : -1;
    }

    // "Have not said if the man fired, but said 40 shots were heard": the verb that comes again is joined to the first; -1 for none.
    private static int Upper(SentenceTree tree, SyntaxToken verb) => verb is { Relation: Relation.Conj, Head: >= 0 and var below }
        && tree.Tokens[below] is { Relation: Relation.Ccomp, Head: >= 0 and var upper } && tree.Tokens[upper].Lemma == verb.Lemma
        && tree.Children(upper).Any(child => Speakers.SpeakerWords.Has("negating", tree.Tokens[child].Form)) ? upper : -1;

    // Who does what stands above: "signed by Lee, saying …", "“It rains,” Lee told us, noting …".
    private static int Beside(SentenceTree tree, int verb) =>
        tree.Child(verb, Relation.OblAgent) is >= 0 and var agent ? BeforeTime(tree, agent)
            : tree.Tokens[verb].Tag == Tag.Verb && !tree.IsPassive(verb) ? NearbySource.Of(tree, verb, -1) : -1;

    // "a letter saying …" is the letter’s, "Lee’s promise to say …" is Lee’s.
    private static int OfNoun(SentenceTree tree, int verb)
    {
        var noun = tree.Tokens[verb].Head;
        if (tree.Tokens[verb].Xpos != "VB")
            return noun;
        return tree.Child(noun, Relation.NmodPoss) is >= 0 and var owner ? owner
            : tree.Governor(noun) is >= 0 and var above ? Own(tree, above) : -1;
    }
}
