namespace NewsAnalysis.Actors.Matching;

/// <summary>How words are written in an article where capitals tell: inside sentences of running text.</summary>
internal sealed class CapitalUse
{
    // So many words are looked up one by one; who asks for more has the whole text read once.
    private const int MostLookups = 12;

    // The letters of English, the most frequent first.
    private const string ByFrequency = "etaoinshrdlcumwfgypbvkjxqz";

    private readonly MentionReading _reading;
    private readonly Dictionary<string, (bool IsSmall, bool IsCapital)> _known = new(StringComparer.Ordinal);
    private bool _isWhole;

    /// <summary>Prepares to answer; the text is read when it is asked about.</summary>
    public CapitalUse(MentionReading reading)
    {
        _reading = reading;
        // A word with accents or invisible characters is not found by its folded letters.
        if (reading.Text.AsSpan().IndexOfAnyInRange('\u00ad', '\u1fff') >= 0
            || reading.Text.AsSpan().IndexOfAny('\u200c', '\u200d', '\u2060') >= 0)
            ReadAll();
    }

    /// <summary>Whether the folded word stands in small letters somewhere.</summary>
    public bool IsSmall(string word) => Of(word).IsSmall;

    /// <summary>Whether the folded word stands with a capital inside a sentence and nowhere in small letters.</summary>
    public bool IsProper(string word) => Of(word) is { IsCapital: true, IsSmall: false };

    private (bool IsSmall, bool IsCapital) Of(string word)
    {
        if (_known.TryGetValue(word, out var known) || _isWhole)
            return known;
        if (_known.Count < MostLookups)
            return _known[word] = LookUp(word);
        ReadAll();
        return _known.GetValueOrDefault(word);
    }

    private (bool IsSmall, bool IsCapital) LookUp(string word)
    {
        var (text, isSmall, isCapital) = (_reading.Text, false, false);
        for (var position = 0; word.Length > 0 && position < text.Length && !(isSmall && isCapital);)
        {
            var start = Find(text, word, position);
            if (start < 0)
                break;
            var end = start + word.Length;
            position = start + 1;
            if ((start > 0 && MatchWords.IsWordAt(text, start - 1)) || (end < text.Length && MatchWords.IsWordAt(text, end)))
                continue;
            if (!char.IsUpper(text[start]))
                isSmall = true;
            else
                isCapital = isCapital || IsTelling(start);
        }

        return (isSmall, isCapital);
    }

    // By the rarest of its letters, which vector instructions find, in both cases.
    private static int Find(string text, string word, int from)
    {
        var rarest = 0;
        for (var i = 1; i < word.Length; i++)
        {
            if (ByFrequency.IndexOf(word[i], StringComparison.Ordinal) > ByFrequency.IndexOf(word[rarest], StringComparison.Ordinal))
                rarest = i;
        }

        var (small, capital) = (word[rarest], char.ToUpperInvariant(word[rarest]));
        for (var at = from + rarest; at < text.Length; at++)
        {
            var skipped = text.AsSpan(at).IndexOfAny(small, capital);
            if (skipped < 0)
                return -1;
            at += skipped;
            var start = at - rarest;
            if (start + word.Length <= text.Length && text.AsSpan(start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase))
                return start;
        }

        return -1;
    }

    private void ReadAll()
    {
        _isWhole = true;
        _known.Clear();
        var text = _reading.Text;
        Span<char> buffer = stackalloc char[Folding.MaxLength];
        var lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var position = 0; MatchWords.Next(text, position, text.Length, out var word); position = word.End)
        {
            var length = Folding.Fold(word.In(text), buffer);
            if (length <= 0)
                continue;
            lookup.TryGetValue(buffer[..length], out var known);
            if (!MatchWords.IsCapitalised(word.In(text)))
                lookup[buffer[..length]] = (true, known.IsCapital);
            else if (!known.IsCapital)
                lookup[buffer[..length]] = (known.IsSmall, IsTelling(word.Start));
        }
    }

    private bool IsTelling(int start) =>
        !_reading.IsSentenceStart(start) && _reading.LineAt(start) is { IsTitleCase: false, IsCapitals: false };
}
