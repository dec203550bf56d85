using NewsAnalysis.Corrections;

namespace NewsAnalysis.Tests.Corrections;

public sealed class CorrectionTextTests
{
    private const string Two =
        "# mine\n\n- correction: drop-article   # first\n  article: b\n  # inside\n  who: A\n  when: 2026-01-05\n  why: w\n\n"
        + "# about c\n- correction: drop-article\n  article: c\n  who: A\n  when: 2026-01-05\n  why: |\n    one\n    # no comment\n# end\n";

    private static readonly string Third = CorrectionYaml.Write(CorrectionReaderTests.Made(CorrectionKind.ReviewedArticle));

    [Fact]
    public void Append_Entry_LeavesTheRestByteForByte() => Assert.Equal(Two + Third, CorrectionText.Append(Two, Third));

    [Fact]
    public void Append_ToAnEmptyFile_IsTheEntry() => Assert.Equal(Third, CorrectionText.Append("", Third));

    [Fact]
    public void Append_WindowsLineEndsAndNoLastOne_KeepsTheKind()
    {
        var text = Two.Replace("\n", "\r\n", StringComparison.Ordinal).TrimEnd('\n', '\r');

        Assert.Equal(text + "\r\n" + Third.Replace("\n", "\r\n", StringComparison.Ordinal), CorrectionText.Append(text, Third));
    }

    [Fact]
    public void Append_IndentedList_IsIndentedToo() =>
        Assert.Equal(
            "  - correction: reviewed-article\n    article: b\n    who: A\n    when: 2026\n    why: w\n"
                + string.Concat(Third.TrimEnd('\n').Split('\n').Select(line => $"  {line}\n")),
            CorrectionText.Append("  - correction: reviewed-article\n    article: b\n    who: A\n    when: 2026\n    why: w\n", Third));

    [Fact]
    public void Append_ListInBrackets_IsRefusedWithAdvice()
    {
        var error = Assert.Throws<InputException>(
            () => CorrectionText.Append("[{correction: drop-article, article: b, who: A, when: 2026, why: w}]\n", Third));

        Assert.Equal("corrections.yaml:1: found a list in brackets; expected each correction to begin with '- ' in a line of its own. "
            + "Write it so, or remove the brackets.", error.Message);
    }

    [Fact]
    public void Replace_Entry_KeepsItsCommentsAboveTheNewOne() =>
        Assert.Equal(
            "# mine\n\n# first\n# inside\n" + Third + Two[Two.IndexOf("\n# about c", StringComparison.Ordinal)..],
            CorrectionText.Replace(Two, 3, Third));

    [Fact]
    public void Replace_ByNothing_RemovesTheEntryAndNoComment() =>
        Assert.Equal(Two[..Two.IndexOf("- correction: drop-article\n  article: c", StringComparison.Ordinal)] + "# end\n",
            CorrectionText.Replace(Two, 11, null));

    [Fact]
    public void Replace_LineWithoutAnEntry_IsRefused() => Assert.Throws<InputException>(() => CorrectionText.Replace(Two, 4, null));

    [Fact]
    public void Put_EntryOnTheSameThing_TakesItsPlace()
    {
        var entry = CorrectionReaderTests.Made(CorrectionKind.RejectFigure);
        var text = CorrectionEdit.Put(CorrectionEdit.Put(Two, entry), CorrectionReaderTests.Made(CorrectionKind.ReviewedArticle));

        var changed = CorrectionEdit.Put(text, CorrectionReaderTests.Made(CorrectionKind.AmendFigure));

        Assert.Equal(text.Replace(CorrectionYaml.Write(entry), CorrectionYaml.Write(CorrectionReaderTests.Made(CorrectionKind.AmendFigure)),
            StringComparison.Ordinal), changed);
        Assert.Equal(changed, CorrectionEdit.Put(changed, CorrectionReaderTests.Made(CorrectionKind.AmendFigure)));
        Assert.Equal(CorrectionEdit.Put(Two, CorrectionReaderTests.Made(CorrectionKind.ReviewedArticle)),
            CorrectionEdit.Remove(changed, entry));
    }
}
