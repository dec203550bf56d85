using NewsAnalysis.Articles.WebPages;

namespace NewsAnalysis.Tests.Articles.WebPages;

/// <summary>Dates, authors, outlets and titles of made-up pages: what is the article's own, and what stands beside it.</summary>
public sealed class PageFactsTests
{
    private const string Text = "<p>The ferry ran aground on Sunday, and sixty passengers were taken off before noon.</p><p>The harbour "
        + "office said that nobody had been hurt, and that the tide would lift her.</p>"
        + "<p>Her owner, who lives in the old town, said that the pilot had warned of the bank.</p>";

    [Theory]
    [InlineData("", "<div class=comments><p class=comment-date>11 April 2023</p><p>Poor boat.</p></div>", null)]
    [InlineData("", "<section id=disqus_thread><time datetime=2023-04-11>11 April</time></section>", null)]
    [InlineData("<p class=date>6 May 2024</p>", "<div class=comments><time datetime=2024-05-09>9 May</time></div>", "2024-05-06")]
    [InlineData("", "<aside class=related><a href=/b>Bridge opens</a> <span class=date>2 May 2019</span></aside>", null)]
    [InlineData("",
        "<div class=related-posts><article><h3>Bridge opens</h3><time class=published datetime=2019-05-02></time></article></div>", null)]
    [InlineData("", "<footer>Page generated 2 January 2025 <span class=date>2025-01-02</span></footer>", null)]
    [InlineData("<figure><img src=x><figcaption>The ferry, 3 May 1951</figcaption></figure>", "", null)]
    [InlineData("<div class=highlights><ul><li>She was built on 3 May 1951</li><li>Sixty aboard</li></ul></div>", "", null)]
    [InlineData("<p>The mill burned on 3 May 1951</p>", "", null)]
    [InlineData("<div class=promo>Offer ends 31 May 2024</div>", "", null)]
    [InlineData("<ul class=meta><li>Ida Moss</li><li>6 May 2024</li></ul>", "", "2024-05-06")]
    [InlineData("<p class=byline>By IDA MOSS | May 6, 2024 at 6:00 a.m.</p>", "", "2024-05-06")]
    [InlineData("<p class=meta>Updated 9 May 2024<br>Published 6 May 2024</p>", "", "2024-05-06")]
    [InlineData("<p class=meta>Updated 9 May 2024</p><p class=meta>Published 6 May 2024</p>", "", "2024-05-06")]
    [InlineData("<p>Last updated: <time datetime=2024-05-09>9 May</time></p><p>First published: <time datetime=2024-05-06>6 May</time></p>",
        "", "2024-05-06")]
    [InlineData("<p class=byline>By Ida Moss, Kolmar, 6 May 2024, 3 min read</p>", "", "2024-05-06")]
    [InlineData("<p>Ida Moss | 6 May 2024</p>", "", "2024-05-06")]
    [InlineData("<p>Veröffentlicht am 6. Mai 2024 um 12:04 Uhr</p>", "", "2024-05-06")]
    [InlineData("<p>Dieser Beitrag wurde am 6. Mai 2024 von <a href=/ida>Ida Moss</a> veröffentlicht.</p>", "", "2024-05-06")]
    [InlineData("<p>Der Beitrag wurde zuletzt am 9. Mai 2024 von Ida Moss aktualisiert.</p>", "", null)]
    [InlineData("<p>Die Mühle wurde am 3. Mai 1951 zerstört.</p>", "", null)]
    public void Read_DateBesideTheArticle_IsNotTheArticles(string head, string after, string? expected) =>
        Assert.Equal(expected, Published($"<article><h1>Ferry runs aground</h1>{head}{Text}</article>{after}"));

    [Theory]
    [InlineData("<div class=top><span class=current-date>Sunday, 8 February 2026</span></div>")]
    [InlineData("<header><div class=today-date>Friday, 6 March 2026</div></header>")]
    [InlineData("<header><time class=clock datetime=2026-03-06>Friday</time></header>")]
    [InlineData("<div id=wm-ipp-base>4 May 2021 <span class=date>2021-05-04</span></div>")]
    public void Read_DateOfThePagesHead_GivesWayToTheArticles(string head)
    {
        Assert.Equal("2024-05-06",
            Published($"{head}<article><h1>Ferry runs aground</h1><div class=date>6 May 2024</div>{Text}</article>"));
        Assert.Null(Published($"{head}<article><h1>Ferry runs aground</h1>{Text}</article>"));
    }

