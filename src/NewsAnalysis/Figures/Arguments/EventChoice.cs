namespace NewsAnalysis.Figures.Arguments;

/// <summary>Chooses the event of a claim and how the text stands to it. What only the clause tells is as uncertain as the clause ("plans to
/// free 12"); what the words for the counted themselves tell stands whatever the clause says ("plans to free 12 hostages": they are
/// held).</summary>
internal static class EventChoice
{
    /// <summary>The event with the rule that told it, both null for none, and the standing.</summary>
    /// <param name="events">The events told, surest first.</param>
    /// <param name="role">The role of the number, with its rule.</param>
    /// <param name="standing">The standing of the clause, with its rule; null where it asserts.</param>
    /// <param name="definite">Whether the counted are known ("the 12", "all 12"), so that they exist also where their
    /// clause is denied.</param>
    public static (string? Event, string? Rule, Standing Standing) Of(
        IReadOnlyList<(string Event, string Rule)> events, (NumberRole Role, string? Rule) role,
        (Standing Standing, string Rule)? standing, bool definite)
    {
        if (role.Role == NumberRole.Before || role.Rule == "all-but")
            return (null, null, standing?.Standing ?? Standing.Asserted);
        (string? Event, string? Rule) told = role.Role == NumberRole.Combined ? ("casualty", events[0].Rule)
            : events.Count > 0 ? events[0] : (null, null);
        if (standing is not { Standing: var held, Rule: var rule } || held == Standing.Asked)
            return (told.Event, told.Rule, standing?.Standing ?? Standing.Asserted);
        if (Certain(events, rule, definite) is { } certain)
            return (certain.Event, certain.Rule, Standing.Asserted);
        if (rule == StandingReader.OnlyTried)
            return (null, null, Standing.Asserted);
        return held == Standing.Denied ? (null, null, held) : (told.Event, told.Rule, held);
    }

    // What the words for the counted themselves tell, so that it stands whatever their clause says.
    private static (string Event, string Rule)? Certain(IReadOnlyList<(string Event, string Rule)> events, string standing, bool definite)
    {
        foreach (var told in events)
        {
            // "two of the 12 dead were not named": a part of a known whole stands too.
            if (!definite && standing == StandingReader.Negated && told.Rule != NeighbourEvents.Part)
                continue;
            if (told.Rule.StartsWith(EventReader.Presupposed, StringComparison.Ordinal)
                || (standing == StandingReader.OnlyTried && told.Rule == EventsBehind.Rule))
                return told;
        }

        return null;
    }
}
