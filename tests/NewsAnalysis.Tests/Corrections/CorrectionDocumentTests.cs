using NewsAnalysis.Articles;
using NewsAnalysis.Corrections;

namespace NewsAnalysis.Tests.Corrections;

/// <summary>A document that is changed is what its text says, and its text is what changing the text gives.</summary>
public sealed class CorrectionDocumentTests
{
    [Theory]
    [InlineData("")]
    [InlineData("# mine\n")]
    [InlineData("- correction: reviewed-article\n  article: z\n  who: A\n  when: 2026\n  why: w\n")]
    [InlineData("- correction: reviewed-article\r\n  article: z\r\n  who: A\r\n  when: 2026\r\n  why: w\r\n")]
    [InlineData("  - correction: reviewed-article\n    article: a1\n    who: A\n    when: 2026\n    why: w # a remark\n")]
    [InlineData("- {correction: reviewed-article, article: a2, who: A, when: 2026, why: w}\n# the end\n")]
    [InlineData("- correction: reviewed-article\n  article: a1\n  who: A\n  when: \"2026\"\n  why: w\n  # inside\n"
        + "- correction: reviewed-article\n  article: a2\n  who: A\n  when: \"2026\"\n  why: w\n...\n")]
    public void Put_AndRemove_GiveWhatTheTextGives(string text)
    {
        var (document, random) = (CorrectionDocument.Parse(text), new Random(22));
        for (var number = 0; number < 60; number++)
        {
            var correction = new Correction(CorrectionKind.ReviewedArticle, $"a{random.Next(8)}", "Jürgen \"J\" #1", new ArticleDate(2026),
                random.Next(2) == 0 ? $"remark {number}" : "two\nlines: - x");
            var before = document.Text;
            var isRemoved = random.Next(4) == 0;
            string expected;
            try
            {
                expected = isRemoved ? CorrectionEdit.Remove(before, correction) : CorrectionEdit.Put(before, correction);
            }
            catch (InputException error)
            {
                Assert.Equal(error.Message,
                    Assert.Throws<InputException>(() => isRemoved ? document.Remove(correction) : document.Put(correction)).Message);
                continue;
            }

            document = isRemoved ? document.Remove(correction) : document.Put(correction);

            Assert.Equal(expected, document.Text);
            Assert.Equal(Shown(CorrectionSet.Parse(document.Text)), Shown(document.Set));
            Assert.Equal(before, TextChange.Between(before, document.Text).Undo(document.Text));
        }
    }

    private static IEnumerable<string> Shown(CorrectionSet set) =>
        set.Entries.Select(entry => $"{entry.Line} {CorrectionYaml.Write(entry)}");
}
