namespace NewsAnalysis.Notebooks.Session.Formatting;

/// <summary>A piece of markup that is shown as markup.</summary>
/// <param name="content">The markup.</param>
public sealed class HtmlContent(string content)
{
    /// <summary>The markup.</summary>
    public override string ToString() => content;
}
