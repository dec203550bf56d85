using System.Text;
using NewsAnalysis.Articles;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Tests.Articles.Reading;

public sealed class FormatsTests
{
    private const string Body =
        "The river rose by two metres on Monday, and forty people left their houses. The mayor said that the worst was over.";

    private const string Page = "<html lang=en><head><title>River bursts its banks</title></head><body><nav><a "
        + "href=/>Home</a></nav><article><h1>River bursts its banks</h1>"
        + "<p>The river rose by two metres on Monday, and forty people left their houses. The mayor said that the worst was over.</p>"
        + "<p>Rescue teams went from door to door in the old town. Schools stay closed until Wednesday, "
        + "the city said.</p></article></body></html>";

    [Fact]
    public void Read_JsonLines_GivesAnArticleALine()
    {
        var drafts = Of("news.jsonl", $$"""
            {"id":"a1","headline":"River bursts its banks","content":"{{Body}}","source":{"name":"Daily Planet"},"publishedAt":"2024-03-04T10:00:00Z","authors":["Jane Doe","Jim Poe"],"url":"https://x.example/1","lang":"en"}

            {"text":"{{Body}}"}
            {"id":"a3"}
            not json
            """);
        Assert.Equal(["a1", null, "a3", null], drafts.Select(draft => draft.Record));
        Assert.Equal([1, 3, 4, 5], drafts.Select(draft => draft.Line));
        var (first, found) = (drafts[0], drafts[0].Found);
        Assert.Equal("River bursts its banks\n\n" + Body, first.Text);
        Assert.Equal([PartKind.Headline, PartKind.Body], first.Parts.Select(part => part.Kind));
        Assert.Equal(("River bursts its banks", "Daily Planet", "2024-03-04", "Jane Doe, Jim Poe", "https://x.example/1", "en"),
            (found.Title.Value, found.Outlet.Value, found.Published.Value!.ToString(), found.Author.Value, found.Url.Value,
                found.Language.Value));
        Assert.All(new[] { found.Title.Origin, found.Outlet.Origin, found.Published.Origin, found.Author.Origin, found.Url.Origin },
            origin => Assert.Equal(Origin.Page, origin));
        Assert.StartsWith("the record has no text; its fields are id; expected the text in one of text, body, ", drafts[2].Problem,
            StringComparison.Ordinal);
        Assert.Equal("line 5: found no JSON at byte 2; expected one object a line; correct it or remove it", drafts[3].Problem);
    }

