using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Measures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

/// <summary>Ages of named persons, from text to grade.</summary>
public sealed class AgeTopicsTests
{
    private const string Sentence = "Ann Moor, 41, was found in the barn.";

    [Theory]
    [InlineData("2031-05-01", "2031-05-01", "Ann Moor, 40, was found in the barn.", Grade.Differs)]
    [InlineData("2031-05-01", "2031-05-01", "The barn belonged to 40-year-old Ann Moor.", Grade.Differs)]
    [InlineData("2031-05-01", "2031-05-01", "Ann Moor, 41, was found in the barn.", Grade.Compatible)]
    // who is 41 on Monday is not 40 on Tuesday, but may be 42
    [InlineData("2031-05-01", "2031-05-02", "Ann Moor, 40, was found in the barn.", Grade.Differs)]
    [InlineData("2031-05-01", "2031-05-02", "Ann Moor, 42, was found in the barn.", Grade.Look)]
    [InlineData("2031-05-01", "2031-05-20", "Ann Moor, 42, was found in the barn.", Grade.Revision)]
    [InlineData("2031-05-01", "2031-05-02", "Ann Moor, 43, was found in the barn.", Grade.Differs)]
    [InlineData("2031-05-01", "2032-04-01", "Ann Moor, 43, went on trial.", Grade.Differs)]
    [InlineData("2031-05-01", "2032-06-01", "Ann Moor, 43, went on trial.", Grade.Revision)]
    [InlineData("2031-05-01", "2034-06-01", "Ann Moor, 44, went on trial.", Grade.Revision)]
    // within a month that is all that is known of the day she may have had her birthday
    [InlineData("2031-05", "2031-05", "Ann Moor, 42, was found in the barn.", Grade.Look)]
    [InlineData(null, "2031-05-02", "Ann Moor, 42, was found in the barn.", Grade.Look)]
    [InlineData(null, "2031-05-02", "Ann Moor, 31, was found in the barn.", Grade.Look)]
    // one article gives both, as where it was corrected
    [InlineData("2031-05-01", "2031-05-01", "Ann Moor, 41, was found. Correction: Ann Moor, 40, was found.", Grade.Look)]
    // of two generations, and at another time
    [InlineData("2031-05-01", "2031-05-01", "Ann Moor, 56, was found in the barn.", Grade.Look)]
    [InlineData("2031-05-01", "2031-05-01", "Ann Moor, 55, was found in the barn.", Grade.Differs)]
    [InlineData("2031-05-01", "2031-05-01", "In 2018 Ann Moor, 28, left the mill.", Grade.Look)]
    [InlineData("2031-05-01", "2031-05-01", "In 2031 Ann Moor, 40, left the mill.", Grade.Differs)]
    [InlineData("2031-05-01", "2031-05-01", "Ann Moor, 40, was found in a 2018 truck.", Grade.Differs)]
    [InlineData("2031-05-01", "2031-05-01", "A car hit 31-year-old Ann Moor ten years ago.", Grade.Look)]
    [InlineData("2031-05-01", "2031-05-01", "Correction: an earlier version misstated the age of Ann Moor, 40.", Grade.Look)]
    // the same name
    [InlineData("2031-05-01", "2031-05-01", "Sgt. Ann B. “Annie” Moor, 40, was found in the barn.", Grade.Differs)]
    [InlineData("2031-05-01", "2031-05-01", "Ann Moor ran the mill. Moor, 40, was found in the barn.", Grade.Differs)]
    [InlineData("2031-05-01", "2031-05-01", "Änn Moor, 40, was found in the barn.", Grade.Differs)]
    public void Build_AgesOfOnePerson_AreGraded(string? first, string second, string other, Grade grade)
    {
        var topic = Assert.Single(Build(("a", first, Sentence), ("b", second, other)), one => one.Person is not null);

        Assert.Equal(("age of Ann Moor", "year of age", grade), (topic.Label.Replace('Ä', 'A'), topic.Unit, topic.Grade));
        Assert.Equal(grade == Grade.Differs ? Verdict.Conflict : Verdict.Compatible, topic.Verdict);
    }

