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
            Assert.True(decoded.Text == TextCleaner.Clean(text),
                $"{label} {language}: {decoded.Problem ?? decoded.Text} {string.Join(' ', decoded.Notes)}");
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
        Assert.Equal(["the file states no encoding and was read as windows-1252, judged by its letters; save it as UTF-8 to be sure"],
            decoded.Notes);
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
        Assert.Equal(["the file states the encoding 'shift_jis', in which it is no text, and was read as windows-1251, "
            + "judged by its letters; save it as UTF-8 to be sure"], decoded.Notes);
    }

    [Theory]
    [InlineData("ru uk el ar fa he hi th ko ja zh")]
    public void DecodeAny_WideWithoutMarkInAnyScript_GivesTheText(string languages)
    {
        foreach (var language in languages.Split(' '))
        {
            var text = LanguageSpecs.All.Single(spec => spec.Language == language).Text;
            foreach (var encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
            {
                // Each half of a text as well: what a sample happens to hold must not decide.
                foreach (var part in (string[])[text, text[..(text.Length / 2)], text[(text.Length / 2)..]])
                {
                    var decoded = TextDecoder.DecodeAny(encoding.GetBytes(part + "\n"), null);
                    Assert.True(decoded.Text == TextCleaner.Clean(part + "\n"),
                        $"{encoding.WebName} {language}: {decoded.Problem ?? decoded.Text}");
                    Assert.Empty(decoded.Notes);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void DecodeAny_NulInTextOfOtherEncodings_IsAProblem(string label, string languages)
    {
        if (label.StartsWith("utf-16", StringComparison.Ordinal))
            return;
        foreach (var language in languages.Split(' '))
        {
            var text = Plain(LanguageSpecs.All.Single(spec => spec.Language == language).Text, label);
            var bytes = KnownEncodings.Of(label)!.Encoding.GetBytes(text);
            foreach (var at in (int[])[0, 1, 40, 41])
            {
                byte[] spoilt = [.. bytes[..at], 0, .. bytes[at..]];
                Assert.True(TextDecoder.DecodeAny(spoilt, null).Text is null,
                    $"{label} {language} {at}: {TextDecoder.DecodeAny(spoilt, null).Text}");
            }
        }
    }

    [Fact]
    public void DecodePage_FewStrayBytes_AreReadAndTold()
    {
        var filler = "<p>Un café à Orléans, où l’été a été sec.</p>\n"u8.ToArray();
        byte[] page = [.. Times(filler, 600), .. "<p>It"u8, 0x92, .. "s 3"u8, 0xE2, 0x80, .. "4 and 3"u8, 0xBD, .. " miles</p>"u8,
            .. Times(filler, 600)];
        var offset = filler.Length * 600 + 5;
        var decoded = TextDecoder.DecodePage(page, "utf-8");
        Assert.Null(decoded.Problem);
        Assert.Contains("\n<p>It’s 3 4 and 3½ miles</p><p>Un café à Orléans, où l’été a été sec.</p>\n", decoded.Text,
            StringComparison.Ordinal);
        Assert.Equal(
            [$"4 bytes are not valid UTF-8 (the first, 0x92, at offset {offset}, line 601) and read as windows-1252, "
                + $"or as a blank where a character was cut; save the page as UTF-8"],
            decoded.Notes);
    }

    [Fact]
    public void DecodePage_ManyStrayBytes_AreAProblemThatSaysWhere()
    {
        var filler = "<p>Un café à Orléans, où l’été a été sec.</p>\n"u8.ToArray();
        byte[] page = [.. Times(filler, 600), 0xC3, .. " "u8, 0xC3, .. " "u8, 0xC3, .. " "u8, 0x81, .. Times(filler, 100)];
        Assert.StartsWith($"byte 0xC3 at offset {filler.Length * 600} is not valid UTF-8", TextDecoder.DecodePage(page, "utf-8").Problem,
            StringComparison.Ordinal);
    }

    [Fact]
    public void DecodePage_StatedEncoding_IsBelieved()
    {
        var page = KnownEncodings.Of("windows-1251")!.Encoding
            .GetBytes(string.Concat(Enumerable.Repeat("<p>plain text in small letters</p>", 1000)) + "РЎС‚ и");
        Assert.EndsWith("РЎС‚ и", TextDecoder.DecodePage(page, "windows-1251").Text, StringComparison.Ordinal);
        Assert.Empty(TextDecoder.DecodePage(page, "windows-1251").Notes);
    }

    [Fact]
    public void DecodeAny_Utf8WithDamage_IsAProblemThatSaysWhere()
    {
        byte[] bytes = [.. "Un café à Orléans, où l’été"u8, 0xC3, .. " a été sec."u8];
        Assert.Equal(
            new DecodedText(null,
                "byte 0xC3 at offset 35 is not valid UTF-8; expected UTF-8, or UTF-16 with a byte order mark; save the file as UTF-8"),
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

    private static byte[] Times(byte[] bytes, int count) => [.. Enumerable.Repeat(bytes, count).SelectMany(line => line)];

    // The typographic marks that an encoding lacks are written as its users write them.
    private static string Plain(string text, string label) => label.StartsWith("utf", StringComparison.Ordinal) ? text
        : label is "windows-1256" ? text.Replace('ی', 'ي').Replace("،", ",", StringComparison.Ordinal)
        : label is "koi8-r" or "koi8-u" or "ibm866" or "iso-8859-5" ? text.Replace('—', '-') : text;
}
