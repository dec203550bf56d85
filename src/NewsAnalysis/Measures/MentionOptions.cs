using NewsAnalysis.Actors;

namespace NewsAnalysis.Measures;

/// <summary>Which mentions count, and for whom.</summary>
public sealed record MentionOptions
{
    /// <summary>The defaults: all kinds but <see cref="MentionKind.Place"/>, all parts, decided mentions, each for the actor it
    /// names.</summary>
    public static MentionOptions Default { get; } = new();

    /// <summary>The kinds that count. Default: all but <see cref="MentionKind.Place"/>, since "in Tehran" is no mention of a
    /// government.</summary>
    public IReadOnlySet<MentionKind> Kinds { get; init; } =
        Enum.GetValues<MentionKind>().Where(kind => kind != MentionKind.Place).ToFrozenSet();

    /// <summary>The parts that count. Default: all.</summary>
    public IReadOnlySet<PartKind> Parts { get; init; } = Enum.GetValues<PartKind>().ToFrozenSet();

    /// <summary>Whether mentions count that fit several actors and that the context did not decide. Default: no.</summary>
    public bool CountAmbiguous { get; init; }

    /// <summary>The actor a mention counts for. Default: the one it names; <see cref="RollUp"/> counts for what it belongs to.</summary>
    public Func<Mention, string> ActorOf { get; init; } = mention => mention.Actor;

    /// <summary>Whether mentions count for what the named actor belongs to; set by <see cref="RollUp"/>.</summary>
    public bool RolledUp { get; private init; }

    /// <summary>An actor counts only with at least so many mentions that count. Default: 1.</summary>
    public int Minimum { get; init; } = 1;

    /// <summary>Options as a notebook's parameters give them.</summary>
    /// <param name="kinds">"all", or kinds with commas between them: <c>name, surname, acronym, demonym, metonym, place</c>.</param>
    /// <param name="parts">"all", or parts with commas between them: <c>headline, body, caption</c>.</param>
    /// <param name="minimum">Fewest mentions of an actor that counts.</param>
    /// <exception cref="InputException">A word is neither, and the message lists those that are; or the minimum is below 1.</exception>
    public static MentionOptions Of(string kinds, string parts = "all", int minimum = 1) => new()
    {
        Kinds = Choose<MentionKind>("kinds", kinds),
        Parts = Choose<PartKind>("parts", parts),
        Minimum = minimum >= 1 ? minimum : throw new InputException($"minimum: found {minimum}; expected 1 or more mentions."),
    };

    /// <summary>These options with mentions counted for what the named actor belonged to on the article's date: a minister for the state, a
    /// leader for the group. Taken is the nearest state or armed group above the actor, else the top-most actor; a state counts for itself,
    /// and an armed group only for another armed group or a state. So a minister of a ministry counts for the state, and neither a state
    /// nor a group is lost in an alliance.</summary>
    /// <param name="dictionary">Who belonged to what, and when; for an undated article all memberships count.</param>
    public MentionOptions RollUp(ActorDictionary dictionary) =>
        this with { ActorOf = new RollUp(dictionary).ActorOf, RolledUp = true };

    /// <summary>Whether the mention counts.</summary>
    public bool Counts(Mention mention) =>
        Kinds.Contains(mention.Kind) && Parts.Contains(mention.Part) && (CountAmbiguous || !mention.Ambiguous);

    /// <summary>The kinds that count, in words: "names, surnames, acronyms and demonyms".</summary>
    public string KindsInWords => English.List([.. Kinds.Order().Select(Plural)], most: 6);

    /// <summary>All that sets these counts apart, in words: the kinds, then whatever differs from the defaults.</summary>
    public string InWords => string.Join("; ", new[]
    {
        KindsInWords,
        Parts.Count == Enum.GetValues<PartKind>().Length ? null : $"in {English.List([.. Parts.Order().Select(Plural)])} only",
        RolledUp ? "members counted for the state or group they belong to" : null,
        Minimum > 1 ? $"actors with at least {English.Number(Minimum)} mentions" : null,
    }.OfType<string>());

    private static FrozenSet<T> Choose<T>(string parameter, string words)
        where T : struct, Enum
    {
        var known = Enum.GetValues<T>().ToDictionary(value => value.ToString(), StringComparer.OrdinalIgnoreCase);
        var chosen = words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (chosen is ["all" or "All" or "ALL"])
            return known.Values.ToFrozenSet();
        var strange = chosen.FirstOrDefault(word => !known.ContainsKey(word));
        if (chosen.Length > 0 && strange is null)
            return chosen.Select(word => known[word]).ToFrozenSet();
        throw new InputException(
            $"{parameter}: found '{strange ?? words}'; expected all, "
                + $"or some of {string.Join(", ", known.Keys).ToLowerInvariant()} with commas between them.");
    }

    private static string Plural(PartKind part) => part switch
    {
        PartKind.Headline => "headlines",
        PartKind.Body => "body texts",
        _ => "captions",
    };

    private static string Plural(MentionKind kind) => kind switch
    {
        MentionKind.Name => "names",
        MentionKind.Surname => "surnames",
        MentionKind.Acronym => "acronyms",
        MentionKind.Demonym => "demonyms",
        MentionKind.Metonym => "metonyms",
        _ => "places",
    };
}
