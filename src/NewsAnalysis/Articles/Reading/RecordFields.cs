using NewsAnalysis.Articles.Dates;
using NewsAnalysis.Articles.Layout;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Reading;

/// <summary>The fields of one record, by name in the form of <see cref="FieldMap.Key"/>, nested ones with dots between; and the article
/// they make.</summary>
internal sealed class RecordFields
{
    private const int LongestName = 300;
    private static readonly Regex AddressForm = Patterns.Of(@"^\s*((https?:)?//|www\.|[\w-]+(\.[\w-]+)+/)\S*\s*$");
    private static readonly Regex FileForm = Patterns.Of(@"\.(jpe?g|png|gif|webp|svg|avif|html?|json|xml|php|pdf|csv)\s*$");
    private static readonly HashSet<string> OtherKinds = new(StringComparer.OrdinalIgnoreCase)
    {
        "picture", "photo", "image", "graphic", "video", "audio", "composite", "planning", "event", "advisory", "attachment"
    };
    private static readonly HashSet<string> Withdrawn =
        new(StringComparer.OrdinalIgnoreCase) { "canceled", "cancelled", "withheld", "killed", "withdrawn" };
    private static readonly HashSet<string> Unpublished =
        new(StringComparer.OrdinalIgnoreCase) { "draft", "auto-draft", "pending", "private", "future", "trash", "inherit" };

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _unknown = new(StringComparer.Ordinal);

    /// <summary>The names as the record spells them, for messages.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Adds a field; of two with one name the first that says something counts.</summary>
    public void Add(string name, string? value)
    {
        Names.Add(name);
        if (!UnknownValues.Is(value))
            _values.TryAdd(FieldMap.Key(name), value!);
        else if (!string.IsNullOrWhiteSpace(value))
            _unknown.TryAdd(FieldMap.Key(name), value.Trim());
    }

    /// <summary>The value of the field with this very name, or null.</summary>
    public string? Raw(string name) => _values.GetValueOrDefault(FieldMap.Key(name));

    /// <summary>The value of the best field that holds it, or null. Where a record has the field that the caller named, no other counts,
    /// even if that one is empty.</summary>
    public string? this[FieldMap map, string target] => Find(map, target, _values);

    /// <summary>The article of the record.</summary>
    /// <param name="line">Its line or number in the file, from 1.</param>
    /// <param name="hints">What is known about the file.</param>
    /// <param name="options">Which fields hold what, and how to read the text.</param>
    public ArticleDraft ToDraft(int line, ReadHints hints, ReadOptions options)
    {
        var map = options.Fields;
        var id = this[map, "id"]?.Trim();
        var named = new ArticleDraft { Record = id, Line = line };
        if (Problem() is { } status)
            return named with { Problem = status };
        if (this[map, "text"] is not { } text)
            return named with { Problem = NoText(map) };
        try
        {
            var title = MarkupText.Line(hints.TitleOf(id ?? line.ToString(CultureInfo.InvariantCulture)) ?? this[map, "title"]);
            var (found, note) = Facts(map);
            var draft = RecordText.Draft(title, text, hints, options);
            return draft with
            {
                Record = id,
                Line = line,
                Found = found.Over(draft.Found),
                Notes = note is null ? draft.Notes : [.. draft.Notes, note],
                FileNotes = [.. Unknown(map)]
            };
        }
        catch (UnusableException problem)
        {
            return named with { Problem = problem.Message };
        }
    }

    private string? Find(FieldMap map, string target, Dictionary<string, string> values)
    {
        if (map.FieldOf(target) is { } field && FieldMap.Key(field) is var own && Names.Exists(name => FieldMap.Key(name) == own))
            return values.GetValueOrDefault(own);
        return NameOf(map, target, values) is { } name ? values[name] : null;
    }

    private string? NameOf(FieldMap map, string target, Dictionary<string, string> values) =>
        map.NamesOf(target).FirstOrDefault(
            name => values.TryGetValue(name, out var value) && (ReferenceEquals(values, _unknown) || Fits(target, value)));

