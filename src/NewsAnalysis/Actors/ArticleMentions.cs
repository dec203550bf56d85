namespace NewsAnalysis.Actors;

/// <summary>The mentions of one article before the other articles of its story are asked.</summary>
/// <param name="Mentions">What the article itself tells, in text order.</param>
/// <param name="Open">Surnames of which the story may tell whom they mean, in text order; the ambiguous ones stand in
/// <paramref name="Mentions"/> too.</param>
/// <param name="People">Whom the article names in full, and whose surname a stranger has there.</param>
public sealed record ArticleMentions(IReadOnlyList<Mention> Mentions, IReadOnlyList<OpenMention> Open, IReadOnlyList<NamedPerson> People);

/// <summary>A surname of which the article does not tell whom it means.</summary>
/// <param name="Mention">The mention, of the first candidate.</param>
/// <param name="Candidates">The names of the actors who can be meant.</param>
/// <param name="Titles">The titles of office before it, folded.</param>
public sealed record OpenMention(Mention Mention, IReadOnlyList<string> Candidates, IReadOnlyList<string> Titles);

/// <summary>What an article tells its story about a person of the dictionary.</summary>
/// <param name="Actor">The actor's name.</param>
/// <param name="IsNamed">Whether the article names the person in full or by title.</param>
/// <param name="HasStranger">Whether somebody else in the article has the surname.</param>
/// <param name="Titles">The titles before the full name, folded.</param>
public sealed record NamedPerson(string Actor, bool IsNamed, bool HasStranger, IReadOnlyList<string> Titles);
