using System.Text;
using NewsAnalysis.Articles;
using NewsAnalysis.Articles.Encodings;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Tests.Articles.Encodings;

/// <summary>Characters that programs spoil, and words that typesetting breaks.</summary>
public sealed class SpoiltCharactersTests
{
    [Theory]
    [InlineData("10\u009612 boats", "10–12 boats")]
    [InlineData("Israel\u0092s coast", "Israel’s coast")]
    [InlineData("\u0093Go\u0094, he said\u0085 and went\n", "“Go”, he said… and went\n")]
    [InlineData("It cost \u008012.", "It cost €12.")]
    [InlineData("one\u0081two", "one two")]
    [InlineData("one\u0085two", "one\ntwo")]
    [InlineData("10 â€“ 12 boats", "10 – 12 boats")]
    [InlineData("Itâ€™s â€œdoneâ€\u009d", "It’s “done”")]
    [InlineData("Itâ€™s â€œdoneâ€ now", "It’s “done” now")]
    [InlineData("It\u00e2\u0080\u0099s done", "It’s done")]
    [InlineData("The cafÃ© of JosÃ©", "The café of José")]
    [InlineData("Â£5 and 5Â°", "£5 and 5°")]
    [InlineData("â‚¬9", "€9")]
    [InlineData("ItÃ¢â‚¬â„¢s done", "It’s done")]
    [InlineData("‚ÄúGo‚Äù, he said ‚Äì now", "“Go”, he said – now")]
    [InlineData("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет")]
    [InlineData("ﬁve oﬃcials ﬂed", "five officials fled")]
    public void Clean_SpoiltText_IsMended(string text, string expected) => Assert.Equal(expected, TextCleaner.Clean(text));

    [Theory]
    [InlineData("Ça va à Orléans, où l’été a été « sec »: 5 €.")]
    [InlineData("«LIBERTÉ», “MAÇÔ und „MENÜ“")]
    [InlineData("São Paulo e Ångström, Ärger über Öl – naïve façade…")]
    [InlineData("‚Ärzte‘ und ‚Öle‘")]
    [InlineData("Straße, Ñandú, Īsā, İstanbul, Łódź")]
    public void Clean_SoundText_Stays(string text) => Assert.Equal((text, null), TextCleaner.CleanAndTell(text));

    [Fact]
    public void Clean_SpoiltText_SaysWhere() =>
        Assert.Equal("3 characters were spoilt when the text was saved and are mended (the first at character 10, line 3: U+0096 is '–')",
            TextCleaner.CleanAndTell("Boats\n\n10\u009612 ﬁne â€™").Note);

    [Fact]
    public void Verbatim_SpoiltText_KeepsItsPlaces()
    {
        const string text = "The ﬁrst boat costs â‚¬12 million. Five ﬂed.";
        var article = ReadResult.Verbatim(new ArticleInfo("a", "a"), text).Article!;
        Assert.Equal("The first boat costs €12 million. Five fled.", article.Text);
        var places = article.Given!.Places;
        foreach (var word in (string[])["boat", "12", "million", "Five"])
            Assert.Equal(word, text[places.Start(article.Text.IndexOf(word, StringComparison.Ordinal))..places
                .End(article.Text.IndexOf(word, StringComparison.Ordinal) + word.Length)]);
        Assert.Equal("ﬁrst", text[places.Start(article.Text.IndexOf("first", StringComparison.Ordinal))..places
            .End(article.Text.IndexOf(" boat", StringComparison.Ordinal))]);
        Assert.Equal("ﬂed.", text[places.Start(article.Text.IndexOf("fled", StringComparison.Ordinal))..places.End(article.Text.Length)]);
    }

    [Fact]
    public void Verbatim_TextReadWronglyTwice_KeepsItsPlaces()
    {
        const string text = "ItÃ¢â‚¬â„¢s â€œlateâ€œ for ten boats.";
        var article = ReadResult.Verbatim(new ArticleInfo("a", "a"), text).Article!;
        Assert.Equal("It’s “late“ for ten boats.", article.Text);
        var at = article.Text.IndexOf("ten", StringComparison.Ordinal);
        Assert.Equal("ten", text[article.Given!.Places.Start(at)..article.Given.Places.End(at + 3)]);
        Assert.Equal("ItÃ¢â‚¬â„¢s", text[article.Given.Places.Start(0)..article.Given.Places.End(4)]);
    }

