using NewsAnalysis.Actors.Matching;
using NewsAnalysis.Actors.Suggestions;
using NewsAnalysis.Attributions.Speakers;

namespace NewsAnalysis.Attributions;

/// <summary>A person's full name as an article writes it, compared as <see cref="PersonNames"/> compares those of the dictionary: by first
/// name and surname, whatever middle names, initials and titles stand between and before them.</summary>
internal sealed class PersonName
{
    private const int Fewest = 2;
    private const int Most = 6;

    private readonly string[] _given;

    private PersonName(string text, string[] given, string surname, string? suffix) =>
        (Text, _given, Surname, Suffix) = (text, given, surname, suffix);

    /// <summary>The name as written.</summary>
    public string Text { get; }

    /// <summary>The last word of the name, folded.</summary>
    public string Surname { get; }

    /// <summary>"jr", "sr", "iii" or null.</summary>
    public string? Suffix { get; }

    /// <summary>Reads a name; null where it has one word, very many, or ends as no person's does ("Oldtown High School").</summary>
    public static PersonName? Of(string text)
    {
        string[] words = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd('.', ','))];
        string[] keys = [.. words.Select(word => Folding.Key(word.Replace('’', '\'')))];
        var suffix = keys.Length > 0 && IsSuffix(keys[^1]) ? keys[^1] : null;
        var last = keys.Length - (suffix is null ? 1 : 2);
        // "Ann Hall", but "Oldtown Hall".
        return last + 1 is < Fewest or > Most || keys[last].Length < Fewest
            || (ProperNames.IsHead(words[last]) && !keys[..last].Any(key => GivenNames.IsKnown(key))) ? null
            : new PersonName(text, keys[..last], keys[last], suffix == "junior" ? "jr" : suffix);
    }

    /// <summary>Whether a word stands behind a surname and tells the generation.</summary>
    public static bool IsSuffix(string word) => Vocabulary.Suffixes.Contains(Folding.Key(word.TrimEnd('.')));

    /// <summary>Whether a word joins a name's parts ("van", "de").</summary>
    public static bool IsParticle(string word) => Vocabulary.Particles.Contains(word);

    /// <summary>Whether the first of several words is a known given name.</summary>
    public static bool BeginsKnown(string name) => GivenNames.IsKnown(name.Split(' ')[0]);

    /// <summary>Whether capitals name a place or are a word of the language.</summary>
    public static bool IsOther(string name) => Vocabulary.IsKnownWord(name) || Vocabulary.IsPlace(Folding.Key(name));

    /// <summary>Whether the given names of a full name are those of the other sex; false where they tell none.</summary>
    public static bool IsOfOther(string full, Gender gender) =>
        gender != Gender.Unknown && GenderOf(full) is not Gender.Unknown and var other && other != gender;

    /// <summary>What the given names of a full name tell.</summary>
    public static Gender GenderOf(string full) => GivenNames.GenderOf(full.Split(' ').Select(word => Folding.Key(word))) switch
    {
        TitleGender.Male => Gender.Man,
        TitleGender.Female => Gender.Woman,
        _ => Gender.Unknown,
    };

    /// <summary>Whether both can be one person's: not where they tell of two generations, where both have middle names and no two begin
    /// alike ("Jose Luis Lee", "Jose Antonio Lee"), nor where only one has the first name in full ("A. Lee").</summary>
    public bool IsSame(PersonName other) => Surname == other.Surname
        && _given[0].Length > 1 == other._given[0].Length > 1
        && (_given.Length == 1 || other._given.Length == 1 || !GivenNames.Same(_given[0], other._given[0])
            || _given.Skip(1).Any(one => other._given.Skip(1).Any(two => one[0] == two[0])))
        && (Suffix is null || other.Suffix is null || Suffix == other.Suffix)
        && (Names().StartOf(other._given) >= 0 || other.Names().StartOf(_given) >= 0);

    /// <summary>Whether one of two first names begins with the other ("Fred Lee", "Freddy Lee"), and they are not taken for one.</summary>
    public bool IsLike(PersonName other) => Surname == other.Surname && _given[0] != other._given[0] && !IsSame(other)
        && (_given[0].StartsWith(other._given[0], StringComparison.Ordinal)
            || other._given[0].StartsWith(_given[0], StringComparison.Ordinal));

    private PersonNames Names() => new(0, [], [_given], Suffix, SurnameFirst: false, Alone: false);
}
