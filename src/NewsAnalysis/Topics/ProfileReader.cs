using NewsAnalysis.Figures.Arguments;

namespace NewsAnalysis.Topics;

/// <summary>Reads what a claim is about from its fields and from the words around the number in its sentence.</summary>
internal static class ProfileReader
{
    // "Five individuals", "five people": nouns that say no more than that they are people are one.
    private const string People = "people";
    private const int Reach = 5;
    private const string Held = "hold";
    private const string Reward = "reward";
    // Two kinds that are all there are, with the word for both.
    private static readonly FrozenDictionary<(string One, string Other), string> Wholes = Counting.Cues("both")
        .Select(row => row.Split('+')).SelectMany(names => new[] { (names[0], names[1], names[2]), (names[1], names[0], names[2]) })
        .ToFrozenDictionary(names => (names.Item1, names.Item2), names => names.Item3);

    /// <summary>The profiles of claims, in their order. Linear in the length of the sentences.</summary>
    public static Profile[] ReadAll(IEnumerable<FigureClaim> claims)
    {
        var positions = new QuotePositions();
        return [.. claims.Select(claim => Read(claim, Clause.Around(claim, positions.Of(claim))))];
    }

    // "Three of the 40 passengers were killed", "38 of the drones were shot down": all to whom it happened; not "killed 12 of the miners",
    // where there may be more, nor "two of the injured died".
    private static bool TellsOfAll(FigureClaim claim, Clause clause, bool arePeople) =>
        (claim.Arguments.Has(NeighbourEvents.BeforeRule) || claim.Arguments.Has(EventsBehind.Rule))
        && (NumberRoles.IsOfNumber(clause) || (!arePeople && claim.Arguments.Agent is null && NumberRoles.IsOfThose(clause)))
        && !clause.After(4).Any(WordEvents.IsEvent) && !NumberRoles.HasRest(clause);

    // What a person says of a claim outranks the words around it.
    private static bool SetByPerson(FigureClaim claim, Func<FigureClaim, string?> value) =>
        claim.Correction is { IsAccepted: false }
        && (claim.Extracted is { } extracted ? value(claim) != value(extracted) : value(claim) is not null);

