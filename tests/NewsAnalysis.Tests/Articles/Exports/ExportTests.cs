using System.IO.Compression;
using System.Text;
using NewsAnalysis.Articles;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Tests.Articles.Exports;

/// <summary>
/// Exports of press databases in their layouts, with invented documents: an article each, index terms and counts no text.
/// </summary>
public sealed class ExportTests
{
    private const string First = "The ferry ran aground on Sunday, and sixty passengers were taken off before noon.";

    private const string Second = "The harbour office said that nobody had been hurt.";

    private const string Third = "The bridge of Kolmar opened on Monday after two years of work, the city said.";

    private static readonly string[] Expected =
    [
        $"Ferry runs aground|Harbour Times|2024-05-06|Ida Moss|Ferry runs aground\n\n{First}\n\n{Second}",
        $"Bridge opens|Quay Post|2024-05-07||Bridge opens\n\n{Third}",
    ];

    public static TheoryData<string, string> Layouts => new()
    {
        {
            "nexis.txt", $"""


            Download Request: Selected Items: 1-2
            Time Of Request: Friday, May 17, 2024  10:00:00



                                           1 of 2 DOCUMENTS



                                         Harbour Times

                                     May 6, 2024 Monday
                                        City Edition

            Ferry runs aground

            BYLINE: Ida Moss

            SECTION: NEWS; Pg. 3

            LENGTH: 355 words


            {First}

            {Second}

            LOAD-DATE: May 9, 2024

            LANGUAGE: ENGLISH

            PUBLICATION-TYPE: Newspaper

            SUBJECT: FERRIES (90%); HARBOURS (71%)


                                   Copyright 2024 Harbour Times
                                       All Rights Reserved

                                           2 of 2 DOCUMENTS



                                           Quay Post

                                     May 7, 2024 Tuesday

            Bridge opens

            LENGTH: 120 words

            {Third}

            GRAPHIC: PHOTO: The bridge on 7 May

            LOAD-DATE: May 9, 2024
            """
        },
        {
            "uni.txt", $"""
            Ferry runs aground

            Harbour Times

            May 6, 2024 Monday

            Copyright 2024 Harbour Times All Rights Reserved

            Section: NEWS; Pg. 3

            Length: 355 words

            Byline: Ida Moss

            Body

            {First}

            {Second}

            Classification

            Language: ENGLISH

            Subject: FERRIES (90%); HARBOURS (71%)

            Load-Date: May 9, 2024

            End of Document

            Bridge opens

            Quay Post

            May 7, 2024 Tuesday

            Length: 120 words

            Body

            {Third}

            Load-Date: May 9, 2024

            End of Document
            """
        },
        {
            "proquest.txt", $"""
            ____________________________________________________________

            Document 1 of 2

            Ferry runs aground

            Author: Ida Moss

            Publication info: Harbour Times ; Kolmar [Kolmar]06 May 2024.

            Abstract: None available.

            Full text:

            {First}

            {Second}

            Title: Ferry runs aground

            Publication title: Harbour Times

            Publication date: May 6, 2024

            ProQuest document ID: 300112233

            Word count: 355

            Database: Newsstand

            ____________________________________________________________

            Document 2 of 2

            Bridge opens

            Publication info: Quay Post ; Kolmar [Kolmar]07 May 2024.

            Full text: {Third}

            Publication title: Quay Post

            Publication date: May 7, 2024

            ProQuest document ID: 300112234
            """
        },
        {
            "factiva.txt", $"""
            HD  Ferry runs aground
            BY  By Ida Moss
            WC  355 words
            PD  6 May 2024
            SN  Harbour Times
            SC  HART
            LA  English
            CY  (c) 2024 Harbour Times

            LP

            {First}

            TD

            {Second}

            NS
            gtrans : Transport | gcat : Political/General News

            AN
            Document HART000020240506ek560001

            HD  Bridge opens
            WC  120 words
            PD  7 May 2024
            SN  Quay Post
            LA  English
            LP
            {Third}
            AN  Document QUAY000020240507ek570002
            """
        },
        {
            "factiva-narrow.txt", $"""
            SE News
            HD Ferry runs aground
            BY By Ida Moss
            WC 355 words
            PD 6 May 2024
            SN Harbour Times
            LA English
            LP
            {First}

            TD
            {Second}
            AN Document HART000020240506ek560001

            SE News
            HD Bridge opens
            WC 120 words
            PD 7 May 2024
            SN Quay Post
            LA English
            LP
            {Third}
            AN Document QUAY000020240507ek570002
            """
        },
        {
            "newsbank.txt", $"""
            Ferry runs aground

            May 6, 2024 | Harbour Times (Kolmar, NE)
            Author/Byline: Ida Moss, Staff Writer | Section: News
            355 Words
            OpenURL Link

            {First}

            {Second}

            CITATION (AGLC STYLE)
            Ida Moss, 'Ferry runs aground', Harbour Times (online), 6 May 2024

            Copyright (c) 2024 Harbour Times
            ______________________________

            Bridge opens

            May 7, 2024 | Quay Post
            Section: News | Page: 2

            {Third}

            Record Number: 13AB
            """
        },
        {
            "ebsco-below.txt", $"""
            Record: 1
            Title:
            Ferry runs aground
            Authors:
            Ida Moss
            Source:
            Harbour Times. 05/06/2024, p3. 1p.
            Document Type:
            Article
            Subject Terms:
            *FERRIES
            Full Text Word Count:
            355
            Database:
            Newspaper Source
            Section: News

            {First}

            {Second}

            Copyright of Harbour Times is the property of Harbour Media.

            Record: 2
            Title:
            Bridge opens
            Source:
            Quay Post, May 07, 2024
            Database:
            Newspaper Source
            Section: News

            {Third}
            """
        },
        {
            "ebsco.txt", $"""
            Record: 1

            Title: Ferry runs aground

            Authors: Ida Moss

            Source: Harbour Times

            Date: May 6, 2024

            Full Text:

            {First}

            {Second}

            Accession Number: 990001

            Database: Newspaper Source

            Record: 2

            Title: Bridge opens

            Source: Quay Post

            Date: May 7, 2024

            Full Text:

            {Third}

            Accession Number: 990002
            """
        },
        {
            "factiva.html", "<html><body>" + Table("HD|Ferry runs aground;BY|By Ida Moss;WC|355 words;PD|6 May 2024;SN|Harbour "
                + $"Times;LA|English;LP|<p>{First}</p>;TD|<p>{Second}</p>;AN|Document HART1")
            + Table($"HD|Bridge opens;WC|120 words;PD|7 May 2024;SN|Quay Post;LP|<p>{Third}</p>;AN|Document QUAY2") + "</body></html>"
        },
        {
            "shown.html", $"<html><body><div class='article enArticle'><div id='hd'><span class='enHeadline'>Ferry "
                + $"runs aground</span></div><div>By Ida Moss</div><div>355 words</div><div>6 May 2024</div><div>09:30</div><div>Harbour "
                + $"Times</div><div>HART</div><div>English</div>"
            + $"<p class='articleParagraph enarticleParagraph'>{First}</p><p class='articleParagraph "
                + $"enarticleParagraph'>{Second}</p><p>Document HART1</p></div>"
            + $"<div class='article enArticle'><div id='hd'><span class='enHeadline'>Bridge opens</span></div><div>120 words</div><div>7 "
                + $"May 2024</div><div>Quay Post</div><p class='articleParagraph enarticleParagraph'>{Third}</p></div></body></html>"
        },
        {
            "europresse.html", $"<html><body><article><span class=DocPublicationName>Harbour Times, no. "
                + $"77</span><span class=DocHeader>lundi 6 mai 2024, p. 3</span><p class=titreArticleVisu>Ferry runs aground</p><div "
                + $"class=docAuthors>Ida Moss</div><div class=docOcurrContainer><p>{First}</p><p>{Second}</p></div></article>"
            + $"<article><span class=DocPublicationName>Quay Post</span><span class=DocHeader>mardi 7 mai 2024</span><p "
                + $"class=titreArticleVisu>Bridge opens</p><div class=docOcurrContainer><p>{Third}</p></div></article></body></html>"
        },
        {
            "nexis.html", $"<html><head><title>Documents</title></head><body><a name=DOC_ID_1></a><div><p><span>1 of 2 DOCUMENTS</span></p>"
                + $"</div><br><div><p>Harbour Times</p></div><div><p>May 6, 2024 Monday</p></div><div><p>Ferry runs aground</p></div><div>"
                + $"<p><span>BYLINE:</span> <span>Ida Moss</span></p></div><div><p><span>LENGTH:</span> 355 words</p></div>"
            + $"<div><p>{First}</p><p>{Second}</p></div><div><p><span>LOAD-DATE:</span> May 9, "
                + $"2024</p></div><a name=DOC_ID_2></a><div><p>2 of 2 DOCUMENTS</p></div><div><p>Quay Post</p></div><div><p>May 7, "
                + $"2024</p></div><div><p>Bridge opens</p></div><div><p>LENGTH: 120 words</p></div><div><p>{Third}</p></div></body></html>"
        },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Read_Export_GivesADocumentAnArticle(string file, string content)
    {
        var drafts = Of(file, content);
        Assert.Equal(Expected, drafts.Select(draft => draft.Problem ?? Said(draft)));
        Assert.Equal([1, 2], drafts.Select(draft => draft.Line));
        Assert.Contains(drafts[0].Notes, note => note.StartsWith("the file was read as a ", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_FactivaWithOneBlankBehindACode_KeepsTextThatBeginsLikeOne()
    {
        string[] text =
        [
            First, "LA residents watched from the pier, and twelve boats came.", "HD screens on the pier showed it all.",
            "CT scans were made of six people.", "SE Asia has many such boats, the office said.", "PD James wrote of them.",
        ];
        var head = "HD Ferry runs aground\nBY By Ida Moss\nWC 90 words\nPD 6 May 2024\nSN Harbour Times\nLA English\nLP\n";
        var drafts = Of("a.txt", $"SE News\n{head}{string.Join("\n\n", text)}\n\nTD\n{Second}\nCT desk@example.org\n"
            + $"AN Document HART01\n\nSE News\nHD Bridge opens\nSN Quay Post\nPD 7 May 2024\nTD\n{Third}\nAN Document QUAY02\n");

        Assert.Equal([string.Join("\n\n", ["Ferry runs aground", .. text, Second]), $"Bridge opens\n\n{Third}"],
            drafts.Select(draft => draft.Problem ?? draft.Text));
    }

    [Fact]
    public void Read_ExportAsAWordProcessorsDocument_GivesADocumentAnArticle()
    {
        var lines = Layouts.Select(row => row.Data).First(row => row.Item2.Contains("End of Document", StringComparison.Ordinal)).Item2
            .Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);
        var drafts =
            OfDocx(string.Concat(lines.Select(line => $"<w:p><w:r><w:t xml:space=\"preserve\">{line[..(line.Length / 2)]}</w:t></w:r><w:r>"
                + $"<w:instrText>HYPERLINK</w:instrText><w:t xml:space=\"preserve\">{line[(line.Length / 2)..]}</w:t></w:r></w:p>")));

        Assert.Equal(Expected, drafts.Select(draft => draft.Problem ?? Said(draft)));
    }

    [Fact]
    public void Read_WordProcessorsDocument_IsAnArticle()
    {
        var draft = Assert.Single(OfDocx($"<w:p><w:r><w:t>Ferry runs aground</w:t></w:r></w:p><w:p><w:r><w:t>{First[..10]}</w:t><w:br/>"
            + $"<w:t>{First[10..]}</w:t></w:r></w:p><w:p><w:r><w:t>{Second}</w:t></w:r></w:p>"));
        Assert.Contains("nobody had been hurt", draft.Text, StringComparison.Ordinal);
        Assert.Equal(
            "the file cannot be opened as a word processor's document (.docx); expected one without a password; save it again, or as .txt",
            Assert.Single(new DocxReader().Read(new MemoryStream([1, 2, 3]), ReadHints.None, ReadOptions.Default)).Problem);
    }

    private static string Said(ArticleDraft draft) =>
        $"{draft.Found.Title.Value}|{draft.Found.Outlet.Value}|{draft.Found.Published.Value}|{draft.Found.Author.Value}|{draft.Text}";

    private static List<ArticleDraft> OfDocx(string paragraphs)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = new StreamWriter(zip.CreateEntry("word/document.xml").Open()))
            part.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + $"<w:body>{paragraphs}</w:body></w:document>");
        file.Position = 0;
        return [.. new DocxReader().Read(file, ReadHints.None, ReadOptions.Default)];
    }

