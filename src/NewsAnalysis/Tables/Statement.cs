namespace NewsAnalysis.Tables;

/// <summary>A sentence for a reader, with the places that parts of it rest on.</summary>
/// <param name="Parts">Its plain text in order; a part with a reference (as in <see cref="Measures.Citation"/>) becomes a link where the
/// articles have pages.</param>
public sealed record Statement(IReadOnlyList<(string Text, string? Reference)> Parts)
{
    /// <summary>The whole sentence.</summary>
    public string Text => string.Concat(Parts.Select(part => part.Text));

    /// <summary>A sentence that names no place.</summary>
    public static implicit operator Statement(string text) => new([(text, null)]);

    /// <summary>The sentence as html, encoded.</summary>
    internal string ToHtml() => string.Concat(Parts.Select(part =>
        part.Reference is null ? Html.Encode(part.Text) : $"<span{Html.Evidence(part.Reference)}>{Html.Encode(part.Text)}</span>"));
}
