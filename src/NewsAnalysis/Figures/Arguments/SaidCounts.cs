using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Phrases;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Counts the dead and the hurt where the text says how many without a number that counts: "both climbers died", "a couple was
/// found dead", "a family of five drowned", and by ordinals (<see cref="NthCounts"/>). Such words are a claim only with such a fate, and
/// nothing otherwise.</summary>
internal static class SaidCounts
{
    /// <summary>The name of the rule.</summary>
    public const string Rule = "said-count";

    private const int Farthest = 14;
    private const int WordsBefore = 4;

    private static readonly FrozenSet<string> Harms = WordLists.Of("harm");
    private static readonly FrozenSet<string> Words = WordLists.Of("harm-word");
    private static readonly FrozenSet<string> Beasts = WordLists.Of("beast");

    /// <summary>Whether a sentence can say so: it has such a word, and a word of a fate.</summary>
    public static bool May(TokenLine line, List<NumberReading> readings) =>
        Enumerable.Range(0, line.Count).Any(at => Words.Contains(line.Lower(at)) || line.In(at, "caught-word"))
        && (readings.Exists(IsCandidate) || Enumerable.Range(0, line.Count).Any(at => Multiples.Grouped(line.Lower(at)) > 0));

    /// <summary>Adds what the words of a sentence count to its numbers, or puts it in the place of a number that counted nothing.</summary>
    public static void Apply(SentenceReading sentence, List<NumberReading> readings)
    {
        var line = sentence.Line;
        if (!May(line, readings))
            return;
        var isOfYear = readings.Exists(reading => reading.Reason == NoClaimReason.Year);
        for (var i = 0; i < readings.Count; i++)
        {
            if (IsCandidate(readings[i]) && Said(sentence, readings[i], isOfYear) is { } told)
                readings[i] = told;
        }

        for (var at = 0; at < line.Count; at++)
        {
            if (Multiples.Grouped(line.Lower(at)) is > 0 and var value && !readings.Exists(reading => reading.From <= at && at < reading.To)
                && Grouped(sentence, at, value) is { } told)
                readings.Insert(readings.FindIndex(reading => reading.From > at) is >= 0 and var next ? next : readings.Count, told);
        }
    }

    private static bool IsCandidate(NumberReading reading) => reading.Reason is NoClaimReason.Ordinal or NoClaimReason.Idiom;

    private static NumberReading? Said(SentenceReading sentence, NumberReading reading, bool isOfYear) =>
        reading.Reason == NoClaimReason.Idiom ? Members(sentence, reading) : Nth(sentence, reading, isOfYear);

    // "a family of five drowned"
    private static NumberReading? Members(SentenceReading sentence, NumberReading idiom)
    {
        if (!sentence.Line.In(idiom.Number.From, "group-of-people") || WordNumberReader.Read(sentence.Line, idiom.To - 1) is not { } number)
            return null;
        var reading = new NumberReading(number);
        PhraseStep.Apply(sentence, reading, reading.NodeIn(sentence));
        return Harmed(sentence, reading);
    }

    // "A fourth person has died": what the rule knows to have happened stands also where the tree of a headline does not show it.
    private static NumberReading? Nth(SentenceReading sentence, NumberReading ordinal, bool isOfYear)
    {
        if (NthCounts.Of(sentence, ordinal, isOfYear) is not ({ } reading, { } happened))
            return null;
        PhraseStep.Apply(sentence, reading, reading.NodeIn(sentence));
        return Told(sentence, reading, happened);
    }

    private static NumberReading? Grouped(SentenceReading sentence, int at, int value)
    {
        var reading = new NumberReading(new NumberText(at, at + 1, value, NumberForm.Words));
        var isBoth = Multiples.IsBoth(sentence.Line.Lower(at));
        if (!(isBoth ? Both(sentence, reading) : IsGroup(sentence, at) && IsOfPeople(sentence, reading))
            || Harmed(sentence, reading) is not { } told)
            return null;
        // Two who were named before ("both", "the couple") may be some of those who died.
        if ((isBoth || PartRules.IsDefinite(sentence, sentence.Node(at))) && told.Arguments.Role == NumberRole.Count)
            told.Arguments = told.Arguments with { Role = NumberRole.Part };
        return told;
    }

    // "a couple died": the word alone says how many people; not "a couple and their sons", "the couple's son", "couple therapy",
    // "the Twins".
    private static bool IsGroup(SentenceReading sentence, int at)
    {
        var (line, node) = (sentence.Line, sentence.Node(at));
        return sentence.IsNoun(node) && (line.IsTitle || at == 0 || !line.IsCapital(at))
            && !line.IsPossessive(at + 1) && !line.IsHyphen(at + 1)
            && !(line.In(at + 1, "comma-and") && !sentence.IsVerb(sentence.Node(at + 2))) && !line.In(at - 1, "comma-and")
            && sentence.Tree.Tokens[node].Relation is not (Relation.Compound or Relation.Conj or Relation.Amod)
            && !sentence.Tree.Has(node, Relation.Conj);
    }

