using NewsAnalysis.Articles;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Tests.Articles;

public sealed class CorpusTests
{
    private const string Story = "River bursts its banks\n\nThe river rose by two metres on Monday. Forty people fled.\n";

    [Fact]
    public void Load_MissingFolder_SaysWhatToDo()
    {
        var path = Path.Combine(Path.GetTempPath(), "no-such-corpus");
        var error = Assert.Throws<InputException>(() => Corpus.Load(path));
        Assert.Equal($"{path}: there is no such folder; expected a folder of articles; "
            + $"check the path (it is taken from {Directory.GetCurrentDirectory()}).", error.Message);
    }

    [Fact]
    public void Load_FileInsteadOfFolder_SaysWhatToDo()
    {
        using var folder = new TempFolder().With("a.txt", Story);
        var path = Path.Combine(folder.Path, "a.txt");
        var error = Assert.Throws<InputException>(() => Corpus.Load(path));
        Assert.Equal($"{path}: this is a file; expected a folder of articles; name the folder that holds it.", error.Message);
    }

    [Fact]
    public void Load_FolderWithoutArticleFiles_SaysWhatToDo()
    {
        using var folder = new TempFolder().With("README.md", "x").With("actors.yaml", "x").With(".hidden.txt", "x")
            .With("_drafts/a.txt", "x").With("articles.csv", "file\n").With("LICENSE", "x");
        var error = Assert.Throws<InputException>(() => Corpus.Load(folder.Path));
        Assert.Equal($"{folder.Path}: the folder holds no article file; expected files ending in {ArticleReaders.Supported}; "
            + "put articles there or name another folder.", error.Message);
    }

    [Fact]
    public void Article_OfAFileOfMany_IsFoundWithoutReadingTheFileAgain()
    {
        using var folder = new TempFolder().With("a.jsonl", """
            {"id":"one","text":"The river rose by two metres on Monday. Forty people fled."}
            {"id":"two","text":"The river fell by two metres on Friday. Forty people came home."}
            """);
        var corpus = Corpus.Load(folder.Path);
        var ids = corpus.Articles.Select(article => article.Info.Id).ToArray();

        Assert.Equal(2, ids.Length);
        Assert.All(ids, id => Assert.Equal(id, corpus.Article(id)!.Info.Id));
        Assert.All(ids, id => Assert.Same(corpus.Article(id), corpus.Article(id)));
    }

    [Fact]
    public void Read_MixedFolder_KeepsTheOrderOfIdsAndRejectsWithReasons()
    {
        using var folder = new TempFolder()
            .With("b.txt", Story).With("sub/deep/c.md", "# Head line\n\nSome text here.").With("a.pdf", "%PDF").With("noextension", "x")
            .With("d.txt", "").With("e.txt", " \n\t\n").With("f.txt", "Loading...\nprint-icon\n").With("g.txt", [0x61, 0x62, 0xC3, 0x28])
            .With("h.txt", [0x61, 0x00, 0x62]);
        var corpus = Corpus.Load(folder.Path);
        Assert.Equal(9, corpus.Count);
        Assert.Equal(["a", "b", "d", "e", "f", "g", "h", "noextension", "sub/deep/c"], corpus.Read().Select(result => result.Id));
        Assert.Equal(["b", "sub/deep/c"], corpus.Articles.Select(article => article.Info.Id));
        Assert.Equal(
            [
                "a.pdf: it is a PDF document ('.pdf'), which is no supported format; save its text as .txt and remove it.",
                "d.txt: the file is empty; expected the text of an article; save it again or remove it.",
                "e.txt: the file holds nothing but white space; expected the text of an article; save it again or remove it.",
                "f.txt: nothing is left of the file after its page furniture (2 lines); expected the text of an article; "
                    + "save the article itself.",
                "g.txt: byte 0xC3 at offset 2 is not valid UTF-8; expected UTF-8, or UTF-16 with a byte order mark; "
                    + "save the file as UTF-8.",
                "h.txt: the file holds a NUL byte at offset 1 and is no text; expected a UTF-8 text file; save the article as text.",
                $"noextension: a file without extension is no supported format; supported: {ArticleReaders.Supported}; "
                    + $"save the article in one of these or remove the file.",
            ],
            corpus.Rejected.Select(rejected => rejected.Reason));
    }

    [Fact]
    public void Read_TwoFilesWithOneId_RejectsTheSecond()
    {
        using var folder = new TempFolder().With("a.txt", Story).With("a.md", "Some text here.").With("a.pdf", "x");
        var corpus = Corpus.Load(folder.Path);
        Assert.Equal("a.md", Assert.Single(corpus.Articles).Info.File);
        Assert.Equal(
            "a.txt: it has the same id 'a' as 'a.md', which is read; expected one file an id; rename one of them.",
            corpus.Rejected.Single(rejected => rejected.File == "a.txt").Reason);
    }

