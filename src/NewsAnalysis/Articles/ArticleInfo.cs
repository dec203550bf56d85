namespace NewsAnalysis.Articles;

/// <summary>What is known about an article besides its text. Every value tells its origin.</summary>
/// <param name="Id">The file's path relative to the corpus folder, without extension, <c>/</c> as separator; unique and stable.</param>
/// <param name="File">The file's path relative to the corpus folder, <c>/</c> as separator.</param>
public sealed record ArticleInfo(string Id, string File)
{
    /// <summary>The headline.</summary>
    public Sourced<string> Title { get; init; } = Sourced.Unknown<string>();

    /// <summary>The outlet that published it.</summary>
    public Sourced<string> Outlet { get; init; } = Sourced.Unknown<string>();

    /// <summary>The date of publication.</summary>
    public Sourced<ArticleDate> Published { get; init; } = Sourced.Unknown<ArticleDate>();

    /// <summary>The byline.</summary>
    public Sourced<string> Author { get; init; } = Sourced.Unknown<string>();

    /// <summary>The address it was saved from.</summary>
    public Sourced<string> Url { get; init; } = Sourced.Unknown<string>();

    /// <summary>The event (story) it reports, by the curator's name for it.</summary>
    public Sourced<string> Event { get; init; } = Sourced.Unknown<string>();

    /// <summary>BCP 47 language tag.</summary>
    public Sourced<string> Language { get; init; } = Sourced.Unknown<string>();

    /// <summary>The curator's evidence and remarks.</summary>
    public string? Note { get; init; }

    /// <summary>What a person set of the above (corrections.yaml), or null.</summary>
    public CorrectionMark? Correction { get; init; }

    /// <summary>Number of a person's corrections in force on the article and what was extracted from it; agreement is none.</summary>
    public int Corrections { get; init; }

    /// <summary>The name that tables and charts group by: the outlet, or <c>(unidentified) ID</c>. Articles without an outlet stand each
    /// one apart; two of them are never one outlet.</summary>
    public string OutletLabel => Outlet.Value ?? $"(unidentified) {Id}";
}
