namespace NewsAnalysis.Actors.Matching;

/// <summary>Somebody in an article who shares a surname with people of the dictionary without being one of them.</summary>
/// <param name="Key">The folded first names and suffix.</param>
/// <param name="Gender">Which courtesy title fits.</param>
/// <param name="Suffix">"jr" and the like, or null.</param>
/// <param name="HasTitle">Whether a title of office stands before the name.</param>
internal sealed record Stranger(string Key, TitleGender Gender, string? Suffix, bool HasTitle);

/// <summary>A person of the dictionary, or a stranger, by whom a surname can be meant.</summary>
/// <param name="Actor">Index of the actor, or -1 for a stranger.</param>
/// <param name="Stranger">The stranger, or null.</param>
internal readonly record struct Bearer(int Actor, Stranger? Stranger)
{
    /// <summary>Whether the bearer is in the dictionary.</summary>
    public bool IsListed => Stranger is null;

    public override int GetHashCode() => Stranger is null ? Actor : Stranger.GetHashCode();
}

/// <summary>Which people an article names in full, where, and with which titles.</summary>
internal sealed class Introductions
{
    // An article with more people of one surname than this is no article; the limit keeps the time in proportion to the text.
    private const int MaxStrangers = 32;

    private static readonly List<Bearer> Nobody = [];

    private readonly Dictionary<Bearer, List<int>> _positions = [];
    private readonly Dictionary<int, HashSet<string>> _titles = [];
    private readonly HashSet<int> _everywhere = [];
    private readonly HashSet<int> _shortSuffix = [];
    private readonly HashSet<int> _courteous = [];
    private readonly HashSet<int> _elder = [];
    private readonly HashSet<int> _office = [];
    private readonly Dictionary<int, (int Position, IReadOnlyList<string> Titles)> _offices = [];
    private readonly HashSet<Bearer> _relatives = [];
    private readonly Dictionary<Bearer, Which> _generations = [];
    private readonly HashSet<int> _firstNamed = [];
    private readonly Dictionary<int, TitleGender> _genders = [];
    private readonly Dictionary<int, int> _titled = [];
    private readonly Dictionary<int, List<Bearer>> _strangers = [];

    /// <summary>Notes a full name.</summary>
    /// <param name="actor">The person.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="isOutsideBody">Whether it stands in the headline or a caption, so that it holds for the whole article.</param>
    /// <param name="titles">The titles before it, folded.</param>
    public void Add(int actor, int position, bool isOutsideBody, IEnumerable<string> titles)
    {
        Insert(Positions(new Bearer(actor, null)), position);
        if (isOutsideBody)
            _everywhere.Add(actor);
        if (!_titles.TryGetValue(actor, out var known))
            _titles[actor] = known = new HashSet<string>(StringComparer.Ordinal);
        known.UnionWith(titles);
    }

    /// <summary>Notes what the article tells of a person's gender ("Mrs", "his brother"); the first word counts.</summary>
    public void AddGender(int actor, TitleGender gender)
    {
        if (gender != TitleGender.Unknown)
            _genders.TryAdd(actor, gender);
    }

    /// <summary>Notes that a person's full name stands there as that of a relative ("his wife, Anna Stark").</summary>
    public void AddRelative(int actor, int position)
    {
        if (FirstOf(actor) == position)
            _relatives.Add(new Bearer(actor, null));
    }

    /// <summary>Notes that a stranger is brought in as a relative.</summary>
    public void AddRelative(Stranger stranger) => _relatives.Add(new Bearer(-1, stranger));

    /// <summary>Notes that the article brings somebody in as a parent or child.</summary>
    public void AddGeneration(Bearer bearer, Which generation)
    {
        if (generation != Which.Unsaid)
            _generations.TryAdd(bearer, generation);
    }

    /// <summary>Whether the article brings the person in as a parent (elder) or child (younger).</summary>
    public Which GenerationOf(Bearer bearer) => _generations.GetValueOrDefault(bearer);

    /// <summary>Whether the article brings the person in as somebody's relative.</summary>
    public bool IsRelative(Bearer bearer) => _relatives.Contains(bearer);

    /// <summary>Notes that the article calls the person by first name alone.</summary>
    public void AddFirstNamed(int actor) => _firstNamed.Add(actor);

    /// <summary>Whether the article calls the person by first name alone, so that the bare surname is a namesake's.</summary>
    public bool IsFirstNamed(int actor) => _firstNamed.Contains(actor);

    /// <summary>The gender that the article tells by such words.</summary>
    public TitleGender GenderOf(int actor) => _genders.GetValueOrDefault(actor);

    /// <summary>Notes where a person was first meant by title and surname.</summary>
    public void AddTitled(int actor, int position) => _titled[actor] = Math.Min(position, _titled.GetValueOrDefault(actor, int.MaxValue));

    /// <summary>Whether the person was meant by title and surname before.</summary>
    public bool IsTitledBefore(int actor, int position) => _titled.TryGetValue(actor, out var first) && first < position;

    /// <summary>Whether the person is meant by title and surname somewhere.</summary>
    public bool IsTitled(int actor) => _titled.ContainsKey(actor);

    /// <summary>Whether the article tells of nobody.</summary>
    public bool IsEmpty => _positions.Count == 0 && _titled.Count == 0 && _strangers.Count == 0;

    /// <summary>The people of the dictionary whom the article names in full.</summary>
    public IEnumerable<int> Named => _positions.Where(pair => pair.Key.IsListed && pair.Value.Count > 0).Select(pair => pair.Key.Actor);

    /// <summary>The people whom the article brings in by title and surname.</summary>
    public IEnumerable<int> Titled => _titled.Keys;

