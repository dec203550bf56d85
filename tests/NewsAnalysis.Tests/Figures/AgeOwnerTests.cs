using NewsAnalysis.Articles;
using NewsAnalysis.Figures;

namespace NewsAnalysis.Tests.Figures;

/// <summary>Whose an age is: the one whom the same phrase names. What is expected reads "41 Ann Lee; 36 Bo Lee"; an age of nobody who is
/// named has no name.</summary>
public sealed class AgeOwnerTests
{
    [Theory]
    [InlineData("Ann Moor, 41, said the bridge was shut.", "41 Ann Moor")]
    [InlineData("Deputies arrested 41-year-old Ann Moor on Friday.", "41 Ann Moor")]
    [InlineData("Ann Moor, who is 41, was found in the barn.", "41 Ann Moor")]
    [InlineData("Ann Moor, who was 41, ran the mill.", "41 Ann Moor")]
    [InlineData("Officer Ann Moor, 41, was hurt.", "41 Ann Moor")]
    [InlineData("The crash hurt Sgt. Ann Moor, 41, and Deputy Bo Kell, 36.", "41 Ann Moor; 36 Bo Kell")]
    [InlineData("Ann B. “Annie” Moor, 41, of Oldtown, was charged.", "41 Ann B. Moor")]
    [InlineData("Ann B. \"Annie\" Moor, 41, of Oldtown, was charged.", "41 Ann B. Moor")]
    [InlineData("Police are looking for 41-year-old suspect Ann Moor.", "41 Ann Moor")]
    [InlineData("The dead man was 41-year-old Oldtown resident Ann Moor.", "41 Ann Moor")]
    [InlineData("Investigators identified the 41-year-old as Ann Moor.", "41 Ann Moor")]
    [InlineData("The 41-year-old woman was identified as Ann Moor.", "41 Ann Moor")]
    [InlineData("The dead are Ann Moor, 41; Bo Moor, 36; and Cy Orr, 19.", "41 Ann Moor; 36 Bo Moor; 19 Cy Orr")]
    [InlineData("Two of them were Ann Moor, 41, and Bo Moor, 36, who were siblings.", "41 Ann Moor; 36 Bo Moor")]
    [InlineData("Ann Moor, aged 41, was found in the barn.", "41 Ann Moor")]
    [InlineData("Ann Moor, age 41, was found in the barn.", "41 Ann Moor")]
    [InlineData("Ann Moor, a 41-year-old nurse, was found in the barn.", "41 Ann Moor")]
    [InlineData("Tom Kell Jr., 41, was found in the barn.", "41 Tom Kell Jr.")]
    [InlineData("Tom Kell, Jr., 41, was found in the barn.", "41 Tom Kell Jr.")]
    [InlineData("Her daughter, 5-year-old Cy Orr, slept.", "5 Cy Orr")]
    [InlineData("Her daughter Cy Orr, 5, slept.", "5 Cy Orr")]
    [InlineData("He is charged in the death of Ann Moor, 41, of Oldtown.", "41 Ann Moor")]
    [InlineData("Police looked for 41-year-old Zoë de la Cruz.", "41 Zoë de la Cruz")]
    [InlineData("Ann Moor ran the mill for years. Moor, 41, was found in the barn.", "41 Ann Moor")]
    [InlineData("Police chased Ann Moor for an hour. The car belonged to 41-year-old Moor.", "41 Ann Moor")]
    [InlineData("Ann Lunn studied at Royal Lunnford. Lunn, 41, was found in the barn.", "41 Ann Lunn")]
    [InlineData("Ann Moor was found in the barn. Ms. Moor, 41, ran the mill.", "41 Ann Moor")]
    [InlineData("Late on Monday 41-year-old Ann Moor confessed in the barn.", "41 Ann Moor")]
    [InlineData("The 41-year-old man has been identified as Tom Kell.", "41 Tom Kell")]
    [InlineData("Police held a 41-year-old named Tom Kell.", "41 Tom Kell")]
    [InlineData("Carla van Rossi, 41, was hurt.", "41 Carla van Rossi")]
    public void Extract_AgeOfANamedPerson_HasTheName(string text, string expected) => Assert.Equal(expected, Ages(text));

