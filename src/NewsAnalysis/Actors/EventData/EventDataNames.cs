namespace NewsAnalysis.Actors.EventData;

/// <summary>Writes names of capitals as texts do: <c>BANK OF ENGLAND</c> becomes Bank of England. Matching needs it, since a name all in
/// capitals is an acronym there. Acronyms inside names stay: short words without a vowel, and those that are an actor by themselves in the
/// file.</summary>
/// <param name="acronyms">Short words of capitals that are names by themselves.</param>
internal sealed class EventDataNames(IReadOnlySet<string> acronyms)
{
    private const int LongestAcronym = 3;
    private const int LongestLoneAcronym = 5;

    /// <summary>The names of one short word, which are acronyms inside longer names.</summary>
    public static EventDataNames Of(IEnumerable<EventDataEntry> entries) =>
        new(entries.SelectMany(entry => entry.Names).Select(name => name.Text)
            .Where(text => text.Length is >= 2 and <= LongestAcronym && text.All(char.IsAsciiLetterUpper))
            .ToHashSet(StringComparer.Ordinal));

    /// <summary>The name in the letters of a text.</summary>
    /// <param name="name">The name as the file has it, spaces for underscores.</param>
    /// <param name="isBody">Whether it is an international body or association, whose one short word is an acronym.</param>
    public string Write(string name, bool isBody)
    {
        var words = name.Split(' ');
        if (words.Length == 1 && words[0].All(char.IsAsciiLetter)
            && words[0].Length <= (isBody ? LongestLoneAcronym : LongestAcronym) && !words[0].Any(char.IsLower))
            return words[0];
        return string.Join(' ', words.Select((word, i) => WriteWord(word, i == 0, i > 0 && i == words.Length - 1)));
    }

    private string WriteWord(string word, bool isFirst, bool isLast)
    {
        if (word.Any(char.IsLower))
            return word;
        var small = word.ToLowerInvariant();
        if (!isFirst && !isLast && EventDataCodes.Small.Contains(small))
            return small;
        if (isLast && word.Length > 1 && word.All(letter => letter is 'I' or 'V' or 'X'))
            return word;
        var bare = word.TrimEnd('.');
        if (IsAcronym(bare))
            return word;
        return Capitalise(word);
    }

    private bool IsAcronym(string word) =>
        word.Length >= 2 && word.All(char.IsAsciiLetterUpper)
        && (acronyms.Contains(word)
            || (word.Length <= LongestLoneAcronym && word.IndexOfAny(['A', 'E', 'I', 'O', 'U', 'Y']) < 0
                && !EventDataCodes.Short.Contains(word.ToLowerInvariant())));

    // A capital at every beginning ("Al-Assad", "Côte d'Ivoire"), but not for the s of a possessive.
    private static string Capitalise(string word)
    {
        var result = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var isStart = i == 0 || !char.IsLetterOrDigit(word[i - 1]);
            var isPossessive = i == word.Length - 1 && i > 0 && word[i - 1] is '\'' or '’';
            var isAfterMc = i == 2 && word.Length > 4 && word.StartsWith("MC", StringComparison.Ordinal);
            result.Append((isStart && !isPossessive) || isAfterMc ? word[i] : char.ToLowerInvariant(word[i]));
        }

        return result.ToString();
    }
}
