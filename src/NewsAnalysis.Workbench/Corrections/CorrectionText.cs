using NewsAnalysis.Actors.Loading;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace NewsAnalysis.Corrections;

/// <summary>The text of a corrections.yaml, edited by whole entries: whatever else stands in it (comments, order, blank lines, line ends)
/// stays byte for byte. Every edit is read again before it is given back, so that no edit can leave a file that means something
/// else.</summary>
internal static class CorrectionText
{
    /// <summary>The text with an entry at its end.</summary>
    /// <param name="text">The text; may be empty.</param>
    /// <param name="entry">The entry as <see cref="CorrectionYaml"/> writes it.</param>
    /// <exception cref="InputException">The text has errors, or its list is in brackets.</exception>
    public static string Append(string text, string entry)
    {
        var lines = Lines(text);
        var entries = Entries(text, lines);
        if (lines.Count > 0 && !lines[^1].EndsWith('\n'))
            lines[^1] += Break(text);
        var isEmptyList = entries.Count == 0 && YamlTree.Read(text, CorrectionSet.FileName, "corrections") is not null;
        if (isEmptyList)
            throw Flow(1);
        return Checked(text, string.Concat(lines) + Indented(entry, entries.Count == 0 ? 0 : entries[^1].Indent, text), entries.Count + 1);
    }

    /// <summary>The text with an entry replaced in its place; comments in the old entry come before the new one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">Line of the old entry.</param>
    /// <param name="entry">The new entry, or null to remove the old one.</param>
    /// <exception cref="InputException">There is no entry in that line.</exception>
    public static string Replace(string text, int line, string? entry)
    {
        var lines = Lines(text);
        var entries = Entries(text, lines);
        var index = entries.FindIndex(one => one.Line == line);
        if (index < 0)
            throw new InputException($"{CorrectionSet.FileName}:{line}: there is no entry in this line any more; "
                + "the file was changed meanwhile. Load it again.");
        var (first, last) = (entries[index].First, entries[index].Last);
        var old = string.Concat(lines.GetRange(first, last - first));
        var indent = entries[index].Indent;
        var comments = string.Concat(Comments(old).Select(comment => $"{new string(' ', indent)}#{comment}{Break(text)}"));
        var changed = string.Concat(lines.Take(first)) + comments + (entry is null ? "" : Indented(entry, indent, text))
            + string.Concat(lines.Skip(last));
        return Checked(text, changed, entries.Count - (entry is null ? 1 : 0));
    }

    private static List<Entry> Entries(string text, List<string> lines)
    {
        var root = YamlTree.Read(text, CorrectionSet.FileName, "corrections");
        if (root is not YamlList list)
            return [];
        var starts = list.Items.ConvertAll(item => Start(lines, item));
        return [.. starts.Select((start, index) => new Entry(
            list.Items[index].Line, start, End(lines, start, index + 1 < starts.Count ? starts[index + 1] : lines.Count), lines[start]
                .IndexOf('-', StringComparison.Ordinal)))];
    }

    // The dash may stand in a line above its first key.
    private static int Start(List<string> lines, YamlNode item)
    {
        var at = item.Line - 1;
        while (at >= 0 && !lines[at].TrimStart().StartsWith('-'))
            at--;
        return at >= 0 && !lines[at].TrimStart().StartsWith("---", StringComparison.Ordinal) ? at : throw Flow(item.Line);
    }

    // Blank lines and comments before the next entry belong to that.
    private static int End(List<string> lines, int start, int next)
    {
        var indent = lines[start].IndexOf('-', StringComparison.Ordinal);
        while (next > start + 1 && IsBetween(lines[next - 1], indent))
            next--;
        return next;
    }

    private static bool IsBetween(string line, int indent)
    {
        var text = line.TrimStart();
        return text.Length == 0 || text.StartsWith("...", StringComparison.Ordinal)
            || (text[0] == '#' && line.Length - text.Length <= indent);
    }

    private static List<string> Comments(string entry)
    {
        var comments = new List<string>();
        var scanner = new Scanner(new StringReader(entry), skipComments: false);
        while (scanner.MoveNext())
        {
            if (scanner.Current is Comment comment)
                comments.Add(comment.Value.Length == 0 ? "" : " " + comment.Value);
        }

        return comments;
    }

    private static string Indented(string entry, int indent, string text) =>
        string.Concat(entry.TrimEnd('\n').Split('\n').Select(line => new string(' ', indent) + line + Break(text)));

    private static string Break(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    private static string Checked(string before, string after, int expected)
    {
        _ = CorrectionReader.Read(before, CorrectionSet.FileName);
        return CorrectionReader.Read(after, CorrectionSet.FileName).Count == expected
            ? after
            : throw new InputException($"{CorrectionSet.FileName}: the entries cannot be told apart by their lines; "
                + "expected each to begin with '- ' in a line of its own. Write it so.");
    }

    private static InputException Flow(int line) =>
        new($"{CorrectionSet.FileName}:{line}: found a list in brackets; expected each correction to begin with '- ' in a line of its own. "
            + "Write it so, or remove the brackets.");

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[at..end]);
            at = end;
        }

        return lines;
    }

    /// <summary>An entry's lines, from 0, the last left out; the column of its dash from 0; the line that it has in messages.</summary>
    private sealed record Entry(int Line, int First, int Last, int Indent);
}
