namespace NewsAnalysis.Articles.Languages;

/// <summary>The sequences of three characters of a text's words, in lower case, a blank before and after each word.</summary>
internal static class Trigrams
{
    /// <summary>Each sequence as one number.</summary>
    public static IEnumerable<int> Of(string text)
    {
        var (first, second) = (' ', ' ');
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length && char.IsLetter(text[i]) ? char.ToLowerInvariant(text[i]) : ' ';
            if (c == ' ' && second == ' ')
                continue;
            if (second != ' ' || first != ' ')
                yield return Code(first, second, c);
            (first, second) = c == ' ' ? (' ', ' ') : (second, c);
            if (c != ' ' && first == ' ')
                yield return Code(' ', ' ', c);
        }
    }

    // Unlike characters may fall together, which is as rare as it is harmless.
    private static int Code(char first, char second, char third) => (((first * 31) + second) * 8191) + third;
}
