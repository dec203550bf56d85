namespace NewsAnalysis.Store;

/// <summary>How a folder is read besides what is read from it.</summary>
public sealed record ReadingOptions
{
    /// <summary>The environment variable that names the folder in which extractions are kept; <c>off</c> keeps none beyond the process. See
    /// <see cref="ExtractionCache"/>.</summary>
    public const string CacheVariable = ExtractionCache.Variable;

    /// <summary>Reads quietly to the end.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>Stops the reading; nothing half-done is left.</summary>
    public CancellationToken Cancel { get; init; }

    /// <summary>Is told of each file or folder of the cache that cannot be used; what it should hold is extracted anew.</summary>
    public Action<string>? LeftAside { get; init; }

    /// <summary>Is told after every article how many inputs have been read and how many there are (inputs inside one file count as they
    /// come).</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Is told likewise of the files that are compared before, for lines that stand in many articles of an outlet.</summary>
    public Action<int, int>? Compared { get; init; }
}
