namespace NewsAnalysis.Articles.Reading;

/// <summary>Puts the columns of a page, which programs that take text out of PDF write side by side, one below the other. Columns have a
/// gutter: blanks at the same place in every line; and each of them is running text: words that go on from line to line. Tables have
/// numbers and single words, and stay as they are.</summary>
internal static class TextColumns
{
    private const int FewestLines = 4;
    private const int Narrowest = 12;
    private const int Gutter = 2;
    private const int MostLinesAcross = 3;
    private const double FewestWords = 2.5;

    /// <summary>The text with its columns one below the other; the same text where it has none.</summary>
    /// <param name="text">The text, line breaks as <c>\n</c>.</param>
    public static string Unfold(string text)
    {
        if (!text.Contains("  ", StringComparison.Ordinal))
            return text;
        var (lines, unfolded, changed) = (text.Split('\n'), new List<string>(), false);
        for (var i = 0; i < lines.Length;)
        {
            var end = i;
            while (end < lines.Length && lines[end].Trim().Length > 0)
                end++;
            var columns = end - i >= FewestLines ? Read(lines[i..end]) : null;
            changed |= columns is not null;
            unfolded.AddRange(columns is null ? lines[i..end] : columns);
            for (i = end; i < lines.Length && lines[i].Trim().Length == 0; i++)
                unfolded.Add("");
        }

        return changed ? string.Join('\n', unfolded) : text;
    }

    // A headline or a footer may run across right above or below the columns.
    private static List<string>? Read(string[] lines)
    {
        for (var across = 0; across <= MostLinesAcross; across++)
        {
            for (var above = across; above >= 0; above--)
            {
                var inner = lines.Length - across < FewestLines ? [] : lines[above..(lines.Length - across + above)];
                if (inner.Length > 0 && Gutters(inner) is { Count: > 0 } gutters && Columns(inner, gutters) is { } columns)
                    return [.. lines[..above], .. above > 0 ? [""] : Array.Empty<string>(), .. columns,
                        .. across > above ? [""] : Array.Empty<string>(), .. lines[^(across - above)..]];
            }
        }

        return null;
    }

    /// <summary>Where the columns after the first begin: the ends of stretches that are blank in every line.</summary>
    private static List<int> Gutters(string[] lines)
    {
        var (gutters, width, run) = (new List<int>(), lines.Max(line => line.Length), 0);
        for (var at = 0; at < width; at++)
        {
            if (lines.All(line => at >= line.Length || line[at] == ' '))
            {
                run++;
                continue;
            }

            if (run >= Gutter && at - run >= Narrowest)
                gutters.Add(at);
            run = 0;
        }

        return gutters;
    }

    private static List<string>? Columns(string[] all, List<int> gutters)
    {
        // A headline may be no longer than the first column.
        var above = all.TakeWhile(line => line.Length < gutters[0]).Count();
        var (lines, unfolded) = (all[above..], new List<string>());
        for (var i = 0; i <= gutters.Count; i++)
        {
            var (from, to) = (i == 0 ? 0 : gutters[i - 1], i == gutters.Count ? int.MaxValue : gutters[i]);
            List<string> column = [.. lines.Select(line => from >= line.Length ? "" : line[from..Math.Min(to, line.Length)].Trim())];
            if (!IsText(column))
                return null;
            // A sentence goes on at the top of the next column.
            if (unfolded.Count > 0 && (Text.Marks.EndsSentence(unfolded[^1]) || char.IsUpper(column.Find(line => line.Length > 0)![0])))
                unfolded.Add("");
            unfolded.AddRange(column.SkipWhile(line => line.Length == 0).Reverse().SkipWhile(line => line.Length == 0).Reverse());
        }

        return [.. all[..above], .. above > 0 ? [""] : Array.Empty<string>(), .. Join(unfolded)];
    }

    // Lines of a column are short, and in a text of one column only their own; each paragraph is written as one line.
    private static IEnumerable<string> Join(List<string> lines)
    {
        var paragraph = new StringBuilder();
        foreach (var line in lines)
        {
            if (line.Length > 0)
                paragraph.Append(paragraph.Length > 0 ? "\n" : "").Append(line);
            else if (paragraph.Length > 0)
            {
                yield return BrokenWords.Join(paragraph.ToString(), "");
                yield return "";
                paragraph.Clear();
            }
        }

        if (paragraph.Length > 0)
            yield return BrokenWords.Join(paragraph.ToString(), "");
    }

    private static bool IsText(List<string> column)
    {
        var filled = column.FindAll(line => line.Length > 0);
        if (filled.Count < FewestLines || filled.Count * 5 < column.Count * 3)
            return false;
        var words = filled.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var small = filled.Count(line => char.IsLower(line[0]));
        return words.Count >= filled.Count * FewestWords && small * 3 >= filled.Count
            && words.Count(word => word.All(letter => !char.IsLetter(letter))) * 6 < words.Count;
    }
}