    [Theory]
    [InlineData("Ann Moor and her son, 5, were hurt.")]
    [InlineData("Ann Moor, a mother of a 5-year-old, was hurt.")]
    [InlineData("Ann Moor's brother, 12, was hurt.")]
    [InlineData("The gunman shot Ann Moor, a 5-year-old boy and a woman.")]
    [InlineData("Ann Moor, the 5-year-old's mother, was hurt.")]
    [InlineData("Ann Moor, who was 13 when the mill burnt, was hurt.")]
    [InlineData("Ann Moor joined the mill at age 23.")]
    [InlineData("Ann Moor was jailed a day before he turned 18.")]
    [InlineData("Ann Moor, who died at 80 in 1990, ran the mill.")]
    [InlineData("The 12-year-old brother of Ann Moor was hurt.")]
    [InlineData("A 41-year-old New Hope man was hurt.")]
    [InlineData("The 12-year-old Oldtown High School was shut.")]
    [InlineData("Ann Moor, of North Hope, 41, was hurt.")]
    [InlineData("Moor, 41, was found in the barn.")]
    [InlineData("Ann Moor and Bo Moor ran the mill. Police said Moor, 41, was found in the barn.")]
    // of another who is named as something else
    [InlineData("The gunman who killed the 12-year-old was identified as Tom Kell.")]
    [InlineData("A 19-year-old was shot by a man identified as Tom Kell.")]
    [InlineData("The 15-year-old called Ann Moor for help.")]
    [InlineData("The 11-year-old girl identified her attacker as Tom Kell.")]
    [InlineData("A 12-year-old girl was hurt by a driver named Tom Kell.")]
    [InlineData("The 24-year-old attacked a woman identified as Ann Moor.")]
    // no person's name
    [InlineData("A 22-year-old Sri Lankan was hurt.")]
    [InlineData("Police also held a 34-year-old African American.")]
    [InlineData("His 5-year-old Golden Retriever was hurt.")]
    [InlineData("In gold it was Great Britain, 22, and New Zealand, 7, on Friday.")]
    // of another of the surname
    [InlineData("Tom Kell was held at home. The elder Kell, 55, said he knew nothing.")]
    [InlineData("Alice Kell is missing. Mr. Kell, 51, was heard.")]
    [InlineData("Tom Kell was held. His father spoke. “I am sorry,” said Kell, 61, a farmer.")]
    // of one whom the sentence does not ask about
    [InlineData("Jurors saw a video of the 14-year-old girl Leo Kell is accused of hurting.")]
    [InlineData("The boy was the 13-year-old Leo Kell had taught for two years.")]
    [InlineData("Police reopened the 25-year-old Ann Moor killing.")]
    [InlineData("The father of Ann Moor, 58, wept in court.")]
    // scores and polls
    [InlineData("Ann Moor, 34, and Bo Kell, 27, led the scoring.")]
    [InlineData("The poll: Ann Moor, 48, Bo Kell, 44, undecided, 8.")]
    public void Extract_AgeOfAnother_HasNoName(string text)
    {
        Assert.NotEmpty(Ages(text));
        Assert.DoesNotContain(Ages(text), char.IsLetter);
    }

    [Theory]
    [InlineData("Ann Moor would have been 50 on Friday.")]
    [InlineData("Ann Moor, 3-1 winner on Friday, was glad.")]
    [InlineData("Ann Moor, mayor for 12 years, was hurt.")]
    [InlineData("Senate Bill 12, was read on Friday.")]
    [InlineData("Ann Moor, about 41, was found in the barn.")]
    public void Extract_NoAge_HasNoName(string text) => Assert.Empty(Ages(text));

    // Read as an age where it is a toll: it is nobody's all the same.
    [Theory]
    [InlineData("According to Sheriff Ann Moor, 12, including three children, were hurt.")]
    public void Extract_TollBehindAName_HasNoName(string text) => Assert.DoesNotContain(Ages(text), char.IsLetter);

    private static string Ages(string text) => string.Join("; ",
        new FigureExtractor(new FigureOptions()).Extract(Article.Verbatim(new ArticleInfo("a", "a.txt"), text))
            .Where(figure => figure.Reason == NoClaimReason.Age).Select(age => $"{age.Value} {age.Arguments.Person}".Trim()));
}
