using NewsAnalysis.Text;

namespace NewsAnalysis.Actors.Matching;

/// <summary>Whether a courtesy title fits.</summary>
internal enum TitleGender
{
    /// <summary>Not known from the first name.</summary>
    Unknown,

    /// <summary>Mr fits.</summary>
    Male,

    /// <summary>Mrs or Ms fits.</summary>
    Female,
}

/// <summary>The names of a person by which articles refer to them.</summary>
/// <param name="Actor">Index of the actor in the compiled dictionary.</param>
/// <param name="Forms">The surnames.</param>
/// <param name="Given">The words before the surname in each full name, folded.</param>
/// <param name="Suffix">"jr", "sr", "iii" or null.</param>
/// <param name="SurnameFirst">Whether the surname begins the name ("Xi Jinping").</param>
/// <param name="Alone">Whether the surname counts without the full name.</param>
internal sealed record PersonNames(
    int Actor, IReadOnlyCollection<string> Forms, string[][] Given, string? Suffix, bool SurnameFirst, bool Alone)
{
    /// <summary>The first name as the dictionary writes it, or null where it has none that could stand alone.</summary>
    public string? First { get; init; }

    /// <summary>Whether other articles of the story may lend the full name.</summary>
    public bool ByStory { get; init; } = true;

    /// <summary>The words after the surname of a name that begins with it, folded ("jinping").</summary>
    public string[][] Rest { get; init; } = [];

    /// <summary>Whether these words before the surname are the whole rest of a name that begins with it ("Jinping Xi").</summary>
    public bool IsTurned(IReadOnlyList<string> found)
    {
        foreach (var rest in Rest)
        {
            if (found.Count >= rest.Length && string.Concat(found.Skip(found.Count - rest.Length)) == string.Concat(rest))
                return true;
        }

        return false;
    }

    /// <summary>Whether the folded word is all that stands before the surname in one of the names.</summary>
    public bool IsOnlyFirst(string word)
    {
        foreach (var given in Given)
        {
            if (given is [var only] && only == word)
                return true;
        }

        return false;
    }

    /// <summary>Which courtesy title fits, by the first names.</summary>
    public TitleGender Gender { get; } = GivenNames.GenderOf(Given.SelectMany(words => words));

    /// <summary>Whether the words are a surname of the person with the suffix ("Stark Jr.").</summary>
    public bool IsShort(ReadOnlySpan<char> words)
    {
        if (Suffix is null)
            return false;
        foreach (var form in Forms)
        {
            if (words.TrimEnd('.').Equals(form.AsSpan().TrimEnd('.'), StringComparison.OrdinalIgnoreCase)
                && form.Contains(' ', StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Where in the words before a surname this person's name begins, or -1 where they are of somebody else. Middle names and
    /// initials may come in ("Hillary Rodham Clinton"), forms of one first name are the same (Mike, Michael), and initials must
    /// agree.</summary>
    /// <param name="found">The folded words before the surname; initials have one letter.</param>
    public int StartOf(IReadOnlyList<string> found)
    {
        if (IsTurned(found))
            return found.Count - Rest[0].Length;
        for (var start = 0; start < found.Count; start++)
        {
            foreach (var given in Given)
            {
                if (Agrees(given, found, start))
                    return start;
            }

            // A known first name of another person ends the search; "Crooked Hillary" goes on.
            if (found[start].Length > 1 && GivenNames.IsKnown(found[start]))
                return -1;
        }

        return -1;
    }

    /// <summary>Whether every full name has a middle initial and the words before the surname have none ("George" for "George
    /// W.").</summary>
    /// <param name="found">The folded words before the surname.</param>
    public bool LacksInitial(IReadOnlyList<string> found) =>
        found.Count == 1 && Given.All(given => given.Length > 1 && given[1].Length == 1);

    private static bool Agrees(string[] given, IReadOnlyList<string> found, int start)
    {
        if (given.Length == 0)
            return false;
        var first = found[start];
        if (!GivenNames.Same(given[0], first))
        {
            // "J. Christopher Stevens" of "Christopher Stevens": the initial is of a name that the dictionary leaves out.
            return first.Length == 1 && start + 1 < found.Count
                && found[start + 1].Length > 1 && GivenNames.Same(given[0], found[start + 1]);
        }

        // Middle initials that both give must agree ("George W." is not "George H. W.").
        if (given.Length > 1 && found.Count - start > 1)
        {
            var (left, right) = (given[1], found[start + 1]);
            return left[0] == right[0] || (left.Length > 1 && right.Length > 1);
        }

        return true;
    }
}

/// <summary>What first names tell.</summary>
internal static class GivenNames
{
    private static readonly FrozenDictionary<string, WordSet> Lists = NameLists.Read("given-names");
    private static readonly WordSet MaleNames = Lists["male"];
    private static readonly WordSet FemaleNames = Lists["female"];
    private static readonly WordSet Known = NameLists.Union(Lists, "male", "female");
    private static readonly FrozenDictionary<string, int[]> Groups = ReadGroups();

    /// <summary>Whether the word of a text is a frequent first name.</summary>
    public static bool IsKnown(ReadOnlySpan<char> word) => Folding.In(Known, word);

    /// <summary>Whether two folded first names are one: equal, forms of one name, or one an initial of the other.</summary>
    public static bool Same(string left, string right) =>
        left == right
        || (left.Length > 0 && right.Length > 0 && (left.Length == 1 || right.Length == 1) && left[0] == right[0])
        || (Groups.TryGetValue(left, out var groups) && Groups.TryGetValue(right, out var others) && groups.Intersect(others).Any());

    /// <summary>The gender that the first of the words that tells one tells.</summary>
    public static TitleGender GenderOf(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var (male, female) = (MaleNames.Contains(word), FemaleNames.Contains(word));
            if (male != female)
                return male ? TitleGender.Male : TitleGender.Female;
        }

        return TitleGender.Unknown;
    }

    private static FrozenDictionary<string, int[]> ReadGroups() => NameLists.Rows("given-names", "nicknames")
        .SelectMany((row, number) => WordList.Split(row[1], ',').Select(word => (Word: Folding.Key(word), number)))
        .GroupBy(pair => pair.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.number).ToArray(), StringComparer.Ordinal);
}
