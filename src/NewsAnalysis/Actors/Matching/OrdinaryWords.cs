using System.Collections.Frozen;

namespace NewsAnalysis.Actors.Matching;

/// <summary>Tells a surname from the ordinary word or month that is spelled like it ("Brown bears", "in May").</summary>
internal static class OrdinaryWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> s_words = WordList.Read("words");
    private static readonly FrozenSet<string> s_verbs = WordList.Read("metonyms")["verbs"];

    /// <summary>Whether the capitalised word is likelier the ordinary one.</summary>
    public static bool IsLikely(Reading reading, int start, int end)
    {
        var text = reading.Text;
        var key = Folding.Key(text.AsSpan(start, end - start));
        var hasNext = Words.Next(text, end, Math.Min(text.Length, end + Gaps.MaxLength), out var next);
        if (hasNext)
            next = new Word(next.Start, Words.EndOf(text, next.Start, text.Length));
        if (s_words["months"].Contains(key))
        {
            return (hasNext && char.IsDigit(text[next.Start]) && Gaps.Of(text, end, next.Start) is Gap.Space or Gap.Comma)
                || (Words.Previous(text, start, 0, out var before) && Gaps.Of(text, before.End, start) == Gap.Space && (char.IsDigit(text[before.Start]) || Folding.In(s_words["beforeMonth"], before.In(text))));
        }

        return s_words["commonSurnames"].Contains(key) && reading.IsSentenceStart(start) && !reading.LineAt(start).IsTitleCase
            && hasNext && Gaps.Of(text, end, next.Start) == Gap.Space && !Words.IsCapitalised(next.In(text)) && next.End > next.Start && !Folding.In(s_verbs, next.In(text));
    }
}
