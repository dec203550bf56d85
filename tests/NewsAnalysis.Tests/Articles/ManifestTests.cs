using NewsAnalysis.Articles;

namespace NewsAnalysis.Tests.Articles;

public sealed class ManifestTests
{
    private const string Story =
        "River bursts its banks\n\nBy Jane Doe\n\n5 May 2024\n\nThe river rose by two metres on Monday. Forty people fled.\n";

    [Fact]
    public void Load_FilledCells_WinAsTheCurators()
    {
        var info = Read("file,outlet,published,title,author,url,event,language,note\n\"a.txt\",\"Planet, "
            + "Daily\",2024-06,New title,John Roe,https://e.org/a,Flood,en,\"seen on the page, \"\"top\"\"\"\n");
        Assert.Equal(new Sourced<string>("Planet, Daily", Origin.Curator), info.Outlet);
        Assert.Equal(new Sourced<ArticleDate>(new ArticleDate(2024, 6), Origin.Curator), info.Published);
        Assert.Equal(new Sourced<string>("New title", Origin.Curator), info.Title);
        Assert.Equal(new Sourced<string>("John Roe", Origin.Curator), info.Author);
        Assert.Equal(new Sourced<string>("https://e.org/a", Origin.Curator), info.Url);
        Assert.Equal(new Sourced<string>("Flood", Origin.Curator), info.Event);
        Assert.Equal(new Sourced<string>("en", Origin.Curator), info.Language);
        Assert.Equal("seen on the page, \"top\"", info.Note);
    }

    [Fact]
    public void Load_EmptyCells_LeaveWhatTheTextSays()
    {
        var info = Read("file,published,title,author\na.txt,,,\n");
        Assert.Equal(("River bursts its banks", "2024-05-05", "Jane Doe"),
            (info.Title.Value, info.Published.Value!.ToString(), info.Author.Value));
        Assert.Equal(Origin.Text, info.Published.Origin);
    }

    [Fact]
    public void Load_UnknownCells_MakeTheValueUnknown()
    {
        var info = Read("file,published,title,author\na.txt,unknown,Unknown,UNKNOWN\n");
        Assert.Equal(Sourced.Unknown<string>(), info.Title);
        Assert.Equal(Sourced.Unknown<ArticleDate>(), info.Published);
        Assert.Equal(Sourced.Unknown<string>(), info.Author);
    }

    [Fact]
    public void Load_UnreadableDate_SaysSoAndTheDateStaysUnknown()
    {
        using var folder = Folder("file,published\n\na.txt,13/02/24\n");
        var corpus = Corpus.Load(folder.Path);
        Assert.Equal(
            new Notice(Severity.Error, "articles.csv", 3, "articles.csv:3: published '13/02/24' is no date; expected yyyy-MM-dd, "
                + "yyyy-MM or yyyy; the date stays unknown until it is corrected."),
            Assert.Single(corpus.Notices));
        Assert.Equal(Sourced.Unknown<ArticleDate>(), corpus.Articles.Single().Info.Published);
    }

    [Theory]
    [InlineData("x.txt", "file 'x.txt' is not in the folder; expected the path of an article file relative to the folder; "
        + "correct the path or remove the row.")]
    [InlineData("A.TXT",
        "file 'A.TXT' is not in the folder; expected the path of an article file relative to the folder; did you mean 'a.txt'?")]
    [InlineData("../a.txt",
        "file '../a.txt' leads out of the folder; expected a path inside it, without '..'; correct the path or remove the row.")]
    [InlineData("/etc/passwd",
        "file '/etc/passwd' leads out of the folder; expected a path inside it, without '..'; correct the path or remove the row.")]
    [InlineData("a.txt", "file 'a.txt' already has a row in line 2; expected one row a file; remove one. The first one counts.")]
    [InlineData(".\\a.txt", "file 'a.txt' already has a row in line 2; expected one row a file; remove one. The first one counts.")]
    [InlineData("", "the cell 'file' is empty; expected the path of an article file relative to the folder; fill it in or remove the row.")]
    public void Load_RowThatFitsNoFile_IsAnIssueWithItsLine(string file, string message)
    {
        using var folder = Folder($"file,outlet\na.txt,Daily Planet\n{file},Evening Star\n");
        var corpus = Corpus.Load(folder.Path);
        Assert.Equal(new Notice(Severity.Error, "articles.csv", 3, "articles.csv:3: " + message), Assert.Single(corpus.Notices));
        Assert.Equal("Daily Planet", corpus.Articles.Single().Info.Outlet.Value);
    }

