using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>Gives each number the words that say what it is about, and each measure the thing it measures.</summary>
internal static class AboutStep
{
    /// <summary>Decides for one number; its neighbour before it lends its words to a conversion in brackets.</summary>
    public static void Apply(TokenLine line, Reading reading, Reading? before)
    {
        if (reading.Reason is NoClaimReason.Age)
            reading.About = Aged(line, reading);
        else if (reading.Reason is null && IsTimeSpan(line, reading))
            reading.About = Lasting(line, reading, before);
        else if (reading.Reason is null)
            Measured(line, reading, before);
    }

    private static string? Aged(TokenLine line, Reading reading) => AboutFinder.Behind(line, reading)
        ?? PhraseChain.Before(line, line.Is(reading.From - 1, ",") ? reading.From - 1 : reading.From) ?? SubjectFinder.Find(line, reading);

    // The thing measured, what stands before the number and the subject, as far as the sentence has them.
    private static void Measured(TokenLine line, Reading reading, Reading? before)
    {
        var measured = reading.Unit is not null ? AboutFinder.Behind(line, reading)
            : reading.UnitNormal == "count" ? NounPhraseReader.Right(line, reading.Next, one: true)?.Written(line) : null;
        var ahead = Ahead(line, reading, before);
        if (reading.Unit is not null)
            reading.Counted ??= measured ?? (ahead.Linked ? ahead.Words : null);
        else if (reading.Phrase is null)
            measured ??= reading.Counted;
        reading.About = AboutFinder.Whole(line, reading)
            ?? Join(measured ?? Tied(line, reading) ?? AboutFinder.Purpose(line, reading), ahead.Words,
                IsSubject(line, reading) ? null : SubjectFinder.Find(line, reading));
        if (before?.About is not null && ContinuesWith(line, reading, before))
            reading.About = Join(before.About, reading.About);
        reading.About ??= AboutFinder.Host(line, reading, before?.Next ?? 0)
            ?? (reading.Phrase is null ? null : AboutFinder.Place(line, reading))
            ?? (reading.Unit is not null && before?.Unit is not null ? before.About : null);
    }

    private static (string? Words, bool Linked) Ahead(TokenLine line, Reading reading, Reading? before)
    {
        var floor = before is null or { Reason: NoClaimReason.Name } ? 0 : before.Next;
        var ahead = reading.Unit is not null || line.Is(reading.From - 1, "of") ? AboutFinder.Ahead(line, reading, floor) : (null, false);
        return (ahead.Words ?? AboutFinder.Owner(line, reading) ?? (before is null ? null : Possessor(line, reading, before)), ahead.Linked);
    }

    // The team of "a three-person team", the flats of "40 of the flats"; of a share of things the unit says it.
    private static string? Tied(TokenLine line, Reading reading)
    {
        if (reading.Phrase is { Compound: true } phrase)
            return phrase.Written(line);
        var share = reading is { Number.Form: NumberForm.Fraction, UnitNormal: not null };
        return reading.Unit is null && !share && line.Is(reading.Next, "of") ? AboutFinder.Behind(line, reading) : null;
    }

    // "rose 5 percent to 40 percent", "296 hp (224 kW)": the second number is about the same.
    private static bool ContinuesWith(TokenLine line, Reading reading, Reading before) => line.Is(reading.From - 1, "(")
        || (before.Change != Change.None && reading.From - 1 == before.Next && line.Is(reading.From - 1, "to"));

    // "20,000 shares at $31", "46 parts worth about $1,000", "runners from 61 countries": the number says more of what was just counted.
    private static string? Possessor(TokenLine line, Reading reading, Reading before)
    {
        if (before is not { Unit: null, Phrase: not null, Borrowed: false } || reading.From - before.Next is < 1 or > 3)
            return null;
        for (var at = before.Next; at < reading.From; at++)
        {
            if (!line.IsWord(at) || line.Lower(at) is "and" or "or" or "but" || line.Is(at, WordClass.Auxiliary))
                return null;
        }

        return before.Phrase.Written(line);
    }

    // "The mayor said 50 crews fought the fire": the counted are the subject of their clause.
    private static bool IsSubject(TokenLine line, Reading reading) =>
        (reading.Unit is null && line.Is(reading.Next, WordClass.Auxiliary)
            && line.Lower(reading.From - 1) is "and" or "," or "but" or "or" or "while")
        ||
        reading is { Unit: null, Phrase: not null } && line.Is(reading.Next, WordClass.Auxiliary | WordClass.Verb)
            && (line.Is(reading.From - 1, WordClass.Reporting) || line.Lower(reading.From - 1) is "that" or "while");

    // "The hunt will last for five weeks", "a grounding for three months": what lasts; "every two weeks", "after an hour", and a span in
    // front of the sentence say so of nothing in particular.
    private static string? Lasting(TokenLine line, Reading reading, Reading? before)
    {
        if (line.Lower(reading.From - 1) is not ("for" or "in" or "over" or "within"))
            return null;
        var doing = line.Is(reading.From - 2, WordClass.Gerund) && !line.Is(reading.From - 3, WordClass.Auxiliary);
        return Join(doing ? line.Written(reading.From - 2) : PhraseChain.Before(line, reading.From - 1, before?.Next ?? 0),
            SubjectFinder.Ahead(line, reading));
    }

    private static bool IsTimeSpan(TokenLine line, Reading reading) =>
        reading.Unit is { Unit.Kind: "time", Compound: false }
            && (line.Lower(reading.From - 1) is "for" or "in" or "every" or "another" or "within" or "after" or "over"
                || (line.Lower(reading.From - 1) is "next" or "last" or "past"
                    && line.Lower(reading.From - 3) is "for" or "in" or "over" or "within"));

    private static string? Join(params string?[] parts)
    {
        var words = parts.Where(part => part is not null).SelectMany(part => part!.Split(' ')).Distinct(StringComparer.Ordinal);
        return string.Join(' ', words) is { Length: > 0 } joined ? joined : null;
    }
}
