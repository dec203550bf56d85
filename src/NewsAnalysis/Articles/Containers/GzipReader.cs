using System.IO.Compression;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Articles.Containers;

/// <summary>Unfolds a gzip file of any other format, several members one after the other included, and reads it as that.</summary>
internal sealed class GzipReader : IArticleReader
{
    /// <summary>The extension behind the other one.</summary>
    public const string Suffix = ".gz";

    // The runtime takes the end of a file that is cut off for its end, unless it is told not to before its first use of compression;
    // this project's own programs say so in their configuration.
    static GzipReader() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    public ReaderTrace Trace { get; } = new("compressed file", Certainty.Likely);

    public IReadOnlyList<string> Extensions { get; } = [Suffix];

    /// <summary>The name of what is in the file: <c>crawl.warc</c> for <c>crawl.warc.gz</c>.</summary>
    public static string Inner(string file) => file[..^Suffix.Length];

    public IEnumerable<ArticleDraft> Read(Stream content, ReadHints hints, ReadOptions options)
    {
        var inner = Inner(hints.Name);
        using var unfolded = Unfold(content, options);
        foreach (var draft in ArticleReaders.For(inner)!.Read(unfolded, hints with { Name = inner }, options))
            yield return draft;
    }

    /// <summary>The unfolded bytes, metered.</summary>
    public static Stream Unfold(Stream content, ReadOptions options)
    {
        var packed = new CountingStream(content);
        return new MeteredStream(
            new GZipStream(packed, CompressionMode.Decompress), () => packed.Count,
            new UnpackBudget(options.MaxUnpackedBytes), options.MaxRatio);
    }
}
