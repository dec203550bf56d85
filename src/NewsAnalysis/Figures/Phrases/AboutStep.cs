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
        {
            reading.About = AboutFinder.Behind(line, reading)
                ?? PhraseChain.Before(line, line.Is(reading.From - 1, ",") ? reading.From - 1 : reading.From)
                ?? SubjectFinder.Find(line, reading);
            return;
        }

        if (reading.Reason is not null)
            return;
        if (IsTimeSpan(line, reading))
        {
            reading.About = Lasting(line, reading, before);
            return;
        }

        var measured = reading.Unit is not null ? AboutFinder.Behind(line, reading) : null;
        (string? Words, bool Linked) ahead = reading.Unit is not null || line.Is(reading.From - 1, "of")
            ? AboutFinder.Ahead(line, reading, before is null or { Reason: NoClaimReason.Name } ? 0 : before.Next) : (null, false);
        ahead.Words ??= AboutFinder.Owner(line, reading);
        ahead.Words ??= before is not null ? Possessor(line, reading, before) : null;
        if (reading is { Unit: null, UnitNormal: "count" })
            measured = NounPhraseReader.Right(line, reading.Next, one: true)?.Written(line);
        reading.Counted ??= reading.Unit is not null ? measured ?? (ahead.Linked ? ahead.Words : null) : null;
        measured ??= reading.Unit is null && reading.Phrase is null ? reading.Counted : null;
        var tied = reading.Phrase is { Compound: true } phrase ? phrase.Written(line) : null;
        var whole = reading.Unit is null && line.Is(reading.Next, "of") && !(reading is { Number.Form: NumberForm.Fraction, UnitNormal: not null }) ? AboutFinder.Behind(line, reading) : null;
        reading.About = AboutFinder.Whole(line, reading) is { } part ? part
            : Join(measured ?? tied ?? whole ?? AboutFinder.Purpose(line, reading), ahead.Words, IsSubject(line, reading) ? null
                : SubjectFinder.Find(line, reading));
        if (before is { About: not null, Change: not Change.None } && reading.From - 1 == before.Next && line.Is(reading.From - 1, "to"))
            reading.About = Join(before.About, reading.About);
        if (before is { About: not null } && line.Is(reading.From - 1, "("))
            reading.About = Join(before.About, reading.About);
        reading.About ??= AboutFinder.Host(line, reading, before?.Next ?? 0) ?? (reading.Phrase is null ? null : AboutFinder.Place(line, reading));
        if (reading.About is null && reading.Unit is not null && before is { About: not null, Unit: not null })
            reading.About = before.About;
    }

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
