using NewsAnalysis.Articles.Dates;
using NewsAnalysis.Articles.Layout;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Exports;

/// <summary>Reads a document whose facts stand under labels or, above the first label, in the usual order: outlet, date and headline
/// (Nexis), or headline, outlet and date (Nexis Uni). What stands below the text - index terms, counts, rights, load dates - is no
/// text.</summary>
internal sealed class LabelledDocument
{
    private const int LongestHead = 160;
    private const int LongestTail = 400;
    private static readonly Regex Issue = Patterns.Of(@"^(?<outlet>.{2,80}?)[.,;] +(?<date>(?<month>\d{1,2})/(?<day>\d{1,"
        + @"2})/(?<year>\d{4})|[a-z]{3,9}\.? \d{1,2}, ?\d{4}|\d{1,2} [a-z]{3,9}\.? \d{4})([,.; ]|$)");
    private static readonly Regex Town = new(@" \([^()]+, [A-Z]{2,3}\)$", RegexOptions.CultureInvariant, Patterns.Patience);

    private readonly IReadOnlyList<string> _paragraphs;
    private readonly Dictionary<string, string> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly List<string> _untitled = [];
    private readonly List<string> _beginning = [];
    private int _body;
    private int _end;

    private LabelledDocument(IReadOnlyList<string> paragraphs) => _paragraphs = paragraphs;

    /// <summary>The document of these paragraphs.</summary>
    /// <param name="paragraphs">Its paragraphs, none empty.</param>
    /// <param name="line">Its first line in the file.</param>
    public static ExportDocument Read(IReadOnlyList<string> paragraphs, int line)
    {
        var document = new LabelledDocument(paragraphs);
        document.FindEnd();
        document.ReadHead();
        document.ReadTail();
        document.ReadUnlabelled();
        return new ExportDocument
        {
            Line = line,
            Title = document._facts.GetValueOrDefault("title"),
            Outlet = OutletOf(document._facts.GetValueOrDefault("outlet")),
            Published = document._facts.GetValueOrDefault("published"),
            Author = document._facts.GetValueOrDefault("author"),
            Language = document._facts.GetValueOrDefault("language"),
            Url = document._facts.GetValueOrDefault("url"),
            Fields = document._fields,
            Body = [.. document._beginning, .. paragraphs.Skip(document._body).Take(Math.Max(0, document._end - document._body))
                .Where(paragraph => !IsRight(paragraph))],
        };
    }

    /// <summary>From below, what is labelled, a right or short is the tail, down to its highest label.</summary>
    private void FindEnd()
    {
        _end = _paragraphs.Count;
        for (var i = _paragraphs.Count - 1; i >= 0; i--)
        {
            var label = ExportLabels.Of(_paragraphs[i]);
            if (label is { Role: "body" })
                break;
            if (label is not null || IsRight(_paragraphs[i]))
                _end = i;
            else if (_paragraphs[i].Length > LongestTail || Prose.IsProse(_paragraphs[i]))
                break;
        }
    }

    /// <summary>The labels above the text; the text begins after the one that says so, else after the last one.</summary>
    private void ReadHead()
    {
        var labelled = Enumerable.Range(0, _end).Where(i => ExportLabels.Of(_paragraphs[i]) is not null).ToList();
        var stated = labelled.FindIndex(i => ExportLabels.Of(_paragraphs[i])!.Value.Role == "body");
        var last = stated >= 0 ? labelled[stated] : labelled.Count == 0 ? -1 : LastOfHead(labelled);
        for (var i = 0; i <= last; i++)
        {
            if (ExportLabels.Of(_paragraphs[i]) is { } label)
                i += Take(label, i, last) ? 1 : 0;
            else if (_facts.Count == 0 || _paragraphs[i].Length < LongestHead)
                _untitled.Add(_paragraphs[i]);
        }

        _body = last + 1;
        if (last < 0)
            TakeUnlabelledHead();
    }

    // Labels in the running text are none: between those of the head no sentence stands.
    private int LastOfHead(List<int> labelled)
    {
        var last = labelled[0];
        foreach (var at in labelled.Skip(1))
        {
            // What stands right below an empty label is its value.
            var after = last + (ExportLabels.Of(_paragraphs[last])!.Value.Value.Length == 0 ? 2 : 1);
            if (Enumerable.Range(after, Math.Max(0, at - after)).Any(i => Prose.IsProse(_paragraphs[i])))
                break;
            last = at;
        }

        return last;
    }

