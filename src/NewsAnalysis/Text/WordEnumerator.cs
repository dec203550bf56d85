namespace NewsAnalysis.Text;

/// <summary>Walks over the words of a stretch of text; see <see cref="Words"/> for what a word is.</summary>
public ref struct WordEnumerator
{
    private readonly string _text;
    private readonly int _end;
    private int _position;

    internal WordEnumerator(string text, TextSpan span)
    {
        _text = text;
        _end = span.End;
        _position = span.Start;
    }

    /// <summary>The word's place in the text.</summary>
    public TextSpan Current { get; private set; }

    /// <summary>Itself, for <c>foreach</c>.</summary>
    public readonly WordEnumerator GetEnumerator() => this;

    /// <summary>Goes to the next word; false after the last.</summary>
    public bool MoveNext()
    {
        while (_position < _end && !IsWordCharacter(_position))
            _position++;
        if (_position >= _end)
            return false;
        var start = _position;
        while (_position < _end && (IsWordCharacter(_position) || Joins(_position, start)))
            _position++;
        Current = new TextSpan(start, _position);
        return true;
    }

    private readonly bool IsWordCharacter(int at)
    {
        var c = _text[at];
        if (char.IsLetterOrDigit(c))
            return true;
        if (char.IsAscii(c))
            return false;
        if (char.IsLowSurrogate(c))
            return at > 0 && char.IsHighSurrogate(_text[at - 1]) && IsWordCategory(char.ConvertToUtf32(_text[at - 1], c));
        if (char.IsHighSurrogate(c))
            return at + 1 < _end && char.IsLowSurrogate(_text[at + 1]) && IsWordCategory(char.ConvertToUtf32(c, _text[at + 1]));
        return IsWordCategory(c);
    }

    private static bool IsWordCategory(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.LetterNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private readonly bool Joins(int at, int start)
    {
        if (at == start || at + 1 >= _end || !IsWordCharacter(at + 1) || !IsWordCharacter(at - 1))
            return false;
        return _text[at] switch
        {
            '&' => char.IsLetter(_text[at - 1]) && char.IsLetter(_text[at + 1]),
            ',' => IsBetweenDigits(at),
            '.' => IsBetweenDigits(at) || (IsSingleLetter(at - 1, start) && IsSingleLetter(at + 1, start)),
            var mark => "'’ʼ-‐‑".Contains(mark, StringComparison.Ordinal),
        };
    }

    private readonly bool IsBetweenDigits(int at) => char.IsDigit(_text[at - 1]) && char.IsDigit(_text[at + 1]);

    private readonly bool IsSingleLetter(int at, int start) =>
        char.IsLetter(_text[at])
        && (at == start || at == 0 || !char.IsLetterOrDigit(_text[at - 1]))
        && (at + 1 >= _text.Length || !char.IsLetterOrDigit(_text[at + 1]));
}
