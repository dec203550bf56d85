namespace NewsAnalysis.Actors.Matching;

/// <summary>Tells a surname from what is spelled like it: an ordinary word, a month, a family ("Brown bears", "in May", "the Kennedy
/// family").</summary>
internal static class OrdinaryWords
{
    private static readonly FrozenDictionary<string, WordSet> WordSets = NameLists.Read("words");
    private static readonly WordSet Relatives = WordSets["relatives"];
    private static readonly WordSet Months = WordSets["months"];
    private static readonly WordSet CommonSurnames = WordSets["commonSurnames"];
    private static readonly WordSet Verbs = NameLists.Read("metonyms")["verbs"];

    /// <summary>Whether the capitalised word is likelier one of these.</summary>
    public static bool IsLikely(MentionReading reading, int start, int end)
    {
        var text = reading.Text;
        var name = text.AsSpan(start, end - start);
        var hasNext = MatchWords.After(text, end, out var next);
        if (hasNext && Folding.In(Relatives, next.In(text)))
            return true;
        if (Folding.In(Months, name))
            return IsMonth(text, start, end);
        return hasNext && Folding.In(CommonSurnames, name) && reading.IsSentenceStart(start) && !reading.LineAt(start).IsTitleCase
            && !MatchWords.IsCapitalised(next.In(text)) && !Folding.In(Verbs, next.In(text))
            && !next.In(text).EndsWith("ed", StringComparison.Ordinal);
    }

    /// <summary>Whether the word is an article, preposition, pronoun or the like.</summary>
    public static bool IsFunction(ReadOnlySpan<char> word) => Folding.In(WordSets["function"], word);

    /// <summary>Whether the folded word is one of the language as well as a name ("Will", "Mark", "May").</summary>
    public static bool IsWord(string key) =>
        WordSets["function"].Contains(key) || WordSets["starters"].Contains(key) || Months.Contains(key) || Verbs.Contains(key)
            || IsFirstName(key);

    /// <summary>Whether the folded word is a frequent surname as well as a word ("Woods", "Banks").</summary>
    public static bool IsCommonSurname(string key) => CommonSurnames.Contains(key);

    /// <summary>Whether the folded word is a first name as well as a word ("Mark", "Mason").</summary>
    public static bool IsFirstName(string key) => WordSets["firstNameWords"].Contains(key);

    /// <summary>Whether it is a shop or an eating place: "at Stark's in Paris", while "at Stark's request" is the person's.</summary>
    public static bool IsShop(string text, int start, int end)
    {
        if (end + 2 >= text.Length || !MatchWords.IsApostrophe(text[end]) || text[end + 1] != 's'
            || !MatchWords.Before(text, start, 0, out var before) || before.In(text) is not "at")
            return false;
        return !MatchWords.After(text, end + 2, out var next) || Folding.In(WordSets["function"], next.In(text));
    }

    private static bool IsMonth(string text, int start, int end)
    {
        if (MatchWords.Next(text, end, Math.Min(text.Length, end + Gaps.MaxLength), out var next) && char.IsDigit(text[next.Start])
            && Gaps.Of(text, end, next.Start) is Gap.Space or Gap.Comma)
            return true;
        return MatchWords.Before(text, start, 0, out var before)
            && (char.IsDigit(text[before.Start]) || Folding.In(WordSets["beforeMonth"], before.In(text)));
    }
}