    /// <summary>The people of the dictionary whose surname somebody else in the article has.</summary>
    public IEnumerable<int> WithStrangers => _strangers.Keys;

    /// <summary>The folded first names of all who share a surname with people of the dictionary without being one of them.</summary>
    public IEnumerable<string> StrangersFirstNames =>
        _strangers.Values.SelectMany(list => list).Select(bearer => bearer.Stranger!.Key.Split(' ')[0]);

    /// <summary>Notes that the article has an "elder" one with this person's surname.</summary>
    public void AddElder(int actor) => _elder.Add(actor);

    /// <summary>Whether the article has an "elder" with this person's surname, so that the bare surname is the younger one's.</summary>
    public bool HasElder(int actor) => _elder.Contains(actor);

    /// <summary>Notes that the article calls somebody with this person's surname Mr or Mrs, as its style is.</summary>
    public void AddCourtesy(int actor) => _courteous.Add(actor);

    /// <summary>Whether the article puts Mr or Mrs before this surname.</summary>
    public bool HasCourtesy(int actor) => _courteous.Contains(actor);

    /// <summary>Notes the full name of somebody else with the surname of these people.</summary>
    public void AddStranger(IEnumerable<int> actors, Stranger stranger, int position)
    {
        var bearer = new Bearer(-1, stranger);
        Insert(Positions(bearer), position);
        foreach (var actor in actors)
        {
            if (!_strangers.TryGetValue(actor, out var list))
                _strangers[actor] = list = [];
            if (list.Count < MaxStrangers && !list.Contains(bearer))
                list.Add(bearer);
        }
    }

    /// <summary>Notes that the article calls the person by surname and suffix ("Trump Jr."), so that the bare surname is
    /// another's.</summary>
    public void AddShortSuffix(int actor) => _shortSuffix.Add(actor);

    /// <summary>Takes back every full name of a person that was read with a suffix the dictionary lacks.</summary>
    public void Remove(int actor, int position) => Positions(new Bearer(actor, null)).Remove(position);

    /// <summary>Notes where a title of office stands before a bare surname; the first one counts.</summary>
    /// <param name="surname">The first person with the surname.</param>
    /// <param name="position">Where the surname stands.</param>
    /// <param name="titles">The titles, folded.</param>
    public void AddFirstOffice(int surname, int position, IReadOnlyList<string> titles) => _offices.TryAdd(surname, (position, titles));

    /// <summary>Where a title of office first stands before the bare surname, and which; null where none does.</summary>
    public (int Position, IReadOnlyList<string> Titles)? FirstOffice(int surname) =>
        _offices.TryGetValue(surname, out var office) ? office : null;

    /// <summary>Notes that the article gives somebody with this surname a title of office without a first name ("President
    /// Trump").</summary>
    public void AddOffice(int actor) => _office.Add(actor);

    /// <summary>Whether the article does so or names the person in full.</summary>
    public bool IsPresent(int actor) => _office.Contains(actor) || IsNamed(actor);

    /// <summary>Whether the article calls the person by surname and suffix.</summary>
    public bool HasShortSuffix(int actor) => _shortSuffix.Contains(actor);

    /// <summary>Whether the full name stands in the article at all.</summary>
    public bool IsNamed(int actor) => _positions.TryGetValue(new Bearer(actor, null), out var positions) && positions.Count > 0;

    /// <summary>Whether the full name stands before the position, or in the headline or a caption.</summary>
    public bool IsNamedBefore(int actor, int position) => _everywhere.Contains(actor) || LastBefore(new Bearer(actor, null), position) >= 0;

    /// <summary>Whether one of the titles stands before the person's full name somewhere.</summary>
    public bool HasTitle(int actor, IEnumerable<string> titles) => _titles.TryGetValue(actor, out var known) && titles.Any(known.Contains);

    /// <summary>The titles before the person's full name, folded.</summary>
    public IReadOnlyCollection<string> TitlesOf(int actor) => _titles.TryGetValue(actor, out var known) ? known : [];

    /// <summary>Where the full name first stands, or -1.</summary>
    public int FirstOf(int actor) =>
        _positions.TryGetValue(new Bearer(actor, null), out var positions) && positions.Count > 0 ? positions[0] : -1;

    /// <summary>Where the full name last stood before the position, or -1.</summary>
    public int LastBefore(Bearer bearer, int position)
    {
        if (!_positions.TryGetValue(bearer, out var positions))
            return -1;
        var index = positions.BinarySearch(position);
        index = (index < 0 ? ~index : index) - 1;
        return index < 0 ? -1 : positions[index];
    }

    /// <summary>How often the full name stood before the position.</summary>
    public int CountBefore(Bearer bearer, int position)
    {
        if (!_positions.TryGetValue(bearer, out var positions))
            return 0;
        var index = positions.BinarySearch(position);
        return index < 0 ? ~index : index;
    }

    /// <summary>Whether somebody else in the article has this person's surname.</summary>
    public bool HasStrangers(int actor) => _strangers.ContainsKey(actor);

    /// <summary>The strangers who share this person's surname.</summary>
    public List<Bearer> StrangersOf(int actor) => _strangers.GetValueOrDefault(actor) ?? Nobody;

    // Nearly always the last position so far; "Barack and Michelle Obama" is noted once more from its start.
    private static void Insert(List<int> positions, int position)
    {
        var index = positions.Count;
        while (index > 0 && positions[index - 1] > position)
            index--;
        positions.Insert(index, position);
    }

    private List<int> Positions(Bearer bearer) =>
        _positions.TryGetValue(bearer, out var list) ? list : _positions[bearer] = [];
}
