using NewsAnalysis.Articles;

namespace NewsAnalysis.Tests.Articles;

/// <summary>What browsers save beside a page, and files that are no articles.</summary>
public sealed class SideFolderTests
{
    private const string Page = "<html><body><article><h1>Old bridge</h1><p>The council of Marrow voted on Tuesday to close the old "
        + "bridge, which was built in 1931, after engineers found cracks in two of its pillars.</p></article></body></html>";

    [Fact]
    public void Load_SavedPageWithItsFolder_PassesOverTheFolderWithOneNotice()
    {
        using var folder = new TempFolder().With("News/Bridge.html", Page).With("News/Bridge_files/ad.html", Page)
            .With("News/Bridge_files/a.css", "x").With("News/Bridge_files/deep/b.png", "x")
            .With("other.htm", Page).With("other-Dateien/c.js", "x");
        var corpus = Corpus.Load(folder.Path);
        Assert.Equal(["News/Bridge", "other"], corpus.Articles.Select(article => article.Info.Id));
        Assert.Empty(corpus.Rejected);
        Assert.Equal(
            [
                "News/Bridge_files/: the folder belongs to the saved page 'Bridge.html'; its 3 files are no articles and are passed over.",
                "other-Dateien/: the folder belongs to the saved page 'other.htm'; its file is no article and is passed over.",
            ],
            corpus.Notices.Skip(1).Select(notice => notice.Message));
    }

    [Fact]
    public void Load_FolderOfThatNameWithoutItsPage_IsRead()
    {
        using var folder = new TempFolder().With("press_files/bridge.html", Page)
            .With("press.txt", "A storm came.\n\nIt rained for a long time in the valley.");
        Assert.Equal(["press", "press_files/bridge"], Corpus.Load(folder.Path).Articles.Select(article => article.Info.Id));
    }

    [Theory]
    [InlineData("a.odt",
        "it is a word processor's document ('.odt'), which is no supported format; save it as .txt or .html and remove it.")]
    [InlineData("a.PNG", "it is a picture ('.PNG'), which is no supported format; what it shows is not read; remove it.")]
    [InlineData("a.mp4", "it is a video ('.mp4'), which is no supported format; save what is said as .txt and remove it.")]
    [InlineData("a.css", "it is a part of a web page ('.css'), which is no supported format; remove it; the saved page alone is read.")]
    public void Load_FileOfAnotherFormat_SaysWhatItIsAndWhatToDo(string file, string reason)
    {
        using var folder = new TempFolder().With(file, [0xFF, 0xD8, 0x00]);
        Assert.Equal([$"{file}: {reason}"], Corpus.Load(folder.Path).Rejected.Select(rejected => rejected.Reason));
    }

    [Fact]
    public void Load_BytesOfAPictureUnderAnArticlesName_IsRejectedOnce()
    {
        using var folder = new TempFolder().With("a.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00])
            .With("b.txt", "A storm came.\n\nIt rained for a long time in the valley.");
        var corpus = Corpus.Load(folder.Path);
        Assert.Single(corpus.Rejected);
        Assert.Equal(["b"], corpus.Articles.Select(article => article.Info.Id));
    }
}