    [Fact]
    public void Read_FileOverTheLimit_IsRejectedUnread()
    {
        using var folder = new TempFolder().With("a.txt", Story);
        var corpus = Corpus.Load(folder.Path, new ReadOptions { MaxBytes = 10 });
        Assert.Equal("a.txt: the file has 83 bytes; expected at most 10; split it, or raise the limit.",
            Assert.Single(corpus.Rejected).Reason);
    }

    [Fact]
    public void Read_LinksOutOfTheFolder_AreRejected()
    {
        using var outside = new TempFolder().With("secret.txt", Story);
        using var folder = new TempFolder().With("a.txt", Story);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "b.txt"), Path.Combine(outside.Path, "secret.txt"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "c.txt"), "a.txt");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "d"), outside.Path);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "e.txt"), Path.Combine(folder.Path, "d", "secret.txt"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "f.txt"), Path.Combine(folder.Path, "f.txt"));
        var corpus = Corpus.Load(folder.Path);
        Assert.Equal(["a", "c"], corpus.Articles.Select(article => article.Info.Id));
        Assert.Equal("b.txt: it is a link out of the folder; expected a file inside it; copy the file here.", corpus.Rejected[0].Reason);
        Assert.Equal("d: it is a link to a folder; links to folders are not followed; copy the folder here.", corpus.Rejected[1].Reason);
        Assert.Equal("e.txt: it is a link out of the folder; expected a file inside it; copy the file here.", corpus.Rejected[2].Reason);
        Assert.StartsWith("f.txt: the file cannot be read (", corpus.Rejected[3].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_EnumeratedTwice_ReadsTheFilesAnew()
    {
        using var folder = new TempFolder().With("a.txt", Story);
        var corpus = Corpus.Load(folder.Path);
        Assert.Equal("River bursts its banks", corpus.Articles.Single().Info.Title.Value);
        folder.With("a.txt", Story.Replace("bursts", "leaves", StringComparison.Ordinal));
        Assert.Equal("River leaves its banks", corpus.Articles.Single().Info.Title.Value);
        File.Delete(Path.Combine(folder.Path, "a.txt"));
        Assert.Empty(corpus.Articles);
    }

    [Fact]
    public void Article_ById_ReadsOnlyThatFile()
    {
        using var folder = new TempFolder().With("a.txt", Story).With("s/b.txt", Story).With("c.txt", "");
        var corpus = Corpus.Load(folder.Path);
        Assert.Equal("s/b.txt", corpus.Article("s/b")!.Info.File);
        Assert.Null(corpus.Article("c"));
        Assert.Null(corpus.Article("nobody"));
    }

    [Fact]
    public void FromFile_WithManifestBeside_HonoursItsRow()
    {
        using var folder = new TempFolder().With("a.txt", Story).With("b.txt", Story)
            .With("articles.csv", "file,outlet\na.txt,Daily Planet\n");
        var corpus = Corpus.FromFile(Path.Combine(folder.Path, "a.txt"));
        Assert.Equal("Daily Planet", Assert.Single(corpus.Articles).Info.Outlet.Value);
        Assert.Empty(corpus.Notices);
    }

    [Fact]
    public void FromFile_Missing_SaysWhatToDo()
    {
        var error = Assert.Throws<InputException>(() => Corpus.FromFile("/no/such.txt"));
        Assert.Equal($"/no/such.txt: there is no such file; expected an article file ({ArticleReaders.Supported}); check the path.",
            error.Message);
    }

    [Fact]
    public void From_Results_KeepsRejectedInTheirPlaceAndCounts()
    {
        var article = Article.Verbatim(new ArticleInfo("x", "x")
        {
            Outlet = Sourced.Text("Daily Planet", Origin.Page),
            Published = new(new ArticleDate(2024, 5), Origin.Page)
        }, "Two words.");
        var corpus = Corpus.From([ReadResult.Of(article), ReadResult.Of(new Rejected("y", "y", "line 2: no JSON"))]);
        Assert.Equal(["x", "y"], corpus.Read().Select(result => result.Id));
        Assert.Same(article, corpus.Article("x"));
        Assert.Equal(["Daily Planet"], corpus.Articles.Select(read => read.Info.Outlet.Value));
        Assert.Single(corpus.Rejected);
        Assert.Null(corpus.Folder);
    }
}
