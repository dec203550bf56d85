namespace NewsAnalysis.Actors.Matching;

/// <summary>A dictionary ready to match: actors in the order of their names, so that the file's order cannot matter.</summary>
internal sealed class CompiledDictionary
{
    private readonly PersonNames?[] _people;
    private readonly int[][] _namesakes;

    // Filled when first asked for; what two threads find is the same.
    private readonly string[]?[] _roles;
    private readonly Dictionary<string, List<int>> _bySurname = new(StringComparer.Ordinal);

    /// <summary>Compiles the dictionary.</summary>
    public CompiledDictionary(ActorDictionary dictionary)
    {
        Actors = [.. dictionary.Actors.OrderBy(actor => actor.Name, StringComparer.Ordinal)];
        _people = new PersonNames?[Actors.Length];
        _roles = new string[]?[Actors.Length];
        _namesakes = [.. Actors.Select(_ => Array.Empty<int>())];
        var entries = new List<Entry>();
        for (var i = 0; i < Actors.Length; i++)
            AddEntries(i, entries);
        foreach (var person in _people.OfType<PersonNames>())
            _namesakes[person.Actor] = [.. person.Forms.SelectMany(form => _bySurname[Phrase.KeyOf(form, false)]).Distinct()];
        Index = new NameIndex(entries);
    }

    /// <summary>The actors by name.</summary>
    public Actor[] Actors { get; }

    /// <summary>Whether a person's name ends with "Jr." and the like.</summary>
    public bool HasSuffixes { get; private set; }

    /// <summary>Whether a name has a plural ("Weber campaigns").</summary>
    public bool HasPlurals { get; private set; }

    /// <summary>The entry whose name is the word with the head of a plural ("Lopez" with "Weber campaigns"), or null.</summary>
    public Entry? WithHead(ReadOnlySpan<char> word, Phrase plural)
    {
        var node = Index.Step(0, word);
        for (var i = 1; i < plural.Count && node >= 0; i++)
            node = Index.Step(node, plural.Keys[i]);
        return node < 0 ? null : Array.Find(Index.At(node)?.Fixed ?? [], entry => entry.Phrase.IsPlural);
    }

    /// <summary>The tree of all phrases.</summary>
    public NameIndex Index { get; }

    /// <summary>The surnames of an actor, or null where it has none.</summary>
    public PersonNames? Person(int actor) => _people[actor];

    /// <summary>Whether the dictionary gives the actor a role with one of the folded titles.</summary>
    public bool HasRole(int actor, IReadOnlyList<string> titles)
    {
        foreach (var word in _roles[actor] ??= RoleWords(Actors[actor]))
        {
            if (titles.Contains(word))
                return true;
        }

        return false;
    }

    /// <summary>The people with a surname of this one, itself among them; empty for an actor without a surname.</summary>
    public int[] Namesakes(int actor) => _namesakes[actor];

    private void AddEntries(int index, List<Entry> entries)
    {
        var actor = Actors[index];
        var seen = new HashSet<(EntryKind, string)>();
        var person = Surnames.Of(actor, index);
        foreach (var name in actor.Aliases.Prepend(actor.Name).Where(name => !Surnames.IsSurname(actor, name)))
        {
            Add(EntryKind.Name, name, false);
            if (Plural(name, actor.Type) is { } plural)
                Add(EntryKind.Name, plural, false, true);
            foreach (var variant in Variants(name, actor.Type))
                Add(EntryKind.Name, variant, IsDotted(name) || IsDotted(variant));
        }

        foreach (var acronym in actor.Acronyms)
        {
            Add(EntryKind.Acronym, acronym, true);
            foreach (var variant in DotVariants(acronym))
                Add(EntryKind.Acronym, variant, true);
        }

        foreach (var word in actor.Demonyms)
            Add(EntryKind.Demonym, word, false);
        foreach (var word in actor.Metonyms)
            Add(EntryKind.Metonym, word, false);
        foreach (var phrase in actor.Not.Concat(OtherNames.Of(actor)))
            Add(EntryKind.Not, phrase, false);
        if (person is null)
            return;
        _people[index] = person;
        HasSuffixes |= person.Suffix is not null;
        foreach (var form in person.Forms)
        {
            Add(EntryKind.Surname, form, false);
            var key = Phrase.KeyOf(form, false);
            if (!_bySurname.TryGetValue(key, out var people))
                _bySurname[key] = people = [];
            people.Add(index);
        }

        void Add(EntryKind kind, string text, bool exact, bool isPlural = false)
        {
            // Event-data files have no small letters: what is no person may end in common nouns there.
            var phrase = Phrase.Parse(text, exact, actor.Codes.Count > 0 && actor.Type != ActorType.Person, isPlural,
                actor.Type == ActorType.Person);
            HasPlurals |= isPlural;
            if (phrase.Count > 0 && seen.Add((kind, text)))
                entries.Add(new Entry(index, kind, phrase));
        }
    }

    private static string[] RoleWords(Actor actor) =>
        [.. actor.MemberOf.SelectMany(member => member.Role is { } role ? Phrase.Parse(role, false).Keys : [])
            .Distinct(StringComparer.Ordinal)];

    // "Weber campaign" of "the Lopez and Weber campaigns".
    private static string? Plural(string name, ActorType type) =>
        type is ActorType.Organisation or ActorType.Group && name.Contains(' ', StringComparison.Ordinal)
            && char.IsLower(name[^1]) && name[^1] != 's'
            && char.IsLower(name[name.LastIndexOf(' ') + 1]) ? name + "s" : null;

    // "The" of an outlet's or organisation's name may be missing where two words remain; apostrophes inside a name may be missing.
    private static IEnumerable<string> Variants(string name, ActorType type)
    {
        if (type is ActorType.Outlet or ActorType.Organisation && name.StartsWith("The ", StringComparison.OrdinalIgnoreCase)
            && name.Count(character => character == ' ') > 1)
            yield return name[4..];
        foreach (var variant in type == ActorType.Person ? ArabicVariants(name) : [])
            yield return variant;
        for (var i = 1; i + 2 < name.Length; i++)
        {
            if (MatchWords.IsApostrophe(name[i]) && char.IsLetter(name[i - 1]) && char.IsLetter(name[i + 1]) && char.IsLetter(name[i + 2]))
                yield return name.Remove(i, 1);
        }

        foreach (var variant in DotVariants(name))
            yield return variant;
    }

    // "Omar al-Farid" is also "Omar el-Farid" and "Omar Farid".
    private static IEnumerable<string> ArabicVariants(string name)
    {
        foreach (var (article, other) in ((string, string)[])[("al", "el"), ("el", "al")])
        {
            var at = Math.Max(name.IndexOf($" {article}-", StringComparison.OrdinalIgnoreCase),
                name.IndexOf($" {article} ", StringComparison.OrdinalIgnoreCase)) + 1;
            if (at == 0)
                continue;
            yield return name[..at] + other + name[(at + 2)..];
            yield return name[..at] + name[(at + 3)..];
        }
    }

    private static bool IsDotted(string name) =>
        name.Length >= 4 && name.Length % 2 == 0
        && !name.Where((character, i) => i % 2 == 0 ? !char.IsUpper(character) : character != '.').Any();

    // "US" is also written "U.S.", and the other way round.
    private static IEnumerable<string> DotVariants(string acronym)
    {
        if (IsDotted(acronym))
            yield return acronym.Replace(".", "", StringComparison.Ordinal);
        else if (acronym.Length is >= 2 and <= 5 && acronym.All(char.IsAsciiLetterUpper))
            yield return string.Concat(acronym.Select(letter => $"{letter}."));
    }
}
