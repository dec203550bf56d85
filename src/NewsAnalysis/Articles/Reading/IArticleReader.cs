namespace NewsAnalysis.Articles.Reading;

/// <summary>Reads one file format. A format whose files hold many articles yields many drafts, one after the other.</summary>
internal interface IArticleReader
{
    /// <summary>What it takes a file for, where a draft does not say more.</summary>
    ReaderTrace Trace { get; }

    /// <summary>The extensions it reads, in lower case with the dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads a file as its articles are asked for. Bad content becomes a draft that tells its problem; what ends the reading of
    /// the whole file is thrown as <see cref="UnusableException"/> or as the exception of the stream, and turned into a draft by
    /// <see cref="Guarded"/>.</summary>
    /// <param name="content">The file, read forward once; a seekable one may be read anywhere.</param>
    /// <param name="hints">What is known beforehand.</param>
    /// <param name="options">How to read.</param>
    IEnumerable<ArticleDraft> Read(Stream content, ReadHints hints, ReadOptions options);
}

/// <summary>What is known about a file before it is read.</summary>
/// <param name="Title">The curator's title, by which the headline is found in the text; or null.</param>
internal sealed record ReadHints(string? Title)
{
    /// <summary>Nothing is known.</summary>
    public static ReadHints None { get; } = new((string?)null);

    /// <summary>The name of the file, entry or record, by whose extension a compressed file's content is read.</summary>
    public string Name { get; init; } = "";

    /// <summary>The encoding that a protocol stated (HTTP, MIME), or null.</summary>
    public string? Charset { get; init; }

    /// <summary>The address it was saved from, or null.</summary>
    public string? Url { get; init; }

    /// <summary>How many archives stand around it.</summary>
    public int Depth { get; init; }

    /// <summary>The curator's title of a record.</summary>
    public Func<string, string?> TitleOf { get; init; } = _ => null;

    /// <summary>What is known about an entry or record of this file.</summary>
    public ReadHints Of(string record, string name) => this with
    {
        Title = TitleOf(record),
        Name = name,
        Charset = null,
        Url = null,
        Depth = Depth + 1,
        TitleOf = inner => TitleOf($"{record}#{inner}"),
    };
}
