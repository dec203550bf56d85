using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

/// <summary>How many times somebody was hit and how long he has served, from text to grade.</summary>
public sealed class PersonalTests
{
    private const string Hit = "Ann Moor was shot three times at the mill.";
    private const string Served = "Ann Moor, a nine-year veteran of the force, was praised.";

    [Theory]
    [InlineData("Ann Moor was shot five times.", Grade.Differs)]
    [InlineData("Police said Moor had been struck once. Ann Moor was 30.", Grade.Differs)]
    [InlineData("Somebody shot Ann Moor twice.", Grade.Differs)]
    [InlineData("Moor was shot five times.", Grade.Differs)]
    [InlineData("Ann Moor, who was in the yard, was hit by eight bullets.", Grade.Differs)]
    [InlineData("Ann Moor suffered five gunshot wounds.", Grade.Differs)]
    [InlineData("Ann Moor ran out. She had been shot five times.", Grade.Differs)]
    [InlineData("The teen was shot five times.", Grade.Differs)]
    [InlineData("Ann Moor suffered three gunshot wounds.", Grade.Compatible)]
    [InlineData("Ann Moor was shot at least twice.", Grade.Compatible)]
    [InlineData("Ann Moor was shot several times.", Grade.Compatible)]
    // what may be some of them, and what is corrected
    [InlineData("Ann Moor was shot twice in the leg.", Grade.Look)]
    [InlineData("A deputy shot Ann Moor twice.", Grade.Look)]
    [InlineData("Ann Moor was shot twice by Deputy Kell.", Grade.Look)]
    [InlineData("Ann Moor was shot five times, not three.", Grade.Look)]
    [InlineData("Ann Moor was shot four times. Later reports said Ann Moor was shot five times.", Grade.Look)]
    // who it was is not sure
    [InlineData("Her brother was shot five times.", Grade.Single)]
    [InlineData("The officer was shot five times.", Grade.Single)]
    [InlineData("Two men died. The teen was shot five times.", Grade.Single)]
    public void Build_TimesThatOneWasHit_AreGraded(string other, Grade grade) => Assert.Equal(grade, Graded(Hit, other));

    [Theory]
    [InlineData("Bo Kell was shot five times.")]
    [InlineData("Grant Moor was shot five times.")] // first names that are words
    [InlineData("Lilly Moor was shot five times.")]
    [InlineData("Moor was shot five times. Grant Moor hid, and Lilly Moor fled.")]
    [InlineData("Ann Moor was shot at five times.")]
    [InlineData("Ann Moor was stabbed five times.")]
    [InlineData("Ann Moor called five times.")]
    [InlineData("Ann Moor shot herself twice.")]
    [InlineData("Ann Moor fired five times.")]
    [InlineData("Ann Moor was shot once in the arm and once in the leg.")]
    [InlineData("Ann Moor was shot twice as often.")]
    [InlineData("Ann Moor may have been shot five times.")]
    [InlineData("Ann Moor was hit five times by a car.")]
    public void Build_TimesOfAnotherOrOfParts_DoNotDiffer(string other) => Assert.NotEqual(Grade.Differs, Graded(Hit, other));

    [Theory]
    [InlineData("Ann Moor is an 18-year veteran of the force.", Grade.Differs)]
    [InlineData("Moor had been with the police department for 12 years. Ann Moor is 40.", Grade.Differs)]
    [InlineData("Ann Moor has served with the sheriff's office for 12 years.", Grade.Differs)]
    [InlineData("Officer Bo Kell, an 18-year veteran of the force, was praised.", Grade.Single)]
    [InlineData("Ann Moor, a 12-year veteran of the navy, was praised.", Grade.Single)]
    [InlineData("Ann Moor worked at the mill for 12 years.", Grade.Single)]
    [InlineData("Ann Moor owned the mill of the police department for 12 years.", Grade.Single)]
    [InlineData("Chief Bo Kell, a 20-year veteran of the force, praised Ann Moor, a nine-year veteran of the force.", Grade.Compatible)]
    public void Build_YearsOfService_AreComparedOfOnePerson(string other, Grade grade) => Assert.Equal(grade, Graded(Served, other));

    [Theory]
    [InlineData("Ann Moor was hit twice.", "Ann Moor")]
    [InlineData("Grant Moor was hit twice.", "Grant Moor")]
    [InlineData("Moor was hit twice. Police said Lilly Moor ran.", "Lilly Moor")]
    [InlineData("Officials said Moor was hit twice.", "Moor")]
    [InlineData("Ann Moor ran out. Bo Kell shot her twice.", "Ann Moor")]
    [InlineData("Ann Moor and Bo Kell ran out. He shot her twice.", null)]
    [InlineData("Officer Ann Moor ran out. The officer was hit twice.", "Ann Moor")]
    [InlineData("Ann Moor ran out. The officer was hit twice.", "officer")]
    [InlineData("Ann Moor ran out. A woman was hit twice.", "woman")]
    [InlineData("Bo Kell said a woman was hit twice.", "woman")]
    public void Extract_TimesHit_NameThePerson(string text, string? person) =>
        Assert.Equal(person, Claims(("a", text)).Single(claim => claim.Value == 2).Arguments.Person);

    [Theory]
    [InlineData("Ann Moor was shot twice in the head.", "Ann Moor was shot five times in all, including in the head.", Grade.Look)]
    [InlineData("Ann Moor was shot twice in the head.", "Ann Moor was shot five times in the head and legs.", Grade.Look)]
    [InlineData("Ann Moor was shot twice in the head.", "Ann Moor was shot three times in the head.", Grade.Differs)]
    [InlineData("Ann Moor was shot twice in the chest.", "Ann Moor was shot three times in the torso.", Grade.Differs)]
    [InlineData("Ann Moor was shot four times.", "Ann Moor was shot six times in the head and legs.", Grade.Differs)]
    public void Build_TimesInAPlaceOfTheBody_AreThoseOfItsPart(string text, string other, Grade grade) =>
        Assert.Equal(grade, Graded(text, other));

    private static Grade Graded(string text, string other) =>
        TopicBuilder.Build(Claims(("a", text), ("b", other)), new Dictionary<string, string> { ["a"] = "s", ["b"] = "s" })
            .Where(topic => topic.Person is null).SelectMany(topic => topic.Pairs).Where(pair => !pair.SameArticle)
            .Select(pair => pair.Grade).DefaultIfEmpty(Grade.Single).Max();

    private static FigureClaim[] Claims(params (string Id, string Text)[] articles) => [.. articles.SelectMany(article =>
        new FigureExtractor(new FigureOptions()).Extract(
            Article.Verbatim(new CaseArticle(article.Id, $"Daily {article.Id}", "2031-05-01").Info, article.Text)))];
}
