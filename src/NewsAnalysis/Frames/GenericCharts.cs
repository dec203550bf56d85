using System.Text.Json.Nodes;
using Giraffe.ViewEngine;
using Microsoft.FSharp.Collections;
using NewsAnalysis.Charts;
using Plotly.NET;
using Layout = Plotly.NET.Layout;

namespace NewsAnalysis.Frames;

/// <summary>The workbook's charts as Plotly.NET charts, and Plotly.NET charts as figures that show themselves in every host.</summary>
public static class GenericCharts
{
    /// <summary>
    /// The figure as a <see cref="GenericChart"/> with the same traces, layout and configuration, so that Plotly.NET's own functions can go on from there
    /// (<c>Chart.withTitle</c>, <c>Chart.combine</c>). Its words are the chart's description. It is drawn by the plotly.js that the workbook draws with, which
    /// knows subtitles; Plotly.NET's own is older.
    /// </summary>
    public static GenericChart ToGenericChart(this PlotlyFigure figure) => Chart(figure.ToJson(), figure.Text);

    /// <summary>The same of a figure that is Plotly JSON already.</summary>
    public static GenericChart ToGenericChart(this PlotlyFigureJson figure) => Chart(figure.ToJson(), figure.Text);

    /// <summary>
    /// A chart made or changed with Plotly.NET as a figure that shows itself in this project's runner and kernel, in pages and in .NET Interactive alike. It is drawn as its
    /// JSON says.
    /// </summary>
    /// <param name="chart">The chart.</param>
    /// <param name="text">What it shows, in words, for readers without scripts or sight.</param>
    public static PlotlyFigureJson ToFigure(this GenericChart chart, string text) => new(GenericChart.toJson(chart), text);

    private static GenericChart Chart(string figure, string text)
    {
        var json = JsonNode.Parse(figure)!.AsObject();
        var traces = json["data"]!.AsArray().Select(trace => PlotlyObjects.Trace(trace!.AsObject()));
        return GenericChart.NewMultiChart(
            ListModule.OfSeq(traces),
            PlotlyObjects.Fill(new Layout(), json["layout"]!.AsObject()),
            PlotlyObjects.Fill(new Config(), json["config"]!.AsObject()),
            Display(text));
    }

    private static DisplayOptions Display(string text)
    {
        var options = new DisplayOptions();
        options.SetProperty("PlotlyJSReference", PlotlyJSReference.NewCDN(PlotlyFigureJson.Script));
        options.SetProperty("ChartDescription", ListModule.OfSeq([HtmlElements.encodedText(text)]));
        return options;
    }
}
