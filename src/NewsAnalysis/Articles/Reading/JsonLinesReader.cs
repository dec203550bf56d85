using System.Text.Json;
using System.Text.Unicode;
using NewsAnalysis.Articles.Containers;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Reads JSON Lines, an article an object a line, one line in memory at a time.</summary>
internal sealed class JsonLinesReader : IArticleReader
{
    /// <inheritdoc/>
    public ReaderTrace Trace { get; } = new("JSON Lines records", Certainty.Sure);

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".jsonl", ".ndjson"];

    /// <inheritdoc/>
    public IEnumerable<ArticleDraft> Read(Stream content, ReadHints hints, ReadOptions options)
    {
        var source = TextSource.Open(content, hints.Charset);
        var notes = source.Notes;
        var articles = 0;
        foreach (var line in ByteLines.Of(source.Utf8, options.MaxBytes))
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
}
