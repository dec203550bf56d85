using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Text;
using NewsAnalysis.Text.Syntax.Tagging;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>The rows of event-frames.tsv: which event a governing word tells of those that stand in a place beside it.</summary>
internal static class EventFrames
{
    private const string OtherSense = "none";
    private const int Behind = 8;
    private const int Before = 2;

    private static readonly FrozenSet<string> Stops = WordLists.Of("frame-end");
    private static readonly FrozenSet<string> Totals = WordLists.Of("count-noun");
    private static readonly FrozenSet<string> Tried = WordLists.Of("tried-before");

    private static readonly ILookup<(string Slot, string Word), (string Event, string Counted, string? With)> Frames =
        WordList.Rows("Figures.event-frames.tsv")
            .SelectMany(row => WordList.Split(row[3]).Select(form => (Row: row, Parts: form.Split('+'))))
            .SelectMany(pair => Forms(pair.Row[1], pair.Parts[0])
                .Select(form => (pair.Row, Form: form, With: pair.Parts.Length > 1 ? pair.Parts[1] : null)))
            .ToLookup(pair => (pair.Row[1], pair.Form), pair => (pair.Row[0], pair.Row[2], pair.With));

    private static readonly Dictionary<string, int> Persons = WordList.Rows("Figures.person-nouns.tsv")
        .ToDictionary(row => row[0], row => int.Parse(row[1]), StringComparer.Ordinal);

    // The lemma of a rare verb may be wrong; its regular forms stand for it too.
    private static IEnumerable<string> Forms(string slot, string lemma) =>
        slot is "patient" or "actor" or "amount"
            ? [.. new[] { lemma, VerbForms.Past(lemma), VerbForms.Gerund(lemma), VerbForms.ThirdPerson(lemma) }.Distinct()] : [lemma];

    /// <summary>Whether a noun, by its lemma, can count people ("agent"); the first meaning need not be one of a person.</summary>
    public static bool CanBePerson(string lemma) => Persons.ContainsKey(lemma) || NounForms.IsPersonal(lemma);

    /// <summary>Whether a word tells an event that happens to people ("injured").</summary>
    public static bool IsDoneToPeople(string word) =>
        Frames[("patient", word)].Any(frame => frame.With is null && WordLists.Of("happens-to-people").Contains(frame.Event));

    /// <summary>Whether a word alone tells the event of somebody beside it ("killed", "died", "dead", "fatally").</summary>
    public static bool Tells(string word, string happened) => new[] { "patient", "actor", "state", "adverb" }
        .Any(slot => Frames[(slot, word)].Any(frame => frame.With is null && frame.Event == happened));

    /// <summary>Whether a word tells some event in a slot.</summary>
    public static bool Has(string slot, string word) => Frames.Contains((slot, word));

    /// <summary>The event that a node's lemma or form tells of the counted in a slot; null where it tells none. What is told with a word
    /// that goes with it ("take hostage") comes before what the word alone tells; it may also say that the word has another sense ("fire
    /// on").</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="counted">Whom or what the number counts.</param>
    /// <param name="node">The governing word.</param>
    /// <param name="slot">Where the counted stand beside it.</param>
    public static string? Find(SentenceReading sentence, Counted counted, int node, string slot)
    {
        if (node < 0)
            return null;
        // "the attempted murder of two"
        if (slot == "noun" && sentence.Children(node)
            .Any(child => child < node && Tried.Contains(sentence.Tree.Tokens[child].Form.ToLowerInvariant())))
            return null;
        var form = sentence.Tree.Tokens[node].Form.ToLowerInvariant();
        // "shots" are no people shot: what they are called counts as it is written.
        // "shot down 30": the lemma of a verb that the tree takes for a noun is the form itself.
        var frames = slot == "state" ? Frames[(slot, form)] : Frames[(slot, sentence.Lemma(node))].Concat(Frames[(slot, form)])
            .Concat(slot is "patient" or "actor" && sentence.IsNoun(node) && IrregularVerbs.Base(form) is { } verb
                ? Frames[(slot, verb)] : []);
        foreach (var frame in frames.OrderBy(frame => frame.With is null))
        {
            if (Fits(frame.Counted, counted) && (frame.With is null || GoesWith(sentence, node, frame.With, slot)))
                return frame.Event == OtherSense ? null : frame.Event;
        }

        return null;
    }

