using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Articles;

/// <summary>How article files are read, and how much of them: the limits keep a hostile file from taking the machine's time or
/// memory.</summary>
public sealed record ReadOptions
{
    /// <summary>The default: furniture is left out; the limits as each property states.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Keeps page furniture in the text, as body. What it says about date, author and title is read all the same.</summary>
    public bool KeepFurniture { get; init; }

    /// <summary>Which fields of a record (a row, a JSON object) hold the text, the outlet and so on. Default: the usual names.</summary>
    public FieldMap Fields { get; init; } = FieldMap.Usual;

    /// <summary>Largest article, in bytes: a file with one article, or a record or entry of a file with many. A larger one is rejected.
    /// Default 32 MiB. Files with many records (csv, jsonl, warc, zip) are read as a stream and may be larger.</summary>
    public long MaxBytes { get; init; } = 32L * 1024 * 1024;

    /// <summary>What is made of an article after it was read: a person's word on its outlet, date or story, or that it is left out. Null
    /// leaves all as read.</summary>
    public Func<Article, ReadResult>? Correct { get; init; }

    /// <summary>Whether <see cref="Correct"/> may change an article of the file with this id: such a file is read each time, since what is
    /// kept of files is as they say. Null for none.</summary>
    public Func<string, bool>? Corrects { get; init; }

    /// <summary>Most bytes that a compressed file may unfold to, all entries together. Default 16 GiB; reading ends there with a
    /// message.</summary>
    public long MaxUnpackedBytes { get; init; } = 16L * 1024 * 1024 * 1024;

    /// <summary>How many times its packed size a compressed file or entry may unfold to, once past the first MiB. Default 200; text packs
    /// to a third or a tenth, a bomb to a thousandth.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>Most entries of an archive. Default 1,000,000.</summary>
    public int MaxEntries { get; init; } = 1_000_000;

    /// <summary>How deep archives may stand in archives. Default 3.</summary>
    public int MaxNesting { get; init; } = 3;

    /// <summary>The part of the articles that is read, the others being passed over; null for all.</summary>
    public Shard? Shard { get; init; }

    /// <summary>Whether the article with this id is read.</summary>
    internal bool Holds(string id) => Shard?.Holds(id) != false;

    /// <summary>All of it in words: equal where files are read alike.</summary>
    internal IReadOnlyList<string?> Words =>
    [
        .. new object[] { KeepFurniture, MaxBytes, MaxUnpackedBytes, MaxRatio, MaxEntries, MaxNesting }
            .Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)),
        .. FieldMap.Targets.Select(Fields.FieldOf),
    ];
}
