namespace NewsAnalysis.Actors;

/// <summary>What an actor is.</summary>
public enum ActorType
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A state and its government.</summary>
    State,

    /// <summary>An organisation, company, agency or party.</summary>
    Organisation,

    /// <summary>An armed group.</summary>
    ArmedGroup,

    /// <summary>A news outlet.</summary>
    Outlet,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A group of people (a nation, a faith).</summary>
    Group,
}

/// <summary>Membership of an actor in another, with the time it held. Counts roll up along it as of an article's date.</summary>
/// <param name="Actor">The name of the actor it belongs to.</param>
/// <param name="Role">The role, or null.</param>
/// <param name="From">First date it held, or null where open.</param>
/// <param name="Until">Last date it held, or null where open.</param>
public sealed record Membership(string Actor, string? Role, ArticleDate? From, ArticleDate? Until);

/// <summary>An entry of the actor dictionary (actors.yaml).</summary>
/// <param name="Name">The id and the label; unique in the dictionary. The name itself always counts.</param>
/// <param name="Type">What it is.</param>
public sealed record Actor(string Name, ActorType Type)
{
    /// <summary>Further full names and spellings.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Acronyms, matched in this case only.</summary>
    public IReadOnlyList<string> Acronyms { get; init; } = [];

    /// <summary>Words for its people or adjectives (Turkish, Turks).</summary>
    public IReadOnlyList<string> Demonyms { get; init; } = [];

    /// <summary>Places that stand for it (Ankara).</summary>
    public IReadOnlyList<string> Metonyms { get; init; } = [];

    /// <summary>The surname that may stand alone after the full name, or null where none may.</summary>
    public string? Surname { get; init; }

    /// <summary>Whether the surname counts also without the full name in the article.</summary>
    public bool SurnameAlone { get; init; }

    /// <summary>Whether other articles of the story may lend the full name; false where the dictionary says <c>surnameAlone:
    /// false</c>.</summary>
    public bool SurnameByStory { get; init; } = true;

    /// <summary>Longer phrases that hold one of its names and are something else.</summary>
    public IReadOnlyList<string> Not { get; init; } = [];

    /// <summary>What it belongs to, and when.</summary>
    public IReadOnlyList<Membership> MemberOf { get; init; } = [];

    /// <summary>Its codes where it comes from an event-data dictionary; empty for an actor of actors.yaml.</summary>
    public IReadOnlyList<ActorCode> Codes { get; init; } = [];
}
