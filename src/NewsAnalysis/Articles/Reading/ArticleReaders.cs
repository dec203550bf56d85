namespace NewsAnalysis.Articles.Reading;

/// <summary>The formats that can be read. A new format is a new reader in this list.</summary>
internal static class ArticleReaders
{
    private static readonly IArticleReader[] All = [new PlainTextReader(), new MarkdownReader(), new HtmlReader()];

    /// <summary>The extensions that are read, for messages: ".md, .txt".</summary>
    public static string Supported { get; } =
        string.Join(", ", All.SelectMany(reader => reader.Extensions).Order(StringComparer.Ordinal));

    /// <summary>The reader for a file, or null where none reads its extension. Case does not matter.</summary>
    public static IArticleReader? For(string file)
    {
        var extension = Path.GetExtension(file).ToLowerInvariant();
        return All.FirstOrDefault(reader => reader.Extensions.Contains(extension, StringComparer.Ordinal));
    }
}
