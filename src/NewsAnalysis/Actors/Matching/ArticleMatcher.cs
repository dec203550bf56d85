namespace NewsAnalysis.Actors.Matching;

/// <summary>Decides what the phrases found in one article mean. First every phrase that stands for itself and every full name, then the
/// surnames, which need to know whom the article names in full.</summary>
internal sealed class ArticleMatcher
{
    private readonly CompiledDictionary _dictionary;
    private readonly bool _withOpen;
    private readonly MentionReading _reading;
    private readonly List<FoundName> _found;
    private readonly Introductions _introductions = new();
    private readonly List<Hit> _hits;
    private readonly List<(FoundName Found, PersonContext Context)> _pending = [];
    private readonly List<(int Hit, PersonContext Context, FoundName Found)> _suffixed = [];
    private readonly List<(int Actor, int Start)> _fits = [];
    private readonly Func<int, bool> _isFixedAt;
    private readonly Func<int, bool> _isFoundAt;
    private HashSet<string>? _borne;
    private HashSet<(int Actor, string Nickname)>? _nicknames;
    private int _floor;
    private (MentionKind Kind, int End) _place;

    private ArticleMatcher(CompiledDictionary dictionary, Article article, bool withOpen)
    {
        (_dictionary, _withOpen) = (dictionary, withOpen);
        (_isFixedAt, _isFoundAt) = (IsFixedAt, IsFoundAt);
        _reading = new MentionReading(article);
        _found = Heads.Part(dictionary, _reading, NameScanner.Scan(dictionary.Index, _reading));
        _hits = new List<Hit>(_found.Count);
    }

    /// <summary>The mentions of an article in text order.</summary>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="article">The article.</param>
    /// <param name="withOpen">Whether to give the surnames that only the story can decide.</param>
    public static Matched Match(CompiledDictionary dictionary, Article article, bool withOpen)
    {
        var matcher = new ArticleMatcher(dictionary, article, withOpen);
        foreach (var found in matcher._found)
            matcher.Read(found);
        matcher.SettleSuffixes();
        var firstNames = new FirstNames(dictionary, matcher._reading, matcher._introductions, matcher._found, matcher._hits);
        List<Hit> alone = [.. firstNames.Relatives(), .. firstNames.Alone()];
        matcher.NoteStyle();
        Offices.Note(dictionary, matcher._introductions, matcher._pending);
        var resolver = new SurnameResolver(dictionary, matcher._reading, matcher._introductions);
        foreach (var (found, context) in matcher._pending)
            matcher.Resolve(resolver, found, context);
        matcher._hits.RemoveAll(hit => hit.Actor < 0);
        matcher._hits.AddRange(alone);
        matcher.Sort();
        return new Matched(matcher._hits, matcher._introductions);
    }

    // Surnames are decided after names, so that the order is mended mostly where an article has some.
    private void Sort()
    {
        for (var i = 1; i < _hits.Count; i++)
        {
            if (_hits[i - 1].Start >= _hits[i].Start)
            {
                _hits.Sort((left, right) => left.Start.CompareTo(right.Start));
                return;
            }
        }
    }

    private void Read(FoundName found)
    {
        var (before, floor) = (_hits.Count, _floor);
        if (found.Surnames.Length > 0)
            ReadSurname(found, floor);
        else
            ReadFixed(found);
        if (_hits.Count > before || found.Fixed is { Kind: not EntryKind.Surname })
            _floor = found.End;
    }

    private void ReadFixed(FoundName found)
    {
        var entry = found.Fixed!;
        var actor = _dictionary.Actors[entry.Actor];
        if (entry.Kind == EntryKind.Not)
            return;
        var isHidden = ProperNames.Hides(_reading, found.Start, found.End, actor.Type, entry.Kind, _isFixedAt)
            || (actor.Type == ActorType.State && entry.Kind == EntryKind.Name && TwinRegions.IsRegion(_reading, found.Start, found.End));
        if (_dictionary.Person(entry.Actor) is { } person && !IntroduceListed(person, entry, found))
            return;
        if (isHidden && entry.Kind == EntryKind.Metonym && ProperNames.IsStranger(_reading, found.Start))
            (_borne ??= []).Add(_reading.Text[found.Start..found.End]);
        if (!isHidden && !(actor.Type == ActorType.Person && LongerNames.IsTitle(_reading, found.Start, found.End)))
            AddFixed(found, entry);
    }

