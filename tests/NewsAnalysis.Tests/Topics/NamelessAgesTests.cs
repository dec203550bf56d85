using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Measures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

/// <summary>Ages of persons whom not both articles name: they are one where both tell the same of him or her and of nobody else.</summary>
public sealed class NamelessAgesTests
{
    [Theory]
    [InlineData("An 11-year-old boy was shot dead at a farm.", "Deputies are investigating the shooting death of a 12-year-old boy.",
        "age of the boy who was killed")]
    [InlineData("A 16-year-old boy died after shooting himself by accident.", "A 15-year-old boy died after shooting himself by accident.",
        "age of the boy who was killed")]
    [InlineData("The 36-year-old officer was shot in the leg.", "Officer Ben Kell, 39, was shot in the leg.", "age of Ben Kell")]
    [InlineData("Police arrested a 33-year-old man.", "Officers arrested Mark Bow, 36.", "age of Mark Bow")]
    [InlineData("A 25-year-old woman was arrested.", "Police held a 27-year-old woman.", "age of the woman who was arrested or charged")]
    [InlineData("The grandmother, 45, was asleep.", "The boy's 42-year-old grandmother is a guard.", "age of the grandmother")]
    [InlineData("The driver, a 30-year-old man, was killed when his van hit a tree.",
        "The 28-year-old driver was killed when the van hit a tree.", "age of the driver who was killed")]
    [InlineData("Boy, 14, killed by tree", "A 13-year-old boy was killed when a tree fell.", "age of the boy who was killed")]
    [InlineData("A girl of 6 saw it. A 3-year-old boy was hurt.", "A 4-year-old boy was hurt.", "age of the boy who was hurt")]
    [InlineData("Three people, a man of 20 and a 3-year-old boy among them, were hurt. The 3-year-old boy was hurt badly.",
        "A 4-year-old boy was hurt.", "age of the boy who was hurt")]
    [InlineData("A man was shot. The 24-year-old man was shot in the arm.", "A 26-year-old man was shot.", "age of the man who was hurt")]
    // the other age is that of one who cannot be meant
    [InlineData("A 12-year-old girl was shot. Her brother, 13, saw it.", "A 13-year-old girl was shot.", "age of the girl who was hurt")]
    [InlineData("A 25-year-old woman was killed. Police held a suspect, 22.", "Ada Vane, 22, was killed.", "age of Ada Vane")]
    [InlineData("Ed Reel, 36, was shot. Cal Dorn, 35, fled.", "The grandfather, 35, was shot.", "age of Ed Reel")]
    // how an age is written, and an age of today beside a year
    [InlineData("A boy, age 11, was shot.", "A boy, aged 12, was shot.", "age of the boy who was hurt")]
    [InlineData("Bo Kell, 39, is a guard who came in 2005. Kell was shot.", "A 36-year-old man was shot.", "age of Bo Kell")]
    public void Build_OneOfWhomBothTellTheSame_Differs(string first, string second, string label)
    {
        var topic = Assert.Single(Build(first, second), one => one.Person is not null);

        Assert.Equal((label, Grade.Differs), (topic.Label, topic.Grade));
    }

