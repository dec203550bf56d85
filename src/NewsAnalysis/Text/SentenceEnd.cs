namespace NewsAnalysis.Text;

/// <summary>Decides whether a terminator ends its sentence. Looks a bounded number of characters to either side.</summary>
internal static class SentenceEnd
{
    private const int LongestToken = 40;
    private const int LongestHeading = 200;

    private static readonly HashSet<string> Starters = WordList.Set("Text.sentence-starters.tsv", StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> StarterLookup =
        Starters.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] DateWords =
    [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
    ];

    private static readonly string[] TimeZones =
        ["Eastern", "Pacific", "Central", "Mountain", "ET", "EST", "EDT", "PT", "PST", "PDT", "CT", "GMT", "UTC", "BST", "CET", "IST", "Local"];

    /// <summary>Whether a paragraph is a heading: short, and without a terminator at its end.</summary>
    public static bool IsHeading(string text, TextSpan paragraph) =>
        paragraph.Length <= LongestHeading && !Marks.EndsSentence(text.AsSpan(paragraph.Start, paragraph.Length));

    /// <summary>Whether a sentence ends there.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="rest">From the sentence's first character to the paragraph's end.</param>
    /// <param name="stop">The terminators.</param>
    /// <param name="heading">Whether the paragraph is a heading, in which no capital tells where a sentence begins.</param>
    public static bool IsEnd(string text, TextSpan rest, FullStop stop, bool heading)
    {
        if (stop.ClosersEnd >= rest.End)
            return true;
        if (!char.IsWhiteSpace(text[stop.ClosersEnd]))
            return IsGlued(text, rest, stop);
        var gap = stop.ClosersEnd;
        while (gap < rest.End && char.IsWhiteSpace(text[gap]))
            gap++;
        var next = gap;
        while (next < rest.End && next - gap < 4 && Marks.IsOpener(text[next]))
            next++;
        if (gap >= rest.End || next >= rest.End || IsLowercaseStart(text, next, rest.End))
            return gap >= rest.End;
        if (stop.IsStrong)
            return !IsBracketed(text, rest, stop) && !(stop.ClosesQuote && Attribution.Follows(text, next, rest.End));
        if (stop.IsEllipsis)
            return !char.IsDigit(text[next]) && !IsBracketed(text, rest, stop) && HasWordBefore(text, rest, stop);
        return IsFullStopEnd(text, rest, stop, next, heading);
    }

    private static bool IsFullStopEnd(string text, TextSpan rest, FullStop stop, int next, bool heading)
    {
        var token = TokenBefore(text, rest, stop.Start);
        if (token.Length == 0)
            return char.IsUpper(text[next]);
        var word = text.AsSpan(token.Start, token.Length);
        if (IsListNumber(text, rest, token))
            return false;
        var kind = Abbreviations.KindOf(word, PrecededByComma(text, rest, token));
        var digit = char.IsDigit(text[next]);
        var starter = !heading && StarterLookup.Contains(WordAt(text, next, rest.End));
        return kind switch
        {
            AbbreviationKind.None => !Marks.IsDash(text[next]) || HasSpaceBoth(text, next, rest.End),
            AbbreviationKind.Title or AbbreviationKind.Never => false,
            AbbreviationKind.Number => !digit && !IsNumeral(text, next, rest.End) && text[next] is not ('$' or '€' or '£' or '#'),
            AbbreviationKind.Month => !digit && !StartsDateWord(text, next, rest.End) && !Marks.IsDash(text[next]),
            AbbreviationKind.Acronym when word[^1] is 'm' or 'M' && word[0] is 'a' or 'p' or 'A' or 'P' && word.Length == 3 =>
                char.IsLetter(text[next]) && !StartsDateWord(text, next, rest.End) && !IsTimeZone(text, next, rest.End),
            _ => starter || (stop.ClosesQuote && kind != AbbreviationKind.Initial && char.IsLetter(text[next])),
        };
    }

    /// <summary>A terminator without white space after it: full-width marks, a quote that follows at once, a lost space.</summary>
    private static bool IsGlued(string text, TextSpan rest, FullStop stop)
    {
        var (last, after) = (text[stop.MarksEnd - 1], stop.ClosersEnd);
        if (Marks.IsFullWidthTerminator(last))
            return true;
        var next = text[after];
        var capital = after + 1 < rest.End && char.IsUpper(text[after + 1]);
        if (next == '“' && capital)
            return true;
        if (stop.ClosesQuote && char.IsUpper(next))
            return true;
        return last == '.' && !stop.IsEllipsis && after == stop.MarksEnd && char.IsUpper(next)
            && EndsLongLowercaseWord(text, rest, stop.Start) && StarterLookup.Contains(WordAt(text, after, rest.End))
            && FollowedBySpace(text, after, rest.End);
    }

