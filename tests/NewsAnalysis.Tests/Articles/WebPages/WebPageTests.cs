using System.Text.Json;
using NewsAnalysis.Articles;
using NewsAnalysis.Articles.WebPages;

namespace NewsAnalysis.Tests.Articles.WebPages;

/// <summary>Made-up pages of many kinds: the paragraphs of the body, and what the page says about itself.</summary>
public sealed class WebPageTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static readonly Dictionary<string, PageCase> Cases = JsonSerializer.Deserialize<PageCase[]>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Articles", "WebPages", "Specs", "pages.json")), Web)!
        .ToDictionary(page => page.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_Page_GivesTheBodyAlone(string name)
    {
        var page = WebPage.Read(Cases[name].Html);
        Assert.Equal(string.Join("\n\n", Cases[name].Body), page.Body);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_Page_GivesWhatItStates(string name)
    {
        var page = WebPage.Read(Cases[name].Html);
        foreach (var (fact, expected) in Cases[name].Facts)
            Assert.Equal((fact, expected), (fact, Value(page, fact)));
    }

    [Fact]
    public void Read_ElementsNestedHundredThousandDeep_GivesTheText()
    {
        const string text = "The council voted on Tuesday to close the old bridge, which was built in 1931, after cracks were found.";
        var open = string.Concat(Enumerable.Repeat("<div><span>", 100_000));
        Assert.Equal(text, WebPage.Read("<html><body>" + open + "<p>" + text + "</p>").Body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<html><body></body></html>")]
    [InlineData("<frameset><frame src=x></frameset>")]
    [InlineData("<a href=\"never closed")]
    [InlineData("<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":")]
    public void Read_PageWithoutText_HasNoBody(string html) => Assert.Equal("", WebPage.Read(html).Body);

    [Fact]
    public void Read_AddressSavedFrom_StandsInForACanonicalOne()
    {
        var page = WebPage.Read("<p>x</p>", "https://echo.example/2019/11/18/bridge");
        Assert.Equal(("https://echo.example/2019/11/18/bridge", "saved from"), (page.Url.Value, page.Url.Detail));
        Assert.Equal(("2019-11-18", "address"), (page.Published.Value?.ToString(), page.Published.Detail));
    }

    [Fact]
    public void Read_Furniture_IsListedWithLineAndRule()
    {
        var page = WebPage.Read("<html><body>\n<nav>Home and more</nav>\n<article><h1>Old bridge</h1>\n"
            + "<p>The council voted on Tuesday to close the bridge, after cracks were found in it.</p></article></body></html>");
        Assert.Equal([new RemovedLine(2, "Home and more", "navigation")], page.Removed);
    }

    private static string? Value(WebPage page, string fact) => fact switch
    {
        "title" => page.Title.Value,
        "outlet" => page.Outlet.Value,
        "author" => page.Author.Value,
        "published" => page.Published.Value?.ToString(),
        "publishedFrom" => page.Published.Detail,
        "modified" => page.Modified.Value?.ToString(),
        "url" => page.Url.Value,
        "language" => page.Language.Value,
        _ => throw new ArgumentException($"The case names the fact '{fact}', which no page has.", nameof(fact)),
    };

    private sealed record PageCase(string Name, string Html, string[] Body, Dictionary<string, string> Facts, string Note);
}
