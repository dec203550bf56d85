using NewsAnalysis.Frames;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;
using NewsAnalysis.Charts;
using NewsAnalysis.Tables;
using Plotly.NET;

namespace NewsAnalysis.Interactive;

/// <summary>
/// How .NET Interactive shows the workbook's types. Tables and figures say so themselves, by name; here it is said outright, so that it holds where another formatter
/// was registered for them. Data frames are shown as tables; Plotly.NET charts are drawn by the plotly.js that the workbook draws with.
/// </summary>
internal static class NewsFormatters
{
    private const string Html = "text/html";
    private const string Plain = "text/plain";

    /// <summary>Registers all; again is no error, the last registration counts.</summary>
    public static void Register()
    {
        Formatter.Register<Table>((table, writer) => writer.Write(table.ToHtml()), Html);
        Formatter.Register<Table>((table, writer) => writer.Write(table.ToText()), Plain);
        Formatter.Register<PlotlyFigure>((figure, writer) => writer.Write(figure.ToHtml()), Html);
        Formatter.Register<PlotlyFigure>((figure, writer) => writer.Write(figure.Text), Plain);
        Formatter.Register<PlotlyFigureJson>((figure, writer) => writer.Write(figure.ToHtml()), Html);
        Formatter.Register<PlotlyFigureJson>((figure, writer) => writer.Write(figure.Text), Plain);
        Formatter.Register<DataFrame>((frame, writer) => writer.Write(Table.From(frame).ToHtml()), Html);
        Formatter.Register<DataFrame>((frame, writer) => writer.Write(Table.From(frame).ToText()), Plain);
        Formatter.Register<GenericChart>((chart, writer) => writer.Write(chart.ToFigure("").ToHtml()), Html);
    }
}
