using NewsAnalysis.Articles;
using NewsAnalysis.Articles.Languages;

namespace NewsAnalysis.Tests.Articles.Languages;

public sealed class LanguageDetectorTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var (language, text) in LanguageSpecs.All)
                cases.Add(language, text);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Detect_TwoSentences_NamesTheLanguage(string language, string text)
    {
        Assert.Equal(language, LanguageDetector.Detect(text));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Detect_PartsOfThem_IsNeverEnglishForAnotherLanguageNorTheReverse(string language, string text)
    {
        for (var start = 0; start + 90 <= text.Length; start += 30)
        {
            var found = LanguageDetector.Detect(text[start..(start + 90)]);
            Assert.True(found is null || (found == "en") == (language == "en"), $"{found}: {text[start..(start + 90)]}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Der Spiegel")]
    [InlineData("12,345 67 % 1999")]
    [InlineData("Angela Merkel, Emmanuel Macron, Pedro Sánchez, Giorgia Meloni, António Costa, Mark Rutte, Ulf Kristersson, "
        + "Mette Frederiksen, Petteri Orpo, Donald Tusk")]
    public void Detect_NoSentences_IsUnknown(string text)
    {
        Assert.Null(LanguageDetector.Detect(text));
    }

    [Fact]
    public void Detect_EnglishWithForeignQuote_IsEnglish()
    {
        const string text =
            "The minister said on Monday that the plan would go on. \"Nous ne pouvons pas accepter cette décision du parlement\", she told "
                + "the reporters in Paris, before she left for a meeting with her colleagues. It was not clear when the talks would end.";
        Assert.Equal("en", LanguageDetector.Detect(text));
    }

    [Theory]
    [InlineData("fr", Origin.Curator, "fr", Origin.Curator, false)]
    [InlineData("fr-CA", Origin.Page, "fr-CA", Origin.Page, false)]
    [InlineData("en", Origin.Page, "fr", Origin.Text, true)]
    [InlineData(null, Origin.None, "fr", Origin.Text, false)]
    public void Of_FrenchText_TakesWhatIsStatedUnlessTheTextContradicts(string? stated, Origin origin, string expected,
        Origin from, bool contradicts)
    {
        var french = LanguageSpecs.All.Single(spec => spec.Language == "fr").Text;
        var (value, note) = ArticleLanguage.Of(new Sourced<string>(stated, origin), french);
        Assert.Equal(new Sourced<string>(expected, from), value);
        var rest = $"the language is '{expected}', which the extraction does not read; the article is left out of figures, "
            + "and only names as the dictionary spells them are found in it";
        Assert.Equal(contradicts ? "the language is stated as 'en', and the text reads as 'fr', which is taken; " + rest : rest, note);
    }

    [Fact]
    public void Of_StatedWrongForEnglishText_IsReadAndTold()
    {
        var english = LanguageSpecs.All.Single(spec => spec.Language == "en").Text;
        var (value, note) = ArticleLanguage.Of(new Sourced<string>("es", Origin.Page), english);
        Assert.Equal(new Sourced<string>("en", Origin.Text), value);
        Assert.Equal("the language is stated as 'es', and the text reads as 'en', which is taken; correct what is stated", note);
    }
}