    // A full name inside another name ("The Anna Stark Show") is no mention, but it says who Stark is. "Donald Trump Jr." is not
    // Donald Trump.
    private bool IntroduceListed(PersonNames person, Entry entry, FoundName found)
    {
        if (PersonReader.ReadSuffix(_reading.Text, found.End, out _) is { } suffix && suffix != person.Suffix)
        {
            var stranger = new Stranger(string.Join(' ', entry.Phrase.Keys), person.Gender, suffix, false);
            _introductions.AddStranger([entry.Actor], stranger, found.Start);
            return false;
        }

        Introduce(entry.Actor, found.Start, PersonReader.Read(_reading, found.Start, found.End, _floor));
        if (PersonReader.ReadCoordinated(_reading.Text, found.Start, _floor) is { } first)
            Coordinate(_dictionary.Namesakes(entry.Actor), first);
        return true;
    }

    // After "Valeska Paris" the government that "Paris" would be is she.
    private void AddFixed(FoundName found, Entry entry)
    {
        var kind = KindOf(entry.Kind, found);
        if (kind != MentionKind.Metonym || _borne?.Contains(_reading.Text[found.Start..found.End]) != true)
            _hits.Add(new Hit(found.Start, found.End, entry.Actor, kind, false));
    }

    private MentionKind KindOf(EntryKind kind, FoundName found)
    {
        if (kind != EntryKind.Metonym)
            return kind == EntryKind.Acronym ? MentionKind.Acronym : kind == EntryKind.Demonym ? MentionKind.Demonym : MentionKind.Name;
        var decided = MetonymRules.Decide(_reading, found.Start, found.End, _place);
        _place = (decided, found.End);
        return decided;
    }

    private void ReadSurname(FoundName found, int floor)
    {
        var context = PersonReader.Read(_reading, found.Start, found.End, floor);
        if (found.Fixed is { Kind: EntryKind.Name } && _dictionary.Person(found.Fixed.Actor) is not null)
        {
            ReadFixed(found);
            return;
        }

        if (context.HasFullGiven)
        {
            ReadFullName(found, context);
            return;
        }

        if (ReadTurned(found, context))
            return;

        if (found.Fixed is not null && !(context.HasTitle && found.Surnames.Any(entry => !IsOther(entry.Actor))))
            ReadFixed(found);
        else
            _pending.Add((found, context));
        CoordinateSurnames(found, context);

        bool IsOther(int actor) => _dictionary.Person(actor) is null;
    }

    private void ReadFullName(FoundName found, PersonContext context)
    {
        var fits = Fits(found, context);
        CoordinateSurnames(found, context);
        if (context.Nickname is { } nickname && fits.Count == 1)
            (_nicknames ??= []).Add((fits[0].Actor, Folding.Key(nickname)));
        if (fits.Count == 0)
            fits = ByNickname(found, context);
        // A state's name after an unknown capitalised word is still the state ("Visit Jordan"); after a first name it is a surname.
        if (fits.Count == 0 && found.Fixed is not null && !GivenNames.IsKnown(context.GivenKeys[0]))
        {
            ReadFixed(found);
            return;
        }

        if (context.Suffix is null)
            KeepWithoutSuffix(fits, context);
        if (fits.Count == 0)
            AddStranger(found, context);
        else
            AddFullName(fits[0], fits.Count > 1, found, context);
    }

    private void AddFullName((int Actor, int Start) named, bool isAmbiguous, FoundName found, PersonContext context)
    {
        var (actor, start) = (named.Actor, context.Given[named.Start].Start);
        Introduce(actor, start, context);
        if (ProperNames.Hides(_reading, start, found.End, _dictionary.Actors[actor].Type, EntryKind.Name, _isFixedAt))
            return;
        var end = context.Suffix is not null ? context.End : found.End;
        _hits.Add(new Hit(start, end, actor, MentionKind.Name, isAmbiguous));
        var person = _dictionary.Person(actor)!;
        if ((context.Suffix is not null && person.Suffix != context.Suffix) || person.LacksInitial(context.GivenKeys))
            _suffixed.Add((_hits.Count - 1, context, found));
    }

