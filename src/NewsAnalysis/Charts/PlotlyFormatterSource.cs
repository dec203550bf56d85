using NewsAnalysis.Tables;

namespace NewsAnalysis.Charts;

/// <summary>Tells notebook hosts how a <see cref="PlotlyFigure"/> is shown; found by name through the attribute on it.</summary>
public sealed class PlotlyFormatterSource
{
    private readonly object[] _formatters = [new PlotlyJsonFormatter(), new PlotlyHtmlFormatter(), new PlotlyTextFormatter()];

    /// <summary>The formatters: Plotly JSON, html and plain text.</summary>
    public IEnumerable<object> CreateTypeFormatters() => _formatters;
}

/// <summary>Shows a <see cref="PlotlyFigure"/> as Plotly JSON.</summary>
public sealed class PlotlyJsonFormatter() : DisplayFormatter<PlotlyFigure>(PlotlyFigure.MimeType, figure => figure.ToJson());

/// <summary>Shows a <see cref="PlotlyFigure"/> as html that draws itself.</summary>
public sealed class PlotlyHtmlFormatter() : DisplayFormatter<PlotlyFigure>("text/html", figure => figure.ToHtml());

/// <summary>Shows a <see cref="PlotlyFigure"/> as plain text.</summary>
public sealed class PlotlyTextFormatter() : DisplayFormatter<PlotlyFigure>("text/plain", figure => figure.Text);
