using NewsAnalysis.Figures.Arguments;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>What the model is never asked: differences that keep two claims from being about the same thing (<see cref="Apart"/>), and
/// claims that are in no pair that differs, whatever they are about (<see cref="Bars"/>). Each rule has a name and an example.</summary>
internal static class PairRules
{
    private const double LargerNarrow = 3;
    private const double SmallerNarrow = 1.5;

    private static readonly FrozenSet<string> PartWords =
        WordList.Words("Topics.part-words.tsv").Select(Stem.Of).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Streets = WordLists.Of("street");

    private static readonly ILookup<string, FrozenSet<string>> AlikeEvents = WordList.Rows("Topics.alike-events.tsv")
        .ToLookup(row => row[0], row => row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly (string Name, Func<Profile, Profile, bool> Holds)[] ApartRules =
    [
        ("unit", (left, right) => left.Measure.Dimension != right.Measure.Dimension), // 5 miles, 5 dollars
        ("opposite-change", OppositeChange), // rose by 3, fell by 3
        ("other-thing", OtherThing), // five boats, five crates
        ("other-kind", OtherKind), // two counts of murder, two counts of battery
        ("other-event", OtherEvent), // five killed, five hurt; 90 vans sold, 80 vans recalled
        ("other-part", OtherPart), // five women, five people; three Thai hostages, five Turkish ones
        ("other-stretch", OtherStretch), // 19 in July, 34 this year
        ("other-person", OtherPerson), // Fesk's bail, Dunmore's bail; Fesk sold 45 boats, Dunmore sold 45 boats
        // a delay for bakers, a delay for miners
        ("other-group", (left, right) => !Unequal(left, right) && left.Measure.Dimension == Measure.Duration && OtherGroup(left, right)),
        ("other-purpose", OtherPurpose), // $30 million on police, $30 million for cycle paths
        ("other-side", (left, right) => Unequal(left, right) && Contrasts.Differ(left, right)), // the north tower, the south tower
        // if 50 are freed, 20 were freed
        ("supposed", (left, right) => Unequal(left, right) && IsOpen(left) != IsOpen(right) && left.Event is not null),
        ("before", (left, right) => Unequal(left, right) && left.Former != right.Former), // rose from 40, 57 now
        ("others", (left, right) => Unequal(left, right) && left.RestOfSame != right.RestOfSame), // four other climbers, five climbers
        // three of the 40, 40
        ("part-of-whole", (left, right) => left.Share != right.Share && !AreCritical(left, right) && IsShareOf(left, right)),
        ("per-period", (left, right) => Unequal(left, right) && IsShort(left.Rate) != IsShort(right.Rate)), // 20 a day, 300
        ("example", IsExample), // one victim said, five victims
        // two dead and five hurt, three dead and five hurt: the numbers are compared, not their sums
        ("two-totals", (left, right) => TollTotals.Is(left) && TollTotals.Is(right)),
        // 12 in Velden and seven in Lowtown; five were killed … a man and his son were found dead
        ("one-sentence", InOneSentence),
    ];

    private static readonly (string Why, Func<Profile, bool> Holds)[] NamingRules =
    [
        ("alone in brackets or between commas", profile => profile.Bracketed), // (11-26); the boy, 4, was
        // 623 Quarry Street
        ("a number of a street", profile => profile.Measure.IsCount && profile.Phrase is { } phrase && phrase.Any(char.IsUpper)
            && TopicWords.Of(phrase).LastOrDefault() is { Lower: { } last } && Streets.Contains(last)),
        ("a number before the name of a place", IsBeforeName), // 313 North Seminary, but 12 Democrats
        // (11-26)
        ("a number of nothing that is named", profile => profile.Measure.IsCount && profile.Phrase is null
            && profile.Claim is { Unit: null, Event: null } && !profile.Stated),
    ];

    // What tells that the number is of another thing, or of some of it.
    private static readonly (string Why, Func<Profile, bool> Holds)[] ExplainingRules =
    [
        .. NamingRules,
        ("a vague word", profile => profile.Claim.Vague),
        ("others besides some who are named",
            profile => profile.Rest && (profile.RestOfSame || !(profile.BesideDead || Counting.Says(profile, "killed")))),
        // 5'7"
        ("a height, which no outlet measures", profile => profile.Measure.Dimension == "length"
            && profile.Claim.Arguments.Rules.Contains("measure-of-two-units", StringComparison.Ordinal)),
        ("not all: one more is told of beside them", profile => profile.CountsOn), // four of gunfire and a fifth of glass
        ("one of several parts of a whole", profile => profile.DealtOut), // two were taken to St Ann's, one to the county hospital
        ("a list of people, and its article counts otherwise", profile => profile.ListsSome), // five were killed; a man and his son were
        // one officer was released
        ("one of a kind", profile => profile is { Measure.IsCount: true, Personal: null } && profile.Claim.Value == 1
            && !(profile.Stated && (profile.Fate == Counting.Killed || PairFeatures.IsLead(profile)))),
    ];

    private static readonly (string Why, Func<Profile, bool> Holds)[] BarringRules =
    [
        ("the number before a change", profile => profile.Former),
        ("a chance, a change or two fates together",
            profile => profile.Claim.Arguments.Role is NumberRole.Odds or NumberRole.Combined),
        ("an age", profile => profile.Measure.Dimension == Measure.Duration && profile.OfAge), // a 3-month-old baby
        // four were wounded, one of the four died; arrested six and released two
        ("not the last word: its article goes on to say that some of them died, were let go or were found", profile => profile.GoesOn),
        ("what somebody heard", profile => profile.Measure.IsCount && profile.Claim.Arguments.Predicate == "hear"), // she heard two shots
    ];

    /// <summary>The name of the first rule that keeps the claims apart; null where none does.</summary>
    public static string? Apart(Profile left, Profile right)
    {
        foreach (var (name, holds) in ApartRules)
        {
            if (holds(left, right))
                return name;
        }

        return null;
    }

    /// <summary>In words how the claim's own text tells that it counts some only, or another thing than the other, so that there is nothing
    /// to look at; null where it does not.</summary>
    public static string? Explains(Profile profile, Profile other)
    {
        if (profile.Share && profile.Size < other.Size && !IsSamePart(profile, other))
            return $"“{profile.Claim.Text}” is some of a whole";
        if (IsAnybody(profile) && IsAnybody(other) && !DoTheSame(profile, other) && !IsSamePart(profile, other))
            return $"of “{profile.Claim.Text}” nothing is told that is told of “{other.Claim.Text}”";
        if (IsNarrower(profile, other))
            return $"“{profile.Claim.Text}” may be some of “{other.Claim.Text}” only";
        if (IsWholeOf(profile, other)) // a quarter of the 2,000 delegates, 500 voted
            return $"“{profile.Claim.Text}” is the whole of which some are told of";
        if (profile.Earlier && !other.Earlier) // 900 before the war
            return $"“{profile.Claim.Text}” is of a time that is gone";
        return First(ExplainingRules, profile);
    }

    /// <summary>In words why the claim is in no pair that differs with the other; null where nothing keeps it from one.</summary>
    public static string? Bars(Profile profile, Profile other)
    {
        if (profile.Share && !IsSamePart(profile, other))
            return $"“{profile.Claim.Text}” is some of a whole";
        if (Predicates.AreStockAndFlow(profile, other)) // has 90 jets, ordered 40 jets
            return $"“{profile.Claim.Text}” is how many there are, “{other.Claim.Text}” to how many something happened";
        if (profile.OneOfSeveral && !other.OneOfSeveral && profile.Size < other.Size) // 1,400 letters about noise and 900 about smell
            return $"“{profile.Claim.Text}” may be some of “{other.Claim.Text}” only";
        if (profile.OfOnePlace && !other.OfOnePlace) // four at the scene
            return $"“{profile.Claim.Text}” is a number of one place";
        if (profile.AreLeft && !other.AreLeft && profile.Size < other.Size) // 900 homes are still without power
            return $"“{profile.Claim.Text}” may be those left of “{other.Claim.Text}”";
        if (OtherGroup(profile, other)) // a fund for victims, a fund for survivors
            return $"“{profile.Claim.Text}” and “{other.Claim.Text}” are for people of two names";
        if (IsSupposed(profile) && !(IsAble(profile) && IsAble(other) && DoTheSame(profile, other)) && !IsAsked(profile, other)
            && !IsPlanOfOne(profile, other))
            return $"“{profile.Claim.Text}” is not asserted: denied, possible, conditional or asked";
        if (profile.Claim.Arguments.Role == NumberRole.Rate && !IsSameRate(profile, other)) // dogs bite 40 a day, snakes bite 50 a day
            return $"“{profile.Claim.Text}” is a rate";
        return First(BarringRules, profile);
    }

    private static string? First((string Why, Func<Profile, bool> Holds)[] rules, Profile profile) =>
        Array.Find(rules, rule => rule.Holds(profile)).Why is { } why ? $"“{profile.Claim.Text}” is {why}" : null;

    /// <summary>Whether the number more likely names than counts ("623 Quarry Street", "313 North Seminary", "Highway 71").</summary>
    public static bool Names(Profile profile) => Array.Exists(NamingRules, rule => rule.Holds(profile));

    /// <summary>The same number of the same peoples ("eight Thai sailors") is one group, unless each sentence says what happened to it and
    /// it is not the same ("eight Thai sailors were killed", "eight Thai sailors were freed").</summary>
    public static bool SameFew(Profile left, Profile right) =>
        left.Peoples.Count > 0 && left.Peoples.SetEquals(right.Peoples) && Sizes.SameNumber(left, right) && left.Claim.Value > 2
        && (!left.Stated || !right.Stated || left.Fate is null || right.Fate is null || left.Fate == right.Fate
            || EventNames.Group(left.Fate) == EventNames.Group(right.Fate) || Alike(left, right));

    /// <summary>Whether what keeps the claims apart is that one says "shot" and the other "hurt" of other numbers: it tells nothing of the
    /// rest of their groups.</summary>
    public static bool MayHappenToOne(Profile left, Profile right) =>
        left.Fate is not null && right.Fate is not null && Alike("number", left, right) && Apart(left, right) == "other-event";

    private static bool Unequal(Profile left, Profile right) => !Sizes.SameNumber(left, right);

    /// <summary>Asked, conditional or denied; what is possible or feared may be another's fact.</summary>
    internal static bool IsOpen(Profile profile) => IsSupposed(profile) && profile.Claim.Arguments.Standing != Standing.Possible;

    private static bool IsSupposed(Profile profile) => profile.Hypothetical;

    // "The mill makes 40 vans a day", "50 vans leave the mill each day": by the same period, of whom the other sentence names.
    private static bool IsSameRate(Profile profile, Profile other) =>
        profile.Rate is not null && profile.Rate == other.Rate && NamesDoer(other, profile);

    // "The bank plans to shut 40 branches", "the bank wants to shut 50": what one doer means to do compares, but not with what it did.
    private static bool IsPlanOfOne(Profile profile, Profile other) => (profile.Measure.IsCount || profile.Measure.IsMoney)
        && IsMeant(profile) && IsMeant(other)
        && (NamesDoer(other, profile) || (profile.Claim.Arguments.Subject is null && NamesDoer(profile, other)))
        && (DoTheSame(profile, other) || (profile.Fate is not null && profile.Fate == other.Fate));

    private static bool IsMeant(Profile profile) => profile.Claim.Arguments.Standing == Standing.Possible
        && profile.Claim.Arguments.Has(StandingReader.Wished);

    private static bool NamesDoer(Profile profile, Profile doing) => TopicWords.Of(doing.Claim.Arguments.Subject ?? "")
        .Any(word => !StopWords.Contains(word.Lower) && profile.Context.ContainsKey(CountedNouns.Key(word.Lower)));

    // "The pump can meet 66 percent of demand": what both say something is able to do compares, but not with what it did.
    private static bool IsAble(Profile profile) => profile.Claim.Arguments.Has(StandingReader.Able);

    // "Wants the town to set aside $90 million for this plan", "the $60 million for the stadium are final": the price that is asked for a
    // thing and the one that it is said to have; not what somebody gave for it, nor the price of another thing.
    private static bool IsAsked(Profile asked, Profile price) =>
        asked is { Measure.IsMoney: true, Event: null, Receiver: not null } && IsMeant(asked)
        && price is { Event: null, Receiver: not null, Claim.Arguments: { Standing: Standing.Asserted, Subject: null, Agent: null } }
        && (Refers(asked.Receiver) || Refers(price.Receiver) || CountedNouns.Key(asked.Receiver) == CountedNouns.Key(price.Receiver));

    /// <summary>Whether the noun stands for what was named before ("the plan will cost $30 million").</summary>
    internal static bool Refers(string noun) => Counting.Is("referring", noun);

    /// <summary>A share is smaller than its whole, so one that is larger than the other number is none of its.</summary>
    private static bool IsShareOf(Profile left, Profile right)
    {
        var (share, whole) = left.Share ? (left, right) : (right, left);
        return share.Size < whole.Size;
    }

    /// <summary>A whole of which a part is spoken of, beside fewer to whom something happened.</summary>
    private static bool IsWholeOf(Profile whole, Profile other) =>
        whole.Claim.Arguments.Role == NumberRole.Total && whole.Event is null && other.Event is not null && other.Size < whole.Size;

    /// <summary>Both are the same part of a whole ("four people, including two children", "including three children"; "one critically",
    /// "two of them critical").</summary>
    private static bool IsSamePart(Profile profile, Profile other) =>
        AreCritical(profile, other)
        || (other.Share && profile.Noun is not null && profile.Noun == other.Noun
            && profile.Parts.SetEquals(other.Parts) && profile.Adjectives.SetEquals(other.Adjectives)
            && (profile.Parts.Count > 0 || (!profile.Generic && profile.IsOnly && other.IsOnly)));

    /// <summary>A few people to whom nothing happened: "three men" are met in every story ("three men fled", "four men were
    /// questioned").</summary>
    private static bool IsAnybody(Profile profile) =>
        profile is { Measure.IsCount: true, Fate: null, Size: < Sizes.Few } && IsPerson(profile);

    private static bool DoTheSame(Profile left, Profile right) =>
        left.Claim.Arguments.Predicate is { } done && done == right.Claim.Arguments.Predicate;

    private static bool AreCritical(Profile left, Profile right) =>
        left.Parts.Contains(Counting.Critical) && left.Parts.SetEquals(right.Parts);

    /// <summary>What is counted by the day is no total; "a year" is often left out, as with budgets.</summary>
    private static bool IsShort(string? rate) => rate is "hour" or "day" or "week" or "month";

    /// <summary>Whether two events can be two words for what happened to the same, by alike-events.tsv.</summary>
    private static bool Alike(Profile left, Profile right)
    {
        if (left.Measure.IsMoney)
            return Alike("money", left, right) || (Alike("price", left, right) && (IsPaidBy(left, right) || IsPaidBy(right, left)));
        var people = left.Thing is null or "person" && right.Thing is null or "person";
        return people && left.Claim.Value > 1 && Sizes.SameNumber(left, right) && Alike("number", left, right);
    }

    // "Sold the mill to Palu for $40 million", "Palu paid $50 million for the mill".
    private static bool IsPaidBy(Profile sale, Profile price) => price.Doers.Count > 0 && IsNamed(price.Doers, sale)
        && !price.Doers.Overlaps(sale.Doers);

    private static bool Alike(string of, Profile left, Profile right) =>
        AlikeEvents[of].Any(events => events.Contains(left.Fate!) && events.Contains(right.Fate!));

    /// <summary>A rise is no fall; a number without a change may be either, but what something rose by is not what it is
    /// now.</summary>
    private static bool OppositeChange(Profile left, Profile right) => (left.Measure.IsMoney && left.RoseBy != right.RoseBy)
        || (left.Change != right.Change && left.Change != Change.None && right.Change != Change.None
            && !(left.Measure.IsCount && left.Event is not null));

    private static bool OtherKind(Profile left, Profile right) =>
        left.Of.Count > 0 && right.Of.Count > 0 && !left.Of.Any(one => IsAmong(one, right.Of));

    // "two counts of first-degree murder", "three counts of murder": the one may be some of the others.
    private static bool IsNarrower(Profile left, Profile right) =>
        left.Of.Count > 0 && right.Of.Count > 0 && left.Of.Any(one => !IsAmong(one, right.Of));

    // Murder may be told as homicide.
    private static bool IsAmong(string one, FrozenSet<string> others) =>
        others.Any(other => CountedNouns.Key(one) == CountedNouns.Key(other) || Kinds.Akin(one, other));

    private static bool OtherThing(Profile left, Profile right) =>
        left.Measure.IsCount && left.Thing is not null && right.Thing is not null && left.Thing != right.Thing
        && !Kinds.Akin(left.Thing, right.Thing) && !Sizes.Echoes(left, right);

    private static bool OtherEvent(Profile left, Profile right)
    {
        if (left.Fate is null || right.Fate is null || left.Fate == right.Fate || SameFew(left, right))
            return false;
        if (EventNames.Group(left.Fate) == EventNames.Group(right.Fate) || Alike(left, right))
            return false;
        return IsPerson(left) || IsPerson(right)
            || (((EventNames.Family(left.Fate) is { } family && family == EventNames.Family(right.Fate))
                || (left.Measure.IsCount && left.Stated && right.Stated)) && !Sizes.Echoes(left, right));
    }

    /// <summary>Whether it counts persons, by their noun of whatever kind ("three juveniles were shot"; not "three counts").</summary>
    internal static bool IsPerson(Profile profile) =>
        profile.Thing == "person"
        || (profile.Noun is { } noun && EventFrames.CanBePerson(noun) && !Counting.Is("of", noun));

    private static bool OtherPart(Profile left, Profile right)
    {
        if (!Named(left).SetEquals(Named(right)) && !Sizes.SameNumber(left, right))
            return true;
        if (!left.Parts.SetEquals(right.Parts) && !(Sizes.SameNumber(left, right) && (left.Parts.Count == 0 || right.Parts.Count == 0))
            && !IsMoreThanAll(left, right) && !IsMoreThanAll(right, left))
            return true;
        return !left.Peoples.SetEquals(right.Peoples) && !(Nested(left.Peoples, right.Peoples) && MayBeWhole(left, right));
    }

    // Eight passengers hurt are none of six people hurt, but of six on the ground; of four men charged three may have been charged before.
    private static bool IsMoreThanAll(Profile part, Profile all) => all.Parts.Count == 0 && part.Size > all.Size
        && !all.OfOnePlace && (all.Claim.Arguments.Place is null || part.Claim.Arguments.Place is not null)
        && part is { Thing: "person", Stated: true, Fate: { } happened } && all is { Thing: "person", Stated: true }
        && happened == all.Fate && EventNames.Family(happened) == EventNames.Family(Counting.Killed);

    /// <summary>Words beside the noun that make of it a part: "critical" patients, "male" victims.</summary>
    private static HashSet<string> Named(Profile profile) => [.. profile.Adjectives.Where(PartWords.Contains)];

    /// <summary>Whether the people named on one side only can be left out of account, as reports drop it for the country that a story is
    /// about: one people, and a number that the other side's allows, or exceeds, or nearly reaches. Far smaller, it counts some of
    /// them.</summary>
    private static bool MayBeWhole(Profile left, Profile right)
    {
        var (narrow, wide) = left.Peoples.Count > right.Peoples.Count ? (left, right) : (right, left);
        if (narrow.Peoples.Count > 1)
            return Sizes.SameNumber(left, right);
        var factor = Sizes.Factor(left, right);
        return (Sizes.Meet(left, right) && factor <= LargerNarrow)
            || (factor <= (narrow.Size > wide.Size ? LargerNarrow : SmallerNarrow) && narrow.Size >= Sizes.Few);
    }

    private static bool Nested(FrozenSet<string> left, FrozenSet<string> right) => left.IsSubsetOf(right) || right.IsSubsetOf(left);

    /// <summary>More than one of a name in the singular, which counts nothing.</summary>
    private static bool IsBeforeName(Profile profile) =>
        profile.Measure.IsCount && profile.Claim.Value > 1 && profile.Phrase is { } phrase
            && TopicWords.Of(phrase).ToArray() is { Length: > 1 } words
        && Array.TrueForAll(
            words, word => word.Capital && CountedNouns.Known(word.Lower) is null && CountedNouns.People(word.Lower) is null)
            && words[^1].Lower is var last && NounForms.Singular(last) == last;

    /// <summary>Each names people of its own, as those whose it is or who do it ("Fesk scored 17 points"), and neither the
    /// other's.</summary>
    private static bool OtherPerson(Profile left, Profile right) => Personal.AreTwo(left, right)
        || (Unequal(left, right) && Disjoint(left.Owners, right.Owners))
        || (left.Thing != "person" && DoTheSame(left, right) && Disjoint(left.Doers, right.Doers)
            && (Unequal(left, right) || (IsDoneBy(left) && IsDoneBy(right))));

    // Equal numbers are of two only where each says by whom it is done; "Moscow" and "Russia" may be one.
    private static bool IsDoneBy(Profile profile) =>
        profile.Claim.Arguments.Agent is { } agent && agent == profile.Claim.Arguments.Subject
        && !profile.Doers.Any(name => CountedNouns.People(name) is not null);

    // Several people by another name ("bakers", "miners") whom what is measured is for; of one number "workers" may be the miners.
    private static bool OtherGroup(Profile left, Profile right) =>
        !left.Measure.IsCount && Group(left) is { } one && Group(right) is { } other && one != other && !Kinds.Akin(one, other)
        && (Unequal(left, right) || (CountedNouns.Known(one) ?? CountedNouns.Known(other)) is null);

    // One round sum on two things, neither of which the other sentence names; those whom it is for have many names.
    private static bool OtherPurpose(Profile left, Profile right) =>
        left.Measure.IsMoney && !Unequal(left, right) && Sizes.Digits(left.Claim.Value) == 1
        && (Group(left) is null || Group(right) is null)
        && Uses(left) is { Length: > 0 } own && Uses(right) is { Length: > 0 } others
        && !own.Concat(others).Any(Refers)
        && !own.Any(one => right.Context.ContainsKey(CountedNouns.Key(one)) || others.Any(other => Kinds.Akin(one, other)))
        && !others.Any(other => left.Context.ContainsKey(CountedNouns.Key(other)));

    /// <summary>Whether the other's sentence has one of the names: "Dunmore sold Fesk a mill for $4 million" and "Fesk paid $5 million for
    /// the mill of Dunmore" each name the other's too.</summary>
    internal static bool IsNamed(FrozenSet<string> names, Profile profile) =>
        names.Any(name => profile.Context.ContainsKey(CountedNouns.Key(name)));

    private static string[] Uses(Profile profile) => profile.Purposes.Count > 0 ? [.. profile.Purposes]
        : profile.Receiver is { } receiver ? [NounForms.Singular(receiver)] : [];

    private static string? Group(Profile profile) =>
        TopicWords.Of($"{profile.Claim.Arguments.Purpose} {profile.Phrase} {profile.Receiver}").Select(word => word.Lower)
            .Where(word => NounForms.Singular(word) is var noun && noun != word && EventFrames.CanBePerson(noun)
                && CountedNouns.Known(word) is not { Generic: true }).Select(NounForms.Singular)
            .FirstOrDefault();

    private static bool Disjoint(FrozenSet<string> left, FrozenSet<string> right) =>
        left.Count > 0 && right.Count > 0 && !left.Overlaps(right);

    /// <summary>Counts of two stretches of time are of two things; beside one that names none, a stretch that was over before the article's
    /// year, and the deeds of a year ("the 40th homicide this year"). Budgets by the year are compared.</summary>
    private static bool OtherStretch(Profile left, Profile right)
    {
        if ((left.IsNthOfYear || right.IsNthOfYear) && (left.Stretch is null || right.Stretch is null))
            return true;
        if (left.Measure.IsMoney && left.Rate is not null && right.Rate is not null)
            return false;
        if (left.Stretch is { } first && right.Stretch is { } second)
            return first.IsApart(second) || (Unequal(left, right) && !first.IsSame(second));
        return Unequal(left, right) && (IsPast(left, right) || IsPast(right, left));
    }

    private static bool IsPast(Profile profile, Profile other) =>
        profile.Stretch is { } stretch && stretch.IsPast(profile.Claim.Article.Published.Value) && !Lasts(other, stretch.Years);

    /// <summary>Whether the sentence speaks of "the five years" of a stretch that another dates.</summary>
    private static bool Lasts(Profile profile, int years)
    {
        var words = Array.ConvertAll(profile.Words, word => word.Lower);
        return Enumerable.Range(0, Math.Max(0, words.Length - 2)).Any(at => words[at] == "the" && words[at + 2] == "years"
            && ((int.TryParse(words[at + 1], out var digits) && digits == years) || NumberWords.Find(words[at + 1])?.Value == years));
    }

    /// <summary>One of a kind is an example, unless both say what happened ("one died", "two died"; "charged with one count", "with
    /// three").</summary>
    private static bool IsExample(Profile left, Profile right) =>
        (left.Claim.Value == 1) != (right.Claim.Value == 1) && left is { Measure.IsCount: true, Personal: null }
        && !(left.Stated && right.Stated)
        && !(left.Noun == right.Noun && DoTheSame(left, right));

    /// <summary>Two numbers of one sentence are parts, or before and after, unless two sources give them.</summary>
    private static bool InOneSentence(Profile left, Profile right) =>
        left.Claim.Article.Id == right.Claim.Article.Id && Unequal(left, right)
        && (left.ListsSome || right.ListsSome || (left.Claim.Sentence == right.Claim.Sentence
            && !SourceNames.Differ(SourceNames.Of(left.Claim), SourceNames.Of(right.Claim))));
}
