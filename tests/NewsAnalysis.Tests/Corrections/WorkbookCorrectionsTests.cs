using NewsAnalysis.Articles;
using NewsAnalysis.Corrections;
using NewsAnalysis.Figures;
using NewsAnalysis.Measures;
using NewsAnalysis.Measures.Quality;
using NewsAnalysis.Tests.Articles;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Corrections;

/// <summary>Corrections on a small corpus, from the file to what the tables show.</summary>
public sealed class WorkbookCorrectionsTests : IDisposable
{
    private const string First =
        "The ferry sank off Lowport on Monday. At least 40 people were killed, the coast guard said. Norland sent 12 boats.";
    private const string Second = "The ferry sank off Lowport on Monday. Officials said 30 people were killed. "
        + "The Norland crew rescued 75 passengers. Room 212 burned.";

    private readonly TempFolder _folder = new TempFolder()
        .With("one.txt", First).With("two.txt", Second)
        .With("articles.csv", "file,outlet,published,event\none.txt,Alpha,2024-02-01,ferry\ntwo.txt,Beta,2024-02-02,ferry\n")
        .With("actors.yaml", "- name: Norland\n  type: state\n- name: Coast Guard\n  type: organisation\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void RejectFigure_TakesItOutOfTheTopicsAndShowsItAsRejected()
    {
        Assert.Equal(Verdict.Conflict, Killed(Book()).Verdict);
        At("two", "30").RejectFigure().By("A. Reader", "2026-01-05", "taken back later").Write();

        var book = Book();

        Assert.Equal(["At least 40"], Killed(book).Claims.Select(claim => claim.Text));
        var row = Assert.Single(DiscrepancyMeasures.Ledger(book.Figures, book.Topics), row => row.Claim.Reason == NoClaimReason.Rejected);
        Assert.Equal("rejected by A. Reader, 2026-01-05: taken back later", row.Claim.Correction!.ToString());
        Assert.StartsWith("30 ", row.Claim.Correction.Extracted, StringComparison.Ordinal);
        Assert.Equal(Verdict.Conflict, Killed(Book(corrected: false)).Verdict);
    }

    [Fact]
    public void AmendFigure_ChangesTheVerdictAndKeepsWhatWasExtracted()
    {
        At("two", "30").AmendFigure(new FigureChange { Value = 41 }).By("A. Reader", "2026-01-05", "a slip of the pen").Write();

        var book = Book();

        Assert.Equal(Verdict.Compatible, Killed(book).Verdict);
        var claim = Killed(book).Claims[1];
        Assert.Equal((41m, 30m, Interval.Exactly(41)), (claim.Value, claim.Extracted!.Value, claim.Interval));
        Assert.Equal("30 †", FigureText.Of(claim));
        var ledger = DiscrepancyTables.Ledger(DiscrepancyMeasures.Ledger(book.Figures, book.Topics)).ToCsv();
        Assert.Contains("\"amended by A. Reader, 2026-01-05: a slip of the pen\"", ledger, StringComparison.Ordinal);
    }

    [Fact]
    public void AddMention_AndRejectMention_AreCountedAndMarked()
    {
        At("one", "coast guard").AddMention("Coast Guard").By("A. Reader", "2026-01-05", "in small letters").Write();
        At("two", "Norland").RejectMention().By("A. Reader", "2026-01-05", "the ship").Write();

        var book = Book();

        Assert.Equal(["Coast Guard", "Norland"], book.Mentions.Select(mention => mention.Actor));
        Assert.Equal("added by A. Reader, 2026-01-05: in small letters", book.Mentions[0].Correction!.ToString());
        Assert.Equal(["Coast Guard", "Norland"], book.MentionsOf("one").Select(mention => mention.Actor));
        Assert.Empty(book.MentionsOf("two"));
        Assert.Equal(2, book.Scope.Corrections);
        Assert.EndsWith("with 2 corrections by a person (†)", book.Scope.InWords, StringComparison.Ordinal);
    }

    [Fact]
    public void ReassignMention_ToAnActorTheDictionaryLacks_IsReportedAndChangesNothing()
    {
        At("two", "Norland").ReassignMention("Sudland").By("A. Reader", "2026-01-05", "w").Write();

        var outcome = Assert.Single(Book().CorrectionOutcomes);

        Assert.Equal(OutcomeState.NotFound, outcome.State);
        Assert.Equal(
            "corrections.yaml:1:3: reassign-mention “Norland” in two: the dictionary has no actor 'Sudland'; nothing was changed by it. "
                + "Look at the article, then correct or remove the entry.",
            outcome.Message);
    }

    [Fact]
    public void TopicsOfOneStory_CanBeMergedSplitAndExplained()
    {
        At("one", "12").MergeTopics(At("two", "75")).By("A. Reader", "2026-01-05", "for the test").Write();
        At("two", "30").SetCause(Cause.DifferentScope).By("A. Reader", "2026-01-05", "another day").Write();

        var book = Book();

        var merged = Assert.Single(book.Topics, topic => topic.Claims.Any(claim => claim.Text == "12"));
        Assert.Equal(["12", "75"], merged.Claims.Select(claim => claim.Text));
        Assert.Equal("merged by A. Reader, 2026-01-05: for the test", Assert.Single(merged.Corrections).ToString());
        Assert.Equal((Cause.DifferentScope, "another day"), (Killed(book).Cause, Killed(book).Why));

        At("two", "30").SplitClaim().By("A. Reader", "2026-01-05", "another ferry").Write();
        var split = Book();
        Assert.Equal(Verdict.Single, Killed(split).Verdict);
        Assert.Equal([OutcomeState.Applied, OutcomeState.NotFound, OutcomeState.Applied],
            split.CorrectionOutcomes.Select(outcome => outcome.State));
    }

    [Fact]
    public void Topic_Renamed_HasTheName()
    {
        At("two", "30").RenameTopic("dead of the ferry").By("A. Reader", "2026-01-05", "clearer").Write();

        var book = Book();

        Assert.Equal(("dead of the ferry", "renamed by A. Reader, 2026-01-05: clearer"),
            (Killed(book).Label, Assert.Single(Killed(book).Corrections).ToString()));
        Assert.Equal(OutcomeState.Applied, Assert.Single(book.CorrectionOutcomes).State);
    }

    [Theory]
    [InlineData("1,400", 1400L)]
    [InlineData(" 5.6 billion ", 5_600_000_000L)]
    [InlineData("3 hundred", 300L)]
    [InlineData("12 boats", null)]
    [InlineData("three", null)]
    [InlineData("1 2 million", null)]
    [InlineData("", null)]
    public void FigureNumber_AsAPersonWritesIt_IsRead(string text, long? value) =>
    Assert.Equal((decimal?)value, FigureNumbers.TryParse(text));

    [Fact]
    public void ArticleFacts_AreSetBeforeExtraction_AndDroppedArticlesSaySo()
    {
        Place("one").SetArticle(outlet: "Gamma", published: "2023-12").By("A. Reader", "2026-01-05", "see the imprint").Write();
        Place("two").DropArticle().By("A. Reader", "2026-01-05", "satire").Write();

        var book = Book();

        var article = Assert.Single(book.Words).Article;
        Assert.Equal(("Gamma", Origin.Correction, "2023-12"),
            (article.Outlet.Value, article.Outlet.Origin, article.Published.Value!.ToString()));
        Assert.Equal("outlet: Alpha; published: 2024-02-01", article.Correction!.Extracted);
        Assert.Equal("two.txt: dropped by A. Reader, 2026-01-05: satire.", Assert.Single(book.Rejected).Reason);
        Assert.Contains("no files were rejected, and 1 article was left out by a person.",
            CorpusFindings.Answer(book.Scope, book.Rejected).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void ArticleFacts_OfFilesThatWereReadBefore_CountAndCountNoMoreWhenTheyGo()
    {
        Assert.Equal("Alpha", Book().Words[0].Article.Outlet.Value);
        Place("one").SetArticle(outlet: "Gamma").By("A. Reader", "2026-01-05", "see the imprint").Write();
        Assert.Equal("Gamma", Book().Words[0].Article.Outlet.Value);
        Assert.Equal("Gamma", Book().Words[0].Article.Outlet.Value);
        Assert.Equal("Alpha", Book(corrected: false).Words[0].Article.Outlet.Value);
        _folder.With("corrections.yaml", "");
        Assert.Equal("Alpha", Book().Words[0].Article.Outlet.Value);
    }

    [Fact]
    public void Corrections_OfATextSavedAgain_Hold()
    {
        At("two", "30").AmendFigure(new FigureChange { Value = 41 }).By("A. Reader", "2026-01-05", "w").Write();
        At("one", "coast guard").AddMention("Coast Guard").By("A. Reader", "2026-01-05", "w").Write();
        _folder.With("one.txt", "Norland counts 30 ships and a coast guard.\n\n" + First)
            .With("two.txt", "Some 30 boats were near.\n\n" + Second);

        var book = Book();

        Assert.All(book.CorrectionOutcomes, outcome => Assert.Equal(OutcomeState.Applied, outcome.State));
        Assert.Equal("30 †", FigureText.Of(Assert.Single(book.Claims, claim => claim.Correction is not null)));
        Assert.Contains("were killed", Assert.Single(book.Claims, claim => claim.Correction is not null).Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Corrections_WithoutTheirPlace_AreReportedAndAppliedToNothingElse()
    {
        At("two", "30").RejectFigure().By("A. Reader", "2026-01-05", "w").Write();
        _folder.With("two.txt", Second.Replace("Officials said 30 people were killed", "Officials said 31 people were killed; 30 swam",
            StringComparison.Ordinal));

        var book = Book();

        Assert.Equal(OutcomeState.NotFound, Assert.Single(book.CorrectionOutcomes).State);
        Assert.DoesNotContain(book.Figures, figure => figure.Correction is not null);
    }

    [Fact]
    public void Corrections_ThatTheExtractionSaysAnyway_AreReportedAsSuch()
    {
        At("two", "30").AmendFigure(new FigureChange { Value = 30, Bound = "exact" }).By("A. Reader", "2026-01-05", "w").Write();
        At("one", "Monday").RejectFigure().By("A. Reader", "2026-01-05", "w").Write();
        At("one", "Norland").ReassignMention("Norland").By("A. Reader", "2026-01-05", "w").Write();

        Assert.All(Book().CorrectionOutcomes, outcome => Assert.Equal(OutcomeState.AlreadySo, outcome.State));
    }

    [Fact]
    public void Methods_CountTheCorrections()
    {
        At("two", "30").AmendFigure(new FigureChange { Value = 41 }).By("A. Reader", "2026-01-05", "w").Write();
        Place("two").ReviewedArticle().By("A. Reader", "2026-01-05", "read").Write();

        var text = NewsAnalysis.Citations.MethodsText.Write(Book(), [], "1");

        Assert.Contains(
            "**Corrections.** 1 correction was applied (1 amend-figure), made by A. Reader; what they changed is marked with †. "
                + "1 article of 2 was reviewed by a person.",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public void GoldExport_OfReviewedArticles_ScoresTheExtractionAgainstThePerson()
    {
        At("two", "30").AmendFigure(new FigureChange { Value = 41 }).By("A. Reader", "2026-01-05", "w").Write();
        Place("two").ReviewedArticle().By("A. Reader", "2026-01-05", "read").Write();
        using var gold = new TempFolder();

        Assert.Equal(["two"], GoldExport.Write(Book(), gold.Path));

        var book = Book(corrected: false);
        var figures = GoldFile.Figures(gold.Path, book.Corpus.Articles);
        Assert.Empty(figures.Lost);
        Assert.Equal(book.Figures.Count(figure => figure.Article.Id == "two"), figures.Entries.Count);
        Assert.Equal(41, Assert.Single(figures.Entries, entry => entry.Entry.Text == "30").Entry.Value);
        Assert.Empty(GoldFile.Mentions(gold.Path, book.Corpus.Articles).Lost);
    }

    private CorrectionPlace At(string article, string quote) => Corpus.Load(_folder.Path).Correct(article, quote);

    private CorrectionPlace Place(string article) => Corpus.Load(_folder.Path).Correct(article);

    private Workbook Book(bool corrected = true) => Workbook.Open(_folder.Path, corrected: corrected);

    private static Topic Killed(Workbook book) =>
        Assert.Single(book.Topics, topic => topic.Claims.Any(claim => claim.Text == "At least 40"));
}
