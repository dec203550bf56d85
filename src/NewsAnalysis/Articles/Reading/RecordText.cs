using NewsAnalysis.Articles.Layout;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Makes an article from a record's title and text: the title becomes the headline, markup goes, paragraphs are kept.</summary>
internal static class RecordText
{
    // In brackets with a plus, or after dots; "a tablet of 300 characters" is neither.
    private static readonly Regex CutMark = Patterns.Of(
        @"((?<dots>\.{2,}|…)\s*[\[(]\s*\+?\s*|[\[(]\s*\+\s*)(?<count>\d[\d,.\s]{0,12}?)\s*(more "
            + @")?(chars?|characters?|words?|zeichen|caractères|caracteres)( more)?\s*[\])]\s*$");

    /// <summary>The draft of a record.</summary>
    /// <param name="title">The title on one line, or null.</param>
    /// <param name="text">The text, plain or HTML.</param>
    /// <param name="hints">What is known about the file.</param>
    /// <param name="options">How to read.</param>
    /// <exception cref="UnusableException">Letters of the text were lost.</exception>
    public static ArticleDraft Draft(string? title, string text, ReadHints hints, ReadOptions options)
    {
        if (text.IndexOf('\ufffd') is >= 0 and var at)
            throw new UnusableException($"character {at + 1:N0} of the text is U+FFFD: letters were lost when it was saved; "
                + "expected whole text; save it again from its source");
        var (clean, mended) = TextCleaner.CleanAndTell(MarkupText.Plain(text));
        var (plain, cut) = WithoutCutMark(clean);
        if (!IsWhole(plain) || !IsWhole(title ?? ""))
            throw new UnusableException("found half a surrogate pair; expected whole characters; save the record again");
        var lines = PlainTextReader.Lines(plain);
        var headline = string.IsNullOrWhiteSpace(title) ? null : title.Trim();
        if (headline is not null && lines.Count > 0)
        {
            var first = lines.FindIndex(line => Headlines.IsSame(line.Text, headline));
            if (first is >= 0 and < 3)
                lines[first] = lines[first] with { Hint = LineHint.Headline };
            else
                lines.Insert(0, new PageLine(1, headline) { Hint = LineHint.Headline });
        }

        var draft = PageLayout.Draft(lines, hints with { Title = headline ?? hints.Title }, options);
        return cut is null && mended is null ? draft : draft with { Notes = [.. draft.Notes, .. new[] { mended, cut }.OfType<string>()] };
    }

    private static bool IsWhole(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsHighSurrogate(text[i]) || ++i == text.Length || !char.IsLowSurrogate(text[i]))
                return false;
        }

        return true;
    }

    /// <summary>The text without the mark by which news services say that it goes on ("… [+3210 chars]"), dots kept, and what it said, or
    /// null: it is no text, and its numbers no figures.</summary>
    private static (string Text, string? Note) WithoutCutMark(string text)
    {
        var end = Math.Max(0, text.Length - 100);
        if (CutMark.Match(text[end..]) is not { Success: true } mark)
            return (text, null);
        var kept = text[..(end + mark.Index)].TrimEnd() + (mark.Groups["dots"].Success ? mark.Groups["dots"].Value : "");
        return (kept, $"its source gives the beginning of the text only ('{mark.Value.Trim()}'); "
            + "fetch the whole text to count what it says");
    }
}
