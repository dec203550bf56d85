using System.Text;
using NewsAnalysis.Articles;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Tests.Articles.Reading;

/// <summary>Records as services and programs write them: which field says what, what says nothing, what is no article.</summary>
public sealed class RecordReadingTests
{
    private const string Body =
        "The ferry ran aground on Sunday, and sixty passengers were taken off. The harbour office said that nobody had been hurt.";

    [Theory]
    [InlineData("outlet", "NA")]
    [InlineData("outlet", "nan")]
    [InlineData("outlet", "\\\\N")]
    [InlineData("outlet", "<NA>")]
    [InlineData("outlet", "#N/A")]
    [InlineData("author", "None")]
    [InlineData("author", "null")]
    [InlineData("title", "NaN")]
    [InlineData("url", "undefined")]
    [InlineData("published", "1970-01-01")]
    [InlineData("event", "n/a")]
    public void Read_WordForNothing_IsUnknownAndTold(string field, string value)
    {
        var draft = One($$"""{"text":"{{Body}}","{{field}}":"{{value}}"}""");
        Assert.Equal([null, null, null, null, null, null], Values(draft).Take(6));
        Assert.Equal([$"the {field} is given as '{value.Replace("\\\\", "\\", StringComparison.Ordinal)}', here or elsewhere in the file, "
            + $"which is read as unknown"], draft.FileNotes);
    }

    [Theory]
    [InlineData("outlet", "Natural News", 1)]
    [InlineData("author", "Ana Null", 3)]
    [InlineData("title", "None of us is an island", 0)]
    public void Read_NameWithSuchAWord_Stays(string field, string value, int at) =>
        Assert.Equal(value, Values(One($$"""{"text":"{{Body}}","{{field}}":"{{value}}"}"""))[at]);

    [Fact]
    public void Read_WordForNothingInOneField_LeavesTheNext() =>
        Assert.Equal("Harbour Times", One($$"""{"text":"{{Body}}","outlet":"NA","publisher":"Harbour Times"}""").Found.Outlet.Value);

    [Fact]
    public void Load_ManifestWithWordsForNothing_ReadsThemAsEmptyAndTells()
    {
        using var folder = new TempFolder().With("a.txt", "Ferry runs aground\n\n" + Body).With("b.txt", "Ferry is free\n\n" + Body)
            .With("articles.csv", "file,outlet,event,published\na.txt,NA,nan,0001-01-01\nb.txt,NA,NULL,2024-05-06\n");
        var corpus = Corpus.Load(folder.Path);
        Assert.All(corpus.Articles, article => Assert.Equal((null, null), (article.Info.Outlet.Value, article.Info.Event.Value)));
        Assert.Contains("articles.csv:2: outlet 'NA' and 4 more cells of this kind say that a value is unknown; they are read as empty.",
            corpus.Notices.Select(notice => notice.Message));
    }

    public static TheoryData<string, string> Services => new()
    {
        { """{"source":{"id":null,"name":"Harbour Times"},"author":"Ida Moss","title":"Ferry runs """
            + """aground","url":"https://h.example/1","publishedAt":"2024-05-06T07:00:00Z","content":"BODY"}""", "newsapi" },

        {
            """
                {"title":"Ferry runs aground","content":"BODY","url":"https://h.example/1","publishedAt":"2024-05-06T07:00:00Z","source":{"name":"Harbour Times","url":"https://h.example"},"author":"Ida Moss"}
                """, "gnews"
        },

        {
            """
                {"title":"Ferry runs aground","body":"BODY","url":"https://h.example/1","dateTimePub":"2024-05-06T07:00:00Z","lang":"eng","source":{"uri":"h.example","title":"Harbour Times"},"authors":[{"name":"Ida Moss","type":"author"}]}
                """, "event registry"
        },
        { """{"title":"Ferry runs aground","text":"BODY","source":"https://h.example/1","source-hostname":"Harbour """
            + """Times","hostname":"h.example","author":"Ida Moss","date":"2024-05-06"}""", "trafilatura" },
        { """{"title":"Ferry runs aground","maintext":"BODY","url":"https://h.example/1","source_domain":"Harbour Times","authors":["Ida """
            + """Moss"],"date_publish":"2024-05-06 07:00:00"}""", "news-please" },

        {
            """
                {"title":{"rendered":"Ferry runs aground"},"content":{"rendered":"<p>BODY</p>"},"date":"2024-05-06T07:00:00","link":"https://h.example/1","author":12,"_embedded":{"author":[{"name":"Ida Moss"}]},"yoast_head_json":{"og_site_name":"Harbour Times"},"status":"publish","type":"post"}
                """, "wordpress"
        },

        {
            """
                {"webTitle":"Ferry runs aground","webUrl":"https://h.example/1","webPublicationDate":"2024-05-06T07:00:00Z","fields":{"bodyText":"BODY","byline":"Ida Moss","publication":"Harbour Times"}}
                """, "guardian"
        },

        {
            """{"headline":{"main":"Ferry """
                + """runs aground"},"web_url":"https://h.example/1","pub_date":"2024-05-06T07:00:00+0000","byline":{"original":"By Ida """
                + """Moss"},"source":"Harbour Times","lead_paragraph":"BODY"}""", "new york times"
        },

        {
            """{"headline":"Ferry runs aground","byline":"By Ida """
                + """Moss","versioncreated":"2024-05-06T07:00:00Z","uri":"https://h.example/1","provider":"Harbour """
                + """Times","type":"text","pubstatus":"usable","body_text":"BODY"}""", "ninjs"
        },
    };

