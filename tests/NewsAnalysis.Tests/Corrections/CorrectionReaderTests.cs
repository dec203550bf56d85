using NewsAnalysis.Articles;
using NewsAnalysis.Corrections;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Corrections;

public sealed class CorrectionReaderTests
{
    private static readonly ArticleDate Day = new(2026, 1, 5);

    public static TheoryData<CorrectionKind> Kinds => [.. Enum.GetValues<CorrectionKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Parse_EntryOfEachKindAsWritten_IsTheSame(CorrectionKind kind)
    {
        var entry = Made(kind);

        var read = Assert.Single(CorrectionSet.Parse(CorrectionYaml.Write(entry)).Entries);

        Assert.Equal(CorrectionYaml.Write(entry), CorrectionYaml.Write(read));
        Assert.Equal(entry.Places, read.Places);
        Assert.Equal(entry with { Line = 1, Column = 3, Places = read.Places }, read);
    }

    [Fact]
    public void Parse_EmptyFile_HasNoEntries() => Assert.Empty(CorrectionSet.Parse("# nothing yet\n").Entries);

    [Theory]
    [InlineData("- correction: reject-figur\n  article: a\n  quote: \"5\"\n  who: A\n  when: 2026-01-05\n  why: w\n",
        "corrections.yaml:1:15: found the unknown correction 'reject-figur'; expected one of accept-figure, reject-figure, amend-figure, "
            + "add-figure, accept-mention, "
        + "reject-mention, reassign-mention, add-mention, merge-topics, split-claim, set-cause, rename-topic, set-article, drop-article, "
            + "reviewed-article. Did you mean 'reject-figure'?")]
    [InlineData("- correction: reject-figure\n  article: a\n  quote: \"5\"\n  when: 2026-01-05\n  why: w\n",
        "corrections.yaml:1:3: found no 'who'; expected a name. Add 'who: …'.")]
    [InlineData("- correction: reject-figure\n  article: a\n  quote: \"5\"\n  who: A\n  when: 5 January\n  why: w\n",
        "corrections.yaml:5:9: found '5 January' as 'when', which is no date; expected yyyy-MM-dd, yyyy-MM or yyyy. Correct it.")]
    [InlineData("- correction: reject-figure\n  article: a\n  quote: \"5\"\n  occurrence: zero\n  who: A\n  when: 2026-01-05\n  why: w\n",
        "corrections.yaml:4:15: found 'zero' as 'occurrence'; expected a number from 1. Correct it or remove the key.")]
    [InlineData("- correction: drop-article\n  article: a\n  actor: B\n  who: A\n  when: 2026-01-05\n  why: w\n",
        "corrections.yaml:3:10: found 'actor' in a correction 'drop-article', where it says nothing; expected only correction, article, "
            + "who, when, why. Remove it.")]
    [InlineData("- correction: amend-figure\n  article: a\n  quote: \"5\"\n  bound: more\n  who: A\n  when: 2026-01-05\n  why: w\n",
        "corrections.yaml:1:3: found nothing to amend; expected one of value, valueTo, bound, unit, counted, about, event, source. "
            + "Add what is to be changed.")]
    [InlineData("- correction: amend-figure\n  article: a\n  quote: \"5\"\n  value: five\n  unit: u\n  who: A\n"
        + "  when: 2026-01-05\n  why: w\n",
        "corrections.yaml:4:10: found 'five' as 'value', which is no number; expected one such as 1400, 1,400 or 5.6 million. Correct it.")]
    [InlineData("- correction: reject-figure\n  article: a\n  quote: \"5\"\n  in: of six people\n  who: A\n  when: 2026-01-05\n  why: w\n",
        "corrections.yaml:4:7: found words that do not hold the quote as 'in'; expected the quote with words around it. "
            + "Copy them from the article.")]
    public void Parse_Errors_AreNamedWithLineAndColumn(string yaml, string first)
    {
        var error = Assert.Throws<InputException>(() => CorrectionSet.Parse(yaml));

        Assert.Equal(first, error.Message.Split('\n')[0]);
    }

    [Fact]
    public void Parse_TwoEntriesOnOneFigure_IsAnErrorAtTheSecond()
    {
        var entry = CorrectionYaml.Write(Made(CorrectionKind.RejectFigure));

        var error = Assert.Throws<InputException>(() => CorrectionSet.Parse(entry + entry));

        Assert.Equal("corrections.yaml:9:3: found a second correction of the same figure (the first is in line 1); expected one. "
            + "Join the two or remove one.", error.Message);
    }

    [Fact]
    public void Parse_BrokenYaml_SaysWhere()
    {
        var error = Assert.Throws<InputException>(() => CorrectionSet.Parse("- correction: [\n"));

        Assert.StartsWith("corrections.yaml:", error.Message, StringComparison.Ordinal);
        Assert.Contains("expected a list of corrections", error.Message, StringComparison.Ordinal);
    }

    internal static Correction Made(CorrectionKind kind)
    {
        var place = new Anchor("a", "1,400", 2, "at \"least\" 1,400: or 1,400 people");
        var entry = new Correction(kind, "a", "A. Reader", Day, "a # reason: with signs");
        if (kind.IsTopic())
            entry = entry with
            {
                Places = kind == CorrectionKind.MergeTopics ? [place, new Anchor("b", "12", 1)] : [place],
                Cause = kind == CorrectionKind.SetCause ? Cause.DifferentSource : null,
                Name = kind == CorrectionKind.RenameTopic ? "dead: \"all\"" : null
            };
        else if (!kind.IsArticle())
            entry = entry with { Places = [place] };
        return kind switch
        {
            CorrectionKind.AmendFigure => entry with { Figure = new FigureChange { Bound = "above", Event = "", Unit = "person" } },
            CorrectionKind.AddFigure =>
                entry with { Figure = new FigureChange { Value = 1.5m, ValueTo = 2, Counted = "tonnes", Source = "No" } },
            CorrectionKind.ReassignMention or CorrectionKind.AddMention => entry with { Actor = "The Union" },
            CorrectionKind.SetArticle => entry with { Outlet = "The Daily", Published = "2024-02", Story = "unknown" },
            _ => entry,
        };
    }
}
