using System.Text.Json;
using NewsAnalysis.Articles;
using NewsAnalysis.Articles.Dates;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Cli.Extraction;

/// <summary>
/// Articles as JSON Lines: an object a line with <c>id</c> and <c>text</c>, and any field of the manifest. The text is taken
/// verbatim: no furniture is removed, offsets are into that text.
/// </summary>
internal static class JsonLineInput
{
    /// <summary>Reads one line after the other; a line that cannot be used becomes a rejected input in its place.</summary>
    /// <param name="lines">The lines; blank ones are passed over.</param>
    /// <param name="name">The file's name, for messages and for ids that are missing.</param>
    /// <param name="options">The fields that have other names than those of the manifest, and which articles are read.</param>
    public static IEnumerable<ReadResult> Read(IEnumerable<string> lines, string name, ReadOptions options) =>
        Jobs(lines, name, options).Select(job => job()).OfType<ReadResult>();

    /// <summary>The same, each line to be read by itself: null where its article is in another shard.</summary>
    public static IEnumerable<Func<ReadResult?>> Jobs(IEnumerable<string> lines, string name, ReadOptions options) =>
        lines.Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).Select(line => (Func<ReadResult?>)(() =>
            ReadLine(line.Item, name, line.Index + 1, options) is { } read && options.Holds(read.Id)
                ? read with { Place = line.Index } : null));

    private static ReadResult? ReadLine(string line, string name, int number, ReadOptions options)
    {
        var map = options.Fields;
        string? id = null;
        try
        {
            using var document = JsonDocument.Parse(line.TrimStart('\uFEFF'));
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return Reject(null, name, number,
                    $"found a JSON {document.RootElement.ValueKind}; expected an object with \"id\" and \"text\".");
            id = Field(document.RootElement, "id", map);
            return Field(document.RootElement, "text", map) switch
            {
                null => Reject(id, name, number, "found no \"text\"; expected an object with \"id\" and \"text\"."),
                _ when id is not null && !options.Holds(id) => null,
                _ when id is null => Reject(id, name, number, "found no \"id\"; expected an object with \"id\" and \"text\"."),
                var text => ReadResult.Verbatim(Info(document.RootElement, id, name, map), text),
            };
        }
        catch (JsonException error)
        {
            return Reject(id, name, number, $"found no JSON at byte {error.BytePositionInLine + 1}; expected one object a line.");
        }
        catch (InvalidOperationException)
        {
            return Reject(id, name, number, "found half a surrogate pair (a broken \\u escape); expected whole characters.");
        }
        catch (InputException error)
        {
            return Reject(id, name, number, error.Message);
        }
    }

    private static ArticleInfo Info(JsonElement line, string id, string name, FieldMap map) => new(id, name)
    {
        Title = Sourced.Text(Known(line, "title", map), Origin.Page),
        Outlet = Sourced.Text(Known(line, "outlet", map), Origin.Page),
        Author = Sourced.Text(Known(line, "author", map), Origin.Page),
        Url = Sourced.Text(Known(line, "url", map), Origin.Page),
        Event = Sourced.Text(Known(line, "event", map), Origin.Page),
        Language = Sourced.Text(Known(line, "language", map), Origin.Page),
        Published = Date(Known(line, "published", map)),
        Note = Known(line, "note", map),
    };

    private static Sourced<ArticleDate> Date(string? text) =>
        string.IsNullOrWhiteSpace(text) ? Sourced.Unknown<ArticleDate>()
        : DateReader.ReadReduced(text) is { } date ? new Sourced<ArticleDate>(date, Origin.Page)
        : throw new InputException($"\"published\" '{text}' is no date; expected yyyy-MM-dd, yyyy-MM or yyyy.");

    private static string? Known(JsonElement line, string name, FieldMap map) =>
        Field(line, name, map) is { } value && !UnknownValues.Is(value) ? value : null;

    private static string? Field(JsonElement line, string name, FieldMap map)
    {
        var value = line;
        foreach (var step in (map.FieldOf(name) ?? name).Split('.'))
        {
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(step, out value))
                return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => value.GetString(),
            _ => value.GetRawText(),
        };
    }

    private static ReadResult Reject(string? id, string name, int number, string reason) =>
        ReadResult.Of(new Rejected(id ?? $"{name}#{number}", name, $"{name}:{number}: {reason}"));
}
