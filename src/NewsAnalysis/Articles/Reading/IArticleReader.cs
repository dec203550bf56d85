namespace NewsAnalysis.Articles.Reading;

/// <summary>Reads one file format. A format whose files hold many articles yields many drafts.</summary>
internal interface IArticleReader
{
    /// <summary>The extensions it reads, in lower case with the dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads a file's bytes. Never throws on bad content; a draft then tells the problem.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="hints">What is known beforehand.</param>
    /// <param name="options">How to read.</param>
    IEnumerable<ArticleDraft> Read(byte[] bytes, ReadHints hints, ReadOptions options);
}

/// <summary>What is known about a file before it is read.</summary>
/// <param name="Title">The curator's title, by which the headline is found in the text; or null.</param>
internal sealed record ReadHints(string? Title)
{
    /// <summary>Nothing is known.</summary>
    public static ReadHints None { get; } = new((string?)null);
}