    private static Profile Read(FigureClaim claim, Clause clause)
    {
        var measure = Measure.Of(claim.NormalizedUnit);
        var rising = claim.Unit is null && claim.Counted is null ? RisingNumber.Find(clause) : null;
        var counted = SetByPerson(claim, one => one.Counted) ? claim.Counted
            : Compound(claim, measure, clause)
                ?? (measure.IsMoney ? claim.Counted ?? NounBehind(claim, clause) ?? MeasuredByVerb(claim, measure, clause)
                    ?? OfTips(claim, clause)
                    : claim.Unit is null ? NumberRoles.NounAfter(clause) ?? claim.Counted ?? rising?.Phrase
                        ?? NumberRoles.GroupBefore(clause)
                    : claim.Counted ?? MeasuredByVerb(claim, measure, clause));
        var phrase = measure.IsCount ? Together(clause) ?? Phrase(counted, claim) : ComparedPhrase.Read(Measured(claim, counted, clause));
        // "$2,500 in each case" is of no patients.
        if (measure.IsMoney && phrase is { Head: { } word, Noun: { Thing: "person", Event: not null } })
            phrase = phrase with { Noun = new CountedNoun(NounForms.Singular(word), null, null, false) };
        var isRead = claim.Arguments.Rules.Length > 0;
        var isSet = SetByPerson(claim, one => one.Event);
        var happened = isSet || (isRead && claim.Event is not null && measure.IsCount && phrase.Noun?.Event is null)
            ? claim.Event : rising?.Event ?? HappenedTo.Find(claim, phrase, clause);
        var isTied = !isSet && measure.IsCount && NumberRoles.IsTied(clause) && phrase.Noun is { Thing: not "person" };
        if (isTied && !Counting.Is("charges", phrase.Head))
            happened = phrase.Noun!.Event; // a 90-bed hospital is closed, not its beds
        happened = OfSupplied(phrase, clause, isSet, happened);
        if (happened == "shoot" && WordEvents.After(clause) == "kill")
            happened = "kill";
        if (happened is null && !isSet && phrase.Noun?.Thing is null or "person" && measure.IsCount)
            happened = Predicates.Event(claim.Arguments.Predicate) ?? Predicates.Event(claim.Arguments.Place?.Split(' ')[0]); // in custody
        if (happened is null && !isSet && phrase.Head is { } counts && Counting.Is("charges", counts))
            happened = Predicates.Stage(claim.Arguments.Predicate, clause);
        if (measure.IsMoney && !isSet)
            happened = WordEvents.OfMoney(clause, counted, happened)
                ?? (happened is not null && EventNames.Thing(happened) == "person" ? null : happened);
        var thing = phrase.Noun?.Thing ?? (measure.IsMoney ? Predicates.Thing(claim.Arguments.Predicate)
            : measure.IsCount && happened is not null ? EventNames.Thing(happened) : null);
        var noun = phrase.Head is not { } head ? null : NounForms.Singular(head) is var own && Counting.Is("people", own) ? People : own;
        var arePeople = measure.IsCount && (thing == "person" || (noun is not null && EventFrames.CanBePerson(noun)));
        return new Profile
        {
            Claim = claim,
            Words = clause.Text.Length == claim.Quote.Length ? clause.Words : [.. TopicWords.Of(claim.Quote)],
            Change = clause.Before() == "to" ? Change.None : claim.Change,
            Measure = measure,
            Interval = claim.Interval.Times(measure.Factor),
            Phrase = counted,
            Thing = thing,
            Noun = noun,
            Generic = phrase.Noun?.Generic ?? false,
            Event = happened,
            Stated = happened is not null
                && (phrase.Noun is not { Part: not null } part || part.Event != happened || claim.Event == happened),
            Parts = Parts(phrase, happened, clause),
            Peoples = phrase.Peoples.ToFrozenSet(StringComparer.Ordinal),
            Adjectives = phrase.Others.ToFrozenSet(StringComparer.Ordinal),
            Of = NumberRoles.Complement(clause).ToFrozenSet(StringComparer.Ordinal),
            Places = PlaceWords.Of(clause),
            Stretch = StretchReader.Of(clause, claim.Article.Published.Value) ?? YearOfNth(claim),
            Context = Context(claim, measure, phrase.Head, clause),
            Rate = Rates.IsEarlier(clause) ? null : measure.Rate ?? Rates.Of(clause),
            Compares = NumberRoles.Compares(clause),
            Owners = Names(claim.Arguments.Possessor),
            Doers = Names(claim.Arguments.Subject),
            Partakers = Names($"{claim.Arguments.Subject} | {claim.Arguments.Object} | {claim.Arguments.Agent}")
                .Where(name => CountedNouns.People(name) is null).ToFrozenSet(StringComparer.Ordinal),
            Sides = Contrasts.Of(claim, counted, arePeople, clause),
            Purposes = Purposes(claim.Arguments.Purpose),
            Receiver = measure.IsCount ? null : NumberRoles.Receiver(clause),
            Partners = NumberRoles.Partners(clause).ToFrozenSet(StringComparer.Ordinal),
            Earlier = NumberRoles.IsEarlier(clause),
            AreLeft = measure.IsCount && ((happened is not null && (arePeople ? happened == Held : EventNames.ComesAndGoes(happened))
                && NumberRoles.AreLeft(clause)) || (!arePeople && NumberRoles.AreMissing(clause))),
            Definite = measure.IsCount && claim.Value > 1 && Counting.Is("all", clause.Before()),
            AreToLive = measure.IsCount && NumberRoles.AreToLive(clause),
            NamesKnown = measure.IsCount && happened is null && claim.Value < Sizes.Few && NumberRoles.NamesKnown(clause),
            Former = isRead ? claim.Arguments.Role == NumberRole.Before : NumberRoles.IsFormer(clause),
            // "lent $44 million, and paid an additional $12 million in wages": the amount is that of the wages.
            // "3 percent more pay" is by how much it rose.
            Rest = NumberRoles.IsRest(clause) && !(measure.IsMoney && claim.Counted is not null) && measure.Dimension != Measure.Share,
            Others = NumberRoles.CountsOthers(clause),
            Beside = NumberRoles.IsRest(clause) && NumberRoles.IsBeside(clause),
            BesideDead = NumberRoles.IsBesideDead(clause, claim),
            CountsOn = measure.IsCount && (NumberRoles.CountsOn(clause, claim)
                || (happened is null && thing != "person" && NumberRoles.CountsRest(clause))),
            SoFar = NumberRoles.IsSoFar(clause),
            Tied = isTied,
            OfOnePlace = measure.IsCount && NumberRoles.IsOfOnePlace(clause, claim.Arguments.Place),
            AndOne = NumberRoles.IsAndOne(clause),
            AndA = NumberRoles.IsAndA(clause),
            DealtOut = measure.IsCount && (NumberRoles.IsDealtOut(clause)
                || (claim.Arguments.Has(NthCounts.Next) && NumberRoles.IsOneOfOthers(clause, claim))),
            Bracketed = NumberRoles.IsBracketed(clause),
            IsNewer = claim.Change != Change.None || claim.AsOf is not null || clause.Words.Index()
                .Any(word => Counting.Is("newer", word.Item.Lower) && !NumberRoles.IsNext(clause, word.Index)),
            RoseTo = claim.Arguments.Has(NthCounts.Next) || RisingNumber.IsRaised(clause, claim),
            RoseBy = (clause.Before() == "by" && Predicates.Raises(claim.Arguments.Predicate))
                || Predicates.Adds(claim.Arguments.Predicate),
            IsNext = claim.Arguments.Has(NthCounts.Next),
            IsNthOfYear = claim.Arguments.Has(NthCounts.OfYear),
            IsSuperseded = Superseded.Is(clause),
            IsInitial = Superseded.IsInitial(clause),
            IsRestated = Superseded.IsNow(clause),
            RoseFrom = RisingNumber.From(clause),
            OfAge = clause.After(2).Contains("old", StringComparer.Ordinal),
            OfTerm = clause.After(2).Contains("pregnant", StringComparer.Ordinal),
            Share = measure.IsMoney ? Predicates.Rewards(claim.Arguments.Predicate) && NumberRoles.IsOfEach(clause)
                : measure.IsCount && !TellsOfAll(claim, clause, arePeople)
                && !(happened is not null && !arePeople && NumberRoles.IsOfOwn(clause))
                && ((claim.Arguments.Role == NumberRole.Part && !NumberRoles.CountsOthers(clause)) || NumberRoles.IsShare(clause)),
            Hypothetical = isRead ? claim.Arguments.Standing != Standing.Asserted : NumberRoles.IsHypothetical(clause)
                && !NumberRoles.IsWhole(clause),
        };
    }