    // "Iron Dorn", after Piet "Iron" Dorn.
    private List<(int Actor, int Start)> ByNickname(FoundName found, PersonContext context) =>
        _nicknames is not null && context.GivenKeys is [var given]
            ? [.. found.Surnames.Where(entry => _nicknames.Contains((entry.Actor, given))).Select(entry => (entry.Actor, Start: 0))] : [];

    // "his father, Judge Stark Jr." is nobody's name: the father is the elder, or somebody else.
    private void KeepWithoutSuffix(List<(int Actor, int Start)> fits, PersonContext context)
    {
        if (fits.Count > 0 && PersonReader.IsParent(_reading.Text, RelationStart(context)))
            fits.RemoveAll(pair => _dictionary.Person(pair.Actor)!.Suffix is not (null or "sr"));
        if (fits.Count > 1 && fits.Exists(pair => _dictionary.Person(pair.Actor)!.Suffix is null))
            fits.RemoveAll(pair => _dictionary.Person(pair.Actor)!.Suffix is not null);
    }

    // Of hundreds with the surname nearly always none.
    private List<(int Actor, int Start)> Fits(FoundName found, PersonContext context)
    {
        _fits.Clear();
        foreach (var entry in found.Surnames)
        {
            var person = _dictionary.Person(entry.Actor)!;
            if (person.StartOf(context.GivenKeys) is >= 0 and var start
                && (context.Suffix is null || person.Suffix == context.Suffix || IsFormal(context)))
                _fits.Add((entry.Actor, start));
        }

        return _fits;
    }

    // "Korda Bela" for Bela Korda, as Hungarian and East Asian names stand.
    private bool ReadTurned(FoundName found, PersonContext context)
    {
        var text = _reading.Text;
        if (found.Fixed is not null || context.HasTitle || context.Given.Count > 0 || MatchWords.IsBeforeSmall(text, found.End)
            || !MatchWords.After(text, found.End, out var next) || IsFixedAt(next.Start)
            || (MatchWords.After(text, next.End, out var after) && MatchWords.IsCapitalised(after.In(text))))
            return false;
        var key = Folding.Key(next.In(text));
        foreach (var entry in found.Surnames)
        {
            if (key.Length < 2 || !_dictionary.Person(entry.Actor)!.IsOnlyFirst(key))
                continue;
            Introduce(entry.Actor, found.Start, context);
            _hits.Add(new Hit(found.Start, next.End, entry.Actor, MentionKind.Name, false));
            _floor = next.End;
            return true;
        }

        return false;
    }

    // "Robert D. Stark Jr." is the formal name of Bob Stark where the article has no other; "Donald Trump Jr." is somebody else.
    private static bool IsFormal(PersonContext context) =>
        context.GivenKeys.Count > 1 && context.GivenKeys[0].Length > 1 && context.GivenKeys[^1].Length == 1;

    // Such names are of somebody else where the article has the listed form as well; "George Bush" for a listed "George W. Bush" is,
    // where one sentence has both: elsewhere the initial is just left out the second time.
    private void SettleSuffixes()
    {
        if (_suffixed.Count == 0)
            return;
        var suffixed = _suffixed.Select(one => one.Hit).ToHashSet();
        var plain = _hits.Where((hit, index) => hit.Kind == MentionKind.Name && !suffixed.Contains(index))
            .Select(hit => hit.Actor).ToHashSet();
        var contrasted = _suffixed.Where(one => one.Context.Suffix is null && StandsBesidePlain(one.Hit, suffixed))
            .Select(one => _hits[one.Hit].Actor).ToHashSet();
        foreach (var (index, context, found) in _suffixed)
        {
            var hit = _hits[index];
            if (!(context.Suffix is null ? contrasted : plain).Contains(hit.Actor))
                continue;
            _introductions.Remove(hit.Actor, hit.Start);
            AddStranger(found, context);
            _hits[index] = hit with { Actor = -1 };
        }
    }

