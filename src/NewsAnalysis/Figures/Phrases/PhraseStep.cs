using NewsAnalysis.Figures.Arguments;
using NewsAnalysis.Figures.Bounds;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Figures.Units;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>Gives a number the noun phrase that it counts: behind it, tied to it by a hyphen, or before it ("of whom").</summary>
internal static class PhraseStep
{
    private const int Reach = 40;

    /// <summary>Finds the phrase of one number; measures have their unit and need none.</summary>
    public static void Apply(SentenceReading sentence, NumberReading reading, NumberNode number)
    {
        var line = sentence.Line;
        if (reading.Reason is not (null or NoClaimReason.Pronoun) || reading.Unit is not null || Graded(line, reading)
            || Strong(line, reading))
            return;
        reading.Phrase = CountedPhrase.Of(sentence, reading, number, reading is { High: 1, IsRange: false, Reason: null });
        if (reading.Phrase is { Compound: false } named && IsDecimalBeforeName(line, reading, named))
            reading.Phrase = null;
        if (reading is { Phrase: null, Reason: NoClaimReason.Pronoun })
            Refer(sentence, reading);
        if (reading.Phrase is null && reading.UnitNormal is null && NumberWords.Folded(line.Lower(reading.Number.From)) is not null)
            reading.UnitNormal = "count";
        Use(sentence, reading);
    }

    // What the phrase that was found says; without one the words before the number.
    private static void Use(SentenceReading sentence, NumberReading reading)
    {
        if (reading.Phrase is { Compound: true } tied)
            Tie(sentence.Line, reading, tied);
        else if (reading.Phrase is { } phrase)
        {
            Count(sentence.Line, reading, phrase);
            if (reading.Reason == NoClaimReason.Pronoun)
                reading.UnitNormal = GroupName.Of(sentence, phrase, reading.UnitNormal!);
        }
        else if (reading.Reason is null && !OrTwo(sentence, reading))
            Antecedent(sentence, reading);
    }

    // "a day or two", "another game or two": so many of the noun before; "a pear or two plums" counts plums.
    private static bool OrTwo(SentenceReading sentence, NumberReading reading)
    {
        var (line, at) = (sentence.Line, reading.From - 2);
        if (!line.Is(at + 1, "or") || !sentence.IsNoun(sentence.Node(at))
            || !(line.In(at - 1, "one-thing") || line.In(at - 2, "one-thing")))
            return false;
        (reading.UnitWritten, reading.UnitNormal) = (line.Written(at), line.Lower(at));
        if (UnitTable.ByName(line.Lower(at)) is { } unit)
            (reading.Unit, reading.UnitNormal) = (new UnitText(at, at + 1, line.Written(at), unit), unit.Normal);
        else
            reading.Counted = reading.UnitNormal;
        return true;
    }

    // "the three were late" points back at others, "the three found dead" counts them.
    private static void Refer(SentenceReading sentence, NumberReading reading)
    {
        var line = sentence.Line;
        if (reading.Low > 1 && IsMadeSo(sentence, reading.Next))
            reading.Reason = null;
        else if (!line.Is(reading.Next, "of") || line.In(reading.From - 1, "each"))
            reading.Reason = NoClaimReason.Reference;
    }

    // "the three found dead in the house": so many, and what became of them.
    private static bool IsMadeSo(SentenceReading sentence, int at) =>
        sentence.Node(at) is >= 0 and var node && sentence.Tree.Tokens[node].Xpos is "VBN" or "VBD"
            && !sentence.Line.Is(at, WordClass.Auxiliary)
        && EventFrames.Find(sentence, Counted.People, node, "patient") is not null;

    // "Dow 33,274.15 FTSE 7,522.71": a table's next row is not what the decimal counts.
    private static bool IsDecimalBeforeName(TokenLine line, NumberReading reading, NounPhrase phrase) =>
        reading.Number is { Form: NumberForm.Digits, Scaled: false } && reading.Low != decimal.Truncate(reading.Low)
        && line.IsCapital(phrase.From) && !line.IsTitle && !NounForms.IsPlural(line.Lower(phrase.To - 1));

