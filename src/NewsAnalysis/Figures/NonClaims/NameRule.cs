using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Decides whether a bare integer is part of a name or a pointer: it touches letters (G7, 5G), a hyphen ties it to a capitalised
/// word (F-16), a naming word stands before it (Resolution 242, page 3), or a name does (S&amp;P 500).</summary>
internal static class NameRule
{
    private static readonly Dictionary<string, NoClaimReason> Heads = WordList.Rows("Figures.names.tsv")
        .SelectMany(row => WordList.Split(row[1]).Select(word => (Word: word, Reason: ReasonOf(row[0]))))
        .DistinctBy(pair => pair.Word).ToDictionary(pair => pair.Word, pair => pair.Reason);

    private static readonly HashSet<string> CapitalHeads =
        WordList.Rows("Figures.names.tsv").Where(row => row[0] == "capital").SelectMany(row => WordList.Split(row[1])).ToHashSet();

    /// <summary>Whether a word makes a number after it part of a name or a pointer ("Flight 12").</summary>
    public static bool IsHead(string word) => Heads.ContainsKey(word);

    /// <summary>Whether the capital letter that touches a number is part of a name: "Apt. 5B", "Route 9W", "U.S. 25W"; the bulb of "25W"
    /// and the "25W bulbs" of a country are measured.</summary>
    public static bool HasLetter(TokenLine line, NumberText digits)
    {
        var (at, letter) = (digits.From, digits.To);
        if (digits is not { Form: NumberForm.Digits, Plain: true } || line.Written(letter).Length != 1 || !line.IsCapital(letter)
            || !line.Glued(letter) || NounForms.IsPlural(line.Lower(letter + 1)))
            return false;
        var before = line.Is(at - 1, ".") && line.Glued(at - 1) ? at - 2 : at - 1;
        return line.IsCapital(before)
            && (Heads.ContainsKey(line.Lower(before)) || (line.In(before, "road-country") && line.In(letter, "compass")));
    }

    /// <summary>The reason why the number is a name, page, version or reference; null where it is none.</summary>
    public static NoClaimReason? Read(TokenLine line, NumberReading reading)
    {
        var number = reading.Number;
        var bare = number.Form is NumberForm.Digits or NumberForm.Words && reading.Unit is not { Compound: false, Unit.Kind: not "time" };
        var rule = IsNamedWord(line, number) || IsWork(line, number) ? "name-word" : bare ? Form(line, reading) : null;
        if (rule is null)
            return bare ? BehindHead(line, reading) : null;
        reading.Rules.Add(rule);
        return NoClaimReason.Name;
    }

    // "Chapter 12", "page 6", "Apollo 11"
    private static NoClaimReason? BehindHead(TokenLine line, NumberReading reading)
    {
        var (number, at) = (reading.Number, reading.Number.From);
        if (number.Lettered && Head(line, at) is { } head)
            return head;
        if (number.Scaled || (number is { Plain: false, Form: NumberForm.Digits } && !IsVersionLike(line, at)))
            return null;
        return Head(line, at) ?? (number.Form == NumberForm.Digits && reading.Unit is null && FollowsName(line, at)
            ? NoClaimReason.Name : null);
    }

    // The rule by which the number's own form and its neighbours make a name of it; null where none does.
    private static string? Form(TokenLine line, NumberReading reading)
    {
        var number = reading.Number;
        return AddressRule.Read(line, number)
            ?? (IsGroup(line, number) ? "name-group"
            : IsNumbered(line, number) ? "name-numbered"
            : HasNameBehind(line, reading) ? "name-behind"
            : Touches(line, number) ? "name-glued" : null);
    }

    // "a Group of 20 meeting"
    private static bool IsGroup(TokenLine line, NumberText number) =>
        number.Plain && line.Is(number.From - 1, "of") && line.Is(number.From - 2, "group") && line.IsCapital(number.From - 2)
        && !(line.IsWord(number.To) && NounForms.IsPlural(line.Lower(number.To)));

