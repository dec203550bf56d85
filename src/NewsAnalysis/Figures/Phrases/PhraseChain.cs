using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>Reads a noun phrase to the left of a token with the phrases it hangs on.</summary>
internal static class PhraseChain
{
    private const int MostPhrases = 4;

    private static readonly HashSet<string> Links =
    [
        "of", "and", "for", "in", "at", "across", "from", "to", "on", "between", "with", "by", "per", "among", "against", "under", "including",
        "near", "along", "into", "through", "without", "within", "outside", "inside", "behind", "during",
    ];

    /// <summary>The phrase that ends before a token with the phrases it hangs on ("Shares of the major coal producer"), without function
    /// words; null where no noun stands there.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="end">The token after the phrase.</param>
    /// <param name="floor">The first token that may belong to it.</param>
    public static string? Before(TokenLine line, int end, int floor = 0)
    {
        var parts = new List<string>();
        if (line.IsNumber(end - 1) && line.Is(end - 2, WordClass.Month))
            end -= 2;
        if (SkipCount(line, end) is var count && count < end)
            end = count - 1;
        for (var i = 0; i < MostPhrases; i++)
        {
            var phrase = Last(line, end, floor);
            if (phrase is { } last && last.To == last.From + 1 && (line.In(last.From, "no-thing") || IsFrame(line, last.From)))
                break;
            if (phrase is null || IsUnitOfNumber(line, phrase))
            {
                end = BeforeAmount(line, phrase?.From ?? end);
                if (end <= floor)
                    break;
                continue;
            }

            var bare = WithoutUnit(line, phrase);
            parts.Insert(0, bare.Written(line));
            end = BeforeLink(line, phrase.From, floor);
            if (end < 0)
                break;
        }

        return parts.Count == 0 ? null : string.Join(' ', parts);
    }

    /// <summary>Whether the word only leads to an amount: "to the tune of $200", "in the region of $4 million".</summary>
    public static bool IsFrame(TokenLine line, int at) =>
        line.In(at, "amount-frame") && line.Is(at + 1, "of") && line.Is(at - 1, "the") && line.In(at - 2, "amount-opener");

    // "on the 23rd floor": the ordinal stands before the phrase.
    private static NounPhrase? Last(TokenLine line, int end, int floor)
    {
        var phrase = NounPhraseReader.Left(line, end, floor);
        var ordinal = phrase is not null && line.IsNumber(phrase.From - 1) && line.Glued(phrase.From)
            && line.In(phrase.From, "ordinal-ending");
        return !ordinal ? phrase : phrase!.To > phrase.From + 1 ? phrase with { From = phrase.From + 1 } : null;
    }

    // Where the phrase ends that this one hangs on: before its determiners, counts and preposition; -1 where it hangs on none.
    private static int BeforeLink(TokenLine line, int from, int floor)
    {
        var end = BeforeTied(line, from);
        var determined = end;
        for (var skipped = 0; skipped < 3 && line.Is(end - 1, WordClass.Determiner); skipped++)
            end--;
        end = SkipCount(line, end);
        if (end > floor && end < determined && IsNamed(line, end - 1))
            return end;
        return Links.Contains(line.Lower(end - 1)) ? end - 1 : -1;
    }

    // "of a 44-tonne lorry", "the 23rd floor": the number tied to the phrase goes with it.
    private static int BeforeTied(TokenLine line, int from)
    {
        if (line.IsHyphen(from - 1) && (line.IsNumber(from - 2) || line.Is(from - 2, WordClass.Number)))
            return from - 2;
        return line.IsNumber(from - 2) && line.Glued(from - 1) && line.In(from - 1, "ordinal-ending") ? from - 2 : from;
    }

    // "Net profit for the three months", "homes from $750,000 to $1 million": what lasts so long or costs so much stands before the
    // preposition; -1 where none does.
    private static int BeforeAmount(TokenLine line, int end)
    {
        var (at, numbers) = (end, 0);
        for (; at > end - 9; at--)
        {
            var number = line.IsNumber(at - 1) || line.Is(at - 1, WordClass.Number);
            numbers += number ? 1 : 0;
            var joins = line.Is(at - 1, WordClass.Determiner | WordClass.NotNoun) || line.In(at - 1, "currency-sign")
                || (line.In(at - 1, "and-to") && numbers > 0 && (line.IsNumber(at - 2) || line.Is(at - 2, WordClass.Number)));
            if (!number && !joins)
                break;
        }

        at = Bounds.BoundWords.Skip(line, at);
        return numbers > 0 && line.In(at - 1, "before-amount")
            ? at - 1 : -1;
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
        return number < end && Links.Contains(line.Lower(number - 1)) ? number : end;
    }

    // "Brent crude the global benchmark": an apposition without its comma.
    private static bool IsNamed(TokenLine line, int at) =>
        line.IsWord(at) && !line.Is(at, WordClass.Function | WordClass.Adverb | WordClass.Verb | WordClass.Gerund | WordClass.Reporting
            | WordClass.Weekday | WordClass.Month | WordClass.NotNoun) && line.Is(at + 1, WordClass.Determiner)
        && !line.Ends(at, "ed") && !line.IsManner(at) && !VerbGuess.IsVerb(line, at);

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
}
