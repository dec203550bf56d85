namespace NewsAnalysis.Articles.Reading;

/// <summary>
/// The fields of one record, by name in the form of <see cref="FieldMap.Key"/>, nested ones with dots between; and the article they make.
/// </summary>
internal sealed class RecordFields
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>The names as the record spells them, for messages.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Adds a field; of two with one name the first that is not empty counts.</summary>
    public void Add(string name, string? value)
    {
        Names.Add(name);
        if (!string.IsNullOrWhiteSpace(value))
            _values.TryAdd(FieldMap.Key(name), value);
    }

    /// <summary>
    /// The value of the best field that holds it, or null. Where a record has the field that the caller named, no other counts, even if that one is empty.
    /// </summary>
    public string? this[FieldMap map, string target]
    {
        get
        {
            if (map.FieldOf(target) is { } field && FieldMap.Key(field) is var own && Names.Exists(name => FieldMap.Key(name) == own))
                return _values.GetValueOrDefault(own);
            return map.NamesOf(target).Select(name => _values.GetValueOrDefault(name)).FirstOrDefault(value => value is not null);
        }
    }

    /// <summary>The article of the record.</summary>
    /// <param name="line">Its line or number in the file, from 1.</param>
    /// <param name="hints">What is known about the file.</param>
    /// <param name="options">Which fields hold what, and how to read the text.</param>
    public ArticleDraft ToDraft(int line, ReadHints hints, ReadOptions options)
    {
        var map = options.Fields;
        var id = this[map, "id"]?.Trim();
        var named = new ArticleDraft { Record = id, Line = line };
        if (this[map, "text"] is not { } text)
            return named with { Problem = NoText(map) };
        try
        {
            var title = MarkupText.Line(hints.TitleOf(id ?? line.ToString(System.Globalization.CultureInfo.InvariantCulture)) ?? this[map, "title"]);
            var (found, note) = Facts(map);
            var draft = RecordText.Draft(title, text, hints, options) with { Record = id, Line = line };
            return draft with { Found = found.Over(draft.Found), Notes = note is null ? [] : [note] };
        }
        catch (UnusableException problem)
        {
            return named with { Problem = problem.Message };
        }
    }

    private (FoundFacts Found, string? Note) Facts(FieldMap map)
    {
        var published = this[map, "published"];
        var date = RecordDates.Read(published);
        var note = published is not null && date is null ? $"the date '{Short(published)}' cannot be read, and the article stays undated; expected yyyy-MM-dd" : null;
        return (new FoundFacts
        {
            Title = Line(map, "title"),
            Outlet = Line(map, "outlet"),
            Author = Line(map, "author"),
            Url = Line(map, "url"),
            Event = Line(map, "event"),
            Language = Line(map, "language"),
            Published = date is null ? Sourced.Unknown<ArticleDate>() : new(date, Origin.Page),
        }, note);
    }

    private Sourced<string> Line(FieldMap map, string target) => Sourced.Text(MarkupText.Line(this[map, target]), Origin.Page);

    private string NoText(FieldMap map)
    {
        var names = Names.Count == 0 ? "it has no fields" : $"its fields are {Short(string.Join(", ", Names))}";
        return $"the record has no text; {names}; expected the text in {map.Describe("text")}; name the field with --map text=FIELD";
    }

    private static string Short(string text) => text.Length > 200 ? text[..200] + "…" : text;
}
