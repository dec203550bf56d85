namespace NewsAnalysis.Cli;

/// <summary>What a person should correct in a corpus.</summary>
internal static class CorpusFaults
{
    // Beyond this many a console scrolls past what matters; check lists them all.
    private const int Most = 20;

    /// <summary>A line for every rejected file and for every fault of the manifest.</summary>
    public static IEnumerable<string> Of(Corpus corpus) =>
        corpus.Rejected.Where(rejected => rejected.Dropped is null).Select(rejected => $"rejected: {rejected.Reason}")
            .Concat(OfManifest(corpus));

    /// <summary>A line for every fault of the manifest.</summary>
    public static IEnumerable<string> OfManifest(Corpus corpus) =>
        corpus.Notices.Where(notice => notice.Severity == Severity.Error).Select(notice => notice.Message);

    /// <summary>The first of these lines, and how many there are besides.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="folder">Its folder as a person would name it.</param>
    public static IEnumerable<string> InShort(Corpus corpus, string folder)
    {
        var all = Of(corpus).ToList();
        return all.Count <= Most ? all : all.Take(Most).Append($"and {all.Count - Most:#,0} more; 'check {folder}' lists them all.");
    }
}
