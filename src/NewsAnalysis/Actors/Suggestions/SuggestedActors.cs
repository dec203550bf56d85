using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.Suggestions;

/// <summary>Makes dictionary entries of names; no word names two of them, so that the entries load as they are.</summary>
internal static class SuggestedActors
{
    /// <summary>An entry for each name, the first having the first choice of words; null where all its words are taken.</summary>
    public static IReadOnlyList<Actor?> Make(IReadOnlyList<(NameGroup Group, ActorType Type)> names)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var actors = new Actor?[names.Count];
        // Names come first, so that no alias or capital takes the name of another.
        var labels = names.Select(name => Label(name.Group, name.Type)).ToList();
        for (var i = 0; i < labels.Count; i++)
        {
            if (!taken.Add(Key(labels[i])))
                labels[i] = "";
        }

        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i].Length > 0)
                actors[i] = ToActor(labels[i], names[i].Group, names[i].Type, taken);
        }

        return WithoutShared(actors);
    }

    // A surname that two people have counts for nobody where it stands alone.
    private static Actor?[] WithoutShared(Actor?[] actors)
    {
        var shared = actors.Where(actor => actor?.Surname is not null).GroupBy(actor => Key(actor!.Surname!), StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return Array.ConvertAll(actors, actor => actor is { Surname: { } surname, SurnameAlone: true } && shared.Contains(Key(surname))
            ? actor with { SurnameAlone = false } : actor);
    }

    /// <summary>The most frequent full form; of a person the most frequent with first name and surname.</summary>
    private static string Label(NameGroup group, ActorType type)
    {
        if (type == ActorType.State && NationOf(group) is { } nation)
            return nation.Name;
        var forms = Plain(group, type).ToList();
        var full = forms.Where(form => WordCount(form.Key) > 1).ToList();
        var choice = (full.Count > 0 ? full : forms).OrderBy(form => IsAcronym(form.Key)).ThenByDescending(form => form.Value)
            .ThenBy(form => WordCount(form.Key)).ThenBy(form => form.Key, StringComparer.Ordinal).Select(form => form.Key).FirstOrDefault()
            ?? string.Join(' ', group.Tokens.Select(token => token.Text));
        // The end of a longer name, which says more.
        return type != ActorType.Person || WordCount(choice) < 2 ? choice
            : full.Select(form => form.Key).Where(form => form.EndsWith(" " + choice, StringComparison.Ordinal))
                .OrderBy(form => form.Length)
                .ThenBy(form => form, StringComparer.Ordinal).FirstOrDefault() ?? choice;
    }

    private static Actor ToActor(string label, NameGroup group, ActorType type, HashSet<string> taken)
    {
        var surname = type == ActorType.Person ? Surnames.Default(label) : null;
        var nation = type == ActorType.State ? NationOf(group) : null;
        var forms = Plain(group, type).OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal)
            .Select(form => form.Key).ToList();
        var acronyms = Acronyms(label, group, forms, nation, taken);
        var aliases = forms.Where(form => !IsAcronym(form) && form != label && !(surname is not null && Key(form) == Key(surname)))
            .Concat(nation?.Names ?? []).Where(form => taken.Add(Key(form))).ToList();
        return new Actor(label, type)
        {
            Aliases = aliases,
            Acronyms = acronyms,
            Demonyms = [.. (nation?.Demonyms ?? []).Where(word => taken.Add(Key(word)))],
            Metonyms = [.. (nation?.Capitals ?? []).Where(word => taken.Add(Key(word)))],
            Surname = surname,
            SurnameAlone = surname is not null && group.Bare > 0 && WordCount(label) > 1,
        };
    }

    private static List<string> Acronyms(string label, NameGroup group, List<string> forms, Nation? nation, HashSet<string> taken)
    {
        var acronyms = forms.Where(form => IsAcronym(form) && form != label).Concat(nation?.Acronyms ?? [])
            .Where(taken.AddAcronym).ToList();
        if (group.Evidence.Acronym is { } acronym && acronym != label && taken.AddAcronym(acronym))
            acronyms.Add(acronym);
        return acronyms;
    }

    // Forms with a title are found by the surname; they need no alias. That is not so of "Justice Department".
    private static IEnumerable<KeyValuePair<string, int>> Plain(NameGroup group, ActorType type) =>
        group.Forms.Where(form => form.Key.Split(' ') is var words
            && (!Vocabulary.List("titles").Contains(Folding.Key(words[0].TrimEnd('.')))
                || (words.Length > 1 && type != ActorType.Person && !group.MayBePerson
                    && Vocabulary.List("weakTitles").Contains(Folding.Key(words[0]))
                    && Vocabulary.List("bodyHeads").Contains(Folding.Key(words[^1])))));

    /// <summary>The state that a name is of, or null.</summary>
    public static Nation? NationOf(NameGroup group) =>
        Nations.ByName.GetValueOrDefault(group.Key) ?? Nations.ByAcronym.GetValueOrDefault(group.Tokens[0].Text);

    private static bool IsAcronym(string form) =>
        !form.Contains(' ', StringComparison.Ordinal) && MatchWords.IsAllCapitals(form) && form.Length <= 8;

    private static bool AddAcronym(this HashSet<string> taken, string acronym) =>
        taken.Add("=" + Phrase.KeyOf(acronym, true)) && !taken.Contains(Key(acronym));

    private static int WordCount(string form) => form.Count(character => character == ' ') + 1;

    private static string Key(string word) => Phrase.KeyOf(word, false);
}
