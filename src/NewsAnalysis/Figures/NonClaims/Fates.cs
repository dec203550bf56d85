using NewsAnalysis.Figures.Arguments;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>What a sentence tells to have happened to one of its people, from <c>fates.tsv</c>.</summary>
internal static class Fates
{
    private const string Fired = "fired";
    private const string Hurt = "hurt";

    private static readonly string[][] Rows = [.. WordList.Rows("Figures.fates.tsv")];

    private static readonly FrozenSet<string> Words = Rows.SelectMany(row => WordList.Split(row[3]))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> OfEvent = Rows.SelectMany(row => WordList.Split(row[2])
        .Select(happened => (happened, row[0]))).ToFrozenDictionary(pair => pair.happened, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Said =
        Rows.ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Firing = WordLists.Of("bearer-fires");
    private static readonly FrozenSet<string> Selves = WordLists.Of("bearer-self");

    /// <summary>"who was killed"</summary>
    public static string Says(string fate) => Said[fate];

    /// <summary>The fate that an event of the event list tells, or null.</summary>
    public static string? OfEventId(string? happened) => happened is null ? null : OfEvent.GetValueOrDefault(happened);

    /// <summary>Whether a sentence has a word for one of them.</summary>
    public static bool AreToldIn(string sentence) => SpacedWords.In(sentence).Any(Words.Contains);

    /// <summary>Of several told of one person that which says most: who was shot and died is dead.</summary>
    public static string? First(IEnumerable<string> told) => Rows.Select(row => row[0]).FirstOrDefault(told.Contains);

    /// <summary>What happened to a person, by the node of the noun or name; null where the sentence tells nothing, or not for
    /// certain.</summary>
    public static string? Of(SentenceReading sentence, int node)
    {
        if (node < 0 || IsOwner(sentence, node))
            return null;
        var number = new NumberNode(node, node, null);
        if (StandingReader.Read(sentence, number) is not null)
            return null;
        var governors = GovernorFinder.Of(sentence, number);
        if (governors.FirstOrDefault(governor => Fires(sentence, governor)) is { Slot: not Slot.None } fires)
            return OfShooter(sentence, fires);
        var token = sentence.Token(node);
        var reading = new NumberReading(new NumberText(token, token + 1, 1, NumberForm.Words));
        var isBesideVerb = governors is [{ Slot: Slot.Patient or Slot.Actor or Slot.Copular }, ..];
        return First(EventReader.Read(sentence, reading, number, governors, isTotal: false)
            .Where(told => isBesideVerb || told.Rule != EventsBehind.Rule).Select(told => OfEventId(told.Event)).OfType<string>());
    }

    // "Noor's wife was killed", but "Noor's killing"
    private static bool IsOwner(SentenceReading sentence, int node) => sentence.Tree.Tokens[node] is { Relation: Relation.NmodPoss } owner
        && EventFrames.CanBePerson(sentence.Lemma(owner.Head));

    // "shot a girl", "by a boy who shot"; "shot himself", and in headlines "Boy, 11, shot in Velden"; null for "shot and killed a girl",
    // where the tree has lost whom.
    private static string? OfShooter(SentenceReading sentence, Governor fires)
    {
        var whom = sentence.Tree.Object(fires.Node);
        return whom >= 0 ? Selves.Contains(sentence.Lemma(whom)) ? Hurt : Fired
            : fires.Slot == Slot.Agent || sentence.Lemma(fires.Node) != "shoot" ? Fired
            : sentence.Tree.Has(fires.Node, Relation.Conj) ? null : Hurt;
    }

    private static bool Fires(SentenceReading sentence, Governor governor) => governor.Slot is Slot.Actor or Slot.Agent
        && Firing.Contains(sentence.Lemma(governor.Node)) && !(governor.Slot == Slot.Actor && sentence.Tree.IsPassive(governor.Node));
}
