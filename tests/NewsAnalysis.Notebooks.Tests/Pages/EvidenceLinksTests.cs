using NewsAnalysis.Notebooks.Pages;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Notebooks.Tests.Pages;

public sealed class EvidenceLinksTests
{
    private static readonly EvidenceLinks Links = new(reference => reference switch
    {
        "a" => new EvidenceLink("texts/a.html#1", "First <one>"),
        "b" => new EvidenceLink("texts/b.html", "Second"),
        "bad" => new EvidenceLink("javascript:alert(1)", "x"),
        _ => null,
    });

    [Theory]
    [InlineData("<td data-evidence=\"a\">12</td>", "<td><a class=\"nb-evidence\" href=\"texts/a.html#1\">12</a></td>")]
    [InlineData("<td data-evidence=\"?\">12</td>", "<td>12</td>")]
    [InlineData("<td data-evidence=\"?\na\nb\">12</td><td>x</td>", "<td><a class=\"nb-evidence\" href=\"texts/a.html#1\">12</a> <a "
        + "class=\"nb-evidence\" href=\"texts/b.html\" aria-label=\"[2] Second\" title=\"Second\">[2]</a></td><td>x</td>")]
    [InlineData("<td data-evidence=\"a\">1 <a href=\"c\">2</a></td>", "<td><a class=\"nb-evidence\" href=\"texts/a.html#1\">1 2</a></td>")]
    [InlineData("<td data-evidence=\"bad\">1</td>", "<td><a class=\"nb-evidence\" href=\"#\">1</a></td>")]
    public void Clean_References_BecomeLinksWhereTheSiteKnowsThem(string html, string expected) =>
        Assert.Equal(expected, HtmlSanitizer.Clean(html, evidence: Links));

    [Fact]
    public void Clean_WithoutASite_LeavesPlainText() =>
        Assert.Equal("<td>12</td>", HtmlSanitizer.Clean("<td data-evidence=\"a\">12</td>"));

    [Fact]
    public void Render_ChartWithReferences_HoldsLinksAndATableOfItsData()
    {
        var notebook = Samples.Notebook(("", "chart"));
        notebook.Cells[0].SetOutputs(
            [ShowCase.Chart("""{"data":[{"type":"bar","name":"S <b>1</b>","x":[3,1200],"y":["p","q"],"hovertext":["three<br>of """
                + """p","many"],"customdata":[["a","?"],[]]}],"layout":{"title":"T"}}""")], 1);

        var html = NotebookPage.Render(
            notebook, new PageOptions { Evidence = reference => Links.Of(reference) is [var link, ..] ? link : null });

        Assert.Contains("\"customdata\":[[\"texts/a.html#1\"],[]]", html, StringComparison.Ordinal);
        Assert.Contains("<tr><td>S 1</td><td>p</td><td>3</td><td>three of p</td><td><a class=\"nb-evidence\" href=\"texts/a.html#1\">First "
            + "&lt;one&gt;</a></td></tr>", html, StringComparison.Ordinal);
        Assert.Contains("<tr><td>S 1</td><td>q</td><td>1,200</td><td>many</td><td></td></tr>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_OverlappingMarks_EachPieceCarriesItsMarksAndAnAnchorStandsOnce()
    {
        var sentence = new PageSentence(
            "s1", "12 <Ann> men", [new("f0", 0, 8, 1, "men", "twelve"), new("m3", 3, 8, 0, "Ann \"A\"", "Ann")]);
        var page = new AnnotatedPage
        {
            Title = Attacks.All,
            Layers = ["Names", "Numbers"],
            Paragraphs = [new("text", [sentence, PageSentence.LeftOut])]
        };

        var html = page.Render();

        Assert.Contains(
            "<span class=\"nb-sentence\" id=\"s1\"><mark class=\"nb-layer-1\" data-layer=\"1\" data-group=\"men\" "
                + "title=\"twelve\" id=\"f0\">12 </mark>"
            + "<mark class=\"nb-layer-1\" data-layer=\"1\" data-group=\"men\" title=\"twelve\"><mark class=\"nb-layer-0\" data-layer=\"0\" "
                + "data-group=\"Ann &quot;A&quot;\" title=\"Ann\" id=\"m3\">&lt;Ann&gt;</mark></mark> men</span>"
            + " <span class=\"nb-left-out\"",
            html,
            StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
    }
}
