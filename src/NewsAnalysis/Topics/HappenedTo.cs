namespace NewsAnalysis.Topics;

/// <summary>What happened to the counted, as far as it matters for the comparison of claims.</summary>
internal static class HappenedTo
{
    /// <summary>The claim's event; else what the noun implies. A role noun without an event is a stock ("200 hostages" are held), and so is
    /// one that others are drawn from ("a dozen out of 200 hostages" releases none of the 200). A noun such as "deaths" names its event
    /// better than a verb that governs it ("reported 12 deaths"). What may happen has not ("people who could die"), and what happens to
    /// people does not happen to countries ("elephants killed in two countries").</summary>
    public static string? Find(FigureClaim claim, ComparedPhrase phrase, Clause clause)
    {
        if (phrase.Noun is { Event: { } implied }
            && (phrase.Noun.Part is null || (NumberRoles.IsWhole(clause) && !Makes(claim.Event, phrase.Noun))))
            return implied;
        if (phrase.Noun?.Thing is null or "person" && WordEvents.After(clause) is { } after)
            return after == "shoot" && claim.Event == "kill" ? claim.Event : after;
        if (phrase.Noun?.Part == "worker" && WordEvents.OfWorkers(clause) is { } work)
            return work;
        if (phrase.Noun?.Part == "prisoner" && WordEvents.OfPrisoners(clause) is { } prisoners)
            return prisoners;
        if (claim.Event is null && phrase.Noun?.Thing is "person" && WordEvents.LeavesHome(clause))
            return "displace";
        if (claim.Event == "lose" && phrase.Noun?.Thing is null or "person" && WordEvents.LosesHome(clause))
            return "displace";
        var misread = phrase.Noun is { Thing: not "person" } noun && (noun.Generic || claim.Unit is null)
            && claim.Event is { } people && EventNames.Thing(people) == "person";
        misread |= phrase.Noun?.Thing == "person" && claim.Event is ("destroy" or "build" or "cost" or "earn");
        var stated = NumberRoles.IsModal(clause) || misread ? null
            : claim.Event == "kidnap" ? WordEvents.OfTaken(clause) : claim.Event;
        return stated ?? phrase.Noun?.Event
            ?? (phrase.Noun is null or { Thing: "person", Part: null } ? EventIn(claim.About, phrase.Noun is null) : null);
    }

    /// <summary>Whether the event makes people what the noun calls them: "among nearly 230 taken hostage" counts those taken.</summary>
    private static bool Makes(string? happened, CountedNoun noun) => happened is not null && EventNames.Role(happened) == noun.Part;

    /// <summary>The event of a role noun among further words ("the fate of the hostages, more than 200 people"); where the number has no
    /// noun, of any noun that names one ("the death toll rose to 22").</summary>
    private static string? EventIn(string? about, bool any) =>
        TopicWords.Of(about ?? "").Select(word => CountedNouns.Known(word.Lower))
            .FirstOrDefault(noun => noun is { Event: not null } && (any || noun.Part is not null))?.Event;
}