    [Theory]
    [InlineData("2024-05-05T22:04:00Z", "6 May 2024 00:04", "2024-05-06")]
    [InlineData("2024-05-06T02:18:11Z", "May 5, 2024", "2024-05-05")]
    [InlineData("2024-05-06T12:00:00Z", "May 5, 2024", "2024-05-06")]
    [InlineData("2024-05-05T22:04:00Z", "May 9, 2024", "2024-05-05")]
    [InlineData("2024-05-05T22:04:00+02:00", "6 May 2024", "2024-05-05")]
    public void Read_StatementInUniversalTime_IsTheDayThatIsShown(string stated, string shown, string expected) =>
        Assert.Equal(expected, Published(
            $"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"datePublished\":\"{stated}\"}}</script><article><h1>Ferry "
                + $"runs aground</h1><div class=date>{shown}</div>{Text}</article>"));

    [Fact]
    public void Read_DatesOfAListOfArticles_AreNotTheArticles()
    {
        const string item = "<li><a href=/x>Bridge opens</a> <p><time pubdate datetime=2024-09-24>24/09/2024</time></p></li>";
        Assert.Equal("2024-05-06", Published("<div><h1>Ferry runs aground</h1><p>On <time datetime=2024-05-06>6 "
            + $"May</time></p>{Text}</div><div><ul>{item}{item}{item}</ul></div>"));
    }

    [Fact]
    public void Read_LongestParagraphInATeaser_TheDateIsTheArticles()
    {
        const string teaser = "<article class=item><time pubdate datetime=2024-09-24>24/09/2024</time><p>The council of Marrow voted on "
            + "Tuesday to close the old bridge, which was built in 1931, after engineers found cracks in two of its pillars and feared for "
            + "the third, and traffic will be led over the ring road until the autumn of next year.</p></article>";
        Assert.Equal("2024-05-06", Published("<div><article><header><h1>Ferry runs aground</h1><p>On <time datetime=2024-05-06>6 "
            + "May</time></p></header><p>Only subscribers may read on, "
            + $"and forty of them did so before noon.</p></article><div class=extra>{teaser}</div>{Text}{Text}</div>"));
    }

    [Theory]
    [InlineData("window.state = {\"story\":{\"publishedAt\":\"2024-05-06T10:00:00Z\"}}", "2024-05-06")]
    [InlineData("data = [{'datePublished': '2024-05-06'}, {'publish_date': '6 May 2024'}]", "2024-05-06")]
    [InlineData("window.state = \"{\\\"first_published_at\\\":\\\"2024-05-06\\\"}\"", "2024-05-06")]
    [InlineData("window.state = {\"stories\":[{\"publishedAt\":\"2024-05-06\"},{\"publishedAt\":\"2024-05-07\"}]}", null)]
    [InlineData("window.state = {\"lastPublishedAt\":\"2024-05-06\"}", null)]
    [InlineData("window.state = {\"publishedBy\":\"Ida Moss of Marrow\"}", null)]
    public void Read_DataOfAScript_StatesTheDayWhereItIsOne(string script, string? expected)
    {
        Assert.Equal(expected, Published($"<script>{script}</script><article><h1>Ferry runs aground</h1>{Text}</article>"));
        Assert.Equal("2023-01-02", Published(
            $"<script>{script}</script><article><h1>Ferry runs aground</h1><div class=date>2 January 2023</div>{Text}</article>"));
    }

    [Theory]
    [InlineData("https://h.example/news/204611-ferry", null)]
    [InlineData("https://h.example/2024/05/06/ferry", "2024-05-06")]
    public void Read_AddressOfThePage_StatesADayOrNone(string address, string? expected) =>
        Assert.Equal(expected, WebPage.Read($"<html><body><article><h1>Ferry runs aground</h1>{Text}</article></body></html>", address)
            .Published.Value?.ToString());

    [Theory]
    [InlineData("<meta name='twitter:label1' content='Est. reading time'><meta name='twitter:data1' content='6 minutes'>", null)]
    [InlineData("<meta name='twitter:label1' content='Filed under'><meta name='twitter:data1' content='Sea News'>", null)]
    [InlineData("<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ida Moss'>", "Ida Moss")]
    [InlineData("<meta name='twitter:label1' content='Time to read'><meta name='twitter:data1' content='6 minutes'><meta "
        + "name='twitter:label2' content='Verfasst von'><meta name='twitter:data2' content='Ida Moss'>", "Ida Moss")]
    [InlineData("<meta name=author content=null><meta name=dc.creator content='Ida Moss'>", "Ida Moss")]
    [InlineData("<meta name=author content='Senior Political Editor'>", null)]
    [InlineData("<meta name=author content=admin>", null)]
    [InlineData("<meta name=author content='Ida Editor'>", "Ida Editor")]
    [InlineData("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Ida "
        + "Moss\"},{\"@type\":\"NewsArticle\",\"author\":[{\"@id\":\"#p\"},{\"@type\":\"Person\",\"name\":\"Olaf Reet\"}]}]}</script>",
        "Ida Moss, Olaf Reet")]
    public void Read_Author_IsAName(string head, string? expected) => Assert.Equal(expected, Page(head).Author.Value);

