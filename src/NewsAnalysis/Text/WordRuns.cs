namespace NewsAnalysis.Text;

/// <summary>The runs of a few words in a row by which two texts are told to share their wording.</summary>
internal static class WordRuns
{
    /// <summary>The words as they stand there.</summary>
    public static string[] InOrder(string text) =>
        text.Split([.. text.Where(c => !char.IsLetterOrDigit(c) && c is not ('’' or '\'')).Distinct()],
            StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Every run of a number of words, in lower case.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many words make a run.</param>
    public static HashSet<string> Of(string text, int length)
    {
        var words = InOrder(text.ToLowerInvariant());
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - length + 1)).Select(at => string.Join(' ', words.Skip(at).Take(length)))];
    }
}
