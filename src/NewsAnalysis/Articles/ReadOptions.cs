namespace NewsAnalysis.Articles;

/// <summary>How article files are read.</summary>
public sealed record ReadOptions
{
    /// <summary>The default: furniture is left out, files up to 32 MiB.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Keeps page furniture in the text, as body. What it says about date, author and title is read all the same.</summary>
    public bool KeepFurniture { get; init; }

    /// <summary>Largest file that is read, in bytes; a larger one is rejected unread.</summary>
    public long MaxBytes { get; init; } = 32L * 1024 * 1024;

    /// <summary>What is made of an article after it was read: a person's word on its outlet, date or story, or that it is left out. Null leaves all as read.</summary>
    public Func<Article, ReadResult>? Correct { get; init; }
}
