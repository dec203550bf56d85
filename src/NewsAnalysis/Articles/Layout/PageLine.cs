namespace NewsAnalysis.Articles.Layout;

/// <summary>What a file's own markup says about a line.</summary>
internal enum LineHint
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is the article's headline.</summary>
    Headline,

    /// <summary>It is a heading or list item, so no furniture by its place.</summary>
    Body,

    /// <summary>It is the description of a picture.</summary>
    Caption,
}

/// <summary>A paragraph as it stands on the page.</summary>
/// <param name="Number">Its first line in the file, from 1.</param>
/// <param name="Text">Its text, trimmed, never empty.</param>
internal sealed record PageLine(int Number, string Text)
{
    /// <summary>Whether an empty line stands before it.</summary>
    public bool SpaceBefore { get; init; } = true;

    /// <summary>What the markup says about it.</summary>
    public LineHint Hint { get; init; }

    /// <summary>Whether it reads as running text rather than as a title, label or control.</summary>
    public bool IsProse { get; } = Prose.IsProse(Text);
}
