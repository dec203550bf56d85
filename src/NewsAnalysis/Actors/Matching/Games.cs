using NewsAnalysis.Text;

namespace NewsAnalysis.Actors.Matching;

/// <summary>Towns that play: in "Vienna won 3-1", "beat Vienna in the final" and "drew 0-0 with Vienna" the name is of a team, which is no
/// government. A game needs both one of its verbs at the name and a result or a word of the game in the sentence; "Vienna lost the vote
/// 14-2" has neither.</summary>
internal static class Games
{
    private static readonly FrozenDictionary<string, WordSet> WordSets = NameLists.Read("metonyms");

    /// <summary>Whether the name is of a team.</summary>
    public static bool Has(MentionReading reading, int start, int end)
    {
        var text = reading.Text;
        var hasBefore = MatchWords.Before(text, start, 0, out var before);
        var isVerb = (MatchWords.After(text, end, out var next) && Folding.In(WordSets["gameVerbs"], next.In(text)))
            || (hasBefore && Folding.In(WordSets["gameVerbs"], before.In(text)));
        return (isVerb || (hasBefore && IsBehindResult(text, before)))
            && IsGame(text, reading.Article.SentenceAt(start)?.Span ?? new(start, end));
    }

    private static bool IsBehindResult(string text, MatchWord preposition) =>
        preposition.In(text) is "with" or "against" or "over" or "to" or "at" && IsResult(text, preposition.Start - 1);

    private static bool IsGame(string text, TextSpan span)
    {
        var (game, vote) = (false, false);
        for (var position = span.Start; MatchWords.Next(text, position, span.End, out var word); position = word.End)
        {
            game |= Folding.In(WordSets["gameWords"], word.In(text)) || IsResult(text, word.End);
            vote |= Folding.In(WordSets["voteWords"], word.In(text));
        }

        return game && !vote;
    }

    // "3-1" before a position: two short numbers joined by a dash, and by nothing else.
    private static bool IsResult(string text, int end)
    {
        var right = DigitsBefore(text, end);
        if (right == end || end - right > 3 || right < 2 || !MatchWords.IsHyphen(text[right - 1]))
            return false;
        var left = DigitsBefore(text, right - 1);
        return right - 1 - left is > 0 and <= 3 && (left == 0 || MatchWords.IsSpace(text[left - 1]))
            && (end == text.Length || !(MatchWords.IsHyphen(text[end]) || MatchWords.IsWordAt(text, end)));
    }
    private static int DigitsBefore(string text, int end)
    {
        while (end > 0 && char.IsAsciiDigit(text[end - 1]))
            end--;
        return end;
    }
}
