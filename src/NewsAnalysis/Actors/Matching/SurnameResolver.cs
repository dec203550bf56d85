namespace NewsAnalysis.Actors.Matching;

/// <summary>A surname decided.</summary>
/// <param name="Actor">Index of the person.</param>
/// <param name="Ambiguous">Whether somebody else fits as well.</param>
/// <param name="Candidates">Who can be meant where the article does not tell and the story may; null where it is decided.</param>
internal readonly record struct Resolved(int Actor, bool Ambiguous, IReadOnlyList<int>? Candidates = null);

/// <summary>Decides whom a surname without a first name means: people whose full name the article gives before it, or in the headline or a
/// caption; with a title or in a heading also those named in full only later. Of several, what stands with it decides (title, initial),
/// then the nearest full name before; two in one sentence stay ambiguous.</summary>
internal sealed class SurnameResolver(CompiledDictionary dictionary, MentionReading reading, Introductions introductions)
{
    private const int Often = 3;
    private const int LongestRelation = 25;
    private readonly Namesakes _namesakes = new(dictionary, introductions);
    private readonly Dictionary<int, int> _unnamed = [];
    private readonly HashSet<int> _passing = [];
    private int _open;
    private readonly Dictionary<Bearer, int> _last = [];
    private readonly Dictionary<Bearer, int> _count = [];
    private readonly HashSet<int> _courteous = [];

    // Filled anew for each surname: a text has hundreds.
    private readonly List<int> _all = [];
    private readonly List<int> _people = [];
    private readonly List<int> _fits = [];
    private readonly List<Bearer> _bearers = [];

    /// <summary>Whether the article names one of the people with this surname in full or by title, or the surname of one counts
    /// alone.</summary>
    public bool MayBeMeant(FoundName found)
    {
        for (var i = 0; i < found.Surnames.Length; i++)
        {
            var actor = found.Surnames[i].Actor;
            if (dictionary.Person(actor)!.Alone || introductions.IsNamed(actor) || introductions.IsTitled(actor))
                return true;
        }

        return false;
    }

    /// <summary>Where nobody is meant by what the article says: a title leaves several people of the dictionary, which is ambiguous until
    /// the story tells; a bare surname counts where the story tells.</summary>
    public Resolved? Leave(FoundName found, PersonContext context)
    {
        if (context.GivenKeys.Count > 0 || context.Suffix is not null || context.Which == Which.Other)
            return null;
        var hasTitle = Offices.Introduces(context);
        var fits = Open(found, context, hasTitle);
        if (fits.Count == 0)
            return null;
        // A namesake in passing further down does not take the surname over.
        if (context.Titles.Count > 0)
            NoteUnnamed(found);
        return new Resolved(fits[0], hasTitle && fits.Count > 1, [.. fits]);
    }

    private List<int> Open(FoundName found, PersonContext context, bool hasTitle)
    {
        _fits.Clear();
        foreach (var entry in found.Surnames)
        {
            // The surnames come by actor; two forms of one person's are one.
            var actor = entry.Actor;
            if ((_fits.Count == 0 || _fits[^1] != actor) && dictionary.Person(actor)! is { Suffix: null or "sr" } person
                && (hasTitle || person.ByStory)
                && !introductions.HasStrangers(actor) && !introductions.IsNamedBefore(actor, found.Start) && FitsGender(actor, context))
                _fits.Add(actor);
        }

        return _fits;
    }

    private void NoteUnnamed(FoundName found) =>
        _unnamed[found.Surnames[0].Actor] = Math.Max(found.Start, _unnamed.GetValueOrDefault(found.Surnames[0].Actor));

    /// <summary>On what the surname rests where it means this person.</summary>
    public SurnameBasis BasisOf(int actor) =>
        introductions.IsNamed(actor) ? SurnameBasis.Name
        : introductions.IsTitled(actor) && !dictionary.Person(actor)!.Alone ? SurnameBasis.Title : SurnameBasis.None;

