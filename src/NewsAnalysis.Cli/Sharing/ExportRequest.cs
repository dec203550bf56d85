namespace NewsAnalysis.Cli.Sharing;

/// <summary>What <c>export</c> was asked to do.</summary>
/// <param name="Out">The folder that a run wrote to, or null for out/.</param>
/// <param name="To">Where the files go, or null for export/ in that folder.</param>
/// <param name="Pdf">Whether pages are printed.</param>
/// <param name="Tables">Whether tables are put into other forms.</param>
/// <param name="Figures">Whether charts are drawn.</param>
/// <param name="Methods">Whether the methods text is written.</param>
/// <param name="Parquet">Whether tables are written as Parquet.</param>
/// <param name="Browser">The browser, or null to look for one.</param>
internal sealed record ExportRequest(string? Out, string? To, bool Pdf, bool Tables, bool Figures, bool Methods,
    bool Parquet, string? Browser);
