using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>Finds what a quantity is about: the thing measured beside it, and the subject of its clause.</summary>
internal static class AboutFinder
{
    private const int Reach = 60;

    /// <summary>The thing measured that follows the unit ("an $800 oven", "450 Nm of torque", "$70 million in aid"); null where none
    /// does.</summary>
    public static string? Behind(TokenLine line, Reading reading)
    {
        var at = SkipBrackets(line, reading.Next);
        if (reading.Unit is { Unit.Kind: "time", Compound: false } && line.Lower(at) is "after" or "before" or "since")
            return NounPhraseReader.Right(line, at + 1, one: true)?.Written(line);
        var linked = line.Lower(at) is "of" or "in";
        if (linked && (line.Is(at, "in") && reading.Unit is { Unit.Kind: "time" } || line.Is(at + 1, WordClass.Month)))
            return null;
        if (!linked && reading.Unit is { Compound: false } plain && Nouns.IsPlural(line.Lower(plain.To - 1))
            && plain.From >= reading.Number.To
            && at == plain.To && Units.UnitTable.ByName(line.Lower(plain.To - 1)) is not null)
            return null;
        if (!linked && (reading.Change != Change.None || reading.Unit is { Unit.Kind: "time", Compound: false }))
            return null;
        if (linked)
            at = line.Is(at, "of") ? SkipNumber(line, at + 1) : at + 1;
        return NounPhraseReader.Right(line, at, one: true)?.Written(line);
    }

    /// <summary>The thing measured that stands before the number ("winds of 74 mph", "boost output to 1.2m tons"); null where none
    /// does.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="reading">The number.</param>
    /// <param name="floor">The token where the number before ends; its unit is no part of the phrase.</param>
    /// <returns>The words, and whether a preposition or "is" links them to the number.</returns>
    public static (string? Words, bool Linked) Ahead(TokenLine line, Reading reading, int floor)
    {
        var at = reading.From;
        if (line.Lower(at - 1) is "of" or "at" or "to" or "is" or "was" or "with" or "by" or "as" or "up" or "down" or "(" or ":" or "for")
            at--;
        else if (line.Is(at - 1, ",") && reading.Unit is not null && line.IsWord(at - 2))
            at--;
        return (Before(line, at, floor), at < reading.From);
    }

    /// <summary>Where the counted things are, for a sentence that says only that there are any ("there are 50 students at the
    /// school").</summary>
    public static string? Place(TokenLine line, Reading reading)
    {
        if (!(line.Is(reading.From - 2, "there") || line.Is(reading.From - 1, "with")))
            return null;
        for (var at = reading.Next; at < reading.Next + 3; at++)
        {
            if (line.Lower(at) is "at" or "in" or "on")
                return NounPhraseReader.Right(line, at + 1, one: true)?.Written(line);
        }

        return null;
    }

    /// <summary>What the number is part of ("the wine, of which 600 cases were made"); null where nothing says so.</summary>
    public static string? Whole(TokenLine line, Reading reading)
    {
        for (var at = reading.From - 1; at > 0 && at > reading.From - 4; at--)
        {
            if (line.Is(at, "of") && line.Lower(at + 1) is "which" or "whom")
                return Before(line, line.Is(at - 1, ",") ? at - 1 : at);
        }

        return null;
    }

    /// <summary>What an amount of money is for ("paid $3m for a 26 per cent stake"); null where nothing follows.</summary>
    public static string? Purpose(TokenLine line, Reading reading)
    {
        if (reading.Unit is not { Unit.IsMoney: true } || !line.Is(reading.Next, "for"))
            return null;
        var at = reading.Next + 1;
        while (at < reading.Next + 7 && (line.IsNumber(at) || line.Is(at, WordClass.Determiner | WordClass.Number)
            || line.IsSymbol(at) && !line.Is(at, ",") || Units.UnitTable.ByName(line.Lower(at)) is not null
            || line.Reads(at, ["per", "cent"])))
            at++;
        return NounPhraseReader.Right(line, at, one: true)?.Written(line);
    }

    /// <summary>
    /// The words of the subject of the number's clause, with the phrases attached to it; before a form in -ing or an infinitive also
    /// the subject of the clause that holds it; null for a pronoun or none.
    /// </summary>
    public static string? Subject(TokenLine line, Reading reading)
    {
        string? nearer = null;
        for (var at = reading.From - 1; at > 0 && at > reading.From - Reach; at--)
        {
            if (!IsFinite(line, at) || (EndOfSubject(line, at) is var end && end < 0)
                || Before(line, Clause(line, end)) is not { } subject)
                continue;
            nearer = nearer is null ? subject : nearer + " " + subject;
            if (!IsInfinite(line, at))
                return nearer;
        }

        return nearer ?? BehindFront(line, reading);
    }