    /// <summary>What the counted are made by the participle behind them ("230 taken hostage": hostage); null where nothing is
    /// said.</summary>
    public static string? Made(SentenceReading sentence, int token)
    {
        for (var at = token; at < token + Before && sentence.Node(at) >= 0; at++)
        {
            var made = Frames[("patient", sentence.Lemma(sentence.Node(at)))].Select(frame => frame.With)
                .FirstOrDefault(with => with is not null && Has("role", with) && sentence.Line.Is(at + 1, with));
            if (made is not null)
                return made;
        }

        return null;
    }

    /// <summary>Whether a number counts people.</summary>
    public static bool CountsPeople(SentenceReading sentence, NumberReading reading) =>
        CountedOf(sentence, reading, reading.NodeIn(sentence)) is Counted.People or Counted.Persons;

    /// <summary>Whom or what a number counts, so far as frames ask: people, things or money.</summary>
    public static Counted CountedOf(SentenceReading sentence, NumberReading reading, NumberNode number)
    {
        if (reading.Unit is { Unit.IsMoney: true })
            return Counted.Money;
        // "a 214-seat lead": the lead, and not the seats, stands beside the verb.
        if (number.Noun >= 0 && !sentence.Line.IsHyphen(reading.Number.To))
            return CountedOf(sentence.Lemma(number.Noun), sentence.Tree.Tokens[number.Noun].Form);
        var word = reading.Counted is { } phrase ? phrase[(phrase.LastIndexOf(' ') + 1)..] : null;
        return word is null ? Counted.Unknown : CountedOf(NounForms.Singular(word.ToLowerInvariant()), word);
    }

    private static Counted CountedOf(string lemma, string word)
    {
        var form = word.ToLowerInvariant();
        return IsPerson(lemma) || IsPerson(form) ? Counted.Persons
            : CanBePerson(lemma) || CanBePerson(form) ? Counted.People
            : Totals.Contains(lemma) || Has("noun", lemma) || Has("role", lemma) || Has("state", form) || char.IsUpper(word[0])
            ? Counted.Unknown
            : Counted.Things;
    }

    // The first meaning of the noun is one of a person: a guard, but no computer or dog.
    private static bool IsPerson(string lemma) => (Persons.TryGetValue(lemma, out var rank) && rank == 1) || NounForms.IsPersonal(lemma);

    private static bool Fits(string row, Counted counted) => row switch
    {
        "money" => counted == Counted.Money,
        "people" => counted is Counted.Persons or Counted.People or Counted.Unknown,
        "persons" => counted is Counted.Persons or Counted.Unknown,
        "things" => counted is Counted.Things or Counted.Unknown,
        _ => counted != Counted.Money,
    };

    // "took 12 hostage", "set free": the other word stands close to the verb in the same clause, a particle ("laid off")
    // right behind it or as its own.
    private static bool GoesWith(SentenceReading sentence, int verb, string with, string slot)
    {
        var tokens = sentence.Tree.Tokens;
        var words = with.Split('_');
        for (var at = Math.Max(0, verb - Before); at < tokens.Count && at <= verb + Behind
            && (at <= verb || !Stops.Contains(tokens[at].Form)); at++)
        {
            if (Enumerable.Range(0, words.Length).All(i => Reads(sentence, at + i, words[i]))
                && (words.Length > 1 || at == verb + 1
                    || !(IsOfAnother(sentence, at, verb) || (slot == "actor" && IsBesideObject(sentence, at, verb)))))
                return true;
        }

        return false;
    }

    // "fired 40 on Monday", "took 12 off a train": the preposition of a phrase is no particle of the verb.
    private static bool IsOfAnother(SentenceReading sentence, int at, int verb) =>
        sentence.Tree.Tokens[at] is { Relation: Relation.Case, Tag: Tag.Adp } token && token.Head != verb;

    // "recovered shells from wounded animals": behind an object, a word that a preposition leads to says nothing of the subject.
    private static bool IsBesideObject(SentenceReading sentence, int at, int verb) =>
        sentence.Tree.Object(verb) is >= 0 and var done && done > verb && done < at
            && Enumerable.Range(done, at - done).Any(between => sentence.Tree.Tokens[between].Tag == Tag.Adp);

    private static bool Reads(SentenceReading sentence, int at, string word) =>
        at < sentence.Tree.Tokens.Count
            && (sentence.Lemma(at) == word || string.Equals(sentence.Tree.Tokens[at].Form, word, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Whom or what a number counts.</summary>
internal enum Counted
{
    /// <summary>The sentence does not say; it may be people.</summary>
    Unknown,

    /// <summary>People, by a noun that may also mean something else.</summary>
    People,

    /// <summary>People for certain.</summary>
    Persons,

    /// <summary>Things.</summary>
    Things,

    /// <summary>It is money.</summary>
    Money,
}
