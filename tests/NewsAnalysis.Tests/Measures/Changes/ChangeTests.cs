using NewsAnalysis.Measures.Changes;
using NewsAnalysis.Tests.Articles;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Measures.Changes;

public sealed class ChangeTests
{
    private static readonly RunRecord Earlier = new(
        "literal", false, [Article("a", "1"), Article("b", "2"), Article("gone", "3")],
        new Dictionary<string, int> { ["Feld"] = 2, ["Council"] = 1 },
        [
            Topic("killed", Verdict.Compatible, ("a", 10), ("b", 20)), Topic("homes", Verdict.Conflict, ("a", 40), ("b", 50)),
            Topic("paid", Verdict.Compatible, ("a", 70), ("gone", 5)), Topic("same", Verdict.Compatible, ("a", 90), ("b", 90)),
        ]);

    private static readonly RunRecord Later = new(
        "literal", false, [Article("a", "1"), Article("b", "9"), Article("new", "4")],
        new Dictionary<string, int> { ["Feld"] = 5, ["Moss"] = 3 },
        [
            Topic("people killed", Verdict.Conflict, ("a", 10), ("b", 20), ("new", 1)),
            Topic("homes", Verdict.Conflict, ("a", 40), ("b", 50), ("new", 30)),
            Topic("ships", Verdict.Compatible, ("a", 100), ("new", 60)), Topic("same", Verdict.Compatible, ("a", 90), ("b", 90)),
        ]);

    [Fact]
    public void Between_TwoRuns_TellsArticlesActorsAndTopics()
    {
        var changes = ChangeMeasures.Between(Earlier, Later);

        Assert.Equal(["New new", "Changed b", "Removed gone"], changes.Articles.Select(change => $"{change.Kind} {change.Article.Id}"));
        Assert.Equal(["Moss 0 3", "Council 1 0"], changes.Actors.Select(change => $"{change.Actor} {change.Before} {change.Now}"));
        Assert.Equal(
            ["ToConflict people killed 1 Outlet new", "New ships 2 Outlet a,Outlet new", "Grew homes 1 Outlet new", "Gone paid 0 "],
            changes.Topics.Select(change => $"{change.Kind} {change.Label} {change.NewClaims} {string.Join(',', change.Outlets)}"));
    }

    [Fact]
    public void Answer_TwoRuns_IsThreeSentences() => Assert.Equal(
        """
        - 1 article is new, 1 changed and 1 removed; there were 3 and are 3.
        - 1 actor is mentioned for the first time: Moss; 1 actor is mentioned no more.
        - Of the topics on which figures can be compared, 1 went from agreement to conflict, 1 can be compared for the first time, 1 grew and 1 cannot be compared any more.

        """,
        ChangeFindings.Answer(ChangeMeasures.Between(Earlier, Later)).ToText());

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Between_ActorsGuessed_CallsNobodyNewOrGone(bool before, bool now)
    {
        var changes = ChangeMeasures.Between(
            Earlier with { DictionaryIsSuggested = before }, Later with { DictionaryIsSuggested = now });

        Assert.Empty(changes.Actors);
        Assert.Equal("Who is mentioned for the first time cannot be told without an actors.yaml.",
            ChangeFindings.Answer(changes).Sentences[1]);
    }

    [Fact]
    public void Between_ArticleChangedAndClaimsMoved_KnowsTheTopicByItsLabel()
    {
        var moved = Earlier with { Topics = [Topic("killed", Verdict.Conflict, ("a", 12), ("b", 25))] };

        var change = ChangeMeasures.Between(Earlier with { Topics = [Earlier.Topics[0]] }, moved).Topics;

        Assert.Equal(TopicChangeKind.ToConflict, Assert.Single(change).Kind);
    }

