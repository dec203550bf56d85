namespace NewsAnalysis.Articles.WebPages.Body;

/// <summary>A stretch of a page's text that stands on lines of its own.</summary>
/// <param name="Node">Index of the innermost element that breaks lines around it.</param>
/// <param name="Text">The text, white space made single; <c>\n</c> where the page breaks a line.</param>
/// <param name="LinkLength">Number of its characters that stand in links, white space left out.</param>
internal sealed record Block(int Node, string Text, int LinkLength)
{
    /// <summary>Number of characters, white space left out.</summary>
    public int Length { get; } = Text.Count(c => !char.IsWhiteSpace(c));

    /// <summary>Share of the characters that stand in links, 0 to 1.</summary>
    public double LinkShare => (double)LinkLength / Math.Max(1, Length);

    /// <summary>How much running text it is, in characters; 0 for titles, labels and lists of links.</summary>
    public double Prose { get; } = BlockProse.Of(Text, LinkLength);

    /// <summary>The rule of an inline element that holds nearly all of the text, or null.</summary>
    public string? InlineRule { get; init; }
}
