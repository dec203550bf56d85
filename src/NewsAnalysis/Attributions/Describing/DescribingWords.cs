using NewsAnalysis.Actors;
using NewsAnalysis.Actors.Matching;
using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Attributions.Speakers;

namespace NewsAnalysis.Attributions.Describing;

/// <summary>Tells the nouns that may say what an actor is: "mayor" of a person, "agency" of a body, "deal" of nobody.</summary>
internal static class DescribingWords
{
    private static readonly string[] Ends = ["ist", "man", "woman", "crat", "eer", "person", "maker"];

    // "President", but not "Interior", which only goes before one.
    private static readonly WordSet Offices = new(Titles("office").Except(Titles("modifiers"), StringComparer.Ordinal));

    private static readonly WordSet Branches = new(Titles("modifiers"));

    /// <summary>Whether a noun says what one actor of this type may be; null for a type that is not known.</summary>
    public static bool Fits(SentenceTree tree, int at, ActorType? type)
    {
        var token = tree.Tokens[at];
        if (token.Tag is not (Tag.Noun or Tag.Propn or Tag.Adj) || token.Xpos is "NNS" or "NNPS" || NearbySource.IsTime(tree, at))
            return false;
        var isPerson = IsPerson(token) || (token.Tag == Tag.Noun && IsPerson(tree.Tokens[Hyphened(tree, at)]));
        return type switch { null => isPerson || IsBody(token), ActorType.Person => isPerson, _ => IsBody(token) };
    }

    /// <summary>Whether a word is an office by itself: "Gov.", "president".</summary>
    public static bool IsOffice(SyntaxToken token) => Folding.In(Offices, token.Form.TrimEnd('.'));

    /// <summary>Whether a word says which of several offices is meant: "prime", "foreign"; not "former", which says when.</summary>
    public static bool IsBranch(SyntaxToken token) =>
        Folding.In(Branches, token.Form) && !SpeakerWords.Has("past", token.Form) && !SpeakerWords.Has("under", token.Form);

    /// <summary>Whether a noun is one for a human being.</summary>
    public static bool IsPerson(SyntaxToken token)
    {
        var lemma = token.Lemma.ToLowerInvariant();
        return IsOffice(token) || SpeakerWords.Has("human", lemma) || SpeakerWords.Has("relative", lemma)
            || WordClasses.OfNoun(lemma).Contains("person") || IsDoer(token)
            || Ends.Any(end => lemma.Length > end.Length && lemma.EndsWith(end, StringComparison.Ordinal));
    }

    // "welder", "lender": who does what the verb says, where the noun has no class of its own ("matter", "number").
    private static bool IsDoer(SyntaxToken token) => token.Tag is Tag.Noun or Tag.Propn && token.Lemma.ToLowerInvariant() is var lemma
        && lemma is { Length: > 5 } and [.., 'e' or 'o', 'r']
        && WordClasses.OfNoun(lemma)[0] == "none"
        && (WordClasses.OfVerb(lemma[..^2])[0] != "none" || WordClasses.OfVerb(lemma[..^1])[0] != "none");

    /// <summary>Whether what is said of an actor is the start of something else: "willing to talk", "likely to win".</summary>
    public static bool IsLeaning(SyntaxToken token) => SpeakerWords.Has("leaning", token.Lemma);

    /// <summary>Whether an adjective counts or parts and does not describe: "many", "northern".</summary>
    public static bool IsMeasure(SyntaxToken token) => SpeakerWords.Has("share", token.Lemma);

    // "son" of "son-in-law"
    private static int Hyphened(SentenceTree tree, int at)
    {
        while (at >= 2 && tree.Tokens[at - 1].Form == "-")
            at -= 2;
        return at;
    }

    private static bool IsBody(SyntaxToken token) =>
        char.IsLower(token.Form[0])
            && (SpeakerWords.Has("body", token.Lemma) || IsDoer(token) || WordClasses.OfNoun(token.Lemma).Contains("group"));

    private static WordSet Titles(string list) => Actors.Matching.NameLists.Read("titles")[list];
}
