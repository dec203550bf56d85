namespace NewsAnalysis.Actors.Suggestions;

/// <summary>Which names are worth suggesting.</summary>
public sealed record SuggestionOptions
{
    /// <summary>Fewest mentions of a name over all articles.</summary>
    public int MinimumMentions { get; init; } = 2;

    /// <summary>Most names that are given.</summary>
    public int MostNames { get; init; } = 50;
}