    private static int EndOfSubject(TokenLine line, int verb)
    {
        var end = BeforeVerb(line, verb);
        if (line.Lower(end - 1) is "which" or "who" or "that")
            return line.Is(end - 2, ",") ? end - 2 : end - 1;
        if (!line.Is(end - 1, ","))
            return end;

        // "The trial, expected to last": no comma opens an apposition, so what stands before the comma is meant.
        return BeforeApposition(line, end - 1) is var earlier and > 0 ? earlier : line.Ends(verb, "ed") ? end - 1 : -1;
    }

    // "killing 95", "to provide 300": the subject of the sentence does it too.
    private static bool IsInfinite(TokenLine line, int at) =>
        (line.Is(at, WordClass.Gerund) || line.Is(at - 1, "to")) && !line.Is(at - 1, WordClass.Auxiliary | WordClass.Adverb);

    // "At $449, the phone undercuts its rivals": the subject follows what stands in front.
    private static string? BehindFront(TokenLine line, Reading reading)
    {
        if (!line.Is(0, WordClass.Preposition | WordClass.Gerund))
            return null;
        for (var at = reading.Next; at < reading.Next + 8; at++)
        {
            if (line.Is(at, ","))
                return NounPhraseReader.Right(line, at + 1, one: true)?.Written(line);
        }

        return null;
    }

    /// <summary>The phrase that ends before a token with the phrases it hangs on ("Shares of the major coal producer"), without function
    /// words.</summary>
    public static string? Before(TokenLine line, int end, int floor = 0)
    {
        var parts = new List<string>();
        if (line.IsNumber(end - 1) && line.Is(end - 2, WordClass.Month))
            end -= 2;
        if (SkipCount(line, end) is var count && count < end)
            end = count - 1;
        for (var i = 0; i < 4; i++)
        {
            var phrase = NounPhraseReader.Left(line, end, floor);
            if (phrase is not null && IsUnitOfNumber(line, phrase) && BeforeSpan(line, phrase.From) is var span and > 0)
            {
                end = span;
                continue;
            }

            if (phrase is null || IsUnitOfNumber(line, phrase))
                break;
            phrase = WithoutUnit(line, phrase);
            parts.Insert(0, phrase.Written(line));
            end = phrase.From;
            var determined = end;
            for (var skipped = 0; skipped < 3 && line.Is(end - 1, WordClass.Determiner); skipped++)
                end--;
            end = SkipCount(line, end);
            if (end > floor && end < determined && IsNamed(line, end - 1))
                continue;
            if (line.Lower(end - 1) is not ("of" or "and" or "for" or "in" or "at" or "across" or "from" or "to" or "on" or "between"
                or "with" or "by" or "per" or "among" or "against" or "under"))
                break;
            end--;
        }

        return parts.Count == 0 ? null : string.Join(' ', parts);
    }

    // "Net profit for the three months": what lasted so long stands before the preposition; -1 where none does.
    private static int BeforeSpan(TokenLine line, int unit)
    {
        var at = unit;
        while (at > unit - 5 && (line.IsNumber(at - 1) || line.Is(at - 1, WordClass.Number | WordClass.Determiner | WordClass.NotNoun)))
            at--;
        return line.Lower(at - 1) is "for" or "in" or "over" or "during" ? at - 1 : -1;
    }

    // "The firm which employs 85 people raised": the subject stands before the relative clause.
    private static int Clause(TokenLine line, int end)
    {
        for (var at = end - 1; at > 0 && at > end - 16 && line.Lower(at) is not ("," or ";" or ":" or "(" or ")" or "."); at--)
        {
            if (line.Lower(at) is "who" or "which" && line.IsWord(at - 1) && !line.Is(at - 1, WordClass.Function))
                return at;
        }

        return end;
    }

    // "the town of 4,300 people", "a quake of magnitude 7.1": the number belongs to the phrase.
    private static int SkipCount(TokenLine line, int end)
    {
        var number = end;
        while (number > end - 3 && (line.IsNumber(number - 1) || line.Is(number - 1, WordClass.Number)))
            number--;
        number = number < end ? Bounds.BoundWords.Skip(line, number) : end;
        if (number < end && line.IsWord(number - 1) && line.Is(number - 2, "of"))
            number--;
        return line.Is(number - 1, "of") ? number : end;
    }

