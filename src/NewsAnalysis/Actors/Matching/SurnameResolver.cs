using System.Collections.Frozen;

namespace NewsAnalysis.Actors.Matching;

/// <summary>A surname decided.</summary>
/// <param name="Actor">Index of the person.</param>
/// <param name="Ambiguous">Whether somebody else fits as well.</param>
internal readonly record struct Resolved(int Actor, bool Ambiguous);

/// <summary>
/// Decides whom a surname without a first name means: people whose full name the article gives before it, or in the headline or a caption;
/// with a title or in a heading also those named in full only later. Of several, what stands with it decides (title, initial), then the
/// nearest full name before; two in one sentence stay ambiguous.
/// </summary>
internal sealed class SurnameResolver(CompiledDictionary dictionary, Reading reading, Introductions introductions)
{
    private const int Often = 3;
    private static readonly FrozenSet<string> s_suffixes = WordList.Read("titles")["suffix"];
    private int _unnamed = -1;
    private readonly Dictionary<Bearer, int> _last = [];
    private readonly Dictionary<Bearer, int> _count = [];

    /// <summary>Whether the article names one of the people with this surname in full, or the surname of one counts alone.</summary>
    public bool MayBeMeant(Found found)
    {
        for (var i = 0; i < found.Surnames.Count; i++)
        {
            var actor = found.Surnames[i].Actor;
            if (dictionary.Person(actor)!.Alone || introductions.IsNamed(actor))
                return true;
        }

        return false;
    }

    /// <summary>The person meant, or null where nobody of the dictionary is.</summary>
    /// <param name="found">The surname.</param>
    /// <param name="context">What stands around it.</param>
    public Resolved? Resolve(Found found, PersonContext context)
    {
        if (found.Surnames.Count == 1 && !introductions.HasStrangers(found.Surnames[0].Actor))
            return ResolveOnly(found.Surnames[0].Actor, found, context);
        var all = found.Surnames.Select(entry => entry.Actor).Distinct().ToList();
        var people = all.Where(actor => Fits(actor, found, context)).ToList();
        if (people.Exists(actor => dictionary.Person(actor)!.Suffix is null) && context.Suffix is null)
            people.RemoveAll(actor => dictionary.Person(actor)!.Suffix is not null && !HasSuffix(found, actor));
        if (people.Count == 0)
            return null;
        if (IsOfUnnamed(all, people, context))
        {
            _unnamed = found.Start;
            return null;
        }

        var bearers = people.Select(actor => new Bearer(actor, null)).ToList();
        // After "President Bush", who is not the governor in the headline, "Bush" is the president until the governor is named again.
        var lastNamed = people.Max(actor => LastBefore(new Bearer(actor, null), found.Start));
        if (_unnamed > lastNamed && context.Titles.Count == 0 && all.Count > people.Count)
            return null;
        bearers.AddRange(introductions.StrangersOf(all).Where(bearer => FitsStranger(bearer, found, context)));
        var decided = Decide(bearers, found, context);
        if (!decided.Ambiguous)
            _count[decided.Bearer] = _count.GetValueOrDefault(decided.Bearer) + 1;
        if (decided.Bearer.IsListed && (context.HasTitle || context.GivenKeys.Count > 0) && !decided.Ambiguous)
            _last[decided.Bearer] = found.Start;
        return decided.Bearer.IsListed ? new Resolved(decided.Bearer.Actor, decided.Ambiguous) : null;
    }

    // The usual case: the article has one bearer of the surname.
    private Resolved? ResolveOnly(int actor, Found found, PersonContext context)
    {
        if (!Fits(actor, found, context))
            return null;
        var bearer = new Bearer(actor, null);
        _count[bearer] = _count.GetValueOrDefault(bearer) + 1;
        if (context.HasTitle || context.GivenKeys.Count > 0)
            _last[bearer] = found.Start;
        return new Resolved(actor, false);
    }

