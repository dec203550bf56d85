using NewsAnalysis.Figures.Arguments;
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
        if (reading.Reason is null && IsTimeSpan(line, reading))
            reading.About = Lasting(line, reading, before);
        else if (reading.Reason is null)
            Measured(line, reading, before);
    }

    // The thing measured, what stands before the number and the subject, as far as the sentence has them.
    private static void Measured(TokenLine line, Reading reading, Reading? before)
    {
        var measured = Behind(line, reading);
        var ahead = Ahead(line, reading, before);
        if (reading.Unit is not null)
            reading.Counted ??= measured ?? (ahead.Linked ? ahead.Words : null);
        else if (reading.Phrase is null)
            measured ??= reading.Counted;
        reading.About = AboutReader.Join([measured ?? Tied(line, reading), ahead.Words, IsSubject(line, reading) ? null : SubjectFinder.Find(line, reading)]);
        if (before?.About is not null && ContinuesWith(line, reading, before))
            reading.About = AboutReader.Join([before.About, reading.About]);
        reading.About ??= reading.Unit is not null && before?.Unit is not null ? before.About : null;
    }

    private static string? Behind(TokenLine line, Reading reading) =>
        reading.Unit is not null ? AboutFinder.Behind(line, reading)
            : reading.UnitNormal == "count" ? NounPhraseReader.Right(line, reading.Next, one: true)?.Written(line) : null;

    private static (string? Words, bool Linked) Ahead(TokenLine line, Reading reading, Reading? before)
    {
        var floor = before is null or { Reason: NoClaimReason.Name } ? 0 : before.Next;
        return reading.Unit is not null || line.Is(reading.From - 1, "of") ? AboutFinder.Ahead(line, reading, floor) : (null, false);
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

    // "The mayor said 50 crews fought the fire": the counted are the subject of their clause.
    private static bool IsSubject(TokenLine line, Reading reading) =>
        (reading.Unit is null && line.Is(reading.Next, WordClass.Auxiliary)
            && line.In(reading.From - 1, "clause-link"))
        ||
        reading is { Unit: null, Phrase: not null } && line.Is(reading.Next, WordClass.Auxiliary | WordClass.Verb)
            && (line.Is(reading.From - 1, WordClass.Reporting) || line.In(reading.From - 1, "that-or-while"));

    // "The hunt will last for five weeks", "a grounding for three months": what lasts; "every two weeks", "after an hour", and a span in
    // front of the sentence say so of nothing in particular.
    private static string? Lasting(TokenLine line, Reading reading, Reading? before)
    {
        if (!line.In(reading.From - 1, "lasting"))
            return null;
        var doing = line.Is(reading.From - 2, WordClass.Gerund) && !line.Is(reading.From - 3, WordClass.Auxiliary);
        return AboutReader.Join([doing ? line.Written(reading.From - 2) : PhraseChain.Before(line, reading.From - 1, before?.Next ?? 0),
            SubjectFinder.Ahead(line, reading)]);
    }

    private static bool IsTimeSpan(TokenLine line, Reading reading) =>
        reading.Unit is { Unit.Kind: "time", Compound: false }
            && (line.In(reading.From - 1, "span-opener")
                || (line.In(reading.From - 1, "span-adjective")
                    && line.In(reading.From - 3, "lasting")));
}
