using NewsAnalysis.Articles.Reprints;
using NewsAnalysis.Attributions;

namespace NewsAnalysis.Cli.Archives;

/// <summary>Extracts the articles of one shard into a folder: all that an article tells by itself, each article once, and nothing of
/// another.</summary>
/// <param name="options">What is read, and how.</param>
/// <param name="folder">Where it goes.</param>
/// <param name="error">Receives a line for every rejected input.</param>
internal sealed class ShardRun(ArchiveOptions options, string folder, TextWriter error)
{
    private readonly FigureExtractor _extractor = new(new FigureOptions { Vague = options.Vague });
    private readonly MentionFinder? _finder = options.Dictionary is { } dictionary ? new MentionFinder(dictionary) : null;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<(StoryInput Head, byte[] Record)> _terms = [];
    private long _articles;
    private long _rejected;

    /// <summary>Does it, unless it is done; the exit status.</summary>
    public int Execute()
    {
        var manifest = new Manifest
        {
            Shard = options.Shard.ToString(),
            State = "started",
            Version = Manifest.ThisVersion,
            Input = options.Fingerprint(),
            Options = options.Words,
        };
        if (Manifest.TryLoad(folder) is { } there && there.IsWhole(folder) && there.Shard == manifest.Shard
            && there.Difference(manifest).Length == 0)
        {
            error.WriteLine($"{folder}: shard {there.Shard} is done.");
            return there.Status;
        }

        Running.OutFolder.Prepare(folder);
        manifest.Save(folder);
        using var files = new FileSet(folder, Kinds.Lines.Where(IsAsked), [.. Kinds.Records.Where(IsAsked), ExtractedFolder.Terms]);
        foreach (var found in ArticleInputs.Process(options.Path, options.Reading with { Shard = options.Shard }, Extract, error.WriteLine))
            Write(found, files);
        foreach (var (_, record) in _terms.OrderBy(input => input.Head, StoryInput.ByDate))
            files.Record(ExtractedFolder.Terms, record);
        files.Complete();
        if (options.ActorsFile is { } actors)
            File.Copy(actors, Path.Combine(folder, Kinds.Actors), overwrite: true);
        var status = _articles == 0 && _rejected > 0 ? ExitStatus.Found : ExitStatus.Done;
        string[] names = [.. files.Names, .. options.ActorsFile is null ? [] : (string[])[Kinds.Actors]];
        manifest.Done(folder, names, status, ("inputs", _articles + _rejected), ("articles", _articles), ("rejected", _rejected))
            .Save(folder);
        return status;
    }

    private bool IsAsked(string kind) => _finder is not null || !kind.StartsWith("mentions", StringComparison.Ordinal);

    private Extracted Extract(ReadResult input)
    {
        if (input.Article is not { } article)
        {
            var line = ExtractionRun.RejectedLine(input.Rejected!);
            return new Extracted(input, new FileInput(input.Rejected, null, default), _ => line, [], null);
        }

        var figures = _extractor.Extract(article);
        var mentions = _finder?.Read(article);
        var lines = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["articles.jsonl"] = ArticleLine.Write(article, options.CodePoints),
            ["mentions.jsonl"] = mentions is null ? "" : MentionLine.Write(article, mentions.Mentions, options.CodePoints),
            ["figures.jsonl"] = FigureLine.Write(
                article, figures.Where(figure => options.All || figure.Reason is null), options.CodePoints, options.All),
            ["quotes.jsonl"] = QuoteLine.Write(article, AttributionReader.Read(article), options.CodePoints),
        };
        var records = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [ExtractedFolder.Facts] = FactRecord.Write(article, figures.Count),
            [ExtractedFolder.Figures] = FigureRecord.Write(figures),
            [ExtractedFolder.Mentions] = mentions is null ? [] : MentionRecord.Write(mentions),
            [ExtractedFolder.Sketches] = SketchRecord.Write(Sketch.Of(article)),
            [Kinds.Places] = PlaceRecord.Write(new Offsets(article, options.CodePoints), figures, mentions),
        };
        var known = new FileInput(null, article.Info, ContentKey.Of(article));
        return new Extracted(input, known, kind => lines[kind], records, ArticleTerms.Read(article));
    }

    private void Write(Extracted found, FileSet files)
    {
        foreach (var notice in found.Result.Notices)
            error.WriteLine(notice.Message);
        if (found.Input.Rejected is { } rejected)
            error.WriteLine($"{rejected.Id}: {rejected.Reason}");
        var input = new InputRecord(found.Result.Place, found.Input.Info is { } info && !_ids.Add(info.Id), found.Input);
        foreach (var kind in Kinds.Lines.Where(IsAsked))
            files.Line(kind, found.Line(kind));
        if (input.Counts && new StoryInput((int)(_articles + _rejected), found.Terms!) is var terms)
            _terms.Add((terms with { Article = terms.Article with { Terms = [] } }, terms.Write()));
        foreach (var kind in Kinds.Records.Where(IsAsked))
            files.Record(kind, kind == ExtractedFolder.Inputs ? input.Write() : found.Records.GetValueOrDefault(kind) ?? []);
        _ = found.Input.Rejected is null ? _articles++ : _rejected++;
    }

    private sealed record Extracted(
        ReadResult Result, FileInput Input, Func<string, string> Line, Dictionary<string, byte[]> Records, ArticleTerms? Terms);
}