    // "The 40th homicide of the year" is of the article's year.
    private static Stretch? YearOfNth(FigureClaim claim) => claim.Arguments.Has(NthCounts.OfYear)
        && claim.Article.Published.Value is { Year: var year } day ? Stretch.Of(new(year, 1, 1), new(year, 12, 31), day) : null;

    // Homes and customers are what power goes to; not "destroyed 12 homes and cut power".
    private static string? OfSupplied(ComparedPhrase phrase, Clause clause, bool isSet, string? happened) =>
        !isSet && (happened is null || Counting.Is("blackout", happened)) && phrase.Noun is { } noun
            && Kinds.Keys(noun.Thing).Contains("account")
            ? WordEvents.OfPower(clause) ?? happened : happened;

    // "31 boys and girls" are so many children.
    private static ComparedPhrase? Together(Clause clause) =>
        clause.After(3) is [var first, "and", var second]
            && Wholes.TryGetValue((NounForms.Singular(first), NounForms.Singular(second)), out var whole)
            ? ComparedPhrase.Read(whole) : null;

    /// <summary>The counted phrase. Where the noun beside the number is another one ("hostages, who are more than 200 people"), that one's
    /// words narrow it.</summary>
    private static ComparedPhrase Phrase(string? counted, FigureClaim claim)
    {
        var phrase = ComparedPhrase.Read(counted ?? claim.NormalizedUnit);
        if (counted is null || claim.Unit is null || counted.Contains(claim.Unit, StringComparison.OrdinalIgnoreCase))
            return phrase;
        var beside = ComparedPhrase.Read(claim.Unit);
        return phrase with { Peoples = beside.Peoples, Parts = beside.Parts, Others = beside.Others };
    }

