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

    // Filled anew for each surname: a text has hundreds.
    private readonly List<int> _all = [];
    private readonly List<int> _people = [];
    private readonly List<Bearer> _bearers = [];

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
        CollectPeople(found, context);
        if (_people.Count == 0)
            return null;
        if (IsOfUnnamed(context))
        {
            _unnamed = found.Start;
            return null;
        }

        // After "President Bush", who is not the governor in the headline, "Bush" is the president until the governor is named again.
        if (_unnamed >= 0 && context.Titles.Count == 0 && _all.Count > _people.Count
            && _unnamed > _people.Max(actor => LastBefore(new Bearer(actor, null), found.Start)))
            return null;
        CollectBearers(found, context);
        var decided = Decide(_bearers, found, context);
        if (!decided.Ambiguous)
            _count[decided.Bearer] = _count.GetValueOrDefault(decided.Bearer) + 1;
        if (decided.Bearer.IsListed && (context.HasTitle || context.GivenKeys.Count > 0) && !decided.Ambiguous)
            _last[decided.Bearer] = found.Start;
        return decided.Bearer.IsListed ? new Resolved(decided.Bearer.Actor, decided.Ambiguous) : null;
    }

    // All with the surname, and those of them who can be meant here.
    private void CollectPeople(Found found, PersonContext context)
    {
        _all.Clear();
        _people.Clear();
        foreach (var entry in found.Surnames)
        {
            // The surnames come by actor; two forms of one person's are one.
            if (_all.Count > 0 && _all[^1] == entry.Actor)
                continue;
            _all.Add(entry.Actor);
            if (Fits(entry.Actor, found, context))
                _people.Add(entry.Actor);
        }

        if (context.Suffix is null && _people.Exists(actor => dictionary.Person(actor)!.Suffix is null))
            _people.RemoveAll(actor => dictionary.Person(actor)!.Suffix is not null && !HasSuffix(found, actor));
    }

    private void CollectBearers(Found found, PersonContext context)
    {
        _bearers.Clear();
        foreach (var actor in _people)
            _bearers.Add(new Bearer(actor, null));
        foreach (var bearer in introductions.StrangersOf(_all))
        {
            if (FitsStranger(bearer, found, context))
                _bearers.Add(bearer);
        }
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
    private bool IsOfUnnamed(PersonContext context) =>
        context.Titles.Count > 0 && _all.Exists(actor => !_people.Contains(actor) && !introductions.IsNamed(actor))
        && !_people.Exists(actor => HasTitle(actor, context.Titles));

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
