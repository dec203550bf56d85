namespace NewsAnalysis.Cli.Extraction;

/// <summary>What start and end count.</summary>
internal enum OffsetUnit
{
    /// <summary>UTF-16 code units.</summary>
    Utf16,

    /// <summary>Unicode code points.</summary>
    CodePoints,
}