    // "a magnitude-7.1 quake", "magnitude 6.4": the word before the hyphen is the unit.
    private static bool Graded(TokenLine line, NumberReading reading)
    {
        var at = line.Is(reading.Number.From - 1, "magnitude") ? reading.Number.From - 1 : reading.Number.From - 2;
        if (!(line.IsHyphen(at + 1) || line.Is(at, "magnitude")) || !line.IsWord(at) || (line.IsCapital(at) && at > 0)
            || line.Is(at, WordClass.Function)
            || line.In(at, "number-prefix"))
            return false;
        (reading.UnitWritten, reading.UnitNormal) = (line.Written(at), line.Lower(at));
        reading.Counted = NounPhraseReader.Right(line, reading.Next, one: true)?.Written(line);
        return true;
    }

    // "the 40,000-strong Coast Guard"
    private static bool Strong(TokenLine line, NumberReading reading)
    {
        if (!line.IsHyphen(reading.Next) || !line.Is(reading.Next + 1, "strong"))
            return false;
        reading.Next += 2;
        reading.Counted = NounPhraseReader.Right(line, reading.Next, one: true)?.Written(line);
        return true;
    }

    // "three-person team": the team has three persons.
    private static void Tie(TokenLine line, NumberReading reading, NounPhrase phrase)
    {
        var rest = line.IsHyphen(phrase.From + 1) ? phrase.From + 2 : phrase.From + 1;
        reading.Next = phrase.To;
        reading.UnitWritten = line.Written(phrase.From);
        reading.UnitNormal = NounForms.Singular(reading.UnitWritten);
        reading.Counted = phrase.To > rest ? line.Written(rest, phrase.To) : reading.UnitNormal;
        reading.Phrase = phrase.To > phrase.From + 1 ? phrase with { From = phrase.From + 1 } : null;
    }

    private static void Count(TokenLine line, NumberReading reading, NounPhrase phrase)
    {
        reading.Next = phrase.To;
        phrase = Owned(line, phrase);
        reading.Phrase = phrase;
        (reading.UnitWritten, reading.UnitNormal, reading.Counted) = (phrase.Written(line), phrase.Normal(line), phrase.Written(line));
        if (reading.High > 1 && line.In(phrase.To - 1, "captive"))
            reading.Counted += "s";
        if (phrase.To - phrase.From == 1 && line.Is(phrase.From, "times"))
            reading.UnitNormal = "count";
        Measure(line, reading, phrase);
        Define(line, reading);
        Rate(line, reading, phrase);
    }

    // "half of the city's tram drivers": whose they are is no part of what is counted.
    private static NounPhrase Owned(TokenLine line, NounPhrase phrase)
    {
        for (var at = phrase.To - 2; at > phrase.From; at--)
        {
            if (line.IsPossessive(at))
                return phrase with { From = at + 1 };
        }

        return phrase;
    }

    // "517 rushing yards" are yards.
    private static void Measure(TokenLine line, NumberReading reading, NounPhrase phrase)
    {
        if (phrase.To - phrase.From == 2 && UnitTable.ByName(line.Lower(phrase.To - 1)) is { } unit
            && unit.Kind is "length" or "area" or "mass" or "money")
            (reading.UnitWritten, reading.UnitNormal) = (line.Written(phrase.To - 1), unit.Normal);
    }

    // "the hostages, which is more than 200 people": what is counted stands before.
    private static void Define(TokenLine line, NumberReading reading)
    {
        var verb = BoundWords.Skip(line, reading.From) - 1;
        var defines = reading.UnitNormal is "people" or "person" && line.Is(verb - 1, "which")
            && line.In(verb, "to-be");
        if (defines)
            reading.Antecedent = NounPhraseReader.Left(line, line.Is(verb - 2, ",") ? verb - 2 : verb - 1);
    }