    [Fact]
    public void Between_NewsCorrectionsAndAnotherVersion_AreToldApart()
    {
        var before = new RunRecord("literal", false, [Article("a", "1"), Article("b", "2"), Article("c", "3")],
            new Dictionary<string, int>(),
            [Topic("killed", Verdict.Compatible, ("a", 10), ("b", 20)), Topic("homes", Verdict.Compatible, ("b", 50), ("c", 20)),
                Topic("ships", Verdict.Compatible, ("c", 70), ("c", 90))])
        { Version = "one" };
        var now = before with
        {
            Articles = [Article("a", "1"), Article("b", "2"), Article("c", "3"), Article("new", "4")],
            Topics = [Topic("killed", Verdict.Conflict, ("a", 10), ("b", 20), ("new", 1)),
                Topic("homes", Verdict.Conflict, ("b", 50), ("c", 20)), Topic("ships", Verdict.Conflict, ("c", 70), ("c", 90))],
            Version = "two",
            Corrections = new Dictionary<string, string> { ["b"] = "x" },
        };

        var changes = ChangeMeasures.Between(before, now);

        Assert.Equal(["New new", "Corrected b"], changes.Articles.Select(change => $"{change.Kind} {change.Article.Id}"));
        Assert.Equal(["killed News", "homes Correction", "ships Version"],
            changes.Topics.Select(change => $"{change.Label} {change.Origin}"));
        Assert.Equal(
            """
            - 1 article is new, 0 changed, 1 corrected and 0 removed; there were 3 and are 4.
            - No actor is mentioned for the first time.
            - Of the topics on which figures can be compared, 3 went from agreement to conflict. No news: 1 of these comes from corrections and 1 of these comes from a new version of the workbook.

            """,
            ChangeFindings.Answer(changes).ToText());
        Assert.StartsWith("The workbook is another version", Assert.Single(ChangeFindings.Caveats(changes).Sentences),
            StringComparison.Ordinal);
        Assert.Equal(
            ["new: new (Outlet new)", "corrected: b (Outlet b)",
             "killed (story): from agreement to conflict, 3 claims, new ones by Outlet new",
             "homes (story): from agreement to conflict, 2 claims; through corrections",
             "ships (story): from agreement to conflict, 2 claims; through a new version of the workbook"],
            ChangeFindings.Lines(changes));
        Assert.Equal(ChangeOrigin.Settings, ChangeMeasures.Between(
            before, now with { Articles = before.Articles, Version = "one", Corrections = before.Corrections }).Topics[0].Origin);
    }

    [Fact]
    public void Between_SameRun_IsNothing()
    {
        var changes = ChangeMeasures.Between(Earlier, Earlier);

        Assert.Empty(changes.Articles);
        Assert.Empty(changes.Actors);
        Assert.Empty(changes.Topics);
    }

    [Fact]
    public void Load_WhatWasWritten_IsTheSame()
    {
        using var folder = new TempFolder().With(RunRecordFile.Name, RunRecordFile.Write(Earlier));

        var read = RunRecordFile.Load(folder.Path);

        Assert.Equal(RunRecordFile.Write(Earlier), RunRecordFile.Write(read));
        Assert.Equal(Earlier.Articles, read.Articles);
    }

    [Fact]
    public void Load_NoRecord_SaysWhatIsMissing()
    {
        using var folder = new TempFolder();

        Assert.Equal(
            $"{folder.Path}: the folder holds no run.json; expected the out folder of an earlier run; name another, "
                + "or run once without --since to have one to compare with later.",
            Assert.Throws<InputException>(() => RunRecordFile.Load(folder.Path)).Message);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("{\"format\":1}")]
    [InlineData("{\"format\":2,\"run\":null}")]
    [InlineData("[]")]
    public void Load_OtherFile_SaysSo(string text)
    {
        using var folder = new TempFolder().With(RunRecordFile.Name, text);

        Assert.StartsWith(Path.Combine(folder.Path, "run.json") + ": ",
            Assert.Throws<InputException>(() => RunRecordFile.Load(folder.Path)).Message, StringComparison.Ordinal);
    }

    private static RunArticle Article(string id, string hash) => new(id, hash, $"Outlet {id}", null, null);

    private static RunTopic Topic(string label, Verdict verdict, params (string Article, int Start)[] claims) =>
        new(label, label, "story", verdict, [.. claims.Select(claim => new RunClaim(claim.Article, claim.Start, claim.Start + 2))]);
}
