using NewsAnalysis.Articles.Containers;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Reads JSON: an article an object, a list of articles (one in memory at a time), or an object that holds such a list
/// ("articles", "items", "response.docs" and the like).</summary>
internal sealed class JsonReader : IArticleReader
{
    private static readonly JsonSerializerOptions Lenient =
        new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };

    private static readonly JsonDocumentOptions LenientDocument =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
    private const string FeedVersion = "jsonfeed.org/version";

    public ReaderTrace Trace { get; } = new("JSON records", Certainty.Sure);

    public IReadOnlyList<string> Extensions { get; } = [".json"];

    public IEnumerable<ArticleDraft> Read(Stream content, ReadHints hints, ReadOptions options)
    {
        var source = TextSource.Open(content, hints.Charset);
        var first = Encoding.Latin1.GetString(source.Head.Span).AsSpan().TrimStart(" \t\r\n\0\u00ef\u00bb\u00bf");
        var drafts = first is ['[', ..] ? List(new AllowanceStream(source.Utf8, options.MaxBytes), hints, options)
            : Whole(source.Utf8, hints, options);
        var notes = source.Notes;
        foreach (var draft in drafts)
        {
            yield return draft with { Notes = [.. notes, .. draft.Notes] };
            notes = [];
        }
    }

    private static IEnumerable<ArticleDraft> List(AllowanceStream stream, ReadHints hints, ReadOptions options)
    {
        using var elements = JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(stream, Lenient).ToBlockingEnumerable().GetEnumerator();
        for (var number = 1; Next(elements); number++)
        {
            stream.Renew();
            yield return JsonRecords.Draft(elements.Current, number, hints, options);
        }
    }

    private static bool Next(IEnumerator<JsonElement> elements)
    {
        try
        {
            return elements.MoveNext();
        }
        catch (JsonException error)
        {
            throw NoJson(error);
        }
    }

    private static IEnumerable<ArticleDraft> Whole(Stream stream, ReadHints hints, ReadOptions options)
    {
        var bytes = WholeFileReader.Bytes(stream, options.MaxBytes);
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
            throw new UnusableException(TextDecoder.Decode(bytes).Problem
                ?? "the file is not valid UTF-8; expected UTF-8; save the file as UTF-8");
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(bytes, LenientDocument);
        }
        catch (JsonException error)
        {
            throw NoJson(error);
        }

        using (document)
        {
            if (Inside(document.RootElement, options.Fields, 0) is not { } list)
            {
                yield return JsonRecords.Draft(document.RootElement, 1, hints, options) with { Record = null, Line = null };
                yield break;
            }

            var (number, feed) = (0, FeedFacts(document.RootElement));
            foreach (var element in list.EnumerateArray())
            {
                var draft = JsonRecords.Draft(element, ++number, hints, options);
                yield return draft with { Found = draft.Found.Over(feed) };
            }
        }
    }

    /// <summary>The longest list of objects with a text in an object that is no article itself, or null.</summary>
    private static JsonElement? Inside(JsonElement root, FieldMap map, int depth)
    {
        if (root.ValueKind != JsonValueKind.Object || depth > 2)
            return null;
        var lists = root.EnumerateObject().Select(field => field.Value)
            .Select(value => value.ValueKind == JsonValueKind.Array ? value : Inside(value, map, depth + 1))
            .OfType<JsonElement>()
            .Where(list => list.EnumerateArray().Take(5).Any(item => HasText(item, map)))
            .OrderByDescending(list => list.GetArrayLength()).ToList();
        return lists.Count == 0 || (depth == 0 && HasText(root, map) && lists[0].GetArrayLength() < 2) ? null : lists[0];
    }

    private static bool HasText(JsonElement item, FieldMap map) =>
        item.ValueKind == JsonValueKind.Object && item.EnumerateObject().Any(field =>
            map.NamesOf("text").Any(name => name.Split('.')[0] == FieldMap.Key(field.Name))
                && field.Value.ValueKind is JsonValueKind.String or JsonValueKind.Array or JsonValueKind.Object);

    private static UnusableException NoJson(JsonException error) =>
        new($"line {(error.LineNumber ?? 0) + 1}, byte {(error.BytePositionInLine ?? 0) + 1}: found no JSON; "
            + "expected an object or a list of objects; correct it, or save it again", error);

    /// <summary>What a JSON Feed says about all of its items, its title being the outlet; nothing where the object is none.</summary>
    private static FoundFacts FeedFacts(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || FeedText(root, "version")?.Contains(FeedVersion, StringComparison.Ordinal) != true)
            return new FoundFacts();
        return new FoundFacts
        {
            Outlet = Sourced.Text(MarkupText.Line(FeedText(root, "title")), Origin.Page),
            Author = Sourced.Text(MarkupText.Line(FeedAuthors(root)), Origin.Page),
            Language = Sourced.Text(FeedText(root, "language"), Origin.Page),
        };
    }

    private static string? FeedAuthors(JsonElement root) =>
        root.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array
            ? string.Join(", ", authors.EnumerateArray().Select(author => FeedText(author, "name")).OfType<string>())
        : root.TryGetProperty("author", out var author) ? FeedText(author, "name")
        : null;

    private static string? FeedText(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            && !UnknownValues.Is(value.GetString()) ? value.GetString() : null;
}
