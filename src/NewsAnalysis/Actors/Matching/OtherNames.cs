namespace NewsAnalysis.Actors.Matching;

/// <summary>Longer phrases of English that hold the name of a state or city and are something else ("Latin America", "Brussels
/// sprouts").</summary>
internal static class OtherNames
{
    private static readonly ILookup<string, string> ByWord =
        NameLists.Phrases("heads", "others")
            .SelectMany(phrase => Phrase.Parse(phrase, false).Keys.Select(word => (word, phrase)))
            .ToLookup(pair => pair.word, pair => pair.phrase, StringComparer.Ordinal);

    /// <summary>Those that hold a name of the actor and are not one of its names.</summary>
    public static IEnumerable<string> Of(Actor actor)
    {
        var names = actor.Aliases.Concat(actor.Demonyms).Concat(actor.Metonyms).Prepend(actor.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names.Where(name => !name.Contains(' ', StringComparison.Ordinal)).SelectMany(name => ByWord[Folding.Key(name)])
            .Where(phrase => !names.Contains(phrase)).Distinct(StringComparer.Ordinal);
    }
}
