using NewsAnalysis.Articles;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Tests.Articles;

/// <summary>Reads bytes as a file of a corpus is read.</summary>
internal static class Drafts
{
    public static List<ArticleDraft> Of(string file, byte[] bytes, ReadOptions? options = null) =>
        Of(ArticleReaders.For(file) ?? throw new ArgumentException($"no reader for {file}", nameof(file)), bytes, options, file);

    public static List<ArticleDraft> Of(IArticleReader reader, byte[] bytes, ReadOptions? options = null, string file = "a") =>
        [.. Guarded.Read(() => new MemoryStream(bytes),
            stream => reader.Read(stream, ReadHints.None with { Name = file }, options ?? ReadOptions.Default))];
}