    [Theory]
    // of two of whom one article tells it
    [InlineData("Two boys were shot dead. An 11-year-old boy was killed in the kitchen.", "A 12-year-old boy was killed.")]
    [InlineData("An 11-year-old boy was killed, and a 14-year-old boy was killed.", "A 12-year-old boy was killed.")]
    [InlineData("A 24-year-old man was shot. Bo Kell was also shot.", "Bo Kell, 26, was shot.")]
    [InlineData("A 24-year-old man was shot. Later a man was shot at the gate.", "A 26-year-old man was shot.")]
    [InlineData("A 24-year-old man was killed. Another man was killed on Sunday.", "A 26-year-old man was killed.")]
    [InlineData("A 4-year-old boy was shot, one of three children shot here.", "A 5-year-old boy was shot.")]
    // of others
    [InlineData("A 20-year-old man was shot.", "A 22-year-old man was arrested.")]
    [InlineData("A 24-year-old man was killed.", "A 26-year-old woman was killed.")]
    [InlineData("A 24-year-old officer was shot.", "The 26-year-old suspect was shot.")]
    [InlineData("A 34-year-old driver was killed.", "A 35-year-old passenger was killed.")]
    [InlineData("A 24-year-old officer was shot.", "A 26-year-old man was shot.")]
    [InlineData("A 24-year-old man was killed.", "A 41-year-old man was killed.")]
    [InlineData("The mother of a 6-year-old boy was killed.", "A 7-year-old boy was killed.")]
    [InlineData("A 12-year-old boy shot a dog.", "A 13-year-old boy was shot.")]
    [InlineData("The mother, 34, wept.", "The suspect's mother, 37, said nothing.")]
    // both ages in one article
    [InlineData("A 20-year-old man was shot by a 22-year-old man.", "A 22-year-old man was shot.")]
    [InlineData("A 12-year-old girl was shot. Her cousin, 13, saw it.", "A 13-year-old girl was shot.")]
    [InlineData("A 24-year-old man was shot. Bo Kell, 26, was held.", "A 26-year-old man was shot.")]
    [InlineData("A 24-year-old man was killed. Bo Kell, 26, saw it.", "A 26-year-old man was killed.")]
    [InlineData("Four people were killed. Two men were killed. A 24-year-old woman was killed.", "A 26-year-old woman was killed.")]
    // what befell a relative
    [InlineData("Leo Noor, 34, saw it. Noor's wife was killed.", "A 32-year-old man was killed.")]
    // at another time, or not for certain
    [InlineData("Bo Kell, 39, came in 2005. Kell was shot.", "A 36-year-old man was shot.")]
    [InlineData("A 13-year-old boy was shot last year.", "A 14-year-old boy was shot.")]
    [InlineData("In 2025 a 24-year-old man was killed.", "A 26-year-old man was killed.")]
    [InlineData("A 20-year-old man was arrested in the May killing.", "A 21-year-old man was arrested in the June killing.")]
    [InlineData("A 15-year-old boy was not hurt.", "A 16-year-old boy was hurt.")]
    [InlineData("A 15-year-old boy could be charged.", "A 16-year-old boy was charged.")]
    public void Build_OneWhoMayBeAnother_IsNotCompared(string first, string second) =>
        Assert.DoesNotContain(Build(first, second), topic => topic.Person is not null);

    [Theory]
    [InlineData("2031-05-03", "A 15-year-old boy was killed.", true)] // the dead grow no older
    [InlineData("2031-05-03", "A 13-year-old boy was killed.", true)]
    [InlineData("2031-05-20", "A 15-year-old boy was killed.", false)]
    [InlineData(null, "A 15-year-old boy was killed.", false)]
    [InlineData("2031-05-03", "A 15-year-old boy was hurt.", false)] // a birthday would explain it
    [InlineData("2031-05-03", "A 13-year-old boy was hurt.", true)]
    public void Build_LaterArticle_IsComparedWhereNoBirthdayExplainsIt(string? published, string second, bool isCompared)
    {
        var first = second.Replace("15-", "14-", StringComparison.Ordinal).Replace("13-", "14-", StringComparison.Ordinal);

        Assert.Equal(isCompared, Build(first, second, published).Any(topic => topic.Person is not null));
    }

    [Fact]
    public void Ages_OfOneWithoutAName_AreToldByWhatHappened()
    {
        var topics = Build("An 11-year-old boy was shot dead at a farm.", "A shot killed a 12-year-old boy.");

        Assert.Equal("Daily a (2031-05-01) says the boy who was killed is 11, Daily b (2031-05-01) 12.",
            TopicSentence.Of(Assert.Single(topics)).Text);
        Assert.StartsWith("- Ages of 1 person can be compared: those of 1 differ.\n",
            DiscrepancyFindings.Ages(DiscrepancyMeasures.Ages(topics)).ToText(), StringComparison.Ordinal);
    }

    private static IReadOnlyList<Topic> Build(string first, string second, string? published = "2031-05-01") =>
        TopicBuilder.Build(Claims("a", "2031-05-01", first).Concat(Claims("b", published, second)),
            new Dictionary<string, string> { ["a"] = "s", ["b"] = "s" });

    private static IReadOnlyList<FigureClaim> Claims(string id, string? published, string text) =>
        new FigureExtractor(new FigureOptions()).Extract(Article.Verbatim(new CaseArticle(id, $"Daily {id}", published).Info, text));
}
