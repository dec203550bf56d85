using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using NewsAnalysis.Notebooks.Pages;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Notebooks.Tests.Pages;

public sealed partial class NotebookPageTests
{
    [Fact]
    public void Render_Policy_AllowsExactlyThePagesScripts()
    {
        var html = NotebookPage.Render(ShowCase.Notebook());
        var scripts = Script().Matches(html).Select(match => match.Groups["text"].Value).ToList();
        Assert.Equal(4, scripts.Count);
        var hashes = scripts.Select(text => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'");
        Assert.Contains(
            $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src {string.Join(' ', hashes)}; "
                + "style-src 'unsafe-inline'; "
            + "img-src data: blob:; base-uri 'none'; form-action 'none'\">",
            html);
    }

    [Fact]
    public void Render_Twice_GivesTheSameText() =>
    Assert.Equal(NotebookPage.Render(ShowCase.Notebook()), NotebookPage.Render(ShowCase.Notebook()));

    [Fact]
    public void Render_WithoutCharts_LeavesPlotlyOut()
    {
        var html = NotebookPage.Render(Samples.Notebook(("markdown", "# T"), ("", "1")));
        Assert.True(html.Length < 60_000, $"{html.Length}");
    }

    [Fact]
    public void Render_Headings_HaveOneTitleAndNoGaps()
    {
        var html = NotebookPage.Render(Samples.Notebook(("markdown", "# Title & more\n### Deep\n# Second\n#### Deeper\n## Deep")));
        Assert.Contains("<title>Title &amp; more</title>", html);
        Assert.Equal(
            ["<h1>Title &amp; more", "<h2 id=\"deep\">Deep", "<h2 id=\"second\">Second", "<h3 id=\"deeper\">Deeper",
                "<h2 id=\"deep-2\">Deep"],
            Heading().Matches(html).Select(match => match.Value));
        Assert.Contains("<li class=\"nb-level-2\"><a href=\"#deep-2\">Deep</a></li>", html);
    }

    [Theory]
    [InlineData("""{"title":{"text":"A <b>b</b> &amp; 1 < 2<br>two","subtitle":{"text":"under<br>it"}}}""",
        "A b &amp; 1 &lt; 2 two", "under it")]
    [InlineData("""{"title":{"text":"A title<br><sub>under it</sub><br>and more"}}""", "A title", "under it and more")]
    [InlineData("""{"title":"A title &#36;5<br>on two lines"}""", "A title $5 on two lines", "")]
    public void Render_Chart_HasTitleLabelAndNoteWithoutScripts(string layout, string title, string subtitle)
    {
        var notebook = Samples.Notebook(("", "chart"));
        notebook.Cells[0].SetOutputs([ShowCase.Chart($$"""{"data":[],"layout":{{layout}}}""")], 1);
        var html = NotebookPage.Render(notebook);
        var under = subtitle.Length == 0 ? "" : $"<span class=\"nb-chart-subtitle\">{subtitle}</span>";
        Assert.Contains($"<figcaption><span class=\"nb-chart-title\">{title}</span>{under}</figcaption>", html);
        Assert.Contains($"role=\"group\" aria-label=\"{title}{(subtitle.Length == 0 ? "" : ". " + subtitle)}\"", html);
        Assert.Contains("<noscript><p>This chart is drawn by a script, and scripts are switched off here.</p></noscript>", html);
    }

    [Fact]
    public void Render_ChartsThatARunDoesNotDraw_LeaveTheAddressesOfOthersAsTheyAre()
    {
        var notebook = Samples.Notebook(("", "maybe"), ("", "two"));
        var chart = ShowCase.Chart("""{"data":[],"layout":{}}""");
        notebook.Cells[1].SetOutputs([chart, chart.DeepClone().AsObject()], 2);
        var without = Address().Matches(NotebookPage.Render(notebook)).Select(match => match.Value);
        Assert.Equal(["chart-c2", "chart-c2-2"], without);
        notebook.Cells[0].SetOutputs([chart.DeepClone().AsObject()], 1);
        Assert.Equal(["chart-c1", "chart-c2", "chart-c2-2"], Address().Matches(NotebookPage.Render(notebook)).Select(match => match.Value));
    }

    [Fact]
    public void Render_Code_IsFoldedAndMarked()
    {
        var html = NotebookPage.Render(Samples.Notebook(("", "var a = \"<b>\"; // note\n")));
        Assert.Contains(
            "<details class=\"nb-code\"><summary>Code</summary><pre class=\"nb-source\" tabindex=\"0\"><code><span "
                + "class=\"nb-k\">var</span> a = "
            + "<span class=\"nb-s\">&quot;&lt;b&gt;&quot;</span>; <span class=\"nb-c\">// note</span></code></pre></details>",
            html);
    }

    [Fact]
    public void Render_CellsThatShowNothing_ShareTheNextDisclosure()
    {
        var notebook = Samples.Notebook(("", "a"), ("", "b"), ("markdown", "prose"), ("", "c"), ("", "d"), ("", "e"));
        notebook.Cells[4].SetOutputs([ShowCase.Text("shown")], 1);
        var html = NotebookPage.Render(notebook);
        Assert.Equal(["a|b", "c|d", "e"], Disclosure().Matches(html)
            .Select(match => string.Join('|', Source().Matches(match.Value).Select(code => code.Groups["code"].Value))));
    }

    [Fact]
    public void Render_RawHtmlInMarkdown_IsText() =>
        Assert.Contains("<p>a &lt;b onclick=x&gt;c&lt;/b&gt;</p>",
            NotebookPage.Render(Samples.Notebook(("markdown", "a <b onclick=x>c</b>"))));

    [Fact]
    public void Render_Attachment_IsInlined()
    {
        var notebook = Samples.Notebook(("markdown", "![alt](attachment:a%20b.png)"));
        notebook.Cells[0].Json["attachments"] = System.Text.Json.Nodes.JsonNode.Parse("""{"a b.png":{"image/png":"AAAA\n"}}""");
        Assert.Contains("<img src=\"data:image/png;base64,AAAA\" alt=\"alt\">", NotebookPage.Render(notebook));
    }

    [Fact]
    public void Findings_TextAndHtml_AreSafeMarkup()
    {
        var notebook = Samples.Notebook(("findings", "a"), ("", "b"));
        notebook.Cells[0]
            .SetOutputs([ShowCase.Text("One < two.\n\nThree."), ShowCase.Html("<p onclick=x>Four</p>"), ShowCase.Chart("{}")], 1);
        notebook.Cells[1].SetOutputs([ShowCase.Text("not this")], 2);
        Assert.Equal("<p>One &lt; two.</p>\n<p>Three.</p>\n<div class=\"nb-html\"><p>Four</p></div>", NotebookPage.Findings(notebook));
        Assert.Equal("", NotebookPage.Findings(Samples.Notebook(("", "1"))));
    }

    [Fact]
    public void Findings_TagsTakenAway_AreTheFirstListOfFindings()
    {
        var notebook = Samples.Notebook(("", "a"), ("", "b"), ("", "c"));
        notebook.Cells[0].SetOutputs([ShowCase.Html("<p class=\"findings x\">A caveat.</p>")], 1);
        notebook.Cells[1].SetOutputs([ShowCase.Html("<ul class=\"findings x\">\n<li>Answer</li></ul>")], 2);
        notebook.Cells[2].SetOutputs([ShowCase.Html("<ul class=\"findings x\">\n<li>More</li></ul>")], 3);
        Assert.Contains("<li>Answer</li>", NotebookPage.Findings(notebook), StringComparison.Ordinal);
        Assert.DoesNotContain("More", NotebookPage.Findings(notebook), StringComparison.Ordinal);
        Assert.Single(NotebookPage.Render(notebook).Split("nb-findings\"").Skip(1));
    }

    [Fact]
    public void Title_WithoutHeading_IsTheFileName() =>
    Assert.Equal("sample", NotebookPage.Title(Samples.Notebook(("markdown", "## Only a second level"))));

    [Fact]
    public void ScriptJson_Attack_CannotEndTheScript()
    {
        var json = ChartHtml.ScriptJson(System.Text.Json.Nodes.JsonValue.Create(Attacks.All));
        Assert.DoesNotMatch("[<>&\u2028\u2029]", json);
        Assert.Equal(Attacks.All, System.Text.Json.Nodes.JsonNode.Parse(json)!.GetValue<string>());
    }

    [Fact]
    public void Plotly_Script_HasNothingThatEndsIt()
    {
        foreach (var plotly in new[] { WebAsset.Plotly, WebAsset.PlotlyFor([]) })
        {
            Assert.DoesNotContain("</script", plotly.Text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<script", plotly.Text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.StartsWith("/**\n* plotly.js v4.1.2\n", WebAsset.Plotly.Text, StringComparison.Ordinal);
        Assert.StartsWith("/**\n* plotly.js (cartesian - minified) v4.1.1\n", WebAsset.PlotlyFor(["bar", "heatmap"]).Text,
            StringComparison.Ordinal);
    }

    [GeneratedRegex("<script>(?<text>.*?)</script>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Script();

    [GeneratedRegex("(?<=<figure class=\"nb-chart\" id=\")[^\"]*", RegexOptions.None, 1000)]
    private static partial Regex Address();

    [GeneratedRegex("<details.*?</details>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Disclosure();

    [GeneratedRegex("<code>(?<code>.*?)</code>", RegexOptions.NonBacktracking)]
    private static partial Regex Source();

    [GeneratedRegex("<h[1-6][^>]*>[^<]*", RegexOptions.NonBacktracking)]
    private static partial Regex Heading();
}
