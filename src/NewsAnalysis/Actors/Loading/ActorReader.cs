using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.Loading;

/// <summary>Reads the entries of actors.yaml.</summary>
internal static class ActorReader
{
    /// <summary>The keys of an actor.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["name", "type", "aliases", "acronyms", "demonyms", "metonyms", "surname", "surnameAlone", "not", "memberOf"];

    /// <summary>The keys of a membership.</summary>
    public static IReadOnlyList<string> MemberKeys { get; } = ["actor", "role", "from", "until"];

    /// <summary>The types by the words of the file.</summary>
    public static IReadOnlyDictionary<string, ActorType> Types { get; } = new Dictionary<string, ActorType>(StringComparer.Ordinal)
    {
        ["person"] = ActorType.Person,
        ["state"] = ActorType.State,
        ["organisation"] = ActorType.Organisation,
        ["armed-group"] = ActorType.ArmedGroup,
        ["outlet"] = ActorType.Outlet,
        ["place"] = ActorType.Place,
        ["group"] = ActorType.Group,
    };

    /// <summary>The entries in file order; what does not fit is added to the problems.</summary>
    public static List<ActorEntry> Read(YamlNode? root, Problems problems)
    {
        var entries = new List<ActorEntry>();
        if (root is null or YamlScalar { Quoted: false, Value: "" or "~" or "null" })
            return entries;
        if (root is not YamlList list)
        {
            problems.Add(root, $"found {Kind(root)}; expected a list of actors. Begin every actor with '- name: …'.");
            return entries;
        }

        foreach (var item in list.Items)
        {
            if (item is not YamlMap map)
                problems.Add(item, $"found {Kind(item)}; expected an actor. Write '- name: …' with its keys below.");
            else if (ReadActor(map, problems) is { } entry)
                entries.Add(entry);
        }

        return entries;
    }

    private static ActorEntry? ReadActor(YamlMap map, Problems problems)
    {
        var reader = new MapReader(map, Keys, problems);
        var name = reader.Text("name");
        if (reader.Node("name") is null or YamlScalar && (name is null || !name.Any(char.IsLetterOrDigit)))
            problems.Add(
                reader.Node("name") ?? map, "found an actor without a name; expected 'name: …'. Add the name, which is also its label.");
        var type = ReadType(reader, map, name, problems);
        var (aliases, acronyms) = (reader.Texts("aliases"), reader.Texts("acronyms"));
        var (demonyms, metonyms) = (reader.Texts("demonyms"), reader.Texts("metonyms"));
        var (members, parents) = ReadMembers(reader.Node("memberOf"), problems);
        if (name is null || type is null)
            return null;
        var actor = new Actor(name, type.Value)
        {
            Aliases = Values(aliases),
            Acronyms = Values(acronyms),
            Demonyms = Values(demonyms),
            Metonyms = Values(metonyms),
            Surname = ReadSurname(reader, name, type.Value),
            SurnameAlone = reader.Flag("surnameAlone"),
            SurnameByStory = !reader.IsFalse("surnameAlone"),
            Not = Values(reader.Texts("not")),
            MemberOf = members,
        };
        var words = new List<(YamlNode, string, bool)> { (reader.Node("name")!, name, false) };
        words.AddRange(aliases.Concat(demonyms).Concat(metonyms).Select(word => ((YamlNode)word, word.Value, false)));
        words.AddRange(acronyms.Select(word => ((YamlNode)word, word.Value, true)));
        return new ActorEntry(actor, map, words, parents);
    }

    private static ActorType? ReadType(MapReader reader, YamlMap map, string? name, Problems problems)
    {
        var text = reader.Text("type");
        if (text is not null && Types.TryGetValue(text, out var type))
            return type;
        if (reader.Node("type") is YamlList or YamlMap)
            return null;
        var expected = $"expected one of {string.Join(", ", Types.Keys)}";
        if (text is null)
            problems.Add(reader.Node("type") ?? map, $"found no type{(name is null ? "" : $" for '{name}'")}; {expected}. Add 'type: …'.");
        else
            problems.Add(reader.Node("type")!, $"found the unknown type '{text}'; {expected}. {MapReader.Hint(text, Types.Keys)}");
        return null;
    }

    private static string? ReadSurname(MapReader reader, string name, ActorType type)
    {
        if (reader.IsFalse("surname"))
            return null;
        return reader.Word("surname") ?? (type == ActorType.Person ? Surnames.Default(name) : null);
    }

    private static (IReadOnlyList<Membership> Members, IReadOnlyList<YamlNode> Parents) ReadMembers(YamlNode? node, Problems problems)
    {
        var (members, parents) = (new List<Membership>(), new List<YamlNode>());
        if (node is null || MapReader.IsEmpty(node))
            return (members, parents);
        if (node is not YamlList list)
        {
            problems.Add(node, $"found {Kind(node)} as 'memberOf'; expected a list. Write '- {{actor: …, from: yyyy-MM}}' below it.");
            return (members, parents);
        }

        foreach (var item in list.Items)
        {
            if (item is not YamlMap map)
            {
                var name = (item as YamlScalar)?.Value ?? "…";
                problems.Add(item, $"found {Kind(item)} in 'memberOf'; expected a mapping. Write '{{actor: {name}}}'.");
                continue;
            }

            var reader = new MapReader(map, MemberKeys, problems);
            var (from, until) = (reader.Date("from"), reader.Date("until"));
            if (from is not null && until is not null && from.Earliest > until.Latest)
                problems.Add(
                    reader.Node("until")!,
                    $"found 'until' {until} before 'from' {from}; expected it after. Exchange or correct the dates.");
            if (reader.Text("actor") is not { } actor)
            {
                problems.Add(map, "found a membership without 'actor'; expected the name of an actor. Add 'actor: …'.");
                continue;
            }

            members.Add(new Membership(actor, reader.Text("role"), from, until));
            parents.Add(reader.Node("actor")!);
        }

        return (members, parents);
    }

    private static List<string> Values(IEnumerable<YamlScalar> scalars) =>
        [.. scalars.Select(scalar => scalar.Value).Distinct(StringComparer.Ordinal)];

    private static string Kind(YamlNode node) => node switch
    {
        YamlScalar scalar => $"'{Shorten(scalar.Value)}'",
        YamlList => "a list",
        _ => "a mapping",
    };

    private static string Shorten(string value) => value.Length <= 40 ? value : value[..40] + "…";
}
