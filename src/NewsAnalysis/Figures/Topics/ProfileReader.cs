using System.Collections.Frozen;

namespace NewsAnalysis.Figures.Topics;

/// <summary>Reads what a claim is about from its fields and from the words around the number in its sentence.</summary>
internal static class ProfileReader
{
    /// <summary>The profile of a claim. Linear in the length of its sentence.</summary>
    public static Profile Read(FigureClaim claim)
    {
        var measure = Measure.Of(claim.NormalizedUnit);
        var surroundings = Surroundings.Read(claim);
        var counted = claim.Unit is null ? surroundings.Noun ?? claim.Counted : claim.Counted;
        var phrase = measure.IsCount ? Phrase(counted, claim) : CountedPhrase.Read(counted);
        var happened = Happened(claim, phrase, surroundings);
        return new Profile
        {
            Claim = claim,
            Measure = measure,
            Interval = claim.Interval.Times(measure.Factor),
            Phrase = counted,
            Thing = phrase.Noun?.Thing ?? (measure.IsCount && happened is not null ? EventNames.Thing(happened) : null),
            Generic = phrase.Noun?.Generic ?? false,
            Event = happened,
            Stated = happened is not null && (phrase.Noun is not { Part: not null } noun || noun.Event != happened || claim.Event == happened),
            Parts = Parts(phrase, happened, surroundings),
            Peoples = phrase.Peoples.ToFrozenSet(StringComparer.Ordinal),
            Adjectives = phrase.Others.ToFrozenSet(StringComparer.Ordinal),
            Places = surroundings.Places,
            Years = Years(claim, surroundings),
            Months = surroundings.Months,
            Context = Context(claim, measure, phrase.Head, surroundings),
            Rate = surroundings.Earlier ? null : measure.Rate ?? surroundings.Rate,
            Compares = surroundings.Compares,
            Former = surroundings.Former,
            Rest = surroundings.Rest,
            Hypothetical = surroundings.Hypothetical && !surroundings.Whole,
        };
    }

    /// <summary>
    /// The counted phrase. Where the noun beside the number is another one ("hostages, who are more than 200 people"), that one's
    /// words narrow it.
    /// </summary>
    private static CountedPhrase Phrase(string? counted, FigureClaim claim)
    {
        var phrase = CountedPhrase.Read(counted ?? claim.NormalizedUnit);
        if (counted is null || claim.Unit is null || counted.Contains(claim.Unit, StringComparison.OrdinalIgnoreCase))
            return phrase;
        var beside = CountedPhrase.Read(claim.Unit);
        return phrase with { Peoples = beside.Peoples, Parts = beside.Parts, Others = beside.Others };
    }

    /// <summary>
    /// The claim's event; else what the noun implies. A role noun without an event is a stock ("200 hostages" are held), and
    /// so is one that others are drawn from ("a dozen out of 200 hostages" releases none of the 200). A noun such as "deaths"
    /// names its event better than a verb that governs it ("reported 12 deaths"). What may happen has not ("people who could die"),
    /// and what happens to people does not happen to countries ("elephants killed in two countries").
    /// </summary>
    private static string? Happened(FigureClaim claim, CountedPhrase phrase, Surroundings surroundings)
    {
        if (phrase.Noun is { Event: { } implied } && (phrase.Noun.Part is null || (surroundings.Whole && !Makes(claim.Event, phrase.Noun))))
            return implied;
        if (surroundings.EventAfter is { } after && phrase.Noun?.Thing is null or "person")
            return after;
        if (surroundings.WorkerEvent is { } work && phrase.Noun?.Part == "worker")
            return work;
        var misread = phrase.Noun is { Thing: not "person" } noun && (noun.Generic || claim.Unit is null)
            && claim.Event is { } people && EventNames.Thing(people) == "person";
        var stated = surroundings.Modal || misread ? null : claim.Event;
        return stated ?? phrase.Noun?.Event ?? (phrase.Noun is null or { Thing: "person", Part: null } ? EventIn(claim.About, phrase.Noun is null) : null);
    }

    /// <summary>Whether the event makes people what the noun calls them: "among nearly 230 taken hostage" counts those taken.</summary>
    private static bool Makes(string? happened, Noun noun) => happened is not null && EventNames.Role(happened) == noun.Part;

    /// <summary>
    /// The event of a role noun among further words ("the fate of the hostages, more than 200 people"); where the number has no noun,
    /// of any noun that names one ("the death toll rose to 22").
    /// </summary>
    private static string? EventIn(string? about, bool any) =>
        Words.Of(about ?? "").Select(word => Nouns.Known(word.Lower)).FirstOrDefault(noun => noun is { Event: not null } && (any || noun.Part is not null))?.Event;

    private static FrozenSet<string> Parts(CountedPhrase phrase, string? happened, Surroundings surroundings)
    {
        var beyond = phrase.Parts.Append(phrase.Noun?.Part).OfType<string>()
            .Where(part => happened is null || !EventNames.Implies(happened, part));
        return (happened == "vote" && surroundings.Choice is { } choice ? beyond.Append(choice) : beyond).ToFrozenSet(StringComparer.Ordinal);
    }

    private static FrozenSet<int> Years(FigureClaim claim, Surroundings surroundings) =>
        (claim.AsOf is { } date ? surroundings.Years.Append(date.Year) : surroundings.Years).ToFrozenSet();

    /// <summary>The words around the number and of its further words; those of a unit of measure say nothing, and the counted noun is compared by itself.</summary>
    private static Dictionary<string, double> Context(FigureClaim claim, Measure measure, string? head, Surroundings surroundings)
    {
        var context = new Dictionary<string, double>(surroundings.Words, StringComparer.Ordinal);
        foreach (var word in Words.Of(measure.IsCount ? "" : $"{claim.Unit} {claim.NormalizedUnit}"))
            context.Remove(Nouns.Key(word.Lower));
        foreach (var word in Words.Of($"{claim.About} | {claim.Counted}").Where(word => !StopWords.Contains(word.Lower)))
            context[Nouns.Key(word.Lower)] = 1;
        if (measure.IsCount && head is not null)
            context.Remove(Nouns.Key(head));
        return context;
    }
}
