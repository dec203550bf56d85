using NewsAnalysis.Articles;
using NewsAnalysis.Measures;
using NewsAnalysis.Text;

namespace NewsAnalysis.Tests.Articles;

public sealed class SeedsTests
{
    [Theory]
    [InlineData("000", "Hamas Leaders Leave Turkey and Hand Over Hostages to Iran", "2023-11-03", "Alexandr Svaranc")]
    [InlineData("001", "Hamas Leadership Moves from Qatar to Turkey Amid Hostage Negotiations and International Pressure",
        "2024-11-18", null)]
    [InlineData("002", "For Hamas, Moscow and Tehran are open for business", null, "Pishtaz")]
    [InlineData("003", null, "2023-12-17", null)]
    [InlineData("004", "Hamas Vows To Release 8 Russian-Israeli Hostages After Talks In Moscow", "2023-10-28", "Tyler Durden")]
    public void Load_Seed_ReadsWhatTheTextSays(string number, string? title, string? published, string? author)
    {
        var article = Read(number);
        Assert.Equal(Text(title), article.Info.Title);
        Assert.Equal(Text(author), article.Info.Author);
        Assert.Equal(published, article.Info.Published.Value?.ToString());
        Assert.Equal(published is null ? Origin.None : Origin.Text, article.Info.Published.Origin);
        Assert.Equal(Sourced.Unknown<string>(), article.Info.Outlet);
        Assert.Equal(title, Parts(article, PartKind.Headline).SingleOrDefault());
    }

    [Theory]
    [InlineData("000", "1 date line", "45 related-articles heading")]
    [InlineData("001", "2 date line", "3 time", "4 reading time")]
    [InlineData("002", "1 section label", "8 repeated line", "10 byline", "21 repeated line", "79 reader prompt", "82 form field")]
    [InlineData("003", "1 date line")]
    [InlineData("004", "1 page control", "2 page control", "6 author's picture", "7 byline", "8 date line",
        "32 counter", "33 page control")]
    public void Load_Seed_RemovesTheFurnitureAndNothingElse(string number, params string[] removed)
    {
        var article = Read(number);
        Assert.Equal(removed, article.Removed.Select(line => $"{line.Line} {line.Rule}"));
        var file = File.ReadAllLines(Path.Combine(Seeds.Folder, article.Info.File));
        var kept = file.Where((_, index) => article.Removed.All(line => line.Line != index + 1))
            .Select(line => line.Trim()).Where(line => line.Length > 0);
        Assert.Equal(kept, article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("000", 0, "")]
    [InlineData("002", 2, "Russian Deputy Foreign Minister")]
    [InlineData("003", 1,
        "Turkish President Recep Tayyip Erdogan has a close relationship with Hamas leader Ismail Haniyeh. Photo/Reuters")]
    [InlineData("004", 1, "Ministry of Foreign Affairs, file image:\u00a0Alamy")]
    public void Load_Seed_LabelsTheCaptions(string number, int count, string first)
    {
        var captions = Parts(Read(number), PartKind.Caption).ToList();
        Assert.Equal(count, captions.Count);
        Assert.StartsWith(first, captions.FirstOrDefault() ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("000", 48,
        "Aleksandr SVARANTS, Doctor in Political Science, professor, exclusively for the online magazine “New Eastern Outlook”.")]
    [InlineData("001", 6, "Turkey’s Continued Support for Hamas")]
    [InlineData("002", 1, "Even after Hamas staged its deadly October 7 terrorist attack on Israel, "
        + "the two capitals have made it clear they will not sever ties with the militant group.")]
    [InlineData("003", 2, "GAZA – Hamas leaders held a secret meeting last week in Türkiye.")]
    [InlineData("004", 17, "The Russia-Hamas talks have angered Western officials and pundits...")]
    public void Load_Seed_SplitsItsSentences(string number, int index, string sentence)
    {
        var article = Read(number);
        Assert.Equal(sentence, article.Sentences[index].Span.Of(article.Text));
        Assert.Equal(PartKind.Body, article.PartAt(article.Sentences[index].Span.Start));
    }

    [Fact]
    public void Facts_Seeds_CountThem()
    {
        using var folder = Seeds.WithoutManifest();
        var corpus = Corpus.Load(folder.Path);
        var scope = CorpusScope.Of(corpus.Articles.Select(article => new ArticleWords(article.Info, Words.Count(article.Text))));
        Assert.Equal((5, 0, 5, 5, 1), (scope.Articles, corpus.Rejected.Count, scope.Outlets, scope.Unidentified, scope.Undated));
        Assert.Equal(("2023-10-28", "2024-11-18"), (scope.First!.ToString(), scope.Last!.ToString()));
    }

    [Fact]
    public void Load_KeepFurniture_KeepsEveryLineAndReadsTheDateAllTheSame()
    {
        using var folder = Seeds.WithoutManifest();
        var article = Corpus.Load(folder.Path, new ReadOptions { KeepFurniture = true }).Articles
            .Single(article => article.Info.Id.StartsWith("004", StringComparison.Ordinal));
        Assert.Empty(article.Removed);
        Assert.StartsWith("print-icon\nprint-icon\n\nHamas Vows To Release", article.Text, StringComparison.Ordinal);
        Assert.EndsWith("0\nLoading...", article.Text, StringComparison.Ordinal);
        Assert.Equal("2023-10-28", article.Info.Published.Value!.ToString());
    }

    private static Article Read(string number)
    {
        using var folder = Seeds.WithoutManifest();
        return Corpus.Load(folder.Path).Articles.Single(article => article.Info.Id.StartsWith(number, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Parts(Article article, PartKind kind) =>
        article.Parts.Where(part => part.Kind == kind).Select(part => part.Span.Of(article.Text));

    private static Sourced<string> Text(string? value) => Sourced.Text(value, Origin.Text);
}
