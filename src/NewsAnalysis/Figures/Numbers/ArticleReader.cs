using NewsAnalysis.Figures.Bounds;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>Decides whether an article says one of a measure: "more than a year", "in over a week", "an hour and a half". "She took a year"
/// and "talks about a mile of road" count nothing.</summary>
internal static class ArticleReader
{
    private static readonly HashSet<string> Long = [.. WordLists.Of("one-of")];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Long.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the token is an article that counts.</summary>
    public static bool IsOne(TokenLine line, int at)
    {
        if (!line.In(at, "indefinite") || line.IsHyphen(at + 2) || !Long.Contains(line.Lower(at + 1)))
            return false;
        return (FractionTail.Read(line, at + 2) is not null && !line.Is(at - 1, "half")) || IsBounded(line, at);
    }

    /// <summary>Whether an article before the word may count: it names a measure.</summary>
    public static bool MayCount(ReadOnlySpan<char> word) => Lookup.Contains(word);

    private static bool IsBounded(TokenLine line, int at)
    {
        // "12 cents more than a week ago" compares with that week.
        if (line.In(at + 2, "ago") || BoundWords.Before(line, at) is not var (from, rule) || rule is BoundRule.About or BoundRule.None)
            return false;
        if (line.Is(from, "over") || line.Is(from, "under") || line.Is(from, "beyond") || line.Is(from, "above"))
            return from == 0 || line.Is(from - 1, WordClass.Function | WordClass.Verb | WordClass.Adverb | WordClass.Gerund);
        return !line.Reads(from, ["up", "to"]) || !line.Is(from - 1, WordClass.Verb | WordClass.BaseVerb);
    }
}