    // "the number 7 bus": one thing that bears the number.
    private static bool IsNumbered(TokenLine line, NumberText number) =>
        number.Plain && line.Is(number.From - 1, "number")
        && (line.IsWord(number.To) && !line.Is(number.To, WordClass.Preposition)
            ? line.Is(number.From - 2, WordClass.Determiner) && !line.Is(number.To, WordClass.Function | WordClass.Verb)
                && !NounForms.IsPlural(line.Lower(number.To))
            : !line.Is(number.From - 2, WordClass.Determiner));

    // "the League of Nine", "the Kick Six win", "its One Norwick plan": a number word with a capital inside a
    // sentence, beside another capital.
    private static bool IsNamedWord(TokenLine line, NumberText number) =>
        number.Form == NumberForm.Words && !line.IsTitle && (number.From > 1 || (line.Is(0, "the") && line.IsCapital(number.To)))
            && line.IsCapital(number.From) && line.IsWord(number.From - 1)
        && ((line.Is(number.From - 1, "of") && line.IsCapital(number.From - 2)) || IsBesideName(line, number));

    // "Seven Samurai", "Four Weddings and a Funeral" in quotation marks: a title, every word of it but small ones with a capital.
    private static bool IsWork(TokenLine line, NumberText number)
    {
        if (line.IsTitle || !line.IsQuote(number.From - 1) || !line.IsCapital(number.To) || !OpensTitle(line, number))
            return false;
        var at = number.To;
        while (line.IsCapital(at) || line.Is(at, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction))
            at++;
        // "“300 Russians,” he said"
        var counts = number.Form == NumberForm.Digits && at == number.To + 1 && NounForms.IsPlural(line.Lower(number.To));
        return !counts && line.IsQuote(line.Is(at, ",") ? at + 1 : at);
    }

    private static bool OpensTitle(TokenLine line, NumberText number) =>
        number.Plain || (number.Form == NumberForm.Words && line.IsCapital(number.From));

    private static bool IsBesideName(TokenLine line, NumberText number) =>
        line.IsCapital(number.To) || (line.IsCapital(number.From - 1) && !line.Is(number.From - 1, WordClass.Function));

    // "its own 787 Dreamliner": plain digits between a determiner and a name in the singular.
    private static bool HasNameBehind(TokenLine line, NumberReading reading)
    {
        var number = reading.Number;
        if (!number.Plain || line.IsTitle || !line.IsCapital(number.To) || !(IsHouse(line, number) || IsOwned(line, number)))
            return false;
        return Phrases.NameChain.Plural(line, number.To) < 0
            && Phrases.NounPhraseReader.Right(line, number.To, one: false) is { } phrase && !NounForms.IsPlural(line.Lower(phrase.To - 1))
            && (number.Value >= 100 || IsName(line, phrase));
    }

    // "at 5918 Hazel Cove": a house, its street named without the word for it.
    private static bool IsHouse(TokenLine line, NumberText number) =>
        line.Is(number.From - 1, "at") && number is { Form: NumberForm.Digits, Value: >= 100 };

    private static bool IsOwned(TokenLine line, NumberText number) =>
        (line.Is(number.From - 1, WordClass.Determiner) || line.In(number.From - 1, "owner"))
        && !NounForms.IsPlural(line.Lower(number.To));

    // "the 11 Pro Max": two words or more, each with a capital.
    private static bool IsName(TokenLine line, Phrases.NounPhrase phrase)
    {
        for (var at = phrase.From; at < phrase.To; at++)
        {
            if (!line.IsCapital(at))
                return false;
        }

        return phrase.To - phrase.From > 1;
    }

    // S8, RAV4, 5G, 4x4; F-16, COVID-19, TPP-11; but "sub-300" and "Sept.-30".
    private static bool Touches(TokenLine line, NumberText number)
    {
        var at = number.From;
        if (number.Form != NumberForm.Digits)
            return false;
        if (line.Glued(at) && line.IsWord(at - 1) && !line.Is(at - 1, "'s"))
            return true;
        if (line.IsHyphen(at - 1) && line.IsWord(at - 2) && !line.In(at - 2, "number-prefix"))
            return line.IsCapital(at - 2) && !line.Is(at - 2, WordClass.Month | WordClass.Weekday);
        return HasLetters(line, number) || (line.Glued(at) && line.In(at - 1, "number-mark"));
    }

