namespace NewsAnalysis.Text;

/// <summary>Decides which line breaks of a text end a paragraph. In a text that was wrapped at a fixed width a break belongs to the
/// wrapping where the next line's first word would not have fitted any more; every other break was meant. In a text that was not wrapped
/// each line is a paragraph, except where a line visibly stops in the middle of a phrase.</summary>
internal sealed class LineBreaks
{
    private const int WidestWrap = 130;
    private const int NarrowestWrap = 40;

    // A column of a newspaper; short lines are also verses and lists, so that more of them must go on.
    private const int NarrowestColumn = 24;
    private const int FewestOfColumn = 6;

    private readonly string _text;
    private readonly int _width;

    private LineBreaks(string text, int width)
    {
        _text = text;
        _width = width;
    }

    /// <summary>Whether the text was wrapped at a fixed width.</summary>
    public bool IsHardWrapped => _width > 0;

    /// <summary>Measures the lines of the given stretches of a text.</summary>
    public static LineBreaks Of(string text, IReadOnlyList<TextSpan> blocks)
    {
        var lengths = new int[WidestWrap + 2];
        var breaks = 0;
        var continued = 0;
        foreach (var (line, next) in Pairs(text, blocks))
        {
            breaks++;
            lengths[Math.Min(line.Length, WidestWrap + 1)]++;
            continued += char.IsLower(text[next.Start]) ? 1 : 0;
        }

        var width = UsualWidth(lengths, breaks);
        var enoughContinue = continued * 3 >= breaks;
        var isColumn = width is >= NarrowestColumn and < NarrowestWrap && breaks >= FewestOfColumn && continued * 2 >= breaks;
        if (breaks < 2 || !enoughContinue || (width is < NarrowestWrap or > WidestWrap && !isColumn))
            return new LineBreaks(text, 0);
        var full = Pairs(text, blocks).Count(pair => IsFull(text, pair.Line, pair.Next, width));
        return new LineBreaks(text, full * 10 >= breaks * (isColumn ? 8 : 7) ? width : 0);
    }

    /// <summary>The paragraphs of a stretch, trimmed, none empty.</summary>
    public IEnumerable<TextSpan> Paragraphs(TextSpan block)
    {
        TextSpan? open = null;
        TextSpan? last = null;
        foreach (var line in Lines(_text, block))
        {
            if (open is { } begun && (line.Length == 0 || !IsSoft(last!.Value, line)))
            {
                yield return begun;
                open = null;
            }

            if (line.Length == 0)
                continue;
            open = new TextSpan(open?.Start ?? line.Start, line.End);
            last = line;
        }

        if (open is { } rest)
            yield return rest;
    }

    private static int UsualWidth(int[] lengths, int breaks)
    {
        var width = 0;
        for (var seen = lengths[0]; width <= WidestWrap && seen * 20L < breaks * 19L;)
            seen += lengths[++width];
        return width;
    }

    /// <summary>Every two lines that follow each other without an empty line between them, the second no item of a list.</summary>
    private static IEnumerable<(TextSpan Line, TextSpan Next)> Pairs(string text, IReadOnlyList<TextSpan> blocks)
    {
        foreach (var block in blocks)
        {
            var last = default(TextSpan);
            foreach (var line in Lines(text, block))
            {
                if (last.Length > 0 && line.Length > 0 && !StartsList(text, line))
                    yield return (last, line);
                last = line;
            }
        }
    }

    private static IEnumerable<TextSpan> Lines(string text, TextSpan block)
    {
        for (var start = block.Start; start <= block.End;)
        {
            var found = text.AsSpan(start, block.End - start).IndexOfAny('\n', '\r', '\u2028');
            var end = found < 0 ? block.End : start + found;
            yield return Spans.Trim(text, new TextSpan(start, end));
            start = end + 1;
            if (end < block.End && text[end] == '\r' && start < block.End && text[start] == '\n')
                start++;
        }
    }

    private bool IsSoft(TextSpan line, TextSpan next)
    {
        if (StartsList(_text, next))
            return false;
        var goesOn = char.IsLower(_text[next.Start]);
        if (IsBroken(_text, line, next))
            return true;
        if (IsHardWrapped)
            return IsFull(_text, line, next, _width) || (goesOn && !Marks.EndsSentence(_text.AsSpan(line.Start, line.Length)));
        return (goesOn && (_text[line.End - 1] == ',' || EndsWithWord(line, "of", "and", "to", "its", "their")))
            || EndsWithWord(line, "the", "a", "an");
    }

    private static bool IsFull(string text, TextSpan line, TextSpan next, int width)
    {
        if (IsBroken(text, line, next))
            return true;
        var word = text.AsSpan(next.Start, next.Length).IndexOf(' ');
        return line.Length + 1 + (word < 0 ? next.Length : word) > width - (width / 8);
    }

    /// <summary>A word broken at the line's end ("vil-" and "lagers"), which no meant line break does.</summary>
    private static bool IsBroken(string text, TextSpan line, TextSpan next) =>
        line.Length > 2 && text[line.End - 1] is '-' or '\u2010' && char.IsLower(text[line.End - 2]) && char.IsLower(text[next.Start]);

    private static bool StartsList(string text, TextSpan line)
    {
        // A line of wrapped prose may begin with a dash, but hardly with a hyphen or a bullet.
        if (line.Length > 1 && Marks.IsBullet(text[line.Start]) && char.IsWhiteSpace(text[line.Start + 1]))
            return text[line.Start] is not ('–' or '—');
        var digits = line.Start;
        while (digits < line.End && digits - line.Start < 3 && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits - line.Start is 1 or 2 && digits + 1 < line.End && text[digits] is '.' or ')' && text[digits + 1] == ' ';
    }

    private bool EndsWithWord(TextSpan line, params ReadOnlySpan<string> words)
    {
        var content = _text.AsSpan(line.Start, line.Length);
        foreach (var word in words)
        {
            if (content.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && content.Length > word.Length + 1 && content[^(word.Length + 1)] == ' ' && char.IsLower(content[^1]))
                return true;
        }

        return false;
    }
}
