using System.Text;
using NewsAnalysis.Articles.Encodings;
using NewsAnalysis.Articles.Reading;
using NewsAnalysis.Tests.Articles.Languages;

namespace NewsAnalysis.Tests.Articles.Encodings;

public sealed class EncodingTests
{
    /// <summary>The languages that are written in an encoding that states nothing.</summary>
    public static TheoryData<string, string> Written => new()
    {
        { "windows-1252", "fr de es it pt nl sv da no fi is ca sq" },
        { "windows-1250", "pl cs sk hu hr sl" },
        { "iso-8859-2", "pl cs sk hu hr sl" },
        { "windows-1251", "ru uk be bg sr mk" },
        { "koi8-r", "ru" },
        { "koi8-u", "uk" },
        { "iso-8859-5", "ru bg sr mk be" },
        { "ibm866", "ru" },
        { "windows-1253", "el" },
        { "iso-8859-7", "el" },
        { "windows-1254", "tr" },
        { "windows-1255", "he" },
        { "windows-1256", "ar fa" },
        { "iso-8859-6", "ar" },
        { "windows-1257", "lt lv et" },
        { "windows-874", "th" },
        { "gb18030", "zh" },
        { "shift_jis", "ja" },
        { "euc-jp", "ja" },
        { "euc-kr", "ko" },
        { "utf-8", "en fr ru zh ja ko ar hi th vi" },
        { "utf-16", "en fr de pl tr" },
        { "utf-16be", "en fr de pl tr" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void DecodeAny_BytesThatStateNothing_GivesTheText(string label, string languages)
    {
        foreach (var language in languages.Split(' '))
        {
            var text = Plain(LanguageSpecs.All.Single(spec => spec.Language == language).Text, label);
            var decoded = TextDecoder.DecodeAny(KnownEncodings.Of(label)!.Encoding.GetBytes(text), null);
            Assert.True(decoded.Text == TextCleaner.Clean(text), $"{label} {language}: {decoded.Problem ?? decoded.Text} {string.Join(' ', decoded.Notes)}");
        }
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void DecodeAny_StatedEncoding_IsBelieved(string label, string languages)
    {
        foreach (var language in languages.Split(' '))
        {
            var text = Plain(LanguageSpecs.All.Single(spec => spec.Language == language).Text, label);
            var decoded = TextDecoder.DecodeAny(KnownEncodings.Of(label)!.Encoding.GetBytes(text), label);
            Assert.Equal(new DecodedText(TextCleaner.Clean(text), null), decoded);
        }
    }

    [Theory]
    [InlineData("The “quiet” café’s owner – a naïve man – paid £5.", "windows-1252")]
    [InlineData("“It isn’t over,” she said. The £40m plan is ‘dead’ – for now.", "windows-1252")]
    [InlineData("Le prix a augmenté de 5 % à Orléans, où l’été a été très sec.", "windows-1252")]
    public void DecodeAny_FewLettersBesideAscii_GivesTheText(string text, string label)
    {
        var decoded = TextDecoder.DecodeAny(KnownEncodings.Of(label)!.Encoding.GetBytes(text), null);
        Assert.Equal(text, decoded.Text);
        Assert.Equal(["the file states no encoding and was read as windows-1252, judged by its letters; save it as UTF-8 to be sure"], decoded.Notes);
    }

    [Fact]
    public void DecodeAny_TraditionalChinese_IsBig5()
    {
        const string text = "一艘載有四十名乘客的渡輪在港口附近翻沉後，救援人員星期日在河中進行搜索。有關部門表示，事故原因尚不清楚，潛水員將連夜繼續工作。他們希望在天亮以前找到所有失蹤的人。";
        Assert.Equal(text, TextDecoder.DecodeAny(KnownEncodings.Of("big5")!.Encoding.GetBytes(text), null).Text);
    }

    [Fact]
    public void DecodeAny_StatedEncodingInWhichItIsNoText_IsGuessedAndTold()
    {
        var text = LanguageSpecs.All.Single(spec => spec.Language == "ru").Text;
        var decoded = TextDecoder.DecodeAny(KnownEncodings.Of("windows-1251")!.Encoding.GetBytes(text), "shift_jis");
        Assert.Equal(text, decoded.Text);
        Assert.Equal(["the file states the encoding 'shift_jis', in which it is no text, and was read as windows-1251, judged by its letters; save it as UTF-8 to be sure"], decoded.Notes);
    }

    [Fact]
    public void DecodeAny_Utf8WithDamage_IsAProblemThatSaysWhere()
    {
        byte[] bytes = [.. "Un café à Orléans, où l’été"u8, 0xC3, .. " a été sec."u8];
        Assert.Equal(
            new DecodedText(null, "byte 0xC3 at offset 35 is not valid UTF-8; expected UTF-8, or UTF-16 with a byte order mark; save the file as UTF-8"),
            TextDecoder.DecodeAny(bytes, null));
    }

    [Fact]
    public void DecodeAny_NeverGivesReplacementCharacters()
    {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var bytes = new byte[random.Next(1, 300)];
            random.NextBytes(bytes);
            Assert.DoesNotContain('\ufffd', TextDecoder.DecodeAny(bytes, null).Text ?? "");
        }
    }

    [Theory]
    [InlineData("""<?xml version="1.0" encoding="ISO-8859-2"?><rss/>""", "ISO-8859-2")]
    [InlineData("""<html><head><meta charset=windows-1251><title>""", "windows-1251")]
    [InlineData("""<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=Shift_JIS">""", "Shift_JIS")]
    [InlineData("<html><body>charset=utf-8", null)]
    public void Of_HeadOfADocument_FindsWhatItStates(string head, string? label)
    {
        Assert.Equal(label, DeclaredCharset.Of(Encoding.ASCII.GetBytes(head)));
    }

    // The typographic marks that an encoding lacks are written as its users write them.
    private static string Plain(string text, string label) => label.StartsWith("utf", StringComparison.Ordinal) ? text
        : label is "windows-1256" ? text.Replace('ی', 'ي').Replace("،", ",", StringComparison.Ordinal)
        : label is "koi8-r" or "koi8-u" or "ibm866" or "iso-8859-5" ? text.Replace('—', '-') : text;
}
