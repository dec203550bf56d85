namespace NewsAnalysis.Actors.EventData;

/// <summary>Reads the lines of a TABARI or PETRARCH <c>.actors</c> file. A name begins an actor, a line with <c>+</c> adds a synonym,
/// brackets hold a code and when it held: <c>[FRAGOV 070516-120515]</c>, <c>[FRAGOV &lt;070516]</c>, <c>[FRAGOV &gt;120515]</c>. <c>#</c>
/// and <c>;</c> begin comments. What cannot be read becomes a notice of its line; everything else of the line is kept.</summary>
internal sealed class EventDataReader
{
    private readonly string _file;
    private readonly List<EventDataEntry> _entries = [];
    private readonly List<Notice> _notices = [];
    private int _line;
    private EventDataEntry? _open;

    private EventDataReader(string file) => _file = file;

    /// <summary>The entries in file order, and what could not be read.</summary>
    public static (IReadOnlyList<EventDataEntry> Entries, IReadOnlyList<Notice> Notices) Read(string text, string file)
    {
        var reader = new EventDataReader(file);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            reader._line++;
            reader.ReadLine(line);
        }

        reader.Close();
        return (reader._entries, reader._notices);
    }

    private void ReadLine(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOfAny('#', ';');
        line = (comment < 0 ? line : line[..comment]).Trim();
        if (line.IsEmpty)
            return;
        var bracket = line.IndexOf('[');
        var names = (bracket < 0 ? line : line[..bracket]).Trim();
        if (!names.IsEmpty && names[0] != '+')
        {
            Close();
            _open = new EventDataEntry(_line, [], []) { File = _file };
        }

        if (_open is null)
        {
            Report($"found '{Short(line)}' before any name; expected a name first.");
            return;
        }

        if (!names.IsEmpty)
            ReadNames(names.ToString());
        if (bracket >= 0)
            ReadCodes(line[bracket..]);
    }

    // Two synonyms may share a line: "+TAIOAN_ +TAWIAN_".
    private void ReadNames(string names)
    {
        foreach (var part in names.Split([" +", "\t+"], StringSplitOptions.RemoveEmptyEntries))
        {
            var name = Clean(part.TrimStart('+'));
            if (name.Length > 0)
                _open!.Names.Add((name, _line));
        }
    }

    private string Clean(string raw)
    {
        var words = raw.Split(['_', ' ', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        var name = string.Join(' ', words);
        var open = name.IndexOf('(', StringComparison.Ordinal);
        if (open > 0 && !name.Contains(')', StringComparison.Ordinal))
        {
            Report($"found '{Short(raw)}' with a bracket that is not closed; read '{name[..open].Trim()}'.");
            name = name[..open].Trim();
        }

        if (name.Any(IsUnreadable))
        {
            Report($"found '{Short(raw)}' with characters that are no part of a name; the name is left out. Correct it in the file.");
            return "";
        }

        if (name.Count(char.IsLetterOrDigit) < 2)
        {
            Report($"found '{Short(raw)}', which is no name; it is left out.");
            return "";
        }

        return name;
    }

    private static bool IsUnreadable(char character) =>
        char.IsControl(character) || character is '\ufffd' or ':' or '[' or ']' or '<' or '>' or '=';

    private void ReadCodes(ReadOnlySpan<char> rest)
    {
        while (!rest.IsEmpty)
        {
            if (rest[0] != '[')
            {
                var next = rest.IndexOf('[');
                Report($"found '{Short(next < 0 ? rest : rest[..next])}' after a code; it is not read. Begin a comment with '#'.");
                if (next < 0)
                    return;
                rest = rest[next..];
            }

            var end = rest.IndexOf(']');
            if (end < 0)
            {
                Report($"found '{Short(rest)}' without ']'; the code is not read. Close the bracket.");
                return;
            }

            ReadCode(rest[1..end].Trim().ToString());
            rest = rest[(end + 1)..].Trim();
        }
    }

    private void ReadCode(string content)
    {
        var space = content.IndexOfAny([' ', '\t', '<', '>']);
        var code = space < 0 ? content : content[..space];
        var when = space < 0 ? "" : content[space..].Trim();
        if (code.Length == 0 || (code != "---" && code.Any(character => !char.IsAsciiLetterOrDigit(character))))
        {
            Report($"found the code '[{Short(content)}]'; expected letters, as in [FRAGOV]. The code is not read.");
            return;
        }

        if (TryReadRange(when, out var from, out var until))
            _open!.Codes.Add(new ActorCode(code, from, until));
        else
            Report($"found '{Short(when)}' in '[{Short(content)}]'; expected <date, >date or date-date with dates as yyMMdd or yyyyMMdd. "
                + "The code is not read.");
    }

    private static bool TryReadRange(string when, out ArticleDate? from, out ArticleDate? until)
    {
        (from, until) = (null, null);
        if (when.Length == 0)
            return true;
        if (when[0] is '<' or '>')
        {
            var date = EventDataDates.Parse(when.AsSpan(1).Trim());
            if (when[0] == '<')
                until = date;
            else
                from = date;
            return date is not null;
        }

        var dash = when.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0)
            return false;
        (from, until) = (EventDataDates.Parse(when.AsSpan(0, dash).Trim()), EventDataDates.Parse(when.AsSpan(dash + 1).Trim()));
        return from is not null && until is not null && from.Earliest <= until.Latest;
    }

    private void Close()
    {
        if (_open is null)
            return;
        if (_open.Names.Count == 0)
            ReportAt(_open.Line,
                $"found no name that can be read; {(_open.Codes.Count == 0 ? "the entry" : "the entry with its codes")} is left out.");
        else
            _entries.Add(_open);
        if (_open is { Names.Count: > 0, Codes.Count: 0 })
            ReportAt(_open.Line, $"found no code for '{_open.Names[0].Text}'; expected one in brackets. The name is kept without a code.");
        _open = null;
    }

    private void Report(string text) => ReportAt(_line, text);

    private void ReportAt(int line, string text) =>
        _notices.Add(new Notice(Severity.Error, _file, line, string.Create(CultureInfo.InvariantCulture, $"{_file}:{line}: {text}")));

    private static string Short(ReadOnlySpan<char> text)
    {
        var clean = text.Trim().ToString();
        clean = string.Concat(clean.Select(character => char.IsControl(character) ? ' ' : character));
        return clean.Length <= 60 ? clean : clean[..60] + "…";
    }
}
