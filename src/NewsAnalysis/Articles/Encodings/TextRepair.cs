namespace NewsAnalysis.Articles.Encodings;

/// <summary>A text with what programs spoilt in it mended.</summary>
/// <param name="Text">The mended text; the given one where nothing had to be.</param>
/// <param name="Note">What was mended and where first, or null.</param>
/// <param name="Changes">Where lengths changed, in order; none where every character stands where it stood.</param>
internal sealed record RepairedText(string Text, string? Note, IReadOnlyList<TextChange> Changes);

/// <summary>A stretch of a text that became one of another length.</summary>
/// <param name="Start">Its beginning in the mended text.</param>
/// <param name="Length">Its length there.</param>
/// <param name="GivenStart">Its beginning in the given text.</param>
/// <param name="GivenLength">Its length there.</param>
internal sealed record TextChange(int Start, int Length, int GivenStart, int GivenLength);

/// <summary>Mends what programs spoil when they save text: characters U+0080 to U+009F are what windows-1252 means by them, as browsers
/// read them; UTF-8 that was read as windows-1252 ("â€“") is read as UTF-8; ligatures of typesetting ("ﬁ") are their letters.</summary>
internal static class TextRepair
{
    // Text may be read wrongly twice.
    private const int MostPasses = 2;

    // What windows-1252 has no character for is a blank, so that the words and numbers at its sides stay apart.
    private static readonly string Controls = KnownEncodings.Of("windows-1252") is { } known
        ? string.Concat(Enumerable.Range(0x80, 32)
            .Select(code => known.Encoding.GetString([(byte)code]) is [>= '\u00a0' and var c] ? c : ' '))
        : "";

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0x80, 32).Select(code => (char)code), .. Enumerable.Range(0xFB00, 7).Select(code => (char)code),
            .. Mojibake.Leads]);

    /// <summary>The mended text.</summary>
    public static RepairedText Of(string text)
    {
        if (!IsSpoilt(text))
            return new RepairedText(text, null, []);
        var changes = new List<TextChange>();
        var counts = new Counts();
        var mended = Once(text, changes, counts);
        for (var pass = 1; pass < MostPasses && Mojibake.IsIn(mended); pass++)
            mended = Once(mended, changes, counts, again: true);
        return new RepairedText(mended, counts.Note(text), changes);
    }

    private static bool IsSpoilt(string text)
    {
        for (var at = text.AsSpan().IndexOfAny(Signs); at >= 0;)
        {
            if (text[at] < '\u00a0' || text[at] >= '\ufb00' || Mojibake.Read(text, at).Length > 0)
                return true;
            var next = text.AsSpan(at + 1).IndexOfAny(Signs);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static string Once(string text, List<TextChange> changes, Counts counts, bool again = false)
    {
        var mended = new StringBuilder(text.Length);
        // U+0085 ends a line in texts that have no other line break, and is three dots in those that do.
        var dots = text.Contains('\n') || text.AsSpan().IndexOfAnyInRange('\u0080', '\u0084') >= 0
            || text.AsSpan().IndexOfAnyInRange('\u0086', '\u009f') >= 0;
        for (var i = 0; i < text.Length;)
        {
            var (length, meant) = Mojibake.Read(text, i);
            if (length == 0)
                (length, meant) = One(text[i], dots);
            if (meant is not null)
            {
                counts.Add(text, i, length, meant, again);
                if (length != meant.Length)
                    Change(changes, mended.Length, meant.Length, i, length, again);
                mended.Append(meant);
            }
            else
                mended.Append(text[i]);
            i += Math.Max(1, length);
        }

        return mended.ToString();
    }

    private static (int Length, string? Meant) One(char c, bool dots) => c switch
    {
        '\u0085' when !dots => (1, null),
        >= '\u0080' and <= '\u009f' => (1, Controls[c - '\u0080'].ToString()),
        >= '\ufb00' and <= '\ufb06' => (1, Ligatures[c - '\ufb00']),
        _ => (1, null),
    };

    /// <summary>A change of the second pass is put into the positions of the given text.</summary>
    private static void Change(List<TextChange> changes, int start, int length, int from, int fromLength, bool again)
    {
        if (!again)
        {
            changes.Add(new TextChange(start, length, from, fromLength));
            return;
        }

        var map = new TextMap(changes);
        var (given, end) = (map.Start(from), map.End(from + fromLength));
        var moved = fromLength - length;
        changes.RemoveAll(change => change.Start >= start && change.Start + change.Length <= start + fromLength);
        for (var i = 0; i < changes.Count; i++)
            changes[i] = changes[i].Start >= start + fromLength ? changes[i] with { Start = changes[i].Start - moved } : changes[i];
        changes.Add(new TextChange(start, length, given, end - given));
        changes.Sort((left, right) => left.Start.CompareTo(right.Start));
    }

    private sealed class Counts
    {
        private int _count;
        private int _first = -1;
        private string _example = "";

        public void Add(string text, int at, int length, string meant, bool again)
        {
            _count++;
            if (_first >= 0 || again)
                return;
            _first = at;
            _example = text[at] < '\u00a0' ? string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[at]:X4} is '{meant}'")
                : $"'{text.Substring(at, length)}' is '{meant}'";
        }

        public string? Note(string text)
        {
            if (_count == 0)
                return null;
            var line = text.AsSpan(0, Math.Max(0, _first)).Count('\n') + 1;
            return string.Create(CultureInfo.InvariantCulture,
                $"{_count:#,0} {(_count == 1 ? "character was" : "characters were")} spoilt when the text was saved and "
                    + $"{(_count == 1 ? "is" : "are")} mended (the first at character {_first + 1:#,0}, line {line}: {_example})");
        }
    }
}
