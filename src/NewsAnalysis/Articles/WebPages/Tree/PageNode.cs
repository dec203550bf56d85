using AngleSharp.Dom;

namespace NewsAnalysis.Articles.WebPages.Tree;

/// <summary>An element or a text of a page.</summary>
/// <param name="Tag">The element's name in small letters; empty for text.</param>
/// <param name="Parent">Index of the parent, -1 for the root.</param>
internal sealed record PageNode(string Tag, int Parent)
{
    /// <summary>The element, or null for text.</summary>
    public IElement? Element { get; init; }

    /// <summary>The text as the page has it, or null for elements.</summary>
    public string? Text { get; init; }

    /// <summary>Index after the last node inside this one.</summary>
    public int End { get; set; }

    /// <summary>Number of characters of text inside, white space left out.</summary>
    public int Length { get; set; }

    /// <summary>Number of those that stand in links.</summary>
    public int LinkLength { get; set; }

    /// <summary>Whether it holds an element that breaks lines.</summary>
    public bool HasBlocks { get; set; }
}
