using System.Collections.Frozen;
using NewsAnalysis.Figures;

namespace NewsAnalysis.Topics;

/// <summary>Reads what a claim is about from its fields and arguments. What a claim does not carry is unknown.</summary>
internal static class ProfileReader
{
    /// <summary>The rule of a number that counts the others besides some who are named.</summary>
    private const string RestRule = "rest";
    private const double Beside = 1;
    private const double InSentence = 0.4;

    private static readonly FrozenDictionary<(string, string), string> _predicates =
        Resource.Rows("predicates.tsv").SelectMany(row => row[2].Split(' ').Select(lemma => KeyValuePair.Create((row[0], lemma), row[1]))).ToFrozenDictionary();

    /// <summary>The profile of a claim. Linear in the length of its sentence.</summary>
    public static Profile Read(FigureClaim claim)
    {
        var (arguments, measure) = (claim.Arguments, Measure.Of(claim.NormalizedUnit));
        var phrase = measure.IsCount ? Phrase(claim) : CountedPhrase.Read(claim.Counted);
        var happened = Event(claim, measure, phrase);
        var rest = arguments.Role == NumberRole.Part && arguments.Rules.Split(' ').Contains(RestRule, StringComparer.Ordinal);
        return new Profile
        {
            Claim = claim,
            Change = claim.Change,
            Measure = measure,
            Interval = claim.Interval.Times(measure.Factor),
            Phrase = claim.Counted,
            Thing = phrase.Noun?.Thing ?? (measure.IsCount && happened is not null ? EventNames.Thing(happened) : null),
            Noun = phrase.Head is { } head ? Stem.Singular(head) : null,
            Generic = phrase.Noun?.Generic ?? false,
            Event = happened,
            Stated = happened is not null && (phrase.Noun is not { Part: not null } noun || noun.Event != happened || claim.Event == happened),
            Parts = phrase.Parts.Append(phrase.Noun?.Part).Append(happened == "vote" && arguments is { Predicate: "vote", Object: { } choice } ? $"vote {choice}" : null).OfType<string>().Where(part => happened is null || !EventNames.Implies(happened, part)).ToFrozenSet(StringComparer.Ordinal),
            Peoples = phrase.Peoples.ToFrozenSet(StringComparer.Ordinal),
            Adjectives = phrase.Others.Concat(Telling(arguments.Restriction).Where(word => Nouns.People(word.Lower) is null).Select(word => Stem.Of(word.Lower))).ToFrozenSet(StringComparer.Ordinal),
            Places = Names(arguments.Place, Nouns.Key),
            Years = [.. TimeWords.Years(arguments.Period), .. claim.AsOf is { } date ? [date.Year] : Array.Empty<int>()],
            Months = TimeWords.Months(arguments.Period),
            Predicate = arguments.Predicate,
            Context = Context(claim, measure, phrase.Head),
            Rate = measure.Rate ?? TimeWords.Rate(arguments.Period),
            Owners = Names(arguments.Possessor, word => word),
            Doers = Names($"{arguments.Subject} | {arguments.Agent}", word => word),
            Rest = rest,
            Share = measure.IsCount && arguments.Role == NumberRole.Part && !rest,
            Supposed = arguments.Standing != Standing.Asserted,
        };
    }

    /// <summary>
    /// What happened to the counted: what a noun such as "deaths" names before a verb that governs it ("reported 12 deaths"), else the claim's
    /// event, else what the verb means to people ("four were rushed to hospital"), else what the noun implies (hostages are held). What
    /// happens to people does not happen to countries ("elephants killed in two countries") or money.
    /// </summary>
    private static string? Event(FigureClaim claim, Measure measure, CountedPhrase phrase)
    {
        if (claim.Correction is { IsAccepted: false } && claim.Event != claim.Extracted?.Event)
            return claim.Event;
        if (phrase.Noun is { Event: { } named, Part: null })
            return named;
        var people = phrase.Noun is null or { Thing: "person" };
        var misread = claim.Event is not null && (measure.IsMoney || (!people && (phrase.Noun!.Generic || claim.Unit is null))) && EventNames.Thing(claim.Event) == "person";
        var stated = misread ? null : claim.Event ?? (measure.IsCount && people ? Of(phrase.Noun?.Part) ?? Of("person") : null);
        return stated ?? (measure.IsCount ? phrase.Noun?.Event ?? (phrase.Noun is null or { Thing: "person", Part: null } ? RoleIn(claim.About) : null) : null);

        string? Of(string? whom) => whom is not null && claim.Arguments.Predicate is { } verb ? _predicates.GetValueOrDefault((whom, verb)) : null;
    }

    /// <summary>The event of a role noun among further words ("the fate of the hostages, more than 200 people").</summary>
    private static string? RoleIn(string? about) =>
        Words.Of(about ?? "").Select(word => Nouns.Known(word.Lower)).FirstOrDefault(noun => noun is { Event: not null, Part: not null })?.Event;

    /// <summary>
    /// The counted phrase. Where the noun beside the number is another one ("hostages, who are more than 200 people"), that one's
    /// words narrow it.
    /// </summary>
    private static CountedPhrase Phrase(FigureClaim claim)
    {
        var phrase = CountedPhrase.Read(claim.Counted ?? claim.NormalizedUnit);
        if (claim.Counted is null || claim.Unit is null || claim.Counted.Contains(claim.Unit, StringComparison.OrdinalIgnoreCase))
            return phrase;
        var beside = CountedPhrase.Read(claim.Unit);
        return phrase with { Peoples = beside.Peoples, Parts = beside.Parts, Others = beside.Others };
    }

    private static IEnumerable<Word> Telling(string? words) => Words.Of(words ?? "").Where(word => !StopWords.Contains(word.Lower));

    private static FrozenSet<string> Names(string? words, Func<string, string> key) =>
        Telling(words).Where(word => word.Capital).Select(word => key(word.Lower)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// What the sentence names besides: less for words that only stand in it than for the number's own arguments. Those of a unit of measure
    /// say nothing, and the counted noun is compared by itself.
    /// </summary>
    private static Dictionary<string, double> Context(FigureClaim claim, Measure measure, string? head)
    {
        var (context, arguments) = (new Dictionary<string, double>(StringComparer.Ordinal), claim.Arguments);
        foreach (var word in Telling(claim.Quote))
            context[Nouns.Key(word.Lower)] = InSentence;
        foreach (var word in Words.Of(measure.IsCount ? claim.Text : $"{claim.Text} | {claim.Unit} | {claim.NormalizedUnit}"))
            context.Remove(Nouns.Key(word.Lower));
        var own = new[] { claim.About, claim.Counted, arguments.Predicate, arguments.Subject, arguments.Object, arguments.Agent, arguments.Place, arguments.Purpose, arguments.Possessor };
        foreach (var word in Telling(string.Join(" | ", own)))
            context[Nouns.Key(word.Lower)] = Beside;
        if (measure.IsCount && head is not null)
            context.Remove(Nouns.Key(head));
        return context;
    }
}
