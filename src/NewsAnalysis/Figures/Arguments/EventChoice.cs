namespace NewsAnalysis.Figures.Arguments;

/// <summary>
/// Chooses the event of a claim and how the text stands to it. What only the clause tells is as uncertain as the clause ("plans to free 12");
/// what the words for the counted themselves tell stands whatever the clause says ("plans to free 12 hostages": they are held).
/// </summary>
internal static class EventChoice
{
    /// <summary>The event with the rule that told it, both null for none, and the standing.</summary>
    /// <param name="events">The events told, surest first.</param>
    /// <param name="role">The role of the number, with its rule.</param>
    /// <param name="standing">The standing of the clause, with its rule; null where it asserts.</param>
    /// <param name="definite">Whether the counted are known ("the 12", "all 12"), so that they exist also where their clause is denied.</param>
    public static (string? Event, string? Rule, Standing Standing) Of(
        IReadOnlyList<(string Event, string Rule)> events, (NumberRole Role, string? Rule) role, (Standing Standing, string Rule)? standing, bool definite)
    {
        if (role.Role == NumberRole.Before || role.Rule == "all-but")
            return (null, null, standing?.Standing ?? Standing.Asserted);
        var told = role.Role == NumberRole.Combined ? ("casualty", events[0].Rule) : events.Count > 0 ? events[0] : ((string?)null, null);
        if (standing is not { Standing: var held, Rule: var rule } || held == Standing.Asked)
            return (told.Item1, told.Item2, standing?.Standing ?? Standing.Asserted);
        foreach (var (happened, by) in events)
        {
            var isOfThem = by.StartsWith(EventReader.Presupposed, StringComparison.Ordinal) || (rule == StandingReader.OnlyTried && by == EventsBehind.Rule);
            if (isOfThem && (definite || rule != StandingReader.Negated))
                return (happened, by, Standing.Asserted);
        }

        return rule == StandingReader.OnlyTried ? (null, null, Standing.Asserted) : held == Standing.Denied ? (null, null, held) : (told.Item1, told.Item2, held);
    }
}