    private bool StandsBesidePlain(int index, HashSet<int> suffixed)
    {
        var (hit, sentence) = (_hits[index], _reading.Article.SentenceAt(_hits[index].Start));
        return _hits.Where((other, i) => !suffixed.Contains(i) && other.Actor == hit.Actor && other.Kind == MentionKind.Name)
            .Any(other => ReferenceEquals(_reading.Article.SentenceAt(other.Start), sentence));
    }

    // Who is called "Trump Jr.", or whose surname stands before the full name with the suffix, is not meant by the bare surname.
    private void NoteStyle()
    {
        if (!_dictionary.HasSuffixes)
            return;
        // "Trump Jr." may be listed as an alias.
        foreach (var hit in _hits)
        {
            if (hit.Actor >= 0 && _dictionary.Person(hit.Actor) is { Suffix: not null } person
                && person.IsShort(_reading.Text.AsSpan(hit.Start, hit.End - hit.Start)))
                _introductions.AddShortSuffix(hit.Actor);
        }

        foreach (var (found, context) in _pending)
        {
            foreach (var entry in found.Surnames)
            {
                if (_dictionary.Person(entry.Actor)!.Suffix is not null)
                    NoteJunior(entry.Actor, found, context);
                else if (context.Titles.Count > 0 && context.Suffix is null)
                    _introductions.AddOffice(entry.Actor);
            }
        }
    }

    private void NoteJunior(int actor, FoundName found, PersonContext context)
    {
        if (Namesakes.HasSuffix(found, actor) || context.Suffix is not null
            || (!_introductions.IsNamedBefore(actor, found.Start) && !_reading.LineAt(found.Start).IsHeading))
            _introductions.AddShortSuffix(actor);
        if (context.Courtesy != TitleGender.Unknown)
            _introductions.AddCourtesy(actor);
        if (context.Which == Which.Elder)
            _introductions.AddElder(actor);
    }

    private void AddStranger(FoundName found, PersonContext context)
    {
        // "Yeouido Park" is a park and nobody of that surname; "Rich Stark-Lopez" is no Stark.
        if (ProperNames.IsDoubled(_reading.Text, found.End)
            || ProperNames.IsHead(_reading.Text.AsSpan(found.Start, found.End - found.Start))
                && !context.GivenKeys.Any(key => GivenNames.IsKnown(key)))
            return;
        var relation = PersonReader.ReadRelative(_reading.Text, RelationStart(context));
        var (key, gender) = (string.Join(' ', context.GivenKeys), GivenNames.GenderOf(context.GivenKeys));
        var stranger = new Stranger(key, gender == TitleGender.Unknown ? relation : gender, context.Suffix, context.Titles.Count > 0);
        if (relation != TitleGender.Unknown)
        {
            _introductions.AddRelative(stranger);
            _introductions.AddGeneration(new Bearer(-1, stranger), PersonReader.ReadGeneration(_reading.Text, RelationStart(context)));
        }

        _introductions.AddStranger(found.Surnames.Select(entry => entry.Actor).Distinct(), stranger, found.Start);
    }

    private static int RelationStart(PersonContext context) => context.TitleStart >= 0 ? context.TitleStart : context.Given[0].Start;

    private void CoordinateSurnames(FoundName found, PersonContext context)
    {
        if (context.Coordinated is { } first)
            Coordinate(found.Surnames.Select(entry => entry.Actor), first);
    }

    // "Barack and Michelle Obama" names both.
    private void Coordinate(IEnumerable<int> actors, MatchWord word)
    {
        var key = Folding.Key(word.In(_reading.Text));
        var named = actors.Distinct().Where(actor => _dictionary.Person(actor)!.StartOf([key]) == 0).ToList();
        if (named.Exists(actor => _dictionary.Person(actor)!.Suffix is null))
            named.RemoveAll(actor => _dictionary.Person(actor)!.Suffix is not null);
        foreach (var actor in named)
            _introductions.Add(actor, word.Start, PartSearch.KindAt(_reading.Article, word.Start) != PartKind.Body, []);
        if (named.Count > 0 && !IsFoundAt(word.Start))
            _hits.Add(new Hit(word.Start, word.End, named[0], MentionKind.Name, named.Count > 1));
    }