    [Theory]
    [InlineData("Anne Moor, 40, was found in the barn.")] // may be a slip and may be another
    [InlineData("Bo Moor, 40, was found in the barn.")]
    [InlineData("Moor, 40, was found in the barn.")] // nobody says which
    [InlineData("Ann Moor's brother, 40, was found in the barn.")]
    [InlineData("Ann Moor, who was 13 when the mill burnt, was found in the barn.")]
    public void Build_AgesOfOthers_AreNotCompared(string other) =>
        Assert.DoesNotContain(Build(("a", "2031-05-01", Sentence), ("b", "2031-05-01", other)), topic => topic.Person is not null);

    [Theory]
    [InlineData("Tom Moor Jr., 10, and Tom Moor Sr., 41, were hurt.", "Tom Moor Jr., 10, was hurt.", "")]
    [InlineData("Tom Moor Jr., 10, and Tom Moor Sr., 41, were hurt.", "Tom Moor Jr., 12, was hurt.", "age of Tom Moor Jr. Differs")]
    [InlineData("Tom Moor Jr., 10, and Tom Moor Sr., 41, were hurt.", "Tom Moor, 42, was hurt.", "")]
    [InlineData("Tom Moor Jr., 10, was hurt.", "Tom Moor, 42, was hurt.", "age of Tom Moor Look")]
    [InlineData("Tom Moor Jr., 40, was hurt.", "Tom Moor, 41, was hurt.", "age of Tom Moor Differs")]
    [InlineData("Freddy Moor, 70, and Fred Moor, 47, were hurt.", "Freddy Moor, 47, was hurt.", "")]
    [InlineData("Jose Luis Moor, 34, was hurt.", "Jose Antonio Moor, 30, was hurt.", "")]
    [InlineData("Jose Luis Moor, 34, was hurt.", "Jose L. Moor, 30, was hurt.", "age of Jose L. Moor Differs")]
    [InlineData("Musician Jose Moor, 34, was hurt.", "Jose Antonio Moor, 30, was hurt.", "age of Jose Antonio Moor Differs")]
    [InlineData("A. Moor, 34, was hurt.", "Anna Moor, 30, was hurt.", "")]
    [InlineData("Ann O’Moor, 34, was hurt.", "Ann O'Moor, 30, was hurt.", "age of Ann O'Moor Differs")]
    public void Build_FatherAndSonOfOneName_AreApart(string first, string second, string expected) =>
        Assert.Equal(expected, string.Join("; ", Build(("a", "2031-05-01", first), ("b", "2031-05-01", second))
            .Where(topic => topic is { Person: not null, Grade: > Grade.Compatible }).Select(topic => $"{topic.Label} {topic.Grade}")));

    [Fact]
    public void Build_Ages_ChangeNoOtherTopic()
    {
        const string Text = "The fire killed 12 people in Velden and hurt 7. Ann Moor, 41, was one of them. Help came after 20 minutes.";
        const string Other = "The fire killed 14 people in Velden. Ann Moor, 40, was one of them, and 7 people were hurt.";
        var claims = Claims(("a", "2031-05-01", Text), ("b", "2031-05-01", Other)).ToArray();

        var topics = TopicBuilder.Build(claims, Story);

        Assert.Equal(TopicBuilder.Build(claims.Where(claim => claim.Reason is null), Story).Select(Shown),
            topics.Where(topic => topic.Person is null).Select(Shown));
        Assert.Equal("Ann Moor", topics[^1].Person);
        Assert.DoesNotContain(DiscrepancyMeasures.Comparable(topics), row => row.Topic.Person is not null);
        Assert.Same(topics[^1], Assert.Single(DiscrepancyMeasures.Ages(topics)).Topic);

        static string Shown(Topic topic) => $"{topic.Id} {topic.Grade} {topic.Probability} {string.Join(',', topic.Related)} "
            + string.Join(' ', topic.Claims.Select(claim => $"{claim.Article.Id}:{claim.Span}"));
    }

    [Fact]
    public void Build_TopicSplitOrNamedByAPerson_IsSo()
    {
        var claims = Claims(("a", "2031-05-01", Sentence), ("b", "2031-05-01", "Ann Moor, 40, was found in the barn.")).ToArray();
        var mark = new CorrectionMark("set apart", "A. Reader", ArticleDate.TryParse("2031-06-01")!, "another Ann Moor");
        Topic[] With(TopicEditKind kind, string? name = null) => [.. TopicBuilder.Build(claims, Story, edits:
            new TopicEdits([new(kind, [("b", claims.Single(claim => claim.Article.Id == "b").Span)], mark, Name: name)]))];

        Assert.Empty(With(TopicEditKind.Split));
        var topic = Assert.Single(With(TopicEditKind.Rename, "age of the miller"));
        Assert.Equal(("age of the miller", "Ann Moor"), (topic.Label, topic.Person));
    }