    private void TakeUnlabelledHead()
    {
        while (_body < _end && _paragraphs[_body].Length < LongestHead && !Prose.IsProse(_paragraphs[_body]))
            _untitled.Add(_paragraphs[_body++]);
    }

    /// <summary>Takes a label's value, which may stand in the next paragraph; whether it did.</summary>
    private bool Take((string Role, string Value) label, int at, int last)
    {
        if (label is { Role: "body", Value.Length: > 0 })
            _beginning.Add(label.Value);
        var isNext = label.Value.Length == 0 && label.Role is not ("body" or "tail") && at < last
            && ExportLabels.Of(_paragraphs[at + 1]) is null;
        Note(label.Role, isNext ? _paragraphs[at + 1] : label.Value, at);
        return isNext;
    }

    private void ReadTail()
    {
        for (var i = _end; i < _paragraphs.Count; i++)
        {
            if (ExportLabels.Of(_paragraphs[i]) is { } label)
            {
                var isNext = label.Value.Length == 0 && i + 1 < _paragraphs.Count && ExportLabels.Of(_paragraphs[i + 1]) is null;
                Note(label.Role, isNext ? _paragraphs[i + 1] : label.Value, i);
            }
        }
    }

    private void Note(string role, string value, int at)
    {
        if (role == "info")
            NoteInfo(value, at);
        else if (role == "outlet" && SourceOf(value) is var (outlet, date))
            (_facts["outlet"], _facts["published"], _fields["outlet"], _fields["published"]) = (outlet, date, Field(at), Field(at));
        else if (role != "body" && !UnknownValues.Is(value) && _facts.TryAdd(role, value))
            _fields.Add(role, Field(at));
    }

    private string Field(int at) => _paragraphs[at].Split(':', 2)[0].Trim();

    /// <summary>"Harbour Times ; Kolmar [Kolmar]06 May 2024." of ProQuest: the outlet stands before the semicolon, the date behind the
    /// bracket.</summary>
    private void NoteInfo(string value, int at)
    {
        Note("outlet", value.Split([';', ','], 2)[0].Trim(), at);
        if (DateReader.Read(value[(value.LastIndexOf(']') + 1)..]) is { } date)
            Note("published", date.ToString(), at);
    }

    /// <summary>The paragraphs above the labels: the date tells the others, since the outlet stands right before it, and the headline first
    /// or after it.</summary>
    private void ReadUnlabelled()
    {
        var lines = _untitled.Where(line => !IsRight(line)).ToList();
        var date = lines.FindIndex(line => line.Length < LongestHead && !Prose.IsProse(line) && DateReader.Read(line) is not null);
        if (date < 0)
        {
            if (lines.Count > 0)
                _facts.TryAdd("title", lines[0]);
            return;
        }

        _facts.TryAdd("published", lines[date]);
        if (date > 0)
            _facts.TryAdd("outlet", lines[date - 1]);
        var title = date > 1 ? lines[0] : lines.Skip(date + 1).LastOrDefault(line => DateReader.Read(line) is null);
        if (title is not null)
            _facts.TryAdd("title", title);
    }

    private static bool IsRight(string paragraph) =>
        paragraph.Length < LongestTail && (paragraph.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase)
            || paragraph.StartsWith('©') || paragraph.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase)
            || paragraph.EndsWith("All Rights Reserved", StringComparison.OrdinalIgnoreCase)
            || paragraph.EndsWith("All Rights Reserved.", StringComparison.OrdinalIgnoreCase));

    /// <summary>"Harbour Times. 05/06/2024, p3": the outlet and the date, months first as EBSCO has them; null where no date stands
    /// there.</summary>
    private static (string Outlet, string Published)? SourceOf(string value)
    {
        if (Issue.Match(value) is not { Success: true } match)
            return null;
        var date = match.Groups["month"].Success
            ? string.Create(CultureInfo.InvariantCulture,
                $"{match.Groups["year"].Value}-{Number(match, "month"):00}-{Number(match, "day"):00}")
            : match.Groups["date"].Value;
        return (match.Groups["outlet"].Value, date);
    }

    /// <summary>"Harbour Times, The (Kolmar, NE)" is The Harbour Times; "The Times (London)" stays.</summary>
    private static string? OutletOf(string? name)
    {
        if (name is null)
            return null;
        var bare = Town.Replace(name.Trim(), "");
        return bare.EndsWith(", The", StringComparison.Ordinal) ? "The " + bare[..^5] : bare;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
}
