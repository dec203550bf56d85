using NewsAnalysis.Figures.Arguments;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>Recognises another figure for what the sentence has just counted: "100,000 marched, organisers said; police put the figure at
/// 60,000", "deaths rose by 254 to 1,367", "freed 18 hostages but still hold 60".</summary>
internal static class RestatedCount
{
    // Verbs that are done to things of one kind: who hires cooks may fire some.
    private static readonly FrozenDictionary<string, string> Families = WordList.Table("verb-families.tsv",
        WordList.Rows("Figures.verb-families.tsv").SelectMany(row => WordList.Split(row[1]).Select(word => (word, row[0]))));

    /// <summary>Whether a number without a noun of its own gives the earlier number's thing another value.</summary>
    public static bool Applies(TokenLine line, NumberReading reading, NumberReading before)
    {
        if (reading is not { Reason: null, UnitNormal: null, Phrase: null, Unit: null }
            || before is not { Reason: null, Unit: null, Counted: not null })
            return false;
        if (!line.In(reading.From - 1, "restated-link"))
            return false;
        if (before.Change != Change.None && line.Is(reading.From - 1, "to") && reading.From - 1 == before.Next)
            return true;
        for (var at = reading.From - 2; at > before.Next && at > reading.From - 6; at--)
        {
            if (line.In(at, "restated-subject"))
                return true;
        }

        return false;
    }

    /// <summary>Whether a bare number stands beside a second verb as the counted stand beside the first: "hired 40 cooks and fired
    /// 15", "seats 900 fans but only 40 came". "Bought 12 books and paid 40" counts no books: both verbs must be of one family. Of
    /// those hurt it cannot be known: "killed two men and wounded 12" and "destroyed 40 homes and killed 12" count people.</summary>
    public static bool GoesOn(SentenceReading sentence, NumberReading reading, NumberReading before)
    {
        if (reading is not { Reason: null, UnitNormal: null, Phrase: null, Unit: null, IsRange: false, Number.Scaled: false }
            || before is not { Reason: null, Unit: null, Counted: not null, Phrase: not null, High: > 1 }
            || (reading.Event is { } happened && !MayHappen(happened, sentence, before)))
            return false;
        var (number, counted) = (reading.NodeIn(sentence).Top, before.NodeIn(sentence).Noun);
        return IsBesideVerb(sentence, number, out var second) && IsBesideVerb(sentence, counted, out var first)
            && sentence.Tree.Tokens[second] is { Relation: Relation.Conj } joined && joined.Head == first
            && (IsOnly(sentence, reading, second) || AreOfOneFamily(sentence.Lemma(first), sentence.Lemma(second)));
    }

    // "but only 13 survived": so many of them.
    private static bool IsOnly(SentenceReading sentence, NumberReading reading, int verb) =>
        sentence.Token(verb) >= reading.To && (sentence.Line.In(reading.From, "only") || sentence.Line.In(reading.From - 1, "only"));

    private static bool AreOfOneFamily(string first, string second) =>
        Families.TryGetValue(first, out var family) && Families.TryGetValue(second, out var other) && family == other;

    private static bool MayHappen(string happened, SentenceReading sentence, NumberReading before) =>
        !WordLists.Of("harm").Contains(happened) && (!CountedFinder.IsOfPeople(happened) || EventFrames.CountsPeople(sentence, before));

    private static bool IsBesideVerb(SentenceReading sentence, int node, out int verb)
    {
        var token = node < 0 ? null : sentence.Tree.Tokens[node];
        verb = token?.Relation is Relation.Obj or Relation.Nsubj or Relation.NsubjPass ? token.Head : -1;
        return sentence.IsVerb(verb);
    }
}
