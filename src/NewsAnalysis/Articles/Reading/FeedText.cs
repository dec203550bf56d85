using System.Net;

namespace NewsAnalysis.Articles.Reading;

/// <summary>The source of a feed with the small faults mended that browsers and feed readers forgive: blank lines before the declaration,
/// names of HTML characters (<c>&amp;nbsp;</c>), ampersands that begin no name, and control characters. What stands in CDATA stays as it
/// is.</summary>
internal sealed class FeedText(TextReader inner) : TextReader
{
    private const int BlockLength = 16 * 1024;

    // The longest name of a character with its signs, and the marks of CDATA, are not cut between two blocks.
    private const int LongestMark = 40;
    private const string Opens = "<![CDATA[";
    private const string Closes = "]]>";

    private static readonly SearchValues<char> Special =
        SearchValues.Create([.. "&<]", .. Enumerable.Range(0, 32).Select(code => (char)code).Where(c => c is not ('\t' or '\n' or '\r'))]);

    private readonly char[] _block = new char[BlockLength];
    private readonly StringBuilder _mended = new();
    private string _ready = "";
    private string _carried = "";
    private int _at;
    private bool _began;
    private bool _inData;
    private bool _ended;

    /// <summary>What was mended first, in words; null where nothing was.</summary>
    public string? Mended { get; private set; }

    public override int Peek() => Fill() ? _ready[_at] : -1;

    public override int Read() => Fill() ? _ready[_at++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        if (count == 0 || !Fill())
            return 0;
        var length = Math.Min(count, _ready.Length - _at);
        _ready.CopyTo(_at, buffer, index, length);
        _at += length;
        return length;
    }

    private bool Fill()
    {
        while (_at >= _ready.Length)
        {
            if (_ended)
                return false;
            var read = inner.ReadBlock(_block, 0, BlockLength);
            _ended = read < BlockLength;
            (_ready, _at) = (Mend(_carried + new string(_block, 0, read)), 0);
        }

        return true;
    }

    private string Mend(string text)
    {
        var from = 0;
        if (!_began)
        {
            from = text.AsSpan().IndexOfAnyExcept(" \t\r\n\ufeff") is >= 0 and var first ? first : text.Length;
            _began = from < text.Length;
            Mended ??= text.AsSpan(0, from).IndexOf('\n') >= 0 ? "blank lines before its beginning" : null;
        }

        var limit = _ended ? text.Length : text.Length - LongestMark;
        var at = from;
        _mended.Clear();
        while (at < limit)
        {
            var special = text.AsSpan(at, limit - at).IndexOfAny(Special);
            if (special < 0)
                break;
            _mended.Append(text, from, at + special - from);
            at += special;
            from = at = One(text, at);
        }

        var end = Math.Max(at, limit);
        _mended.Append(text, from, Math.Max(0, end - from));
        _carried = text[Math.Max(from, end)..];
        return _mended.ToString();
    }

    /// <summary>Writes what a special character stands for and gives the position after it.</summary>
    private int One(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (text[at] == '&' && !_inData)
            return Reference(text, at);
        if (_inData ? rest.StartsWith(Closes) : rest.StartsWith(Opens))
            _inData = !_inData;
        if (text[at] >= ' ')
            _mended.Append(text[at]);
        else
            Mended ??= "a control character";
        return at + 1;
    }

    private int Reference(string text, int at)
    {
        var name = NameAt(text, at + 1);
        if (name is "amp" or "lt" or "gt" or "quot" or "apos" || IsNumber(name))
        {
            _mended.Append(text, at, name.Length + 2);
            return at + name.Length + 2;
        }

        Mended ??= name.Length > 0 ? $"'&{name};' without a definition" : "an ampersand that begins no name";
        var known = name.Length > 0 ? WebUtility.HtmlDecode($"&{name};") : "";
        var isKnown = known.Length is 1 or 2 && known[0] != '&';
        _mended.Append(isKnown ? known : "&amp;");
        return at + 1 + (isKnown ? name.Length + 1 : 0);
    }

    // The name that a semicolon ends; empty where there is none.
    private static string NameAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestMark - 1
            && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] == '#' && end == start)))
            end++;
        return end < text.Length && text[end] == ';' ? text[start..end] : "";
    }

    private static bool IsNumber(string name) =>
        name.Length is > 1 and < 10 && name[0] == '#'
            && (name[1..].All(char.IsAsciiDigit) || (name[1] is 'x' or 'X' && name.Length > 2 && name[2..].All(char.IsAsciiHexDigit)));
}