    /// <summary>What a measure measures: of words for it that do not stand together the first ("a $900 reward for information"); else what
    /// it is said of ("the bond was set at $900", "bail is $900"), not who pays or does it; of a length of time what something is done to
    /// ("close the bridge for five months", "the bridge is closed for five months").</summary>
    private static string? Measured(FigureClaim claim, string? counted, Clause clause)
    {
        if (counted is null && Measure.Of(claim.NormalizedUnit).Dimension == Measure.Duration
            && (claim.Arguments.Object ?? claim.Arguments.Subject) is { } lasting)
            return AsItStands(lasting, clause); // "the airport in Vird" is an airport
        if (counted is null && claim.Arguments.Purpose is { } bought && Predicates.Spends(claim.Arguments.Predicate))
            return bought; // "spent $900 on a watch", "a $900 watch"
        var measured = counted ?? (claim.Arguments is { Subject: { } subject, Agent: null } ? subject
            : claim.Arguments is { Predicate: null, Subject: null } ? claim.About : null);
        // the "jobless rate" of "the jobless rate in Vird"; not the sister of "her sister's friend Ann Steen, who is 17"
        return measured is null || (measured == claim.About && !Opens(measured, clause)) ? measured
            : claim.Arguments.Has("measure-before-noun") || claim.Arguments.Has(MeasuredThing.Extent) ? AsItStands(measured, clause)
            : WithoutPlace(measured, clause);
    }

    private static bool Opens(string phrase, Clause clause) =>
        TopicWords.Of(phrase).FirstOrDefault().Lower is { } first && clause.Words.Take(2).Any(word => word.Lower == first);

    // The "jobless rate" of "the jobless rate in Vird"; "the rent for a flat" and "the case of Fesk" as a
    // whole.
    private static string WithoutPlace(string phrase, Clause clause)
    {
        var together = AsItStands(phrase, clause);
        if (TopicWords.Of(together).LastOrDefault() is { Lower: { } last } && Counting.Is(Reward, NounForms.Singular(last)))
            return together; // "reward for information"
        TopicWord[] further = [.. TopicWords.Of(phrase).Skip(TopicWords.Of(together).Count())];
        return Array.TrueForAll(further, word => word.Capital) && clause.Words.Zip(clause.Words.Skip(1)).Any(pair =>
            pair.Second.Lower == further.FirstOrDefault().Lower && NumberRoles.IsPlacing(pair.First.Lower)) ? together : phrase;
    }

    // As many of the words as stand together in the sentence.
    private static string AsItStands(string phrase, Clause clause)
    {
        var words = TopicWords.Of(phrase).Select(word => word.Lower).ToArray();
        var said = clause.Words.Select(word => word.Lower).ToArray();
        var start = Array.IndexOf(said, words.FirstOrDefault() ?? "");
        var together = start < 0 ? 0 : words.Zip(said.Skip(start)).TakeWhile(pair => pair.First == pair.Second).Count();
        return together == 0 ? phrase : string.Join(' ', words.Take(together));
    }

