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
    public void Extract_AgeOfANamedPerson_HasTheName(string text, string expected) => Assert.Equal(expected, Ages(text));

    [Theory]
    [InlineData("Ann Moor and her son, 5, were hurt.")]
    [InlineData("Ann Moor, a mother of a 5-year-old, was hurt.")]
    [InlineData("Ann Moor's brother, 12, was hurt.")]
    [InlineData("The gunman shot Ann Moor, a 5-year-old boy and a woman.")]
    [InlineData("Ann Moor, the 5-year-old's mother, was hurt.")]
    [InlineData("Ann Moor, who was 13 when the mill burnt, was hurt.")]
    [InlineData("Ann Moor joined the mill at age 23.")]
    [InlineData("Ann Moor would have been 50 on Friday.")]
    [InlineData("Ann Moor was jailed a day before he turned 18.")]
    [InlineData("Ann Moor, who died at 80 in 1990, ran the mill.")]
    [InlineData("Ann Moor, 3-1 winner on Friday, was glad.")]
    [InlineData("Ann Moor, mayor for 12 years, was hurt.")]
    [InlineData("Senate Bill 12, was read on Friday.")]
    [InlineData("The 12-year-old brother of Ann Moor was hurt.")]
    [InlineData("A 41-year-old New Hope man was hurt.")]
    [InlineData("The 12-year-old Oldtown High School was shut.")]
    [InlineData("Ann Moor, of North Hope, 41, was hurt.")]
    [InlineData("Moor, 41, was found in the barn.")]
    [InlineData("Ann Moor and Bo Moor ran the mill. Police said Moor, 41, was found in the barn.")]
    [InlineData("Ann Moor, about 41, was found in the barn.")]
    public void Extract_AgeOfAnother_HasNoName(string text) => Assert.DoesNotContain(Ages(text), char.IsLetter);

    private static string Ages(string text) => string.Join("; ",
        new FigureExtractor(new FigureOptions()).Extract(Article.Verbatim(new ArticleInfo("a", "a.txt"), text))
            .Where(figure => figure.Reason == NoClaimReason.Age).Select(age => $"{age.Value} {age.Arguments.Person}".Trim()));
}
