using Giraffe.ViewEngine;
using Microsoft.FSharp.Collections;
using Plotly.NET;

namespace NewsAnalysis.Charts;

/// <summary>Plotly.NET's objects built by the names of Plotly's own attributes. Plotly.NET 6 has no optional arguments from C#:
/// <c>Layout.init</c> has 74 parameters, all to be written out, and none for a subtitle.</summary>
internal static class PlotlyObjects
{
    /// <summary>Sets an attribute, unless the value is null.</summary>
    public static T With<T>(this T target, string name, object? value)
        where T : DynamicObj.DynamicObj
    {
        if (value is not null)
            target.SetProperty(name, value);
        return target;
    }

    /// <summary>An object that Plotly.NET has no type for.</summary>
    public static DynamicObj.DynamicObj Object(params (string Name, object? Value)[] attributes) =>
        attributes.Aggregate(new DynamicObj.DynamicObj(), (target, attribute) => target.With(attribute.Name, attribute.Value));

    /// <summary>A chart with the project's configuration; the words are its description.</summary>
    public static GenericChart Chart(IEnumerable<Trace> traces, Layout layout, IEnumerable<string> words) => GenericChart.NewMultiChart(
        ListModule.OfSeq(traces),
        layout,
        // By default plotly.js offers a button that sends the chart's data to a server.
        new Config().With("displaylogo", false).With("responsive", true).With("showSendToCloud", false)
            .With("modeBarButtonsToRemove", new[] { "select2d", "lasso2d" }),
        new DisplayOptions()
            .With("PlotlyJSReference", PlotlyJSReference.NewCDN(PlotlyHtml.Source))
            .With("ChartDescription", ListModule.OfSeq([HtmlElements.encodedText(string.Join('\n', words))])));
}