    private (Bearer Bearer, bool Ambiguous) Decide(List<Bearer> bearers, Found found, PersonContext context)
    {
        if (bearers.Count == 1)
            return (bearers[0], false);
        if (context.Titles.Count > 0)
        {
            var titled = bearers.FindAll(bearer => bearer.IsListed && HasTitle(bearer.Actor, context.Titles));
            if (titled.Count == 1)
                return (titled[0], false);
            // A title of office is of somebody who has one: hardly of the wife or son whom the article names without any.
            bearers = bearers.FindAll(bearer => bearer.Stranger is not { HasTitle: false });
            if (bearers.Count == 1)
                return (bearers[0], false);
        }

        var ordered = bearers.Select(bearer => (bearer, Last: LastBefore(bearer, found.Start)))
            .OrderByDescending(pair => pair.Last).ThenByDescending(pair => pair.bearer.IsListed).ToList();
        var (first, second) = (ordered[0], ordered[1]);
        if (second.Last < 0 && first.Last >= 0)
            return (first.bearer, false);
        var isTied = first.Last < 0 || SentenceOf(first.Last) == SentenceOf(second.Last);
        if (!isTied)
            return (IsAside(first.bearer, first.Last, second.bearer, found.Start) ? second.bearer : first.bearer, false);
        // Of those named in the same sentence the first, mostly its subject, is as good a guess as any; it is marked as one.
        var tied = ordered.FindLast(pair => pair.bearer.IsListed && IsInSentenceOf(pair.Last, first.Last));
        return (tied == default ? first.bearer : tied.bearer, true);
    }

    private bool IsInSentenceOf(int position, int other) =>
        other < 0 || position < 0 ? other < 0 && position < 0 : SentenceOf(position) == SentenceOf(other);

    // Somebody named once, some sentences ago, in an article about a namesake: the bare surname is back at the namesake.
    private bool IsAside(Bearer nearest, int position, Bearer other, int start) =>
        SentenceOf(start) - SentenceOf(position) >= 2 && References(nearest, start) == 1 && References(other, start) >= Often;

    private int References(Bearer bearer, int position) => introductions.CountBefore(bearer, position) + _count.GetValueOrDefault(bearer);

    private bool Fits(int actor, Found found, PersonContext context)
    {
        var person = dictionary.Person(actor)!;
        if (context.Courtesy != Gender.Unknown && person.Gender != Gender.Unknown && context.Courtesy != person.Gender)
            return false;
        if (context.Suffix is not null && context.Suffix != person.Suffix)
            return false;
        if (person.Suffix is not null && !HasSuffix(found, actor) && context.Suffix is null && IsOfOther(actor, context))
            return false;
        if (context.GivenKeys.Count > 0 && !person.Given.Any(given => given.Any(word => word[0] == context.GivenKeys[0][0])))
            return false;
        if (person.Alone || introductions.IsNamedBefore(actor, found.Start))
            return true;
        var mayLookAhead = person.Suffix is null && (context.HasTitle || IsHeading(found.Start));
        return mayLookAhead && introductions.IsNamed(actor);
    }

    // The bare surname is not the son's where the article calls him "Trump Jr.", or keeps "Mr." for its people and has none here.
    private bool IsOfOther(int actor, PersonContext context) =>
        introductions.HasShortSuffix(actor) || context.Titles.Count > 0
        || (context.Courtesy == Gender.Unknown && introductions.HasCourtesy(actor));

    private bool FitsStranger(Bearer bearer, Found found, PersonContext context) =>
        bearer.Stranger is { Suffix: null } stranger
        && (context.Courtesy == Gender.Unknown || stranger.Gender == Gender.Unknown || context.Courtesy == stranger.Gender)
        && (context.GivenKeys.Count == 0 || stranger.Key[0] == context.GivenKeys[0][0])
        && LastBefore(bearer, found.Start) >= 0;

    // "President Trump" in an article that names only his daughter in full, where the dictionary has both, is not the daughter.
    private bool IsOfUnnamed(List<int> all, List<int> people, PersonContext context) =>
        context.Titles.Count > 0 && all.Exists(actor => !people.Contains(actor) && !introductions.IsNamed(actor))
        && !people.Exists(actor => HasTitle(actor, context.Titles));

    private bool HasTitle(int actor, IReadOnlyList<string> titles) =>
        introductions.HasTitle(actor, titles)
        || dictionary.Actors[actor].MemberOf.Any(member =>
            member.Role is { } role && Phrase.Parse(role, false).Keys.Intersect(titles, StringComparer.Ordinal).Any());

    /// <summary>Whether the surname of this person was found with its suffix ("Trump Jr.").</summary>
    public static bool HasSuffix(Found found, int actor) =>
        found.Surnames.Any(entry => entry.Actor == actor && entry.Phrase.Count > 1 && Folding.In(s_suffixes, entry.Phrase.Keys[^1]));

    private int LastBefore(Bearer bearer, int position) =>
        Math.Max(introductions.LastBefore(bearer, position), _last.GetValueOrDefault(bearer, -1));

    private int SentenceOf(int position) => reading.Article.SentenceAt(position)?.Index ?? 0;

    private bool IsHeading(int position) =>
        reading.LineAt(position).IsHeading || PartSearch.KindAt(reading.Article, position) == Articles.PartKind.Headline;
}
