using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Measures;
using NewsAnalysis.Measures.Quality;
using NewsAnalysis.Tests.Articles;
using NewsAnalysis.Text;

namespace NewsAnalysis.Tests.Measures.Quality;

public sealed class QualityTests
{
    private static readonly Article Text =
        Article.Verbatim(MadeData.Article("a", "Alpha"), "Ann met Bob. Then Ann left with 20 men and 5 dogs in 2020.");

    [Fact]
    public void Of_FoundAndWanted_CountsHitsMissesAndFalseAlarms()
    {
        Judged At(int start, string value) => new("a", new TextSpan(start, start + 1), "w", value, "q");

        var score = Score.Of("t", [At(1, "x"), At(2, "x"), At(2, "x"), At(3, "y")], [At(1, "x"), At(2, "z"), At(4, "x")]);

        // Right: one of three different ones found and of three wanted.
        Assert.Equal((1, 3, 3), (score.Hits, score.Found, score.Wanted));
        Assert.Equal([At(2, "x"), At(3, "y")], score.FalseAlarms);
        Assert.Equal([At(2, "z"), At(4, "x")], score.Misses);
        Assert.Equal((1 / 3.0, 1 / 3.0, 1 / 3.0), (score.Precision, score.Recall, score.F1));
    }

    [Fact]
    public void Of_NothingAtAll_HasNoRatios()
    {
        var score = Score.Of("t", [], []);

        Assert.Null(score.Precision);
        Assert.Null(score.Recall);
        Assert.Null(score.F1);
    }

    [Theory]
    [InlineData("Ann met Bob.", "Ann", 1, 0)]
    [InlineData("Then Ann left", "Ann", 1, 18)]
    [InlineData("Ann met Bob. Then Ann", "Ann", 2, 18)]
    [InlineData("Ann", "Ann", 1, null)] // twice in the article
    [InlineData("Ann met Bob.", "Ann", 2, null)] // once in the snippet
    [InlineData("Zoe met", "Zoe", 1, null)]
    [InlineData("", "", 1, null)]
    public void Find_Snippet_IsTheOnePlace(string snippet, string words, int nth, int? start)
    {
        var entry = new GoldMention { In = snippet, Text = words, Nth = nth, Actor = "x", Kind = "name" };

        Assert.Equal(start, entry.Find(Text.Text)?.Start);
    }

    [Fact]
    public void Mentions_AgainstGold_AreScoredByKind()
    {
        using var folder = new TempFolder().With("mentions.json", """
            {"a": [{"in": "Ann met Bob", "text": "Ann", "nth": 1, "actor": "Ann Lee", "kind": "name"},
                   {"in": "Ann met Bob", "text": "Bob", "nth": 1, "actor": "Bob", "kind": "name"},
                   {"in": "Then Ann left", "text": "Ann", "nth": 1, "actor": "Ann Lee", "kind": "surname"},
                   {"in": "not there", "text": "there", "nth": 1, "actor": "Bob", "kind": "name"}],
             "b": []}
            """);
        var gold = GoldFile.Mentions(folder.Path, [Text]);
        Mention Found(int start, string actor, MentionKind kind) =>
            new(Text.Info, new TextSpan(start, start + 3), "Ann", actor, kind, PartKind.Body, 0, "q", false);

        var scores = MentionScores.Of([Found(0, "Ann Lee", MentionKind.Name), Found(18, "Ann Lee", MentionKind.Name)], gold);

        Assert.Equal(
            ["mentions.json: a: 'there' in 'not there': the snippet is not in the article just once, with the words in it."], gold.Lost);
        Assert.Equal(1, gold.Elsewhere);
        // All: two of two right, Bob missed. Names: one of two right, Bob missed. Surnames: none found, one missed.
        Assert.Equal(
            [("all mentions", 2, 0, 1), ("name", 1, 1, 1), ("surname", 0, 0, 1)],
            scores.Select(score => (score.Task, score.Hits, score.FalseAlarms.Count, score.Misses.Count)));
        Assert.Equal(
            "Mentions: weakest in surname, with 1 miss and no false alarms on 1", QualityFindings.Title(scores, "Mentions", 1).Title);
    }

    [Fact]
    public void Mentions_Ambiguous_AreScoredApart()
    {
        using var folder = new TempFolder().With("mentions.json", """
            {"a": [{"in": "Ann met Bob", "text": "Ann", "nth": 1, "actor": "Ann Lee", "kind": "surname"},
                   {"in": "Then Ann left", "text": "Ann", "nth": 1, "actor": "Ann Lee", "kind": "surname"}]}
            """);
        Mention Found(int start, string actor, bool ambiguous) =>
            new(Text.Info, new TextSpan(start, start + 3), "Ann", actor, MentionKind.Surname, PartKind.Body, 0, "q", ambiguous);

        var scores = MentionScores.Of([Found(0, "Ann Lee", false), Found(18, "Ann May", true)], GoldFile.Mentions(folder.Path, [Text]));

        Assert.Equal(
            [("all mentions", 1, 0, 1), ("surname", 1, 0, 1), ("ambiguous, apart", 0, 1, 1)],
            scores.Select(score => (score.Task, score.Hits, score.FalseAlarms.Count, score.Misses.Count)));
    }

