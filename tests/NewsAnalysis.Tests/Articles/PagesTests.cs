using NewsAnalysis.Articles;

namespace NewsAnalysis.Tests.Articles;

/// <summary>Made-up pages of different shapes: every sentence with its part, what the page says about itself, what was left out.</summary>
public sealed class PagesTests
{
    [Theory]
    [InlineData("wire.txt")]
    [InlineData("blog.txt")]
    [InlineData("release.txt")]
    [InlineData("menu.txt")]
    [InlineData("glued.txt")]
    [InlineData("teasers.txt")]
    [InlineData("note.md")]
    public void FromFile_Page_GivesPartsSentencesMetadataAndFurniture(string page)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Articles", "Specs", "pages", page);
        var article = Corpus.FromFile(path).Articles.Single();
        var expected = File.ReadAllLines(Path.ChangeExtension(path, ".expected.txt"));
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Lines(article)));
    }

    private static IEnumerable<string> Lines(Article article)
    {
        foreach (var sentence in article.Sentences)
            yield return $"{article.PartAt(sentence.Span.Start)}| {sentence.Span.Of(article.Text)}";
        (string Name, string? Value)[] facts =
        [
            ("title", article.Info.Title.Value),
            ("published", article.Info.Published.Value?.ToString()),
            ("author", article.Info.Author.Value),
            ("outlet", article.Info.Outlet.Value),
            ("url", article.Info.Url.Value),
            ("language", article.Info.Language.Value),
        ];
        foreach (var (name, value) in facts.Where(fact => fact.Value is not null))
            yield return $"{name}| {value}";
        foreach (var line in article.Removed)
            yield return $"removed| {line.Line} {line.Rule}";
    }
}