    private static bool EndsLongLowercaseWord(string text, TextSpan rest, int end)
    {
        var start = end;
        while (start > rest.Start && end - start < LongestToken && !char.IsWhiteSpace(text[start - 1]))
        {
            if (!char.IsLower(text[start - 1]))
                return false;
            start--;
        }

        return end - start is > 2 and < LongestToken;
    }

    private static bool FollowedBySpace(string text, int start, int limit)
    {
        var end = start + WordAt(text, start, limit).Length;
        return end < limit && (char.IsWhiteSpace(text[end]) || text[end] is ',' or '’' or '\'');
    }

    /// <summary>"he said", "iPhone" apart: a small letter goes on with the sentence, unless it begins a brand.</summary>
    private static bool IsLowercaseStart(string text, int at, int limit) =>
        char.IsLower(text[at]) && !(at + 1 < limit && char.IsUpper(text[at + 1]));

    private static bool IsBracketed(string text, TextSpan rest, FullStop stop) =>
        stop.Start > rest.Start && text[stop.Start - 1] is '(' or '[' && stop.ClosersEnd > stop.MarksEnd;

    private static bool HasWordBefore(string text, TextSpan rest, FullStop stop)
    {
        for (var i = rest.Start; i < stop.Start; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
                return true;
            if (i - rest.Start > LongestToken)
                return true;
        }

        return false;
    }

    /// <summary>The token before a full stop, opening marks left out; empty where a closing mark or a space stands before it.</summary>
    private static TextSpan TokenBefore(string text, TextSpan rest, int end)
    {
        var start = end;
        while (start > rest.Start && end - start < LongestToken && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('—' or '–' or '/'))
            start--;
        while (start < end && Marks.IsOpener(text[start]))
            start++;
        return start == end && start > rest.Start && !char.IsWhiteSpace(text[start - 1])
            ? new TextSpan(start - 1, end)
            : new TextSpan(start, end);
    }

    private static bool PrecededByComma(string text, TextSpan rest, TextSpan token)
    {
        var at = token.Start;
        while (at > rest.Start && token.Start - at < 3 && char.IsWhiteSpace(text[at - 1]))
            at--;
        return at > rest.Start && text[at - 1] is ',' or '(';
    }

    /// <summary>"1." or "12." at the head of a sentence numbers it.</summary>
    private static bool IsListNumber(string text, TextSpan rest, TextSpan token)
    {
        if (token.Length > 3 || token.Start - rest.Start > 1)
            return false;
        foreach (var c in text.AsSpan(token.Start, token.Length))
        {
            if (!char.IsAsciiDigit(c))
                return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> WordAt(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && end - start < LongestToken && char.IsLetter(text[end]))
            end++;
        return text.AsSpan(start, end - start);
    }

    private static bool StartsDateWord(string text, int at, int limit)
    {
        var word = WordAt(text, at, limit);
        foreach (var known in DateWords)
        {
            if (word.StartsWith(known, StringComparison.Ordinal) && (word.Length <= 4 || word.EndsWith("day") || IsMonthName(word)))
                return true;
        }

        return false;
    }

    private static bool IsMonthName(ReadOnlySpan<char> word) =>
        DateTime.TryParseExact(word, "MMMM", null, System.Globalization.DateTimeStyles.None, out _);

    private static bool IsTimeZone(string text, int at, int limit)
    {
        var word = WordAt(text, at, limit);
        foreach (var zone in TimeZones)
        {
            if (word.SequenceEqual(zone))
                return true;
        }

        return false;
    }

    /// <summary>A roman numeral or a single capital, as in "No. X" or "Fig. A".</summary>
    private static bool IsNumeral(string text, int at, int limit)
    {
        var word = WordAt(text, at, limit);
        if (word.Length == 1)
            return word[0] is not ('I' or 'A');
        foreach (var c in word)
        {
            if (c is not ('I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M'))
                return false;
        }

        return word.Length > 0;
    }

    private static bool HasSpaceBoth(string text, int at, int limit) => at + 1 < limit && char.IsWhiteSpace(text[at + 1]);
}
