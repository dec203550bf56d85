namespace NewsAnalysis.Articles.Reading;

/// <summary>One article as its file has it, before the manifest's values are laid over it; or the reason why there is none.</summary>
internal sealed record ArticleDraft
{
    /// <summary>The record's id inside a file of many articles, or null where the file is one article.</summary>
    public string? Record { get; init; }

    /// <summary>The line or number of the record, which names it where its id is missing or taken; or null.</summary>
    public int? Line { get; init; }

    /// <summary>What it was read as, where that is more than its file's format tells; or null.</summary>
    public ReaderTrace? Reader { get; init; }

    /// <summary>What is worth knowing about how it was read, without the file's name: the encoding that was guessed, entries passed
    /// over.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The same where one telling is enough for all records of the file.</summary>
    public IReadOnlyList<string> FileNotes { get; init; } = [];

    /// <summary>The article's text, furniture left out.</summary>
    public string Text { get; init; } = "";

    /// <summary>Labelled parts of the text.</summary>
    public IReadOnlyList<ArticlePart> Parts { get; init; } = [];

    /// <summary>What was left out.</summary>
    public IReadOnlyList<RemovedLine> Removed { get; init; } = [];

    /// <summary>The lines that the text was made of, where it is plain text and furniture is left out; or null.</summary>
    public Layout.ArticleLines? Lines { get; init; }

    /// <summary>What the file says about itself, by manifest column.</summary>
    public FoundFacts Found { get; init; } = new();

    /// <summary>Why there is no article, or null where there is one.</summary>
    public string? Problem { get; init; }

    /// <summary>A draft that could not be made.</summary>
    public static ArticleDraft Unusable(string problem) => new() { Problem = problem };
}

/// <summary>What a file says about its article, each with its origin.</summary>
internal sealed record FoundFacts
{
    public Sourced<string> Title { get; init; } = Sourced.Unknown<string>();

    public Sourced<ArticleDate> Published { get; init; } = Sourced.Unknown<ArticleDate>();

    public Sourced<string> Author { get; init; } = Sourced.Unknown<string>();

    public Sourced<string> Outlet { get; init; } = Sourced.Unknown<string>();

    public Sourced<string> Url { get; init; } = Sourced.Unknown<string>();

    public Sourced<string> Event { get; init; } = Sourced.Unknown<string>();

    public Sourced<string> Language { get; init; } = Sourced.Unknown<string>();

    /// <summary>These facts, and where one is unknown the other's: what is meant for machines wins over what the text says.</summary>
    public FoundFacts Over(FoundFacts other) => new()
    {
        Title = Title.Value is null ? other.Title : Title,
        Published = Published.Value is null ? other.Published : Published,
        Author = Author.Value is null ? other.Author : Author,
        Outlet = Outlet.Value is null ? other.Outlet : Outlet,
        Url = Url.Value is null ? other.Url : Url,
        Event = Event.Value is null ? other.Event : Event,
        Language = Language.Value is null ? other.Language : Language,
    };
}
