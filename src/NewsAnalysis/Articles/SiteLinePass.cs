using NewsAnalysis.Articles.Layout;
using NewsAnalysis.Articles.Manifests;

namespace NewsAnalysis.Articles;

/// <summary>
/// The pass over a corpus that finds the lines which stand in many articles of an outlet. Only files are read that may hold such lines: plain text
/// of outlets with three files or more, and files of many records. Web pages tell their furniture by their markup, web archives hold web pages.
/// </summary>
internal static class SiteLinePass
{
    private const int FewestFiles = 3;

    private static readonly string[] Records = [".json", ".jsonl", ".csv", ".tsv", ".xml", ".zip", ".gz"];

    /// <summary>The lines by outlet.</summary>
    public static SiteLines Find(IReadOnlyList<CorpusFile> files, Manifest manifest, ReadOptions options)
    {
        if (options.KeepFurniture)
            return SiteLines.None;
        var counter = new SiteLines.Counter();
        var jobs = Worthwhile(files, manifest).Select(file => (Func<List<(string Outlet, LineHashes Lines)>>)(() => [.. FileReading.Lines(file, manifest, options)]));
        foreach (var (outlet, lines) in OrderedWork.Run(jobs).SelectMany(found => found))
            counter.Add(outlet, lines);
        return counter.Result();
    }

    private static IEnumerable<CorpusFile> Worthwhile(IReadOnlyList<CorpusFile> files, Manifest manifest)
    {
        var usable = files.Where(file => file.Problem is null).ToList();
        var named = usable.Where(file => Ends(file, ".txt") || Ends(file, ".md")).ToLookup(file => OutletOf(file, manifest), StringComparer.Ordinal);
        return named.Where(outlet => outlet.Key.Length > 0 && outlet.Count() >= FewestFiles).SelectMany(outlet => outlet)
            .Concat(named[""].Where(file => Ends(file, ".md")))
            .Concat(usable.Where(file => Records.Any(extension => Ends(file, extension)) && !file.File.Contains(".warc", StringComparison.OrdinalIgnoreCase)));
    }

    private static string OutletOf(CorpusFile file, Manifest manifest) =>
        manifest.RowOf(file.File)?["outlet"] is { } outlet && !Manifest.IsUnknown(outlet) ? outlet : "";

    private static bool Ends(CorpusFile file, string extension) => file.File.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
