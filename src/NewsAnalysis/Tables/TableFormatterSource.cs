namespace NewsAnalysis.Tables;

/// <summary>Tells notebook hosts how a <see cref="Table"/> is shown; found by name through the attribute on it.</summary>
public sealed class TableFormatterSource
{
    private readonly object[] _formatters = [new TableHtmlFormatter(), new TableTextFormatter()];

    /// <summary>The formatters: html and plain text.</summary>
    public IEnumerable<object> CreateTypeFormatters() => _formatters;
}

/// <summary>Shows a <see cref="Table"/> as html.</summary>
public sealed class TableHtmlFormatter() : DisplayFormatter<Table>("text/html", table => table.ToHtml());

/// <summary>Shows a <see cref="Table"/> as plain text.</summary>
public sealed class TableTextFormatter() : DisplayFormatter<Table>("text/plain", table => table.ToText());
