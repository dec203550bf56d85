using NewsAnalysis.Actors.Loading;

namespace NewsAnalysis.Actors.Matching;

/// <summary>
/// The surnames of a person. The dictionary's surname counts; so does the end of every alias that has as many words and is a
/// spelling of it (at most a third of its letters differ: Marzouk, Marzook); so do these with the particles before them ("van der Bellen") and
/// without an Arabic article ("Arouri" of "al-Arouri").
/// </summary>
internal static class Surnames
{
    private static readonly System.Collections.Frozen.FrozenDictionary<string, System.Collections.Frozen.FrozenSet<string>> s_titles = WordList.Read("titles");

    /// <summary>
    /// The last word of a person's name, "Jr." and the like left out; the first of a Chinese or Korean name ("Xi Jinping"); null for a name of one word.
    /// </summary>
    public static string? Default(string name)
    {
        var words = WithoutSuffix(name, out _);
        return words.Length < 2 ? null : IsFamilyFirst(words) ? words[0] : words[^1];
    }

    private static bool IsFamilyFirst(string[] words) =>
        words.Length is 2 or 3 && Folding.In(s_titles["familyFirst"], words[0])
        && (words.Length == 3 ? words[1].Length <= 5 && words[2].Length <= 5 && !words[1].Contains('.', StringComparison.Ordinal)
            : words[1].Contains('-', StringComparison.Ordinal) || !(GivenNames.IsKnown(Folding.Key(words[0])) || GivenNames.IsKnown(Folding.Key(words[1]))));

    /// <summary>The names of a person by which articles refer to them.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="index">Its index in the compiled dictionary.</param>
    /// <returns>Null for an actor without a surname.</returns>
    public static PersonNames? Of(Actor actor, int index)
    {
        if (actor.Surname is not { } surname || !surname.Any(char.IsLetterOrDigit))
            return null;
        var forms = new SortedSet<string>(StringComparer.Ordinal) { surname };
        var given = new List<string[]>();
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
            }
        }

        foreach (var form in forms.ToList())
            AddForms(forms, form, []);
        if (suffix is not null)
            forms.UnionWith(forms.Select(form => $"{form} {suffix}").ToList());
        return new PersonNames(index, forms, given, suffix is null ? null : Folding.Key(suffix.TrimEnd('.')), isFirst && given.Count == 0, actor.SurnameAlone);
    }

    private static void AddForms(SortedSet<string> forms, string tail, string[] before)
    {
        forms.Add(tail);
        foreach (var article in (string[])["al-", "el-", "ul-", "al ", "el "])
        {
            if (tail.StartsWith(article, StringComparison.OrdinalIgnoreCase) && tail.Length > article.Length + 2)
                forms.Add(tail[article.Length..]);
        }

        for (var i = before.Length - 1; i > 0 && Folding.In(s_titles["particle"], before[i]); i--)
            forms.Add($"{string.Join(' ', before[i..])} {tail}");
    }

    private static bool IsSpelling(string surname, string tail)
    {
        var (left, right) = (Folding.Key(surname), Folding.Key(tail));
        return left == right || (Math.Abs(left.Length - right.Length) <= 3 && EditDistance.Of(left, right) <= (Math.Min(left.Length, right.Length) + 2) / 3);
    }

    private static string[] WithoutSuffix(string name, out string? suffix)
    {
        var words = Split(name);
        suffix = words.Length > 2 && Folding.In(s_titles["suffix"], words[^1].TrimEnd('.')) ? words[^1] : null;
        if (suffix is null)
            return words;
        words = words[..^1];
        words[^1] = words[^1].TrimEnd(',');
        return words;
    }

    private static string[] Split(string name) => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
