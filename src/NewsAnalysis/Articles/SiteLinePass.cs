using NewsAnalysis.Articles.Layout;
using NewsAnalysis.Articles.Manifests;

namespace NewsAnalysis.Articles;

/// <summary>How the pass goes besides what it finds.</summary>
internal sealed record SiteLineOptions
{
    /// <summary>Stops it before the next file.</summary>
    public CancellationToken Cancel { get; init; }

    /// <summary>Is told how many files have been looked at, and of how many; null for nobody.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Finds what was read from a file before, or has it read; null reads every file.</summary>
    public Func<SiteLineFile, IReadOnlyList<(string Outlet, LineHashes Lines)>>? Find { get; init; }

    /// <summary>Quietly to the end.</summary>
    public static SiteLineOptions Default { get; } = new();
}

/// <summary>A file whose lines are asked for.</summary>
/// <param name="Bytes">All of its bytes.</param>
/// <param name="Context">Everything else that the lines depend on.</param>
/// <param name="Read">Reads the lines of its articles from these bytes.</param>
internal sealed record SiteLineFile(
    byte[] Bytes, IReadOnlyList<string?> Context, Func<IReadOnlyList<(string Outlet, LineHashes Lines)>> Read);

/// <summary>The pass over a corpus that finds the lines which stand in many articles of an outlet; once, when it is first asked for. Only
/// files are read that may hold such lines: plain text of outlets with three files or more, and files of many records. Web pages tell their
/// furniture by their markup, web archives hold web pages.</summary>
internal sealed class SiteLinePass(IReadOnlyList<CorpusFile> files, Manifest manifest, ReadOptions options)
{
    private const int FewestFiles = 3;

    private static readonly string[] Records = [".json", ".jsonl", ".csv", ".tsv", ".xml", ".zip", ".gz"];

    private readonly Lock _gate = new();
    private SiteLines? _found;

    /// <summary>The lines by outlet.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; the next call begins anew.</exception>
    public SiteLines Find(SiteLineOptions pass)
    {
        lock (_gate)
            return _found ??= options.KeepFurniture ? SiteLines.None : Count(pass);
    }

    private SiteLines Count(SiteLineOptions pass)
    {
        var counter = new SiteLines.Counter();
        var worthwhile = Worthwhile().ToList();
        var jobs = worthwhile.Select(file => (Func<IReadOnlyList<(string Outlet, LineHashes Lines)>>)(() =>
            pass.Find is { } find && FileReading.TryLoadLines(file, manifest, options) is { } loaded
                ? find(loaded) : [.. FileReading.Lines(file, manifest, options)]));
        var done = 0;
        foreach (var found in OrderedWork.Run(jobs, pass.Cancel))
        {
            foreach (var (outlet, lines) in found)
                counter.Add(outlet, lines);
            pass.Progress?.Invoke(++done, worthwhile.Count);
        }

        return counter.Result();
    }

    private IEnumerable<CorpusFile> Worthwhile()
    {
        var usable = files.Where(file => file.Problem is null).ToList();
        var named = usable.Where(file => Ends(file, ".txt") || Ends(file, ".md")).ToLookup(OutletOf, StringComparer.Ordinal);
        return named.Where(outlet => outlet.Key.Length > 0 && outlet.Count() >= FewestFiles).SelectMany(outlet => outlet)
            .Concat(named[""].Where(file => Ends(file, ".md")))
            .Concat(usable.Where(file => Records.Any(extension => Ends(file, extension))
                && !file.File.Contains(".warc", StringComparison.OrdinalIgnoreCase)));
    }

    private string OutletOf(CorpusFile file) =>
        manifest.RowOf(file.File)?["outlet"] is { } outlet && !Manifest.IsUnknown(outlet) ? outlet : "";

    private static bool Ends(CorpusFile file, string extension) => file.File.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
