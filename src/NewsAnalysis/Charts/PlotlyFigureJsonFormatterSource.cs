using NewsAnalysis.Tables;

namespace NewsAnalysis.Charts;

/// <summary>Tells notebook hosts how a <see cref="PlotlyFigureJson"/> is shown; found by name through the attribute on it.</summary>
public sealed class PlotlyFigureJsonFormatterSource
{
    private readonly object[] _formatters = [new FigureJsonFormatter(), new FigureJsonHtmlFormatter(), new FigureJsonTextFormatter()];

    /// <summary>The formatters: Plotly JSON, html and plain text.</summary>
    public IEnumerable<object> CreateTypeFormatters() => _formatters;
}

/// <summary>Shows a <see cref="PlotlyFigureJson"/> as Plotly JSON.</summary>
public sealed class FigureJsonFormatter() : DisplayFormatter<PlotlyFigureJson>(PlotlyFigure.MimeType, figure => figure.ToJson());

/// <summary>Shows a <see cref="PlotlyFigureJson"/> as html that draws itself.</summary>
public sealed class FigureJsonHtmlFormatter() : DisplayFormatter<PlotlyFigureJson>("text/html", figure => figure.ToHtml());

/// <summary>Shows a <see cref="PlotlyFigureJson"/> as plain text.</summary>
public sealed class FigureJsonTextFormatter() : DisplayFormatter<PlotlyFigureJson>("text/plain", figure => figure.Text);