    [Theory]
    [InlineData("Fares rose by 8–10 percent — a record.")]
    [InlineData("The owner’s dog didn’t bark, and they’re glad.")]
    [InlineData("“We need boats,” she said. “Now.”")]
    [InlineData("Prices – all of them – rose; the mill’s owner won’t pay.")]
    [InlineData("The ‘old’ mill, built in 1890–95, is gone…")]
    public void DecodeAny_MarksOfWindows_AreNoLettersOfMacintosh(string text) =>
        Assert.Equal(text, TextDecoder.DecodeAny(KnownEncodings.Of("windows-1252")!.Encoding.GetBytes(text), null).Text);

    [Theory]
    [InlineData("The lake’s level rose by 4 metres, the miller’s wife said — a record.")]
    [InlineData("“We need boats,” she said, and didn’t wait.")]
    public void DecodeAny_MarksOfMacintosh_AreRead(string text) =>
        Assert.Equal(text, TextDecoder.DecodeAny(KnownEncodings.Of("macintosh")!.Encoding.GetBytes(text), null).Text);

    [Theory]
    [InlineData("at least 4,000 vil-\nlagers", "at least 4,000 villagers")]
    [InlineData("nine thou-\nsand people", "nine thousand people")]
    [InlineData("a well-\nknown singer", "a well-known singer")]
    [InlineData("the Iran-\nbacked group", "the Iran-backed group")]
    [InlineData("twenty-\nfive boats", "twenty-five boats")]
    [InlineData("a two-year-\nold child", "a two-year-old child")]
    [InlineData("the Anglo-\nFrench fleet", "the Anglo-French fleet")]
    [InlineData("a dash -\nand more", "a dash - and more")]
    [InlineData("in Septem-\nber 2023", "in September 2023")]
    public void Join_WordBrokenAtALineEnd_IsOneWord(string paragraph, string expected) =>
    Assert.Equal(expected, BrokenWords.Join(paragraph, paragraph));

    [Fact]
    public void Join_WordThatTheTextWritesWithAHyphen_KeepsIt() =>
        Assert.Equal("the fish-market burned",
            BrokenWords.Join("the fish-\nmarket burned", "The fish-market is old. the fish-\nmarket burned"));

    [Fact]
    public void Read_MailSavedAsText_IsReadWithoutItsHeader()
    {
        var mail = "From: \"Ida Moss\" <ida@h.example>\r\nTo: desk@h.example\r\nSubject: =?utf-8?B?RmVycnkgw6EgbGEgY8O0dGU=?=\r\n"
            + "Date: Mon, 06 May 2024 07:00:00 +0200\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: text/plain; charset=\"iso-8859-1\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            + "The caf=E9 lost 300 work=\r\ners on Sunday, and sixty passengers were taken off the ferry.\r\n";
        foreach (var file in (string[])["a.txt", "a.eml"])
        {
            var draft = Assert.Single(Drafts.Of(file, Encoding.ASCII.GetBytes(mail)));
            Assert.Equal(
                "Ferry á la côte\n\nThe café lost 300 workers on Sunday, and sixty passengers were taken off the ferry.", draft.Text);
            Assert.Equal(("Ida Moss", "2024-05-06"), (draft.Found.Author.Value, draft.Found.Published.Value?.ToString()));
        }
    }

    [Fact]
    public void Read_TextThatBeginsLikeAHeader_IsNoMail()
    {
        var draft = Assert.Single(Drafts.Of("a.txt",
            "From: the quay, our reporter writes\n\nThe ferry ran aground on Sunday, and sixty passengers were taken off.\n"u8.ToArray()));
        Assert.Contains("From: the quay", draft.Text, StringComparison.Ordinal);
    }
}
