namespace NewsAnalysis.Articles.Exports;

/// <summary>A document of a press database's export.</summary>
internal sealed record ExportDocument
{
    /// <summary>Its first line in the file, from 1.</summary>
    public int Line { get; init; } = 1;

    /// <summary>The headline, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The date of publication as stated, or null.</summary>
    public string? Published { get; init; }

    /// <summary>The authors, or null.</summary>
    public string? Author { get; init; }

    /// <summary>The language as stated, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The paragraphs of the text.</summary>
    public IReadOnlyList<string> Body { get; init; } = [];

    /// <summary>The field that each labelled fact stands in, by the fact's name ("author": "BYLINE"); null where facts are elements of a
    /// page.</summary>
    public IReadOnlyDictionary<string, string>? Fields { get; init; }
}

/// <summary>The documents of an export.</summary>
/// <param name="Name">What made it: "Nexis export".</param>
/// <param name="Documents">The documents in order; none where the layout is not known.</param>
/// <param name="Found">How many documents there seem to be.</param>
internal sealed record Export(string Name, IReadOnlyList<ExportDocument> Documents, int Found)
{
    /// <summary>Whether every fact stands in a field of its own.</summary>
    public bool IsFielded =>
        Name.StartsWith("Factiva", StringComparison.Ordinal) || Name.StartsWith("Europresse", StringComparison.Ordinal);
}
