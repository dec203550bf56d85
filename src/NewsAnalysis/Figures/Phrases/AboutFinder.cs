using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>Finds what a quantity is about beside it: the thing measured that follows its unit or stands before it.</summary>
internal static class AboutFinder
{
    /// <summary>The thing measured that follows the unit ("an $800 oven", "450 Nm of torque", "$70 million in aid"); null where none
    /// does.</summary>
    public static string? Behind(TokenLine line, Reading reading)
    {
        var at = SkipBrackets(line, reading.Next);
        if (reading.Unit is { Unit.Kind: "time", Compound: false } && line.In(at, "time-link"))
            return NounPhraseReader.Right(line, at + 1, one: true)?.Written(line);
        var linked = line.In(at, "linked-by");
        if (linked ? IsTime(line, reading, at) : IsClosed(line, reading, at))
            return null;
        if (linked)
            at = line.Is(at, "of") ? SkipNumber(line, at + 1) : at + 1;
        return NounPhraseReader.Right(line, at, one: true)?.Written(line);
    }

    // "$5m in March", "two hours in bed"
    private static bool IsTime(TokenLine line, Reading reading, int link) =>
        line.Is(link + 1, WordClass.Month) || (line.Is(link, "in") && (reading.Unit is { Unit.Kind: "time" } || IsDate(line, link + 1)));

    // Nothing measured follows a unit in the plural ("200 pounds John"), a change, a time or a verb.
    private static bool IsClosed(TokenLine line, Reading reading, int at) =>
        reading.Change != Change.None || reading.Unit is { Unit.Kind: "time", Compound: false }
        || (line.Is(at, WordClass.BaseVerb) && VerbGuess.IsVerb(line, at))
        || (reading.Unit is { Compound: false } plain && plain.From >= reading.Number.To && at == plain.To
            && Nouns.IsPlural(line.Lower(plain.To - 1)) && Units.UnitTable.ByName(line.Lower(plain.To - 1)) is not null);

    /// <summary>The thing measured that stands before the number ("winds of 74 mph", "boost output to 1.2m tons"); null where none
    /// does.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="reading">The number.</param>
    /// <param name="floor">The token where the number before ends; its unit is no part of the phrase.</param>
    /// <returns>The words, and whether a preposition or "is" links them to the number.</returns>
    public static (string? Words, bool Linked) Ahead(TokenLine line, Reading reading, int floor)
    {
        var at = reading.From;
        if (line.Is(at - 1, "as") && line.Is(at - 3, "as"))
            return (null, false);
        if (line.In(at - 1, "measure-link"))
            at--;
        else if (line.Is(at - 1, ",") && reading.Unit is not null && line.IsWord(at - 2))
            at--;
        at = BeforeAside(line, at);
        return (PhraseChain.Before(line, at, floor), at < reading.From);
    }

    // "in March", "in fiscal 2010", "in the first quarter"
    private static bool IsDate(TokenLine line, int at)
    {
        while (line.Is(at, WordClass.Determiner) || line.In(at, "date-adjective"))
            at++;
        return line.Is(at, WordClass.Month | WordClass.TimeUnit) || line.IsNumber(at) || line.Is(at + 1, WordClass.TimeUnit);
    }

    // "The 2016 red, at $68, is", "Acme Mills, up 6 points,", "the pickup, priced from $39,900,": what stands before the comma.
    private static int BeforeAside(TokenLine line, int at)
    {
        if (line.Is(at - 1, "worth"))
            return line.Is(at - 2, ",") ? at - 2 : at - 1;
        if (line.In(at, "aside") && line.Is(at - 1, ",") && line.IsWord(at - 2))
            return at - 1;
        var verb = line.In(at - 1, "at-or-from") ? at - 2 : at - 1;
        return line.Is(verb - 1, ",") && (line.Ends(verb, "ed") || line.Is(verb, WordClass.Gerund)) ? verb - 1 : at;
    }

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
            && line.In(at + 1, "dimension") ? at + 2 : SkipExtent(line, at);
    }

    private static int SkipExtent(TokenLine line, int at) =>
        line.IsDash(at) && line.In(at + 1, "dimension") ? at + 2
        : line.In(at, "dimension") ? at + 1
        : at;

    // "50 mL of 30% acid", "40 per cent of the 1.9m students"
    private static int SkipNumber(TokenLine line, int at)
    {
        var number = line.Is(at, WordClass.Determiner) && line.IsNumber(at + 1) ? at + 1 : at;
        if (!line.IsNumber(number))
            return at;
        var scaled = line.Is(number + 1, WordClass.Number)
            || (line.Glued(number + 1) && line.In(number + 1, "scale-letter") && line.IsWord(number + 2));
        return line.Is(number + 1, "%") || scaled ? number + 2 : number + 1;
    }
}