    private (FoundFacts Found, string? Note) Facts(FieldMap map)
    {
        var published = this[map, "published"];
        var language = Line(map, "language");
        var date = DateReader.ReadReduced(published, language.Value);
        var note = published is not null && date is null
            ? $"the date '{Short(published)}' cannot be read, and the article stays undated; expected yyyy-MM-dd"
            : Version(date);
        return (new FoundFacts
        {
            Title = Line(map, "title"),
            Outlet = Line(map, "outlet"),
            Author = Sourced.Text(Author(MarkupText.Line(this[map, "author"])), Origin.Page) with { Detail = Detail(map, "author") },
            Url = Line(map, "url"),
            Event = Line(map, "event"),
            Language = language,
            Published = date is null ? Sourced.Unknown<ArticleDate>() : new(date, Origin.Page) { Detail = Detail(map, "published") },
        }, note);
    }

    /// <summary>What is unknown though a field of its name is filled: its value is a word for nothing.</summary>
    private IEnumerable<string> Unknown(FieldMap map) =>
        from target in FieldMap.Targets
        where target is not ("id" or "text" or "note") && _unknown.Count > 0 && this[map, target] is null
            && Find(map, target, _unknown) is not null
        select $"the {target} is given as '{Find(map, target, _unknown)}', here or elsewhere in the file, which is read as unknown";

    private static string? Author(string? names) => names is null ? null : Bylines.Read(names)?.Author ?? names;

    private Sourced<string> Line(FieldMap map, string target) =>
        Sourced.Text(MarkupText.Line(this[map, target]), Origin.Page) with { Detail = Detail(map, target) };

    /// <summary>The field that a value comes from, as the record spells it.</summary>
    private string? Detail(FieldMap map, string target) =>
        (map.FieldOf(target) is { } own && this[map, target] is not null ? FieldMap.Key(own) : NameOf(map, target, _values)) is { } key
            && Names.Find(name => FieldMap.Key(name) == key) is { } field ? $"field '{field}'" : null;

    private string NoText(FieldMap map)
    {
        if (_unknown.Values.FirstOrDefault(UnknownValues.IsRemoved) is { } removed)
            return $"the record says '{removed}': the service took the article back; expected a text; remove the record";
        var names = Names.Count == 0 ? "it has no fields" : $"its fields are {Short(string.Join(", ", Names))}";
        return $"the record has no text; {names}; expected the text in {map.Describe("text")}; name the field with --map text=FIELD";
    }

    private static string Short(string text) => text.Length > 200 ? text[..200] + "…" : text;

    /// <summary>Whether the value can be what its name says. Services use one name for different things: "source" is an outlet, an address,
    /// or an object; "media" an outlet or a picture; "author" a name or a number.</summary>
    private static bool Fits(string target, string value) => target switch
    {
        "url" => IsAddress(value),
        "outlet" or "author" => IsName(value),
        _ => true,
    };

    /// <summary>An absolute address, with or without its scheme.</summary>
    private static bool IsAddress(string value) => AddressForm.IsMatch(value);

    private static bool IsName(string value) =>
        value.Length <= LongestName && value.Any(char.IsLetter) && !IsAddress(value) && !FileForm.IsMatch(value);

    /// <summary>Why the record is no article, or null: by the fields of ninjs, and of the posts of a WordPress site.</summary>
    private string? Problem()
    {
        var isNewsItem = Raw("versioncreated") is not null || Raw("pubstatus") is not null;
        var isPost = Raw("content.rendered") is not null || Raw("post_type") is not null;
        if (isNewsItem && Among(Withdrawn, Raw("pubstatus")) is { } status)
            return $"the item's status is '{status}': the agency took it back; expected a usable item; remove it";
        if ((isNewsItem || isPost) && Among(OtherKinds, Raw("type") ?? Raw("post_type")) is { } kind)
            return $"the item is of the type '{kind}' and no article; expected a text; remove it";
        return isPost && Among(Unpublished, Raw("status") ?? Raw("post_status")) is { } standing
            ? $"the post's status is '{standing}': it was not published; expected a published post; remove it"
            : null;
    }

    private static string? Among(HashSet<string> words, string? said) => said is not null && words.Contains(said) ? said : null;

    /// <summary>What is told where the text is a later version than the one that was published first; or null.</summary>
    private string? Version(ArticleDate? published) =>
        Raw("firstcreated") is not null && DateReader.Read(Raw("versioncreated")) is { } version && published is not null
            && version.CompareTo(published) > 0
            ? $"the text is the version of {version} of an item first made on {published}; the first date counts"
            : null;
}