    // One or two letters that are no unit: 5G, 4x; the 49ers.
    private static bool HasLetters(TokenLine line, NumberText number) =>
        number is { Plain: true, Scaled: false } && line.IsWord(number.To) && line.Glued(number.To)
            && (line.Written(number.To).Length <= 2 || line.In(number.To, "team-ending"))
        && !line.Is(number.To, "'s") && Units.UnitReader.After(line, number.To, number) is null;

    private static NoClaimReason? Head(TokenLine line, int at)
    {
        var before = line.Is(at - 1, ".") && line.Glued(at - 1) ? at - 2 : at - 1;
        if (!Heads.TryGetValue(line.Lower(before), out var reason))
            return null;
        if (line.Written(before) is "P" or "PP" or "PG")
            return line.Is(before - 1, "&") ? NoClaimReason.Name : null;
        return IsCounted(line, at, before, reason) || (!line.IsCapital(before) && CapitalHeads.Contains(line.Lower(before)))
            ? null : reason;
    }

    // "Sees section 12 homes": behind a head without its capital or in a headline the number may count what follows.
    private static bool IsCounted(TokenLine line, int at, int before, NoClaimReason reason)
    {
        var lower = !line.IsCapital(before);
        var abbreviated = line.In(before, "number-abbreviation");
        return (line.IsTitle || (lower && reason != NoClaimReason.Page) || (abbreviated && (lower || !line.Is(before + 1, "."))))
            && CountsNoun(line, at);
    }

    private static NoClaimReason ReasonOf(string row) =>
        row == "capital" ? NoClaimReason.Name : Enum.Parse<NoClaimReason>(row, ignoreCase: true);

    // A name right before it, in a sentence that is no headline: "S&P 500", "iPhone 11 has". Not "Peru 200 miners", "hit Ann 12 times".
    private static bool FollowsName(TokenLine line, int at)
    {
        if (line.Is(at + 1, "times"))
            return false;
        if (line.IsTitle || !line.IsCapital(at - 1)
            || line.Is(at - 1,
            WordClass.Function | WordClass.Adverb | WordClass.Verb | WordClass.Month | WordClass.Weekday | WordClass.Number))
            return line.IsWord(at - 1) && !line.IsTitle && HasInnerCapital(line, at - 1) && !line.Is(at - 1, WordClass.Function);
        return !OpensSentence(line, at) && Units.UnitReader.Before(line, at) is null;
    }

    // "Take 60 sheets", "Mills 60 years old"; "In Vird 60 people were hurt", "At a mill in Vird 60 people were hurt": what a
    // preposition places is no name of a number.
    private static bool OpensSentence(TokenLine line, int at)
    {
        var starts = at - 1 == 0 || line.IsQuote(at - 2) || line.IsSymbol(at - 2);
        return (starts && (line.Is(at - 1, WordClass.BaseVerb | WordClass.Gerund | WordClass.VerbOrPlural)
                || NounForms.IsPlural(line.Lower(at - 1)) || CountsNoun(line, at)))
            || (line.Is(0, WordClass.Preposition) && (at == (line.Is(1, WordClass.Determiner) ? 3 : 2) || line.In(at - 2, "in-or-at"))
                && CountsNoun(line, at));
    }

    // iPhone, eBay
    private static bool HasInnerCapital(TokenLine line, int at) =>
        line.Written(at) is { Length: > 2 } word && char.IsLower(word[0]) && char.IsUpper(word[1]);

    private static bool CountsNoun(TokenLine line, int at) =>
        line.IsWord(at + 1) && !line.Is(at + 1, WordClass.Function | WordClass.Verb | WordClass.Adverb)
        && (NounForms.IsPlural(line.Lower(at + 1))
            || (line.IsWord(at + 2) && NounForms.IsPlural(line.Lower(at + 2)) && !line.Is(at + 2, WordClass.Function)));

    private static bool IsVersionLike(TokenLine line, int at) =>
        Heads.TryGetValue(line.Lower(at - 1), out var reason)
            && (reason is NoClaimReason.Version or NoClaimReason.Reference or NoClaimReason.Page
        || line.IsCapital(at - 1) || line.In(at - 1, "software"));
}