    [Fact]
    public void Mentions_Surnames_AreScoredByWhatTheyRestOn()
    {
        using var folder = new TempFolder().With("mentions.json", """
            {"a": [{"in": "Ann met Bob", "text": "Ann", "nth": 1, "actor": "Ann Lee", "kind": "surname"},
                   {"in": "Then Ann left", "text": "Ann", "nth": 1, "actor": "Ann Lee", "kind": "surname"}]}
            """);
        Mention Found(int start, string actor, SurnameBasis by) =>
            new(Text.Info, new TextSpan(start, start + 3), "Ann", actor, MentionKind.Surname, PartKind.Body, 0, "q", false) { By = by };

        var scores = MentionScores.Of([Found(0, "Ann Lee", SurnameBasis.Title), Found(18, "Ann May", SurnameBasis.Story)],
            GoldFile.Mentions(folder.Path, [Text]));

        Assert.Equal(
            [("all mentions", 1, 1, 1), ("surname", 1, 1, 1), ("surname by title", 1, 0, 0), ("surname by the story", 0, 1, 1)],
            scores.Select(score => (score.Task, score.Hits, score.FalseAlarms.Count, score.Misses.Count)));
    }

    [Fact]
    public void Undecided_AmbiguousMentions_AreCountedAndListed()
    {
        Mention Found(bool ambiguous) =>
            new(Text.Info, new TextSpan(0, 3), "Ann", "Ann Lee", MentionKind.Surname, PartKind.Body, 0, "Ann met Bob.", ambiguous);

        Assert.Empty(MentionFindings.Undecided([Found(false)]));
        Assert.Equal(
            ["2 mentions may mean more than one person or body and nothing decides, so they count for nobody (ambiguous in mentions.csv).",
                $"“Ann” ({Text.Info.OutletLabel}, a): Ann met Bob."],
            MentionFindings.Undecided([Found(true), Found(false), Found(true)], most: 1));
    }

    [Fact]
    public void Figures_AgainstGold_AreScoredOneByOne()
    {
        using var folder = new TempFolder().With("figures.json", """
            {"a": [{"in": "with 20 men", "text": "20", "nth": 1, "value": 20, "low": 19, "high": 21, "bound": "=", "unit": "man", "counted": "men", "source": "the police", "topic": "t"},
                   {"in": "and 5 dogs", "text": "5", "nth": 1, "value": 5, "low": 5, "high": 5, "bound": "=", "unit": "dog", "counted": "dogs", "topic": "t"},
                   {"in": "in 2020", "text": "2020", "nth": 1, "reason": "year"}]}
            """);
        var gold = GoldFile.Figures(folder.Path, [Text]);
        FigureClaim[] found =
        [
            MadeData.Claim(Text.Info, "20", 20, new Interval(19, 21), start: 32, source: "Police") with
            {
                NormalizedUnit = "man",
                Counted = "men"
            },
            MadeData.Claim(Text.Info, "2020", 2020, start: 53),
        ];

        var scores = FigureScores.Of(found, gold).ToDictionary(score => score.Task);

        Assert.Equal((1, 1, 1), (scores["places"].Hits, scores["places"].FalseAlarms.Count, scores["places"].Misses.Count));
        Assert.All(new[] { "values", "intervals", "bounds", "units", "what is counted", "events" },
            task => Assert.Equal(1, scores[task].Hits));
        // "Police" is not "police": sources are compared as they are written, but for an article before them.
        Assert.Equal(0, scores["sources"].Hits);
        Assert.Equal("2020", Assert.Single(FigureScores.Mistaken(found, gold)).Text);
        Assert.Equal("'5' (a, 43)", Assert.Single(FigureScores.Topics([], gold).Misses).Value);
    }

    [Fact]
    public void Figures_NoFolder_SaysSo() => Assert.Equal(
        "no-such-folder: no such folder; expected a folder of gold files (mentions.json, figures.json). Check the path.",
        Assert.Throws<InputException>(() => GoldFile.Figures("no-such-folder", [])).Message);

    [Fact]
    public void Mentions_WrongKey_SaysWhere()
    {
        using var folder = new TempFolder().With("mentions.json", "{\"a\": [\n{\"inn\": \"x\"}]}");

        var message = Assert.Throws<InputException>(() => GoldFile.Mentions(folder.Path, [Text])).Message;

        Assert.StartsWith("mentions.json:2: found ", message, StringComparison.Ordinal);
        Assert.Contains("'inn'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_NoGoldForTheArticles_SaysSo()
    {
        using var folder = new TempFolder();
        var gold = GoldFile.Mentions(folder.Path, [Text]);

        Assert.Equal(
            ["The gold folder speaks of none of these articles, so nothing can be measured on them."],
            QualityFindings.Answer(MentionScores.Of([], gold), [], Score.Of("t", [], []), gold.Articles.Count).Sentences);
    }

    [Fact]
    public void Answer_Scores_SaysWhatTheyAreWorth()
    {
        Judged At(int start) => new("a", new TextSpan(start, start + 1), "w", "", "q");
        var mentions = Score.Of("all mentions", [At(1)], [At(1), At(2)]);
        var figures = Score.Of("places", [At(1), At(2)], [At(1)]);

        Assert.Equal(
            [
                "Of 2 mentions of actors in the gold 1 was found (recall 0.500), with no false alarms (precision 1.000).",
                "Of 1 numeric claim in the gold 1 was found (recall 1.000), with 1 false alarm (precision 0.500). "
                    + "No two of them are about the same thing.",
                "This is measured on the one article that the gold was written for and says nothing about others. "
                    + "Gold of the seeds guards against getting worse: the rules were made with those articles in sight.",
            ],
            QualityFindings.Answer([mentions], [figures], Score.Of("topics", [], []), 1).Sentences);
        Assert.Equal(
            "Of 1 numeric claim in the gold 1 was found (recall 1.000), with 1 false alarm (precision 0.500). "
                + "Of 2 pairs of claims about the same thing 1 was joined, and no pairs of claims about different things.",
            QualityFindings.Answer([mentions], [figures], mentions, 2).Sentences[1]);
    }
}
