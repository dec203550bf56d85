namespace NewsAnalysis.Actors.Matching;

/// <summary>Longer names around a person's that no head word after a space tells: firms, joined names, titles of books and shows.</summary>
internal static class LongerNames
{
    private const int LongestTitle = 60;
    private static readonly SearchValues<char> Quotes = SearchValues.Create("“‘\"\n”");
    private static readonly WordSet Law = NameLists.Read("heads")["law"];
    private static readonly WordSet SmallLaw = NameLists.Read("heads")["smallLaw"];
    private static readonly WordSet FirmForms = NameLists.Read("heads")["firmForm"];
    private static readonly WordSet Small = NameLists.Read("words")["titleSmall"];

    /// <summary>Whether a surname is part of a firm ("Stark &amp; Sons"), of a hyphenated name ("Nao-Stark-C") or of a joint bill ("the
    /// Stark-Lund Act").</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Start of the surname.</param>
    /// <param name="end">Its end.</param>
    /// <param name="isFound">Whether a word of the dictionary begins at a position: "Stark &amp; Lund" are two people then.</param>
    public static bool Holds(string text, int start, int end, Func<int, bool> isFound)
    {
        if (MatchWords.IsBeforeSmall(text, end) && (start < 3 || text[start - 1] == ' ' && text[start - 2] != '&'))
            return false;
        return IsFirm(text, start, end, isFound) || IsBill(text, start, end)
            || (IsHyphen(text, end) && start > 1 && IsHyphen(text, start - 1) && IsCapitalBefore(text, start - 1));
    }

    /// <summary>Whether the name stands in quotation marks with further words, all with capitals: the title of a book, song or
    /// show.</summary>
    public static bool IsTitle(MentionReading reading, int start, int end)
    {
        var text = reading.Text;
        var (open, close) = Marks(text, start, end);
        if (close < 0 || reading.LineAt(start) is { IsTitleCase: true } or { IsCapitals: true })
            return false;
        var (words, others) = (0, 0);
        for (var position = open + 1; MatchWords.Next(text, position, close, out var word); position = word.End)
        {
            words++;
            if (word.Start >= start && word.End <= end)
                continue;
            if (!MayStandInTitle(word.In(text)))
                return false;
            others += IsOfTitle(word.In(text), text.AsSpan(start, end - start)) ? 1 : 0;
        }

        return words > 2 && others > 0;
    }

    // The quotation marks around a name, which must not be far; the second is -1 where there are none.
    private static (int Open, int Close) Marks(string text, int start, int end)
    {
        var from = Math.Max(0, start - LongestTitle);
        var open = from + text.AsSpan(from, start - from).LastIndexOfAny(Quotes);
        if (open < from || text[open] is '\n' or '”' || (open > 0 && MatchWords.IsWordAt(text, open - 1)))
            return (open, -1);
        var mark = text[open] switch { '“' => '”', '‘' => '’', _ => '"' };
        var length = text.AsSpan(end, Math.Min(LongestTitle, text.Length - end)).IndexOf(mark);
        return (open, length < 0 ? -1 : end + length);
    }

    private static bool MayStandInTitle(ReadOnlySpan<char> word) =>
        MatchWords.IsCapitalised(word) || Folding.In(Small, word) || (word.Length == 1 && char.IsLetterOrDigit(word[0]));

    // No further part of the person's name.
    private static bool IsOfTitle(ReadOnlySpan<char> word, ReadOnlySpan<char> name) =>
        MatchWords.IsCapitalised(word) && !word.SequenceEqual(name) && !MentionReading.IsTitle(word) && !GivenNames.IsKnown(word);

    /// <summary>Whether the hyphenated name around a surname is somebody's in the article: "Stark-Lund" after "Carla Stark-Lund".</summary>
    public static bool IsBorne(MentionReading reading, int start, int end)
    {
        var text = reading.Text;
        var from = IsHyphen(text, start - 1) && MatchWords.Previous(text, start - 1, 0, out var before) ? before.Start : start;
        var to = IsHyphen(text, end) && MatchWords.Next(text, end, text.Length, out var next) ? next.End : end;
        if (to - from == end - start)
            return false;
        var name = text[from..to];
        return reading.Borne.TryGetValue(name, out var isBorne) ? isBorne : reading.Borne[name] = IsBorne(reading, name);
    }

    private static bool IsBorne(MentionReading reading, string name)
    {
        var text = reading.Text;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((end == text.Length || !(MatchWords.IsWordAt(text, end) || IsHyphen(text, end)))
                && MatchWords.Before(text, at, 0, out var given) && MatchWords.IsCapitalised(given.In(text))
                && !MentionReading.IsTitle(given.In(text))
                && PersonReader.IsGivenLike(reading, given))
                return true;
        }

        return false;
    }

    private static bool IsFirm(string text, int start, int end, Func<int, bool> isFound)
    {
        if (IsFirmOfThree(text, start, end, isFound))
            return true;
        if (MatchWords.After(text, end, out var and) && text[and.Start] == '&' && MatchWords.After(text, and.End, out var next)
            && MatchWords.IsCapitalised(next.In(text)) && !isFound(next.Start))
            return true;
        return MatchWords.Before(text, start, 0, out and) && text[and.Start] == '&' && MatchWords.Before(text, and.Start, 0, out var before)
            && MatchWords.IsCapitalised(before.In(text)) && !isFound(before.Start);
    }

    // "Stark, Lund & Moss" where it stands twice or says that it is a firm; "Backed by Stark, Lund & Moss left" names two.
    private static bool IsFirmOfThree(string text, int start, int end, Func<int, bool> isFound)
    {
        if (end + 1 >= text.Length || text[end] != ',' || !MatchWords.Next(text, end + 1, text.Length, out var second)
            || second.Start != end + 2 || !MatchWords.IsCapitalised(second.In(text)) || isFound(second.Start)
            || !MatchWords.After(text, second.End, out var and) || text[and.Start] != '&'
            || !MatchWords.After(text, and.End, out var third) || !MatchWords.IsCapitalised(third.In(text)))
            return false;
        var name = text.AsSpan(start, third.End - start);
        return (MatchWords.After(text, third.End, out var form) && Folding.In(FirmForms, form.In(text)))
            || text.AsSpan(0, start).Contains(name, StringComparison.Ordinal)
            || text.AsSpan(third.End).Contains(name, StringComparison.Ordinal);
    }

    // "the Stark-Lund Act", "the Stark-Lund bill": either of the two.
    private static bool IsBill(string text, int start, int end)
    {
        var last = IsHyphen(text, end) && MatchWords.Next(text, end, text.Length, out var next)
            && MatchWords.IsCapitalised(next.In(text)) ? next.End
            : IsHyphen(text, start - 1) && IsCapitalBefore(text, start - 1) ? end : -1;
        return last >= 0 && MatchWords.After(text, last, out var head)
            && Folding.In(MatchWords.IsCapitalised(head.In(text)) ? Law : SmallLaw, head.In(text));
    }

    private static bool IsHyphen(string text, int position) =>
        position > 0 && position + 1 < text.Length && MatchWords.IsHyphen(text[position]) && MatchWords.IsWordAt(text, position + 1)
            && MatchWords.IsWordAt(text, position - 1);

    private static bool IsCapitalBefore(string text, int hyphen) =>
        MatchWords.Previous(text, hyphen, 0, out var before) && MatchWords.IsCapitalised(before.In(text));
}