    private void Introduce(int actor, int position, PersonContext context)
    {
        _introductions.Add(actor, position, PartSearch.KindAt(_reading.Article, position) != PartKind.Body, context.Titles);
        _introductions.AddGender(actor, context.Courtesy);
        if (_dictionary.Namesakes(actor).Length < 2 || PersonReader.ReadRelative(
            _reading.Text, context.TitleStart >= 0 ? context.TitleStart : position) is not (not TitleGender.Unknown and var gender))
            return;
        _introductions.AddGender(actor, gender);
        _introductions.AddRelative(actor, position);
        _introductions.AddGeneration(new Bearer(actor, null),
            PersonReader.ReadGeneration(_reading.Text, context.TitleStart >= 0 ? context.TitleStart : position));
    }

    private void Resolve(SurnameResolver resolver, FoundName found, PersonContext context)
    {
        // Most surnames of a dictionary of thousands are of nobody whom the article names.
        var isMeant = found.Fixed is not null || resolver.MayBeMeant(found);
        var resolved = isMeant ? null : resolver.Leave(found, context);
        if ((!isMeant && (resolved is null || (!_withOpen && IsOpen(resolved)))) || IsPartOfOther(found, context))
            return;
        if (isMeant)
            resolved = resolver.Resolve(found, context);
        if (found.Fixed is not null && (resolved is null || IsOpen(resolved)))
            ReadFixed(found);
        else if ((resolved ?? (resolver.MayBeMeant(found) ? null : resolver.Leave(found, context))) is { } meant)
            _hits.Add(HitOf(resolver, meant, found, context));
    }

    // Only the story can decide it.
    private static bool IsOpen(Resolved? resolved) => resolved is { Candidates: not null, Ambiguous: false };

    // A longer name, a title of a book or an ordinary word around the surname.
    private bool IsPartOfOther(FoundName found, PersonContext context)
    {
        var start = context.StartOf(found);
        return ProperNames.Hides(_reading, start, found.End, ActorType.Person, EntryKind.Surname, _isFixedAt)
            || LongerNames.Holds(_reading.Text, found.Start, found.End, _isFoundAt)
            || (!context.HasTitle && LongerNames.IsTitle(_reading, start, found.End))
            || ((context.HasTitle || context.Given.Count > 0) && ProperNames.IsDoubled(_reading.Text, found.End))
            || LongerNames.IsBorne(_reading, found.Start, found.End)
            || (context.Suffix is null && ProperNames.GoesOn(_reading, found.Start, found.End, _isFixedAt)) || IsOtherWord(found, context);
    }

    private static Hit HitOf(SurnameResolver resolver, Resolved meant, FoundName found, PersonContext context)
    {
        var end = context.Suffix is null ? found.End : context.End;
        return new Hit(context.StartOf(found), end, meant.Actor, MentionKind.Surname, meant.Ambiguous)
        {
            By = meant.Candidates is null ? resolver.BasisOf(meant.Actor) : meant.Ambiguous ? SurnameBasis.Title : SurnameBasis.None,
            Candidates = meant.Candidates,
            Titles = meant.Candidates is null ? [] : context.Titles,
        };
    }

    private bool IsOtherWord(FoundName found, PersonContext context) =>
        !context.HasTitle && context.Given.Count == 0
        && (OrdinaryWords.IsLikely(_reading, found.Start, found.End) || OrdinaryWords.IsShop(_reading.Text, found.Start, found.End));

    private bool IsFixedAt(int position) => FoundAt(position) is { Fixed: not null };

    private bool IsFoundAt(int position) => FoundAt(position) is not null;

    private FoundName? FoundAt(int position)
    {
        var (low, high) = (0, _found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _found[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low < _found.Count && _found[low].Start == position ? _found[low] : null;
    }
}