    // "Brent crude the global benchmark": an apposition without its comma.
    private static bool IsNamed(TokenLine line, int at) =>
        line.IsWord(at) && !line.Is(at, WordClass.Function | WordClass.Adverb | WordClass.Verb | WordClass.Gerund | WordClass.Reporting
            | WordClass.Weekday | WordClass.Month | WordClass.NotNoun) && line.Is(at + 1, WordClass.Determiner)
        && !line.Ends(at, "ed") && !line.IsManner(at) && !VerbGuess.IsVerb(line, at);

    /// <summary>The token after a bracket that opens or closes here: "450 Nm (332 lb-ft) of torque".</summary>
    private static int SkipBrackets(TokenLine line, int at)
    {
        if (line.Is(at, "("))
        {
            for (var i = at + 1; i < at + 10; i++)
            {
                if (line.Is(i, ")"))
                    return SkipExtent(line, i + 1);
            }

            return at;
        }

        return line.Is(at, ")") ? SkipExtent(line, at + 1) : line.IsDash(at)
            && line.Lower(at + 1) is "long" or "wide" or "tall" or "high" or "deep" ? at + 2 : SkipExtent(line, at);
    }

    private static int SkipExtent(TokenLine line, int at) =>
        line.IsDash(at) && line.Lower(at + 1) is "long" or "wide" or "tall" or "high" or "deep" or "thick" ? at + 2
        : line.Lower(at) is "long" or "wide" or "tall" or "high" or "deep" or "thick" ? at + 1
        : at;

    // The "days" of "70 days" are no subject.
    private static bool IsUnitOfNumber(TokenLine line, NounPhrase phrase) =>
        phrase.To - phrase.From == 1 && (line.IsNumber(phrase.From - 1) || line.Is(phrase.From - 1, WordClass.Number))
        && (Units.UnitTable.ByName(line.Lower(phrase.From)) ?? Units.UnitTable.BySymbol(line.Written(phrase.From), glued: true)) is not null;

    // "a 3.0-liter V6" is a V6.
    private static NounPhrase WithoutUnit(TokenLine line, NounPhrase phrase)
    {
        var tied = line.IsNumber(phrase.From - 1) || line.Is(phrase.From - 1, WordClass.Number)
            || (line.IsHyphen(phrase.From - 1) && line.IsNumber(phrase.From - 2));
        return tied && phrase.To - phrase.From > 1 && Units.UnitTable.ByName(line.Lower(phrase.From)) is not null
            ? phrase with { From = phrase.From + 1 } : phrase;
    }

    // "50 mL of 30% acid"
    private static int SkipNumber(TokenLine line, int at) => line.Is(at, WordClass.Determiner) && line.IsNumber(at + 1) ? at + 2
        : line.IsNumber(at) ? line.Is(at + 1, "%") ? at + 2 : at + 1 : at;

    private static bool IsFinite(TokenLine line, int at)
    {
        if (line.IsHyphen(at - 1) || line.IsHyphen(at + 1))
            return false;
        if (line.Is(at, WordClass.Auxiliary | WordClass.Verb) || VerbGuess.IsVerb(line, at))
            return true;
        return line.Lower(at).EndsWith("ed", StringComparison.Ordinal) && line.Class(at) == WordClass.None && !line.IsCapital(at)
            && line.IsWord(at - 1) && !line.Is(at - 1, WordClass.Determiner | WordClass.Preposition);
    }

    private static int BeforeVerb(TokenLine line, int at)
    {
        if (line.Is(at - 1, WordClass.TimeUnit) && line.Lower(at - 2) is "this" or "last" or "next" or "that")
            at -= 2;
        if (line.Is(at - 1, WordClass.Weekday))
            at -= line.Is(at - 2, "on") ? 2 : 1;
        var floor = Math.Max(0, at - 8);
        while (at > floor && (line.Is(at - 1, WordClass.Auxiliary | WordClass.Adverb)
            || line.Is(at - 1, "little") || line.IsManner(at - 1))
            && !(line.IsCapital(at - 1) && at == 1))
            at--;
        return at;
    }

    // "A Mars day, called a sol, is": the subject stands before the first comma.
    private static int BeforeApposition(TokenLine line, int comma)
    {
        for (var at = comma - 1; at > 0 && at > comma - 14; at--)
        {
            if (line.Is(at, ","))
                return at;
        }

        return -1;
    }
}
