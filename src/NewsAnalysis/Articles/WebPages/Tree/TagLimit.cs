using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Articles.WebPages.Tree;

/// <summary>A page of millions of tags would fill the memory with elements; the longest saved articles have some tens of
/// thousands.</summary>
internal static class TagLimit
{
    /// <summary>The most opening angle brackets that a page may have.</summary>
    public const int Most = 500_000;

    /// <summary>Checks a source before it is parsed.</summary>
    /// <exception cref="UnusableException">It has too many tags.</exception>
    public static void Check(string html)
    {
        if (html.AsSpan().Count('<') > Most)
            throw new UnusableException($"the page has more than {Most:N0} tags; expected a saved article; save the article's text");
    }
}
