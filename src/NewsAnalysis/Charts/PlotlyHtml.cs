using System.Security.Cryptography;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Charts;

/// <summary>A figure as a part of an html page that draws itself.</summary>
internal static class PlotlyHtml
{
    /// <summary>Where plotly.js is loaded from.</summary>
    public const string Source = "https://cdn.plot.ly/plotly-4.1.2.min.js";

    // SHA-384 of plotly.min.js in the npm package plotly.js-dist-min 4.1.2.
    private const string Integrity = "sha384-hHv6D3tTUUBpp4tVv6t2Dc3oGuRhphmWOTKUR8jWyN0Pnon1g3iebKCNDNmKmxo8";

    /// <summary>An empty box that the script draws into, and the figure's words, which fold when it is drawn: where no script runs, or
    /// plotly.js does not load, they stand there to be read. All figures of a page share one copy of plotly.js.</summary>
    /// <param name="json">The figure, with characters that html could read as markup escaped.</param>
    /// <param name="words">What it shows, in words.</param>
    public static string Write(string json, string words)
    {
        var id = "figure-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)))[..16];
        var text = Html.Encode(words);
        return $$"""
            <div class="plotly-figure {{Html.NoFormulas}}">
            <div id="{{id}}" style="width:100%"></div>
            <details id="{{id}}-text" open><summary>The chart in words</summary><pre style="white-space:pre-wrap">{{text}}</pre></details>
            <script>
            (function () {
              var figure = {{json}};
              var box = document.getElementById("{{id}}"), words = document.getElementById("{{id}}-text");
              if (!window.newsAnalysisPlotly) window.newsAnalysisPlotly = window.Plotly ? Promise.resolve() : new Promise(function (done, fail) {
                var script = document.createElement("script");
                script.src = "{{Source}}"; script.integrity = "{{Integrity}}"; script.crossOrigin = "anonymous";
                script.onload = done; script.onerror = fail;
                document.head.appendChild(script);
              });
              window.newsAnalysisPlotly.then(function () {
                box.style.height = figure.layout.height + "px";
                return window.Plotly.newPlot(box, figure.data, figure.layout, figure.config);
              }).then(function (drawn) {
                words.open = false;
                // A browser that darkens pages by itself darkens what styles give, the svg's ground, and nothing inside it.
                var svg = drawn.querySelector(".main-svg"), ground = document.createElementNS(svg.namespaceURI, "rect");
                [["width", "100%"], ["height", "100%"], ["fill", figure.layout.paper_bgcolor]].forEach(function (pair) { ground.setAttribute(pair[0], pair[1]); });
                svg.insertBefore(ground, svg.firstChild);
              }, function () { box.style.height = "0"; });
            })();
            </script>
            </div>

            """;
    }
}
