using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions;

/// <summary>The sources of a place in an article, from the one that says it to the one that passes it on.</summary>
public static class SourceChain
{
    /// <summary>The attributions with a source whose content holds a span, the innermost first.</summary>
    /// <param name="attributions">The attributions of the article.</param>
    /// <param name="span">The place.</param>
    public static IReadOnlyList<Attribution> Of(IEnumerable<Attribution> attributions, TextSpan span) =>
        [.. attributions.Where(attribution => attribution.Source is not null && attribution.Holds(span))
            .OrderBy(attribution => attribution.Content.Sum(content => content.Length))];
}
