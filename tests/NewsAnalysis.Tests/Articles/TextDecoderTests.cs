using System.Text;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Tests.Articles;

public sealed class TextDecoderTests
{
    [Fact]
    public void Decode_EveryEncodingItReads_GivesTheSameText()
    {
        const string text = "Türkiye\n“no”\n";
        foreach (var encoding in (Encoding[])[new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode])
            Assert.Equal(new DecodedText(text, null), TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]));
    }

    [Fact]
    public void Decode_OtherLineBreaks_BecomeLineFeeds()
    {
        Assert.Equal("a\nb\nc\n\nd\ne", TextDecoder.Decode("a\r\nb\rc\r\r\nd\u2028e"u8).Text);
    }

    [Fact]
    public void Decode_SoftHyphenAtTheEndOfALine_JoinsTheWord()
    {
        Assert.Equal("2.4 million euros\nWell\n", TextDecoder.Decode("2.4 mil\u00ad\r\nlion euros\u00ad\nWell\n"u8).Text);
    }

    [Theory]
    [InlineData("It lost 3 mil\u00ad\u00ad\nlion")]
    [InlineData("It lost 3 mil\u200b\u00ad\u200b\nlion")]
    [InlineData("It lost 3 mil\u00ad\n\tlion")]
    [InlineData("It lost 3 mil\u00ad\u2028lion")]
    [InlineData("It lost 3 mil\u00ad\rlion")]
    public void Decode_SoftHyphenBesideOtherSigns_JoinsTheWord(string text) =>
        Assert.Equal("It lost 3 million", TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).Text);

    [Fact]
    public void Decode_SoftHyphenBeforeAnEmptyLine_JoinsNothing() =>
        Assert.Equal("a mil\n\nlion", TextDecoder.Decode("a mil\u00ad\n\nlion"u8).Text);

    [Fact]
    public void Decode_InvisibleCharacters_AreDroppedAndJoinersStay()
    {
        Assert.Equal("Hamas in US forces \u200d می\u200cخواهم",
            TextDecoder.Decode("Ha\u00admas\u200b in \u202eUS\u202c forces\ufeff \u200d می\u200cخواهم\u0007"u8).Text);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xFF },
        "byte 0xFF at offset 1 is not valid UTF-8; expected UTF-8, or UTF-16 with a byte order mark; save the file as UTF-8")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0xE2, 0x82 },
        "byte 0xE2 at offset 4 is not valid UTF-8; expected UTF-8, or UTF-16 with a byte order mark; save the file as UTF-8")]
    [InlineData(new byte[] { 0x61, 0x62, 0xED, 0xA0, 0x80 },
        "byte 0xED at offset 2 is not valid UTF-8; expected UTF-8, or UTF-16 with a byte order mark; save the file as UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x61, 0x00 },
        "byte 0x00 at offset 4 is not valid UTF-16; expected UTF-8, or UTF-16 with a byte order mark; save the file as UTF-8")]
    [InlineData(new byte[] { 0x61, 0x0A, 0x00 },
        "the file holds a NUL byte at offset 2 and is no text; expected a UTF-8 text file; save the article as text")]
    [InlineData(new byte[] { 0x61, 0x01, 0x02, 0x62 },
        "the file is binary: more than one character in twenty is a control character; expected a text file; save the article as text")]
    [InlineData(new byte[0], "the file is empty; expected the text of an article; save it again or remove it")]
    public void Decode_WhatIsNoText_SaysWhereAndWhatToDo(byte[] bytes, string problem)
    {
        Assert.Equal(new DecodedText(null, problem), TextDecoder.Decode(bytes));
    }
}
