using System.Text;
using NewsAnalysis.Articles;

namespace NewsAnalysis.Tests.Articles.Reading;

/// <summary>Files that are broken or made to break: each gives a message or clean text, and the files beside it are read.</summary>
public sealed class HostileInputTests
{
    private const string Body =
        "The river rose by two metres on Monday, and forty people left their houses. The mayor said that the worst was over.";

    private const string Row = "{\"id\":\"a\",\"text\":\"" + Body + "\"}\n";

    public static TheoryData<string> Formats => ["a.txt", "a.md", "a.html", "a.mhtml", "a.json", "a.jsonl", "a.csv", "a.tsv", "a.xml",
        "a.warc", "a.zip", "a.jsonl.gz", "a.warc.gz"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_EmptyFile_SaysSo(string file)
    {
        var draft = Assert.Single(Drafts.Of(file, []));
        Assert.StartsWith("the file is empty; expected ", draft.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_NulBytes_SaysSoOrReadsNothing(string file)
    {
        var draft = Assert.Single(Drafts.Of(file, new byte[5000]));
        Assert.NotNull(draft.Problem);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_NulBytesInText_NeverReachTheText(string file)
    {
        var bytes = Encoding.UTF8.GetBytes(Row + "<p>" + Body + "\0\0" + Body);
        Assert.All(Drafts.Of(file, bytes), draft => Assert.DoesNotContain('\0', draft.Text));
    }

    [Fact]
    public void Read_TruncatedGzip_KeepsWhatWasReadAndSaysSo()
    {
        var random = new Random(3);
        var rows = string.Concat(Enumerable.Range(0, 3000).Select(i => $"{{\"id\":\"{i}\",\"text\":\"{Body} {random.NextInt64()}\"}}\n"));
        var packed = Warc.Gzip(Encoding.UTF8.GetBytes(rows));
        var drafts = Drafts.Of("a.jsonl.gz", packed[..(packed.Length / 2)]);
        Assert.True(drafts.Count > 500);
        Assert.All(drafts.SkipLast(1), draft => Assert.Null(draft.Problem));
        Assert.StartsWith("the file is damaged or cut off (", drafts[^1].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TruncatedZip_SaysSo()
    {
        var packed = Warc.Zip(("a.txt", Encoding.UTF8.GetBytes(Body)));
        var draft = Assert.Single(Drafts.Of("a.zip", packed[..(packed.Length - 10)]));
        Assert.StartsWith("the file is damaged or cut off (", draft.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TruncatedWarc_KeepsWhatWasReadAndSaysSo()
    {
        var archive = Warc.Of(Warc.Record("conversion", "text/plain", Body, "u1"), Warc.Record("conversion", "text/plain", Body, "u2"));
        var drafts = Drafts.Of("a.warc", archive[..^40]);
        Assert.Equal(["u1", null], drafts.Select(draft => draft.Record));
        Assert.Equal("the file is damaged or cut off (record 2 has 115 bytes by its head, and 79 are there); expected a whole file; "
            + "save or fetch it again", drafts[1].Problem);
    }

    [Fact]
    public void Read_ZipBomb_StopsAtTheRatioAndReadsTheRest()
    {
        var bomb = Warc.Zip(("a.txt", new byte[40_000_000]), ("b.txt", Encoding.UTF8.GetBytes("Title one two\n\n" + Body)));
        var drafts = Drafts.Of("a.zip", bomb);
        Assert.Equal("it unfolds to more than 200 times its packed size, as no text does; expected an archive of articles; "
            + "remove it, or raise the limit", drafts[0].Problem);
        Assert.Equal(("b.txt", null), (drafts[1].Record, drafts[1].Problem));
    }

    [Theory]
    [InlineData("a.jsonl.gz")]
    [InlineData("a.csv.gz")]
    [InlineData("a.txt.gz")]
    public void Read_GzipBomb_StopsAtTheRatio(string file)
    {
        var bomb = Warc.Gzip(Encoding.ASCII.GetBytes(new string(' ', 60_000_000)));
        Assert.Equal("it unfolds to more than 200 times its packed size, as no text does; expected an archive of articles; "
            + "remove it, or raise the limit", Drafts.Of(file, bomb)[^1].Problem);
    }

    [Fact]
    public void Read_ArchiveOverTheTotal_StopsThere()
    {
        var many = Warc.Zip([.. Enumerable.Range(0, 50).Select(i => ($"{i:00}.txt", Encoding.UTF8.GetBytes("Title one two\n\n" + Body)))]);
        var drafts = Drafts.Of("a.zip", many, new ReadOptions { MaxUnpackedBytes = 1000 });
        Assert.Equal(7, drafts.Count(draft => draft.Problem is null));
        Assert.Equal("it unfolds to more than 1,000 bytes; expected an archive of at most so many; split it, or raise the limit",
            drafts[^1].Problem);
    }

    [Fact]
    public void Read_TooManyEntries_SaysSo()
    {
        var many = Warc.Zip([.. Enumerable.Range(0, 11).Select(i => ($"{i}.txt", Encoding.UTF8.GetBytes(Body)))]);
        Assert.Equal("the archive has 11 entries; expected at most 10; split it, or raise the limit",
            Assert.Single(Drafts.Of("a.zip", many, new ReadOptions { MaxEntries = 10 })).Problem);
    }

    [Fact]
    public void Read_ArchivesInArchives_EndAtTheDepth()
    {
        var packed = Warc.Zip(("a.txt", Encoding.UTF8.GetBytes(Body)));
        for (var depth = 0; depth < 8; depth++)
            packed = Warc.Zip(("n.zip", packed));
        Assert.Equal("the archive stands in 3 others; expected archives at most 3 deep; unpack it",
            Assert.Single(Drafts.Of("a.zip", packed)).Problem);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<a href=x>")]
    [InlineData("<span>")]
    public void Read_DeepHtml_GivesTheTextOrSaysWhy(string unit)
    {
        var html = $"<html><body>{string.Concat(Enumerable.Repeat(unit, 100_000))}<p>{Body}</p></body></html>";
        var draft = Assert.Single(Drafts.Of("a.html", Encoding.UTF8.GetBytes(html)));
        Assert.Equal(draft.Problem is null ? Body : "", draft.Text);
    }

    [Theory]
    [InlineData("a.html", "<p>", "")]
    [InlineData("a.mhtml", "Content-Type: text/html\r\n\r\n<p>", "")]
    [InlineData("a.jsonl", "{\"text\":\"<p>", "\"}")]
    public void Read_MillionsOfTags_SaysSo(string file, string start, string end)
    {
        var bytes = Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat("<p>", 600_000)) + Body + end);
        Assert.StartsWith("the page has more than 500,000 tags; expected a saved article", Assert.Single(Drafts.Of(file, bytes)).Problem,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DeepMarkupInARecord_GivesTheText()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 100_000));
        var drafts = Drafts.Of("a.jsonl", Encoding.UTF8.GetBytes($"{{\"id\":\"deep\",\"text\":\"{deep}{Body}\"}}\n{Row}"));
        Assert.Equal([Body, Body], drafts.Select(draft => draft.Text));
    }

    [Theory]
    [InlineData("a.json", "[")]
    [InlineData("a.json", "{\"a\":")]
    [InlineData("a.jsonl", "[")]
    public void Read_DeepJson_SaysSo(string file, string unit)
    {
        var draft = Assert.Single(Drafts.Of(file, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(unit, 100_000)))));
        Assert.Contains("found no JSON", draft.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DeepXml_EndsWithAMessage()
    {
        var xml = "<rss><channel><item><description>" + string.Concat(Enumerable.Repeat("<x>", 100_000)) + Body;
        Assert.Contains("this is no well-formed XML", Assert.Single(Drafts.Of("a.xml", Encoding.UTF8.GetBytes(xml))).Problem,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LineOfFiftyMegabytes_HarmsThatLineOnly()
    {
        var line = Encoding.ASCII.GetBytes("{\"id\":\"long\",\"text\":\"" + new string('x', 50_000_000) + "\"}\n" + Row);
        var drafts = Drafts.Of("a.jsonl", line);
        Assert.Equal("line 1: the line has 50,000,023 bytes; expected at most 33,554,432; split it, or raise the limit", drafts[0].Problem);
        Assert.Equal(Body, drafts[1].Text);
    }

    [Fact]
    public void Read_CellOfFiftyMegabytes_HarmsThatRowOnly()
    {
        var drafts =
            Drafts.Of("a.csv", Encoding.ASCII.GetBytes("id,text\n1,\"" + new string('x', 50_000_000) + "\"\n2,\"" + Body + "\"\n"));
        Assert.Equal("line 2: the row has 50,000,001 bytes; expected at most 33,554,432; split it, or raise the limit", drafts[0].Problem);
        Assert.Equal(["1", "2"], drafts.Select(draft => draft.Record));
        Assert.Equal(Body, drafts[1].Text);
    }

    [Theory]
    [InlineData("a ")]
    [InlineData("a/")]
    [InlineData("a='b'")]
    public void Read_MillionsOfAttributes_GivesTheTextInBoundedMemory(string attribute)
    {
        var html = Encoding.UTF8.GetBytes("<p " + string.Concat(Enumerable.Repeat(attribute, 1_000_000)) + ">" + Body + "</p><p class=x>"
            + Body + " And so on.</p>");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(Body + "\n\n" + Body + " And so on.", Assert.Single(Drafts.Of("a.html", html)).Text);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 60_000_000);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.html")]
    [InlineData("a.csv")]
    [InlineData("a.json")]
    [InlineData("a.xml")]
    public void Read_FiftyMegabytesWithoutEnd_SaysSo(string file)
    {
        var start = file switch
        {
            "a.csv" => "id,text\n1,\"",
            "a.json" => "[{\"text\":\"",
            "a.xml" => "<rss><channel><item><description>",
            _ => ""
        };
        Assert.NotNull(
            Assert.Single(Drafts.Of(file, Encoding.ASCII.GetBytes(start + string.Concat(Enumerable.Repeat("word ", 10_000_000))))).Problem);
    }

    [Fact]
    public void Read_LineOfMegabytesOfProse_IsRead()
    {
        var text = string.Concat(Enumerable.Repeat(Body + " ", 40_000));
        Assert.Equal(text.Trim(), Assert.Single(Drafts.Of("a.txt", Encoding.UTF8.GetBytes(text))).Text);
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"text\":\"half \\ud83d a pair\"}")]
    [InlineData("{\"id\":\"\\udc00\",\"text\":\"half a pair\"}")]
    public void Read_LoneSurrogates_HarmThatRecordOnly(string line)
    {
        var drafts = Drafts.Of("a.jsonl", Encoding.UTF8.GetBytes(line + "\n" + Row));
        Assert.Equal("found half a surrogate pair (a broken \\u escape); expected whole characters; save the record again",
            drafts[0].Problem);
        Assert.Equal(Body, drafts[1].Text);
    }

    [Theory]
    [InlineData("a.jsonl", "{\"title\":\"Storm \\u202ehits\\u202c town\",\"text\":\"Rain\\u0000 fell \\u2066in\\u2069 the \\u200btown.\"}")]
    [InlineData("a.csv", "title,text\nStorm \u202ehits\u202c town,Rain\u0001 fell \u2066in\u2069 the \u200btown.\n")]
    [InlineData("a.xml", "<rss><channel><item><title>Storm \u202ehits\u202c town</title><description>Rain fell \u2066in\u2069 the "
        + "\u200btown.</description></item></channel></rss>")]
    public void Read_TurnedText_IsStraight(string file, string text)
    {
        var draft = Assert.Single(Drafts.Of(file, Encoding.UTF8.GetBytes(text)));
        Assert.Equal("Storm hits town", draft.Found.Title.Value);
        Assert.Equal("Storm hits town\n\nRain fell in the town.", draft.Text);
    }

    [Fact]
    public void Read_ExternalEntities_AreNeverResolved()
    {
        using var folder = new TempFolder().With("secret.txt", "TOP SECRET");
        var xml = $"<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file://{folder.Path}/secret.txt\">]><rss><channel><item>"
            + $"<description>{Body} &x;</description></item></channel></rss>";
        var draft = Assert.Single(Drafts.Of("a.xml", Encoding.UTF8.GetBytes(xml)));
        Assert.Equal($"{Body} &x;", draft.Text);
    }

    [Fact]
    public void Read_EntitiesOfEntities_AreNeverUnfolded()
    {
        var xml = "<!DOCTYPE rss [<!ENTITY a \"ha\">"
            + string.Concat(Enumerable.Range(0, 30).Select(i => $"<!ENTITY a{i} \"&a{i - 1};&a{i - 1};\">"))
            + "]><rss><channel><item><description>&a29;</description></item></channel></rss>";
        Assert.Equal("&a29;", Assert.Single(Drafts.Of("a.xml", Encoding.UTF8.GetBytes(xml))).Text);
    }

    [Theory]
    [InlineData("a.jsonl", "{\"title\":\"<script>alert(1)</script>Storm <img src=x onerror=alert(1)>hits\",\"text\":\"<p>Rain fell in the "
        + "town.</p><script>alert(2)</script><style>p{}</style><p onclick=alert(3)>It was heavy.</p>\",\"source\":\"<b>Planet</b>\"}")]
    [InlineData("a.csv", "title,text,source\n<script>alert(1)</script>Storm <img src=x onerror=alert(1)>hits,<p>Rain fell in the "
        + "town.</p><script>alert(2)</script><style>p{}</style><p onclick=alert(3)>It was heavy.</p>,<b>Planet</b>\n")]
    public void Read_MarkupInFields_IsNoText(string file, string text)
    {
        var draft = Assert.Single(Drafts.Of(file, Encoding.UTF8.GetBytes(text)));
        Assert.Equal("Storm hits", draft.Found.Title.Value);
        Assert.Equal("Planet", draft.Found.Outlet.Value);
        Assert.Equal("Storm hits\n\nRain fell in the town.\n\nIt was heavy.", draft.Text);
    }

    [Fact]
    public void Read_HalfAPairInAFeed_HarmsThatItemOnly()
    {
        var xml = "<rss><channel><item><description>half &#xD83D; "
            + $"a pair</description></item><item><description>{Body}</description></item></channel></rss>";
        var drafts = Drafts.Of("a.xml", Encoding.UTF8.GetBytes(xml));
        Assert.Equal("item 1: found half a surrogate pair; expected whole characters; save the record again", drafts[0].Problem);
        Assert.Equal(Body, drafts[1].Text);
    }

    [Fact]
    public void Read_LostLetters_AreTold()
    {
        var draft = Assert.Single(Drafts.Of("a.csv", Encoding.UTF8.GetBytes("title,text\nA b,Un caf\ufffd ferm\ufffd.\n")));
        Assert.Equal("line 2: character 7 of the text is U+FFFD: letters were lost when it was saved; expected whole text; "
            + "save it again from its source", draft.Problem);
    }

    [Fact]
    public void Load_FolderOfBadFiles_ReadsTheGoodOne()
    {
        using var folder = new TempFolder()
            .With("good.txt", "River bursts its banks\n\n" + Body).With("a.zip", [0x50, 0x4B, 3, 4]).With("b.warc.gz", [0x1F, 0x8B, 8])
            .With("c.json", "{").With("d.xml", "<a/>")
            .With("e.csv", "x").With("f.mhtml", "x").With("g.jsonl", "x").With("h.html", "<p>").With("i.tar.gz", "x").With("j.gz", "x");
        var corpus = Corpus.Load(folder.Path);
        Assert.Equal(["good"], corpus.Articles.Select(article => article.Info.Id));
        Assert.Equal(["a.zip", "b.warc.gz", "c.json", "d.xml", "e.csv", "f.mhtml", "g.jsonl", "h.html", "i.tar.gz", "j.gz"],
            corpus.Rejected.Select(rejected => rejected.File));
        Assert.All(corpus.Rejected, rejected => Assert.Matches("^[a-j][a-z.]*(#1)?: .+; .+[.]$", rejected.Reason));
    }
}
