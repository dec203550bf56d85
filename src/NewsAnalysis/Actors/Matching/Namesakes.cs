namespace NewsAnalysis.Actors.Matching;

/// <summary>Tells people of one surname apart by what the article says of them: gender and generation.</summary>
internal sealed class Namesakes(CompiledDictionary dictionary, Introductions introductions)
{
    private static readonly WordSet Suffixes = NameLists.Read("titles")["suffix"];

    /// <summary>Of several keeps the women for "Ms. Stark", where the article tells of one that she is one.</summary>
    public void KeepWomen(List<int> people, PersonContext context)
    {
        if (context.Courtesy == TitleGender.Female && people.Exists(actor => GenderOf(actor) == TitleGender.Female))
            people.RemoveAll(actor => GenderOf(actor) != TitleGender.Female);
    }

    /// <summary>The gender of a bearer of the surname.</summary>
    public TitleGender GenderOf(Bearer bearer) => bearer.Stranger is { } stranger ? stranger.Gender : GenderOf(bearer.Actor);

    /// <summary>The gender that the first name or else the article tells.</summary>
    public TitleGender GenderOf(int actor) =>
        dictionary.Person(actor)!.Gender is var gender and not TitleGender.Unknown ? gender : introductions.GenderOf(actor);

    /// <summary>Of a father and a son with a suffix keeps one: whom "elder" or "younger" or a title of office tells, else the one whom the
    /// article does not mark elsewhere by such a word or by the suffix, or the one whom alone it names. Without such marks it is the
    /// father.</summary>
    /// <returns>Whether it could as well be the son.</returns>
    public bool KeepGeneration(List<int> people, FoundName found, PersonContext context)
    {
        if (context.Suffix is not null || !people.Exists(actor => dictionary.Person(actor)!.Suffix is not null))
            return false;
        var sons = people.FindAll(actor => IsJunior(actor, found) && people.Exists(other => other != actor && IsElder(other, actor)));
        if (sons.Count == 0 || sons.Count == people.Count)
            return false;
        var isSon = IsSon(people, sons, context);
        people.RemoveAll(actor => sons.Contains(actor) ? !isSon : isSon && sons.Exists(son => IsElder(actor, son)));
        if (context.Which != Which.Unsaid)
            return false;
        // "Mayor Stark" is either of "Otto Stark Sr." and "Otto Stark Jr."
        return context.Titles.Count > 0
            ? people.Exists(actor => dictionary.Person(actor)!.Suffix is "sr") && sons.Exists(introductions.IsNamed)
            : !isSon && MayBeSon(people, sons, found.Start);
    }

    private bool IsJunior(int actor, FoundName found) => dictionary.Person(actor)!.Suffix is not null && !HasSuffix(found, actor);

    private bool IsSon(List<int> people, List<int> sons, PersonContext context) =>
        context.Which == Which.Younger
        || (context is { Which: not Which.Elder, Titles.Count: 0 } && !sons.Exists(introductions.HasShortSuffix)
            && (sons.Exists(introductions.HasElder) || AreAlone(people, sons)));

    private bool AreAlone(List<int> people, List<int> sons) =>
        sons.Exists(introductions.IsNamed) && !people.Exists(actor => !sons.Contains(actor) && introductions.IsPresent(actor));

    // The bare surname after the son's full name, where the father is named at most once.
    private bool MayBeSon(List<int> fathers, List<int> sons, int start) =>
        !sons.Exists(introductions.HasShortSuffix) && sons.Exists(son => introductions.IsNamedBefore(son, start))
        && !fathers.Exists(actor => introductions.CountBefore(new Bearer(actor, null), start) > 1);

    /// <summary>Who of several is "the elder Stark" or "the younger Stark": whom the article brings in as a parent or child, or the one
    /// whom it does not bring in as the other. All where it does not tell.</summary>
    public List<Bearer> OfGeneration(List<Bearer> bearers, Which which)
    {
        if (bearers.FindAll(bearer => introductions.GenerationOf(bearer) == which) is { Count: > 0 } told)
            return told;
        return bearers.FindAll(bearer => introductions.GenerationOf(bearer) == Which.Unsaid) is { Count: > 0 } left ? left : bearers;
    }

    // The wife of "Otto Stark Jr." is no father of his.
    private bool IsElder(int actor, int son)
    {
        var (elder, younger) = (dictionary.Person(actor)!, dictionary.Person(son)!);
        return elder.Suffix is null or "sr" && elder.Given
            .Any(given => given.Length > 0 && younger.Given.Any(other => other.Length > 0 && GivenNames.Same(given[0], other[0])));
    }

    /// <summary>Whether the surname of this person was found with its suffix ("Trump Jr.").</summary>
    public static bool HasSuffix(FoundName found, int actor)
    {
        foreach (var entry in found.Surnames)
        {
            if (entry.Actor == actor && entry.Phrase.Count > 1 && Folding.In(Suffixes, entry.Phrase.Keys[^1]))
                return true;
        }

        return false;
    }
}
