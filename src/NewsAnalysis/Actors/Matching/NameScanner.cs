namespace NewsAnalysis.Actors.Matching;

/// <summary>Finds the phrases of the dictionary in a text: leftmost, then longest, never overlapping.</summary>
internal static class NameScanner
{
    private const int MaxWords = 24;

    /// <summary>What the text holds, in text order.</summary>
    public static List<FoundName> Scan(NameIndex index, MentionReading reading)
    {
        var all = new List<FoundName>();
        Span<MatchWord> words = stackalloc MatchWord[MaxWords];
        Span<int> nodes = stackalloc int[MaxWords];
        var (starts, position) = (index.Starts, 0);
        while (starts.Next(reading.Text, position, out var first))
        {
            if ((LeadingAt(index, reading, first, position, words, nodes) ?? LongestAt(index, reading, first, words, nodes)) is { } found)
            {
                all.Add(found);
                position = found.End;
            }
            else
            {
                position = first.End;
            }
        }

        return all;
    }

    // A name with small words in front ("van der Bellen") is met at its first capital; the leftmost reading counts.
    private static FoundName? LeadingAt(NameIndex index, MentionReading reading, MatchWord first, int floor,
        Span<MatchWord> words, Span<int> nodes)
    {
        if (!index.Starts.MayFollowSmall(reading.Text, first.Start))
            return null;
        Span<MatchWord> before = stackalloc MatchWord[PhraseStarts.MostSmallWords];
        var (count, start, text) = (0, first.Start, reading.Text);
        while (count < index.Starts.SmallWords && MatchWords.Previous(text, start, floor, out var word)
            && index.Starts.IsSmall(word.In(text)))
        {
            before[count++] = word;
            start = word.Start;
        }

        for (var i = count - 1; i >= 0; i--)
        {
            if (LongestAt(index, reading, before[i], words, nodes) is { } found)
                return found;
        }

        return null;
    }

    private static FoundName? LongestAt(NameIndex index, MentionReading reading, MatchWord first, Span<MatchWord> words, Span<int> nodes)
    {
        var text = reading.Text;
        if (!index.Starts.MayBeginWith(text, first))
            return null;
        var node = index.Step(0, first.In(text));
        if (node < 0 || !IsStart(text, first.Start))
            return null;
        var count = 0;
        var word = first;
        while (true)
        {
            (words[count], nodes[count]) = (word, node);
            count++;
            if (count == MaxWords || !index.GoesOn(node)
                || !MatchWords.Next(text, word.End, Math.Min(text.Length, word.End + Gaps.MaxLength + 1), out var next))
                break;
            next = new MatchWord(next.Start, text[next.Start] == '&' ? next.End : MatchWords.EndOf(text, next.Start, text.Length));
            node = index.Step(node, next.In(text));
            if (node < 0)
                break;
            word = next;
        }

        for (var length = count; length > 0; length--)
        {
            if (index.At(nodes[length - 1]) is { } ending && Match(ending, reading, words[..length]) is { } found)
                return found;
        }

        return null;
    }

    private static FoundName? Match(NameEnd ending, MentionReading reading, ReadOnlySpan<MatchWord> words)
    {
        var (text, start, end) = (reading.Text, words[0].Start, words[^1].End);
        if (!IsEnd(text, end) || reading.CrossesPart(start, end))
            return null;
        var named = NamedBy(ending.Fixed, reading, words);
        var surnames = SurnamesBy(ending, reading, words);
        if (named is null && surnames.Length == 0)
            return null;
        var phrase = (named ?? surnames[0]).Phrase;
        var dot = phrase.EndsWithDot && end < text.Length && text[end] == '.' && !reading.CrossesPart(start, end + 1);
        // "the Atlantic" names the outlet "The Atlantic", but its small article is of the sentence.
        if (named is not null && words.Length > 1 && text[start] == 't' && named.Phrase.Keys[0] == "the")
            start = words[1].Start;
        return new FoundName(start, dot ? end + 1 : end, named, surnames);
    }

    // What is something else for one actor ("not") may be the name of another, which then counts.
    private static Entry? NamedBy(Entry[] entries, MentionReading reading, ReadOnlySpan<MatchWord> words)
    {
        Entry? named = null;
        foreach (var entry in entries)
        {
            if ((named is null || named.Actor != entry.Actor) && IsWritten(entry.Phrase, reading, words))
                named = entry;
            if (named is { Kind: not EntryKind.Not })
                break;
        }

        return named;
    }

    private static Entry[] SurnamesBy(NameEnd ending, MentionReading reading, ReadOnlySpan<MatchWord> words)
    {
        if (ending.IsOneSurname)
            return ending.Surnames.Length > 0 && IsWritten(ending.Surnames[0].Phrase, reading, words) ? ending.Surnames : [];
        var found = new List<Entry>();
        foreach (var entry in ending.Surnames)
        {
            if (IsWritten(entry.Phrase, reading, words))
                found.Add(entry);
        }

        return [.. found];
    }

    private static bool IsWritten(Phrase phrase, MentionReading reading, ReadOnlySpan<MatchWord> words) =>
        phrase.Fits(reading.Text, words) && !reading.IsPlainWord(phrase, words[0])
        && !(phrase.IsRaised(reading.Text, words) && !reading.LineAt(words[0].Start).IsCapitals);

    // "O'Hara" holds no Hara, "non-Italian" is not Italian.
    private static bool IsStart(string text, int start)
    {
        if (start < 2)
            return true;
        if (MatchWords.IsApostrophe(text[start - 1]))
            return !MatchWords.IsWordAt(text, start - 2);
        if (!MatchWords.IsHyphen(text[start - 1]))
            return true;
        MatchWords.Previous(text, start, Math.Max(0, start - 6), out var before);
        return !before.In(text).Equals("non", StringComparison.OrdinalIgnoreCase);
    }

    // A possessive ends a name ("Italy's"), other letters after an apostrophe are part of the word; "name.com" is an address.
    private static bool IsEnd(string text, int end)
    {
        if (end + 1 >= text.Length)
            return true;
        if (text[end] == '.')
            return !char.IsLower(text[end + 1]);
        if (!MatchWords.IsApostrophe(text[end]) || !MatchWords.IsWordAt(text, end + 1))
            return true;
        var after = text.AsSpan(end + 1, MatchWords.EndOf(text, end + 1, Math.Min(text.Length, end + 5)) - end - 1);
        return after.Length <= 2
            && (after.Equals("s", StringComparison.OrdinalIgnoreCase) || after is "d" or "ll" or "ve" or "re" or "em" or "ed");
    }
}
