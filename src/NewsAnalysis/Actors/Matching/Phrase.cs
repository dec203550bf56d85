namespace NewsAnalysis.Actors.Matching;

/// <summary>A name of the dictionary as words, with what a text must keep of its capitals and of what stands between its words.</summary>
internal sealed class Phrase
{
    private const int LongestSyllable = 5;
    private readonly string _text;
    private readonly MatchWord[] _words;
    private readonly bool _exactCase;
    private readonly bool _isCommon;
    private readonly bool _isPerson;

    private Phrase(string text, bool exactCase, bool isCommon, bool isPlural, bool isPerson)
    {
        (_text, _isCommon, IsPlural, _isPerson) = (text, isCommon, isPlural, isPerson);
        _words = [.. WordsOf(text)];
        _exactCase = exactCase || (_words.Length == 1 && MatchWords.IsAllCapitals(_words[0].In(text)));
        Keys = [.. _words.Select(word => text[word.Start] == '&' ? "and" : Folding.Key(word.In(text)))];
        EndsWithDot = text.EndsWith('.');
    }

    /// <summary>The folded words.</summary>
    public string[] Keys { get; }

    /// <summary>Whether a full stop after the last word belongs to the name.</summary>
    public bool EndsWithDot { get; }

    /// <summary>Whether the capitals must stand as they are (acronyms).</summary>
    public bool ExactCase => _exactCase;

    /// <summary>Whether it is the plural of a name whose last word is a common noun ("Weber campaigns").</summary>
    public bool IsPlural { get; }

    /// <summary>Number of words.</summary>
    public int Count => _words.Length;

    /// <summary>Whether a word of the name may begin with a small letter in a text: its own does, or it is the article of a name.</summary>
    public bool MayBeginSmall(int index) => !CannotBeginSmall(_words[index].In(_text)) || (index == 0 && Keys[0] == "the");

    /// <summary>Reads a name.</summary>
    /// <param name="text">The name.</param>
    /// <param name="exactCase">Whether its capitals must stand as they are.</param>
    /// <param name="isCommon">Whether words after the first may begin small, as common nouns do ("Kashmiri militants").</param>
    /// <param name="isPlural">Whether it is the plural of a name.</param>
    /// <param name="isPerson">Whether it is a person's name.</param>
    public static Phrase Parse(string text, bool exactCase, bool isCommon = false, bool isPlural = false, bool isPerson = false) =>
        new(text, exactCase, isCommon, isPlural, isPerson);

    /// <summary>The key by which two names are the same: folded, but with its capitals for an acronym.</summary>
    public static string KeyOf(string text, bool exactCase) =>
        exactCase ? string.Join(' ', WordsOf(text).Select(word => word.In(text).ToString())) : string.Join(' ', Parse(text, false).Keys);

    /// <summary>Whether words of a text with the same keys are this name.</summary>
    public bool Fits(string text, ReadOnlySpan<MatchWord> found)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (!CaseFits(_words[i].In(_text), found[i].In(text), i) && !IsSyllable(text, found[i], i))
                return false;
            if (i + 1 == _words.Length)
                break;
            var name = Gaps.Of(_text, _words[i].End, _words[i + 1].Start);
            var gap = Gaps.Of(text, found[i].End, found[i + 1].Start);
            var isSame = name == Gap.Other && gap == Gap.Other
                && IsSameGap(_text.AsSpan(_words[i].End.._words[i + 1].Start), text.AsSpan(found[i].End..found[i + 1].Start));
            if (!isSame && !Gaps.Fits(name, gap, found[i].End - found[i].Start, Keys[i + 1] is "jr" or "sr"))
                return false;
        }

        return true;
    }

    /// <summary>Whether the other phrase is the same to the letter.</summary>
    public bool IsWrittenAs(Phrase other) => _text == other._text && _exactCase == other._exactCase;

    /// <summary>Whether a short word of the name stands in capitals in a text ("Un", "UN"): the same only in a line of capitals.</summary>
    public bool IsRaised(string text, ReadOnlySpan<MatchWord> found)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            var name = _words[i].In(_text);
            if (name.Length is 2 or 3 && MatchWords.IsCapitalised(name) && !MatchWords.IsAllCapitals(name)
                && MatchWords.IsAllCapitals(found[i].In(text)))
                return true;
        }

        return false;
    }

    private static IEnumerable<MatchWord> WordsOf(string text)
    {
        var position = 0;
        while (MatchWords.Next(text, position, text.Length, out var word))
        {
            yield return word;
            position = word.End;
        }
    }

    // "Farmers' Union" with either apostrophe.
    private static bool IsSameGap(ReadOnlySpan<char> name, ReadOnlySpan<char> found) =>
        name.SequenceEqual(found) || (name.Length == found.Length && MatchWords.IsApostrophe(name[0]) && MatchWords.IsApostrophe(found[0])
            && name[1..].SequenceEqual(found[1..]));

    // A capital of the name must stand in the text; a small first letter may be a capital there ("Al-Assad" in a headline).
    // Capitals further on are free ("Wikileaks", "ITALY"), but for acronyms, and for words of capitals inside a name ("US Navy").
    private bool CaseFits(ReadOnlySpan<char> name, ReadOnlySpan<char> found, int index)
    {
        if (_exactCase)
            return Exact(name, found);
        if (MatchWords.IsAllCapitals(name) && name.Length <= 4)
            return MatchWords.IsAllCapitals(found);
        if (_isCommon && index > 0)
            return true;
        var isArticle = index == 0 && Keys[0] == "the" && _words.Length > 1;
        return isArticle || !MatchWords.IsCapitalised(name) || MatchWords.IsCapitalised(found);
    }

    // "Mei-ting" of "Lin Mei Ting": a short word behind a hyphen may be small in a person's name.
    private bool IsSyllable(string text, MatchWord found, int index) =>
        index > 0 && _isPerson && !_exactCase && found.End - found.Start <= LongestSyllable && MatchWords.IsHyphen(text[found.Start - 1])
            && !MatchWords.IsAllCapitals(_words[index].In(_text));

    private static bool CannotBeginSmall(ReadOnlySpan<char> word) => MatchWords.IsCapitalised(word) || char.IsAsciiDigit(word[0]);

    private static bool Exact(ReadOnlySpan<char> name, ReadOnlySpan<char> found)
    {
        if (name.Length != found.Length)
            return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsLower(name[i]) != char.IsLower(found[i]) || char.IsUpper(name[i]) != char.IsUpper(found[i]))
                return false;
        }

        return true;
    }
}
