using NewsAnalysis.Articles.Containers;

namespace NewsAnalysis.Articles.Reading;

/// <summary>The formats that can be read. A new format is a new reader in this list.</summary>
internal static class ArticleReaders
{
    private static readonly IArticleReader[] All =
    [
        new PlainTextReader(), new MarkdownReader(), new HtmlReader(), new MhtmlReader(), new MailReader(), new DocxReader(),
        new JsonReader(), new JsonLinesReader(), new DelimitedReader(), new FeedReader(),
        new WarcReader(), new ZipReader(),
    ];

    private static readonly GzipReader Gzip = new();

    /// <summary>The extensions that are read, for messages: ".csv, .csv.gz, .htm, …".</summary>
    public static string Supported { get; } =
        string.Join(", ", All.SelectMany(reader => reader.Extensions).Order(StringComparer.Ordinal)) + $" (also with {GzipReader.Suffix})";

    /// <summary>The reader for a file, or null where none reads its extension. Case does not matter.</summary>
    public static IArticleReader? For(string file)
    {
        var extension = Path.GetExtension(file).ToLowerInvariant();
        if (extension == GzipReader.Suffix)
            return Path.GetExtension(GzipReader.Inner(file)) is not ("" or ".zip" or GzipReader.Suffix)
                && For(GzipReader.Inner(file)) is not null ? Gzip : null;
        return All.FirstOrDefault(reader => reader.Extensions.Contains(extension, StringComparer.Ordinal));
    }
}