    [Theory]
    [InlineData("2031-05-01", "40", "Daily a (2031-05-01) says Ann Moor is 41, Daily b (2031-05-01) 40.")]
    [InlineData("2031-06-01", "42",
        "Daily a (2031-05-01) says Ann Moor is 41, Daily b (2031-06-01) 42; a birthday between them would explain it.")]
    [InlineData("2031-05-01", "41", "Daily a (2031-05-01) and Daily b (2031-05-01) give the same number, 41 (age of Ann Moor).")]
    public void Of_AgeTopic_IsASentence(string published, string age, string expected)
    {
        var topics = Build(("a", "2031-05-01", Sentence), ("b", published, $"Mayor Bo Kell knew Ann Moor, {age}, a miller."));

        Assert.Equal(expected, TopicSentence.Of(topics[0]).Text);
        Assert.StartsWith("- Ages of 1 person can be compared: ", DiscrepancyFindings.Ages(DiscrepancyMeasures.Ages(topics)).ToText(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2031-05-01", "2031-05-20", "42", Cause.LaterRevision,
        "The later article gives the higher age, “42” after “41”; a birthday between them would explain it.")]
    [InlineData("2031-05", "2031-05", "42", Cause.Unexplained, "“41” differs from “42”; the text names no reason.")]
    public void Build_Birthday_IsSaidOfALaterArticleOnly(string first, string second, string age, Cause cause, string why)
    {
        var topic = Assert.Single(Build(("a", first, Sentence), ("b", second, $"Ann Moor, {age}, was found in the barn.")),
            one => one.Person is not null);

        Assert.Equal((cause, why), (topic.Cause, topic.Why));
    }

    [Fact]
    public void Build_TwoAgesOfOneArticle_AreNoRevision()
    {
        var topic = Assert.Single(Build(("a", "2031-05", "Ann Moor, 41, was found. Ann Moor, 42, was found.")),
            one => one.Person is not null);

        Assert.Equal(Cause.Unexplained, topic.Cause);
    }

    [Theory]
    [InlineData("Ann Moor, 41, was killed.", "Ann Moor, 42, was killed.", Grade.Differs, "")]
    [InlineData("Ann Moor, 41, was killed.", "Ann Moor, 42, was found in the barn.", Grade.Look,
        "one tells of a death, and the dead grow no older")]
    [InlineData("Ann Moor, 41, is accused: she killed a clerk.", "Ann Moor, 42, was sentenced.", Grade.Revision, "")]
    public void Build_TheDead_GrowNoOlder(string first, string second, Grade grade, string against)
    {
        var topic = Assert.Single(Build(("a", "2031-05-01", first), ("b", "2031-05-20", second)), one => one.Person is not null);

        Assert.Equal((grade, against), (topic.Grade, topic.Pairs[0].Against));
    }

    [Fact]
    public void Ages_SmallestSpread_IsFirstAndLeadsToItsSentence()
    {
        var topics = Build(("a", "2031-05-01", "Ann Moor, 41, and Bo Kell, 30, were hurt."),
            ("b", "2031-05-01", "Ann Moor, 44, and Bo Kell, 31, were hurt."));

        Assert.Equal(["Bo Kell", "Ann Moor"], DiscrepancyMeasures.Ages(topics).Select(row => row.Topic.Person));
        Assert.StartsWith("- Ages of 2 people can be compared: those of 2 differ.\n",
            DiscrepancyFindings.Ages(DiscrepancyMeasures.Ages(topics)).ToText(), StringComparison.Ordinal);
        Assert.Equal("a@p10", Citation.Of(topics.Single(topic => topic.Person == "Ann Moor").Claims[0]));
    }

    private static Dictionary<string, string> Story => new() { ["a"] = "s", ["b"] = "s" };

    private static IReadOnlyList<Topic> Build(params (string Id, string? Published, string Text)[] articles) =>
        TopicBuilder.Build(Claims(articles), Story);

    private static IEnumerable<FigureClaim> Claims(params (string Id, string? Published, string Text)[] articles) =>
        articles.SelectMany(article => new FigureExtractor(new FigureOptions()).Extract(
            Article.Verbatim(new CaseArticle(article.Id, $"Daily {article.Id}", article.Published).Info, article.Text)));
}