    [Fact]
    public void Load_LineBreakInACell_CountsTheLinesOfTheFile()
    {
        using var folder = Folder("file,note\r\na.txt,\"one\r\ntwo\"\r\nx.txt,\r\n");
        var corpus = Corpus.Load(folder.Path);
        Assert.Equal(4, Assert.Single(corpus.Notices).Line);
        Assert.Equal("one\ntwo", corpus.Articles.Single().Info.Note);
    }

    [Fact]
    public void Load_FileWithoutRow_IsANoticeAndLoads()
    {
        using var folder = Folder("file,outlet\na.txt,Daily Planet\n").With("b/c.txt", Story);
        var corpus = Corpus.Load(folder.Path);
        Assert.Equal(
            new Notice(Severity.Info, "b/c.txt", null,
                "b/c.txt: the file has no row in articles.csv; its outlet is unknown unless the file names it; add a row to name it."),
            Assert.Single(corpus.Notices));
        Assert.Equal(2, corpus.Articles.Count());
    }

    [Theory]
    [InlineData("file,publisher\n", "articles.csv:1: unknown column 'publisher'; known columns: file, outlet, published, title, author, "
        + "url, event, language, note; rename it or remove it.")]
    [InlineData("file,outlet,outlet\n", "articles.csv:1: column 'outlet' stands twice; expected it once; remove one.")]
    [InlineData("outlet\n", "articles.csv:1: column 'file' is missing; expected it, with the path of each article file; add it.")]
    [InlineData("file;outlet\n",
        "articles.csv:1: the header is one cell 'file;outlet'; expected cells parted by commas; save the table as comma-separated values.")]
    [InlineData("file,outlet\na.txt,Planet, Daily\n",
        "articles.csv:2: 3 cells found; expected 2, as the header has; put a cell that holds a comma in double quotes.")]
    [InlineData("\n\n", "articles.csv:1: the file holds no header row; expected columns among file, outlet, published, title, author, url, "
        + "event, language, note; add the header or remove the file.")]
    [InlineData("", "articles.csv: the file is empty; expected a header row with the column file; add it or remove the file.")]
    public void Load_MalformedManifest_Throws(string csv, string message)
    {
        using var folder = Folder(csv);
        Assert.Equal(message, Assert.Throws<InputException>(() => Corpus.Load(folder.Path)).Message);
    }

    [Theory]
    [InlineData("file,outlet\na.txt,Daily\nb.txt,Da\"ily\n", 3)]
    [InlineData("file,outlet\na.txt,\"Daily\" Planet\n", 2)]
    [InlineData("file,outlet\na.txt,\"Daily Planet\nb.txt,x\n", 2)]
    public void Load_StrayQuote_ThrowsWithItsLine(string csv, int line)
    {
        using var folder = Folder(csv);
        var message = Assert.Throws<InputException>(() => Corpus.Load(folder.Path)).Message;
        Assert.StartsWith($"articles.csv:{line}: this is no CSV (", message, StringComparison.Ordinal);
        Assert.EndsWith("); expected RFC 4180; put a cell with a comma or a quote in double quotes, and write a quote inside it twice.",
            message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_NoManifest_IsANotice()
    {
        using var folder = new TempFolder().With("a.txt", Story);
        Assert.Equal(
            new Notice(Severity.Info, "articles.csv", null,
                "articles.csv: the folder has none; outlets are unknown unless a file names its own; add one to name them."),
            Assert.Single(Corpus.Load(folder.Path).Notices));
    }

    [Fact]
    public void Load_ManifestInAnotherEncoding_Throws()
    {
        using var folder = new TempFolder().With("a.txt", Story)
            .With("articles.csv", [.. "file,outlet\na.txt,Le F"u8, 0xEF, .. "garo\n"u8]);
        Assert.Equal(
            "articles.csv: byte 0xEF at offset 22 is not valid UTF-8; expected UTF-8, or UTF-16 with a byte order mark; "
                + "save the file as UTF-8.",
            Assert.Throws<InputException>(() => Corpus.Load(folder.Path)).Message);
    }

    [Fact]
    public void Load_CuratorsTitleInTheText_IsTheHeadline()
    {
        using var folder = new TempFolder().With("a.txt", "Weather\n\nThe river is here.\n\nIt rose by two metres on Monday.\n")
            .With("articles.csv", "file,title\na.txt,The river is here\n");
        var article = Corpus.Load(folder.Path).Articles.Single();
        Assert.Equal("The river is here.", article.Parts.Single(part => part.Kind == PartKind.Headline).Span.Of(article.Text));
        Assert.Equal("section label", article.Removed.Single().Rule);
    }

    private static TempFolder Folder(string csv) => new TempFolder().With("a.txt", Story).With("articles.csv", csv);

    private static ArticleInfo Read(string csv)
    {
        using var folder = Folder(csv);
        return Corpus.Load(folder.Path).Articles.Single().Info;
    }
}
