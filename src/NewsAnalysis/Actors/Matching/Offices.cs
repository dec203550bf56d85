namespace NewsAnalysis.Actors.Matching;

/// <summary>Titles and offices by which an article can bring somebody in without the full name.</summary>
internal static class Offices
{
    private static readonly WordSet Modifiers = NameLists.Read("titles")["modifiers"];
    private static readonly FrozenDictionary<string, string> Abbreviations =
        NameLists.Phrases("titles", "abbreviations").Select(word => Folding.Key(word)).Chunk(2)
            .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The title, folded, without abbreviation: "Sen." in one outlet is "Senator" in another.</summary>
    public static string InFull(string title) => Abbreviations.GetValueOrDefault(title, title);

    /// <summary>Whether the title before a surname brings its person in: "Judge Stark" and "Secretary of State Stark" do, "former Stark
    /// aides" does not.</summary>
    public static bool Introduces(PersonContext context)
    {
        if (!context.HasTitle)
            return false;
        if (context.Courtesy != TitleGender.Unknown || context.Titles.Count == 0)
            return true;
        foreach (var title in context.Titles)
        {
            if (!Modifiers.Contains(title))
                return true;
        }

        return false;
    }

    /// <summary>Notes whom titles bring in: the one person of the dictionary whom title, gender and suffix leave, where the article has
    /// nobody else of the surname.</summary>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="introductions">Whom the article names.</param>
    /// <param name="pending">The surnames of the article.</param>
    public static void Note(CompiledDictionary dictionary, Introductions introductions,
        List<(FoundName Found, PersonContext Context)> pending)
    {
        var fits = new List<int>();
        foreach (var (found, context) in pending)
        {
            if (!Introduces(context) || context.GivenKeys.Count > 0 || context.Suffix is not null || context.Which == Which.Other)
                continue;
            if (context.Titles.Count > 0)
                introductions.AddFirstOffice(found.Surnames[0].Actor, found.Start, context.Titles);
            if (context.Courtesy == TitleGender.Unknown && FatherOf(dictionary, introductions, found) is { } father)
                introductions.AddTitled(father, found.Start);
            if (IsKnown(introductions, found))
                continue;
            fits.Clear();
            foreach (var entry in found.Surnames)
            {
                if ((fits.Count == 0 || fits[^1] != entry.Actor) && FitsGender(dictionary.Person(entry.Actor)!, context))
                    fits.Add(entry.Actor);
            }

            if (fits.Count > 1)
                fits.RemoveAll(actor => !dictionary.HasRole(actor, context.Titles));
            if (fits.Count == 1)
                introductions.AddTitled(fits[0], found.Start);
        }
    }

    // "President Stark" is the father where of the family the article names just the son, "Otto Stark Jr.".
    private static int? FatherOf(CompiledDictionary dictionary, Introductions introductions, FoundName found)
    {
        if (!dictionary.HasSuffixes || !Array.Exists(found.Surnames, entry => dictionary.Person(entry.Actor)!.Suffix is not (null or "sr")))
            return null;
        var people = found.Surnames.Select(entry => dictionary.Person(entry.Actor)!).Distinct().ToList();
        var named = people.FindAll(person => introductions.IsNamed(person.Actor));
        if (named.Count == 0 || named.Exists(person => person.Suffix is null or "sr"))
            return null;
        var fathers = people.FindAll(person => person.Suffix is null or "sr" && person.Given
            .Any(given => named.Exists(son => son.Given.Any(other => given.Length > 0 && other.Length > 0 && given[0] == other[0]))));
        return fathers is [var father] ? father.Actor : null;
    }

    private static bool IsKnown(Introductions introductions, FoundName found)
    {
        foreach (var entry in found.Surnames)
        {
            if (introductions.IsNamed(entry.Actor) || introductions.HasStrangers(entry.Actor))
                return true;
        }

        return false;
    }

    private static bool FitsGender(PersonNames person, PersonContext context) =>
        person.Suffix is null
            && (context.Courtesy == TitleGender.Unknown || person.Gender == TitleGender.Unknown || person.Gender == context.Courtesy);
}
