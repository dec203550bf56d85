using System.Text;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Tests.Articles.Reading;

/// <summary>Feeds with the faults that feed readers forgive, exports of WordPress, and feeds that list other outlets' headlines.</summary>
public sealed class FeedFaultsTests
{
    private const string Body =
        "The ferry ran aground on Sunday, and sixty passengers were taken off. The harbour office said that nobody had been hurt.";

    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Harbour Times</title>";

    [Theory]
    [InlineData("The caf&eacute;&nbsp;was shut. ", "The café\u00a0was shut. ", "'&eacute;' without a definition")]
    [InlineData("Fish &amp; chips &ndash; all gone. ", "Fish & chips – all gone. ", "'&ndash;' without a definition")]
    [InlineData("Fish & chips were sold. ", "Fish & chips were sold. ", "an ampersand that begins no name")]
    [InlineData("AT&T lines broke; R&D; went on. ", "AT&T lines broke; R&D; went on. ", "an ampersand that begins no name")]
    [InlineData("Bells\u0007 rang. ", "Bells rang. ", "a control character")]
    public void Read_SmallFault_LosesNothingAndIsTold(string text, string expected, string fault)
    {
        var drafts = Of($"{Head}<item><guid>1</guid><description>{text}{Body}</description></item><item><guid>2</guid>"
            + $"<description>{Body}</description></item></channel></rss>");
        Assert.Equal([expected + Body, Body], drafts.Select(draft => draft.Text));
        Assert.Equal([$"the feed is no well-formed XML ({fault}) and was read as feed readers do"], drafts[0].FileNotes);
    }

    [Fact]
    public void Read_BlankLinesBeforeTheDeclaration_AreForgiven() =>
        Assert.Equal(Body, Assert.Single(Of($"\n \r\n{Head}<item><description>{Body}</description></item></channel></rss>")).Text);

    [Fact]
    public void Read_Data_StaysAsItIs()
    {
        var draft = Assert.Single(Of(
            $"{Head}<item><description><![CDATA[<p>Q&amp;A &nbsp; a & b ]] here</p><p>{Body}</p>]]></description></item></channel></rss>"));
        Assert.Equal($"Q&A \u00a0 a & b ]] here\n\n{Body}", draft.Text);
        Assert.Empty(draft.FileNotes);
    }

    [Fact]
    public void Read_PrefixesThatAreNotDeclared_AreTheUsualOnes()
    {
        var draft = Assert.Single(Of($"{Head}<item><media:title>No</media:title><dc:creator>Ida "
            + $"Moss</dc:creator><content:encoded>{Body}</content:encoded></item></channel></rss>"));
        Assert.Equal((Body, "Ida Moss"), (draft.Text, draft.Found.Author.Value));
    }

    [Fact]
    public void Read_FaultsAtEveryPlaceOfABlock_AreMended()
    {
        // The names and marks fall on every border between two blocks of the source.
        for (var length = 16300; length < 16420; length += 7)
        {
            var text = string.Concat(Enumerable.Repeat("sea ", length / 4)) + "x&nbsp;y<b><![CDATA[&nbsp;]]></b> & z";
            var draft = Assert.Single(Of($"{Head}<item><description>{text}</description></item></channel></rss>"));
            Assert.EndsWith("x\u00a0y \u00a0 & z", draft.Text.Replace("y\u00a0", "y \u00a0", StringComparison.Ordinal),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_FeedThatBreaks_KeepsTheItemsBefore()
    {
        var drafts = Of($"{Head}<item><description>{Body}</description></item><item><description>{Body}</title></item></channel></rss>");
        Assert.Equal(Body, drafts[0].Text);
        Assert.StartsWith("line 1: this is no well-formed XML (", drafts[1].Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft", "post", "draft post: 1")]
    [InlineData("private", "post", "private post: 1")]
    [InlineData("publish", "page", "page: 1")]
    [InlineData("inherit", "attachment", "attachment: 1")]
    [InlineData("publish", "nav_menu_item", "nav menu item: 1")]
    public void Read_WordPressExport_GivesPublishedPostsOnly(string status, string type, string passedOver)
    {
        string Item(string title, string status, string type) => $"<item><title>{title}</title><content:encoded><![CDATA[<p>{Body}</p>]]>"
            + "</content:encoded><excerpt:encoded>Short.</excerpt:encoded>"
            + $"<wp:post_date>2024-05-06 07:00:00</wp:post_date><wp:status>{status}</wp:status><wp:post_type>{type}</wp:post_type>"
            + "<wp:comment><wp:comment_content>Nine cats.</wp:comment_content></wp:comment></item>";
        var draft = Assert.Single(Of(Head + Item("Ferry aground", "publish", "post") + Item("Other", status, type) + "</channel></rss>"));
        Assert.Equal(("Ferry aground\n\n" + Body, "2024-05-06"), (draft.Text, draft.Found.Published.Value?.ToString()));
        Assert.Equal([$"of the WordPress export only published posts are articles; passed over: {passedOver}"], draft.Notes);
    }

    [Theory]
    [InlineData("<ol><li><a href='https://n.example/1'>Ferry aground</a>&nbsp;&nbsp;<font>Harbour Times</font></li><li><a "
        + "href='https://n.example/2'>Ferry sinks with 90 aboard</a>&nbsp;&nbsp;<font>Quay Post</font></li></ol>", 2)]
    [InlineData("<a href='https://n.example/1'>Ferry aground</a>&nbsp;&nbsp;<font color='#6f6f6f'>Harbour Times</font>", 1)]
    public void Read_ItemThatListsHeadlines_HasItsOwnOnly(string description, int count)
    {
        var draft = Assert.Single(Of($"{Head}<item><title>Ferry aground "
            + $"- Harbour Times</title><description>{System.Net.WebUtility.HtmlEncode(description)}</description><source "
            + "url='https://h.example'>Harbour Times</source></item></channel></rss>"));
        Assert.Equal(("Ferry aground", "Ferry aground", "Harbour Times"), (draft.Text, draft.Found.Title.Value, draft.Found.Outlet.Value));
        Assert.Equal([$"item 1 has no text but links to {count} articles with their headlines, each its outlet's own; "
            + $"only the item's headline is read; save the article's own page"], draft.Notes);
    }

    [Theory]
    [InlineData("<p><a href='/1'>" + Body + "</a></p>")]
    [InlineData("<p>" + Body + "</p><p><a href='/1'>Read more</a></p>")]
    public void Read_ItemWithALinkedText_KeepsIt(string description) =>
        Assert.StartsWith(
            Body, Assert.Single(Of($"{Head}<item><description><![CDATA[{description}]]></description></item></channel></rss>")).Text,
            StringComparison.Ordinal);

    private static List<ArticleDraft> Of(string xml) => Drafts.Of("a.xml", Encoding.UTF8.GetBytes(xml));
}
