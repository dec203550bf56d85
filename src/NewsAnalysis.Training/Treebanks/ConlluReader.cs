using NewsAnalysis.Text;

namespace NewsAnalysis.Training.Treebanks;

/// <summary>Reads CoNLL-U files (https://universaldependencies.org/format.html); empty nodes are left out.</summary>
internal static class ConlluReader
{
    /// <summary>The sentences of a file.</summary>
    public static IEnumerable<GoldSentence> Read(string path)
    {
        var (document, text) = ("", "");
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
                document = line["# newdoc id = ".Length..];
            else if (line.StartsWith("# text = ", StringComparison.Ordinal))
                text = line["# text = ".Length..];
            else if (line.Length > 0 && line[0] != '#')
                rows.Add(line.Split('\t'));
            else if (line.Length == 0 && rows.Count > 0)
            {
                yield return Sentence(document, text, rows);
                rows.Clear();
            }
        }

        if (rows.Count > 0)
            yield return Sentence(document, text, rows);
    }

    private static GoldSentence Sentence(string document, string text, List<string[]> rows)
    {
        var tokens = new List<GoldToken>();
        var position = 0;
        for (var row = 0; row < rows.Count; row++)
        {
            var cells = rows[row];
            if (cells[0].Contains('.', StringComparison.Ordinal))
                continue;
            if (!cells[0].Contains('-', StringComparison.Ordinal))
            {
                var span = Find(text, cells[1], position);
                tokens.Add(Token(cells, span));
                position = span.End;
                continue;
            }

            var ends = cells[0].Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
            var words = rows.GetRange(row + 1, ends[1] - ends[0] + 1);
            var whole = Find(text, cells[1], position);
            tokens.AddRange(Words(words, whole));
            position = whole.End;
            row += words.Count;
        }

        return new GoldSentence(document, text, tokens);
    }

    /// <summary>Shares the span of a contraction among its words by their lengths.</summary>
    private static IEnumerable<GoldToken> Words(List<string[]> words, TextSpan whole)
    {
        var position = whole.Start;
        for (var index = 0; index < words.Count; index++)
        {
            var end = index == words.Count - 1 ? whole.End : Math.Min(whole.End, position + words[index][1].Length);
            yield return Token(words[index], new TextSpan(position, end));
            position = end;
        }
    }

    private static TextSpan Find(string text, string form, int position)
    {
        var start = text.IndexOf(form, position, StringComparison.Ordinal);
        return start < 0 ? new TextSpan(position, position) : new TextSpan(start, start + form.Length);
    }

    private static GoldToken Token(string[] cells, TextSpan span) => new(
        span, cells[1], cells[2], Names.TagOf(cells[3]), cells[4], int.Parse(cells[6], CultureInfo.InvariantCulture),
        Names.RelationOf(cells[7]));
}
