using System.Collections.Frozen;

namespace NewsAnalysis.Actors.Matching;

/// <summary>
/// Tells a surname from what is spelled like it: an ordinary word, a month, a family ("Brown bears", "in May", "the Kennedy family").
/// </summary>
internal static class OrdinaryWords
{
    private static readonly FrozenDictionary<string, WordSet> s_words = WordList.Read("words");
    private static readonly WordSet s_relatives = s_words["relatives"];
    private static readonly WordSet s_months = s_words["months"];
    private static readonly WordSet s_surnames = s_words["commonSurnames"];
    private static readonly WordSet s_verbs = WordList.Read("metonyms")["verbs"];

    /// <summary>Whether the capitalised word is likelier one of these.</summary>
    public static bool IsLikely(Reading reading, int start, int end)
    {
        var text = reading.Text;
        var name = text.AsSpan(start, end - start);
        var hasNext = Words.After(text, end, out var next);
        if (hasNext && Folding.In(s_relatives, next.In(text)))
            return true;
        if (Folding.In(s_months, name))
            return IsMonth(text, start, end);
        return hasNext && Folding.In(s_surnames, name) && reading.IsSentenceStart(start) && !reading.LineAt(start).IsTitleCase
            && !Words.IsCapitalised(next.In(text)) && !Folding.In(s_verbs, next.In(text))
            && !next.In(text).EndsWith("ed", StringComparison.Ordinal);
    }

    /// <summary>Whether the word is an article, preposition, pronoun or the like.</summary>
    public static bool IsFunction(ReadOnlySpan<char> word) => Folding.In(s_words["function"], word);

    /// <summary>Whether the folded word is one of the language as well as a name ("Will", "Mark", "May").</summary>
    public static bool IsWord(string key) =>
        s_words["function"].Contains(key) || s_words["starters"].Contains(key) || s_months.Contains(key) || s_verbs.Contains(key)
            || IsFirstName(key);

    /// <summary>Whether the folded word is a first name as well as a word ("Mark", "Mason").</summary>
    public static bool IsFirstName(string key) => s_words["firstNameWords"].Contains(key);

    /// <summary>Whether it is a shop or an eating place: "at Stark's in Paris", while "at Stark's request" is the person's.</summary>
    public static bool IsShop(string text, int start, int end)
    {
        if (end + 2 >= text.Length || !Words.IsApostrophe(text[end]) || text[end + 1] != 's'
            || !Words.Before(text, start, 0, out var before) || before.In(text) is not "at")
            return false;
        return !Words.After(text, end + 2, out var next) || Folding.In(s_words["function"], next.In(text));
    }

    private static bool IsMonth(string text, int start, int end)
    {
        if (Words.Next(text, end, Math.Min(text.Length, end + Gaps.MaxLength), out var next) && char.IsDigit(text[next.Start])
            && Gaps.Of(text, end, next.Start) is Gap.Space or Gap.Comma)
            return true;
        return Words.Before(text, start, 0, out var before)
            && (char.IsDigit(text[before.Start]) || Folding.In(s_words["beforeMonth"], before.In(text)));
    }
}
