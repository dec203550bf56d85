namespace NewsAnalysis.Actors;

/// <summary>A code of an event-data dictionary (CAMEO: <c>FRAGOVMIL</c> is France, government, military) with the time it held.</summary>
/// <param name="Code">The code as it stands in the file.</param>
/// <param name="From">First date it held, or null where open.</param>
/// <param name="Until">Last date it held, or null where open.</param>
public sealed record ActorCode(string Code, ArticleDate? From, ArticleDate? Until);
