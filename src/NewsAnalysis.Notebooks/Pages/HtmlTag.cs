namespace NewsAnalysis.Notebooks.Pages;

/// <summary>A tag as it was read: nothing in it is trusted.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="IsEnd">Whether it closes.</param>
/// <param name="Attributes">Names in lower case, values decoded.</param>
internal sealed record HtmlTag(string Name, bool IsEnd, IReadOnlyList<KeyValuePair<string, string>> Attributes);