    private static FrozenSet<string> Parts(ComparedPhrase phrase, string? happened, Clause clause)
    {
        var beyond = phrase.Parts.Append(phrase.Noun?.Part).OfType<string>()
            .Where(part => (happened is null || !EventNames.Implies(happened, part))
                && !(part == "member" && phrase.Parts.Count > 0)); // "crew members" are the crew
        if (happened is not null && EventNames.Thing(happened) == "person" && NumberRoles.AreCritical(clause))
            beyond = beyond.Append(Counting.Critical);
        return (happened == "vote" && WordEvents.Choice(clause) is { } choice ? beyond.Append(choice) : beyond)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The names among the words ("Fesk" of "Fesk's", not "Officials").</summary>
    private static FrozenSet<string> Names(string? words) =>
        TopicWords.Of(words ?? "")
            .Where(word => word.Capital && CountedNouns.Known(word.Lower) is null && !Kinds.Knows(NounForms.Singular(word.Lower))
                && !StopWords.Contains(word.Lower)).Select(word => word.Lower).ToFrozenSet(StringComparer.Ordinal);

    // "freed on $30,000 bail": the noun right behind an amount that is about it.
    private static string? NounBehind(FigureClaim claim, Clause clause) =>
        clause.After(1) is [var next] && Kinds.Knows(next) && TopicWords.Of(claim.About ?? "").Any(word => word.Lower == next)
            ? next : null;

    // "The talks lasted nine hours" measures the talks.
    private static string? MeasuredByVerb(FigureClaim claim, Measure measure, Clause clause) =>
        !measure.IsCount && Predicates.Measures(claim.Arguments.Predicate) && claim.Arguments.Subject is { } subject
            ? WithoutPlace(subject, clause) : null;

    // "Offers $2,500 for tips": who gives money for what somebody knows gives a reward.
    private static string? OfTips(FigureClaim claim, Clause clause) => Predicates.Rewards(claim.Arguments.Predicate)
        && clause.After(Reach) is var after && Array.IndexOf(after, "for") is >= 0 and var at
        && after.Skip(at).Any(Counting.Cues("tips").Contains) ? Reward : null;

    // "a six-count verdict", "a twelve-floor hotel": what the hyphen ties to the number is counted, whatever it belongs to.
    private static string? Compound(FigureClaim claim, Measure measure, Clause clause) =>
        measure.IsCount && NumberRoles.IsTied(clause) ? claim.NormalizedUnit : null;

    // "For teachers in Vird" is for teachers, "for Vird" for Vird.
    private static FrozenSet<string> Purposes(string? words)
    {
        TopicWord[] said = [.. TopicWords.Of(words ?? "").Where(word => !StopWords.Contains(word.Lower))];
        var named = Array.TrueForAll(said, word => word.Capital);
        return said.Where(word => named || !word.Capital).Select(word => NounForms.Singular(word.Lower))
            .Where(word => !StopWords.Contains(word)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The words around the number and the claim's further words; those of a unit of measure say nothing, and the counted noun is
    /// compared by itself.</summary>
    private static Dictionary<string, double> Context(FigureClaim claim, Measure measure, string? head, Clause clause)
    {
        var context = ContextWords.Of(clause);
        foreach (var word in TopicWords.Of(measure.IsCount ? "" : $"{claim.Unit} {claim.NormalizedUnit}"))
            context.Remove(CountedNouns.Key(word.Lower));
        foreach (var word in TopicWords.Of($"{claim.About} | {claim.Counted}").Where(word => !StopWords.Contains(word.Lower)))
            context[CountedNouns.Key(word.Lower)] = 1;
        if (measure.IsCount && head is not null)
            context.Remove(CountedNouns.Key(head));
        return context;
    }
}
