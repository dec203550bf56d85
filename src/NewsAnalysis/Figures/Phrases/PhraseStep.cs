using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>Gives each number the noun phrase it counts, its own or one that another number of the list lends it.</summary>
internal static class PhraseStep
{
    private const int Reach = 40;

    /// <summary>Finds the phrases of all numbers of a sentence, then shares units and phrases along lists.</summary>
    public static void Apply(TokenLine line, List<Reading> readings)
    {
        foreach (var reading in readings)
            Own(line, reading);
        for (var i = readings.Count - 2; i >= 0; i--)
            Share(line, readings[i], readings[i + 1]);
        for (var i = 1; i < readings.Count; i++)
            Inherit(line, readings[i - 1], readings[i]);
        Swallow(readings);
        Levels(line, readings);
    }

    // "lost 162.31 points … to 7,425.81": a bare decimal behind "at" or "to" has the unit that the sentence spoke in.
    private static void Levels(TokenLine line, List<Reading> readings)
    {
        Reading? spoken = null;
        foreach (var reading in readings)
        {
            if (reading is { Reason: null, Unit.Unit.Kind: "money" or "index" })
                spoken = reading;
            else if (spoken is not null && reading is { Reason: null, UnitNormal: null, Phrase: null, Number.Form: NumberForm.Digits } && reading.Low != decimal.Truncate(reading.Low)
                && line.Lower(reading.From - 1) is "at" or "to" or "is" or "was" or "from")
                reading.UnitNormal = spoken.UnitNormal;
        }
    }

    // A number inside another's phrase is part of a name: "two new 737 Max jets".
    private static void Swallow(List<Reading> readings)
    {
        for (var i = 1; i < readings.Count; i++)
        {
            if (readings[i - 1] is { Phrase: { } phrase, Borrowed: false } && readings[i].Number.From >= phrase.From && readings[i].Number.To <= phrase.To && readings[i].Reason is null)
                readings[i].Reason = NoClaimReason.Name;
        }
    }

    // "of them", "of whom": the counted thing stands before.
    private static void Antecedent(TokenLine line, Reading reading)
    {
        var anaphoric = reading.IsAnaphoric = line.Is(reading.Next, "of") && line.Lower(reading.Next + 1) is "them" or "whom" or "which" or "these" or "those"
            || line.Reads(reading.From - 2, ["of", "whom"]);
        for (var at = reading.From - 1; anaphoric && at >= 0 && at > reading.From - Reach; at--)
        {
            if (!line.IsWord(at) || line.Is(at, Lexicon.WordClass.Function | Lexicon.WordClass.Verb) || !Lexicon.Nouns.IsPlural(line.Lower(at)))
                continue;
            var phrase = NounPhraseReader.Left(line, at + 1);
            reading.Counted = phrase?.Written(line) ?? line.Written(at);
            reading.UnitNormal = phrase?.Normal(line) ?? Lexicon.Nouns.Singular(line.Written(at));
            reading.Borrowed = true;
            return;
        }
    }

    private static void Own(TokenLine line, Reading reading)
    {
        if (reading.Reason is not (null or NoClaimReason.Pronoun) || reading.Unit is not null)
            return;
        if (line.IsHyphen(reading.Number.From - 1) && IsScaleWord(line, reading.Number.From - 2))
        {
            (reading.UnitWritten, reading.UnitNormal) = (line.Written(reading.Number.From - 2), line.Lower(reading.Number.From - 2));
            reading.Counted = NounPhraseReader.Right(line, reading.Next, one: true)?.Written(line);
            return;
        }

        if (line.IsHyphen(reading.Next) && line.Is(reading.Next + 1, "strong"))
        {
            reading.Counted = NounPhraseReader.Right(line, reading.Next + 2, one: true)?.Written(line);
            reading.Next += 2;
            return;
        }

        reading.Phrase = NounPhraseReader.Right(line, reading.Next, reading is { High: 1, IsRange: false, Reason: null });
        if (reading.Phrase is { } phrase)
            Count(line, reading, phrase);
        else if (reading.Reason is null)
            Antecedent(line, reading);
    }

    // "a magnitude-7.1 quake"
    private static bool IsScaleWord(TokenLine line, int at) => line.IsWord(at) && !line.IsCapital(at) && !line.Is(at, Lexicon.WordClass.Function) && line.Lower(at) is not ("mid" or "sub" or "pre" or "post");

    private static void Count(TokenLine line, Reading reading, NounPhrase phrase)
    {
        reading.Next = phrase.To;
        if (phrase.Compound)
        {
            Tied(line, reading, phrase);
            return;
        }

        (reading.UnitWritten, reading.UnitNormal, reading.Counted) = (phrase.Written(line), phrase.Normal(line), phrase.Written(line));
        if (reading.High > 1 && line.Lower(phrase.To - 1) is "hostage" or "captive" or "prisoner")
            reading.Counted += "s";
        if (reading.Reason is NoClaimReason.Pronoun)
            Group(line, reading, phrase);
        Headed(line, reading, phrase);
        Defined(line, reading);
        Rate(line, reading, phrase);
    }