    /// <summary>The person meant, or null where nobody of the dictionary is.</summary>
    /// <param name="found">The surname.</param>
    /// <param name="context">What stands around it.</param>
    public Resolved? Resolve(FoundName found, PersonContext context)
    {
        if (found.Surnames.Length == 1 && !introductions.HasStrangers(found.Surnames[0].Actor))
            return ResolveOnly(found.Surnames[0].Actor, found, context);
        CollectPeople(found, context);
        _namesakes.KeepWomen(_people, context);
        var isUnsaid = _namesakes.KeepGeneration(_people, found, context);
        if (_people.Count == 0)
            return Leave(found, context);
        if (IsOfUnnamed(context.Titles))
        {
            NoteUnnamed(found);
            if (_people.TrueForAll(actor => IsSomebodyElse(actor, context.Titles)))
                _passing.Add(found.Surnames[0].Actor);
            return Undecided(context);
        }

        if (IsHeadingOfUnnamed(found, context))
            return Undecided(context);

        // After "President Bush", who may not be the governor in the headline, "Bush" is the president until the governor is named again.
        if (!context.HasTitle && _all.Count > _people.Count && IsUnnamedStill(found))
            return Undecided(context);
        CollectBearers(found, context);
        if (_bearers.Count == 1 && context.Which == Which.Other)
            return null;
        var (bearer, isAmbiguous) = Decide(_bearers, found, context);
        if (!isAmbiguous)
            Note(bearer, found, context);
        return bearer.IsListed ? new Resolved(bearer.Actor, isAmbiguous || isUnsaid) : null;
    }

    private bool IsUnnamedStill(FoundName found) =>
        _unnamed.TryGetValue(found.Surnames[0].Actor, out var unnamed)
        && (unnamed > _people.Max(actor => LastBefore(new Bearer(actor, null), found.Start))
            || (_passing.Contains(found.Surnames[0].Actor) && _people.TrueForAll(actor =>
                introductions.CountBefore(new Bearer(actor, null), found.Start) is var count && (count == 1 || count * 2 < _open))));

    // "First lady Anna Stark" is not "President Stark".
    private bool IsSomebodyElse(int actor, IReadOnlyList<string> titles) =>
        introductions.IsRelative(new Bearer(actor, null))
            || (introductions.TitlesOf(actor).Count > 0 && !introductions.HasTitle(actor, titles));

    // Whom the article names, or somebody of the dictionary whom it does not name: the titles in the story may tell.
    private Resolved Undecided(PersonContext context)
    {
        _open++;
        return new(_people[0], true,
            [.. _all.Where(actor => dictionary.Person(actor) is { Suffix: null or "sr" } && FitsGender(actor, context))]);
    }

    // What a surname tells of its bearer for the rest of the article.
    private void Note(Bearer bearer, FoundName found, PersonContext context)
    {
        _count[bearer] = _count.GetValueOrDefault(bearer) + 1;
        if (!bearer.IsListed)
            return;
        introductions.AddGender(bearer.Actor, context.Courtesy);
        if (context.HasTitle)
            introductions.AddTitled(bearer.Actor, found.Start);
        if (context.Courtesy != TitleGender.Unknown)
            _courteous.Add(bearer.Actor);
        if (context.HasTitle || context.GivenKeys.Count > 0)
            _last[bearer] = found.Start;
    }