    [Theory]
    [InlineData("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Organization\",\"@id\":\"#o\",\"name\":\"Harbour "
        + "Times\"},{\"@type\":\"Article\",\"publisher\":{\"@id\":\"#o\"}}]}</script>", "Harbour Times")]
    [InlineData("<title>Ferry runs aground | Harbour Times</title>", "Harbour Times")]
    [InlineData("<link rel=canonical href='https://hosted.h.example/ferry'><title>Ferry runs aground - Hosted</title>", null)]
    [InlineData("<title>Ferry runs aground | World News</title>", null)]
    [InlineData("<meta property='og:site_name' content='NA'>", null)]
    public void Read_Outlet_IsNoPartOfASite(string head, string? expected) => Assert.Equal(expected, Page(head).Outlet.Value);

    [Fact]
    public void Read_DescriptionStatedAsHeadline_GivesWayToTheHeading()
    {
        Assert.Equal("Ferry runs aground",
            Page("<title>Ferry runs aground</title><script type='application/ld+json'>{\"@type\":\"Article\",\"name\":\"Ferry runs "
                + "aground\",\"headline\":\"accident off the coast of Kolmar\"}</script>").Title.Value);
        Assert.Equal("Ferry stuck on a bank", Page("<title>Ferry runs aground</title><script "
            + "type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Ferry stuck on a bank\"}</script>").Title.Value);
    }

    [Theory]
    [InlineData("<p><a href=/x>The ferry ran aground on Sunday, "
        + "and sixty passengers were taken off before noon by boats of the harbour office.</a></p>", true)]
    [InlineData("<p><strong><a href=/x>The ferry ran aground on Sunday, "
        + "and sixty passengers were taken off before noon by boats of the harbour office.</a></strong></p>", true)]
    [InlineData("<p><strong>READ ALSO:</strong> <a href=/x>The ferry ran aground on Sunday</a></p>", false)]
    [InlineData("<p><a href=/x>The ferry ran aground on Sunday: what we know so far</a></p>", false)]
    public void Read_ParagraphThatIsALink_StaysWhereItIsOfSentences(string paragraph, bool stays) =>
        Assert.Equal(stays, WebPage.Read("<html><body><article>"
            + $"<h1>Storm</h1>{paragraph}{Text.Replace("ran aground on Sunday", "was late", StringComparison.Ordinal)}</article>"
            + "</body></html>").Body.Contains("ran aground on Sunday", StringComparison.Ordinal));

    [Theory]
    [InlineData("<news-page><template shadowrootmode=open><article><h1>Ferry</h1>{0}</article></template></news-page>")]
    [InlineData("<article><h1>Ferry</h1><x-story><template shadowrootmode=open>{0}</template></x-story></article>")]
    [InlineData("<x-app><template shadowrootmode=open><x-in><template shadowrootmode=closed><article><h1>Ferry</h1>{0}</article></template>"
        + "</x-in></template></x-app>")]
    [InlineData("<x-story><template shadowrootmode=open><article><h1>Ferry</h1><slot></slot></article></template>{0}</x-story>")]
    public void Read_TextInAShadowRoot_IsShown(string html)
    {
        var body =
            WebPage.Read($"<html><body>{string.Format(System.Globalization.CultureInfo.InvariantCulture, html, Text)}</body></html>").Body;
        Assert.Equal(3, body.Split("\n\n").Length);
        Assert.StartsWith("The ferry ran aground on Sunday", body, StringComparison.Ordinal);
    }

    private static string? Published(string body) =>
        WebPage.Read($"<!doctype html><html lang=en><head><title>Ferry runs aground</title></head><body>{body}</body></html>")
            .Published.Value?.ToString();

    private static WebPage Page(string head) => WebPage.Read(
        $"<!doctype html><html lang=en><head>{head}</head><body><article><h1>Ferry runs aground</h1>{Text}</article></body></html>");
}
