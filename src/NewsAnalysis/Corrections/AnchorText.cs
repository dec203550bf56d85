using NewsAnalysis.Text;

namespace NewsAnalysis.Corrections;

/// <summary>An article's text for finding anchors: runs of white space are one space, and every character knows where it stood.</summary>
internal sealed class AnchorText
{
    // Scripts from here on part words without spaces, so that a letter before a name says nothing.
    private const char FirstWithoutSpaces = '\u0e00';

    private readonly string _text;
    private readonly string _flat;
    private readonly int[] _places;

    /// <summary>Flattens a text.</summary>
    public AnchorText(string text)
    {
        _text = text;
        var flat = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var isSpace = char.IsWhiteSpace(text[at]);
            if (isSpace && (flat.Length == 0 || flat[^1] == ' '))
                continue;
            flat.Append(isSpace ? ' ' : text[at]);
            places.Add(at);
        }

        (_flat, _places) = (flat.ToString(), [.. places]);
    }

    /// <summary>Every place of the words, in text order, overlapping ones too.</summary>
    public IEnumerable<TextSpan> All(string words)
    {
        var flat = Flat(words);
        for (var at = Next(flat, 0); at >= 0; at = Next(flat, at + 1))
            yield return new TextSpan(_places[at], _places[at + flat.Length - 1] + 1);
    }

    /// <summary>The places of the quote inside any of the places of the words around it.</summary>
    public IReadOnlyList<TextSpan> Within(string quote, string? words)
    {
        if (words is null)
            return [.. All(quote)];
        var around = All(words).ToList();
        return around.Count == 0 ? [] : [.. All(quote).Where(span => around.Exists(range => range.Contains(span)))];
    }

    /// <summary>Words as they are compared.</summary>
    public static string Flat(string words) => Spans.OneLine(words);

    private int Next(string flat, int from)
    {
        if (flat.Length == 0)
            return -1;
        var at = from > _flat.Length ? -1 : _flat.IndexOf(flat, from, StringComparison.Ordinal);
        while (at >= 0 && (Cuts(at) || Cuts(at + flat.Length)))
            at = _flat.IndexOf(flat, at + 1, StringComparison.Ordinal);
        return at;
    }

    // "one" is not in "someone", and "400" not in "1,400".
    private bool Cuts(int at)
    {
        if (at <= 0 || at >= _flat.Length || _places[at] != _places[at - 1] + 1)
            return false;
        var (before, after) = (_flat[at - 1], _flat[at]);
        return (char.IsLetter(before) && char.IsLetter(after) && before < FirstWithoutSpaces)
            || (char.IsDigit(before) && char.IsDigit(after))
            || (char.IsDigit(after) && IsPoint(at - 1)) || (char.IsDigit(before) && IsPoint(at));
    }

    // The point or comma inside a number.
    private bool IsPoint(int at) =>
        _flat[at] is '.' or ',' && at > 0 && at + 1 < _flat.Length && char.IsDigit(_flat[at - 1]) && char.IsDigit(_flat[at + 1]);
}