    // All with the surname, and those of them who can be meant here.
    private void CollectPeople(FoundName found, PersonContext context)
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
    }

    private void CollectBearers(FoundName found, PersonContext context)
    {
        _bearers.Clear();
        foreach (var actor in _people)
            _bearers.Add(new Bearer(actor, null));
        foreach (var actor in _all)
        {
            foreach (var bearer in introductions.StrangersOf(actor))
            {
                if (!_bearers.Contains(bearer) && FitsStranger(bearer, found, context))
                    _bearers.Add(bearer);
            }
        }
    }

    // The usual case: the article has one bearer of the surname.
    private Resolved? ResolveOnly(int actor, FoundName found, PersonContext context)
    {
        // "The other Stark" is not the one that the article names.
        if (!Fits(actor, found, context))
            return Leave(found, context);
        if (context.Which == Which.Other)
            return null;
        Note(new Bearer(actor, null), found, context);
        return new Resolved(actor, false);
    }

    private (Bearer Bearer, bool Ambiguous) Decide(List<Bearer> bearers, FoundName found, PersonContext context)
    {
        if (bearers.Count == 1)
            return (bearers[0], false);
        if (context.Which is Which.Elder or Which.Younger)
        {
            var told = _namesakes.OfGeneration(bearers, context.Which);
            return (told[0], told.Count > 1);
        }

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

        bearers = KeepTold(bearers, found, context);
        return bearers.Count == 1 ? (bearers[0], false) : DecideByPlace(bearers, found, context);
    }

    // What stands around the surname tells of some that they are not meant.
    private List<Bearer> KeepTold(List<Bearer> bearers, FoundName found, PersonContext context)
    {
        var told = Pronouns.After(reading, found.End);
        if (told != TitleGender.Unknown)
            bearers = OfGender(bearers, told);
        if (Appositions.Relation(reading.Text, found.End))
            bearers = Keep(bearers, bearer => !introductions.IsRelative(bearer));
        if (Appositions.Words(reading.Text, found.End) is { Count: > 0 } words)
            bearers = Keep(bearers, bearer => !bearer.IsListed || !bearers.Exists(other => other.IsListed && HasTitle(other.Actor, words))
                || HasTitle(bearer.Actor, words));
        return context.HasTitle ? bearers : Keep(bearers, bearer => !bearer.IsListed || !introductions.IsFirstNamed(bearer.Actor));
    }

    private List<Bearer> OfGender(List<Bearer> bearers, TitleGender told)
    {
        var fits = Keep(bearers, bearer => _namesakes.GenderOf(bearer) is var gender && (gender == told || gender == TitleGender.Unknown));
        return fits.Count < 2 ? fits : Keep(fits, bearer => _namesakes.GenderOf(bearer) == told);
    }

    private static List<Bearer> Keep(List<Bearer> all, Predicate<Bearer> isLeft) =>
        all.FindAll(isLeft) is { Count: > 0 } left ? left : all;

    private (Bearer Bearer, bool Ambiguous) DecideByPlace(List<Bearer> bearers, FoundName found, PersonContext context)
    {
        var ordered = bearers.Select(bearer => (bearer, Last: LastBefore(bearer, found.Start)))
            .OrderByDescending(pair => pair.Last).ThenByDescending(pair => pair.bearer.IsListed).ToList();
        if (context.Which == Which.Other || IsContrasted(ordered[0].Last, found.Start))
            (ordered[0], ordered[1]) = (ordered[1], ordered[0]);
        var (first, second) = (ordered[0], ordered[1]);
        if (first.Last >= 0 && (first.Last < second.Last || second.Last < 0))
            return (first.bearer, false);
        if (first.Last >= 0 && SentenceOf(first.Last) != SentenceOf(second.Last))
            return DecideByDistance(first, second, found, context);
        return DecideTied([.. ordered.Where(pair => pair.bearer.IsListed && IsInSentenceOf(pair.Last, first.Last))], first);
    }

    private (Bearer Bearer, bool Ambiguous) DecideTied(List<(Bearer Bearer, int Last)> tied, (Bearer Bearer, int Last) first)
    {
        // A couple named in one sentence: the one whose wife, husband or child the other is.
        if (first.Last >= 0 && tied.FindAll(pair => !introductions.IsRelative(pair.Bearer)) is [var head] && tied.Count > 1)
            return (head.Bearer, false);
        if (first.Last < 0 && MainOf([.. tied.Where(pair => pair.Last < 0).Select(pair => pair.Bearer)]) is { } main)
            return (main, false);
        // Of those named in the same sentence the first, mostly its subject, is as good a guess as any; it is marked as one.
        // In a heading before them all it is whom the article names first.
        var guess = first.Last < 0
            ? tied.Where(pair => pair.Last < 0)
                .MinBy(pair => introductions.FirstOf(pair.Bearer.Actor) is var at and >= 0 ? at : int.MaxValue)
            : tied.LastOrDefault();
        return (guess == default ? first.Bearer : guess.Bearer, true);
    }

    // In a heading the only one whom the article gives a title, or names far more often than the others.
    private Bearer? MainOf(List<Bearer> bearers)
    {
        if (bearers.FindAll(bearer => introductions.TitlesOf(bearer.Actor).Count > 0) is [var titled])
            return titled;
        var often = bearers.FindAll(bearer => bearers.TrueForAll(other => other == bearer || CountOf(bearer) >= Often * CountOf(other)));
        return often is [var main] ? main : null;
    }

    private int CountOf(Bearer bearer) => introductions.CountBefore(bearer, int.MaxValue);

    // The one named last, unless as a relative or in passing.
    private (Bearer Bearer, bool Ambiguous) DecideByDistance((Bearer Bearer, int Last) first, (Bearer Bearer, int Last) second,
        FoundName found, PersonContext context)
    {
        if (IsAside(first.Bearer, first.Last, second.Bearer, found.Start) || IsCourteous(first.Bearer, second.Bearer, context))
            return (second.Bearer, false);
        var isSingle = introductions.IsRelative(first.Bearer) && !introductions.IsRelative(second.Bearer);
        if (!context.HasTitle && isSingle && IsOfParagraphBefore(first, found.Start))
            return (second.Bearer, true);
        // "His wife, Anna Stark, wept. Stark said": either.
        var isNew = introductions.LastBefore(first.Bearer, found.Start) == first.Last && !context.HasTitle && context.GivenKeys.Count == 0;
        var isOpen = isNew && (introductions.IsRelative(first.Bearer)
            ? isSingle && introductions.CountBefore(first.Bearer, found.Start) == 1
            // So does "The singer Adam Stark" some sentences ago.
            : !first.Bearer.IsListed && References(first.Bearer, found.Start) == 1
                && SentenceOf(found.Start) - SentenceOf(first.Last) >= 2);
        return isOpen ? (second.Bearer, true) : (first.Bearer, false);
    }

    // A relative brought in by one paragraph, and the surname alone in the next one: either.
    private bool IsOfParagraphBefore((Bearer Bearer, int Last) relative, int position) =>
        reading.ParagraphsTo(position) is var (previous, start) && relative.Last >= previous && relative.Last < start
        && introductions.CountBefore(relative.Bearer, previous) == 0;

    // "His wife, Anna Stark, said" against "He was there with his wife, Anna Stark": in a name further on the
    // sentence is about somebody else.
    private bool IsSubject(int position) => position - (reading.Article.SentenceAt(position)?.Span.Start ?? 0) < LongestRelation;

    // Whom the article calls "Mrs. Stark" it does not call "Stark"; a namesake without Mr or Mrs is.
    private bool IsCourteous(Bearer nearest, Bearer other, PersonContext context) =>
        nearest.IsListed && other.IsListed && !introductions.IsRelative(other)
            && context is { Courtesy: TitleGender.Unknown, GivenKeys.Count: 0 }
        && _courteous.Contains(nearest.Actor) && !_courteous.Contains(other.Actor);

    // "Unlike Anna Stark, Stark ...": the one just named is the other one.
    private bool IsContrasted(int position, int start) =>
        position >= 0 && SentenceOf(position) == SentenceOf(start)
        && MatchWords.Before(reading.Text, position, 0, out var before) && before.In(reading.Text) is "Unlike" or "unlike";

    private bool IsInSentenceOf(int position, int other) =>
        other < 0 || position < 0 ? other < 0 && position < 0 : SentenceOf(position) == SentenceOf(other);

    // Somebody named once, some sentences ago, in an article about a namesake: the bare surname is back at the namesake.
    private bool IsAside(Bearer nearest, int position, Bearer other, int start)
    {
        var distance = SentenceOf(start) - SentenceOf(position);
        if (distance >= (IsSubject(position) ? 2 : 1) && introductions.IsRelative(nearest) && !introductions.IsRelative(other))
            return true;
        return distance >= 2 && References(nearest, start) == 1 && References(other, start) >= (distance > 2 ? Often - 1 : Often);
    }

    private int References(Bearer bearer, int position) => introductions.CountBefore(bearer, position) + _count.GetValueOrDefault(bearer);

    private bool FitsGender(int actor, PersonContext context) =>
        context.Courtesy == TitleGender.Unknown
            || _namesakes.GenderOf(actor) is var gender && (gender == TitleGender.Unknown || context.Courtesy == gender);

    private bool Fits(int actor, FoundName found, PersonContext context)
    {
        var person = dictionary.Person(actor)!;
        if (!FitsGender(actor, context) || !FitsSuffix(person.Suffix, actor, found, context) || !FitsInitial(person, context))
            return false;
        // After "Lord Stark", whom the article names in full further on, he is "Stark".
        if (person.Alone || introductions.IsNamedBefore(actor, found.Start) || introductions.IsTitledBefore(actor, found.Start))
            return true;
        var mayLookAhead = (person.Suffix is null || introductions.HasElder(actor)) && (context.HasTitle || IsHeading(found.Start));
        return mayLookAhead && (introductions.IsNamed(actor) || introductions.IsTitled(actor));
    }

    private static bool FitsInitial(PersonNames person, PersonContext context) =>
        context.GivenKeys.Count == 0 || person.Given.Any(given => given.Any(word => word[0] == context.GivenKeys[0][0]));

    private bool FitsSuffix(string? suffix, int actor, FoundName found, PersonContext context) =>
        context.Suffix is not null ? context.Suffix == suffix
        : suffix is null || Namesakes.HasSuffix(found, actor) || !IsOfOther(actor, context);

    // The bare surname is not the son's where the article calls him "Trump Jr.", or keeps "Mr." for its people and has none here.
    private bool IsOfOther(int actor, PersonContext context) =>
        !(context.Which == Which.Elder && dictionary.Person(actor)!.Suffix is "sr") && IsOfElder(actor, context);

    private bool IsOfElder(int actor, PersonContext context) =>
        introductions.HasShortSuffix(actor) || context.Titles.Count > 0 || context.Which == Which.Elder
        || (context.Courtesy == TitleGender.Unknown && introductions.HasCourtesy(actor) && !introductions.HasElder(actor));

    private bool FitsStranger(Bearer bearer, FoundName found, PersonContext context) =>
        bearer.Stranger is { Suffix: null } stranger
        && (context.Courtesy == TitleGender.Unknown || stranger.Gender == TitleGender.Unknown || context.Courtesy == stranger.Gender)
        && (context.GivenKeys.Count == 0 || stranger.Key[0] == context.GivenKeys[0][0])
        && LastBefore(bearer, found.Start) >= 0;

    // "President Trump" in an article that names only his daughter in full, where the dictionary has both, is not the daughter.
    private bool IsOfUnnamed(IReadOnlyList<string> titles) =>
        titles.Count > 0 && _all.Exists(actor => !_people.Contains(actor) && !introductions.IsNamed(actor))
        && !_people.Exists(actor => introductions.IsTitled(actor) || HasTitle(actor, titles));

    // Nor is "Trump" in the headline, where the text has "President Trump" before it names her.
    private bool IsHeadingOfUnnamed(FoundName found, PersonContext context) =>
        context is { HasTitle: false, GivenKeys.Count: 0, Suffix: null, Which: Which.Unsaid } && IsHeading(found.Start)
        && introductions.FirstOffice(found.Surnames[0].Actor) is { } office && IsOfUnnamed(office.Titles)
        && _people.TrueForAll(actor => introductions.FirstOf(actor) > office.Position);

    private bool HasTitle(int actor, IReadOnlyList<string> titles) =>
        introductions.HasTitle(actor, titles)
        || dictionary.HasRole(actor, titles);

    private int LastBefore(Bearer bearer, int position) =>
        Math.Max(introductions.LastBefore(bearer, position), _last.GetValueOrDefault(bearer, -1));

    private int SentenceOf(int position) => reading.Article.SentenceAt(position)?.Index ?? 0;

    private bool IsHeading(int position) =>
        reading.LineAt(position).IsHeading || PartSearch.KindAt(reading.Article, position) == Articles.PartKind.Headline;
}
