using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Articles.Containers;

/// <summary>Reads web archives (WARC 1.0 and 1.1, ISO 28500), a record at a time: pages that a server gave with status 200, saved pages,
/// and texts taken from pages (WET). Everything else in the archive is counted and told. An article's record id is the
/// WARC-Record-ID.</summary>
internal sealed class WarcReader : IArticleReader
{
    public ReaderTrace Trace { get; } = new("web archive", Certainty.Likely);

    public IReadOnlyList<string> Extensions { get; } = [".warc", ".wet"];

    public IEnumerable<ArticleDraft> Read(Stream content, ReadHints hints, ReadOptions options)
    {
        using var buffered = new BufferedStream(content, 64 * 1024);
        var others = new SortedDictionary<string, int>(StringComparer.Ordinal);
        ArticleDraft? held = null;
        var number = 0;
        Exception? end = null;
        while (end is null && Next(buffered, number, out end) is { } headers)
        {
            number++;
            var draft = Record(buffered, headers, number, hints, options, others, ref end);
            if (draft is null)
                continue;
            if (held is not null)
                yield return held;
            held = draft;
        }

        if (held is not null)
            yield return others.Count == 0 ? held : held with { Notes = [.. held.Notes, Told(others)] };
        if (end is not null)
            throw end;
        if (number == 0)
            throw new UnusableException("the file is empty; expected a web archive; save it again or remove it");
        if (held is null)
            throw new UnusableException($"the archive holds no web page ({Told(others)}); "
                + "expected responses with status 200 and text/html; remove it or save the pages");
    }

    private static HeaderBlock? Next(Stream stream, int number, out Exception? end)
    {
        end = null;
        try
        {
            var headers = HeaderBlock.Read(stream);
            if (headers is null || headers.FirstLine.StartsWith("WARC/", StringComparison.Ordinal))
                return headers;
            end = new UnusableException(
                $"record {number + 1} does not begin with WARC/; expected a web archive; save it again or remove it");
        }
        catch (Exception failure) when (failure is InvalidDataException or UnusableException)
        {
            end = failure is UnusableException ? failure : new InvalidDataException($"after record {number}: {failure.Message}", failure);
        }

        return null;
    }

    /// <summary>The article of a record; null where it is none, which is counted. The stream stands behind the record afterwards.</summary>
    private static ArticleDraft? Record(
        Stream stream, HeaderBlock headers, int number, ReadHints hints, ReadOptions options,
        SortedDictionary<string, int> others, ref Exception? end)
    {
        if (!long.TryParse(headers["content-length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            end = new UnusableException($"record {number} has no Content-Length; expected one; save the archive again");
            return null;
        }

        var body = new BoundedStream(stream, length);
        var id = headers["warc-record-id"]?.Trim('<', '>').Replace("urn:uuid:", "", StringComparison.OrdinalIgnoreCase);
        try
        {
            var (draft, other) = WarcRecord.Read(headers, body, length, hints.Of(id ?? "", hints.Name), options);
            Skip(body);
            if (body.Left > 0)
                throw new InvalidDataException($"record {number} has {length:N0} bytes by its head, and {length - body.Left:N0} are there");
            if (other is not null)
                others[other] = others.GetValueOrDefault(other) + 1;
            return draft is null ? null : draft with { Record = id, Line = number };
        }
        catch (Exception failure) when (failure is InvalidDataException or UnusableException or IOException)
        {
            end = failure;
            return null;
        }
    }

    private static void Skip(Stream body)
    {
        var buffer = new byte[64 * 1024];
        while (body.Read(buffer) > 0)
        {
        }
    }

    private static string Told(SortedDictionary<string, int> others) =>
        others.Count == 0 ? "no record"
        : "passed over in the archive: " + string.Join(", ", others.Take(12).Select(other => $"{other.Value:N0} {other.Key}"))
            + (others.Count > 12 ? $", {others.Skip(12).Sum(other => other.Value):N0} others" : "");
}