    // "a trio of climbers"
    private static bool IsOfPeople(SentenceReading sentence, NumberReading reading)
    {
        if (sentence.Line.Is(reading.To, "of"))
            PhraseStep.Apply(sentence, reading, reading.NodeIn(sentence));
        return !sentence.Line.Is(reading.To, "of")
            || (reading.Phrase is not null && EventFrames.CountsPeople(sentence, reading));
    }

    // "both climbers died", "both died"; "both Ana Ruiz and her brother drowned": two singular nouns are two people.
    private static bool Both(SentenceReading sentence, NumberReading reading)
    {
        var (line, tree, at) = (sentence.Line, sentence.Tree, reading.From);
        var node = sentence.Node(at);
        if (node < 0)
            return false;
        var head = tree.Tokens[node].Relation is Relation.Det or Relation.CcPreconj or Relation.Cc ? tree.Tokens[node].Head : -1;
        if (head < node || !sentence.IsNoun(head) || !tree.Has(head, Relation.Conj))
        {
            PhraseStep.Apply(sentence, reading, reading.NodeIn(sentence));
            return reading.Phrase is null ? !line.Is(at + 1, WordClass.Determiner) && !line.In(at - 1, "inside-subject")
                : EventFrames.CountsPeople(sentence, reading)
                    && !Beasts.Contains(sentence.Lemma(reading.NodeIn(sentence).Noun));
        }

        var second = tree.Child(head, Relation.Conj);
        var areKilled = tree.Tokens[head].Head is >= 0 and var verb && IsKilled(sentence, verb);
        if (!IsOne(sentence, head, areKilled) || !IsOne(sentence, second, areKilled) || second - node > Farthest
            || sentence.Children(head).Count(child => tree.Tokens[child].Relation == Relation.Conj) > 1)
            return false;
        reading.Next = sentence.Token(second) + 1;
        return true;
    }

    // Firms and teams are hurt, beaten and lost, sites and plans die or are killed off; who is killed is a person, by whatever name.
    private static bool IsKilled(SentenceReading sentence, int verb) => sentence.Tree.IsPassive(verb)
        && !sentence.Line.In(sentence.Token(verb) + 1, "fading") && EventFrames.Find(sentence, Counted.People, verb, "patient") == "kill";

    private static bool IsOne(SentenceReading sentence, int node, bool areKilled) =>
        !(sentence.Tree.Child(node, Relation.Nummod) is >= 0 and var count && count < node)
        && sentence.Tree.Tokens[node].Xpos switch
        {
            "NN" => EventFrames.CanBePerson(sentence.Lemma(node)) && !Beasts.Contains(sentence.Lemma(node)),
            "NNP" => IsNamed(sentence, node) || (areKilled && !sentence.Tree.Has(node, Relation.Det)),
            _ => false,
        };

    // "Ana Ruiz" or "Ruiz, 40,": one word alone, or a name with "the", may be a firm's, a team's or a ship's.
    private static bool IsNamed(SentenceReading sentence, int node)
    {
        var (line, at) = (sentence.Line, sentence.Token(node));
        return !sentence.Tree.Has(node, Relation.Det)
            && (line.IsCapital(at + 1) || (line.IsCapital(at - 1) && at > 1) || (line.Is(at + 1, ",") && line.IsNumber(at + 2)));
    }

    /// <summary>The reading with what its sentence tells of the counted; null where it tells no such fate, which alone makes the words a
    /// claim.</summary>
    public static NumberReading? Harmed(SentenceReading sentence, NumberReading reading, string rule = Rule)
    {
        reading.Rules.Add(rule);
        return Told(sentence, reading, null) is { Event: { } happened } told && Harms.Contains(happened) && !IsSpared(sentence.Line, told)
            ? told : null;
    }

    private static NumberReading? Told(SentenceReading sentence, NumberReading reading, string? happened)
    {
        ArgumentStep.Apply(sentence, reading, null);
        reading.Event = happened ?? reading.Event;
        if (reading.Event is null || reading.Arguments.Standing != Standing.Asserted)
            return null;
        if (reading.Counted is null || reading.UnitNormal == "person")
        {
            reading.Counted = reading.UnitNormal =
                CountedFinder.Find(sentence.Line, reading) ?? (reading.UnitNormal is null ? null : "people");
        }

        return reading;
    }

    // "both could have been killed", "both nearly drowned", "were presumed dead", "nearly killed a couple"
    private static bool IsSpared(TokenLine line, NumberReading reading)
    {
        var harm = Enumerable.Range(reading.Next, Farthest).TakeWhile(at => line.Has(at) && !line.In(at, "clause-mark"))
            .Concat(Enumerable.Range(1, WordsBefore).Select(back => reading.From - back))
            .FirstOrDefault(at => Words.Contains(line.Lower(at)), -1);
        return Enumerable.Range(harm - WordsBefore, WordsBefore).Any(at => line.In(at, "hardly-harmed")
            || (line.In(at, "harm-modal") && line.Is(at + 1, "have")));
    }
}