    [Theory]
    [MemberData(nameof(Services))]
    public void Read_RecordOfAService_IsReadByItsFields(string record, string service)
    {
        var draft = One(record.Replace("BODY", Body, StringComparison.Ordinal));
        Assert.True(draft.Problem is null, $"{service}: {draft.Problem}");
        Assert.Equal(["Ferry runs aground", "Harbour Times", "2024-05-06", "Ida Moss", "https://h.example/1"], Values(draft).Take(5));
        Assert.EndsWith(Body, draft.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"text":"BODY","media":"https://i.example/boat.jpg","clean_url":"h.example"}""", "h.example")]
    [InlineData("""{"text":"BODY","media":"boat.jpg"}""", null)]
    [InlineData("""{"text":"BODY","source":"https://h.example/1"}""", null)]
    [InlineData("""{"text":"BODY","source":"12"}""", null)]
    [InlineData("""{"text":"BODY","media":"Harbour Times"}""", "Harbour Times")]
    public void Read_ValueThatIsNoOutlet_IsPassedOver(string record, string? outlet) =>
        Assert.Equal(outlet, One(record.Replace("BODY", Body, StringComparison.Ordinal)).Found.Outlet.Value);

    [Fact]
    public void Read_JsonFeed_HasItsTitleAsOutlet()
    {
        var drafts = Of("a.json", $$"""
            {"version":"https://jsonfeed.org/version/1.1","title":"Harbour Times","language":"en","authors":[{"name":"Ida Moss"}],"items":[{"id":"1","content_text":"{{Body}}"},{"id":"2","content_text":"{{Body}}","authors":[{"name":"Olaf Reet"}]}]}
            """);
        Assert.Equal(["Harbour Times Ida Moss en", "Harbour Times Olaf Reet en"],
            drafts.Select(draft => $"{draft.Found.Outlet.Value} {draft.Found.Author.Value} {draft.Found.Language.Value}"));
    }

    [Theory]
    [InlineData("""{"title":"[Removed]","content":"[Removed]","description":"[Removed]"}""",
        "the record says '[Removed]': the service took the article back; expected a text; remove the record")]
    [InlineData("""{"content":{"rendered":"BODY"},"status":"draft","type":"post"}""",
        "the post's status is 'draft': it was not published; expected a published post; remove it")]
    [InlineData("""{"body_text":"BODY","versioncreated":"2024-05-06T07:00:00Z","type":"picture"}""",
        "the item is of the type 'picture' and no article; expected a text; remove it")]
    [InlineData("""{"body_text":"BODY","versioncreated":"2024-05-06T07:00:00Z","pubstatus":"canceled"}""",
        "the item's status is 'canceled': the agency took it back; expected a usable item; remove it")]
    public void Read_RecordThatIsNoArticle_SaysWhy(string record, string problem) =>
        Assert.Equal(problem, One(record.Replace("BODY", Body, StringComparison.Ordinal)).Problem);

    [Fact]
    public void Read_LaterVersion_HasTheFirstDateAndTells()
    {
        var draft = One($$"""{"body_text":"{{Body}}","firstcreated":"2024-05-06T07:00:00Z","versioncreated":"2024-05-08T07:00:00Z"}""");
        Assert.Equal("2024-05-06", draft.Found.Published.Value?.ToString());
        Assert.Equal(["the text is the version of 2024-05-08 of an item first made on 2024-05-06; the first date counts"], draft.Notes);
    }

    [Theory]
    [InlineData("It went on… [+3210 chars]", "It went on…", "… [+3210 chars]")]
    [InlineData("It went on...[2210 chars]", "It went on...", "...[2210 chars]")]
    [InlineData("It went on [+12 characters]", "It went on", "[+12 characters]")]
    public void Read_MarkOfACut_IsNoText(string end, string text, string mark)
    {
        var draft = One($$"""{"text":"{{Body}} {{end}}"}""");
        Assert.Equal($"{Body} {text}", draft.Text);
        Assert.Equal([$"its source gives the beginning of the text only ('{mark}'); fetch the whole text to count what it says"],
            draft.Notes);
    }

    [Theory]
    [InlineData("The tablet bears 300 characters.")]
    [InlineData("They wrote a note [300 characters] long.")]
    public void Read_NumberOfCharactersInText_Stays(string end) =>
    Assert.Equal($"{Body} {end}", One($$"""{"text":"{{Body}} {{end}}"}""").Text);

    private static string?[] Values(ArticleDraft draft) =>
        [draft.Found.Title.Value, draft.Found.Outlet.Value, draft.Found.Published.Value?.ToString(), draft.Found.Author.Value,
            draft.Found.Url.Value, draft.Found.Event.Value];

    private static ArticleDraft One(string line) => Assert.Single(Of("a.jsonl", line));

    private static List<ArticleDraft> Of(string file, string content) => Drafts.Of(file, Encoding.UTF8.GetBytes(content));
}
