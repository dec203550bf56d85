using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Articles.Manifests;

/// <summary>
/// Lays the curator's values over what the file says, field by field: a filled cell wins; an empty one leaves what the file
/// says; the word <c>unknown</c> makes the value unknown. A date that cannot be read is unknown, too.
/// </summary>
internal static class ArticleFacts
{
    /// <summary>What is known about an article.</summary>
    public static ArticleInfo Of(string id, string file, FoundFacts found, ManifestRow? row) => new(id, file)
    {
        Title = Choose(row?["title"], found.Title),
        Outlet = Choose(row?["outlet"], found.Outlet),
        Author = Choose(row?["author"], found.Author),
        Url = Choose(row?["url"], found.Url),
        Event = Choose(row?["event"], found.Event),
        Language = Choose(row?["language"], found.Language),
        Published = ChooseDate(row?["published"], found.Published),
        Note = row?["note"],
    };

    private static Sourced<string> Choose(string? cell, Sourced<string> found) =>
        cell is null ? found
        : Manifest.IsUnknown(cell) ? Sourced.Unknown<string>()
        : Sourced.Text(cell, Origin.Curator);

    private static Sourced<ArticleDate> ChooseDate(string? cell, Sourced<ArticleDate> found) =>
        cell is null ? found
        : ArticleDate.TryParse(cell) is { } date ? new Sourced<ArticleDate>(date, Origin.Curator)
        : Sourced.Unknown<ArticleDate>();
}