    [Fact]
    public void Read_LabelledDocumentWithoutNumber_GivesItsFacts()
    {
        var found = Assert.Single(Of("one.txt", "Headline: Ferry runs aground\nDate: 6 May 2024\n"
            + $"Publication: Quay Post, The (Kolmar, NE)\nByline: Ida Moss\nArticle Text: {First}\n\n{Second}\nRecord Number: 10A\n"));
        Assert.Equal(("Ferry runs aground", "The Quay Post", "2024-05-06", "Ida Moss"),
            (found.Found.Title.Value, found.Found.Outlet.Value, found.Found.Published.Value?.ToString(), found.Found.Author.Value));
        Assert.Equal($"Ferry runs aground\n\n{First}\n\n{Second}", found.Text);
    }

    [Fact]
    public void Read_DocumentsOfNoKnownLayout_AreRefused()
    {
        var text = string.Concat(Enumerable.Range(1, 10).Select(i => $"{i} of 10 DOCUMENTS\n\n"));
        Assert.StartsWith("the file holds 10 documents (it looks like a Nexis export), layout unknown; ",
            Assert.Single(Of("a.txt", text)).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ferry runs aground\n\nIn one of four documents the owner had said that the ferry was old.\n\n" + First)]
    [InlineData("Ferry runs aground\n\n" + First + "\n\nSource: Harbour Times\n\n" + Second)]
    [InlineData("Ferry runs aground\n\nBody:\n\n" + First)]
    [InlineData("Ferry runs aground\n\n1 of 2\n\n" + First)]
    [InlineData("Week of wind\n\nSE winds blew.\nHD screens went dark.\nBY noon it was over.\nED Moss won.\nLA was hot.\nTD Bank closed.\n"
        + First)]
    public void Read_PlainArticle_IsNoExport(string text)
    {
        var draft = Assert.Single(Of("a.txt", text));
        Assert.Contains(First[..20], text, StringComparison.Ordinal);
        Assert.DoesNotContain(draft.Notes, note => note.Contains("export", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_Nitf_GivesTheArticle()
    {
        var draft = Assert.Single(Of("a.xml", $"""
            <?xml version="1.0"?><nitf><head><title>Ferry</title><docdata><date.issue norm="20240506T070000Z"/><doc.copyright holder="Harbour Times"/></docdata><pubdata name="Harbour Times"/></head>
            <body><body.head><hedline><hl1>Ferry runs aground</hl1></hedline><byline>By <person>Ida Moss</person></byline><dateline><location>Kolmar</location></dateline></body.head>
            <body.content><media media-type="image"><media-caption>The ferry on 3 May</media-caption></media><p>{First}</p><p>{Second}</p></body.content></body></nitf>
            """));
        Assert.Equal(Expected[0], Said(draft));
    }

    [Fact]
    public void Read_NewsMl_TellsItemsAndVersionsApart()
    {
        string Item(string kind, string status, string headline, string extra) => $"<newsItem guid='{headline}' "
            + $"xmlns='http://iptc.org/std/nar/2006-10-01/'><itemMeta><itemClass qcode='ninat:{kind}'/><provider literal='Harbour "
            + $"Times'/><versionCreated>2024-05-08T07:00:00Z</versionCreated>{extra}<pubStatus qcode='stat:{status}'/></itemMeta>"
            + $"<contentMeta><headline>{headline}</headline><by>By Ida Moss</by><language tag='en'/></contentMeta><contentSet><inlineXML "
            + $"contenttype='application/xhtml+xml'><html xmlns='http://www.w3.org/1999/xhtml'><body><p>{First}</p><p>{Second}</p></body>"
            + "</html></inlineXML></contentSet></newsItem>";
        var drafts = Of("a.xml", "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>"
            + Item("text", "usable", "Ferry runs aground", "<firstCreated>2024-05-06T07:00:00Z</firstCreated>")
            + Item("picture", "usable", "Ferry", "") + Item("text", "canceled", "Wrong", "")
            + Item("text", "usable", "ADVISORY on the ferry", "") + "</itemSet></newsMessage>");
        Assert.Equal(Expected[0], Said(drafts[0]));
        Assert.Equal(["the text is the version of 2024-05-08 of an item first made on 2024-05-06; the first date counts"], drafts[0].Notes);
        Assert.Equal(
            ["the item is of the class 'picture' and no article; expected a text; remove it",
                "the item's status is 'canceled': the agency took it back; expected a usable item; remove it",
                "the item is an advisory to editors and no article; expected a text; remove it"],
            drafts.Skip(1).Select(draft => draft.Problem));
    }

    private static string Table(string rows) =>
        "<div class=article><table>" + string.Concat(rows.Split(';').Select(row => row.Split('|'))
            .Select(row => $"<tr><td><b>{row[0]}</b></td><td>{row[1]}</td></tr>")) + "</table></div>";

    private static List<ArticleDraft> Of(string file, string content) => Drafts.Of(file, Encoding.UTF8.GetBytes(content));
}
