using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Attributions.Speakers;

namespace NewsAnalysis.Attributions;

/// <summary>Tells verbs of speech that make a statement from those that only tell of a talk, a deed or a silence: "thanked the sailors",
/// "was described as a loner", "did not say whether the bridge was shut". What stands between quotation marks is said whatever the
/// verb.</summary>
internal static class Statements
{
    private static readonly string[] Things = ["obj", "obl", "none", "passive", "acl", "xcomp", "relcl", "advcl"];

    /// <summary>Whether the draft tells what somebody says.</summary>
    public static bool IsOne(Draft draft, Quotes quotes)
    {
        var (cue, tree) = (draft.Cue, draft.Cue.Tree);
        if (cue.Form != CueForm.Verb || draft.Content.Any(span => quotes.Quoted(span) > 0))
            return true;
        if (IsLeftOpen(cue) || IsMerelyShown(tree, cue))
            return false;
        return !Things.Contains(cue.Shape)
            || !(cue.Source < 0 || IsMute(tree, cue) || IsAddressAlone(tree, cue) || IsBare(tree, cue) || IsDeed(tree, cue)
                || IsMade(tree, cue));
    }

    // "Said goodbye", "claimed 12 lives", "said in the port"; not "says man shot deputy", where the tree takes the verb for a noun.
    private static bool IsBare(SentenceTree tree, Cue cue) => !HasVerb(cue) && tree.Tokens[cue.Node].Lemma is var verb
        && (cue.Shape == "obj"
            ? SpeakerWords.Has("clausal", verb) && SpeakerWords.Has("utterance", tree.Tokens[tree.Child(cue.Node, Relation.Obj)].Lemma)
            : cue.Shape != "xcomp" && SpeakerWords.Has("bare", verb));

    // "The timing suggested that it was late": a thing that has no words; not "the letter suggested that …".
    private static bool IsMerelyShown(SentenceTree tree, Cue cue) => SpeakerWords.Has("showing", tree.Tokens[cue.Node].Lemma)
        && cue.Source >= 0 && tree.Tokens[cue.Source] is { Tag: Tag.Noun, Form: [>= 'a' and <= 'z', ..], Lemma: var noun } source
        && (SpeakerWords.Has("occasion", noun) || !(SpeakerWords.Has("poll", noun) || SpeakerWords.Has("body", noun)
            || Describing.DescribingWords.IsPerson(source)
            || WordClasses.OfNoun(noun).Any(one => one is "group" or "communication" or "cognition")));

    // "The truce was signed by two mayors"
    private static bool IsMade(SentenceTree tree, Cue cue) => cue.Shape is "passive" or "acl"
        && SpeakerWords.Has("handing", tree.Tokens[cue.Node].Lemma);

    // "The council confirmed two nominations", "cited two clerks", "did not determine a motive"; not "confirmed two deaths", "did not rule
    // out a strike".
    private static bool IsDeed(SentenceTree tree, Cue cue) => cue.Shape == "obj" && tree.Tokens[cue.Node].Lemma is var verb
        && ((SpeakerWords.Has("appointing", verb) && SpeakerWords.Has("appointed", tree.Tokens[cue.Content.FirstOrDefault(
                at => tree.Tokens[at] is { Tag: Tag.Noun, Relation: not Relation.Compound }, cue.Node)].Lemma))
            || (SpeakerWords.Has("citing", verb) && !HasVerb(cue) && tree.Tokens[tree.Child(cue.Node, Relation.Obj)] is var named
                && named.Tag != Tag.Pron && VerbCues.Hears(named))
            || (SpeakerWords.Has("settling", verb) && IsNegated(cue) && !HasVerb(cue)));

    // "Did not say whether the bridge was shut", "asked about the bridge"
    private static bool IsLeftOpen(Cue cue) => cue.Content.Count > 0 && cue.Tree.Tokens[cue.Content[0]].Form is var first
        && ((SpeakerWords.Has("unsettled", first) && IsNegated(cue))
            || (first == "about" && SpeakerWords.Has("asking", cue.Tree.Tokens[cue.Node].Lemma)));

    private static bool IsNegated(Cue cue) =>
        cue.Tree.Children(cue.Node).Any(child => child < cue.Node && SpeakerWords.Has("negating", cue.Tree.Tokens[child].Form));

    // "Spoke to reporters", "wrote a hymn"; not "spoke of a dark day", "pointed out 40 faults" nor "wrote in a letter that it was late".
    private static bool IsMute(SentenceTree tree, Cue cue) => SpeakerWords.Has("mute", tree.Tokens[cue.Node].Lemma)
        && !cue.Content.Any(at => tree.Tokens[at].Relation == Relation.Mark || tree.Tokens[at].Form == "as")
        && !tree.Tokens.Skip(cue.Node + 1).Take(1).Any(next => SpeakerWords.Has("naming", next.Form));

    // Who is spoken to alone ("questioned two men", "called 911", "were interviewed by clerks", "Deputy accused of theft"); not "blamed two
    // firms" nor "called him a liar".
    private static bool IsAddressAlone(SentenceTree tree, Cue cue) => tree.Tokens[cue.Node].Lemma is var verb
        && SpeakerWords.Has("addressing", verb)
        && (cue.Shape == "passive" || IsAccused(tree, cue)
            || (cue.Shape == "obj" && !SpeakerWords.Has("judging", verb) && !HasVerb(cue, beside: "later")
            && tree.Children(cue.Node).Where(child => tree.Tokens[child].Relation == Relation.Obj).ToArray() is [var thing]
            && (tree.Tokens[thing].Tag == Tag.Num || VerbCues.Hears(tree.Tokens[thing]))));

    // Without an auxiliary and an object the participle is a headline's passive.
    private static bool IsAccused(SentenceTree tree, Cue cue) => cue.Shape is "obl" or "advcl" && tree.Tokens[cue.Node].Xpos == "VBN"
        && SpeakerWords.Has("judging", tree.Tokens[cue.Node].Lemma)
        && SpeakerWords.Has("charging", tree.Tokens[cue.Content[0]].Form)
        && !tree.Has(cue.Node, Relation.Aux) && !tree.Has(cue.Node, Relation.Obj);

    // With <c>beside</c> none behind a word of that list, as in "called the police after a boy was shot".
    private static bool HasVerb(Cue cue, string? beside = null) => cue.Content
        .TakeWhile(at => beside is null || !SpeakerWords.Has(beside, cue.Tree.Tokens[at].Form))
        .Any(at => cue.Tree.Tokens[at].Tag is Tag.Verb or Tag.Aux);
}
