using NewsAnalysis.Text;

namespace NewsAnalysis.Articles;

/// <summary>The values by which programs say that nothing is known ("NA", "NaN", "NULL", "\N", the first day of Unix time), from the
/// embedded list <c>unknown-values.tsv</c>. Taken as they stand they would make one outlet of all articles without one.</summary>
public static class UnknownValues
{
    private const int Longest = 16;

    private static readonly HashSet<string> Words = WordList.Set("Articles.unknown-values.tsv", StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the whole value is such a word; an empty one says nothing either.</summary>
    public static bool Is(string? value) => value is null || value.AsSpan().Trim().TrimStart('#') is var text
        && (text.IsEmpty || (text.Length <= Longest && Words.Contains(text.ToString())));

    /// <summary>Whether the value says that the article was taken back.</summary>
    public static bool IsRemoved(string? value) => value?.Trim() is { } text
        && (text.Equals("[Removed]", StringComparison.OrdinalIgnoreCase) || text.Equals("[Deleted]", StringComparison.OrdinalIgnoreCase));
}
