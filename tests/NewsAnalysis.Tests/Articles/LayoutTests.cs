using NewsAnalysis.Articles;
using NewsAnalysis.Articles.Layout;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Tests.Articles;

public sealed class LayoutTests
{
    private const string Prose = "The river rose by two metres on Monday.";

    public sealed record FurnitureCase(string Line, string Where, string? Rule, string Note);

    public sealed record CaptionCase(string Line, bool Caption, string Note);

    public sealed record DateCase(string Line, string? Date, string? Author, string Note);

    public static TheoryData<string, string, string?> FurnitureCases() =>
        new(Specs.Read<FurnitureCase>("furniture.json").Select(item => (item.Line, item.Where, item.Rule)));

    public static TheoryData<string, bool> CaptionCases() =>
        new(Specs.Read<CaptionCase>("captions.json").Select(item => (item.Line, item.Caption)));

    public static TheoryData<string, string?, string?> DateCases() =>
        new(Specs.Read<DateCase>("date-lines.json").Select(item => (item.Line, item.Date, item.Author)));

    [Theory]
    [MemberData(nameof(FurnitureCases))]
    public void Draft_FurnitureCase_RemovesTheLineByItsRuleOrKeepsIt(string line, string where, string? rule)
    {
        var prose = Enumerable.Range(1, 4).Select(number => $"{Prose} It was day {number} of the flood.").ToList();
        string[] lines = where switch
        {
            "headline" => [line, .. prose],
            "top" => ["River bursts its banks", line, .. prose],
            "middle" => ["River bursts its banks", .. prose, line, .. prose.Select(text => text + " Rain fell.")],
            _ => ["River bursts its banks", .. prose, line],
        };
        var draft = PageLayout.Draft([.. lines.Select((text, index) => new PageLine(index + 1, text))],
            ReadHints.None, ReadOptions.Default);
        Assert.Equal(rule is null ? [] : [(line, rule)], draft.Removed.Select(removed => (removed.Text, removed.Rule)));
        Assert.Equal(where == "headline" ? line : "River bursts its banks", draft.Found.Title.Value);
    }

    [Theory]
    [InlineData("Harbour bridge closes for repairs.", "The harbour bridge will close on Monday for repairs that take a year.", true)]
    [InlineData("Ferry Sinks Off Northern Island.", "Nobody was on board when it went down on Monday.", true)]
    [InlineData("City council backs plan to widen harbour tunnel.",
        "The council voted on Monday to widen the tunnel to the harbour.", true)]
    [InlineData("Lund Warns Port of Delays: 'We Wait and it Costs'.", "Ships were queueing in the bay when she came.", true)]
    [InlineData("Harbour union sues Lavik, the Lund firm and Baar, alleging fraud to win the bridge contract.",
        "The Harbour Workers' Union filed suit against Lavik, the Lund firm and Baar, alleging fraud to win a bridge contract.", true)]
    [InlineData("The ferry left the harbour at noon.", "It was never seen again, and nobody knows why.", false)]
    [InlineData("Police are looking for a man who robbed a bank.", "He came in at noon with a gun, they said on Monday.", false)]
    [InlineData("Ann Oram knew Petra Lund well.", "Petra Lund was a friend of Ann Oram, the mayor.", false)]
    [InlineData("It rained. The river rose by two metres.", "The river rose by two metres after rain, they said.", false)]
    [InlineData("Anton Lavik met Petra Lund in Baar.", "They had a long talk about ships and the harbour.", false)]
    [InlineData("غرقت العبارة قرب الجزيرة الشمالية مساء أمس.", "Nobody was on board when it went down.", false)]
    [InlineData("The mayor said on Monday that the harbour bridge would stay closed for a year.",
        "The harbour bridge was closed in May, and repairs will last a year, the mayor said.", false)]
    [InlineData("Eleven people drowned when a ferry sank off the coast on Monday.",
        "Eleven people drowned as the ferry sank, and forty swam to the coast.", false)]
    [InlineData("BAAR — The ferry sank on Monday.", "The ferry sank on Monday off the island, they said.", false)]
    public void Draft_FirstLineWithFullStop_IsTheHeadlineWhereTheTextSaysItOver(string first, string second, bool isTitle)
    {
        string[] lines = [first, second, Prose, "Nobody knows more of it yet, the mayor said."];
        var draft = PageLayout.Draft([.. lines.Select((text, index) => new PageLine(index + 1, text))],
            ReadHints.None, ReadOptions.Default);

        Assert.Equal(isTitle ? first : null, draft.Found.Title.Value);
    }

    [Fact]
    public void Draft_ParagraphThatStandsFurtherUpToo_IsThereOnce()
    {
        const string Long = "The river rose by two metres on Monday, and forty boats were lost.";
        string[] lines = ["River bursts its banks", Long, Prose, "Nobody knows more of it yet.", Long, Prose];

        var draft = PageLayout.Draft([.. lines.Select((text, index) => new PageLine(index + 1, text))],
            ReadHints.None, ReadOptions.Default);

        Assert.Equal([(Long, "repeated line")], draft.Removed.Select(removed => (removed.Text, removed.Rule)));
    }

    [Theory]
    [MemberData(nameof(CaptionCases))]
    public void IsCaption_Case_TellsCaptionsFromProse(string line, bool caption) => Assert.Equal(caption, CaptionForms.IsCaption(line));

    [Theory]
    [MemberData(nameof(DateCases))]
    public void TryRead_DateCase_GivesDateAndAuthor(string line, string? date, string? author)
    {
        var read = MetaLine.TryRead(line);
        if (date == "no line")
        {
            Assert.Null(read);
            return;
        }

        Assert.NotNull(read);
        Assert.Equal(string.IsNullOrEmpty(date) ? null : date, read.Date?.ToString());
        Assert.Equal(author, read.Author);
    }
}
