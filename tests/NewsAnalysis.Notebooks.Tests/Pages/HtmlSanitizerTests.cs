using System.Text.RegularExpressions;
using NewsAnalysis.Notebooks.Pages;
using NewsAnalysis.Notebooks.Tests.Support;
using NewsAnalysis.Tests;

namespace NewsAnalysis.Notebooks.Tests.Pages;

public sealed partial class HtmlSanitizerTests
{
    public static TheoryData<string> Texts => [.. Attacks.Texts, Attacks.All];

    [Theory]
    [InlineData("<p>a <b>b</b></p>", "<p>a <b>b</b></p>")]
    [InlineData("a &amp; b &lt;c&gt; &eacute;", "a &amp; b &lt;c&gt; é")]
    [InlineData("1 < 2 && 3 > 2", "1 &lt; 2 &amp;&amp; 3 &gt; 2")]
    [InlineData("<td colspan=2 onclick=x>a", "<td colspan=\"2\">a</td>")]
    [InlineData("<ul><li>a<li>b</ul>", "<ul><li>a<li>b</li></li></ul>")]
    [InlineData("</p></div>a", "a")]
    [InlineData("<p><i>a</p>b", "<p><i>a</i></p>b")]
    [InlineData("<br/><hr>", "<br><hr>")]
    [InlineData("<H3 CLASS=x>t</H3>", "<p class=\"x\">t</p>")]
    [InlineData("<a href='https://example.org/?a=1&b=2'>x</a>",
        "<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener noreferrer\">x</a>")]
    [InlineData("<a href=\"02-b.ipynb#c\">x</a>", "<a href=\"02-b.html#c\">x</a>")]
    [InlineData("<a href=\"javascript:x\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"&#106;ava\nscript:x\">x</a>", "<a>x</a>")]
    [InlineData("<img src=\"https://example.org/a.png\" alt=\"A & B\">", "A &amp; B")]
    [InlineData("<img src=\"data:image/png;base64,AAAA\" alt=\"a\">", "<img src=\"data:image/png;base64,AAAA\" alt=\"a\">")]
    [InlineData("<td style=\"text-align:right; position:fixed; background: url(x)\">1</td>", "<td style=\"text-align:right\">1</td>")]
    [InlineData("a<script>b</script>c<style>d</style>e", "ace")]
    [InlineData("a<script>b", "a")]
    [InlineData("a<!-- b --><?c?><!d>e", "ae")]
    [InlineData("a<p title='b", "a")]
    [InlineData("<custom-tag onclick=x>a</custom-tag>", "a")]
    [InlineData("a\0b\u0001c", "a\uFFFDb\uFFFDc")]
    public void Clean_Markup_KeepsOnlyWhatIsHarmless(string html, string expected) => Assert.Equal(expected, HtmlSanitizer.Clean(html));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Clean_Attack_LeavesNothingThatRunsOrLoads(string text)
    {
        var clean = HtmlSanitizer.Clean(text);
        foreach (Match tag in Tag().Matches(clean))
        {
            Assert.DoesNotContain(tag.Groups["name"].Value,
                new[] { "script", "style", "svg", "math", "iframe", "object", "embed", "form", "input", "meta", "base", "link", "body" });
            Assert.DoesNotMatch("(?i)\\s(on[a-z]+|src|srcset|action|data-[a-z-]+)=|javascript:|url\\(", tag.Value);
        }
        Assert.Equal(Tag().Count(clean), clean.Count(c => c == '<'));
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<p>")]
    [InlineData("<p ")]
    [InlineData("<a href=\"")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("</p>")]
    [InlineData("&")]
    [InlineData("<p><i></p>")]
    public void Clean_RepeatedManyTimes_TakesOnePass(string part)
    {
        var html = string.Concat(Enumerable.Repeat(part, 100_000));
        Assert.InRange(ThreadTime.Of(() => HtmlSanitizer.Clean(html)), TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }

    [GeneratedRegex("</?(?<name>[a-z0-9]+)( [a-z-]+=\"[^\"<>]*\")*>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