    // "3,000 tests per day": a count in a time has a unit of its own.
    private static void Rate(TokenLine line, NumberReading reading, NounPhrase phrase)
    {
        var unit = new UnitText(phrase.From, phrase.To, reading.UnitWritten!, new Unit(reading.UnitNormal!, "count"));
        var rate = UnitReader.WithPer(line, unit);
        if (rate.To > unit.To)
            (reading.UnitWritten, reading.UnitNormal, reading.Next) = (rate.Written, rate.Unit.Normal, rate.To);
    }

    // "22 of them", "of whom 340", "80 flats, of which 12": the nearest plural noun before it is counted.
    private static void Antecedent(SentenceReading sentence, NumberReading reading)
    {
        var line = sentence.Line;
        reading.IsAnaphoric = line.Reads(reading.From - 2, ["of", "whom"]) || IsOfWhich(sentence, reading)
            || (line.Is(reading.Next, "of") && line.In(reading.Next + 1, "them"));
        if (!reading.IsAnaphoric)
            return;
        if (line.Is(reading.Next, "of") && Kind(sentence, reading.Next + 2) is { } kind)
            (reading.Counted, reading.UnitWritten, reading.UnitNormal) = (kind.Written(line), kind.Written(line), kind.Normal(line));
        else if (Enumerable.Range(1, Reach - 1).Select(back => reading.From - back)
            .FirstOrDefault(at => IsPlural(sentence, at) && UnitTable.ByName(line.Lower(at)) is null && !IsSource(line, at), -1)
            is >= 0 and var plural)
            Take(line, reading, plural);
    }

    // "Officials said 22 of them": not they are counted; "dockers said 22 of them" counts dockers.
    private static bool IsSource(TokenLine line, int at) => line.In(at, "source") && line.Is(at + 1, WordClass.Reporting);

    // "of them people with no home": what they are stands behind.
    private static NounPhrase? Kind(SentenceReading sentence, int at) =>
        NounPhraseReader.Right(sentence.Line, at, one: false) is { } kind && IsPlural(sentence, kind.To - 1) && !HasVerb(sentence, kind)
            ? kind : null;

    // A plural ends right before "of which": "a fund of which 12 million" counts none.
    private static bool IsOfWhich(SentenceReading sentence, NumberReading reading)
    {
        var of = BoundWords.Skip(sentence.Line, reading.From) - 2;
        return sentence.Line.Reads(of, ["of", "which"]) && IsPlural(sentence, sentence.Line.Is(of - 1, ",") ? of - 2 : of - 1);
    }

    // The plural that ends at a token is what the number counts part of.
    private static void Take(TokenLine line, NumberReading reading, int at)
    {
        var phrase = NounPhraseReader.Left(line, at + 1) ?? new NounPhrase(at, at + 1);
        while (phrase.From < at && (line.IsNumber(phrase.From) || line.Is(phrase.From, WordClass.Number)))
            phrase = phrase with { From = phrase.From + 1 };
        (reading.Counted, reading.UnitNormal, reading.Borrowed) = (phrase.Written(line), phrase.Normal(line), true);
        if (reading.UnitNormal is "time")
            reading.UnitNormal = "count";
    }

    // "three of these became hits": a verb that modifies nothing stands in the words.
    private static bool HasVerb(SentenceReading sentence, NounPhrase phrase) => Enumerable.Range(phrase.From, phrase.To - phrase.From)
        .Any(at => sentence.Node(at) is >= 0 and var node && sentence.IsVerb(node) && sentence.Tree.Tokens[node].Relation != Relation.Amod);

    private static bool IsPlural(SentenceReading sentence, int at) =>
        sentence.Node(at) is >= 0 and var node && sentence.Tree.Tokens[node].Xpos is "NNS" or "NNPS";
}