    // "one of the oldest ballparks in America": the group includes where it is.
    private static void Group(TokenLine line, Reading reading, NounPhrase phrase)
    {
        if (line.Is(phrase.To, "in") && NounPhraseReader.Right(line, phrase.To + 1, one: true) is { } place)
            reading.UnitNormal += " " + place.Normal(line);
    }

    // "517 rushing yards" are yards.
    private static void Headed(TokenLine line, Reading reading, NounPhrase phrase)
    {
        if (phrase.To - phrase.From == 2 && Units.UnitTable.ByName(line.Lower(phrase.To - 1)) is { Kind: "length" or "area" or "mass" or "money" } unit)
            (reading.UnitWritten, reading.UnitNormal) = (line.Written(phrase.To - 1), unit.Normal);
    }

    // "the hostages, which is more than 200 people": what is counted stands before.
    private static void Defined(TokenLine line, Reading reading)
    {
        var verb = reading.From - 1;
        while (Bounds.BoundWords.Before(line, verb + 1) is var (from, _))
            verb = from - 1;
        if (line.Lower(verb) is not ("is" or "are" or "was" or "were") || !line.Is(verb - 1, "which") || reading.UnitNormal is not ("people" or "person"))
            return;
        reading.Antecedent = NounPhraseReader.Left(line, line.Is(verb - 2, ",") ? verb - 2 : verb - 1);
    }

    // "three-person team": the team has three persons.
    private static void Tied(TokenLine line, Reading reading, NounPhrase phrase)
    {
        reading.UnitWritten = line.Written(phrase.From);
        reading.UnitNormal = Lexicon.Nouns.Singular(reading.UnitWritten);
        reading.Counted = phrase.To > phrase.From + 1 ? line.Written(line.IsHyphen(phrase.From + 1) ? phrase.From + 2 : phrase.From + 1, phrase.To) : reading.UnitNormal;
        reading.Phrase = phrase.To > phrase.From + 1 ? phrase with { From = phrase.From + 1 } : null;
    }

    // "3,000 tests per day": a count in a time has a unit of its own.
    private static void Rate(TokenLine line, Reading reading, NounPhrase phrase)
    {
        var unit = new Units.UnitText(phrase.From, phrase.To, reading.UnitWritten!, new Units.Unit(reading.UnitNormal!, "count"));
        var rate = Units.UnitReader.WithPer(line, unit);
        if (rate.To > unit.To)
            (reading.UnitWritten, reading.UnitNormal, reading.Next) = (rate.Written, rate.Unit.Normal, rate.To);
    }

    // "5, 7 and 9 people", "eight or nine euros", "7- or 8-inch": the last one names the unit of all.
    private static void Share(TokenLine line, Reading left, Reading right)
    {
        if (left.Reason is not null || right.Reason is not null || left.UnitNormal is not null || right.UnitNormal is null || right.Unit is { } before && before.From < right.Number.From)
            return;
        if (!IsList(line, left.Next, right.From))
            return;
        (left.Unit, left.UnitWritten, left.UnitNormal, left.Phrase, left.Counted) = (right.Unit, right.UnitWritten, right.UnitNormal, right.Phrase, right.Counted);
        left.Borrowed = true;
    }

    private static bool IsList(TokenLine line, int from, int to)
    {
        if (to - from is < 1 or > 5)
            return false;
        for (var i = from; i < to; i++)
        {
            if (line.Lower(i) is not ("," or "and" or "or" or "to" or "/" or "of" or "the" or "out" or "a" or "another" or "&" or "from" or "by" or "x" or "×" or "even" or "its" or "their" or "his" or "her" or "our" or "last" or "first" or "next" or "past") && !line.IsDash(i) && Bounds.BoundWords.Before(line, i + 1) is null)
                return false;
        }

        return true;
    }

    // "435 homes by open sale and 187 by tender": a later number without a noun counts the same thing.
    private static void Inherit(TokenLine line, Reading left, Reading right)
    {
        if (left is { Reason: null, Unit: not null } && Context.ChangeFinder.Find(line, left, left.From) == Change.None && right is { Reason: null, UnitNormal: null } && right.From - 1 == left.Next && line.Is(left.Next, "to"))
            (right.Unit, right.UnitNormal) = (left.Unit, left.UnitNormal);
        if (left.Reason is not null || right.Reason is not null || right.UnitNormal is not null || left.UnitNormal is null || left.Phrase is null || left.Unit is not null)
            return;
        var joint = right.From - 1;
        while (Bounds.BoundWords.Before(line, joint + 1) is var (from, _))
            joint = from - 1;
        if (!(line.Lower(joint) is "and" or "," or "or" or "but" or "with" or "'s" or "’s" || (line.Is(joint, "to") && joint == left.Next)) || right.From - left.Next > 12)
            return;
        if (line.Is(right.Next, Lexicon.WordClass.Preposition | Lexicon.WordClass.Adverb) || line.IsSymbol(right.Next) || !line.Has(right.Next) || line.Is(right.Next, Lexicon.WordClass.Auxiliary))
            (right.UnitNormal, right.Counted, right.Borrowed) = (left.UnitNormal, left.Counted, true);
    }
}