    [Theory]
    [InlineData("""{"title":"T one two","text":"BODY"}""", 1)]
    [InlineData("""[{"text":"BODY"},{"text":"BODY"}]""", 2)]
    [InlineData("""{"status":"ok","totalResults":2,"articles":[{"content":"BODY"},{"content":"BODY"}]}""", 2)]
    [InlineData("""{"response":{"docs":[{"body":"BODY"},{"body":"BODY"},{"body":"BODY"}]}}""", 3)]
    [InlineData("""{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_html":"<p>BODY</p>"}]}""", 1)]
    public void Read_Json_FindsTheArticles(string json, int count)
    {
        var drafts = Of("a.json", json.Replace("BODY", Body, StringComparison.Ordinal));
        Assert.Equal(count, drafts.Count);
        Assert.All(drafts, draft => Assert.EndsWith(Body, draft.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.csv", "id,title,text,outlet,date\nx,River bursts,\"{0}\",Planet,04 March 2024\ny,Second one,\"{0}\n"
        + "And \"\"more\"\".\",,\n")]
    [InlineData("a.csv", "id;title;text;outlet;date\r\nx;River bursts;\"{0}\";Planet;2024-03-04\r\ny;Second one;\"{0}\n"
        + "And \"\"more\"\".\";;\r\n")]
    [InlineData("a.tsv", "id\ttitle\ttext\toutlet\tdate\nx\tRiver bursts\t{0}\tPlanet\t20240304\ny\tSecond one\t\"{0}\n"
        + "And \"\"more\"\".\"\t\t\n")]
    public void Read_Table_GivesAnArticleARow(string file, string table)
    {
        var drafts = Of(file, string.Format(System.Globalization.CultureInfo.InvariantCulture, table, Body));
        Assert.Equal(["x", "y"], drafts.Select(draft => draft.Record));
        Assert.Equal("River bursts\n\n" + Body, drafts[0].Text);
        Assert.Equal(("Planet", "2024-03-04"), (drafts[0].Found.Outlet.Value, drafts[0].Found.Published.Value!.ToString()));
        Assert.EndsWith("And \"more\".", drafts[1].Text, StringComparison.Ordinal);
        Assert.Null(drafts[1].Found.Outlet.Value);
    }

    [Fact]
    public void Read_MappedFields_WinOverTheUsualNames()
    {
        var options = new ReadOptions { Fields = FieldMap.Parse("text=corps, outlet=media.nom") };
        var draft = Assert.Single(Of("a.jsonl", """{"text":"Not this one.","corps":"BODY","media":{"nom":"Le Monde"}}"""
            .Replace("BODY", Body, StringComparison.Ordinal), options));
        Assert.Equal((Body, "Le Monde"), (draft.Text, draft.Found.Outlet.Value));
    }

    [Fact]
    public void Read_RecordWithoutTheMappedField_IsReadByTheUsualNames()
    {
        var options = new ReadOptions { Fields = FieldMap.Parse("text=corps") };
        var drafts = Of("a.jsonl", "{\"text\":\"BODY\"}\n{\"text\":\"Not this one.\",\"corps\":\"\"}\n"
            .Replace("BODY", Body, StringComparison.Ordinal), options);
        Assert.Equal([Body, ""], drafts.Select(draft => draft.Text));
        Assert.StartsWith("the record has no text; its fields are text, corps; expected the text in 'corps'", drafts[1].Problem,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Load_RowsByLine_AreOfTheRecordsThere()
    {
        using var folder = new TempFolder()
            .With("named.csv", $"id,text\nr1,\"{Body}\"\nr2,\"{Body}\"\n").With("numbered.csv", $"id,text\n1,\"{Body}\"\n2,\"{Body}\"\n")
            .With("articles.csv", "file,outlet\nnamed.csv#2,Gazette\nnumbered.csv#2,Herald\n");
        Assert.Equal(["named#r1 Gazette", "named#r2 ", "numbered#1 ", "numbered#2 Herald"],
            Corpus.Load(folder.Path).Articles.Select(article => $"{article.Info.Id} {article.Info.Outlet.Value}"));
    }

    [Fact]
    public void Read_WarcOfACrawler_LeavesItsLogsAside()
    {
        var drafts = Drafts.Of("a.warc", Warc.Of(
            Warc.Record("resource", "text/plain", "--directory-prefix=news --recursive and what else the crawler was told to do.")
                .Replace("https://x.example/u0", "metadata://gnu.example/log", StringComparison.Ordinal),
            Warc.Record("resource", "text/plain", Body, "u1")));
        Assert.Equal(Body, Assert.Single(drafts).Text);
    }

    [Theory]
    [InlineData("text", "map 'text': expected what=field, as in text=body; what is one of id, text, outlet, published, title, author, "
        + "url, event, language, note.")]
    [InlineData("txt=body", "map 'txt=body': 'txt' is nothing that is read from a record; expected one of id, text, outlet, published, "
        + "title, author, url, event, language, note.")]
    [InlineData("text=a,text=b", "map 'text=b': 'text' already has the field 'a'; give it once.")]
    public void Parse_MapThatIsNone_SaysWhatToDo(string map, string message)
    {
        Assert.Equal(message, Assert.Throws<InputException>(() => FieldMap.Parse(map)).Message);
    }

    [Fact]
    public void Read_Rss_GivesTheItemsWithTheFeedsTitleAsOutlet()
    {
        var drafts = Of("a.xml", $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Daily Planet</title><link>https://x.example</link><language>en-gb</language><image><title>Logo</title></image>
            <item><title>River bursts &amp; floods</title><link>https://x.example/1</link><guid isPermaLink="false">g-1</guid><dc:creator>Jane Doe</dc:creator>
            <pubDate>Mon, 04 Mar 2024 23:30:00 GMT</pubDate><description>Short.</description>
            <content:encoded><![CDATA[<p>{Body}</p><script>alert(1)</script><p>Second &amp; last paragraph of it all.</p>]]></content:encoded></item>
            <item><title>Other</title><description>&lt;p&gt;{Body}&lt;/p&gt;</description></item>
            </channel></rss>
            """);
        Assert.Equal(["g-1", null], drafts.Select(draft => draft.Record));
        Assert.Equal($"River bursts & floods\n\n{Body}\n\nSecond & last paragraph of it all.", drafts[0].Text);
        var found = drafts[0].Found;
        Assert.Equal(("Daily Planet", "2024-03-04", "Jane Doe", "https://x.example/1", "en-gb"),
            (found.Outlet.Value, found.Published.Value!.ToString(), found.Author.Value, found.Url.Value, found.Language.Value));
        Assert.Equal("Other\n\n" + Body, drafts[1].Text);
    }

    [Fact]
    public void Read_Atom_GivesTheEntries()
    {
        var draft = Assert.Single(Of("a.xml", $"""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Planet</title>
            <entry><id>tag:1</id><title type="html">River &lt;b&gt;bursts&lt;/b&gt;</title><link rel="self" href="/self"/><link href="https://x.example/1"/>
            <author><name>Jane Doe</name><email>j@x.example</email></author><published>2024-03-04T10:00:00+01:00</published>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{Body}</p><p>More &amp; more.</p></div></content></entry></feed>
            """));
        Assert.Equal(("tag:1", $"River bursts\n\n{Body}\n\nMore & more."), (draft.Record, draft.Text));
        Assert.Equal(("Planet", "Jane Doe", "https://x.example/1", "2024-03-04"),
            (draft.Found.Outlet.Value, draft.Found.Author.Value, draft.Found.Url.Value, draft.Found.Published.Value!.ToString()));
    }

    [Fact]
    public void Read_Mhtml_GivesThePage()
    {
        var encoded = Page.Replace("=", "=3D", StringComparison.Ordinal).Replace("Rescue", "Rescue=\r\n", StringComparison.Ordinal)
            .Replace("mayor", "ma=C3=AFor", StringComparison.Ordinal);
        var draft = Assert.Single(Of("a.mhtml", "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.example/river\r\n"
            + "Subject: River\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b0\"\r\n\r\n\r\n----b0\r\n"
            + "Content-Type: text/html; charset=utf-8\r\n"
            + $"Content-Transfer-Encoding: quoted-printable\r\n\r\n{encoded}\r\n----b0\r\nContent-Type: image/png\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----b0--\r\n"));
        Assert.Null(draft.Problem);
        Assert.Contains("The maïor said that the worst was over.", draft.Text, StringComparison.Ordinal);
        Assert.Contains("Rescue teams went from door to door", draft.Text, StringComparison.Ordinal);
        Assert.Equal("https://x.example/river", draft.Found.Url.Value);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_Warc_GivesThePagesAndCountsTheRest(bool packed)
    {
        var archive = Warc.Of(
            Warc.Record("warcinfo", "application/warc-fields", "software: x\r\n"),
            Warc.Record("response", "application/http; msgtype=response",
                $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{Page}", "u1"),
            Warc.Record("response", "application/http; msgtype=response",
                $"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n{Page}", "u2"),
            Warc.Record("response", "application/http; msgtype=response",
                "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\u0001\u0002", "u3"),
            Warc.Record("request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n", "u4"),
            Warc.Record("response", "application/http; msgtype=response", Warc.Chunked(Page), "u5"),
            Warc.Record("conversion", "text/plain", $"River bursts its banks\n\n{Body}\n", "u6"));
        var bytes = packed ? [.. Warc.Gzip(archive[..200]), .. Warc.Gzip(archive[200..])] : archive;
        var drafts = Drafts.Of(packed ? "a.warc.gz" : "a.warc", bytes);
        Assert.Equal(["u1", "u5", "u6"], drafts.Select(draft => draft.Record));
        Assert.All(drafts, draft => Assert.Contains("The mayor said that the worst was over.", draft.Text, StringComparison.Ordinal));
        Assert.Equal("https://x.example/u1", drafts[0].Found.Url.Value);
        Assert.Equal(["passed over in the archive: 1 request record, 1 response of type image/png, "
            + "1 response with status 404, 1 warcinfo record"], drafts[^1].Notes);
    }

    [Fact]
    public void Read_Zip_GivesTheEntriesInAnyFormatAndArchivesInIt()
    {
        var inner = Zip(("deep/c.txt", Encoding.UTF8.GetBytes("River three\n\n" + Body)));
        var drafts = Drafts.Of("a.zip", Zip(
            ("b.html", Encoding.UTF8.GetBytes(Page)), ("rows.csv", Encoding.UTF8.GetBytes($"id,text\nr1,\"{Body}\"\n,\"{Body}\"\n")),
            ("inner.zip", inner),
            ("__MACOSX/b.html", [1]), ("README.md", [1]), ("photo.jpg", [1]), ("b_files/ad.html", Encoding.UTF8.GetBytes(Page)),
            ("b_files/x/ad.js", [1]), ("../evil.txt", Encoding.UTF8.GetBytes(Body))));
        Assert.Equal(["../evil.txt", "b.html", "inner.zip#deep/c.txt", "photo.jpg", "rows.csv#r1", "rows.csv#3"],
            drafts.Select(draft => draft.Record));
        Assert.Equal("the entry's path leads out of the archive; expected a path inside it, without '..'; pack it again",
            drafts[0].Problem);
        Assert.Equal("it is a picture ('.jpg'), which is no supported format; what it shows is not read; remove it", drafts[3].Problem);
        Assert.Equal(4, drafts.Count(draft => draft.Text.Contains("forty people left", StringComparison.Ordinal)));
    }

    [Fact]
    public void Load_MixedFolder_OverridesRecordsByTheManifest()
    {
        using var folder = new TempFolder()
            .With("rows.csv", $"id,title,text,outlet\nr1,River one,\"{Body}\",Planet\nr1,River two,\"{Body}\",Planet\n")
            .With("sub/page.html", Page).With("sub/x.zip", Zip(("a/b.txt", Encoding.UTF8.GetBytes("River three\n\n" + Body))))
            .With("articles.csv", "file,outlet,published\nrows.csv#r1,Gazette,2024-01-02\nrows.csv#3,,2024-01-03\n"
                + "sub/x.zip#a/b.txt,Herald,\nsub/page.html,Times,\n");
        var corpus = Corpus.Load(folder.Path);
        Assert.Equal(["rows#r1 Gazette 2024-01-02", "rows#3 Planet 2024-01-03", "sub/page Times ", "sub/x#a/b.txt Herald "],
            corpus.Articles.Select(article => $"{article.Info.Id} {article.Info.Outlet.Value} {article.Info.Published.Value}"));
        Assert.Equal("Gazette", corpus.Article("rows#r1")!.Info.Outlet.Value);
        Assert.Equal("a/b.txt", corpus.Article("sub/x#a/b.txt")!.Info.Id.Split('#')[1]);
        Assert.Empty(corpus.Rejected);
        Assert.Empty(corpus.Notices);
    }

    [Fact]
    public void Load_CompressedFile_HasAnIdWithoutBothExtensions()
    {
        using var folder = new TempFolder()
            .With("a.jsonl.gz", Warc.Gzip(Encoding.UTF8.GetBytes($"{{\"id\":\"x\",\"text\":\"{Body}\"}}\n")));
        Assert.Equal("a#x", Assert.Single(Corpus.Load(folder.Path).Articles).Info.Id);
    }

    [Fact]
    public void Load_ArticleInAnotherLanguage_IsMarkedAndTold()
    {
        var french = Articles.Languages.LanguageSpecs.All.Single(spec => spec.Language == "fr").Text;
        using var folder = new TempFolder().With("a.txt", french);
        var result = Assert.Single(Corpus.Load(folder.Path).Read());
        Assert.Equal(new Sourced<string>("fr", Origin.Text), result.Article!.Info.Language);
        Assert.False(result.Article.IsReadable);
        Assert.Equal("a.txt: the language is 'fr', which the extraction does not read; the article is left out of figures, "
            + "and only names as the dictionary spells them are found in it.", Assert.Single(result.Notices).Message);
    }

    private static List<ArticleDraft> Of(string file, string text, ReadOptions? options = null) =>
        Drafts.Of(file, Encoding.UTF8.GetBytes(text), options);

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries) => Warc.Zip(entries);
}
