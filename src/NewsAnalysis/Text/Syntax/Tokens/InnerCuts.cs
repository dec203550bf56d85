namespace NewsAnalysis.Text.Syntax.Tokens;

/// <summary>Cuts inside a stretch whose outer marks are off.</summary>
internal sealed class InnerCuts(TokenLists lists)
{
    // Marks that part what stands around them, wherever they stand.
    private const string Parting = ";()[]{}\"!?\u201C\u201D\u2013\u2014\u2012\u2212\u2026%\u20AC\u00A3\u00A5\u20B9\u00D7+=~|<>";

    private const int MostClitics = 3;
    private const int LongestWord = 100;
    private static readonly SearchValues<char> NumberLetters = SearchValues.Create("0123456789.,:");

    /// <summary>Adds the tokens of a stretch.</summary>
    public void Cut(string text, TextSpan stretch, List<TextSpan> tokens)
    {
        if (Shapes.IsAddress(text.AsSpan(stretch.Start, stretch.Length)))
        {
            tokens.Add(stretch);
            return;
        }

        var start = stretch.Start;
        var position = start;
        while (position < stretch.End)
        {
            var length = MarkLength(text, position, stretch);
            if (length == 0)
            {
                position++;
                continue;
            }

            if (text[position] is '$' && IsCountry(text, start, position))
            {
                tokens.Add(new TextSpan(start, position + length));
            }
            else
            {
                CutPart(text, new TextSpan(start, position), tokens);
                tokens.Add(new TextSpan(position, position + length));
            }

            position += length;
            start = position;
        }

        CutPart(text, new TextSpan(start, stretch.End), tokens);
    }

    /// <summary>Length of a mark that parts what stands around it; 0 is none.</summary>
    private static int MarkLength(string text, int position, TextSpan stretch)
    {
        var mark = text[position];
        if (char.IsLetterOrDigit(mark))
            return 0;
        var before = position > stretch.Start ? text[position - 1] : '\0';
        var after = position + 1 < stretch.End ? text[position + 1] : '\0';
        if (mark is '.' or '-' && after == mark)
            return RunLength(text, position, stretch.End);
        return Parts(mark, before, after) || (mark == '.' && IsLongWord(text, position, stretch)) ? 1 : 0;
    }

    private static bool Parts(char mark, char before, char after) => mark switch
    {
        ',' or ':' => char.IsLetterOrDigit(after) && !(char.IsAsciiDigit(before) && char.IsAsciiDigit(after)),
        '$' => char.IsAsciiDigit(after) || char.IsAsciiDigit(before),
        _ => Parting.Contains(mark, StringComparison.Ordinal),
    };

    private static int RunLength(string text, int position, int end)
    {
        var next = position;
        while (next < end && text[next] == text[position])
            next++;
        return next - position;
    }

    // "the end.The next": a stop between two words that lost its blank.
    private static bool IsLongWord(string text, int position, TextSpan stretch) =>
        position > stretch.Start && char.IsLower(text[position - 1]) && position + 1 < stretch.End && char.IsUpper(text[position + 1])
        && stretch.Length <= LongestWord && position - stretch.Start >= 3 && stretch.End - position > 3
        && !text.AsSpan(stretch.Start, stretch.Length).ContainsAny('/', '_', '@');

    private static bool IsCountry(string text, int start, int position)
    {
        if (position - start is < 1 or > 3)
            return false;
        for (var index = start; index < position; index++)
        {
            if (!char.IsAsciiLetterUpper(text[index]))
                return false;
        }

        return true;
    }

    private void CutPart(string text, TextSpan part, List<TextSpan> tokens)
    {
        if (part.Length <= 0)
            return;
        Span<int> clitics = stackalloc int[MostClitics];
        var count = 0;
        var end = part.End;
        while (count < MostClitics && Clitic(text.AsSpan(part.Start, end - part.Start)) is > 0 and var length)
        {
            clitics[count++] = length;
            end -= length;
        }

        CutJoined(text, new TextSpan(part.Start, end), tokens);
        while (count > 0)
        {
            var length = clitics[--count];
            tokens.Add(new TextSpan(end, end + length));
            end += length;
        }
    }

    private void CutJoined(string text, TextSpan part, List<TextSpan> tokens)
    {
        var form = text.AsSpan(part.Start, part.Length);
        if (form.ContainsAny('-', '/') && !IsWhole(form))
            CutAtJoints(text, part, tokens);
        else
            CutWord(text, part, tokens);
    }

    /// <summary>Length of what is cut off a word's end: "n't", "'s", "'ll"; 0 is none.</summary>
    private static int Clitic(ReadOnlySpan<char> form)
    {
        for (var length = 2; length <= 3 && length < form.Length; length++)
        {
            var ending = form[^length..];
            if (OuterCuts.IsApostrophe(ending[0]) && IsCliticEnding(ending[1..]))
                return length;
            if (length == 3 && ending[0] is 'n' or 'N' && OuterCuts.IsApostrophe(ending[1]) && ending[2] is 't' or 'T')
                return length;
        }

        return 0;
    }

    private static bool IsCliticEnding(ReadOnlySpan<char> letters) =>
        letters is "s" or "S" or "d" or "D" or "m" or "M" or "ll" or "LL" or "ve" or "VE" or "re" or "RE";

    private bool IsWhole(ReadOnlySpan<char> form) =>
        Shapes.IsTelephone(form) || Shapes.IsSlashedNumber(form) || Contains(lists.Whole, form);

    private void CutAtJoints(string text, TextSpan part, List<TextSpan> tokens)
    {
        var start = part.Start;
        for (var position = part.Start + 1; position < part.End - 1; position++)
        {
            if (text[position] is not ('-' or '/')
                || (text[position] == '-' && Contains(lists.Prefixes, text.AsSpan(start, position - start))))
                continue;
            if (position > start)
                CutWord(text, new TextSpan(start, position), tokens);
            tokens.Add(new TextSpan(position, position + 1));
            start = position + 1;
        }

        CutWord(text, new TextSpan(start, part.End), tokens);
    }

    private void CutWord(string text, TextSpan word, List<TextSpan> tokens)
    {
        if (word.Length <= 0)
            return;
        var form = text.AsSpan(word.Start, word.Length);
        var first = FirstPart(form);
        if (first > 0)
            tokens.Add(new TextSpan(word.Start, word.Start + first));
        tokens.Add(new TextSpan(word.Start + first, word.End));
    }

    /// <summary>Length of the first part of a word that is two: "cannot", "10km"; 0: it is one.</summary>
    private int FirstPart(ReadOnlySpan<char> form)
    {
        if (form.Length > Shapes.LongestListed)
            return 0;
        if (char.IsAsciiDigit(form[0]))
        {
            var digits = form.LastIndexOfAnyInRange('0', '9') + 1;
            return digits < form.Length && form[..digits].IndexOfAnyExcept(NumberLetters) < 0
                && (form[digits] == '\u00B0' || Contains(lists.Units, form[digits..])) ? digits : 0;
        }

        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        return lists.Contractions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var length) ? length : 0;
    }

    private static bool Contains(HashSet<string> list, ReadOnlySpan<char> form)
    {
        if (form.Length > Shapes.LongestListed)
            return false;
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        return list.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower);
    }
}
