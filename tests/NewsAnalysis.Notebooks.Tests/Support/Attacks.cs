namespace NewsAnalysis.Notebooks.Tests.Support;

/// <summary>Texts that would run, load or break out if a page took them for markup.</summary>
internal static class Attacks
{
    public static readonly IReadOnlyList<string> Texts =
    [
        "<script>alert(1)</script>",
        "</script><script>alert(2)</script>",
        "<img src=x onerror=alert(3)>",
        "<svg onload=alert(4)><script>alert(5)</script></svg>",
        "<a href=\"javascript:alert(6)\">x</a>",
        "<a href=\" java\tscript&#58;alert(7)\">x</a>",
        "<iframe src=\"https://example.org/\"></iframe>",
        "\"><body onload=alert(8)>",
        "' onmouseover='alert(9)",
        "<!--<img src=\"--><img src=x onerror=alert(10)//\">",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(11)>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(12)>\">",
        "<style>@import 'https://example.org/a.css';</style>",
        "<p style=\"background:url(https://example.org/b.png)\">x</p>",
        "<img src=\"https://example.org/c.png\">",
        "<meta http-equiv=refresh content=\"0;url=https://example.org/\">",
        "<base href=\"https://example.org/\">",
        "<form action=\"https://example.org/\"><input name=a></form>",
        "<object data=\"https://example.org/d\"></object><embed src=\"https://example.org/e\">",
        "<details open ontoggle=alert(13)>x</details>",
        "</div></main></body></html><h1>outside</h1>",
        "<a href=\"data:text/html,<script>alert(14)</script>\">x</a>",
        "<textarea></textarea><img src=x onerror=alert(15)>",
        "<<script>alert(16)//<</script>",
        "<scr<script>ipt>alert(17)</scr</script>ipt>",
        "\u2028\u2029</title><!-- ]]> %> ${alert(18)} {{alert(19)}}",
        "<p id=\"nb-content\" data-nb-plot class=\"nb-plot\">x</p>",
        "cost $100 million; $70 million, $$5$$, \\(6\\), \\[7\\] and \\begin{align}8\\end{align}",
        "<video src=x onerror=alert(20)><source onerror=alert(21)></video>",
    ];

    public static string All { get; } = string.Join(" ", Texts);
}
