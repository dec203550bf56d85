using System.Text.Unicode;
using NewsAnalysis.Articles.Containers;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Reads JSON Lines, an article an object a line, one line in memory at a time.</summary>
internal sealed class JsonLinesReader : IArticleReader
{
    public ReaderTrace Trace { get; } = new("JSON Lines records", Certainty.Sure);

    public IReadOnlyList<string> Extensions { get; } = [".jsonl", ".ndjson"];

    public IEnumerable<ArticleDraft> Read(Stream content, ReadHints hints, ReadOptions options)
    {
        var source = TextSource.Open(content, hints.Charset);
        var notes = source.Notes;
        var articles = 0;
        foreach (var line in LinesOf(source.Utf8, options.MaxBytes))
        {
            if (line.Bytes is { } bytes && bytes.All(value => value is (byte)' ' or (byte)'\t' or (byte)'\r'))
                continue;
            articles++;
            var draft = Line(line, hints, options);
            yield return draft with { Notes = [.. notes, .. draft.Notes] };
            notes = [];
        }

        if (articles == 0)
            throw new UnusableException(
                "the file holds nothing but white space; expected a JSON object a line; save it again or remove it");
    }

    private static ArticleDraft Line(ByteLine line, ReadHints hints, ReadOptions options)
    {
        ArticleDraft Unusable(string problem) => new() { Line = line.Number, Problem = $"line {line.Number}: {problem}" };

        if (line.Bytes is not { } bytes)
            return Unusable($"the line has {line.Length:N0} bytes; expected at most {options.MaxBytes:N0}; split it, or raise the limit");
        if (!Utf8.IsValid(bytes))
            return Unusable("it is not valid UTF-8; expected UTF-8; save the file as UTF-8");
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return JsonRecords.Draft(document.RootElement, line.Number, hints, options);
        }
        catch (JsonException error)
        {
            return Unusable(
                $"found no JSON at byte {(error.BytePositionInLine ?? 0) + 1}; expected one object a line; correct it or remove it");
        }
    }

    /// <summary>The lines; one that is longer than allowed is passed over and never in memory as a whole.</summary>
    private static IEnumerable<ByteLine> LinesOf(Stream stream, long longest)
    {
        var buffer = new byte[81920];
        using var line = new MemoryStream();
        var (number, length) = (1, 0L);
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            for (var at = 0; at < read;)
            {
                var feed = buffer.AsSpan(at, read - at).IndexOf((byte)'\n');
                var count = feed < 0 ? read - at : feed;
                length += count;
                if (length <= longest)
                    line.Write(buffer, at, count);
                at += count + 1;
                if (feed < 0)
                    continue;
                yield return LineOf(line, number++, length, longest);
                line.SetLength(0);
                length = 0;
            }
        }

        if (length > 0)
            yield return LineOf(line, number, length, longest);
    }

    private static ByteLine LineOf(MemoryStream line, int number, long length, long longest)
    {
        if (length > longest)
            return new ByteLine(number, null, length);
        var bytes = line.GetBuffer().AsSpan(0, (int)line.Length);
        return new ByteLine(number, (bytes is [.., (byte)'\r'] ? bytes[..^1] : bytes).ToArray(), length);
    }

    /// <summary>A line of a file.</summary>
    /// <param name="Number">Its number, from 1.</param>
    /// <param name="Bytes">Its bytes without the line break, or null where it is longer than allowed.</param>
    /// <param name="Length">How many bytes it has.</param>
    private sealed record ByteLine(int Number, byte[]? Bytes, long Length);
}
