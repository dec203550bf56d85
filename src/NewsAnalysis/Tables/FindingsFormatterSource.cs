namespace NewsAnalysis.Tables;

/// <summary>Tells notebook hosts how <see cref="Findings"/> are shown; found by name through the attribute on them.</summary>
public sealed class FindingsFormatterSource
{
    private readonly object[] _formatters = [new FindingsHtmlFormatter(), new FindingsTextFormatter()];

    /// <summary>The formatters: html and plain text.</summary>
    public IEnumerable<object> CreateTypeFormatters() => _formatters;
}

/// <summary>Shows <see cref="Findings"/> as html.</summary>
public sealed class FindingsHtmlFormatter() : DisplayFormatter<Findings>("text/html", findings => findings.ToHtml());

/// <summary>Shows <see cref="Findings"/> as plain text.</summary>
public sealed class FindingsTextFormatter() : DisplayFormatter<Findings>("text/plain", findings => findings.ToText());
