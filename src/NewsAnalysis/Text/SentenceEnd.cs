namespace NewsAnalysis.Text;

/// <summary>Decides whether a terminator ends its sentence. Looks a bounded number of characters to either side.</summary>
internal static class SentenceEnd
{
    private const int LongestHeading = 200;

    private static readonly HashSet<string> Starters = WordList.Set("Text.sentence-starters.tsv", StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> StarterLookup =
        Starters.GetAlternateLookup<ReadOnlySpan<char>>();

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
        var gap = AfterSpace(text, stop.ClosersEnd, rest.End);
        var next = AfterOpeners(text, gap, rest.End);
        if (gap >= rest.End || next >= rest.End || Around.IsLowercaseStart(text, next, rest.End))
            return gap >= rest.End;
        if (IsClosingCredit(text, gap, rest.End))
            return false;
        if (stop.IsStrong)
            return !IsBracketed(text, rest, stop) && !IsChant(text, rest, stop, next)
                && !(stop.ClosesQuote && SpeakerBehind.Follows(text, next, rest.End));
        if (stop.IsEllipsis)
            return !char.IsDigit(text[next]) && !IsBracketed(text, rest, stop) && HasWordBefore(text, rest, stop);
        return IsFullStopEnd(text, rest, stop, next, heading);
    }

    private static int AfterSpace(string text, int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static int AfterOpeners(string text, int start, int limit)
    {
        var at = start;
        while (at < limit && at - start < 4 && Marks.IsOpener(text[at]))
            at++;
        return at;
    }

    private static bool IsFullStopEnd(string text, TextSpan rest, FullStop stop, int next, bool heading)
    {
        var token = Around.TokenBefore(text, rest, stop.Start);
        if (token.Length == 0)
            return char.IsUpper(text[next]);
        var word = text.AsSpan(token.Start, token.Length);
        if (Around.IsListNumber(text, rest, token))
            return false;
        var kind = Around.IsPronoun(text, rest, token)
            ? AbbreviationKind.None : Abbreviations.KindOf(word, Around.PrecededByComma(text, rest, token));
        return kind switch
        {
            AbbreviationKind.None => !Marks.IsDash(text[next]) || HasSpaceBoth(text, next, rest.End),
            AbbreviationKind.Title or AbbreviationKind.Never => false,
            AbbreviationKind.Number => !StartsNumber(text, next, rest.End),
            AbbreviationKind.Month => !GoesOnAfterMonth(text, next, rest.End),
            AbbreviationKind.Acronym when IsHalfOfDay(word) => char.IsLetter(text[next]) && !GoesOnAfterTime(text, next, rest.End),
            _ => (!heading && StarterLookup.Contains(Around.WordAt(text, next, rest.End)))
                || (stop.ClosesQuote && char.IsLetter(text[next])),
        };
    }

    private static bool GoesOnAfterMonth(string text, int at, int limit) =>
        char.IsDigit(text[at]) || Around.StartsDateWord(text, at, limit) || Marks.IsDash(text[at]);

    private static bool GoesOnAfterTime(string text, int at, int limit) =>
        Around.StartsDateWord(text, at, limit) || Around.IsTimeZone(text, at, limit);

    private static bool StartsNumber(string text, int at, int limit) =>
        char.IsDigit(text[at]) || Around.IsNumeral(text, at, limit) || text[at] is '$' or '€' or '£' or '#';

    /// <summary>"a.m", "P.M".</summary>
    private static bool IsHalfOfDay(ReadOnlySpan<char> word) =>
        word.Length == 3 && word[^1] is 'm' or 'M' && word[0] is 'a' or 'p' or 'A' or 'P';

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
            && EndsLongLowercaseWord(text, rest, stop.Start) && StarterLookup.Contains(Around.WordAt(text, after, rest.End))
            && FollowedBySpace(text, after, rest.End);
    }

    private static bool EndsLongLowercaseWord(string text, TextSpan rest, int end)
    {
        var start = end;
        while (start > rest.Start && end - start < Around.LongestToken && !char.IsWhiteSpace(text[start - 1]))
        {
            if (!char.IsLower(text[start - 1]))
                return false;
            start--;
        }

        return end - start is > 2 and < Around.LongestToken;
    }

    private static bool FollowedBySpace(string text, int start, int limit)
    {
        var end = start + Around.WordAt(text, start, limit).Length;
        return end < limit && (char.IsWhiteSpace(text[end]) || text[end] is ',' or '’' or '\'');
    }

    private static bool IsBracketed(string text, TextSpan rest, FullStop stop) =>
        stop.Start > rest.Start && text[stop.Start - 1] is '(' or '[' && stop.ClosersEnd > stop.MarksEnd;

    /// <summary>A short bracket at the paragraph's end that credits what stands before it: "… on Monday. [File]".</summary>
    private static bool IsClosingCredit(string text, int at, int limit)
    {
        if (text[at] is not ('[' or '(') || limit - at > 60 || text[limit - 1] is not (']' or ')'))
            return false;
        for (var i = at + 1; i < limit - 1; i++)
        {
            if (text[i] is '[' or ']' or '(' or ')' || Marks.IsTerminator(text[i]))
                return false;
        }

        return true;
    }

    /// <summary>The same word shouted again: "Out! Out!".</summary>
    private static bool IsChant(string text, TextSpan rest, FullStop stop, int next)
    {
        var start = stop.Start;
        while (start > rest.Start && stop.Start - start < Around.LongestToken && char.IsLetter(text[start - 1]))
            start--;
        var word = text.AsSpan(start, stop.Start - start);
        return word.Length > 0 && !stop.ClosesQuote && Around.WordAt(text, next, rest.End).SequenceEqual(word);
    }

    private static bool HasWordBefore(string text, TextSpan rest, FullStop stop)
    {
        for (var i = rest.Start; i < stop.Start; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
                return true;
            if (i - rest.Start > Around.LongestToken)
                return true;
        }

        return false;
    }

    private static bool HasSpaceBoth(string text, int at, int limit) => at + 1 < limit && char.IsWhiteSpace(text[at + 1]);
}
