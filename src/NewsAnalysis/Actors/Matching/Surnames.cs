using NewsAnalysis.Actors.Loading;

namespace NewsAnalysis.Actors.Matching;

/// <summary>The surnames of a person. The dictionary's surname counts; so does the end of every alias that has as many words and is a
/// spelling of it (at most a third of its letters differ: Gaddafi, Qaddafi); so do these with the particles before them ("van der Bellen")
/// and without an Arabic article ("Assad" of "al-Assad").</summary>
internal static class Surnames
{
    private static readonly FrozenDictionary<string, WordSet> Titles = NameLists.Read("titles");

    /// <summary>The last word of a person's name, "Jr." and the like left out; the first of a Chinese or Korean name ("Xi Jinping"); null
    /// for a name of one word.</summary>
    public static string? Default(string name)
    {
        var words = WithoutSuffix(name, out _);
        return words.Length < 2 ? null : IsFamilyFirst(words) ? words[0] : words[^1];
    }

    // "Kim Jong Un" and "Park Geun-hye", but neither "Lee J. Cobb" nor "Kim Novak".
    private static bool IsFamilyFirst(string[] words) =>
        (words.Length == 2 && IsTwoSyllables(words[1])) || (Folding.In(Titles["familyFirst"], words[0]) && words.Length switch
        {
            2 => words[1].Contains('-', StringComparison.Ordinal) || !words.Any(word => GivenNames.IsKnown(word)),
            3 => words[1].Length <= 5 && words[2].Length <= 5 && !words[1].Contains('.', StringComparison.Ordinal),
            _ => false,
        });

    // "Seong-dong", "Ing-wen": a small letter after the hyphen is how first names of these languages are written, whatever the family name.
    internal static bool IsTwoSyllables(string word)
    {
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && hyphen < word.Length - 1 && char.IsUpper(word[0]) && char.IsLower(word[hyphen + 1])
            && word.IndexOf('-', hyphen + 1) < 0;
    }

    /// <summary>The names of a person by which articles refer to them.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="index">Its index in the compiled dictionary.</param>
    /// <returns>Null for an actor without a surname.</returns>
    public static PersonNames? Of(Actor actor, int index)
    {
        if (actor.Surname is not { } surname || !surname.Any(char.IsLetterOrDigit))
            return null;
        var forms = new SortedSet<string>(StringComparer.Ordinal) { surname };
        var (given, rest) = (new List<string[]>(), new List<string[]>());
        var isFirst = false;
        WithoutSuffix(actor.Name, out var suffix);
        var size = Split(surname).Length;
        foreach (var name in actor.Aliases.Prepend(actor.Name))
        {
            var words = WithoutSuffix(name, out _);
            if (words.Length <= size)
                continue;
            var tail = string.Join(' ', words[^size..]);
            if (IsSpelling(surname, tail))
            {
                AddForms(forms, tail, words[..^size]);
                given.Add([.. words[..^size].SelectMany(word => Phrase.Parse(word, false).Keys)]);
            }
            else if (IsSpelling(surname, string.Join(' ', words[..size])))
            {
                isFirst = true;
                rest.Add([.. words[size..].SelectMany(word => Phrase.Parse(word, false).Keys)]);
            }
        }

        foreach (var form in forms.ToList())
            AddForms(forms, form, []);
        if (suffix is not null)
            forms.UnionWith(forms.Select(form => $"{form} {suffix}").ToList());
        var key = suffix is null ? null : Folding.Key(suffix.TrimEnd('.'));
        // A surname that is also listed as an alias counts alone, as every alias does.
        var isAlias = actor.Aliases.Any(alias => IsSurname(actor, alias));
        return new PersonNames(index, forms, [.. given], key, isFirst && given.Count == 0, actor.SurnameAlone || isAlias)
        {
            Rest = [.. rest],
            First = given.Count > 0 && Split(actor.Name)[0] is var first && MayStandAlone(first) ? first : null,
            ByStory = actor.SurnameByStory,
        };
    }

    // "Will", "Paris": a first name that is a word or a town tells nobody by itself.
    private static bool MayStandAlone(string first)
    {
        var key = Folding.Key(first);
        return first.Length > 2 && first.All(char.IsLetter) && MatchWords.IsCapitalised(first) && !Nations.Places.Contains(key)
            && !Nations.ByCapital.ContainsKey(key) && !OrdinaryWords.IsWord(key);
    }

    /// <summary>Whether a name of the dictionary is just the actor's surname.</summary>
    public static bool IsSurname(Actor actor, string name) =>
        actor.Surname is { } surname && name != actor.Name && Phrase.KeyOf(surname, false) == Phrase.KeyOf(name, false);

    private static void AddForms(SortedSet<string> forms, string tail, string[] before)
    {
        forms.Add(tail);
        foreach (var article in (string[])["al-", "el-", "ul-", "al ", "el "])
        {
            if (tail.StartsWith(article, StringComparison.OrdinalIgnoreCase) && tail.Length > article.Length + 2)
                forms.Add(tail[article.Length..]);
        }

        for (var i = before.Length - 1; i > 0 && Folding.In(Titles["particle"], before[i]); i--)
            forms.Add($"{string.Join(' ', before[i..])} {tail}");
        if (before.Length > 1 && IsFamilyName(before[^1]))
            forms.Add($"{before[^1]} {tail}");
    }

    // "García" of "Gabriel García Márquez", who is García Márquez; "Lee" of "Harper Lee Novak" is a first name,
    // and nobody is called by it so.
    private static bool IsFamilyName(string word) =>
        word.Length > 2 && !word.Contains('.', StringComparison.Ordinal) && char.IsUpper(word[0]) && !GivenNames.IsKnown(word);

    private static bool IsSpelling(string surname, string tail)
    {
        var (left, right) = (Folding.Key(surname), Folding.Key(tail));
        var (shorter, longer) = (Math.Min(left.Length, right.Length), Math.Max(left.Length, right.Length));
        return left == right || (longer - shorter <= 3 && EditDistance.Of(left, right) <= (shorter + 2) / 3);
    }

    private static string[] WithoutSuffix(string name, out string? suffix)
    {
        var words = Split(name);
        suffix = words.Length > 2 && Folding.In(Titles["suffix"], words[^1].TrimEnd('.')) ? words[^1] : null;
        if (suffix is null)
            return words;
        words = words[..^1];
        words[^1] = words[^1].TrimEnd(',');
        return words;
    }

    private static string[] Split(string name) => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
