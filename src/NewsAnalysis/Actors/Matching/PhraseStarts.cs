namespace NewsAnalysis.Actors.Matching;

/// <summary>Where in a text a phrase of a dictionary can begin. Nearly every name begins with a capital, so a text is searched from capital
/// to capital; a filter of hashes then passes over nearly every word that begins no name. Where a phrase has no capital the filter looks at
/// every word.</summary>
internal sealed class PhraseStarts
{
    /// <summary>The most small words that are looked for before a capital.</summary>
    public const int MostSmallWords = 3;

    // What no phrase begins with, but for the ones of small letters only: found with vector instructions.
    private static readonly SearchValues<char> Passed = SearchValues.Create(" abcdefghijklmnopqrstuvwxyz.,;:'\"()!?-/\n\r\t_*[]%$");

    private readonly WordFilter _first = new(18);
    private readonly WordFilter _alone = new(18);
    private readonly WordFilter _pairs = new(18);
    private readonly WordFilter _afterSmall = new(14);
    private readonly HashSet<string> _smallKeys = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _smallLookup;
    private int _longestSmall;
    private bool _isDense;

    /// <summary>Begins without phrases.</summary>
    public PhraseStarts() => _smallLookup = _smallKeys.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The most small words before a phrase's first capital.</summary>
    public int SmallWords { get; private set; }

    /// <summary>Adds a phrase.</summary>
    public void Add(Phrase phrase)
    {
        var small = 0;
        while (small < phrase.Count && phrase.MayBeginSmall(small))
        {
            // Folding may shorten a word by its marks, and hardly more.
            _longestSmall = Math.Max(_longestSmall, phrase.Keys[small].Length * 2);
            _smallKeys.Add(phrase.Keys[small++]);
        }

        if (phrase.Count > 1)
            _pairs.Add(phrase.Keys[0], phrase.Keys[1]);
        else
            _alone.Add(phrase.Keys[0]);
        _isDense |= small == phrase.Count || small > MostSmallWords || phrase.Keys is ["and", ..];
        SmallWords = Math.Max(SmallWords, Math.Min(small, MostSmallWords));
        // A small first word may have its capital in the text ("Van der Bellen").
        for (var i = 0; i <= small && i < phrase.Count; i++)
            _first.Add(phrase.Keys[i]);
        for (var i = 1; i <= small && i < phrase.Count; i++)
            _afterSmall.Add(phrase.Keys[i]);
    }

    /// <summary>Whether the word may stand before the first capital of a phrase.</summary>
    public bool IsSmall(ReadOnlySpan<char> word)
    {
        if (word.Length > _longestSmall)
            return false;
        Span<char> buffer = stackalloc char[Folding.MaxLength];
        var length = Folding.Fold(word, buffer);
        return length > 0 && _smallLookup.Contains(buffer[..length]);
    }

    /// <summary>Whether a phrase may have small words before the word at a position; tells most that have none, quickly.</summary>
    public bool MayFollowSmall(string text, int position)
    {
        if (SmallWords == 0 || !_afterSmall.MayHold(text, position, out _))
            return false;
        var end = position - 1;
        if (end <= 0)
            return false;
        var start = end;
        while (start > 0 && char.IsAsciiLetterLower(text[start - 1]) && end - start <= _longestSmall)
            start--;
        // Other letters, capitals and further marks between are left to the exact look.
        return start == end || (start > 0 && !char.IsWhiteSpace(text[start - 1])) || _smallLookup.Contains(text.AsSpan(start, end - start));
    }

    /// <summary>Whether a phrase may begin with a word, alone or with the word after it; tells most that begin none ("The", "President")
    /// quickly.</summary>
    public bool MayBeginWith(string text, MatchWord first) =>
        text[first.Start] == '&' || _alone.MayHold(text, first.Start, out _)
        || (MatchWords.Next(text, first.End, Math.Min(text.Length, first.End + Gaps.MaxLength + 1), out var next)
            && (text[next.Start] == '&' || _pairs.MayHold(text, first.Start, next.Start)));

    /// <summary>The next word at or after a position with which, or with small words before it, a phrase may begin.</summary>
    public bool Next(string text, int from, out MatchWord word)
    {
        if (_isDense)
            return NextOfAll(text, from, out word);
        var position = from;
        while (true)
        {
            var skipped = text.AsSpan(position).IndexOfAnyExcept(Passed);
            if (skipped < 0)
            {
                word = default;
                return false;
            }

            position += skipped;
            if (!MatchWords.IsWordAt(text, position) || (position > from && IsInside(text, position)))
            {
                position++;
                continue;
            }

            if (_first.MayHold(text, position, out var end))
            {
                word = new MatchWord(position, end);
                return true;
            }

            position = end;
        }
    }

    private bool NextOfAll(string text, int from, out MatchWord word)
    {
        while (MatchWords.Next(text, from, text.Length, out word))
        {
            if (text[word.Start] == '&' || _first.MayHold(text, word.Start, out _))
                return true;
            from = word.End;
        }

        return false;
    }

    private static bool IsInside(string text, int position) =>
        text[position - 1] is not (' ' or '\n') && MatchWords.IsWordAt(text, position - 1);
}
