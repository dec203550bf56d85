namespace NewsAnalysis.Topics;

/// <summary>Names of places near a number.</summary>
internal static class PlaceWords
{
    private const int Reach = 9;

    private static readonly FrozenSet<string> Locatives =
        new[] { "in", "at", "near", "across", "inside", "around", "throughout" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Names after a locative near the number, by their keys: "in southern Turkey", "at Fort Hood". A month is none.</summary>
    public static FrozenSet<string> Of(Clause clause)
    {
        var (words, places) = (clause.Words, new HashSet<string>(StringComparer.Ordinal));
        // "In Kelva, just across the strait, the toll has reached seven": what opens the sentence holds for all of it.
        foreach (var index in Enumerable.Range(0, words.Length)
            .Where(at => at == 0 || (at >= clause.From - Reach && at < clause.To + Reach)))
        {
            if (!Locatives.Contains(words[index].Lower))
                continue;
            foreach (var word in words.Skip(index + 1).Take(4).SkipWhile(IsPassed).TakeWhile(IsName))
                places.Add(CountedNouns.Key(word.Lower));
        }

        return places.ToFrozenSet(StringComparer.Ordinal);
    }

    private static bool IsName(TopicWord word) => word.Capital && !StopWords.Contains(word.Lower);

    /// <summary>Words between a locative and its name: "in the southern city".</summary>
    private static bool IsPassed(TopicWord word) => !word.Capital && (word.Lower == "the" || !StopWords.Contains(word.Lower));
}
